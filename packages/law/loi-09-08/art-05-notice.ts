// Art. 5: what people are told when their data are collected. Every item is a rule of its own, lifted where the person
// knows it already and that can be proven; when and how it is told are rules beside them.

import type { Citation } from '../citation.ts'
import type { NoticeFacts } from '../facts/notice.ts'
import { type NoticeItem, noticeSubject } from '../facts/notice.ts'
import { all, any, type Condition, type Reading } from '../rule.ts'
import type { Translated } from '../words/language.ts'
import { informationDue } from './art-06-notice-limits.ts'

const { exception, given, rule } = noticeSubject

const asked = given(['collectedFrom'], f => f.collectedFrom === 'person')
const notAsked = given(['collectedFrom'], f => f.collectedFrom === 'elsewhere')

const knowledgeToProve: Reading = {
  id: 'knowledge-to-prove',
  cites: ['loi-09-08:5-1', 'loi-09-08:3-3'],
  doubt: {
    fr: 'L’article 5 dispense d’informer qui sait déjà, sans dire qui doit le prouver.',
    ar: 'تعفي المادة 5 من إخبار من هو على علم مسبق، دون أن تبين على من يقع الإثبات.',
    en: 'Article 5 excuses informing those who know already, without saying who must prove it.',
  },
  encoded: {
    fr: 'Le responsable : il répond du respect de la loi (art. 3-3). Sans preuve, l’information reste due.',
    ar: 'المسؤول عن المعالجة: فهو من يسهر على احترام القانون (المادة 3-3). ودون إثبات يبقى الإخبار واجبا.',
    en: 'The controller, who answers for compliance (art. 3(3)). Without proof, the information remains due.',
  },
}

const supplementaryByDefault: Reading = {
  id: 'supplementary-items-by-default',
  cites: ['loi-09-08:5-1-c'],
  doubt: {
    fr: 'Les informations du c) sont dues « dans la mesure où » les circonstances de la collecte les rendent nécessaires à un traitement loyal. Le sont-elles dans chaque collecte ?',
    ar: 'معلومات البند ج) واجبة متى كانت، بالنظر إلى ظروف الجمع، ضرورية لمعالجة نزيهة. فهل هي واجبة في كل عملية جمع؟',
    en: 'The items of (c) are due “in so far as” the circumstances make them necessary for fair processing. Are they due in every collection?',
  },
  encoded: {
    fr: 'Oui par défaut : le responsable qui les omet devrait montrer que la loyauté ne les demandait pas.',
    ar: 'نعم من حيث الأصل: وعلى من أغفلها أن يثبت أن النزاهة لا تقتضيها.',
    en: 'Yes by default: whoever leaves them out would have to show that fairness did not call for them.',
  },
}

type Item = {
  readonly id: string
  readonly cites: readonly [Citation, ...Citation[]]
  readonly item: NoticeItem
  readonly when: readonly Condition<NoticeFacts>[]
  readonly reading?: Reading
  /** What is to be told, as it stands after « dire aux personnes ». */
  readonly says: Translated
  readonly known: Translated
}

/** An item that the notice leaves out. */
const missing = ({ id, cites, item, when, reading, says, known }: Item) =>
  rule({
    id,
    cites,
    when: all(
      informationDue,
      ...when,
      given(['told'], f => !f.told.includes(item)),
    ),
    concludes: 'lacking',
    ...(reading && { reading, confidence: 'reading' }),
    unless: [
      exception({
        id: `${id}-known`,
        cites,
        when: all(
          given(['alreadyKnown'], f => f.alreadyKnown.includes(item)),
          given(['knowledgeProven'], f => f.knowledgeProven),
        ),
        reading: knowledgeToProve,
        says: () => known,
      }),
    ],
    says: () => says,
  })

