// One transfer of data out of Morocco: where to, how, and the case of art. 43-44 it relies on.
import { transferGrounds } from '../words/transfer-grounds.ts'
import { choice, choices, country, items, required, text, yesNo } from './declare.ts'

const groundOptions = {
  'listed-state': transferGrounds['listed-state'].label,
  'express-consent': transferGrounds['express-consent'].label,
  'saving-life': transferGrounds['saving-life'].label,
  'public-interest': transferGrounds['public-interest'].label,
  'legal-claim': transferGrounds['legal-claim'].label,
  'contract-with-the-person': transferGrounds['contract-with-the-person'].label,
  'contract-for-the-person': transferGrounds['contract-for-the-person'].label,
  'mutual-legal-assistance': transferGrounds['mutual-legal-assistance'].label,
  medical: transferGrounds.medical.label,
  agreement: transferGrounds.agreement.label,
  'cndp-authorisation': transferGrounds['cndp-authorisation'].label,
} as const

const transferItemFacts = {
  country: required(
    country({
      question: { fr: 'Vers quel État ?', ar: 'إلى أي دولة؟', en: 'To which State?' },
      help: {
        fr: 'Le lieu où les données sont reçues, hébergées ou consultées (art. 43).',
        ar: 'المكان الذي تتلقى فيه المعطيات أو تستضاف أو يطلع عليها (المادة 43).',
        en: 'Where the data are received, hosted or consulted (art. 43).',
      },
      cites: ['loi-09-08:43'],
    }),
  ),
  to: text({
    question: { fr: 'Vers quel destinataire ?', ar: 'إلى أي مرسل إليه؟', en: 'To which recipient?' },
    help: {
      fr: 'Son nom figure dans la notification (décret, art. 46-2).',
      ar: 'يرد اسمه في البيانات المبلغة (المرسوم، المادة 46-2).',
      en: 'Its name goes into the notice (decree, art. 46(2)).',
    },
    cites: ['decret-2-09-165:46-2'],
  }),
  mode: choice(
    {
      hosting: { fr: 'Hébergement', ar: 'استضافة', en: 'Hosting' },
      'remote-access': { fr: 'Accès à distance', ar: 'ولوج عن بعد', en: 'Remote access' },
      recipient: {
        fr: 'Communication à un destinataire',
        ar: 'إيصال إلى مرسل إليه',
        en: 'Disclosure to a recipient',
      },
    },
    {
      question: {
        fr: 'Comment les données partent-elles ?',
        ar: 'كيف تنقل المعطيات؟',
        en: 'How do the data leave?',
      },
      help: {
        fr: 'Un serveur étranger ou une maintenance depuis l’étranger sont des transferts.',
        ar: 'تعد الاستضافة في خادم أجنبي والصيانة من الخارج نقلا للمعطيات.',
        en: 'A foreign server, or support from abroad, is a transfer.',
      },
      cites: ['loi-09-08:43', 'decret-2-09-165:46-7'],
    },
  ),
  grounds: choices(groundOptions, {
    question: {
      fr: 'Sur quels cas ce transfert repose-t-il ?',
      ar: 'ما الحالات التي يستند إليها هذا النقل؟',
      en: 'On which cases does this transfer rest?',
    },
    help: {
      fr: 'Vers un État non inscrit sur la liste, un cas exact doit être invoqué (art. 44, décret art. 47).',
      ar: 'نحو دولة غير مدرجة في القائمة، يجب التمسك بحالة دقيقة (المادة 44 والمادة 47 من المرسوم).',
      en: 'Towards a State not on the list, an exact case must be relied on (art. 44, decree art. 47).',
    },
    cites: ['loi-09-08:44', 'decret-2-09-165:47'],
  }),
  necessary: yesNo({
    question: {
      fr: 'Le transfert est-il nécessaire à ce cas ?',
      ar: 'هل النقل ضروري لهذه الحالة؟',
      en: 'Is the transfer necessary for that case?',
    },
    help: {
      fr: 'Les cas a à g ne valent que si le transfert est nécessaire (art. 44-1).',
      ar: 'لا تسري الحالات من أ إلى ز إلا إذا كان النقل ضروريا (المادة 44-1).',
      en: 'Cases (a) to (g) hold only where the transfer is necessary (art. 44(1)).',
    },
    cites: ['loi-09-08:44-1'],
  }),
  expressConsentProvable: yesNo({
    question: {
      fr: 'Le consentement exprès au transfert est-il prouvé ?',
      ar: 'هل تم إثبات الموافقة الصريحة على النقل؟',
      en: 'Is express consent to the transfer proven?',
    },
    help: {
      fr: 'La personne a consenti expressément au transfert lui-même (art. 44).',
      ar: 'وافق الشخص صراحة على النقل بعينه (المادة 44).',
      en: 'The person consented expressly to the transfer itself (art. 44).',
    },
    cites: ['loi-09-08:44'],
  }),
  agreementCited: text({
    question: {
      fr: 'De quel accord s’agit-il ?',
      ar: 'ما هو هذا الاتفاق؟',
      en: 'Which agreement is it?',
    },
    help: {
      fr: 'Un accord bilatéral ou multilatéral auquel le Maroc est partie (art. 44-2).',
      ar: 'اتفاق ثنائي أو متعدد الأطراف يكون المغرب عضوا فيه (المادة 44-2).',
      en: 'A bilateral or multilateral agreement to which Morocco is party (art. 44(2)).',
    },
    cites: ['loi-09-08:44-2'],
  }),
  cndpAuthorisation: choice(
    {
      obtained: {
        fr: 'Obtenue, expresse et motivée',
        ar: 'صدر صريحا ومعللا',
        en: 'Obtained, express and reasoned',
      },
      requested: { fr: 'Demandée, sans réponse', ar: 'طُلب دون جواب', en: 'Requested, unanswered' },
      refused: { fr: 'Refusée', ar: 'رُفض', en: 'Refused' },
      none: { fr: 'Non demandée', ar: 'لم يُطلب', en: 'Not requested' },
    },
    {
      question: {
        fr: 'Où en est l’autorisation de transfert de la CNDP ?',
        ar: 'أين وصل إذن اللجنة الوطنية بالنقل؟',
        en: 'Where does the CNDP’s authorisation of the transfer stand?',
      },
      help: {
        fr: 'Elle doit être expresse et motivée : le silence ne la remplace jamais (art. 44-3).',
        ar: 'يجب أن يكون صريحا ومعللا: ولا يقوم السكوت مقامه أبدا (المادة 44-3).',
        en: 'It must be express and reasoned: silence never replaces it (art. 44(3)).',
      },
      cites: ['loi-09-08:44-3'],
    },
  ),
  safeguards: choice(
    {
      clauses: { fr: 'Clauses contractuelles', ar: 'بنود عقد', en: 'Contract clauses' },
      'internal-rules': { fr: 'Règles internes', ar: 'نظام داخلي', en: 'Internal rules' },
      other: { fr: 'Autre garantie', ar: 'ضمانة أخرى', en: 'Another safeguard' },
      none: { fr: 'Aucune', ar: 'لا توجد', en: 'None' },
    },
    {
      question: {
        fr: 'Quel dispositif garantit la protection des données transférées ?',
        ar: 'ما الجهاز الكفيل بضمان حماية المعطيات المنقولة؟',
        en: 'What guarantees the protection of the data transferred?',
      },
      help: {
        fr: 'À décrire dans la demande d’autorisation (art. 44-3, décret art. 48).',
        ar: 'يبين في طلب الإذن (المادة 44-3 والمادة 48 من المرسوم).',
        en: 'To be described in the request (art. 44(3), decree art. 48).',
      },
      cites: ['loi-09-08:44-3', 'decret-2-09-165:48'],
    },
  ),
  purpose: text({
    question: {
      fr: 'Dans quel but le destinataire traite-t-il les données ?',
      ar: 'ما هدف معالجة المعطيات من طرف المرسل إليه؟',
      en: 'For what purpose does the recipient process the data?',
    },
    help: {
      fr: 'Mention de la notification ; des buts identiques permettent une déclaration commune (décret, art. 46-6, 50).',
      ar: 'بيان من بيانات التبليغ؛ وتسمح الأهداف المتطابقة بتصريح مشترك (المرسوم، المادتان 46-6 و50).',
      en: 'Stated in the notice; identical purposes allow one joint declaration (decree, art. 46(6), 50).',
    },
    cites: ['decret-2-09-165:46-6', 'decret-2-09-165:50'],
  }),
  changedSinceNotified: yesNo({
    question: {
      fr: 'Une mention notifiée à la CNDP a-t-elle changé ?',
      ar: 'هل تغيرت إحدى البيانات المبلغة إلى اللجنة الوطنية؟',
      en: 'Has anything notified to the CNDP changed?',
    },
    help: {
      fr: 'Tout changement se notifie sans retard ou sous huit jours ouvrables (décret, art. 49).',
      ar: 'يبلغ كل تغيير بلا تأخير أو داخل أجل ثمانية أيام عمل (المرسوم، المادة 49).',
      en: 'Any change is notified without delay or within eight working days (decree, art. 49).',
    },
    cites: ['decret-2-09-165:49'],
  }),
} as const

