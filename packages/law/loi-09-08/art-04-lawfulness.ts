// Art. 4: each purpose rests on the person's unambiguous consent, or on one of five cases in which the processing is
// necessary. A consent taken from silence is no consent (art. 1-9). Disclosure to third parties: art-04-disclosure.ts.
import type { Purpose } from '../facts/processing.ts'
import { consentForms } from '../facts/purpose.ts'
import { all, any, over } from '../rule.ts'

const { given, rule } = over<Purpose>()

type Basis = NonNullable<Purpose['basis']>
const restsOn = (basis: Basis) => given(['basis'], f => f.basis === basis)
const necessary = given(['necessary'], f => f.necessary)

/** What expresses no will. */
export const notConsent: readonly string[] = ['pre-ticked-box', 'silence', 'continued-use']

const consent = rule({
  id: 'art-4-consent',
  cites: ['loi-09-08:4', 'loi-09-08:1-9'],
  when: all(
    restsOn('consent'),
    given(['consentGivenBy'], f => !notConsent.includes(f.consentGivenBy)),
    given(['consentFree'], f => f.consentFree),
    given(['consentSpecific'], f => f.consentSpecific),
    given(['consentInformed'], f => f.consentInformed),
    given(['consentRecorded'], f => f.consentRecorded),
  ),
  concludes: 'lawful',
  says: () => ({
    fr: 'La personne a indubitablement donné un consentement libre, spécifique et informé, dont la preuve est gardée (art. 1-9, 4).',
    ar: 'عبر الشخص المعني بما لا يترك مجالا للشك عن رضاه الحر والمحدد والصادر عن علم، مع الاحتفاظ بما يثبته (المادتان 1-9 و4).',
    en: 'The person has unambiguously given free, specific and informed consent, of which proof is kept (art. 1(9), 4).',
  }),
})

const legalObligation = rule({
  id: 'art-4-a',
  cites: ['loi-09-08:4-a'],
  when: all(
    restsOn('legal-obligation'),
    given(['legalText'], f => f.legalText !== ''),
    necessary,
  ),
  concludes: 'lawful',
  says: f => ({
    fr: `Le traitement est nécessaire au respect d’une obligation légale : ${f.legalText} (art. 4-a).`,
    ar: `المعالجة ضرورية لاحترام التزام قانوني: \u2068${f.legalText}\u2069 (المادة 4-أ).`,
    en: `The processing is necessary to meet a legal obligation: ${f.legalText} (art. 4(a)).`,
  }),
})

const contract = rule({
  id: 'art-4-b',
  cites: ['loi-09-08:4-b'],
  when: all(
    restsOn('contract'),
    given(['precontractAtPersonsRequest'], f => f.precontractAtPersonsRequest),
    necessary,
  ),
  concludes: 'lawful',
  says: () => ({
    fr: 'Le traitement est nécessaire à un contrat auquel la personne est partie, ou à des mesures précontractuelles prises à sa demande (art. 4-b).',
    ar: 'المعالجة ضرورية لتنفيذ عقد يكون الشخص المعني طرفا فيه أو لإجراءات سابقة للعقد تتخذ بطلب منه (المادة 4-ب).',
    en: 'The processing is necessary for a contract to which the person is party, or for steps taken beforehand at the person’s request (art. 4(b)).',
  }),
})

const vitalInterest = rule({
  id: 'art-4-c',
  cites: ['loi-09-08:4-c'],
  when: all(
    restsOn('vital-interests'),
    given(['personUnableToConsent'], f => f.personUnableToConsent),
    necessary,
  ),
  concludes: 'lawful',
  says: () => ({
    fr: 'Le traitement sauvegarde des intérêts vitaux de la personne, hors d’état de consentir (art. 4-c).',
    ar: 'المعالجة ضرورية للحفاظ على المصالح الحيوية لشخص غير قادر على التعبير عن رضاه (المادة 4-ج).',
    en: 'The processing protects vital interests of the person, who is unable to consent (art. 4(c)).',
  }),
})

const publicTask = rule({
  id: 'art-4-d',
  cites: ['loi-09-08:4-d'],
  when: all(
    restsOn('public-task'),
    given(['taskVestedInControllerOrRecipient'], f => f.taskVestedInControllerOrRecipient),
    necessary,
  ),
  concludes: 'lawful',
  says: () => ({
    fr: 'Le traitement est nécessaire à une mission d’intérêt public ou à l’exercice de l’autorité publique (art. 4-d).',
    ar: 'المعالجة ضرورية لتنفيذ مهمة تدخل ضمن الصالح العام أو ضمن ممارسة السلطة العمومية (المادة 4-د).',
    en: 'The processing is necessary for a task in the public interest or the exercise of public authority (art. 4(d)).',
  }),
})

