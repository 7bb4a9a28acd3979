// Each kind of change to a notice: what it is, whether it makes one ask people again, why, and by which passage. Browser-safe.
import type { Citation } from '@himaya/law/citation'
import type { Translated } from '@himaya/platform/language'

type ChangeWords = {
  readonly asksAgain: boolean
  readonly cites: readonly Citation[]
  readonly label: Translated
  readonly reason: Translated
}

const wordingOnly: Pick<ChangeWords, 'asksAgain' | 'cites' | 'reason'> = {
  asksAgain: false,
  cites: ['loi-09-08:1-9'],
  reason: {
    fr: 'La question reste la même, seuls les mots changent : ce qui a été accepté l’est encore. Si les mots changent la question, dites-le dans la finalité.',
    ar: 'يبقى السؤال نفسه ولا تتغير إلا العبارات: فما تم قبوله يظل مقبولا. وإذا غيرت العبارات السؤال نفسه فصرحوا بذلك في الغاية.',
    en: 'The question is the same and only the words change: what was accepted still is. If the words change the question, say so in the purpose.',
  },
}

const presentation: Pick<ChangeWords, 'asksAgain' | 'cites' | 'reason'> = {
  asksAgain: false,
  cites: ['loi-09-08:5-1'],
  reason: {
    fr: 'L’information change, pas ce à quoi la personne consent. La nouvelle version est montrée à qui revient.',
    ar: 'يتغير الإخبار ولا يتغير ما يرضى به الشخص. وتعرض الصيغة الجديدة على من يعود.',
    en: 'What people are told changes, not what they consent to. Whoever comes back is shown the new version.',
  },
}

const anew = (cites: readonly Citation[], reason: Translated) => ({ asksAgain: true, cites, reason })

