// The refusals of the organisation room.
import type { ProblemKind } from '@himaya/platform/problem'

export const signInRefused: ProblemKind = {
  code: 'sign-in-refused',
  status: 401,
  title: {
    fr: 'Adresse ou mot de passe incorrect',
    ar: 'العنوان أو كلمة المرور غير صحيحة',
    en: 'Wrong address or password',
  },
  fix: {
    fr: 'Vérifiez l’adresse électronique et le mot de passe, puis réessayez.',
    ar: 'تحققوا من البريد الإلكتروني وكلمة المرور ثم أعيدوا المحاولة.',
    en: 'Check the e-mail address and the password, then try again.',
  },
}

export const secondFactorRefused: ProblemKind = {
  code: 'second-factor-refused',
  status: 401,
  title: { fr: 'Code refusé', ar: 'الرمز مرفوض', en: 'Code refused' },
  fix: {
    fr: 'Attendez le prochain code de votre application (chaque code ne sert qu’une fois), ou utilisez un code de secours. Après dix minutes, recommencez par le mot de passe.',
    ar: 'انتظروا الرمز التالي في تطبيقكم (كل رمز يستعمل مرة واحدة) أو استعملوا رمزا احتياطيا. بعد عشر دقائق ابدؤوا من جديد بكلمة المرور.',
    en: 'Wait for the next code of your authenticator (each code serves once), or use a backup code. After ten minutes, begin again with the password.',
  },
}

export const secondFactorAlreadyOn: ProblemKind = {
  code: 'second-factor-already-on',
  status: 409,
  title: {
    fr: 'La double authentification est déjà active',
    ar: 'التحقق بخطوتين مفعل من قبل',
    en: 'The second factor is already on',
  },
  fix: {
    fr: 'Désactivez-la d’abord si vous changez de téléphone ou d’application.',
    ar: 'عطلوه أولا إذا غيرتم الهاتف أو التطبيق.',
    en: 'Turn it off first if you change your phone or authenticator.',
  },
}

export const passwordRefused: ProblemKind = {
  code: 'password-refused',
  status: 403,
  title: { fr: 'Mot de passe incorrect', ar: 'كلمة المرور غير صحيحة', en: 'Wrong password' },
  fix: {
    fr: 'Saisissez votre mot de passe actuel pour confirmer ce changement.',
    ar: 'أدخلوا كلمة المرور الحالية لتأكيد هذا التغيير.',
    en: 'Enter your present password to confirm this change.',
  },
}

export const setUpLinkRefused: ProblemKind = {
  code: 'set-up-link-refused',
  status: 410,
  title: {
    fr: 'Ce lien d’installation n’ouvre plus',
    ar: 'رابط الإعداد لم يعد صالحا',
    en: 'This set-up link no longer opens',
  },
  fix: {
    fr: 'Un lien sert une seule fois, pendant 24 heures. Redémarrez le serveur pour en obtenir un autre ; si un organisme existe déjà, connectez-vous.',
    ar: 'يستعمل الرابط مرة واحدة خلال 24 ساعة. أعيدوا تشغيل الخادم للحصول على رابط آخر؛ وإذا كانت هناك هيئة مسجلة فسجلوا الدخول.',
    en: 'A link serves once, within 24 hours. Start the server again for another; if an organisation already exists, sign in.',
  },
}

export const examplesAbsent: ProblemKind = {
  code: 'examples-absent',
  status: 404,
  title: {
    fr: 'Les exemples ne sont pas installés',
    ar: 'الأمثلة غير مثبتة',
    en: 'The examples are not installed',
  },
  fix: {
    fr: 'Créez votre organisme, ou installez Himaya avec ses exemples.',
    ar: 'أنشئوا هيئتكم، أو ثبتوا حماية مع أمثلتها.',
    en: 'Set up your organisation, or install Himaya with its examples.',
  },
}