export const transferFacts = {
  transfers: items(transferItemFacts, {
    question: {
      fr: 'Vers quels États étrangers les données partent-elles ?',
      ar: 'إلى أي دول أجنبية تنقل المعطيات؟',
      en: 'To which foreign States do the data go?',
    },
    help: {
      fr: 'Hébergement et accès à distance compris (art. 15-e, 43).',
      ar: 'بما في ذلك الاستضافة والولوج عن بعد (المادتان 15-ه و43).',
      en: 'Hosting and remote access included (art. 15(e), 43).',
    },
    cites: ['loi-09-08:15-e', 'loi-09-08:43'],
  }),
  underCybersecurityLaw: yesNo({
    question: {
      fr: 'L’organisme est-il soumis à l’article 11 de la loi 05-20 (entité ou infrastructure d’importance vitale) ?',
      ar: 'هل تخضع الهيئة للمادة 11 من القانون 05.20 (هيئة أو بنية تحتية ذات أهمية حيوية)؟',
      en: 'Is the organisation under article 11 of Law 05-20 (entity or vital infrastructure)?',
    },
    help: {
      fr: 'État, collectivités, établissements publics, personnes morales de droit public, infrastructures vitales.',
      ar: 'الدولة والجماعات الترابية والمؤسسات العمومية وأشخاص القانون العام والبنيات التحتية الحيوية.',
      en: 'State, local authorities, public establishments, public-law persons, vital infrastructures.',
    },
    cites: ['loi-05-20:11'],
  }),
  securitySensitiveData: yesNo({
    question: {
      fr: 'Les données sont-elles « sensibles » au sens de la sécurité des systèmes d’information ?',
      ar: 'هل المعطيات «حساسة» بمفهوم أمن نظم المعلومات؟',
      en: 'Are the data “sensitive” in the sense of information security?',
    },
    help: {
      fr: 'Un autre sens que celui de la loi 09-08 : leur divulgation nuirait à l’organisme ou à l’État (loi 05-20, art. 11).',
      ar: 'معنى مغاير للقانون 09.08: يضر إفشاؤها بالهيئة أو بالدولة (القانون 05.20، المادة 11).',
      en: 'Another sense than Law 09-08’s: disclosure would harm the body or the State (Law 05-20, art. 11).',
    },
    cites: ['loi-05-20:11'],
  }),
} as const