export const controllerUntold = missing({
  id: 'art-5-1-a',
  cites: ['loi-09-08:5-1-a', 'loi-09-08:5-3'],
  item: 'controller',
  when: [],
  says: {
    fr: 'Dire qui est le responsable du traitement : l’information ne le dit pas (art. 5-1-a).',
    ar: 'بيان هوية المسؤول عن المعالجة: لا يتضمنها الإخبار (المادة 5-1-أ).',
    en: 'Say who the controller is: the information does not (art. 5(1)(a)).',
  },
  known: {
    fr: 'Les personnes savent déjà qui est le responsable, et cela est prouvé (art. 5).',
    ar: 'يعلم الأشخاص مسبقا هوية المسؤول عن المعالجة، وذلك ثابت (المادة 5).',
    en: 'People know already who the controller is, and that is proven (art. 5).',
  },
})

export const representativeUntold = missing({
  id: 'art-5-1-a-representative',
  cites: ['loi-09-08:5-1-a', 'loi-09-08:5-3'],
  item: 'representative',
  when: [given(['hasRepresentative'], f => f.hasRepresentative)],
  says: {
    fr: 'Dire qui est le représentant du responsable : l’information ne le dit pas (art. 5-1-a).',
    ar: 'بيان هوية ممثل المسؤول عن المعالجة: لا يتضمنها الإخبار (المادة 5-1-أ).',
    en: 'Say who the controller’s representative is: the information does not (art. 5(1)(a)).',
  },
  known: {
    fr: 'Les personnes savent déjà qui est le représentant, et cela est prouvé (art. 5).',
    ar: 'يعلم الأشخاص مسبقا هوية الممثل، وذلك ثابت (المادة 5).',
    en: 'People know already who the representative is, and that is proven (art. 5).',
  },
})

export const purposesUntold = missing({
  id: 'art-5-1-b',
  cites: ['loi-09-08:5-1-b', 'loi-09-08:5-3'],
  item: 'purposes',
  when: [],
  says: {
    fr: 'Dire à quelles finalités les données sont destinées : l’information ne le dit pas (art. 5-1-b).',
    ar: 'بيان غايات المعالجة المعدة لها المعطيات: لا يتضمنها الإخبار (المادة 5-1-ب).',
    en: 'Say for which purposes the data are meant: the information does not (art. 5(1)(b)).',
  },
  known: {
    fr: 'Les personnes connaissent déjà les finalités, et cela est prouvé (art. 5).',
    ar: 'يعلم الأشخاص مسبقا غايات المعالجة، وذلك ثابت (المادة 5).',
    en: 'People know the purposes already, and that is proven (art. 5).',
  },
})

export const recipientsUntold = missing({
  id: 'art-5-1-c-recipients',
  cites: ['loi-09-08:5-1-c-1', 'loi-09-08:5-3'],
  item: 'recipients',
  when: [],
  reading: supplementaryByDefault,
  says: {
    fr: 'Dire à quels destinataires, ou catégories de destinataires, vont les données (art. 5-1-c).',
    ar: 'بيان المرسل إليهم أو فئات المرسل إليهم (المادة 5-1-ج).',
    en: 'Say to which recipients, or categories of recipients, the data go (art. 5(1)(c)).',
  },
  known: {
    fr: 'Les personnes connaissent déjà les destinataires, et cela est prouvé (art. 5).',
    ar: 'يعلم الأشخاص مسبقا المرسل إليهم، وذلك ثابت (المادة 5).',
    en: 'People know the recipients already, and that is proven (art. 5).',
  },
})

export const answersUntold = missing({
  id: 'art-5-1-c-answers',
  cites: ['loi-09-08:5-1-c-2', 'loi-09-08:5-3'],
  item: 'answers',
  when: [],
  reading: supplementaryByDefault,
  says: {
    fr: 'Dire si les réponses sont obligatoires ou facultatives et ce qu’entraîne un défaut de réponse (art. 5-1-c).',
    ar: 'بيان ما إذا كان الجواب على الأسئلة إجباريا أو اختياريا وعواقب عدم الجواب (المادة 5-1-ج).',
    en: 'Say whether answers are compulsory or optional, and what follows from not answering (art. 5(1)(c)).',
  },
  known: {
    fr: 'Les personnes savent déjà quelles réponses sont obligatoires, et cela est prouvé (art. 5).',
    ar: 'يعلم الأشخاص مسبقا الأجوبة الإجبارية، وذلك ثابت (المادة 5).',
    en: 'People know already which answers are compulsory, and that is proven (art. 5).',
  },
})

