// Laws about the security of systems: incident reports, logs, hosting, and what the Penal Code punishes.
import type { OtherLaw } from './passage.ts'

const CHECKED_ON = '2026-11-22'

export const securityLaws: readonly OtherLaw[] = [
  {
    id: 'loi-05-20',
    title: {
      fr: 'Loi 05-20 relative à la cybersécurité',
      ar: 'القانون 05.20 المتعلق بالأمن السيبراني',
      en: 'Law 05-20 on cybersecurity',
    },
    source: 'https://www.dgssi.gov.ma/sites/default/files/legislative/brochure/2023-03/loi%2005-20.pdf',
    checkedOn: CHECKED_ON,
    passages: [
      {
        cites: 'loi-05-20:1',
        certainty: 'read',
        rule: {
          fr: 'S’applique aux administrations de l’État, collectivités, établissements et entreprises publics et autres personnes de droit public (« entités »), aux infrastructures d’importance vitale et aux « opérateurs ».',
          ar: 'يسري على إدارات الدولة والجماعات الترابية والمؤسسات والمقاولات العمومية وسائر أشخاص القانون العام («الهيئات») والبنيات التحتية ذات الأهمية الحيوية و«المتعهدين».',
          en: 'Applies to State administrations, local authorities, public establishments and enterprises and other public-law persons (“entities”), to vital infrastructures and to “operators”.',
        },
      },
      {
        cites: 'loi-05-20:6',
        certainty: 'read',
        rule: {
          fr: 'L’entité désigne un responsable de la sécurité des systèmes d’information.',
          ar: 'تعين الهيئة مسؤولا عن أمن نظم المعلومات.',
          en: 'The entity appoints a person in charge of the security of its information systems.',
        },
      },
      {
        cites: 'loi-05-20:8',
        certainty: 'read',
        rule: {
          fr: 'L’entité de droit public déclare un incident à l’autorité nationale (DGSSI) dès qu’elle en a connaissance ; la loi ne fixe aucune heure.',
          ar: 'تصرح الهيئة الخاضعة للقانون العام بالحادث لدى السلطة الوطنية فور علمها به؛ ولا يحدد القانون عدد ساعات.',
          en: 'A public-law entity reports an incident to the national authority (DGSSI) as soon as it knows of it; the law sets no number of hours.',
        },
      },
      {
        cites: 'loi-05-20:11',
        certainty: 'read',
        rule: {
          fr: 'Les données sensibles au sens de la sécurité des systèmes, qui ne sont pas celles de la loi 09-08, sont hébergées exclusivement au Maroc.',
          ar: 'المعطيات الحساسة بمفهوم أمن النظم، وهي غير تلك الواردة في القانون 09.08، تُؤوى بالمغرب حصرا.',
          en: 'Data sensitive in the sense of system security, which are not those of Law 09-08, are hosted only in Morocco.',
        },
      },
      {
        cites: 'loi-05-20:12',
        certainty: 'read',
        rule: {
          fr: 'Le contrat d’externalisation relève du droit marocain et prévoit l’audit et la réversibilité.',
          ar: 'يخضع عقد الإسناد إلى الغير للقانون المغربي ويتضمن الافتحاص وإمكانية الاسترجاع.',
          en: 'An outsourcing contract is under Moroccan law and provides for audit and reversibility.',
        },
      },
      {
        cites: 'loi-05-20:14',
        certainty: 'read',
        rule: {
          fr: 'L’infrastructure d’importance vitale déclare ses incidents de la même façon.',
          ar: 'تصرح البنية التحتية ذات الأهمية الحيوية بحوادثها بالكيفية نفسها.',
          en: 'Vital infrastructure reports its incidents in the same way.',
        },
      },
      {
        cites: 'loi-05-20:26',
        certainty: 'read',
        rule: {
          fr: 'Opérateurs, fournisseurs d’accès, prestataires de cybersécurité ou de services numériques et éditeurs de plateformes conservent un an les données techniques.',
          ar: 'يحتفظ المتعهدون ومزودو خدمات الإنترنت ومقدمو خدمات الأمن السيبراني والخدمات الرقمية وناشرو المنصات بالمعطيات التقنية لمدة سنة.',
          en: 'Operators, access providers, cybersecurity and digital service providers and platforms keep technical data for one year.',
        },
      },
      {
        cites: 'loi-05-20:27',
        certainty: 'read',
        rule: {
          fr: 'Les mêmes informent leurs clients des vulnérabilités et atteintes qui les touchent.',
          ar: 'يخبر هؤلاء زبناءهم بالثغرات والاختراقات التي تمسهم.',
          en: 'The same tell their clients of vulnerabilities and breaches that affect them.',
        },
      },
      {
        cites: 'loi-05-20:30',
        certainty: 'read',
        rule: {
          fr: 'Les mêmes signalent sans délai les événements touchant les systèmes de leurs clients.',
          ar: 'يبلغ هؤلاء دون تأخير عن الأحداث التي تمس نظم زبنائهم.',
          en: 'The same report without delay events that affect their clients’ systems.',
        },
      },
      {
        cites: 'loi-05-20:33',
        certainty: 'read',
        rule: {
          fr: 'Le fournisseur de services numériques déclare, dès qu’il en a connaissance, l’incident à impact significatif.',
          ar: 'يصرح مزود الخدمات الرقمية، فور علمه، بالحادث ذي الأثر المهم.',
          en: 'A digital service provider reports an incident with significant impact as soon as it knows.',
        },
      },
      {
        cites: 'loi-05-20:49',
        certainty: 'read',
        rule: {
          fr: 'Amende de 200.000 à 400.000 dirhams, notamment pour l’hébergement de données sensibles à l’étranger.',
          ar: 'غرامة من 200.000 إلى 400.000 درهم، ولا سيما عن إيواء المعطيات الحساسة بالخارج.',
          en: 'Fine of 200,000 to 400,000 dirhams, notably for hosting sensitive data abroad.',
        },
      },
      {
        cites: 'loi-05-20:50',
        certainty: 'read',
        rule: {
          fr: 'Amende de 100.000 à 200.000 dirhams pour un incident non déclaré ou des données techniques non conservées.',
          ar: 'غرامة من 100.000 إلى 200.000 درهم عن عدم التصريح بحادث أو عدم الاحتفاظ بالمعطيات التقنية.',
          en: 'Fine of 100,000 to 200,000 dirhams for an incident not reported or technical data not kept.',
        },
      },
      {
        cites: 'loi-05-20:51',
        certainty: 'read',
        rule: {
          fr: 'Le tribunal peut confisquer les objets et moyens qui ont servi à l’infraction.',
          ar: 'يمكن للمحكمة أن تأمر بمصادرة الأشياء والوسائل المستعملة في ارتكاب المخالفة.',
          en: 'The court may confiscate the objects and means that served the offence.',
        },
      },
      {
        cites: 'loi-05-20:53',
        certainty: 'read',
        rule: {
          fr: 'La loi entre en vigueur à la publication de ses textes d’application.',
          ar: 'يدخل القانون حيز التنفيذ ابتداء من نشر نصوصه التطبيقية.',
          en: 'The law is in force from the publication of its decrees.',
        },
      },
    ],
  },
  {
    id: 'decret-2-24-921',
    title: {
      fr: 'Décret 2-24-921 sur les prestataires de services infonuagiques',
      ar: 'المرسوم 2.24.921 المتعلق بمقدمي الخدمات السحابية',
      en: 'Decree 2-24-921 on cloud service providers',
    },
    source: 'Bulletin officiel 7380, 22-10-2024',
    checkedOn: CHECKED_ON,
    passages: [
      {
        certainty: 'read',
        rule: {
          fr: 'Deux niveaux de qualification ; au second, le traitement, le stockage et l’administration ont lieu exclusivement au Maroc.',
          ar: 'مستويان للتأهيل؛ وفي الثاني تتم المعالجة والتخزين والإدارة بالمغرب حصرا.',
          en: 'Two levels of qualification; at the second, processing, storage and administration take place only in Morocco.',
        },
      },
    ],
  },
  {
    id: 'code-penal',
    title: { fr: 'Code pénal', ar: 'مجموعة القانون الجنائي', en: 'Penal Code' },
    source: 'https://adala.justice.gov.ma',
    checkedOn: CHECKED_ON,
    passages: [
      {
        cites: 'code-penal:447-1',
        certainty: 'read',
        rule: {
          fr: 'Capter, enregistrer ou diffuser sans consentement des paroles privées ou l’image d’une personne dans un lieu privé : six mois à trois ans et 2.000 à 20.000 dirhams.',
          ar: 'التقاط أو تسجيل أو بث أقوال خاصة أو صورة شخص في مكان خاص دون موافقته: من ستة أشهر إلى ثلاث سنوات وغرامة من 2.000 إلى 20.000 درهم.',
          en: 'Capturing, recording or broadcasting without consent private words, or a person’s image in a private place: six months to three years and 2,000 to 20,000 dirhams.',
        },
      },
      {
        cites: 'code-penal:447-2',
        certainty: 'read',
        rule: {
          fr: 'Diffuser un montage ou des faits mensongers : un à trois ans et 2.000 à 20.000 dirhams.',
          ar: 'بث تركيب أو وقائع كاذبة: من سنة إلى ثلاث سنوات وغرامة من 2.000 إلى 20.000 درهم.',
          en: 'Spreading a montage or false facts: one to three years and 2,000 to 20,000 dirhams.',
        },
      },
      {
        cites: 'code-penal:607-3',
        certainty: 'read',
        rule: {
          fr: 'Accès frauduleux à un système : un à trois mois et 2.000 à 10.000 dirhams, le double si des données sont altérées.',
          ar: 'الولوج إلى نظام عن طريق الاحتيال: من شهر إلى ثلاثة أشهر وغرامة من 2.000 إلى 10.000 درهم، وتضاعف إذا تغيرت المعطيات.',
          en: 'Fraudulent access to a system: one to three months and 2,000 to 10,000 dirhams, doubled if data are altered.',
        },
      },
      {
        cites: 'code-penal:607-6',
        certainty: 'read',
        rule: {
          fr: 'Introduire, modifier ou supprimer frauduleusement des données : un à trois ans et 10.000 à 200.000 dirhams.',
          ar: 'إدخال المعطيات أو تغييرها أو حذفها عن طريق الاحتيال: من سنة إلى ثلاث سنوات وغرامة من 10.000 إلى 200.000 درهم.',
          en: 'Fraudulent entry, change or deletion of data: one to three years and 10,000 to 200,000 dirhams.',
        },
      },
    ],
  },
]
