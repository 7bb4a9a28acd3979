// What detection's evidence says, in words: one whole sentence for a person, never a value.
import type { Evidence, Place } from './finding.ts'
import type { Words } from './words.ts'

const places: Readonly<Record<Place, Words>> = {
  column: { fr: 'Le nom de la colonne', ar: 'اسم العمود', en: 'The column’s name' },
  table: { fr: 'Le nom de la table', ar: 'اسم الجدول', en: 'The table’s name' },
  comment: { fr: 'Le commentaire', ar: 'التعليق', en: 'The comment' },
  neighbours: { fr: 'Une colonne voisine', ar: 'عمود مجاور', en: 'A neighbouring column' },
}

export function describe(evidence: Evidence): Words {
  switch (evidence.code) {
    case 'name-word': {
      const { place, word } = evidence
      return {
        fr: `${places[place].fr} contient « ${word} »`,
        ar: `${places[place].ar} يتضمن «${word}»`,
        en: `${places[place].en} holds “${word}”`,
      }
    }
    case 'values-match': {
      const { matched, of } = evidence
      return {
        fr: `${matched} valeurs lues sur ${of} en ont la forme`,
        ar: `${matched} من أصل ${of} من القيم المقروءة لها هذا الشكل`,
        en: `${matched} of ${of} values read have its form`,
      }
    }
    case 'check-digits': {
      const { right, of } = evidence
      return {
        fr: `La clé de contrôle est juste pour ${right} sur ${of}`,
        ar: `مفتاح المراقبة صحيح في ${right} من أصل ${of}`,
        en: `The check digits are right for ${right} of ${of}`,
      }
    }
    case 'declared-type':
      return {
        fr: `Le type ${evidence.type} convient`,
        ar: `النوع ‎${evidence.type}‎ مناسب`,
        en: `The type ${evidence.type} fits`,
      }
    case 'about-an-organisation':
      return {
        fr: 'Désigne un organisme, sauf s’il s’agit d’un commerçant personne physique',
        ar: 'يخص هيئة، إلا إذا تعلق الأمر بتاجر شخص ذاتي',
        en: 'Names an organisation, unless it is a sole trader',
      }
    case 'may-hold-anything': {
      const { persons, of } = evidence
      return {
        fr: `Texte libre : des personnes y sont nommées dans ${persons} valeurs sur ${of}`,
        ar: `نص حر: ذُكر فيه أشخاص في ${persons} من أصل ${of} من القيم`,
        en: `Free text: people are named in ${persons} of ${of} values`,
      }
    }
    case 'surroundings':
      return evidence.of === 'persons'
        ? { fr: 'La table parle de personnes', ar: 'الجدول يتعلق بأشخاص', en: 'The table is about people' }
        : { fr: 'La table parle de choses', ar: 'الجدول يتعلق بأشياء', en: 'The table is about things' }
    case 'values-differ': {
      const { matched, of } = evidence
      return {
        fr: `Seules ${matched} valeurs sur ${of} ont la forme que le nom annonce`,
        ar: `فقط ${matched} من أصل ${of} من القيم لها الشكل الذي يوحي به الاسم`,
        en: `Only ${matched} of ${of} values have the form the name announces`,
      }
    }
  }
}