export const rightsUntold = missing({
  id: 'art-5-1-c-rights',
  cites: ['loi-09-08:5-1-c-3', 'loi-09-08:5-3'],
  item: 'rights',
  when: [],
  reading: supplementaryByDefault,
  says: {
    fr: 'Dire que chacun a un droit d’accès à ses données et de rectification (art. 5-1-c).',
    ar: 'بيان وجود حق في الولوج إلى المعطيات وفي تصحيحها (المادة 5-1-ج).',
    en: 'Say that everyone has a right of access to their data and of rectification (art. 5(1)(c)).',
  },
  known: {
    fr: 'Les personnes connaissent déjà leurs droits d’accès et de rectification, et cela est prouvé (art. 5).',
    ar: 'يعلم الأشخاص مسبقا حقهم في الولوج وفي التصحيح، وذلك ثابت (المادة 5).',
    en: 'People know their rights of access and rectification already, and that is proven (art. 5).',
  },
})

/** 5-3 leaves (d) out: only the person asked is told of the receipt or authorisation. */
export const filingUntold = missing({
  id: 'art-5-1-d',
  cites: ['loi-09-08:5-1-d', 'loi-09-08:19'],
  item: 'filing',
  when: [asked, given(['filing'], f => f.filing === 'receipt' || f.filing === 'authorisation')],
  says: {
    fr: 'Donner les caractéristiques du récépissé ou de l’autorisation de la CNDP, tels le numéro et la date (art. 5-1-d).',
    ar: 'ذكر خاصيات وصل التصريح أو الإذن المسلم من اللجنة الوطنية، كالرقم والتاريخ (المادة 5-1-د).',
    en: 'Give the characteristics of the CNDP’s receipt or authorisation, such as number and date (art. 5(1)(d)).',
  },
  known: {
    fr: 'Les personnes connaissent déjà le récépissé ou l’autorisation, et cela est prouvé (art. 5).',
    ar: 'يعلم الأشخاص مسبقا خاصيات الوصل أو الإذن، وذلك ثابت (المادة 5).',
    en: 'People know the receipt or authorisation already, and that is proven (art. 5).',
  },
})

export const networkRiskUntold = missing({
  id: 'art-5-4',
  cites: ['loi-09-08:5-4'],
  item: 'network-risk',
  when: [given(['openNetwork'], f => f.openNetwork)],
  says: {
    fr: 'Avertir que les données peuvent circuler sur le réseau sans garanties de sécurité et être lues et utilisées par des tiers non autorisés (art. 5-4).',
    ar: 'التنبيه إلى أن المعطيات يمكن أن تتداول في الشبكة دون ضمانات السلامة وأن تتعرض للقراءة والاستعمال من لدن أغيار غير مرخص لهم (المادة 5-4).',
    en: 'Warn that data may circulate on the network without security guarantees and be read and used by unauthorised third parties (art. 5(4)).',
  },
  known: {
    fr: 'Les personnes connaissent déjà le risque des réseaux ouverts, et cela est prouvé (art. 5-4).',
    ar: 'يعلم الأشخاص مسبقا مخاطر الشبكات المفتوحة، وذلك ثابت (المادة 5-4).',
    en: 'People know the risk of open networks already, and that is proven (art. 5(4)).',
  },
})

/** No receipt, no authorisation: there is nothing to tell of, and nothing may be collected yet. */
export const nothingFiled = rule({
  id: 'art-5-1-d-none',
  cites: ['loi-09-08:5-1-d', 'loi-09-08:19', 'loi-09-08:12'],
  when: all(
    informationDue,
    asked,
    given(['filing'], f => f.filing === 'none'),
  ),
  concludes: 'lacking',
  says: () => ({
    fr: 'Obtenir d’abord le récépissé ou l’autorisation de la CNDP : sans eux, la mention ne peut être complète ni la collecte commencer (art. 5-1-d, 12, 19).',
    ar: 'الحصول أولا على الوصل أو الإذن من اللجنة الوطنية: فبدونه لا يكتمل البيان ولا يجوز الشروع في الجمع (المواد 5-1-د و12 و19).',
    en: 'Obtain the CNDP’s receipt or authorisation first: without it the notice cannot be complete nor the collection begin (art. 5(1)(d), 12, 19).',
  }),
})

