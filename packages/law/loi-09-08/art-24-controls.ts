// Art. 24: for sensitive or health data eight controls are compulsory, each a rule of its own; g also says what its log tells
// and for how long. The CNDP may release from some of them (24-2).
import { securedProcessing } from '../facts/security.ts'
import type { ControlName } from '../facts/security-controls.ts'
import { all, not, type Reading } from '../rule.ts'
import { securityControls } from '../words/security-controls.ts'

const { given, rule, exception } = securedProcessing

const sensitive = given(['sensitiveOrHealth'], f => f.sensitiveOrHealth)

const inOrder = [
  ['entry', 'controlEntry', 'a', 'أ'],
  ['media', 'controlMedia', 'b', 'ب'],
  ['insertion', 'controlInsertion', 'c', 'ج'],
  ['use', 'controlUse', 'd', 'د'],
  ['access', 'controlAccess', 'e', 'هـ'],
  ['transmission', 'controlTransmission', 'f', 'و'],
  ['input', 'controlInput', 'g', 'ز'],
  ['transport', 'controlTransport', 'h', 'ك'],
] as const

const released = (control: ControlName, letter: string, arabicLetter: string) => {
  const { label } = securityControls[control]
  return exception({
    id: `art-24-2-${letter}`,
    cites: ['loi-09-08:24-2'],
    when: all(
      given(['waived'], f => f.waived.includes(control)),
      given(['waiverKept'], f => f.waiverKept),
    ),
    says: () => ({
      fr: `${label.fr} (24-1-${letter}) : la CNDP en a dispensé l’organisme, et la décision est gardée (art. 24-2).`,
      ar: `${label.ar} (24-1-${arabicLetter}): أعفت اللجنة الوطنية المؤسسة منها، والقرار محفوظ (المادة 24-2).`,
      en: `${label.en} (24(1)(${letter})): the CNDP has released the organisation from it, and the decision is kept (art. 24(2)).`,
    }),
  })
}

const releaseOfInput = released('input', 'g', 'ز')

const controls = inOrder.map(([control, fact, letter, arabicLetter]) => {
  const { label } = securityControls[control]
  const release = control === 'input' ? releaseOfInput : released(control, letter, arabicLetter)
  return {
    absent: rule({
      id: `art-24-1-${letter}`,
      cites: [`loi-09-08:24-1-${letter}`, 'loi-09-08:58'],
      when: all(
        sensitive,
        given([fact], f => f[fact] === 'absent'),
      ),
      concludes: 'lacking',
      unless: [release],
      says: () => ({
        fr: `${label.fr} : absent, alors qu’il est obligatoire pour ces données ; le mettre en place (art. 24-1-${letter}, 58).`,
        ar: `${label.ar}: غير متوفرة مع أنها إلزامية بالنسبة لهذه المعطيات؛ يجب توفيرها (المادتان 24-1-${arabicLetter} و58).`,
        en: `${label.en}: absent, although it is compulsory for these data; put it in place (art. 24(1)(${letter}), 58).`,
      }),
    }),
    unproven: rule({
      id: `art-24-1-${letter}-unproven`,
      cites: [`loi-09-08:24-1-${letter}`, 'loi-09-08:3-3'],
      when: all(
        sensitive,
        given([fact], f => f[fact] === 'unproven'),
      ),
      concludes: 'not-shown',
      unless: [release],
      says: () => ({
        fr: `${label.fr} : en place, sans rien pour le montrer (art. 3-3, 24-1-${letter}).`,
        ar: `${label.ar}: متوفرة دون ما يثبتها (المادتان 3-3 و24-1-${arabicLetter}).`,
        en: `${label.en}: in place, with nothing to show it (art. 3(3), 24(1)(${letter})).`,
      }),
    }),
  }
})

const forWhom: Reading = {
  id: 'input-for-whom',
  cites: ['loi-09-08:24-1-g'],
  doubt: {
    fr: 'Le contrôle de l’introduction veut savoir « pour qui » des données ont été introduites, en arabe « لصالح من » ; on attendrait « par qui ».',
    ar: 'تشترط مراقبة الإدخال معرفة «لصالح من» تم إدخال المعطيات، وبالفرنسية « pour qui »؛ وكان المنتظر «من قبل من».',
    en: 'The control of input wants to know “for whom” data were entered, «لصالح من» in Arabic; one would expect “by whom”.',
  },
  encoded: {
    fr: 'Les deux textes concordent : le journal dit pour le compte de qui ; y ajouter par qui est de bonne pratique.',
    ar: 'يتطابق النصان: يبين السجل لصالح من تم الإدخال؛ وإضافة من قام به ممارسة جيدة.',
    en: 'The two texts agree: the log tells on whose behalf; adding by whom is good practice.',
  },
}

const logKept = all(
  sensitive,
  given(['controlInput'], f => f.controlInput !== 'absent'),
)

