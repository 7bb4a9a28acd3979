// What a form asks about the processing itself: label, what to write, and what fills it. The forms say under which passage.
import type { FieldWords } from './form.ts'

export const processingFields = {
  'processing-name': {
    source: 'processing.name',
    label: { fr: 'Dénomination du traitement', ar: 'تسمية المعالجة', en: 'Name of the processing' },
    help: {
      fr: 'Un nom court que les personnes concernées comprendraient.',
      ar: 'تسمية موجزة يفهمها الأشخاص المعنيون.',
      en: 'A short name that the persons concerned would understand.',
    },
  },
  'processing-characteristics': {
    source: 'processing.description',
    label: {
      fr: 'Caractéristiques du traitement',
      ar: 'خصوصيات المعالجة',
      en: 'Characteristics of the processing',
    },
    help: {
      fr: 'Ce qui est fait des données, avec quels outils et à quelle étape.',
      ar: 'ما يُنجز بالمعطيات وبأي أدوات وفي أي مرحلة.',
      en: 'What is done with the data, with which tools and when.',
    },
  },
  mode: {
    source: 'processing.mode',
    label: {
      fr: 'Mode : automatisé, manuel ou mixte',
      ar: 'الكيفية: آلية أو يدوية أو مختلطة',
      en: 'Mode: automated, manual or mixed',
    },
    help: {
      fr: 'Un fichier sur papier est aussi un traitement.',
      ar: 'الملف الورقي معالجة أيضا.',
      en: 'A file on paper is a processing too.',
    },
  },
  start: {
    source: 'processing.start',
    label: { fr: 'Date de mise en œuvre prévue', ar: 'التاريخ المرتقب للشروع', en: 'Planned start' },
    help: {
      fr: 'Jamais avant le récépissé ou l’autorisation.',
      ar: 'لا يسبق أبدا تسلم الوصل أو الإذن.',
      en: 'Never before the receipt or the authorisation.',
    },
  },
  purposes: {
    source: 'processing.purposes',
    label: { fr: 'Finalité ou finalités', ar: 'الغاية أو الغايات', en: 'Purpose or purposes' },
    help: {
      fr: 'Déterminées, explicites et légitimes, chacune en une phrase.',
      ar: 'غايات محددة ومعلنة ومشروعة، كل واحدة في جملة.',
      en: 'Determined, explicit and legitimate, one sentence each.',
    },
  },
  'legal-basis': {
    source: 'processing.legalBasis',
    label: { fr: 'Base légale', ar: 'الأساس القانوني', en: 'Legal basis' },
    help: {
      fr: 'Consentement, ou le cas de l’article 4 qui en dispense.',
      ar: 'الرضى، أو الحالة الواردة في المادة 4 التي تعفي منه.',
      en: 'Consent, or the case of article 4 that makes it unnecessary.',
    },
  },
  triggers: {
    source: 'processing.triggers',
    label: {
      fr: 'Motifs de l’autorisation préalable',
      ar: 'أسباب الخضوع للإذن المسبق',
      en: 'Why a prior authorisation is needed',
    },
    help: {
      fr: 'Tous les cas de l’article 12 que le traitement remplit.',
      ar: 'جميع حالات المادة 12 التي تنطبق على المعالجة.',
      en: 'Every case of article 12 that the processing meets.',
    },
  },
  'data-subjects': {
    source: 'processing.dataSubjects',
    label: {
      fr: 'Catégories de personnes concernées',
      ar: 'فئات الأشخاص المعنيين',
      en: 'Categories of data subjects',
    },
    help: {
      fr: 'Avec leur nombre approximatif si possible.',
      ar: 'مع عددهم التقريبي إن أمكن.',
      en: 'With their approximate number if possible.',
    },
  },
  items: {
    source: 'processing.items',
    label: {
      fr: 'Données ou catégories de données',
      ar: 'المعطيات أو فئات المعطيات',
      en: 'Data or categories of data',
    },
    help: {
      fr: 'Chaque donnée sert une finalité ; celle qui n’en sert aucune est excessive.',
      ar: 'كل معطى يخدم غاية؛ وما لا يخدم أي غاية مفرط.',
      en: 'Every item serves a purpose; one that serves none is excessive.',
    },
  },
  origins: {
    source: 'processing.origins',
    label: { fr: 'Origine des données', ar: 'مصدر المعطيات', en: 'Origin of the data' },
    help: {
      fr: 'Auprès de la personne elle-même, ou de qui.',
      ar: 'من الشخص نفسه أو من جهة أخرى تُذكر.',
      en: 'From the person, or from whom else.',
    },
  },
  collection: {
    source: 'processing.collection',
    label: {
      fr: 'Mode de collecte, d’information et de consentement',
      ar: 'كيفية الجمع والإخبار والحصول على الرضى',
      en: 'How data are collected, people informed and consent taken',
    },
    help: {
      fr: 'Formulaire, site, entretien ; où figurent les mentions de l’article 5.',
      ar: 'استمارة أو موقع أو مقابلة؛ وأين ترد بيانات المادة 5.',
      en: 'Form, site, interview; where the items of article 5 appear.',
    },
  },
  recipients: {
    source: 'processing.recipients',
    label: {
      fr: 'Destinataires ou catégories de destinataires',
      ar: 'المرسل إليهم أو فئاتهم',
      en: 'Recipients or categories of recipients',
    },
    help: {
      fr: 'À qui les données sont susceptibles d’être communiquées, et pourquoi.',
      ar: 'من يمكن أن توصل إليهم المعطيات ولماذا.',
      en: 'To whom the data may be disclosed, and why.',
    },
  },
  services: {
    source: 'processing.services',
    label: {
      fr: 'Services chargés du traitement et personnes ayant un accès direct',
      ar: 'المصالح المكلفة بالمعالجة والأشخاص الذين يلجون مباشرة إلى المعطيات',
      en: 'Services that carry out the processing and persons with direct access',
    },
    help: {
      fr: 'Par fonction, non par nom.',
      ar: 'حسب الوظيفة لا حسب الاسم.',
      en: 'By function, not by name.',
    },
  },
  transfers: {
    source: 'processing.transfers',
    label: {
      fr: 'Transferts envisagés vers l’étranger',
      ar: 'نقل المعطيات المرتقب نحو بلد أجنبي',
      en: 'Transfers abroad',
    },
    help: {
      fr: 'Y compris l’hébergement et la maintenance à distance ; écrire « aucun » s’il n’y en a pas.',
      ar: 'بما في ذلك الإيواء والصيانة عن بعد؛ ويُكتب «لا شيء» عند الانعدام.',
      en: 'Hosting and remote support included; write “none” where there is none.',
    },
  },
  retention: {
    source: 'processing.retention',
    label: { fr: 'Durée de conservation', ar: 'مدة الاحتفاظ بالمعطيات', en: 'Retention period' },
    help: {
      fr: 'Par donnée ou catégorie, avec son point de départ. La durée déclarée engage.',
      ar: 'لكل معطى أو فئة مع نقطة بدايتها. والمدة المصرح بها ملزمة.',
      en: 'By item or category, with its starting point. The declared period binds.',
    },
  },
  'rights-contact': {
    source: 'processing.rightsContact',
    label: {
      fr: 'Service auprès duquel s’exercent les droits',
      ar: 'المصلحة التي تمارس لديها الحقوق',
      en: 'Service where rights are exercised',
    },
    help: {
      fr: 'Fonction, adresse et moyen de contact.',
      ar: 'الوظيفة والعنوان ووسيلة الاتصال.',
      en: 'Function, address and means of contact.',
    },
  },
  'rights-measures': {
    source: 'processing.rightsMeasures',
    label: {
      fr: 'Mesures qui facilitent l’exercice des droits',
      ar: 'الإجراءات المتخذة لتسهيل ممارسة الحقوق',
      en: 'Measures that ease the exercise of rights',
    },
    help: {
      fr: 'Guichet, courriel, formulaire, portail.',
      ar: 'شباك أو بريد إلكتروني أو استمارة أو بوابة.',
      en: 'Counter, e-mail, form, portal.',
    },
  },
  security: {
    source: 'processing.securityMeasures',
    label: {
      fr: 'Mesures de confidentialité et de sécurité',
      ar: 'إجراءات السرية والسلامة',
      en: 'Confidentiality and security measures',
    },
    help: {
      fr: 'Accès physiques et logiques, authentification, journaux, sauvegardes, chiffrement.',
      ar: 'الولوج المادي والمنطقي والتوثيق والسجلات والنسخ الاحتياطية والتشفير.',
      en: 'Physical and logical access, authentication, logs, backups, encryption.',
    },
  },
  interconnections: {
    source: 'processing.interconnections',
    label: {
      fr: 'Recoupements, interconnexions et autres rapprochements',
      ar: 'المطابقات والربط البيني وغيرها من أشكال التقريب',
      en: 'Cross-checks, interconnections and other alignment',
    },
    help: {
      fr: 'Avec quels fichiers, de quel organisme, dans quel but.',
      ar: 'مع أي ملفات ولأي هيئة ولأي غاية.',
      en: 'With which files, whose, and why.',
    },
  },
  processors: {
    source: 'processing.processors',
    label: {
      fr: 'Cession et sous-traitance à des tiers',
      ar: 'التفويت والمعالجة من الباطن لفائدة الأغيار',
      en: 'Transfer and subcontracting to third parties',
    },
    help: {
      fr: 'Nom, adresse, tâche confiée et contrat, à titre gratuit ou onéreux.',
      ar: 'الاسم والعنوان والمهمة المسندة والعقد، بعوض أو بدونه.',
      en: 'Name, address, task entrusted and contract, free or paid.',
    },
  },
} as const satisfies Record<string, FieldWords>