const words = {
  controller: {
    label: { fr: 'Responsable du traitement', ar: 'المسؤول عن المعالجة', en: 'Controller' },
    ...anew(['loi-09-08:5-1-a', 'loi-09-08:1-9'], {
      fr: 'Un consentement informé est donné à un responsable précis : un autre responsable doit le demander lui-même.',
      ar: 'الرضى الصادر عن علم يعطى لمسؤول بعينه: وعلى كل مسؤول آخر أن يطلبه بنفسه.',
      en: 'Informed consent is given to one controller: another one must ask for its own.',
    }),
  },
  receipt: {
    label: { fr: 'Numéro de la CNDP', ar: 'رقم اللجنة الوطنية', en: 'CNDP number' },
    ...presentation,
  },
  title: { label: { fr: 'Titre', ar: 'العنوان', en: 'Title' }, ...wordingOnly },
  text: { label: { fr: 'Texte', ar: 'النص', en: 'Text' }, ...wordingOnly },
  page: {
    label: { fr: 'Page d’information', ar: 'صفحة الإخبار', en: 'Information page' },
    ...presentation,
  },
  days: {
    label: {
      fr: 'Durée du choix, en jours',
      ar: 'مدة الاختيار بالأيام',
      en: 'How long a choice holds, in days',
    },
    asksAgain: false,
    cites: ['loi-09-08:4'],
    reason: {
      fr: 'La loi ne fixe pas cette durée. Elle compte depuis la réponse de chacun : qui la dépasse est interrogé de nouveau.',
      ar: 'لا يحدد القانون هذه المدة. وهي تحتسب من جواب كل شخص: ومن تجاوزها يُسأل من جديد.',
      en: 'The law sets no such period. It counts from each person’s answer: whoever is past it is asked again.',
    },
  },
  domain: {
    label: { fr: 'Domaine du choix', ar: 'نطاق الاختيار', en: 'Domain of the choice' },
    asksAgain: false,
    cites: ['loi-09-08:4'],
    reason: {
      fr: 'Un choix gardé sous un autre domaine n’y est pas lu : là, tout reste refusé jusqu’à la réponse.',
      ar: 'الاختيار المحفوظ في نطاق آخر لا يقرأ هناك: ويظل كل شيء مرفوضا فيه إلى حين الجواب.',
      en: 'A choice kept under another domain is not read there: everything stays refused until answered.',
    },
  },
  'purpose-added': {
    label: { fr: 'Finalité ajoutée', ar: 'أضيفت غاية', en: 'Purpose added' },
    ...anew(['loi-09-08:4', 'loi-09-08:1-9'], {
      fr: 'Le consentement est spécifique : personne n’a encore accepté cette finalité.',
      ar: 'الرضى مخصص لغاية بعينها: ولم يقبل أحد هذه الغاية بعد.',
      en: 'Consent is specific: nobody has accepted this purpose yet.',
    }),
  },
  'essential-added': {
    label: { fr: 'Finalité indispensable ajoutée', ar: 'أضيفت غاية ضرورية', en: 'Essential purpose added' },
    ...presentation,
  },
  'purpose-removed': {
    label: { fr: 'Finalité retirée', ar: 'سُحبت غاية', en: 'Purpose removed' },
    asksAgain: false,
    cites: ['loi-09-08:4'],
    reason: {
      fr: 'Ce qui n’est plus demandé n’est plus fait : les autres réponses tiennent.',
      ar: 'ما لم يعد يُطلب لا يُفعل: وتظل الأجوبة الأخرى قائمة.',
      en: 'What is no longer asked for is no longer done: the other answers hold.',
    },
  },
  'now-asked': {
    label: { fr: 'N’est plus indispensable', ar: 'لم تعد ضرورية', en: 'No longer essential' },
    ...anew(['loi-09-08:4'], {
      fr: 'Cette finalité n’était pas demandée : elle repose maintenant sur un accord que personne n’a donné.',
      ar: 'لم تكن هذه الغاية موضوع سؤال: وهي تستند الآن إلى موافقة لم يعطها أحد.',
      en: 'It was not asked about: it now rests on an agreement nobody has given.',
    }),
  },
  'now-essential': {
    label: { fr: 'Déclarée indispensable', ar: 'صُرح بأنها ضرورية', en: 'Declared essential' },
    asksAgain: false,
    cites: ['loi-09-08:4'],
    reason: {
      fr: 'Elle ne sera plus demandée, même à qui l’a refusée : n’y mettez que ce sans quoi le service demandé ne peut être rendu.',
      ar: 'لن تُطلب بعد الآن حتى ممن رفضها: فلا تجعلوا فيها إلا ما لا يمكن دونه تقديم الخدمة المطلوبة.',
      en: 'It will not be asked any more, even of those who refused: put here only what the service asked for cannot do without.',
    },
  },
  substance: {
    label: { fr: 'Substance de la finalité', ar: 'جوهر الغاية', en: 'Substance of the purpose' },
    ...anew(['loi-09-08:1-9', 'loi-09-08:3-1-b'], {
      fr: 'Ce que la finalité recouvre a changé : l’accord donné portait sur autre chose.',
      ar: 'تغير ما تشمله الغاية: والموافقة المعطاة كانت على شيء آخر.',
      en: 'What the purpose covers has changed: the agreement given was to something else.',
    }),
  },
  kind: {
    label: { fr: 'Nature de la finalité', ar: 'طبيعة الغاية', en: 'Kind of purpose' },
    ...anew(['loi-09-08:1-9', 'loi-09-08:3-1-b'], {
      fr: 'Ce n’est plus la même opération : l’accord donné portait sur l’ancienne.',
      ar: 'لم تعد العملية نفسها: والموافقة المعطاة كانت على العملية السابقة.',
      en: 'It is another operation: the agreement given was to the former one.',
    }),
  },
  channel: {
    label: { fr: 'Moyen de prospection', ar: 'وسيلة الاستقراء', en: 'Means of prospecting' },
    ...anew(['loi-09-08:10-1'], {
      fr: 'Le consentement à la prospection vaut pour le moyen accepté, et pour lui seul.',
      ar: 'الرضى بالاستقراء يسري على الوسيلة المقبولة وحدها.',
      en: 'Consent to prospecting holds for the means accepted, and for no other.',
    }),
  },
  recipient: {
    label: { fr: 'Destinataire', ar: 'المرسل إليه', en: 'Recipient' },
    ...anew(['loi-09-08:4-2'], {
      fr: 'La communication à un tiers veut un consentement préalable à ce tiers.',
      ar: 'اطلاع الغير على المعطيات يستلزم رضى مسبقا بالنسبة إلى هذا الغير.',
      en: 'Disclosure to a third party needs prior consent to that third party.',
    }),
  },
  'cookie-owner': {
    label: { fr: 'Nouveau tiers qui dépose', ar: 'طرف ثالث جديد يودع', en: 'New third party that stores' },
    ...anew(['loi-09-08:4-2'], {
      fr: 'Les données vont à quelqu’un que la version précédente ne nommait pas.',
      ar: 'تصل المعطيات إلى جهة لم تكن الصيغة السابقة تسميها.',
      en: 'Data go to someone the former version did not name.',
    }),
  },
  label: { label: { fr: 'Nom de la finalité', ar: 'اسم الغاية', en: 'Name of the purpose' }, ...wordingOnly },
  'purpose-text': {
    label: { fr: 'Explication de la finalité', ar: 'شرح الغاية', en: 'Explanation of the purpose' },
    ...wordingOnly,
  },
  cookies: {
    label: { fr: 'Liste des cookies', ar: 'قائمة ملفات الارتباط', en: 'List of cookies' },
    ...presentation,
  },
  signals: {
    label: { fr: 'Signaux transmis', ar: 'الإشارات المنقولة', en: 'Signals passed on' },
    ...presentation,
  },
} as const satisfies Record<string, ChangeWords>

export const changeWords: { readonly [Kind in keyof typeof words]: ChangeWords } = words
