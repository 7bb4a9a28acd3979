// The fields that only a transfer request (D.46-48) or a health file (D.30) asks.
import type { FieldWords } from './form.ts'

export const transferFields = {
  'transfer-recipient': {
    source: 'transfer.recipient',
    label: {
      fr: 'Nom et adresse du destinataire',
      ar: 'اسم وعنوان المرسل إليه',
      en: 'Name and address of the recipient',
    },
    help: {
      fr: 'L’organisme qui reçoit les données à l’étranger.',
      ar: 'الهيئة التي تتلقى المعطيات بالخارج.',
      en: 'The body that receives the data abroad.',
    },
  },
  'transfer-state': {
    source: 'transfer.state',
    label: { fr: 'État de destination', ar: 'دولة الوجهة', en: 'State of destination' },
    help: {
      fr: 'Chaque État où les données sont hébergées ou consultées.',
      ar: 'كل دولة تُؤوى فيها المعطيات أو يُطّلع عليها منها.',
      en: 'Every State where the data are hosted or looked at.',
    },
  },
  'transfer-file': {
    source: 'transfer.file',
    label: {
      fr: 'Nom et description complète du fichier',
      ar: 'اسم الملف ووصفه الكامل',
      en: 'Name and full description of the file',
    },
    help: {
      fr: 'Le fichier d’où partent les données.',
      ar: 'الملف الذي تُنقل منه المعطيات.',
      en: 'The file that the data leave.',
    },
  },
  'transfer-items': {
    source: 'transfer.items',
    label: {
      fr: 'Catégories de données transférées',
      ar: 'أصناف المعطيات المنقولة',
      en: 'Categories of data transferred',
    },
    help: {
      fr: 'Seulement celles qui partent.',
      ar: 'تلك المنقولة فقط.',
      en: 'Only those that leave.',
    },
  },
  'transfer-subjects': {
    source: 'transfer.dataSubjects',
    label: {
      fr: 'Personnes concernées et nombre approximatif',
      ar: 'الأشخاص المعنيون وعددهم التقريبي',
      en: 'Data subjects and approximate number',
    },
    help: {
      fr: 'Un ordre de grandeur suffit.',
      ar: 'يكفي تقدير إجمالي.',
      en: 'An order of magnitude is enough.',
    },
  },
  'transfer-purposes': {
    source: 'transfer.purposes',
    label: {
      fr: 'Finalité du traitement effectué par le destinataire',
      ar: 'هدف معالجة المعطيات المنجزة من طرف المرسل إليه',
      en: 'Purpose of the recipient’s processing',
    },
    help: {
      fr: 'Ce que le destinataire fait des données.',
      ar: 'ما ينجزه المرسل إليه بالمعطيات.',
      en: 'What the recipient does with the data.',
    },
  },
  'transfer-means': {
    source: 'transfer.means',
    label: {
      fr: 'Mode et fréquence des transferts',
      ar: 'طريقة وتواتر النقل',
      en: 'Mode and frequency of transfers',
    },
    help: {
      fr: 'Liaison chiffrée continue, envoi mensuel, accès à distance.',
      ar: 'اتصال مشفر مستمر أو إرسال شهري أو ولوج عن بعد.',
      en: 'Continuous encrypted link, monthly sending, remote access.',
    },
  },
  'transfer-start': {
    source: 'transfer.start',
    label: { fr: 'Date du premier transfert', ar: 'تاريخ أول نقل', en: 'Date of the first transfer' },
    help: {
      fr: 'Jamais avant la formalité du traitement lui-même.',
      ar: 'لا يسبق أبدا الإجراء المتعلق بالمعالجة نفسها.',
      en: 'Never before the filing of the processing itself.',
    },
  },
  'transfer-ground': {
    source: 'transfer.ground',
    label: {
      fr: 'Cas exact de l’article 44 invoqué',
      ar: 'الحالة الدقيقة من المادة 44 المتمسك بها',
      en: 'Exact case of article 44 relied on',
    },
    help: {
      fr: 'Pour un État qui ne figure pas sur la liste.',
      ar: 'بالنسبة لدولة غير مدرجة في القائمة.',
      en: 'For a State that is not on the list.',
    },
  },
  'transfer-guarantees': {
    source: 'transfer.guarantees',
    label: {
      fr: 'Mesures et dispositif garantissant la protection',
      ar: 'الإجراءات والجهاز الكفيلان بضمان الحماية',
      en: 'Measures and mechanism that guarantee protection',
    },
    help: {
      fr: 'Clauses contractuelles ou règles internes.',
      ar: 'بنود عقد أو نظام داخلي.',
      en: 'Contract clauses or internal rules.',
    },
  },
  'transfer-base': {
    source: 'transfer.baseReference',
    label: {
      fr: 'Récépissé ou autorisation du traitement',
      ar: 'وصل التصريح أو الإذن المتعلق بالمعالجة',
      en: 'Receipt or authorisation of the processing',
    },
    help: {
      fr: 'La Commission n’examine le transfert que si le traitement a déjà été déclaré ou autorisé.',
      ar: 'لا تدرس اللجنة النقل إلا إذا سبق التصريح بالمعالجة أو الإذن بها.',
      en: 'The Commission looks at a transfer only once the processing is declared or authorised.',
    },
  },
} as const satisfies Record<string, FieldWords>

