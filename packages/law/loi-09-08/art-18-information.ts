// Art. 18, third paragraph: what the keeper of a register exempt from declaration tells any person who asks.
import {
  type RegisterInformationFacts,
  type RegisterItem,
  registerInformationSubject,
} from '../facts/register-information.ts'
import { all, type Condition } from '../rule.ts'
import type { Translated } from '../words/language.ts'

const { given, rule } = registerInformationSubject

export const ordinaryRights = rule({
  id: 'art-18-3-not-exempt',
  cites: ['loi-09-08:18-3', 'loi-09-08:7'],
  asks: ['exemptRegister'],
  holds: f => !f.exemptRegister,
  concludes: 'not-due',
  says: () => ({
    fr: 'Cette réponse n’est due que pour un registre dispensé de déclaration ; ailleurs, le droit d’accès suffit (art. 7, 18).',
    ar: 'هذا الجواب غير واجب إلا بالنسبة لسجل معفى من التصريح؛ وفي غير ذلك يكفي الحق في الولوج (المادتان 7 و18).',
    en: 'This answer is due only for a register exempt from declaration; elsewhere the right of access serves (art. 7, 18).',
  }),
})

const missing = (
  item: RegisterItem,
  says: Translated,
  ...when: readonly Condition<RegisterInformationFacts>[]
) =>
  rule({
    id: `art-18-3-${item}`,
    cites: ['loi-09-08:18-3'],
    when: all(
      ...when,
      given(['given'], f => !f.given.includes(item)),
    ),
    concludes: 'lacking',
    says: () => says,
  })

export const registerUntold = [
  missing('name', {
    fr: 'Communiquer la dénomination du traitement (art. 18).',
    ar: 'إيصال تسمية المعالجة (المادة 18).',
    en: 'Give the name of the processing (art. 18).',
  }),
  missing('purpose', {
    fr: 'Communiquer la finalité du traitement (art. 18).',
    ar: 'إيصال غاية المعالجة (المادة 18).',
    en: 'Give the purpose of the processing (art. 18).',
  }),
  missing('controller', {
    fr: 'Communiquer l’identité du responsable (art. 18).',
    ar: 'إيصال هوية المسؤول (المادة 18).',
    en: 'Say who the controller is (art. 18).',
  }),
  missing('data', {
    fr: 'Communiquer quelles données sont traitées (art. 18).',
    ar: 'إيصال المعلومات المتعلقة بالمعطيات المعالجة (المادة 18).',
    en: 'Say which data are processed (art. 18).',
  }),
  missing('recipients', {
    fr: 'Communiquer les destinataires des données (art. 18).',
    ar: 'إيصال المعلومات المتعلقة بالمرسل إليهم (المادة 18).',
    en: 'Say who receives the data (art. 18).',
  }),
  missing(
    'transfers',
    {
      fr: 'Communiquer les transferts envisagés à destination de l’étranger (art. 18).',
      ar: 'إيصال الإرسالات المعتزم القيام بها نحو الخارج (المادة 18).',
      en: 'Tell of the transfers abroad that are planned (art. 18).',
    },
    given(['transfersPlanned'], f => f.transfersPlanned),
  ),
] as const

export const anyoneMayAsk = rule({
  id: 'art-18-3-anyone',
  cites: ['loi-09-08:18-3'],
  asks: ['conditionsSet'],
  holds: f => f.conditionsSet,
  concludes: 'lacking',
  says: () => ({
    fr: 'Répondre sans demander ni pièce d’identité ni motif : toute personne peut le demander (art. 18).',
    ar: 'الجواب دون اشتراط وثيقة هوية ولا سبب: يحق ذلك لكل شخص قدم طلبا (المادة 18).',
    en: 'Answer without demanding identity or a reason: any person may ask (art. 18).',
  }),
})

export const registerTold = rule({
  id: 'art-18-3-complete',
  cites: ['loi-09-08:18-3'],
  asks: [],
  holds: () => true,
  concludes: 'complete',
  says: () => ({
    fr: 'La réponse dit tout ce que l’article 18 demande au registre dispensé de déclaration.',
    ar: 'يتضمن الجواب كل ما تفرضه المادة 18 على السجل المعفى من التصريح.',
    en: 'The answer says all that article 18 asks of a register exempt from declaration.',
  }),
})
