// Decree arts 35-2, 37, 38 and 40-1: what a request must hold – signature, date, names and birth, object, copy of an identity
// document – by which way it comes, and what is asked for when something is missing.
import { requesterSubject } from '../facts/requester.ts'
import { all, any } from '../rule.ts'
import {
  formal,
  guardianshipToProve,
  heirshipToProve,
  mandateToShow,
  principalToIdentify,
} from './art-36-requester.ts'

const { given, rule } = requesterSubject

const onPaper = given(['channel'], f => f.channel === 'written')
const electronic = given(['channel'], f => f.channel === 'electronic')
const onTheSpot = given(['channel'], f => f.channel === 'on-the-spot')
const objects = given(['wanted'], f => f.wanted === 'objection')
/** Arts 38 and 40 want their items of every written request, whatever the medium. */
const dataAsked = given(['wanted'], f => f.wanted !== 'objection' && f.wanted !== 'stop-prospecting')
const corrects = given(['wanted'], f => f.wanted === 'updating' || f.wanted === 'correction')
const inDueForm = all(formal, any(onPaper, all(electronic, dataAsked)))
const notOnTheSpot = any(onPaper, electronic)

export const identityToShow = rule({
  id: 'decret-36-1-identity',
  cites: ['decret-2-09-165:36-1', 'loi-09-08:7-1', 'loi-09-08:8-1', 'loi-09-08:9-1'],
  when: all(
    formal,
    any(onTheSpot, all(electronic, objects)),
    given(['identityShown'], f => !f.identityShown),
  ),
  concludes: 'ask',
  says: () => ({
    fr: 'Demander au demandeur de justifier de sa propre identité (art. 7 à 9 ; décret, art. 36-1).',
    ar: 'مطالبة مقدم الطلب بالإدلاء بما يثبت هويته (المواد من 7 إلى 9؛ المرسوم، المادة 36-1).',
    en: 'Ask the requester to prove their own identity (art. 7 to 9; decree, art. 36(1)).',
  }),
})

export const copyToAttach = rule({
  id: 'decret-35-2-copy',
  cites: ['decret-2-09-165:35-2', 'decret-2-09-165:38', 'decret-2-09-165:40-1'],
  when: all(
    inDueForm,
    given(['copyAttached'], f => !f.copyAttached),
  ),
  concludes: 'ask',
  says: () => ({
    fr: 'Demander une copie de la pièce d’identité, le numéro masqué (décret, art. 35-2, 38, 40-1).',
    ar: 'طلب نسخة من بطاقة التعريف مع حجب الرقم (المرسوم، المواد 35-2 و38 و40-1).',
    en: 'Ask for a copy of an identity document, its number masked (decree, art. 35(2), 38, 40(1)).',
  }),
})

export const signatureMissing = rule({
  id: 'decret-35-2-signed',
  cites: ['decret-2-09-165:35-2', 'decret-2-09-165:38', 'decret-2-09-165:40-1'],
  when: all(
    inDueForm,
    given(['signed'], f => !f.signed),
  ),
  concludes: 'ask',
  says: () => ({
    fr: 'Demander que la demande soit signée (décret, art. 35-2, 38, 40-1).',
    ar: 'المطالبة بتوقيع الطلب (المرسوم، المواد 35-2 و38 و40-1).',
    en: 'Ask for the request to be signed (decree, art. 35(2), 38, 40(1)).',
  }),
})

export const dateMissing = rule({
  id: 'decret-38-dated',
  cites: ['decret-2-09-165:38', 'decret-2-09-165:40-1'],
  when: all(
    dataAsked,
    notOnTheSpot,
    given(['dated'], f => !f.dated),
  ),
  concludes: 'ask',
  says: () => ({
    fr: 'Demander que la demande soit datée (décret, art. 38, 40-1).',
    ar: 'المطالبة بتأريخ الطلب (المرسوم، المادتان 38 و40-1).',
    en: 'Ask for the request to be dated (decree, art. 38, 40(1)).',
  }),
})

export const namesMissing = rule({
  id: 'decret-38-names',
  cites: ['decret-2-09-165:38', 'decret-2-09-165:40-1'],
  when: all(
    dataAsked,
    notOnTheSpot,
    given(['namesAndBirth'], f => !f.namesAndBirth),
  ),
  concludes: 'ask',
  says: () => ({
    fr: 'Demander le prénom, le nom et la date de naissance (décret, art. 38, 40-1).',
    ar: 'طلب الاسم الشخصي والعائلي وتاريخ الازدياد (المرسوم، المادتان 38 و40-1).',
    en: 'Ask for first name, surname and date of birth (decree, art. 38, 40(1)).',
  }),
})

