// Arts 43-44: data leave Morocco for a State on the CNDP's list (43); for another, only on express consent, in a case of
// 44-1 where the transfer is necessary, under an agreement (44-2), or on the CNDP's express reasoned authorisation (44-3).
import type { Citation } from '../citation.ts'
import { countryWords } from '../facts/in-words.ts'
import type { Transfer } from '../facts/processing.ts'
import { all, over, type Reading } from '../rule.ts'
import { transferGrounds } from '../words/transfer-grounds.ts'

/** A transfer with what the processing and the day add to it. */
export type TransferCase = Transfer & {
  /** On the CNDP's list on the day asked about. */
  readonly listed: boolean
  readonly hostingBanInForce: boolean
  readonly underCybersecurityLaw?: boolean | undefined
  readonly securitySensitiveData?: boolean | undefined
  readonly alreadyFiled?: 'declared' | 'authorised' | 'no' | undefined
}

const { given, rule } = over<TransferCase>()

type Ground = NonNullable<Transfer['grounds']>[number]
const notListed = given(['listed'], f => !f.listed)
const relyingOn = (ground: Ground) => given(['grounds'], f => f.grounds.includes(ground))

/** Shown wherever data are hosted or reached abroad without being sent to anyone. */
export const hostingIsTransfer: Reading = {
  id: 'hosting-and-remote-access',
  cites: ['loi-09-08:43'],
  doubt: {
    fr: 'La loi ne définit pas le transfert. Des données hébergées à l’étranger, ou seulement consultées de l’étranger, sont-elles transférées ?',
    ar: 'لا يعرف القانون النقل. فهل تعتبر المعطيات المستضافة بالخارج، أو التي يطلع عليها من الخارج فقط، منقولة؟',
    en: 'The law does not define transfer. Are data hosted abroad, or merely consulted from abroad, transferred?',
  },
  encoded: {
    fr: 'Oui, avec la pratique : l’hébergement et l’accès à distance sont des transferts.',
    ar: 'نعم، تماشيا مع الممارسة: تعد الاستضافة والولوج عن بعد نقلا.',
    en: 'Yes, with practice: hosting and remote access are transfers.',
  },
}

const listAtSecondHand: Reading = {
  id: 'adequate-states-at-second-hand',
  cites: ['loi-09-08:43', 'cndp:236-2015', 'decret-2-09-165:46'],
  doubt: {
    fr: 'La délibération 236-2015 n’a pas été lue : sa liste de 32 États vient de sources secondaires. Des guides privés disent qu’un État de la liste n’appelle aucune notification ; le décret (art. 46) en demande huit mentions.',
    ar: 'لم يتم الاطلاع على المداولة 236-2015: قائمتها المكونة من 32 دولة مأخوذة من مصادر ثانوية. وتذكر أدلة خاصة أن الدولة المدرجة لا تستلزم أي تبليغ؛ أما المرسوم (المادة 46) فيشترط ثمانية بيانات.',
    en: 'Deliberation 236-2015 was not read: its list of 32 States comes from secondary sources. Private guides say a listed State calls for no notice; the decree (art. 46) asks for eight items.',
  },
  encoded: {
    fr: 'Licite au fond, et mentions déposées par défaut ; l’organisme peut modifier la liste et un juriste écarter la notification.',
    ar: 'مشروع من حيث المبدأ مع إيداع البيانات تلقائيا؛ ويمكن للهيئة تعديل القائمة ولرجل قانون استبعاد التبليغ.',
    en: 'Lawful in substance, and the items filed by default; the organisation may edit the list, and a lawyer may leave the notice out.',
  },
}

export const listedState = rule({
  id: 'art-43',
  cites: ['loi-09-08:43', 'cndp:236-2015'],
  asks: ['listed'],
  holds: f => f.listed,
  concludes: 'lawful-file',
  confidence: 'reading',
  reading: listAtSecondHand,
  says: f => {
    const state = countryWords(f.country)
    return {
      fr: `${state.fr} : cet État figure sur la liste de la CNDP ; le transfert est licite et ses mentions sont déposées (art. 43 ; décret, art. 46).`,
      ar: `${state.ar}: هذه الدولة مدرجة في قائمة اللجنة الوطنية؛ النقل مشروع وتودع بياناته (المادة 43؛ المرسوم، المادة 46).`,
      en: `${state.en}: this State is on the CNDP’s list; the transfer is lawful and its particulars are filed (art. 43; decree, art. 46).`,
    }
  },
})

export const expressConsentToTransfer = rule({
  id: 'art-44-consent',
  cites: ['loi-09-08:44'],
  when: all(
    notListed,
    relyingOn('express-consent'),
    given(['expressConsentProvable'], f => f.expressConsentProvable),
  ),
  concludes: 'lawful-derogation',
  says: () => ({
    fr: 'La personne a consenti expressément au transfert, et la preuve en est gardée (art. 44).',
    ar: 'وافق الشخص المعني صراحة على النقل مع الاحتفاظ بما يثبت ذلك (المادة 44).',
    en: 'The person has expressly consented to the transfer, and proof of it is kept (art. 44).',
  }),
})

