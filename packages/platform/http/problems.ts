// The refusals any endpoint may answer with, whatever its room.
import type { ProblemKind } from '../problem.ts'

export const notSignedIn: ProblemKind = {
  code: 'not-signed-in',
  status: 401,
  title: { fr: 'Vous n’êtes pas connecté', ar: 'لم تسجلوا الدخول', en: 'You are not signed in' },
  fix: {
    fr: 'Connectez-vous, puis recommencez. Une session s’éteint après une période sans activité.',
    ar: 'سجلوا الدخول ثم أعيدوا المحاولة. تنتهي الجلسة بعد مدة من عدم الاستعمال.',
    en: 'Sign in, then try again. A session ends after a time without activity.',
  },
}

export const forbidden: ProblemKind = {
  code: 'forbidden',
  status: 403,
  title: { fr: 'Votre rôle ne le permet pas', ar: 'دوركم لا يسمح بذلك', en: 'Your role does not allow this' },
  fix: {
    fr: 'Demandez au délégué à la protection des données de votre organisme de le faire, ou de changer votre rôle.',
    ar: 'اطلبوا من مندوب حماية المعطيات في هيئتكم القيام بذلك أو تغيير دوركم.',
    en: 'Ask your organisation’s data protection officer to do it, or to change your role.',
  },
}

/** A thing that is missing and a thing of another organisation are refused alike, to the last word. */
export const notFound: ProblemKind = {
  code: 'not-found',
  status: 404,
  title: { fr: 'Introuvable', ar: 'غير موجود', en: 'Not found' },
  fix: {
    fr: 'Vérifiez l’adresse : l’élément n’existe pas, a été supprimé, ou appartient à un autre organisme.',
    ar: 'تحققوا من العنوان: العنصر غير موجود أو حُذف أو يخص هيئة أخرى.',
    en: 'Check the address: the item does not exist, was removed, or belongs to another organisation.',
  },
}

export const changedMeanwhile: ProblemKind = {
  code: 'changed-meanwhile',
  status: 409,
  title: {
    fr: 'Quelqu’un d’autre a modifié cet élément entre-temps',
    ar: 'عدّل شخص آخر هذا العنصر في هذه الأثناء',
    en: 'Someone else changed this item meanwhile',
  },
  fix: {
    fr: 'Rechargez pour voir la version présente, puis refaites votre modification.',
    ar: 'أعيدوا التحميل لرؤية النسخة الحالية ثم أعيدوا تعديلكم.',
    en: 'Reload to see the present version, then make your change again.',
  },
}

export const tooLarge: ProblemKind = {
  code: 'too-large',
  status: 413,
  title: { fr: 'L’envoi est trop volumineux', ar: 'حجم الإرسال كبير جدا', en: 'What was sent is too large' },
  fix: {
    fr: 'Envoyez moins de données à la fois, ou un fichier plus petit.',
    ar: 'أرسلوا معطيات أقل في كل مرة أو ملفا أصغر.',
    en: 'Send less at a time, or a smaller file.',
  },
}

export const invalidInput: ProblemKind = {
  code: 'invalid-input',
  status: 422,
  title: {
    fr: 'Certaines réponses sont à corriger',
    ar: 'بعض الأجوبة تحتاج إلى تصحيح',
    en: 'Some answers need correcting',
  },
  fix: {
    fr: 'Corrigez les champs indiqués, puis recommencez. Rien n’a été enregistré.',
    ar: 'صححوا الخانات المشار إليها ثم أعيدوا المحاولة. لم يُحفظ أي شيء.',
    en: 'Correct the fields named, then try again. Nothing was saved.',
  },
}

export const crossSite: ProblemKind = {
  code: 'cross-site',
  status: 403,
  title: {
    fr: 'La demande vient d’un autre site',
    ar: 'الطلب وارد من موقع آخر',
    en: 'The request came from another site',
  },
  fix: {
    fr: 'Faites cette action depuis Himaya. Derrière un relais, indiquez l’adresse publique dans HIMAYA_URL.',
    ar: 'قوموا بهذا الإجراء من داخل حماية. وإذا كنتم خلف وسيط فحددوا العنوان العمومي في HIMAYA_URL.',
    en: 'Do this from within Himaya. Behind a proxy, name the public address in HIMAYA_URL.',
  },
}

export const tooManyAttempts: ProblemKind = {
  code: 'too-many-attempts',
  status: 429,
  title: { fr: 'Trop de tentatives', ar: 'محاولات كثيرة', en: 'Too many attempts' },
  fix: {
    fr: 'Attendez un quart d’heure, puis recommencez.',
    ar: 'انتظروا ربع ساعة ثم أعيدوا المحاولة.',
    en: 'Wait a quarter of an hour, then try again.',
  },
}

export const notConfirmed: ProblemKind = {
  code: 'not-confirmed',
  status: 403,
  title: {
    fr: 'Votre identité n’est pas confirmée',
    ar: 'لم تتأكد هويتكم',
    en: 'Who you are is not confirmed',
  },
  fix: {
    fr: 'Saisissez votre mot de passe et, si la double authentification est active, le prochain code de votre application. Rien n’a été fait.',
    ar: 'أدخلوا كلمة المرور، وإذا كان التحقق بخطوتين مفعلا فأدخلوا الرمز التالي في تطبيقكم. لم يُفعل أي شيء.',
    en: 'Enter your password and, where the second factor is on, the next code of your authenticator. Nothing was done.',
  },
}

export const platformProblems = [
  notSignedIn,
  forbidden,
  notFound,
  changedMeanwhile,
  tooLarge,
  invalidInput,
  crossSite,
  tooManyAttempts,
  notConfirmed,
] as const

/** What a bug is answered with: nothing but the number to quote. */
export const internalTitle = {
  fr: 'Une erreur interne est survenue. Indiquez ce numéro à votre administrateur.',
  ar: 'حدث خطأ داخلي. أبلغوا هذا الرقم لمسؤول النظام.',
  en: 'An internal error occurred. Quote this number to your administrator.',
}