const legitimateInterest = rule({
  id: 'art-4-e',
  cites: ['loi-09-08:4-e', 'loi-09-08:3-3'],
  when: all(
    restsOn('legitimate-interest'),
    given(['balancingPassed'], f => f.balancingPassed),
    given(['balancingDocumented'], f => f.balancingDocumented),
    necessary,
  ),
  concludes: 'lawful',
  says: () => ({
    fr: 'Le traitement est nécessaire à un intérêt légitime, mis en balance par écrit sans méconnaître les droits de la personne (art. 4-e).',
    ar: 'المعالجة ضرورية لإنجاز مصلحة مشروعة تمت موازنتها كتابة دون تجاهل حقوق الشخص المعني (المادة 4-ه).',
    en: 'The processing is necessary for a legitimate interest, weighed in writing without disregarding the person’s rights (art. 4(e)).',
  }),
})

export const consentFromSilence = rule({
  id: 'art-4-silence',
  cites: ['loi-09-08:4', 'loi-09-08:1-9'],
  confidence: 'reading',
  when: all(
    restsOn('consent'),
    given(['consentGivenBy'], f => notConsent.includes(f.consentGivenBy)),
  ),
  concludes: 'unlawful',
  reading: {
    id: 'consent-by-silence',
    cites: ['loi-09-08:4', 'loi-09-08:1-9'],
    doubt: {
      fr: 'La loi ne parle ni de silence ni de case précochée ; des politiques publiées tiennent l’inaction pour un consentement.',
      ar: 'لا يذكر القانون السكوت ولا الخانة المؤشر عليها مسبقا؛ وتعتبر بعض السياسات المنشورة عدم القيام بأي فعل رضى.',
      en: 'The law mentions neither silence nor pre-ticked boxes; some published policies take inaction for consent.',
    },
    encoded: {
      fr: '« Indubitablement », « manifestation de volonté » : ce qui ne manifeste rien ne consent pas.',
      ar: '«بما لا يترك مجالا للشك» و«تعبير عن الإرادة»: ما لا يعبر عن شيء ليس رضى.',
      en: '“Unambiguously”, “expression of will”: what expresses nothing does not consent.',
    },
  },
  says: f => {
    const how = f.consentGivenBy ? consentForms[f.consentGivenBy] : consentForms.silence
    return {
      fr: `Le consentement n’est pas indubitable : ${how.fr} (art. 1-9, 4).`,
      ar: `الرضى غير معبر عنه بما لا يترك مجالا للشك: ${how.ar} (المادتان 1-9 و4).`,
      en: `The consent is not unambiguous: ${how.en} (art. 1(9), 4).`,
    }
  },
})

const missing = (facts: Purpose) => [
  ...(facts.consentFree === false ? [{ fr: 'libre', ar: 'حر', en: 'free' }] : []),
  ...(facts.consentSpecific === false ? [{ fr: 'spécifique', ar: 'محدد', en: 'specific' }] : []),
  ...(facts.consentInformed === false ? [{ fr: 'informé', ar: 'صادر عن علم', en: 'informed' }] : []),
  ...(facts.consentRecorded === false ? [{ fr: 'prouvé', ar: 'مثبت', en: 'proven' }] : []),
]

export const consentLacking = rule({
  id: 'art-1-9-quality',
  cites: ['loi-09-08:1-9', 'loi-09-08:4'],
  when: all(
    restsOn('consent'),
    any(
      given(['consentFree'], f => !f.consentFree),
      given(['consentSpecific'], f => !f.consentSpecific),
      given(['consentInformed'], f => !f.consentInformed),
      given(['consentRecorded'], f => !f.consentRecorded),
    ),
  ),
  concludes: 'unlawful',
  says: f => {
    const qualities = missing(f)
    return {
      fr: `Il manque au consentement d’être : ${qualities.map(({ fr }) => fr).join(', ')} (art. 1-9).`,
      ar: `ينقص الرضى أن يكون: ${qualities.map(({ ar }) => ar).join('، ')} (المادة 1-9).`,
      en: `The consent falls short of being: ${qualities.map(({ en }) => en).join(', ')} (art. 1(9)).`,
    }
  },
})

/** What is left when no basis holds. */
export const noBasis = rule({
  id: 'art-4',
  cites: ['loi-09-08:4', 'loi-09-08:56'],
  asks: [],
  holds: () => true,
  concludes: 'unlawful',
  says: f => ({
    fr: `Ni consentement valable ni cas de l’article 4 pour « ${f.name} » : le traitement est illicite (art. 4, 56).`,
    ar: `لا رضى صحيح ولا حالة من حالات المادة 4 بالنسبة لـ«\u2068${f.name}\u2069»: المعالجة غير مشروعة (المادتان 4 و56).`,
    en: `Neither valid consent nor a case of article 4 for “${f.name}”: the processing is unlawful (art. 4, 56).`,
  }),
})

export const bases = [
  consent,
  legalObligation,
  contract,
  vitalInterest,
  publicTask,
  legitimateInterest,
] as const
