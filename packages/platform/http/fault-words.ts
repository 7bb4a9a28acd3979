// How to mend a faulty field, in the caller's language: one whole sentence per kind of fault.
import type { Language } from '../language.ts'

export type FaultWords = {
  readonly required: string
  readonly text: string
  readonly number: string
  readonly wholeNumber: string
  readonly yesOrNo: string
  readonly list: string
  readonly object: string
  readonly file: string
  readonly otherType: string
  readonly empty: string
  longer(min: number): string
  shorter(max: number): string
  moreItems(min: number): string
  fewerItems(max: number): string
  atLeast(min: string): string
  atMost(max: string): string
  smallerFile(bytes: number): string
  readonly email: string
  readonly uuid: string
  readonly url: string
  readonly day: string
  readonly instant: string
  readonly pattern: string
  oneOf(values: string): string
  unknownFields(names: string): string
  multipleOf(step: string): string
  readonly noneOfTheForms: string
  readonly other: string
  readonly wellFormed: string
  readonly nullCharacter: string
  readonly tooDeep: string
}

const megabytes = (bytes: number, language: string) =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(bytes / 1_000_000)

const fr: FaultWords = {
  required: 'Renseignez ce champ.',
  text: 'Donnez un texte.',
  number: 'Donnez un nombre.',
  wholeNumber: 'Donnez un nombre entier.',
  yesOrNo: 'Répondez par oui ou par non.',
  list: 'Donnez une liste.',
  object: 'Donnez un objet avec ses champs.',
  file: 'Joignez un fichier.',
  otherType: 'Cette valeur n’est pas du type attendu.',
  empty: 'Ce champ ne peut pas être vide.',
  longer: min => `Écrivez au moins ${min} caractères.`,
  shorter: max => `Écrivez au plus ${max} caractères.`,
  moreItems: min => `Donnez au moins ${min} éléments.`,
  fewerItems: max => `Donnez au plus ${max} éléments.`,
  atLeast: min => `La valeur ne peut pas être inférieure à ${min}.`,
  atMost: max => `La valeur ne peut pas dépasser ${max}.`,
  smallerFile: bytes => `Le fichier ne peut pas dépasser ${megabytes(bytes, 'fr-MA')} Mo.`,
  email: 'Écrivez une adresse électronique complète, par exemple nom@exemple.ma.',
  uuid: 'Cet identifiant n’est pas valide.',
  url: 'Écrivez une adresse web complète, commençant par https://.',
  day: 'Donnez une date qui existe, sous la forme AAAA-MM-JJ.',
  instant: 'Donnez un instant sous la forme 2026-01-31T09:00:00.000Z.',
  pattern: 'Cette valeur n’a pas la forme attendue.',
  oneOf: values => `Choisissez l’une de ces valeurs : ${values}.`,
  unknownFields: names => `Retirez les champs inconnus : ${names}.`,
  multipleOf: step => `Donnez un multiple de ${step}.`,
  noneOfTheForms: 'Cette valeur n’a aucune des formes admises.',
  other: 'Cette valeur n’est pas admise.',
  wellFormed: 'Le contenu envoyé est illisible : vérifiez le JSON ou le formulaire, et son type.',
  nullCharacter: 'Retirez le caractère nul (U+0000).',
  tooDeep: 'Les données sont imbriquées trop profondément.',
}

const ar: FaultWords = {
  required: 'املؤوا هذه الخانة.',
  text: 'أدخلوا نصا.',
  number: 'أدخلوا رقما.',
  wholeNumber: 'أدخلوا عددا صحيحا.',
  yesOrNo: 'أجيبوا بنعم أو لا.',
  list: 'أدخلوا قائمة.',
  object: 'أدخلوا عنصرا بخاناته.',
  file: 'أرفقوا ملفا.',
  otherType: 'هذه القيمة ليست من النوع المطلوب.',
  empty: 'لا يمكن ترك هذه الخانة فارغة.',
  longer: min => `الحد الأدنى لعدد الأحرف هو ${min}.`,
  shorter: max => `الحد الأقصى لعدد الأحرف هو ${max}.`,
  moreItems: min => `الحد الأدنى لعدد العناصر هو ${min}.`,
  fewerItems: max => `الحد الأقصى لعدد العناصر هو ${max}.`,
  atLeast: min => `لا يمكن أن تقل القيمة عن ${min}.`,
  atMost: max => `لا يمكن أن تتجاوز القيمة ${max}.`,
  smallerFile: bytes => `لا يمكن أن يتجاوز حجم الملف ${megabytes(bytes, 'ar-MA')} ميغابايت.`,
  email: 'اكتبوا عنوان بريد إلكتروني كاملا، مثل nom@exemple.ma.',
  uuid: 'هذا المعرف غير صالح.',
  url: 'اكتبوا عنوان موقع كاملا يبدأ بـ https://.',
  day: 'أدخلوا تاريخا موجودا على شكل سنة-شهر-يوم، مثل 2026-01-31.',
  instant: 'أدخلوا التاريخ والساعة على شكل 2026-01-31T09:00:00.000Z.',
  pattern: 'هذه القيمة ليست على الشكل المطلوب.',
  oneOf: values => `اختاروا إحدى هذه القيم: ${values}.`,
  unknownFields: names => `احذفوا الخانات غير المعروفة: ${names}.`,
  multipleOf: step => `أدخلوا مضاعفا للعدد ${step}.`,
  noneOfTheForms: 'هذه القيمة ليست على أي من الأشكال المقبولة.',
  other: 'هذه القيمة غير مقبولة.',
  wellFormed: 'المحتوى المرسل غير مقروء: تحققوا من صيغة JSON أو الاستمارة ومن نوعها.',
  nullCharacter: 'احذفوا الحرف المنعدم (U+0000).',
  tooDeep: 'المعطيات متداخلة إلى عمق كبير جدا.',
}

const en: FaultWords = {
  required: 'Fill in this field.',
  text: 'Give a text.',
  number: 'Give a number.',
  wholeNumber: 'Give a whole number.',
  yesOrNo: 'Answer yes or no.',
  list: 'Give a list.',
  object: 'Give an object with its fields.',
  file: 'Attach a file.',
  otherType: 'This value is not of the type expected.',
  empty: 'This field cannot be empty.',
  longer: min => `Write at least ${min} characters.`,
  shorter: max => `Write at most ${max} characters.`,
  moreItems: min => `Give at least ${min} items.`,
  fewerItems: max => `Give at most ${max} items.`,
  atLeast: min => `The value cannot be below ${min}.`,
  atMost: max => `The value cannot exceed ${max}.`,
  smallerFile: bytes => `The file cannot exceed ${megabytes(bytes, 'en')} MB.`,
  email: 'Write a complete e-mail address, for example name@example.ma.',
  uuid: 'This identifier is not valid.',
  url: 'Write a complete web address, beginning with https://.',
  day: 'Give a date that exists, as YYYY-MM-DD.',
  instant: 'Give an instant as 2026-01-31T09:00:00.000Z.',
  pattern: 'This value does not have the expected form.',
  oneOf: values => `Choose one of these values: ${values}.`,
  unknownFields: names => `Remove the unknown fields: ${names}.`,
  multipleOf: step => `Give a multiple of ${step}.`,
  noneOfTheForms: 'This value has none of the forms allowed.',
  other: 'This value is not allowed.',
  wellFormed: 'What was sent cannot be read: check the JSON or the form, and its type.',
  nullCharacter: 'Remove the null character (U+0000).',
  tooDeep: 'The data are nested too deeply.',
}

export const faultWords: Readonly<Record<Language, FaultWords>> = { fr, ar, en }