export const invitationRefused: ProblemKind = {
  code: 'invitation-refused',
  status: 410,
  title: {
    fr: 'Cette invitation n’est plus valable',
    ar: 'هذه الدعوة لم تعد صالحة',
    en: 'This invitation no longer opens',
  },
  fix: {
    fr: 'Elle a expiré (7 jours), a été retirée ou a déjà servi. Demandez-en une autre à la personne qui vous a invité.',
    ar: 'انتهت مدتها (7 أيام) أو سُحبت أو استُعملت. اطلبوا دعوة أخرى ممن دعاكم.',
    en: 'It has expired (7 days), was withdrawn, or has served. Ask whoever invited you for another.',
  },
}

export const invitationForAnother: ProblemKind = {
  code: 'invitation-for-another',
  status: 403,
  title: {
    fr: 'Cette invitation est adressée à quelqu’un d’autre',
    ar: 'هذه الدعوة موجهة إلى شخص آخر',
    en: 'This invitation is for someone else',
  },
  fix: {
    fr: 'Connectez-vous avec l’adresse à laquelle l’invitation a été faite, ou demandez-en une pour la vôtre.',
    ar: 'سجلوا الدخول بالعنوان الذي وُجهت إليه الدعوة، أو اطلبوا دعوة لعنوانكم.',
    en: 'Sign in with the address that was invited, or ask for an invitation to yours.',
  },
}

export const accountExists: ProblemKind = {
  code: 'account-exists',
  status: 409,
  title: {
    fr: 'Cette adresse a déjà un compte',
    ar: 'لهذا العنوان حساب من قبل',
    en: 'This address already has an account',
  },
  fix: {
    fr: 'Connectez-vous avec ce compte, puis ouvrez de nouveau le lien de l’invitation.',
    ar: 'سجلوا الدخول بهذا الحساب ثم افتحوا رابط الدعوة من جديد.',
    en: 'Sign in with that account, then open the invitation link again.',
  },
}

export const alreadyMember: ProblemKind = {
  code: 'already-a-member',
  status: 409,
  title: {
    fr: 'Cette personne est déjà membre',
    ar: 'هذا الشخص عضو من قبل',
    en: 'This person is already a member',
  },
  fix: {
    fr: 'Changez son rôle dans la liste des membres.',
    ar: 'غيروا دوره في قائمة الأعضاء.',
    en: 'Change their role in the list of members.',
  },
}

export const lastDpo: ProblemKind = {
  code: 'last-dpo',
  status: 409,
  title: {
    fr: 'Il faut garder au moins un délégué',
    ar: 'يجب الإبقاء على مندوب واحد على الأقل',
    en: 'At least one DPO must remain',
  },
  fix: {
    fr: 'Donnez d’abord le rôle de délégué à une autre personne : sans lui, plus personne ne pourrait gérer l’organisme.',
    ar: 'امنحوا أولا دور المندوب لشخص آخر، وإلا لن يتمكن أحد من تدبير الهيئة.',
    en: 'Give the DPO’s role to someone else first: without one, nobody could manage the organisation.',
  },
}

export const onlyDpoAddsOrganisations: ProblemKind = {
  code: 'only-a-dpo-adds-organisations',
  status: 403,
  title: {
    fr: 'Seul un délégué peut ajouter un organisme',
    ar: 'لا يضيف هيئة جديدة إلا مندوب',
    en: 'Only a DPO may add an organisation',
  },
  fix: {
    fr: 'Demandez à un délégué à la protection des données de cette installation de l’ajouter et de vous y inviter.',
    ar: 'اطلبوا من مندوب لحماية المعطيات في هذه المنصة إضافتها ودعوتكم إليها.',
    en: 'Ask a data protection officer of this installation to add it and invite you.',
  },
}

export const problems = [
  signInRefused,
  secondFactorRefused,
  secondFactorAlreadyOn,
  passwordRefused,
  setUpLinkRefused,
  examplesAbsent,
  invitationRefused,
  invitationForAnother,
  accountExists,
  alreadyMember,
  lastDpo,
  onlyDpoAddsOrganisations,
] as const
