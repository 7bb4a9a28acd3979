// Laws about records and papers: how long they are kept, what evidence they give, who may ask for them.
import type { OtherLaw } from './passage.ts'

const CHECKED_ON = '2026-11-22'
const ADALA = 'https://adala.justice.gov.ma'

export const recordLaws: readonly OtherLaw[] = [
  {
    id: 'loi-9-88',
    title: {
      fr: 'Loi 9-88 relative aux obligations comptables des commerçants',
      ar: 'القانون 9.88 المتعلق بالقواعد المحاسبية الواجب على التجار العمل بها',
      en: 'Law 9-88 on the accounting duties of traders',
    },
    source: ADALA,
    checkedOn: CHECKED_ON,
    passages: [
      {
        cites: 'loi-9-88:22',
        certainty: 'read',
        rule: {
          fr: 'Les documents comptables et les pièces justificatives sont conservés dix ans.',
          ar: 'يحتفظ بالوثائق المحاسبية والمستندات المثبتة لمدة عشر سنوات.',
          en: 'Accounting documents and vouchers are kept for ten years.',
        },
      },
    ],
  },
  {
    id: 'cgi',
    title: { fr: 'Code général des impôts', ar: 'المدونة العامة للضرائب', en: 'General Tax Code' },
    source: 'InfraForge (politique publiée)',
    checkedOn: CHECKED_ON,
    passages: [
      {
        cites: 'cgi:211',
        certainty: 'secondary',
        rule: {
          fr: 'Les documents comptables et les factures sont conservés dix ans ; le texte n’a pas été lu.',
          ar: 'يحتفظ بالوثائق المحاسبية والفواتير لمدة عشر سنوات؛ ولم يُطّلع على النص.',
          en: 'Accounting documents and invoices are kept for ten years; the text was not read.',
        },
      },
    ],
  },
  {
    id: 'code-commerce',
    title: { fr: 'Code de commerce', ar: 'مدونة التجارة', en: 'Commercial Code' },
    source: ADALA,
    checkedOn: CHECKED_ON,
    passages: [
      {
        cites: 'code-commerce:5',
        certainty: 'read',
        rule: {
          fr: 'Les obligations commerciales se prescrivent par cinq ans.',
          ar: 'تتقادم الالتزامات التجارية بمضي خمس سنوات.',
          en: 'Commercial obligations lapse after five years.',
        },
      },
      {
        cites: 'code-commerce:26',
        certainty: 'read',
        rule: {
          fr: 'Les lettres reçues et les copies des lettres envoyées sont conservées dix ans à compter de leur date.',
          ar: 'يحتفظ بالمراسلات الواردة ونسخ الصادرة عشر سنوات ابتداء من تاريخها.',
          en: 'Letters received and copies of letters sent are kept for ten years from their date.',
        },
      },
    ],
  },
  {
    id: 'doc',
    title: {
      fr: 'Code des obligations et contrats',
      ar: 'قانون الالتزامات والعقود',
      en: 'Code of Obligations and Contracts',
    },
    source: ADALA,
    checkedOn: CHECKED_ON,
    passages: [
      {
        cites: 'doc:387',
        certainty: 'read',
        rule: {
          fr: 'Les actions nées d’une obligation se prescrivent par quinze ans.',
          ar: 'تتقادم الدعاوى الناشئة عن الالتزام بخمس عشرة سنة.',
          en: 'Actions born of an obligation lapse after fifteen years.',
        },
      },
      {
        cites: 'doc:388',
        certainty: 'read',
        rule: {
          fr: 'Certaines actions se prescrivent par cinq ou deux ans.',
          ar: 'تتقادم بعض الدعاوى بخمس سنوات أو بسنتين.',
          en: 'Some actions lapse after five or two years.',
        },
      },
    ],
  },
  {
    id: 'code-travail',
    title: { fr: 'Code du travail', ar: 'مدونة الشغل', en: 'Labour Code' },
    source: ADALA,
    checkedOn: CHECKED_ON,
    passages: [
      {
        cites: 'code-travail:373',
        certainty: 'read',
        rule: {
          fr: 'Le livre de paie est conservé au moins deux ans après sa clôture.',
          ar: 'يحتفظ بدفتر الأداء سنتين على الأقل من تاريخ إقفاله.',
          en: 'The payroll book is kept for at least two years after it is closed.',
        },
      },
      {
        cites: 'code-travail:395',
        certainty: 'read',
        rule: {
          fr: 'Les droits nés du contrat de travail se prescrivent par deux ans.',
          ar: 'تتقادم الحقوق الناتجة عن عقد الشغل بسنتين.',
          en: 'Rights born of an employment contract lapse after two years.',
        },
      },
    ],
  },
  {
    id: 'loi-43-05',
    title: {
      fr: 'Loi 43-05 relative à la lutte contre le blanchiment de capitaux',
      ar: 'القانون 43.05 المتعلق بمكافحة غسل الأموال',
      en: 'Law 43-05 on money laundering',
    },
    source: ADALA,
    checkedOn: CHECKED_ON,
    passages: [
      {
        cites: 'loi-43-05:7',
        certainty: 'read',
        rule: {
          fr: 'Les documents d’opérations sont conservés dix ans après leur exécution, ceux d’identité dix ans après la fin de la relation.',
          ar: 'يحتفظ بوثائق العمليات عشر سنوات من تنفيذها، وبوثائق الهوية عشر سنوات من انتهاء العلاقة.',
          en: 'Transaction documents are kept ten years from execution, identity documents ten years from the end of the relation.',
        },
      },
    ],
  },
  {
    id: 'loi-31-13',
    title: {
      fr: 'Loi 31-13 relative au droit d’accès à l’information',
      ar: 'القانون 31.13 المتعلق بالحق في الحصول على المعلومات',
      en: 'Law 31-13 on access to information',
    },
    source: ADALA,
    checkedOn: CHECKED_ON,
    passages: [
      {
        cites: 'loi-31-13:2',
        certainty: 'secondary',
        rule: {
          fr: 'Lie les deux chambres, les administrations, les tribunaux, les collectivités, les établissements publics et tout organisme chargé d’un service public.',
          ar: 'يلزم مجلسي البرلمان والإدارات العمومية والمحاكم والجماعات الترابية والمؤسسات العمومية وكل هيئة مكلفة بمهام المرفق العام.',
          en: 'Binds both Houses, administrations, courts, local authorities, public establishments and any body charged with a public service.',
        },
      },
      {
        cites: 'loi-31-13:7',
        certainty: 'read',
        rule: {
          fr: 'Les données personnelles et la vie privée sont exceptées du droit d’accès à l’information.',
          ar: 'تُستثنى المعطيات الشخصية والحياة الخاصة من الحق في الحصول على المعلومات.',
          en: 'Personal data and private life are excepted from access to information.',
        },
      },
      {
        cites: 'loi-31-13:8',
        certainty: 'read',
        rule: {
          fr: 'Le reste du document est communiqué une fois ces données occultées.',
          ar: 'يسلم باقي الوثيقة بعد حجب تلك المعطيات.',
          en: 'The rest of the document is given once those data are redacted.',
        },
      },
      {
        cites: 'loi-31-13:14',
        certainty: 'read',
        rule: {
          fr: 'La demande porte le nom, l’adresse et le numéro de la carte nationale ou du titre de séjour.',
          ar: 'يتضمن الطلب الاسم والعنوان ورقم بطاقة التعريف أو سند الإقامة.',
          en: 'The request bears the name, address and number of the identity card or residence permit.',
        },
      },
      {
        cites: 'loi-31-13:16',
        certainty: 'read',
        rule: {
          fr: 'L’organisme public répond en vingt jours ouvrables, prorogeables une fois de vingt.',
          ar: 'تجيب الهيئة العمومية داخل عشرين يوم عمل قابلة للتمديد مرة واحدة بعشرين.',
          en: 'A public body answers in twenty working days, once extendable by twenty.',
        },
      },
      {
        cites: 'loi-31-13:17',
        certainty: 'read',
        rule: {
          fr: 'L’urgence (vie, sécurité, liberté) ramène la réponse à trois jours.',
          ar: 'في حالة الاستعجال (الحياة أو السلامة أو الحرية) يكون الجواب داخل ثلاثة أيام.',
          en: 'In an emergency (life, safety, freedom) the answer is due in three days.',
        },
      },
      {
        cites: 'loi-31-13:18',
        certainty: 'read',
        rule: {
          fr: 'Le refus est écrit et motivé.',
          ar: 'يكون الرفض كتابيا ومعللا.',
          en: 'A refusal is written and reasoned.',
        },
      },
      {
        cites: 'loi-31-13:19',
        certainty: 'read',
        rule: {
          fr: 'Plainte au chef de l’organisme dans les vingt jours ouvrables ; il répond en quinze jours.',
          ar: 'تقدم الشكاية إلى رئيس الهيئة داخل عشرين يوم عمل؛ ويجيب داخل خمسة عشر يوما.',
          en: 'Complaint to the head of the body within twenty working days; the head answers in fifteen days.',
        },
      },
      {
        cites: 'loi-31-13:20',
        certainty: 'read',
        rule: {
          fr: 'Plainte à la Commission dans les trente jours ; elle répond en trente.',
          ar: 'تقدم الشكاية إلى اللجنة داخل ثلاثين يوما؛ وتجيب داخل ثلاثين.',
          en: 'Complaint to the Commission within 30 days; it answers in 30.',
        },
      },
      {
        cites: 'loi-31-13:21',
        certainty: 'read',
        rule: {
          fr: 'Recours devant le tribunal dans les soixante jours.',
          ar: 'الطعن أمام المحكمة داخل ستين يوما.',
          en: 'Action in court within sixty days.',
        },
      },
      {
        cites: 'loi-31-13:30',
        certainty: 'secondary',
        rule: {
          fr: 'En vigueur un an après sa publication, soit le 12 mars 2019.',
          ar: 'يدخل حيز التنفيذ بعد سنة من نشره، أي في 12 مارس 2019.',
          en: 'In force a year after its publication, that is on 12 March 2019.',
        },
      },
    ],
  },
  {
    id: 'loi-53-05',
    title: {
      fr: 'Loi 53-05 relative à l’échange électronique de données juridiques',
      ar: 'القانون 53.05 المتعلق بالتبادل الإلكتروني للمعطيات القانونية',
      en: 'Law 53-05 on the electronic exchange of legal data',
    },
    source: ADALA,
    checkedOn: CHECKED_ON,
    passages: [
      {
        cites: 'doc:417-1',
        certainty: 'read',
        rule: {
          fr: 'L’écrit électronique a la force probante du papier si son auteur est identifiable et son intégrité garantie.',
          ar: 'للوثيقة الإلكترونية قوة الإثبات التي للورقية إذا أمكن التعرف على صاحبها وضُمنت تماميتها.',
          en: 'Electronic writing has the force of paper if its author can be identified and its integrity is kept.',
        },
      },
    ],
  },
  {
    id: 'loi-43-20',
    title: {
      fr: 'Loi 43-20 relative aux services de confiance',
      ar: 'القانون 43.20 المتعلق بخدمات الثقة',
      en: 'Law 43-20 on trust services',
    },
    source: ADALA,
    checkedOn: CHECKED_ON,
    passages: [
      {
        cites: 'loi-43-20:83',
        certainty: 'read',
        rule: {
          fr: 'Abroge le chapitre préliminaire et le titre II de la loi 53-05.',
          ar: 'تنسخ الباب التمهيدي والقسم الثاني من القانون 53.05.',
          en: 'Repeals the preliminary chapter and title II of Law 53-05.',
        },
      },
    ],
  },
  {
    id: 'loi-04-20',
    title: {
      fr: 'Loi 04-20 relative à la carte nationale d’identité électronique',
      ar: 'القانون 04.20 المتعلق بالبطاقة الوطنية للتعريف الإلكترونية',
      en: 'Law 04-20 on the electronic national identity card',
    },
    source: ADALA,
    checkedOn: CHECKED_ON,
    passages: [
      {
        cites: 'loi-04-20:5',
        certainty: 'read',
        rule: {
          fr: 'Énumère ce que la carte porte : un numéro national unique, la photographie, la filiation, l’adresse et deux empreintes dans la puce.',
          ar: 'تعدد ما تتضمنه البطاقة: رقم وطني فريد وصورة ونسب وعنوان وبصمتان في الرقاقة.',
          en: 'Lists what the card bears: a unique national number, photograph, parentage, address, and two fingerprints in the chip.',
        },
      },
    ],
  },
  {
    id: 'loi-72-18',
    title: {
      fr: 'Loi 72-18 relative au registre national de la population et au registre social unifié',
      ar: 'القانون 72.18 المتعلق بالسجل الوطني للسكان والسجل الاجتماعي الموحد',
      en: 'Law 72-18 on the population register and the social register',
    },
    source: ADALA,
    checkedOn: CHECKED_ON,
    passages: [
      {
        certainty: 'read',
        rule: {
          fr: 'Crée l’identifiant digital civil et social, unique pour chaque personne ; sa forme est fixée par règlement.',
          ar: 'يحدث المعرف المدني والاجتماعي الرقمي، وهو فريد لكل شخص؛ ويحدد شكله بنص تنظيمي.',
          en: 'Creates the digital civil and social identifier, unique to each person; its form is set by regulation.',
        },
      },
    ],
  },
  {
    id: 'cpc',
    title: { fr: 'Code de procédure civile', ar: 'قانون المسطرة المدنية', en: 'Code of Civil Procedure' },
    source: 'https://adala.justice.gov.ma/api/uploads/2024/11/28/',
    checkedOn: CHECKED_ON,
    passages: [
      {
        cites: 'cpc:512',
        certainty: 'read',
        rule: {
          fr: 'Un délai franc ne compte ni le jour où il naît ni celui où il expire ; un dernier jour férié le reporte au jour ouvrable suivant.',
          ar: 'الأجل الكامل لا يُحسب فيه اليوم الأول ولا اليوم الأخير؛ وإذا صادف آخره عطلة امتد إلى أول يوم عمل بعده.',
          en: 'A full period counts neither its first nor its last day; if the last is a holiday it runs on to the next working day.',
        },
      },
    ],
  },
  {
    id: 'code-famille',
    title: { fr: 'Code de la famille', ar: 'مدونة الأسرة', en: 'Family Code' },
    source: 'documentation publique d’un projet tiers',
    checkedOn: CHECKED_ON,
    passages: [
      {
        cites: 'code-famille:209',
        certainty: 'secondary',
        rule: {
          fr: 'La majorité légale est fixée à dix-huit années révolues ; le texte n’a pas été lu.',
          ar: 'سن الرشد القانوني ثماني عشرة سنة كاملة؛ ولم يُطّلع على النص.',
          en: 'Legal majority is eighteen full years; the text was not read.',
        },
      },
    ],
  },
  {
    id: 'loi-46-13',
    title: {
      fr: 'Convention 108 du Conseil de l’Europe, approuvée par la loi 46-13',
      ar: 'اتفاقية مجلس أوروبا رقم 108، الموافق عليها بالقانون 46.13',
      en: 'Council of Europe Convention 108, approved by Law 46-13',
    },
    source: 'https://www.leconomiste.com/article/1049945',
    checkedOn: CHECKED_ON,
    passages: [
      {
        certainty: 'secondary',
        rule: {
          fr: 'En vigueur pour le Maroc depuis le 1er septembre 2019.',
          ar: 'سارية بالنسبة للمغرب منذ فاتح شتنبر 2019.',
          en: 'In force for Morocco since 1 September 2019.',
        },
      },
    ],
  },
  {
    id: 'constitution',
    title: { fr: 'Constitution de 2011', ar: 'دستور 2011', en: 'Constitution of 2011' },
    source: 'DMRE (politique publiée)',
    checkedOn: CHECKED_ON,
    passages: [
      {
        cites: 'constitution:24',
        certainty: 'secondary',
        rule: {
          fr: 'Protège la vie privée.',
          ar: 'يحمي الحياة الخاصة.',
          en: 'Protects private life.',
        },
      },
      {
        cites: 'constitution:27',
        certainty: 'secondary',
        rule: {
          fr: 'Donne aux citoyens le droit d’accéder à l’information publique, sauf pour protéger notamment la vie privée.',
          ar: 'يخول للمواطنين الحصول على المعلومات العمومية، مع حماية الحياة الخاصة على الخصوص.',
          en: 'Gives citizens access to public information, save notably to protect private life.',
        },
      },
    ],
  },
]
