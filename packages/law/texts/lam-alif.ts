// PDF extraction prints the ligature lam-alif (لا لأ لإ لآ) the wrong way round: «األشخاص» for «الأشخاص». This finds what can
// only come from that, so that a text taken from a PDF is mended before it is kept or shown.

/** Never right: alif, any alif, lam (االسم, اتصاالت); at the start of a word lam, hamza-alif, lam (لألشخاص, لالستثناء). */
const IMPOSSIBLE = /ا[اأإآ]ل|(?<!\p{Script=Arabic})و?ل(?:[أإآ]ل|ال[سضطع])/u

/** A lonely ال, or one behind a conjunction or ألا and إلا: the negation لا, reversed. */
const LONELY = /(?<!\p{Script=Arabic})(?:[وفب]?ال|و?[أإ]ال)(?!\p{Script=Arabic})/u

/** Words of legal Arabic that exist only with lam before alif. */
const REVERSED = [
  'خالل|سالمة|جاللة|مالئم|مالءم|مالحظ|السيما|الئحة|أعاله|هؤالء|عالقة|عالوة|صالحيات|يتالءم|تتالءم|يالئم',
  'إغالق|إتالف|إخالل|إدالء|إعالن|إعالم|إبالغ|استالم|اضطالع|انطالق|استطالع|[إا]طالع|أخالق',
  'الالئق|الالحق|الالزم|الثالثين|يتوالها|سجالت|تحويالت|نقوالت|مقاوالت|مداوالت|عالجات(?<!معالجات)',
  'فضال|مسؤوال|مجاال|قابال|مخوال|مجهوال|وصال|معلال|مفصال',
].join('|')

/** And words that begin with a reversed لـ before hamza, or with a reversed لا. */
const REVERSED_STARTS = [
  'أل(?:حكام|سباب|شخاص|ضرار|عوان|غراض|غيار|مواله|جل|ن|ي|ية)',
  'إل(?:برام|تمام|جراء|جراءات|جرائها|خبار|رسال|عداد|فشاء|نجاز)',
  'ال(?:حقا|تفاق|لتزام|لتزامات|حترام|ستدعاء)',
].join('|')

const WORDS = new RegExp(
  `${REVERSED}|(?<!\\p{Script=Arabic})و?(?:${REVERSED_STARTS})(?!\\p{Script=Arabic})`,
  'u',
)

/** The first reversed lam-alif of a text, with its neighbours, or undefined when it reads right. */
export const reversedLamAlif = (text: string): string | undefined => {
  for (const pattern of [IMPOSSIBLE, LONELY, WORDS]) {
    const match = pattern.exec(text)
    if (match) return text.slice(Math.max(0, match.index - 12), match.index + match[0].length + 12)
  }
  return undefined
}
