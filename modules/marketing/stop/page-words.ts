// What the stop page says: plain words, whole sentences, in three languages.
import type { Translated } from '@himaya/platform/language'
import type { Channel } from '../records.ts'

const means: Readonly<Record<Channel, Translated>> = {
  email: { fr: 'les courriels', ar: 'الرسائل الإلكترونية', en: 'e-mails' },
  sms: { fr: 'les SMS', ar: 'الرسائل النصية القصيرة', en: 'text messages' },
  messaging: {
    fr: 'les messages (WhatsApp et autres)',
    ar: 'رسائل التطبيقات (واتساب وغيره)',
    en: 'messages (WhatsApp and others)',
  },
  push: { fr: 'les notifications', ar: 'الإشعارات', en: 'notifications' },
  'automatic-call': { fr: 'les appels automatiques', ar: 'المكالمات الآلية', en: 'automatic calls' },
  'live-call': { fr: 'les appels', ar: 'المكالمات', en: 'calls' },
  fax: { fr: 'les télécopies', ar: 'رسائل الفاكس', en: 'faxes' },
  post: { fr: 'les courriers', ar: 'الرسائل البريدية', en: 'letters' },
}

export const pageWords = {
  fr: {
    title: (sender: string) => `Ne plus recevoir de publicité de ${sender}`,
    lead: 'C’est gratuit, et vous n’avez aucune raison à donner (loi 09-08, art. 9).',
    everything: 'Tout arrêter, par tous les moyens',
    onlyThis: (channel: Channel) => `Arrêter seulement ${means[channel].fr}`,
    stop: 'Arrêter',
    what: 'Que voulez-vous arrêter ?',
    done: (sender: string) => `C’est fait : ${sender} ne vous enverra plus de publicité.`,
    doneOne: (sender: string, channel: Channel) => `C’est fait : ${sender} arrête ${means[channel].fr}.`,
    when: 'Cela vaut dès maintenant. Un message déjà parti peut encore arriver.',
    others:
      'Les messages nécessaires à un service que vous utilisez (facture, rendez-vous) continuent : ce n’est pas de la publicité.',
    damaged: 'Ce lien est incomplet ou a été modifié.',
    damagedNext: 'Donnez l’adresse ou le numéro auquel vous recevez ces messages : cela suffit.',
    typed:
      'Donnez l’adresse électronique ou le numéro à ne plus utiliser. Il ne sert qu’à cela, et il est gardé sous une forme illisible.',
    address: 'Votre adresse électronique ou votre numéro',
    unreadable: 'Écrivez une adresse entière (nom@exemple.ma) ou un numéro (06 12 34 56 78).',
    unknown:
      'Cette page n’existe pas. Répondez STOP au message reçu, ou écrivez à celui qui vous l’a envoyé.',
    often: 'Trop de demandes viennent de votre réseau. Réessayez dans une minute.',
    recourse: 'Si les messages continuent, vous pouvez saisir la Commission nationale (CNDP) : www.cndp.ma.',
    languages: 'Langues',
  },
  ar: {
    title: (sender: string) => `إيقاف رسائل الإشهار من ${sender}`,
    lead: 'هذا مجاني، ولستم ملزمين بذكر أي سبب (القانون 09.08، المادة 9).',
    everything: 'إيقاف كل شيء وبجميع الوسائل',
    onlyThis: (channel: Channel) => `إيقاف ${means[channel].ar} فقط`,
    stop: 'إيقاف',
    what: 'ماذا تريدون إيقافه؟',
    done: (sender: string) => `تم: لن ترسل إليكم ${sender} أي إشهار بعد الآن.`,
    doneOne: (sender: string, channel: Channel) => `تم: أوقفت ${sender} ${means[channel].ar}.`,
    when: 'يسري ذلك ابتداء من الآن. وقد تصلكم رسالة أرسلت من قبل.',
    others: 'تستمر الرسائل اللازمة لخدمة تستعملونها (فاتورة، موعد): فهي ليست إشهارا.',
    damaged: 'هذا الرابط ناقص أو تم تغييره.',
    damagedNext: 'أعطوا العنوان أو الرقم الذي تستقبلون عليه هذه الرسائل: هذا يكفي.',
    typed:
      'أعطوا العنوان الإلكتروني أو الرقم الذي يجب التوقف عن استعماله. لا يستعمل إلا لهذا الغرض ويحفظ في شكل غير مقروء.',
    address: 'عنوانكم الإلكتروني أو رقمكم',
    unreadable: 'اكتبوا عنوانا كاملا (nom@exemple.ma) أو رقما (06 12 34 56 78).',
    unknown: 'هذه الصفحة غير موجودة. أجيبوا على الرسالة بكلمة «أوقف» أو اكتبوا إلى من أرسلها إليكم.',
    often: 'عدد الطلبات الواردة من شبكتكم كبير. أعيدوا المحاولة بعد دقيقة.',
    recourse: 'إذا استمرت الرسائل، يمكنكم اللجوء إلى اللجنة الوطنية (CNDP): www.cndp.ma.',
    languages: 'اللغات',
  },
  en: {
    title: (sender: string) => `Stop advertising from ${sender}`,
    lead: 'It is free, and you need give no reason (Law 09-08, art. 9).',
    everything: 'Stop everything, by every means',
    onlyThis: (channel: Channel) => `Stop only ${means[channel].en}`,
    stop: 'Stop',
    what: 'What do you want to stop?',
    done: (sender: string) => `Done: ${sender} will send you no more advertising.`,
    doneOne: (sender: string, channel: Channel) => `Done: ${sender} stops ${means[channel].en}.`,
    when: 'This holds from now on. A message already on its way may still arrive.',
    others:
      'Messages needed for a service you use (an invoice, an appointment) go on: they are not advertising.',
    damaged: 'This link is incomplete or was altered.',
    damagedNext: 'Give the address or number at which you receive these messages: that is enough.',
    typed:
      'Give the e-mail address or number to be left alone. It serves for nothing else, and is kept in a form that cannot be read.',
    address: 'Your e-mail address or number',
    unreadable: 'Write a whole address (name@example.ma) or a number (06 12 34 56 78).',
    unknown: 'There is no such page. Reply STOP to the message, or write to whoever sent it.',
    often: 'Too many requests come from your network. Try again in a minute.',
    recourse: 'If the messages go on, you may turn to the national commission (CNDP): www.cndp.ma.',
    languages: 'Languages',
  },
} as const
