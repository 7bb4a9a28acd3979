// What the lint can find, in words, with the passage each rests on. `hint`: noticed by a heuristic, for a person to judge.
import type { Citation } from '@himaya/law/citation'
import type { Translated } from '@himaya/platform/language'
import type { LintFinding } from '../records.ts'

type Kind = {
  readonly level: LintFinding['level']
  readonly cites: readonly Citation[]
  readonly text: Translated
}

export const findings = {
  'stop-found': {
    level: 'good',
    cites: ['loi-09-08:10-5'],
    text: {
      fr: 'Le message dit où demander que les envois cessent.',
      ar: 'تشير الرسالة إلى مكان طلب توقيفها.',
      en: 'The message says where to ask that it stop.',
    },
  },
  'no-way-to-stop': {
    level: 'fault',
    cites: ['loi-09-08:10-5'],
    text: {
      fr: 'Rien n’indique comment demander que les envois cessent : ajoutez un lien d’opposition, ou une adresse ou un numéro valables.',
      ar: 'لا شيء يشير إلى كيفية طلب توقيف الرسائل: أضيفوا رابطا للتعرض أو عنوانا أو رقما صحيحا.',
      en: 'Nothing says how to ask that it stop: add a stop link, or a valid address or number.',
    },
  },
  'stop-not-working': {
    level: 'fault',
    cites: ['loi-09-08:10-5'],
    text: {
      fr: 'Le lien pour se désabonner est vide ou un modèle qui n’a pas été rempli : il n’arrête rien.',
      ar: 'رابط إلغاء الاشتراك فارغ أو قالب لم يُملأ: لا يوقف شيئا.',
      en: 'The unsubscribe link is empty, or a template that was never filled in: it stops nothing.',
    },
  },
  'stop-not-secure': {
    level: 'hint',
    cites: ['loi-09-08:23'],
    text: {
      fr: 'Le lien d’opposition n’est pas en https : une adresse ou une demande y passerait en clair.',
      ar: 'رابط التعرض ليس بصيغة https: قد يمر عنوان أو طلب دون تشفير.',
      en: 'The stop link is not https: an address or a request would travel in clear.',
    },
  },
  'stop-hidden': {
    level: 'fault',
    cites: ['loi-09-08:10-4', 'loi-09-08:10-5'],
    text: {
      fr: 'Le lien d’opposition est caché ou illisible (trop petit, transparent) : le refus doit être exprès et simple.',
      ar: 'رابط التعرض مخفي أو غير مقروء (صغير جدا أو شفاف): يجب أن يكون الرفض صريحا وبسيطا.',
      en: 'The stop link is hidden or unreadable (too small, transparent): refusing must be express and simple.',
    },
  },
  'stop-roundabout': {
    level: 'hint',
    cites: ['loi-09-08:10-4'],
    text: {
      fr: 'Près du lien d’opposition, le message parle de se connecter ou d’un mot de passe : le refus ne doit rien demander de tel.',
      ar: 'تتحدث الرسالة قرب رابط التعرض عن تسجيل الدخول أو كلمة سر: يجب ألا يشترط الرفض شيئا من ذلك.',
      en: 'Beside the stop link the message speaks of signing in or of a password: refusing must ask for neither.',
    },
  },
  'stop-charged': {
    level: 'fault',
    cites: ['loi-09-08:10-5'],
    text: {
      fr: 'Demander l’arrêt semble payant : rien d’autre que le coût de l’envoi ne peut être demandé.',
      ar: 'يبدو أن طلب التوقيف مؤدى عنه: لا يمكن أن يكلف غير ثمن الإرسال.',
      en: 'Asking that it stop seems to cost money: nothing but the sending may be charged.',
    },
  },
  'sms-no-number': {
    level: 'hint',
    cites: ['loi-09-08:10-5'],
    text: {
      fr: 'Le SMS dit « STOP » sans dire où l’envoyer : si l’expéditeur est un nom, on ne peut pas lui répondre.',
      ar: 'تذكر الرسالة «STOP» دون تحديد وجهتها: إذا كان المرسل اسما فلا يمكن الرد عليه.',
      en: 'The text says “STOP” but not where to send it: a sender shown as a name cannot be answered.',
    },
  },
  'one-click': {
    level: 'good',
    cites: ['loi-09-08:10-4'],
    text: {
      fr: 'Les messageries peuvent montrer leur bouton de désabonnement en un clic (RFC 8058).',
      ar: 'يمكن لبرامج البريد إظهار زر إلغاء الاشتراك بنقرة واحدة (RFC 8058).',
      en: 'Mail programs can show their own one-click button (RFC 8058).',
    },
  },
  'one-click-missing': {
    level: 'hint',
    cites: ['loi-09-08:10-4'],
    text: {
      fr: 'Sans List-Unsubscribe en https et List-Unsubscribe-Post, les messageries ne montrent pas leur bouton ; la loi ne les exige pas, les grandes messageries si.',
      ar: 'دون List-Unsubscribe بصيغة https وList-Unsubscribe-Post لا تُظهر برامج البريد زرها؛ لا يشترط القانون ذلك لكن كبريات خدمات البريد تشترطه.',
      en: 'Without List-Unsubscribe in https and List-Unsubscribe-Post, mail programs show no button of theirs; the law does not ask for them, the large mailbox providers do.',
    },
  },
  'sender-named': {
    level: 'good',
    cites: ['loi-09-08:10-6'],
    text: {
      fr: 'Le message nomme l’organisme pour qui il est envoyé.',
      ar: 'تذكر الرسالة الهيئة التي أرسلت لفائدتها.',
      en: 'The message names the organisation it is sent for.',
    },
  },
  'sender-absent': {
    level: 'fault',
    cites: ['loi-09-08:10-6'],
    text: {
      fr: 'Le nom de l’organisme n’apparaît nulle part : l’identité de celui pour qui le message est envoyé ne peut pas être dissimulée.',
      ar: 'لا يظهر اسم الهيئة في أي مكان: لا يجوز إخفاء هوية الشخص الذي أرسلت الرسالة لفائدته.',
      en: 'The organisation’s name appears nowhere: the identity of the one it is sent for may not be hidden.',
    },
  },
  'sender-only-agency': {
    level: 'fault',
    cites: ['loi-09-08:10-6'],
    text: {
      fr: 'Seul le prestataire d’envoi est nommé : c’est l’organisme qui doit l’être.',
      ar: 'لا يُذكر إلا مقدم خدمة الإرسال: يجب ذكر الهيئة نفسها.',
      en: 'Only the sending agency is named: it is the organisation that must be.',
    },
  },
  'sender-not-in-from': {
    level: 'hint',
    cites: ['loi-09-08:10-6'],
    text: {
      fr: 'L’organisme est nommé dans le corps, mais non comme expéditeur : on ne le sait qu’après avoir ouvert.',
      ar: 'تُذكر الهيئة في النص لا كمرسل: لا يُعرف ذلك إلا بعد فتح الرسالة.',
      en: 'The organisation is named in the body, but not as the sender: one knows only after opening.',
    },
  },
  'subject-related': {
    level: 'good',
    cites: ['loi-09-08:10-6'],
    text: {
      fr: 'L’objet partage ses mots avec le message.',
      ar: 'يشترك الموضوع مع الرسالة في كلماته.',
      en: 'The subject shares its words with the message.',
    },
  },
  'subject-missing': {
    level: 'hint',
    cites: ['loi-09-08:10-6'],
    text: {
      fr: 'Le message n’annonce aucun objet.',
      ar: 'لا تعلن الرسالة أي موضوع.',
      en: 'The message announces no subject.',
    },
  },
  'subject-unrelated': {
    level: 'hint',
    cites: ['loi-09-08:10-6'],
    text: {
      fr: 'Aucun mot de l’objet ne se retrouve dans le message : dites vous-même s’il a trait à l’offre.',
      ar: 'لا توجد أي كلمة من الموضوع في الرسالة: حددوا بأنفسكم هل له صلة بالعرض.',
      en: 'No word of the subject is found in the message: say yourself whether it relates to the offer.',
    },
  },
  'subject-pretends': {
    level: 'hint',
    cites: ['loi-09-08:10-6'],
    text: {
      fr: 'L’objet se donne pour une réponse, une facture ou une urgence : si ce n’en est pas une, il trompe.',
      ar: 'يظهر الموضوع كأنه جواب أو فاتورة أو أمر عاجل: إن لم يكن كذلك فهو مضلل.',
      en: 'The subject passes for a reply, an invoice or an urgent matter: if it is none, it misleads.',
    },
  },
} as const satisfies Record<string, Kind>

export type FindingCode = keyof typeof findings

export const finding = (code: FindingCode, spot: LintFinding['spot'] = null): LintFinding => {
  const { level, cites, text } = findings[code]
  return { code, level, cites: [...cites], text, spot }
}