export const notExpress = rule({
  id: 'art-5-1-express',
  cites: ['loi-09-08:5-1'],
  when: all(
    informationDue,
    asked,
    given(['express'], f => !f.express),
  ),
  concludes: 'lacking',
  says: () => ({
    fr: 'Réécrire l’information : elle doit être expresse, précise et non équivoque (art. 5-1).',
    ar: 'إعادة صياغة الإخبار: يجب أن يكون صريحا ودقيقا ولا يحتمل اللبس (المادة 5-1).',
    en: 'Rewrite the information: it must be express, precise and unambiguous (art. 5(1)).',
  }),
})

export const toldTooLate = rule({
  id: 'art-5-1-before',
  cites: ['loi-09-08:5-1'],
  when: all(
    informationDue,
    asked,
    given(['toldWhen'], f => f.toldWhen !== 'before-collection'),
  ),
  concludes: 'lacking',
  says: () => ({
    fr: 'Informer avant la collecte : la personne sollicitée l’est trop tard (art. 5-1).',
    ar: 'الإخبار قبل الجمع: تم إخبار الشخص المتصل به بعد فوات الأوان (المادة 5-1).',
    en: 'Inform before collecting: the person asked is told too late (art. 5(1)).',
  }),
})

export const toldTooLateIndirectly = rule({
  id: 'art-5-3-late',
  cites: ['loi-09-08:5-3'],
  when: all(
    informationDue,
    notAsked,
    any(
      given(['toldWhen'], f => f.toldWhen === 'later'),
      all(
        given(['toldWhen'], f => f.toldWhen === 'at-first-disclosure'),
        given(['disclosurePlanned'], f => !f.disclosurePlanned),
      ),
    ),
  ),
  concludes: 'lacking',
  says: () => ({
    fr: 'Informer avant d’enregistrer les données ou, si une communication à un tiers est prévue, au plus tard lors de la première (art. 5-3).',
    ar: 'الإخبار قبل تسجيل المعطيات، أو عند الإيصال الأول على أبعد تقدير إذا كان معتزما إيصالها إلى الأغيار (المادة 5-3).',
    en: 'Inform before recording the data or, where a disclosure to a third party is planned, at the latest at the first one (art. 5(3)).',
  }),
})

export const documentsWithoutItems = rule({
  id: 'art-5-2',
  cites: ['loi-09-08:5-2'],
  when: all(
    informationDue,
    asked,
    given(['documentsUsed'], f => f.documentsUsed),
    given(['documentsCarryItems'], f => !f.documentsCarryItems),
  ),
  concludes: 'lacking',
  says: () => ({
    fr: 'Porter toutes les mentions sur les documents qui servent à la collecte (art. 5-2).',
    ar: 'إدراج كل المعلومات في الوثائق المعتمدة لجمع المعطيات (المادة 5-2).',
    en: 'Put every item on the documents used to collect (art. 5(2)).',
  }),
})

/** What a notice leaves out. */
export const untold = [
  controllerUntold,
  representativeUntold,
  purposesUntold,
  recipientsUntold,
  answersUntold,
  rightsUntold,
  filingUntold,
  networkRiskUntold,
] as const

/** What is left when nothing is lacking and art. 6 does not apply. */
export const noticeComplete = rule({
  id: 'art-5',
  cites: ['loi-09-08:5'],
  asks: [],
  holds: () => true,
  concludes: 'complete',
  says: () => ({
    fr: 'Les personnes sont informées comme l’article 5 le demande : rien ne manque.',
    ar: 'تم إخبار الأشخاص وفق ما تقتضيه المادة 5: لا شيء ينقص.',
    en: 'People are informed as article 5 asks: nothing is lacking.',
  }),
})
