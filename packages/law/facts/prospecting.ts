// One message, or one campaign, sent to people: what it promotes, by which means, to whom, and what it says (art. 9, 10).
import { channels } from '../words/channels.ts'
import { pair } from './contradiction.ts'
import { choice, type FactsOf, yesNo } from './declare.ts'
import { consentFacts, customerFacts } from './prospecting-consent.ts'
import { subjectOf } from './subject.ts'

const declarations = {
  promotes: choice(
    {
      'goods-or-services': { fr: 'Des biens ou des services', ar: 'سلعا أو خدمات', en: 'Goods or services' },
      indirectly: {
        fr: 'Des biens ou des services, indirectement',
        ar: 'سلعا أو خدمات بشكل غير مباشر',
        en: 'Goods or services, indirectly',
      },
      image: {
        fr: 'L’image d’une personne qui vend des biens ou fournit des services',
        ar: 'سمعة شخص يبيع سلعا أو يقدم خدمات',
        en: 'The image of someone who sells goods or supplies services',
      },
      cause: {
        fr: 'Une cause, une candidature, une collecte de dons',
        ar: 'قضية أو ترشيحا أو جمع تبرعات',
        en: 'A cause, a candidate, a collection of gifts',
      },
      nothing: {
        fr: 'Rien : il sert l’exécution d’un service',
        ar: 'لا شيء: فهي تخدم تنفيذ خدمة',
        en: 'Nothing: it serves the running of a service',
      },
    },
    {
      question: {
        fr: 'Que promeut le message ?',
        ar: 'لأي شيء تروج الرسالة؟',
        en: 'What does the message promote?',
      },
      help: {
        fr: 'Une confirmation de commande ne promeut rien ; la même, avec une offre, promeut (art. 10, troisième alinéa).',
        ar: 'تأكيد الطلبية لا يروج لشيء؛ أما إذا تضمن عرضا فهو ترويج (المادة 10، الفقرة الثالثة).',
        en: 'An order confirmation promotes nothing; the same with an offer does (art. 10, third paragraph).',
      },
      cites: ['loi-09-08:10-3', 'loi-09-08:9-2'],
    },
  ),
  channel: choice(channels, {
    question: {
      fr: 'Par quel moyen le message est-il envoyé ?',
      ar: 'بأي وسيلة ترسل الرسالة؟',
      en: 'By which means is the message sent?',
    },
    help: {
      fr: 'L’article 10 vise l’automate, la télécopie, le courriel et les moyens de même nature.',
      ar: 'تخص المادة 10 آلة الاتصال وجهاز الاستنساخ البعدي والبريد الإلكتروني والوسائل المماثلة.',
      en: 'Article 10 covers calling machines, fax, e-mail and means of the same nature.',
    },
    cites: ['loi-09-08:10-1'],
  }),
  addressee: choice(
    {
      'natural-person': {
        fr: 'Une personne physique, à ses coordonnées',
        ar: 'شخص ذاتي ببياناته',
        en: 'A natural person, at that person’s own details',
      },
      'person-at-work': {
        fr: 'Une personne nommée, à son adresse professionnelle',
        ar: 'شخص مسمى في عنوانه المهني',
        en: 'A named person, at an address at work',
      },
      'legal-person': {
        fr: 'Une personne morale, à une adresse générique',
        ar: 'شخص معنوي في عنوان عام',
        en: 'A legal person, at a generic address',
      },
    },
    {
      question: {
        fr: 'À qui appartiennent les coordonnées utilisées ?',
        ar: 'لمن البيانات المستعملة؟',
        en: 'Whose contact details are used?',
      },
      help: {
        fr: '« contact@ » est générique ; « prenom.nom@ » est celle d’une personne physique (art. 10).',
        ar: '«contact@» عنوان عام؛ أما «prenom.nom@» فهو لشخص ذاتي (المادة 10).',
        en: '“contact@” is generic; “first.last@” is a natural person’s (art. 10).',
      },
      cites: ['loi-09-08:10-1', 'loi-09-08:1-1'],
    },
  ),
  objected: yesNo({
    question: {
      fr: 'Le destinataire s’est-il opposé à la prospection, ou a-t-il demandé qu’elle cesse ?',
      ar: 'هل تعرض المرسل إليه على الاستقراء أو طلب توقيفه؟',
      en: 'Has the addressee objected to prospecting, or asked that it stop?',
    },
    help: {
      fr: 'Auprès de vous ou d’un responsable antérieur ; sans motif à donner (art. 9).',
      ar: 'لديكم أو لدى مسؤول سابق؛ دون حاجة إلى تعليل (المادة 9).',
      en: 'To you or to an earlier controller; no reason need be given (art. 9).',
    },
    cites: ['loi-09-08:9-2', 'loi-09-08:10-5'],
  }),
  ...consentFacts,
  ...customerFacts,
  stopAddress: choice(
    {
      valid: {
        fr: 'Oui, et sans autres frais que ceux de l’envoi',
        ar: 'نعم، دون صوائر غير المرتبطة بالإرسال',
        en: 'Yes, at no cost but that of sending',
      },
      charged: { fr: 'Oui, mais avec des frais', ar: 'نعم، لكن بمقابل', en: 'Yes, but at a charge' },
      'not-working': {
        fr: 'Elles ne permettent pas d’arrêter les envois',
        ar: 'لا تمكن من توقيف الإرسال',
        en: 'They do not let anyone stop it',
      },
      none: { fr: 'Non', ar: 'لا', en: 'No' },
    },
    {
      question: {
        fr: 'Le message donne-t-il des coordonnées valables pour demander qu’il cesse ?',
        ar: 'هل تشير الرسالة إلى بيانات صحيحة لطلب توقيفها؟',
        en: 'Does the message give valid details at which to ask that it stop?',
      },
      help: {
        fr: 'Dans tous les cas, et sans frais autres que la transmission de la demande (art. 10, cinquième alinéa).',
        ar: 'في جميع الحالات ودون صوائر غير المرتبطة بإرسال الطلب (المادة 10، الفقرة الخامسة).',
        en: 'In every case, at no cost but that of sending the request (art. 10, fifth paragraph).',
      },
      cites: ['loi-09-08:10-5'],
    },
  ),
  senderHidden: yesNo({
    question: {
      fr: 'L’identité de celui pour qui le message est envoyé est-elle dissimulée ?',
      ar: 'هل هوية الشخص الذي أوصلت الرسالة لفائدته مخفية؟',
      en: 'Is the identity of the one for whom the message is sent hidden?',
    },
    help: {
      fr: 'Le nom du prestataire d’envoi ne suffit pas (art. 10, sixième alinéa).',
      ar: 'لا يكفي اسم مقدم خدمة الإرسال (المادة 10، الفقرة السادسة).',
      en: 'The name of the sending agency is not enough (art. 10, sixth paragraph).',
    },
    cites: ['loi-09-08:10-6'],
  }),
  announcedSubject: choice(
    {
      related: { fr: 'Il a trait à l’offre', ar: 'له صلة بالعرض', en: 'It relates to the offer' },
      unrelated: {
        fr: 'Il est sans rapport avec l’offre',
        ar: 'لا صلة له بالعرض',
        en: 'It has nothing to do with the offer',
      },
      none: { fr: 'Il n’y en a pas', ar: 'لا يوجد', en: 'There is none' },
    },
    {
      question: {
        fr: 'Quel objet le message annonce-t-il ?',
        ar: 'ما الموضوع الذي تعلن عنه الرسالة؟',
        en: 'What subject does the message announce?',
      },
      help: {
        fr: 'L’objet d’un courriel, le titre d’une notification, l’annonce d’un appel (art. 10, sixième alinéa).',
        ar: 'موضوع البريد أو عنوان الإشعار أو مقدمة المكالمة (المادة 10، الفقرة السادسة).',
        en: 'The subject line of an e-mail, the title of a notification, the opening of a call (art. 10, sixth paragraph).',
      },
      cites: ['loi-09-08:10-6'],
    },
  ),
} as const

export type ProspectingFacts = FactsOf<typeof declarations>

export const prospectingMessage = subjectOf(declarations, [
  {
    id: 'refusal-offered-without-an-address',
    clashes: f =>
      pair(
        f.refusalInEveryMessage === true && f.stopAddress === 'none',
        'refusalInEveryMessage',
        'stopAddress',
      ),
    text: {
      fr: 'Chaque courriel offrirait de refuser, et pourtant le message ne donne aucune coordonnée pour le faire.',
      ar: 'يقال إن كل بريد يتيح الرفض، ومع ذلك لا تشير الرسالة إلى أي بيانات لذلك.',
      en: 'Every e-mail is said to offer a refusal, and yet the message gives nowhere to send one.',
    },
  },
])
