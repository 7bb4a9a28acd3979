// What a form asks about who files, and about the filing itself: label, what to write, and what fills it.
import type { FieldWords } from './form.ts'

export const controllerFields = {
  'controller-name': {
    source: 'organisation.name',
    label: { fr: 'Nom ou raison sociale', ar: 'الاسم أو العنوان التجاري', en: 'Name or corporate name' },
    help: {
      fr: 'Tel qu’il figure au registre du commerce ou dans le texte de création.',
      ar: 'كما هو مقيد في السجل التجاري أو في النص المحدث.',
      en: 'As entered in the trade register or in the founding text.',
    },
  },
  'controller-kind': {
    source: 'organisation.kind',
    label: { fr: 'Forme et secteur', ar: 'الشكل القانوني والقطاع', en: 'Kind and sector' },
    help: {
      fr: 'Société, administration, établissement public, association, profession libérale.',
      ar: 'شركة أو إدارة أو مؤسسة عمومية أو جمعية أو مهنة حرة.',
      en: 'Company, administration, public establishment, association, liberal profession.',
    },
  },
  'controller-parent': {
    source: 'organisation.parent',
    label: {
      fr: 'Personne morale ou autorité de rattachement',
      ar: 'الشخص المعنوي أو السلطة العمومية التابع لها',
      en: 'Legal person or authority it belongs to',
    },
    help: {
      fr: 'À indiquer quand le responsable est une personne physique ou un service.',
      ar: 'تُذكر عندما يكون المسؤول شخصا طبيعيا أو مصلحة.',
      en: 'To be named when the controller is a natural person or a service.',
    },
  },
  'controller-address': {
    source: 'organisation.address',
    label: { fr: 'Adresse du siège', ar: 'عنوان المقر', en: 'Address of the seat' },
    help: {
      fr: 'Adresse complète du responsable du traitement.',
      ar: 'العنوان الكامل للمسؤول عن المعالجة.',
      en: 'Full address of the controller.',
    },
  },
  'controller-contact': {
    source: 'organisation.contact',
    label: {
      fr: 'Téléphone, courriel, site web',
      ar: 'الهاتف والبريد الإلكتروني والموقع الإلكتروني',
      en: 'Phone, e-mail, web site',
    },
    help: {
      fr: 'Coordonnées auxquelles la Commission nationale peut joindre l’organisme.',
      ar: 'بيانات تمكّن اللجنة الوطنية من الاتصال بالمؤسسة.',
      en: 'Where the National Commission can reach the organisation.',
    },
  },
  'trade-register': {
    source: 'organisation.tradeRegister',
    label: { fr: 'Registre du commerce', ar: 'السجل التجاري', en: 'Trade register' },
    help: {
      fr: 'Numéro et ville du tribunal.',
      ar: 'الرقم ومدينة المحكمة.',
      en: 'Number and city of the court.',
    },
  },
  'tax-identifier': {
    source: 'organisation.taxIdentifier',
    label: { fr: 'Identifiant fiscal', ar: 'رقم التعريف الضريبي', en: 'Tax number' },
    help: {
      fr: 'Numéro attribué par l’administration fiscale.',
      ar: 'الرقم المسند من لدن الإدارة الضريبية.',
      en: 'The number given by the tax administration.',
    },
  },
  ice: {
    source: 'organisation.ice',
    label: {
      fr: 'Identifiant commun de l’entreprise (ICE)',
      ar: 'التعريف الموحد للمقاولة',
      en: 'Common business identifier (ICE)',
    },
    help: { fr: 'Quinze chiffres.', ar: 'خمسة عشر رقما.', en: 'Fifteen digits.' },
  },
  representative: {
    source: 'organisation.representative',
    label: {
      fr: 'Représentant installé au Maroc',
      ar: 'الممثل المقيم بالمغرب',
      en: 'Representative in Morocco',
    },
    help: {
      fr: 'Nom et adresse ; il se substitue au responsable dans ses droits et obligations.',
      ar: 'الاسم والعنوان؛ ويحل محل المسؤول في حقوقه والتزاماته.',
      en: 'Name and address; takes over the controller’s rights and duties.',
    },
  },
  'legal-representative': {
    source: 'organisation.legalRepresentative',
    label: { fr: 'Représentant légal', ar: 'الممثل القانوني', en: 'Legal representative' },
    help: {
      fr: 'Nom, qualité et coordonnées de la personne qui engage l’organisme.',
      ar: 'اسم الشخص الذي يلزم المؤسسة وصفته وبيانات الاتصال به.',
      en: 'Name, capacity and contact details of the person who binds the organisation.',
    },
  },
  'contact-person': {
    source: 'organisation.contactPerson',
    label: {
      fr: 'Interlocuteur de la Commission nationale',
      ar: 'المخاطب لدى اللجنة الوطنية',
      en: 'Contact person for the National Commission',
    },
    help: {
      fr: 'Personne qui suit le dossier.',
      ar: 'الشخص المكلف بتتبع الملف.',
      en: 'The person who follows the file.',
    },
  },
} as const satisfies Record<string, FieldWords>

export const filingFields = {
  'previous-reference': {
    source: 'filing.previousReference',
    label: {
      fr: 'Référence du dépôt initial',
      ar: 'مرجع الإيداع الأصلي',
      en: 'Reference of the first filing',
    },
    help: {
      fr: 'Numéro du récépissé ou de l’autorisation que ce dépôt modifie.',
      ar: 'رقم الوصل أو الإذن الذي يعدله هذا الإيداع.',
      en: 'Number of the receipt or authorisation that this filing changes.',
    },
  },
  'framework-decision': {
    source: 'filing.frameworkDecision',
    label: {
      fr: 'Délibération ou décision-cadre',
      ar: 'المداولة أو القرار الإطار',
      en: 'Deliberation or framework decision',
    },
    help: {
      fr: 'Numéro de la délibération à laquelle le traitement se conforme.',
      ar: 'رقم المداولة التي تتقيد بها المعالجة.',
      en: 'Number of the deliberation with which the processing complies.',
    },
  },
  undertaking: {
    source: 'filing.undertaking',
    label: {
      fr: 'Engagement de traiter conformément à la loi',
      ar: 'الالتزام بإنجاز المعالجة طبقا للقانون',
      en: 'Undertaking to process in line with the law',
    },
    help: {
      fr: 'Porté par le responsable ou la personne habilitée à le représenter.',
      ar: 'يصدر عن المسؤول أو عن الشخص المؤهل لتمثيله.',
      en: 'Given by the controller or the person entitled to represent it.',
    },
  },
  signature: {
    source: 'filing.signature',
    label: {
      fr: 'Lieu, date, nom, signature et cachet',
      ar: 'المكان والتاريخ والاسم والتوقيع والخاتم',
      en: 'Place, date, name, signature and stamp',
    },
    help: {
      fr: 'La personne qui signe est habilitée à représenter le responsable.',
      ar: 'الموقع مؤهل لتمثيل المسؤول عن المعالجة.',
      en: 'The person who signs is entitled to represent the controller.',
    },
  },
} as const satisfies Record<string, FieldWords>