export const logSilentOnWhat = rule({
  id: 'art-24-1-g-what',
  cites: ['loi-09-08:24-1-g', 'loi-09-08:58'],
  when: all(logKept, not(given(['inputTellsWhat'], f => f.inputTellsWhat))),
  concludes: 'lacking',
  unless: [releaseOfInput],
  says: () => ({
    fr: 'Le journal ne dit pas quelles données ont été introduites (art. 24-1-g).',
    ar: 'لا يبين السجل طبيعة المعطيات التي تم إدخالها (المادة 24-1-ز).',
    en: 'The log does not tell which data were entered (art. 24(1)(g)).',
  }),
})

export const logSilentOnWhen = rule({
  id: 'art-24-1-g-when',
  cites: ['loi-09-08:24-1-g', 'loi-09-08:58'],
  when: all(logKept, not(given(['inputTellsWhen'], f => f.inputTellsWhen))),
  concludes: 'lacking',
  unless: [releaseOfInput],
  says: () => ({
    fr: 'Le journal ne dit pas quand les données ont été introduites (art. 24-1-g).',
    ar: 'لا يبين السجل توقيت إدخال المعطيات (المادة 24-1-ز).',
    en: 'The log does not tell when the data were entered (art. 24(1)(g)).',
  }),
})

export const logSilentOnWhom = rule({
  id: 'art-24-1-g-for-whom',
  cites: ['loi-09-08:24-1-g', 'loi-09-08:58'],
  when: all(logKept, not(given(['inputTellsForWhom'], f => f.inputTellsForWhom))),
  concludes: 'lacking',
  unless: [releaseOfInput],
  reading: forWhom,
  says: () => ({
    fr: 'Le journal ne dit pas pour qui les données ont été introduites (art. 24-1-g).',
    ar: 'لا يبين السجل لصالح من تم إدخال المعطيات (المادة 24-1-ز).',
    en: 'The log does not tell for whom the data were entered (art. 24(1)(g)).',
  }),
})

export const logTooShort = rule({
  id: 'art-24-1-g-period',
  cites: ['loi-09-08:24-1-g', 'loi-09-08:58'],
  when: all(
    logKept,
    given(['inputPeriod'], f => f.inputPeriod === 'not-kept' || f.inputPeriod === 'none'),
  ),
  concludes: 'lacking',
  unless: [releaseOfInput],
  says: f =>
    f.inputPeriod === 'not-kept'
      ? {
          fr: 'Le journal n’est pas vérifiable pendant le délai que fixe la réglementation du secteur (art. 24-1-g).',
          ar: 'لا تمكن مراجعة السجل طيلة الأجل المحدد في النصوص التنظيمية للقطاع (المادة 24-1-ز).',
          en: 'The log cannot be verified for the period the sector’s rules set (art. 24(1)(g)).',
        }
      : {
          fr: 'Aucun délai de vérification du journal n’est fixé : en fixer un, approprié au traitement (art. 24-1-g).',
          ar: 'لم يحدد أي أجل لمراجعة السجل: يجب تحديد أجل يلائم طبيعة المعالجة (المادة 24-1-ز).',
          en: 'No period is set in which the log can be verified: set one that fits the processing (art. 24(1)(g)).',
        },
})

export const ownPeriod = rule({
  id: 'art-24-1-g-own-period',
  cites: ['loi-09-08:24-1-g'],
  confidence: 'reading',
  when: all(
    logKept,
    given(['inputPeriod'], f => f.inputPeriod === 'own-period'),
  ),
  concludes: 'review',
  reading: {
    id: 'input-period-by-sector',
    cites: ['loi-09-08:24-1-g'],
    doubt: {
      fr: 'La loi renvoie le délai de vérification à la réglementation de chaque secteur, qui n’existe pas toujours.',
      ar: 'يحيل القانون أجل المراجعة على النصوص التنظيمية لكل قطاع، وهي غير موجودة دائما.',
      en: 'The law leaves the period of verification to the rules of each sector, which do not always exist.',
    },
    encoded: {
      fr: 'À défaut de règle du secteur, le responsable fixe lui-même un délai approprié à la nature du traitement.',
      ar: 'في غياب نص للقطاع، يحدد المسؤول بنفسه أجلا يلائم طبيعة المعالجة.',
      en: 'Failing a rule of the sector, the controller sets a period that fits the nature of the processing.',
    },
  },
  says: () => ({
    fr: 'Le délai de vérification du journal est celui que l’organisme a fixé, faute de règle du secteur (art. 24-1-g).',
    ar: 'أجل مراجعة السجل هو الذي حددته المؤسسة في غياب نص للقطاع (المادة 24-1-ز).',
    en: 'The log’s period of verification is the one the organisation set, failing a rule of the sector (art. 24(1)(g)).',
  }),
  review: {
    fr: 'Vérifier qu’aucun texte du secteur ne fixe ce délai.',
    ar: 'التحقق من عدم وجود نص للقطاع يحدد هذا الأجل.',
    en: 'Check that no text of the sector sets that period.',
  },
})

export const absentControls = controls.map(({ absent }) => absent)
export const unprovenControls = controls.map(({ unproven }) => unproven)
