// Whether a text message asks that messages stop: in French, Arabic and English, as thumbs write it. Browser-safe.

const stops = new Set(
  (
    'STOP STOPP STOPPE STOPPER STOPPEZ STOPPUB STOPALL STOPSMS ARRET ARRETE ARRETER ARRETEZ ARRETS CESSER CESSEZ ' +
    'DESABONNER DESABONNEZ DESABONNEMENT DESINSCRIRE DESINSCRIPTION DESINSCRIVEZ RESILIER RETIRER SUPPRIMER ' +
    'UNSUBSCRIBE UNSUB OPTOUT CANCEL END QUIT REMOVE ' +
    'توقف توقفوا اوقف اوقفوا وقف وقفوا قف قفوا ايقاف توقيف كفي كفا الغاء الغ حذف حبس حبسو حبسوا بركا باركا'
  ).split(' '),
)

/** What people put before the word itself. */
const openings = new Set(
  (
    'SVP STP SVPL MERCI DE D BONJOUR BONSOIR SALAM SALUT PLEASE PLS PLZ VEUILLEZ JE VEUX VOUDRAIS DEMANDE SOUHAITE ' +
    'ME MES MON L LE LA HELLO HI TO ' +
    'سلام السلام عليكم المرجو ارجو اريد من فضلك فضلكم رجاء شكرا'
  ).split(' '),
)

const marks = /[\u0300-\u036F\u064B-\u065F\u0670\u0640]/g

/** One spelling for letters that look or sound alike: no accents, no vowel marks, one alef, one final ya, 0 for O. */
function words(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(marks, '')
    .toUpperCase()
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىئ]/g, 'ي')
    // S.T.O.P and S T O P
    .replace(/\b(?:([A-Z])[.\s-](?=[A-Z]\b)){2,}([A-Z])\b/g, spelled => spelled.replace(/[^A-Z]/g, ''))
    .replace(/\bST0P\b/g, 'STOP')
  return plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
}

export function asksToStop(text: string): boolean {
  const said = words(text.slice(0, 500))
  const first = said.find(word => !openings.has(word))
  return first !== undefined && stops.has(first)
}