const necessaryCase = (ground: Ground, letter: string, arabicLetter: string, cites: Citation) => {
  const { label } = transferGrounds[ground]
  return rule({
    id: `art-44-1-${letter}`,
    cites: [cites],
    when: all(
      notListed,
      relyingOn(ground),
      given(['necessary'], f => f.necessary),
    ),
    concludes: 'lawful-derogation',
    says: () => ({
      fr: `Transfert nécessaire – ${label.fr} (art. 44-1-${letter}).`,
      ar: `نقل ضروري – ${label.ar} (المادة 44-1-${arabicLetter}).`,
      en: `Necessary transfer – ${label.en} (art. 44(1)(${letter})).`,
    }),
  })
}

export const necessaryCases = [
  necessaryCase('saving-life', 'a', 'أ', 'loi-09-08:44-1-a'),
  necessaryCase('public-interest', 'b', 'ب', 'loi-09-08:44-1-b'),
  necessaryCase('legal-claim', 'c', 'ج', 'loi-09-08:44-1-c'),
  necessaryCase('contract-with-the-person', 'd', 'د', 'loi-09-08:44-1-d'),
  necessaryCase('contract-for-the-person', 'e', 'ه', 'loi-09-08:44-1-e'),
  necessaryCase('mutual-legal-assistance', 'f', 'و', 'loi-09-08:44-1-f'),
  necessaryCase('medical', 'g', 'ز', 'loi-09-08:44-1-g'),
] as const

export const underAgreement = rule({
  id: 'art-44-2',
  cites: ['loi-09-08:44-2'],
  when: all(
    notListed,
    relyingOn('agreement'),
    given(['agreementCited'], f => f.agreementCited !== ''),
  ),
  concludes: 'lawful-derogation',
  says: f => ({
    fr: `Transfert en application d’un accord auquel le Maroc est partie : ${f.agreementCited} (art. 44-2).`,
    ar: `نقل تنفيذا لاتفاق يكون المغرب عضوا فيه: \u2068${f.agreementCited}\u2069 (المادة 44-2).`,
    en: `Transfer under an agreement to which Morocco is party: ${f.agreementCited} (art. 44(2)).`,
  }),
})

export const authorisedByCndp = rule({
  id: 'art-44-3',
  cites: ['loi-09-08:44-3', 'decret-2-09-165:48'],
  when: all(
    notListed,
    relyingOn('cndp-authorisation'),
    given(['cndpAuthorisation'], f => f.cndpAuthorisation === 'obtained'),
  ),
  concludes: 'authorised',
  says: () => ({
    fr: 'La CNDP a autorisé ce transfert par une décision expresse et motivée (art. 44-3).',
    ar: 'أذنت اللجنة الوطنية بهذا النقل بإذن صريح ومعلل (المادة 44-3).',
    en: 'The CNDP has authorised this transfer by an express, reasoned decision (art. 44(3)).',
  }),
})

/** The two months and tacit authorisation of D.28 do not help here: 44-3 wants an express and reasoned decision. */
export const authorisationToObtain = rule({
  id: 'art-44-3-to-obtain',
  cites: ['loi-09-08:44-3', 'decret-2-09-165:48'],
  when: all(
    notListed,
    relyingOn('cndp-authorisation'),
    given(
      ['cndpAuthorisation'],
      f => f.cndpAuthorisation !== 'obtained' && f.cndpAuthorisation !== 'refused',
    ),
  ),
  concludes: 'needs-authorisation',
  says: f =>
    f.cndpAuthorisation === 'requested'
      ? {
          fr: 'L’autorisation est demandée : le transfert attend une décision expresse et motivée, que le silence ne remplace jamais (art. 44-3).',
          ar: 'طُلب الإذن: ينتظر النقل قرارا صريحا ومعللا لا يقوم السكوت مقامه أبدا (المادة 44-3).',
          en: 'The authorisation has been requested: the transfer waits for an express, reasoned decision, which silence never replaces (art. 44(3)).',
        }
      : {
          fr: 'Demander à la CNDP une autorisation expresse et motivée avant tout transfert (art. 44-3).',
          ar: 'طلب إذن صريح ومعلل من اللجنة الوطنية قبل أي نقل (المادة 44-3).',
          en: 'Ask the CNDP for an express, reasoned authorisation before any transfer (art. 44(3)).',
        },
})

/** What is left when the State is not listed and no case of art. 44 holds. */
export const noGroundForTransfer = rule({
  id: 'art-44-none',
  cites: ['loi-09-08:43', 'loi-09-08:44', 'loi-09-08:60'],
  asks: ['listed'],
  holds: f => !f.listed,
  concludes: 'blocked',
  says: f => {
    const state = countryWords(f.country)
    return {
      fr: `${state.fr} : État absent de la liste de la CNDP, et aucun cas de l’article 44 : le transfert est interdit (art. 43, 44, 60).`,
      ar: `${state.ar}: دولة غير مدرجة في قائمة اللجنة الوطنية ولا تنطبق أي حالة من حالات المادة 44: النقل ممنوع (المواد 43 و44 و60).`,
      en: `${state.en}: not on the CNDP’s list, and no case of article 44: the transfer is forbidden (art. 43, 44, 60).`,
    }
  },
})
