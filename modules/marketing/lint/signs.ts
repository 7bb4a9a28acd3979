// The words by which a message says how to stop it, what that costs, and what it pretends to be: French, Arabic, English.
// Heuristics: they notice, and a person judges.

/** The same text with one letter for one letter: lower case, no accents, one alef. Places in it are places in the text. */
export const folded = (text: string): string =>
  Array.from({ length: text.length }, (_, index) => {
    const letter = text[index] ?? ''
    const plain = letter.normalize('NFD')[0]?.toLowerCase() ?? letter
    if (plain.length !== 1) return letter
    if (/[أإآٱ]/.test(letter)) return 'ا'
    return plain === '’' ? "'" : plain
  }).join('')

/** In folded text. */
export const stopWords =
  /desabonn\w*|desinscri\w*|se desinscrire|ne plus recevoir|ne souhaitez plus recevoir|vous opposer|arret(?:er|ez)? (?:l'envoi|les envois|de recevoir)|unsubscribe\w*|opt[- ]?out|stop receiving|no longer (?:wish to )?receive|manage (?:your )?preferences|gerer (?:vos|mes) preferences|\bstop\b|الغاء الاشتراك|ايقاف (?:الرسائل|التوصل|استقبال)|لعدم (?:التوصل|تلقي|استقبال)|التعرض على|عدم استقبال|اوقف|توقف/g

/** Words that ask for a way round: not plain, not simple. */
export const roundabout =
  /connectez-vous|identifiez-vous|se connecter|votre mot de passe|log ?in|sign in|your password|سجلوا الدخول|تسجيل الدخول|كلمة (?:السر|المرور)/

export const charged =
  /surtax\w*|numero majore|prix d'un (?:appel|sms) majore|(?:\d+(?:[.,]\d+)?\s*(?:dh|mad|dirhams?)\s*(?:ttc|ht)?\s*(?:\/|par|le|la)\s*(?:appel|sms|min\w*))|premium[- ]rate|مؤدى عنه|تسعيرة (?:خاصة|اضافية)|\b089\d{7}\b/

/** Where a number or a reply stands beside the word. */
export const stopBySms =
  /(?:stop|arret|desabo\w*|اوقف|توقف|قف)[^.\n]{0,40}?(?:\bau\b|\ba\b|\bto\b|الى|على|:|=|>)\s*:?\s*\+?\d[\d\s.]{2,16}|(?:repond\w*|renvoy\w*|envoy\w*|reply|text|send|اجب|ارسل\w*|ارسلوا)[^.\n]{0,30}?(?:stop|arret|اوقف|توقف|قف)/

/** What only a template holds. */
export const placeholder =
  /\{\{|\}\}|\[\[|%%|\*\|unsub|^#?$|^https?:\/\/(?:www\.)?example\.|^javascript:|^about:/i

/** Said of a purchase, a debt or an answer that the reader expects. */
export const pretending =
  /\bvotre (?:facture|commande|colis|compte|rendez-vous)\b|\burgent\b|derniere relance|mise en demeure|\byour (?:invoice|order|parcel|account)\b|\bfinal notice\b|فاتورتكم|طلبيتكم|عاجل/

export const falseReply = /^\s*(?:re|fw|fwd|tr|rep)\s*:/i

const empty = new Set(
  (
    'avec dans pour vous votre vos nous notre nos chez plus tout tous toute cette sans leur leurs mais donc elle elles ' +
    'this that with your from have will more only here their about على الى هذا هذه التي الذي لكم معنا عند كل من في'
  ).split(' '),
)

/** Words that carry meaning, cut to what they share with their kin. */
export function stems(text: string): Set<string> {
  const found = new Set<string>()
  for (const [word] of folded(text).matchAll(/[\p{L}\p{N}]{3,}/gu)) {
    const bare = /^ال[\p{L}]{3,}/u.test(word) ? word.slice(2) : word
    if (empty.has(bare) || (bare.length < 4 && /^[a-z]+$/.test(bare))) continue
    found.add(bare.slice(0, 5))
  }
  return found
}