export const healthFields = {
  'health-team': {
    source: 'health.team',
    label: {
      fr: 'Titres, expérience et fonctions des responsables ; personnes qui mettent en œuvre et qui accèdent',
      ar: 'ألقاب المسؤولين وتجاربهم ومهامهم؛ وفئات المنفذين ومن يلجون إلى المعطيات',
      en: 'Titles, experience and functions of those in charge; who carries it out and who has access',
    },
    help: {
      fr: 'Pour le responsable et pour la personne chargée du traitement.',
      ar: 'بالنسبة للمسؤول عن المعالجة وللشخص المكلف بها.',
      en: 'For the controller and for the person in charge.',
    },
  },
  'health-protocol': {
    source: 'health.protocol',
    label: { fr: 'Protocole de recherche', ar: 'بروتوكول البحث', en: 'Research protocol' },
    help: {
      fr: 'Objet, personnes, méthode, origine et nature des données et leur justification, durée, organisation, analyse.',
      ar: 'الموضوع والأشخاص والطريقة ومصدر المعطيات وطبيعتها وتبريرها والمدة والتنظيم والتحليل.',
      en: 'Object, persons, method, origin and nature of data and why, duration, organisation, analysis.',
    },
  },
  'health-opinions': {
    source: 'health.opinions',
    label: {
      fr: 'Avis des instances scientifiques ou éthiques',
      ar: 'آراء الهيئات العلمية أو الأخلاقية',
      en: 'Opinions of scientific or ethics bodies',
    },
    help: {
      fr: 'Ceux déjà rendus, s’il y en a.',
      ar: 'الآراء الصادرة سابقا، إن وجدت.',
      en: 'Those already given, if any.',
    },
  },
  'health-characteristics': {
    source: 'health.characteristics',
    label: {
      fr: 'Caractéristiques du traitement de santé',
      ar: 'خصائص المعالجة الصحية المتوخاة',
      en: 'Characteristics of the health processing',
    },
    help: {
      fr: 'Ce qui distingue ce traitement.',
      ar: 'ما يميز هذه المعالجة.',
      en: 'What sets this processing apart.',
    },
  },
  'health-coding': {
    source: 'health.codingUndertaking',
    label: {
      fr: 'Engagement de coder les données identifiantes',
      ar: 'الالتزام بتشفير المعطيات المحددة للهوية',
      en: 'Undertaking to code identifying data',
    },
    help: {
      fr: 'Pris par le responsable du traitement.',
      ar: 'يصدر عن المسؤول عن المعالجة.',
      en: 'Given by the controller.',
    },
  },
  'health-waivers': {
    source: 'health.waivers',
    label: {
      fr: 'Justification d’une dispense de codage ou de destruction',
      ar: 'تبرير طلب الإعفاء من التشفير أو من حظر الاحتفاظ',
      en: 'Reasons for a waiver of coding or of the ban on keeping',
    },
    help: {
      fr: 'Scientifique et technique, si une dispense est demandée.',
      ar: 'تبرير علمي وتقني، عند طلب الإعفاء.',
      en: 'Scientific and technical, if a waiver is asked.',
    },
  },
} as const satisfies Record<string, FieldWords>