export const objectMissing = rule({
  id: 'decret-35-2-object',
  cites: ['decret-2-09-165:35-2', 'decret-2-09-165:40-1'],
  when: all(
    formal,
    any(onPaper, all(electronic, corrects)),
    given(['objectStated'], f => !f.objectStated),
  ),
  concludes: 'ask',
  says: () => ({
    fr: 'Demander de préciser l’objet de la demande et, s’il y a lieu, les corrections voulues (décret, art. 35-2, 40-1).',
    ar: 'المطالبة بتحديد موضوع الطلب بدقة، وعند الاقتضاء التصحيحات المرجوة (المرسوم، المادتان 35-2 و40-1).',
    en: 'Ask for the object to be made precise and, where there are any, the corrections wanted (decree, art. 35(2), 40(1)).',
  }),
})

/** What may be asked for. */
export const askable = [
  identityToShow,
  mandateToShow,
  principalToIdentify,
  heirshipToProve,
  guardianshipToProve,
  copyToAttach,
  signatureMissing,
  dateMissing,
  namesMissing,
  objectMissing,
] as const

export const askInTime = rule({
  id: 'decret-37-1',
  cites: ['decret-2-09-165:37-1', 'decret-2-09-165:37-2'],
  when: any(...askable),
  concludes: 'duty',
  says: () => ({
    fr: 'Demander en une fois, avant la fin du délai, tout ce qui manque : le délai est alors suspendu (décret, art. 37).',
    ar: 'طلب كل ما ينقص دفعة واحدة قبل انتهاء الأجل: فيعلق الأجل حينئذ (المرسوم، المادة 37).',
    en: 'Ask at once for all that is missing, before time runs out: time is then suspended (decree, art. 37).',
  }),
})

export const maskedCopy = rule({
  id: 'masked-copy',
  cites: ['decret-2-09-165:35-2', 'loi-09-08:3-1-c'],
  when: all(
    given(['copyAttached'], f => f.copyAttached),
    given(['copyMasked'], f => f.copyMasked),
  ),
  concludes: 'review',
  confidence: 'reading',
  reading: {
    id: 'masked-copies',
    cites: ['decret-2-09-165:35-2', 'decret-2-09-165:38', 'loi-09-08:3-1-c'],
    doubt: {
      fr: 'Le décret veut une « copie » de la pièce d’identité. Une copie dont une partie est masquée suffit-elle ?',
      ar: 'يشترط المرسوم «نسخة» من بطاقة التعريف. فهل تكفي نسخة حجب جزء منها؟',
      en: 'The decree wants a “copy” of the identity document. Is a partly masked copy enough?',
    },
    encoded: {
      fr: 'Oui, tant que la personne se reconnaît : demander le reste serait excessif (art. 3-1-c).',
      ar: 'نعم، ما دامت تمكن من التعرف على الشخص: وطلب الباقي أمر مفرط (المادة 3-1-ج).',
      en: 'Yes, as long as the person can be recognised: asking for the rest would be excessive (art. 3(1)(c)).',
    },
  },
  says: () => ({
    fr: 'Accepter la copie masquée si elle permet de reconnaître la personne (décret, art. 35-2 ; loi, art. 3-1-c).',
    ar: 'قبول النسخة المحجوبة جزئيا إذا كانت تمكن من التعرف على الشخص (المرسوم، المادة 35-2؛ القانون، المادة 3-1-ج).',
    en: 'Accept the masked copy if the person can be recognised from it (decree, art. 35(2); law, art. 3(1)(c)).',
  }),
})

export const cardNumberOnCopy = rule({
  id: 'art-12-1-e-copy',
  cites: ['loi-09-08:12-1-e', 'loi-09-08:3-1-c'],
  asks: ['cardNumberKept'],
  holds: f => f.cardNumberKept,
  concludes: 'duty',
  confidence: 'reading',
  says: () => ({
    fr: 'Ne pas garder le numéro de la carte d’identité nationale, ou disposer de l’autorisation de la CNDP pour le faire (art. 12-1-e).',
    ar: 'عدم الاحتفاظ برقم بطاقة التعريف الوطنية، أو التوفر على إذن اللجنة الوطنية بذلك (المادة 12-1-ه).',
    en: 'Do not keep the number of the national identity card, or hold the CNDP’s authorisation to do so (art. 12(1)(e)).',
  }),
})
