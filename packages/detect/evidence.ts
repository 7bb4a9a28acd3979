// Says in words why a category was concluded: one whole sentence per piece of evidence, in each language.
import type { Check, Evidence, Place } from './finding.ts'
import { formLabels } from './values/form-labels.ts'
import type { Words } from './words.ts'

const checkNames: Readonly<Record<Check, Words>> = {
  'mod-97': { fr: 'modulo 97', ar: 'باقي القسمة على 97', en: 'modulo 97' },
  'iso-7064': { fr: 'ISO 7064', ar: 'معيار ISO 7064', en: 'ISO 7064' },
  luhn: { fr: 'Luhn', ar: 'خوارزمية لون', en: 'Luhn' },
  'icao-9303': { fr: 'OACI 9303', ar: 'معيار منظمة الطيران المدني 9303', en: 'ICAO 9303' },
}

/** Keeps a word or a code whole inside a sentence of the other direction. */
const apart = (text: string): string => `\u2068${text}\u2069`

const nameWords: Readonly<Record<Place, (word: string) => Words>> = {
  column: word => ({
    fr: `Le nom de la colonne contient « ${apart(word)} ».`,
    ar: `يتضمن اسم العمود «${apart(word)}».`,
    en: `The name of the column has “${apart(word)}”.`,
  }),
  comment: word => ({
    fr: `Le commentaire de la colonne contient « ${apart(word)} ».`,
    ar: `يتضمن تعليق العمود «${apart(word)}».`,
    en: `The comment of the column has “${apart(word)}”.`,
  }),
}

const around: Readonly<Record<'persons' | 'things', Words>> = {
  persons: {
    fr: 'La table et ses autres colonnes parlent de personnes.',
    ar: 'يتعلق الجدول وأعمدته الأخرى بأشخاص.',
    en: 'The table and its other columns speak of persons.',
  },
  things: {
    fr: 'La table et ses autres colonnes parlent de choses, ce qui abaisse la certitude.',
    ar: 'يتعلق الجدول وأعمدته الأخرى بأشياء، مما يخفض درجة اليقين.',
    en: 'The table and its other columns speak of things, which lowers the confidence.',
  },
}

/** One piece of evidence as a sentence. Counts, labels and masked examples only: never a value. */
export const describe = (evidence: Evidence): Words => {
  switch (evidence.code) {
    case 'name-word':
      return nameWords[evidence.place](evidence.word)
    case 'values-match': {
      const { matched, of, example } = evidence
      const form = formLabels[evidence.form]
      if (example === undefined) {
        return {
          fr: `Valeurs de la forme « ${form.fr} » : ${matched} sur ${of}.`,
          ar: `القيم التي لها شكل «${form.ar}»: ${matched} من أصل ${of}.`,
          en: `Values of the form “${form.en}”: ${matched} of ${of}.`,
        }
      }
      return {
        fr: `Valeurs de la forme « ${form.fr} » : ${matched} sur ${of} ; exemple masqué : ${apart(example)}.`,
        ar: `القيم التي لها شكل «${form.ar}»: ${matched} من أصل ${of}؛ مثال محجوب: ${apart(example)}.`,
        en: `Values of the form “${form.en}”: ${matched} of ${of}; masked example: ${apart(example)}.`,
      }
    }
    case 'check-digits': {
      const { right, of } = evidence
      const check = checkNames[evidence.check]
      return {
        fr: `Clés de contrôle exactes (${check.fr}) : ${right} sur ${of}.`,
        ar: `مفاتيح المراقبة الصحيحة (${check.ar}): ${right} من أصل ${of}.`,
        en: `Check digits that are right (${check.en}): ${right} of ${of}.`,
      }
    }
    case 'declared-type':
      return {
        fr: `Le type déclaré, ${apart(evidence.type)}, convient.`,
        ar: `النوع المصرح به، ${apart(evidence.type)}، مناسب.`,
        en: `The declared type, ${apart(evidence.type)}, fits.`,
      }
    case 'about-an-organisation':
      return {
        fr: 'Identifie une organisation ; donnée personnelle seulement pour une personne physique exerçant en son nom.',
        ar: 'يعرّف بهيئة؛ ولا يكون معطى شخصيا إلا بالنسبة لشخص ذاتي يزاول نشاطه باسمه.',
        en: 'Identifies an organisation; personal only for a natural person trading in their own name.',
      }
    case 'may-hold-anything':
      return {
        fr: `Texte libre, qui peut tout contenir ; textes où des personnes ont été trouvées : ${evidence.persons} sur ${evidence.of}.`,
        ar: `نص حر قد يتضمن أي شيء؛ النصوص التي وُجد فيها أشخاص: ${evidence.persons} من أصل ${evidence.of}.`,
        en: `Free text, which may hold anything; texts in which persons were found: ${evidence.persons} of ${evidence.of}.`,
      }
    case 'surroundings':
      return around[evidence.of]
    case 'values-differ':
      return {
        fr: `Le nom l’annonce, mais les valeurs n’y ressemblent pas : ${evidence.matched} sur ${evidence.of}.`,
        ar: `يوحي الاسم بذلك، غير أن القيم لا تطابقه: ${evidence.matched} من أصل ${evidence.of}.`,
        en: `The name announces it, but the values do not look like it: ${evidence.matched} of ${evidence.of}.`,
      }
  }
}
