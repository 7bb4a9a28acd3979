// The refusals of the retention room that a caller can act on.
import type { ProblemKind } from '@himaya/platform/problem'

export const ruleUnlawful: ProblemKind = {
  code: 'retention-rule-unlawful',
  status: 409,
  title: {
    fr: 'La loi ne permet pas d’appliquer cette règle',
    ar: 'لا يسمح القانون بتطبيق هذه القاعدة',
    en: 'The law does not allow this rule to be applied',
  },
  fix: {
    fr: 'Corrigez la durée de la règle, ou la durée déclarée du traitement : les constats de la règle nomment les articles.',
    ar: 'صححوا مدة القاعدة أو المدة المصرح بها للمعالجة: تذكر ملاحظات القاعدة المواد المعنية.',
    en: 'Correct the rule’s period, or the period declared for the processing: the rule’s findings name the articles.',
  },
  cites: ['loi-09-08:3-1-e', 'loi-09-08:15-f', 'loi-09-08:55-1-1'],
}

export const ruleIncomplete: ProblemKind = {
  code: 'retention-rule-incomplete',
  status: 409,
  title: {
    fr: 'Il manque à cette règle une source ou une table',
    ar: 'ينقص هذه القاعدة مصدر أو جدول',
    en: 'This rule lacks a source or a table',
  },
  fix: {
    fr: 'Choisissez la source connectée et la table sur lesquelles la règle porte, ou reconnectez la source si elle a été retirée.',
    ar: 'اختاروا المصدر المتصل والجدول اللذين تنطبق عليهما القاعدة، أو أعيدوا ربط المصدر إن أزيل.',
    en: 'Choose the connected source and the table the rule is about, or connect the source again if it was removed.',
  },
}

export const runOpen: ProblemKind = {
  code: 'retention-run-open',
  status: 409,
  title: {
    fr: 'Une intervention de cette règle est déjà proposée',
    ar: 'تم اقتراح تنفيذ لهذه القاعدة من قبل',
    en: 'A run of this rule is already proposed',
  },
  fix: {
    fr: 'Approuvez-la, menez-la à son terme ou abandonnez-la ; une autre pourra ensuite être proposée.',
    ar: 'وافقوا عليه أو أتموه أو تخلوا عنه؛ ويمكن بعد ذلك اقتراح غيره.',
    en: 'Approve it, see it through or give it up; then another can be proposed.',
  },
}

export const consentUnread: ProblemKind = {
  code: 'retention-consent-unread',
  status: 409,
  title: {
    fr: 'Les consentements n’ont pas pu être lus : rien n’est proposé',
    ar: 'تعذرت قراءة الموافقات: لا يقترح أي شيء',
    en: 'Consents could not be read: nothing is proposed',
  },
  fix: {
    fr: 'Vérifiez la finalité que la règle interroge et la colonne qui identifie la personne. Ce dont on ne sait pas s’il y a consentement est gardé.',
    ar: 'تحققوا من الغاية التي تسأل عنها القاعدة ومن العمود الذي يعرف بالشخص. ما لا يعرف هل وافق صاحبه يحتفظ به.',
    en: 'Check the purpose the rule asks about and the column that identifies the person. What is not known to lack consent is kept.',
  },
  cites: ['loi-09-08:4-1'],
}

export const sourceUnreadable: ProblemKind = {
  code: 'retention-source-unreadable',
  status: 502,
  title: {
    fr: 'La source n’a pas pu être lue',
    ar: 'تعذرت قراءة المصدر',
    en: 'The source could not be read',
  },
  fix: {
    fr: 'Vérifiez que la source répond et que son compte peut lire la table, puis recommencez. Rien n’a été changé.',
    ar: 'تحققوا من أن المصدر يستجيب ومن أن حسابه يستطيع قراءة الجدول، ثم أعيدوا المحاولة. لم يتغير أي شيء.',
    en: 'Check that the source answers and that its account may read the table, then try again. Nothing was changed.',
  },
}

export const structureDiffers: ProblemKind = {
  code: 'retention-structure-differs',
  status: 409,
  title: {
    fr: 'La table n’est pas telle que la règle la suppose',
    ar: 'الجدول ليس كما تفترضه القاعدة',
    en: 'The table is not as the rule supposes',
  },
  fix: {
    fr: 'Le détail nomme ce qui manque ou n’est pas une date : corrigez la règle, ou la source.',
    ar: 'تذكر التفاصيل ما ينقص أو ما ليس تاريخا: صححوا القاعدة أو المصدر.',
    en: 'The detail names what is missing or is no date: correct the rule, or the source.',
  },
}

export const slotsMissing: ProblemKind = {
  code: 'retention-slots-missing',
  status: 422,
  title: {
    fr: 'Il reste des colonnes à choisir',
    ar: 'بقيت أعمدة يجب اختيارها',
    en: 'Some columns are still to be chosen',
  },
  fix: {
    fr: 'Choisissez ce que nomme le détail, de la sorte que la règle demande.',
    ar: 'اختاروا ما تذكره التفاصيل بالنوع الذي تطلبه القاعدة.',
    en: 'Choose what the detail names, of the sort the rule asks for.',
  },
}

export const periodOutOfRange: ProblemKind = {
  code: 'retention-period-out-of-range',
  status: 422,
  title: {
    fr: 'Cette durée n’est pas de celles que la règle admet',
    ar: 'هذه المدة ليست مما تقبله القاعدة',
    en: 'This period is not one the rule allows',
  },
  fix: {
    fr: 'Choisissez une durée dans les bornes de la règle, ou écrivez une règle à vous.',
    ar: 'اختاروا مدة ضمن حدود القاعدة، أو اكتبوا قاعدة خاصة بكم.',
    en: 'Choose a period within the rule’s bounds, or write a rule of your own.',
  },
}
