// The single changes an organisation can make to a processing without becoming someone else: what it holds, why, whom it
// tells, with what it links, and who does the work. Who the controller is, and what the law says, are not moves.
import type { ProcessingFacts } from '../facts/processing.ts'
import { isHealth, isSensitive, namesOfItems } from '../loi-09-08/art-01-definitions.ts'
import type { DataCategory } from '../words/data-categories.ts'
import type { Translated } from '../words/language.ts'
import { quoted } from '../words/listing.ts'

export type Move<Facts = ProcessingFacts> = {
  readonly make: (facts: Facts) => Facts
  /** The action, as an infinitive (a noun of action in Arabic), told of the facts before it. */
  readonly words: (facts: Facts) => Translated
}

const matters = (category: DataCategory) =>
  isSensitive(category) ||
  category === 'offences' ||
  category === 'national-id-number' ||
  category === 'biometric'

const dropCategory = (category: DataCategory): Move => ({
  make: facts => ({ ...facts, data: facts.data?.filter(item => item.category !== category) }),
  words: facts => {
    const names = namesOfItems((facts.data ?? []).filter(item => item.category === category))
    return {
      fr: `retirer cette donnée – ${names.fr}`,
      ar: `حذف هذا المعطى – ${names.ar}`,
      en: `drop this item – ${names.en}`,
    }
  },
})

const dropPurpose = (name: string): Move => ({
  make: facts => ({
    ...facts,
    purposes: facts.purposes?.filter(purpose => purpose.name !== name),
    ...(facts.data && {
      data: facts.data.map(item =>
        item.purposes ? { ...item, purposes: item.purposes.filter(served => served !== name) } : item,
      ),
    }),
  }),
  words: () => {
    const what = quoted(name)
    return {
      fr: `renoncer à la finalité ${what.fr}`,
      ar: `التخلي عن الغاية ${what.ar}`,
      en: `give up the purpose ${what.en}`,
    }
  },
})

const dropLink = (file: string): Move => ({
  make: facts => ({
    ...facts,
    interconnections: facts.interconnections?.filter(link => link.with !== file),
  }),
  words: () => {
    const what = quoted(file)
    return {
      fr: `cesser l’interconnexion avec ${what.fr}`,
      ar: `إنهاء الربط البيني مع ${what.ar}`,
      en: `end the interconnection with ${what.en}`,
    }
  },
})

const dropDisclosure = (recipient: string): Move => ({
  make: facts => ({
    ...facts,
    disclosures: facts.disclosures?.filter(disclosure => disclosure.to !== recipient),
  }),
  words: () => {
    const what = quoted(recipient)
    return {
      fr: `cesser la communication à ${what.fr}`,
      ar: `إنهاء الإيصال إلى ${what.ar}`,
      en: `end the disclosure to ${what.en}`,
    }
  },
})

/** Settles these facts. */
export const setTo = <Facts>(facts: Partial<Facts>, words: Translated): Move<Facts> => ({
  make: before => ({ ...before, ...facts }),
  words: () => words,
})

const set = setTo<ProcessingFacts>

const membersOnly = set(
  { membersAndContactsOnly: true },
  {
    fr: 'ne garder que les données des membres et des contacts réguliers',
    ar: 'الاقتصار على معطيات الأعضاء ومن تربطهم اتصالات منتظمة',
    en: 'keep only data of members and regular contacts',
  },
)

const matchingObject = set(
  { sensitiveDataMatchObject: true },
  {
    fr: 'ne garder que les données sensibles qui correspondent à l’objet du groupement',
    ar: 'الاقتصار على المعطيات الحساسة المتلائمة مع غرض المجموعة',
    en: 'keep only the sensitive data that match the group’s object',
  },
)

const soleCare = set(
  { healthPurpose: 'care' },
  {
    fr: 'limiter le traitement à la seule finalité de soins',
    ar: 'حصر المعالجة في غرض العلاج وحده',
    en: 'confine the processing to care as its sole purpose',
  },
)

const boundBySecrecy = set(
  { carriedOutBy: 'bound-by-law' },
  {
    fr: 'confier le traitement à des personnes que la loi tient au secret',
    ar: 'إسناد المعالجة إلى أشخاص ملزمين قانونا بكتمان السر',
    en: 'entrust the processing to persons bound to secrecy by law',
  },
)

const noFaces = set(
  { facialRecognition: false },
  {
    fr: 'renoncer à la reconnaissance faciale',
    ar: 'التخلي عن التعرف على الوجه',
    en: 'give up facial recognition',
  },
)

const noScoring = set(
  { creditScoring: false },
  {
    fr: 'renoncer à noter la solvabilité des personnes',
    ar: 'التخلي عن تنقيط الملاءة المالية للأشخاص',
    en: 'give up scoring creditworthiness',
  },
)

const withinPowers = set(
  { offencesWithinLegalPowers: true },
  {
    fr: 'limiter ces données aux attributions que la loi confie à l’organisme',
    ar: 'حصر هذه المعطيات في الاختصاصات المخولة قانونا للهيئة',
    en: 'confine these data to the powers the law gives the body',
  },
)

const when = (condition: boolean | undefined, ...moves: readonly Move[]) => (condition ? moves : [])

/** Every move that could matter to the regime of these facts. */
export const movesOn = (facts: ProcessingFacts): readonly Move[] => {
  const categories = [...new Set((facts.data ?? []).map(item => item.category))].filter(matters)
  const sensitive = categories.some(isSensitive)
  const group = facts.controller === 'conviction-association' && sensitive
  return [
    ...categories.map(dropCategory),
    ...(facts.purposes ?? [])
      .filter(purpose => purpose.isCollectionPurpose === false || purpose.kind === 'scoring')
      .filter(() => (facts.purposes?.length ?? 0) > 1)
      .map(purpose => dropPurpose(purpose.name)),
    ...(facts.interconnections ?? []).filter(link => link.purposesDiffer).map(link => dropLink(link.with)),
    ...when(group && facts.membersAndContactsOnly === false, membersOnly),
    ...when(group && facts.sensitiveDataMatchObject === false, matchingObject),
    ...(group
      ? (facts.disclosures ?? [])
          .filter(
            disclosure =>
              disclosure.kind === 'third-party' && !(disclosure.consentExpress && disclosure.consentProvable),
          )
          .map(disclosure => dropDisclosure(disclosure.to))
      : []),
    ...when(categories.some(isHealth) && facts.healthPurpose === 'other', soleCare),
    ...when(
      categories.some(isHealth) &&
        (facts.carriedOutBy === 'not-bound' || facts.carriedOutBy === 'bound-by-contract'),
      boundBySecrecy,
    ),
    ...when(facts.facialRecognition, noFaces),
    ...when(facts.creditScoring, noScoring),
    ...when(facts.offencesWithinLegalPowers === false, withinPowers),
  ]
}
