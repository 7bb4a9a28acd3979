// Decree arts 36-1 and 42, and family law: who may ask for whom – the person, a specially mandated third party, an heir for
// updating only, a minor's legal representative – and what each shows.
import type { Day } from '../calendar.ts'
import { type RequesterFacts, requesterSubject } from '../facts/requester.ts'
import { legalValue, read } from '../legal-value.ts'
import { all, type Reading } from '../rule.ts'
import type { Settings } from '../settings.ts'

const { given, rule } = requesterSubject

export const majority = legalValue({
  id: 'majority-years',
  title: { fr: 'Âge de la majorité', ar: 'سن الرشد القانوني', en: 'Age of majority' },
  unit: 'years',
  label: 'statutory',
  certainty: 'secondary',
  cites: ['code-famille:209'],
  checkedOn: '2026-11-22',
  steps: [{ from: '2004-02-05', value: 18, published: 'BO 5184' }],
})

const by = (who: NonNullable<RequesterFacts['who']>) => given(['who'], f => f.who === who)
/** An end to prospecting is had without papers (art. 9-2). */
export const formal = given(['wanted'], f => f.wanted !== 'stop-prospecting')

export const thirdPartyWithoutMandate = rule({
  id: 'decret-36-1-other',
  cites: ['decret-2-09-165:36-1', 'loi-09-08:26'],
  when: all(formal, by('other')),
  concludes: 'not-entitled',
  says: () => ({
    fr: 'Ne rien communiquer ni changer : un tiers n’agit que s’il est spécialement mandaté par la personne (décret, art. 36-1).',
    ar: 'عدم إيصال أي شيء أو تغييره: لا يتصرف الغير إلا إذا كان مفوضا خصيصا من قبل المعني (المرسوم، المادة 36-1).',
    en: 'Give and change nothing: a third party acts only if specially mandated by the person (decree, art. 36(1)).',
  }),
})

export const heirForMore = rule({
  id: 'decret-42-only',
  cites: ['decret-2-09-165:42'],
  when: all(
    by('heir'),
    formal,
    given(['wanted'], f => f.wanted !== 'updating'),
  ),
  concludes: 'not-entitled',
  says: () => ({
    fr: 'L’héritier, en cette qualité, ne peut demander que l’actualisation des données du défunt (décret, art. 42).',
    ar: 'لا يجوز للوارث بهذه الصفة أن يطلب إلا تحيين المعطيات المتعلقة بالفقيد (المرسوم، المادة 42).',
    en: 'As such, an heir may only ask for the deceased’s data to be updated (decree, art. 42).',
  }),
})

const minors: Reading = {
  id: 'minors-and-guardians',
  cites: ['loi-09-08:7-1', 'code-famille:209'],
  doubt: {
    fr: 'La loi 09-08 ne dit rien des mineurs : ni à quel âge on exerce ses droits, ni qui les exerce pour eux.',
    ar: 'القانون 09.08 ساكت بشأن القاصرين: لا يبين السن التي تمارس فيها الحقوق ولا من يمارسها عنهم.',
    en: 'Law 09-08 says nothing of minors: neither at what age rights are exercised, nor who exercises them.',
  },
  encoded: {
    fr: 'Jusqu’à la majorité du code de la famille, le représentant légal agit en prouvant sa qualité ; un mineur qui demande seul n’est pas écarté, mais une personne examine.',
    ar: 'إلى بلوغ سن الرشد وفق مدونة الأسرة يتصرف النائب الشرعي بعد إثبات صفته؛ ولا يستبعد القاصر الذي يطلب بمفرده، غير أن طلبه يفحصه شخص.',
    en: 'Until the majority of the Family Code the legal representative acts on proof; a minor who asks alone is not turned away, but a person looks at it.',
  },
}

export const guardianOfAnAdult = (on: Day, settings: Settings) =>
  rule({
    id: 'majority-reached',
    cites: ['code-famille:209', 'loi-09-08:7-1'],
    when: all(
      by('guardian'),
      formal,
      given(['personAge'], f => f.personAge >= read(majority, on, settings)),
    ),
    concludes: 'not-entitled',
    confidence: 'reading',
    reading: minors,
    says: () => ({
      fr: 'La personne est majeure : elle demande elle-même ou donne mandat (code de la famille, art. 209).',
      ar: 'الشخص راشد: يطلب بنفسه أو يمنح تفويضا (مدونة الأسرة، المادة 209).',
      en: 'The person is of age: they ask themselves, or give a mandate (Family Code, art. 209).',
    }),
    review: {
      fr: 'Vérifier si le majeur est placé sous une représentation légale.',
      ar: 'التحقق مما إذا كان الراشد خاضعا لنيابة شرعية.',
      en: 'Check whether the adult is under legal representation.',
    },
  })

export const minorAlone = (on: Day, settings: Settings) =>
  rule({
    id: 'minor-asks-alone',
    cites: ['code-famille:209', 'loi-09-08:7-1'],
    when: all(
      by('person'),
      given(['personAge'], f => f.personAge < read(majority, on, settings)),
    ),
    concludes: 'review',
    confidence: 'reading',
    reading: minors,
    says: () => ({
      fr: 'Un mineur demande seul : la loi 09-08 ne fixe pas d’âge ; examiner son intérêt avant de répondre.',
      ar: 'قاصر يطلب بمفرده: لا يحدد القانون 09.08 سنا؛ ينظر في مصلحته قبل الجواب.',
      en: 'A minor asks alone: Law 09-08 sets no age; weigh their interest before answering.',
    }),
    review: {
      fr: 'Décider si le représentant légal doit être associé à la réponse.',
      ar: 'تقرير ما إذا كان ينبغي إشراك النائب الشرعي في الجواب.',
      en: 'Decide whether the legal representative is to be brought into the answer.',
    },
  })

export const mandateToShow = rule({
  id: 'decret-36-1-mandate',
  cites: ['decret-2-09-165:36-1'],
  when: all(
    by('mandatary'),
    formal,
    given(['mandateShown'], f => !f.mandateShown),
  ),
  concludes: 'ask',
  says: () => ({
    fr: 'Demander le mandat spécial donné pour cette demande (décret, art. 36-1).',
    ar: 'طلب التفويض الخاص الممنوح لهذا الطلب (المرسوم، المادة 36-1).',
    en: 'Ask for the special mandate given for this request (decree, art. 36(1)).',
  }),
})

export const principalToIdentify = rule({
  id: 'decret-36-1-principal',
  cites: ['decret-2-09-165:36-1'],
  when: all(
    by('mandatary'),
    formal,
    given(['principalIdentityShown'], f => !f.principalIdentityShown),
  ),
  concludes: 'ask',
  confidence: 'reading',
  reading: {
    id: 'both-identities',
    cites: ['decret-2-09-165:36-1'],
    doubt: {
      fr: 'Le décret, lu en arabe sans voyelles, veut « l’identité du المنتدب » : le mandataire ou le mandant.',
      ar: 'يشترط المرسوم، غير المشكول، «هوية المنتدب»: بكسر الدال أو فتحها، أي المفوِّض أو المفوَّض.',
      en: 'The decree, read in unvowelled Arabic, wants “the identity of the المنتدب”: the agent or the principal.',
    },
    encoded: {
      fr: 'Les deux : l’une protège la personne, l’autre engage celui qui agit pour elle.',
      ar: 'هما معا: الأولى تحمي الشخص والثانية تلزم من يتصرف عنه.',
      en: 'Both: one protects the person, the other binds whoever acts for them.',
    },
  },
  says: () => ({
    fr: 'Demander aussi la preuve de l’identité de la personne représentée (décret, art. 36-1).',
    ar: 'طلب ما يثبت هوية الشخص الذي منح التفويض أيضا (المرسوم، المادة 36-1).',
    en: 'Ask for proof of the identity of the person represented as well (decree, art. 36(1)).',
  }),
})

export const heirshipToProve = rule({
  id: 'decret-42-proof',
  cites: ['decret-2-09-165:42'],
  when: all(
    by('heir'),
    formal,
    given(['heirship'], f => f.heirship !== 'deed' && f.heirship !== 'civil-status-booklet'),
  ),
  concludes: 'ask',
  says: () => ({
    fr: 'Demander un acte adoulaire ou le livret d’état civil, qui prouve la qualité d’héritier (décret, art. 42).',
    ar: 'طلب وثيقة عدلية أو دفتر للحالة المدنية يثبت صفة الوارث (المرسوم، المادة 42).',
    en: 'Ask for a deed or the civil-status booklet that proves heirship (decree, art. 42).',
  }),
})

export const guardianshipToProve = rule({
  id: 'guardianship-to-prove',
  cites: ['code-famille:209', 'loi-09-08:7-1'],
  when: all(
    by('guardian'),
    formal,
    given(['guardianshipShown'], f => !f.guardianshipShown),
  ),
  concludes: 'ask',
  confidence: 'reading',
  reading: minors,
  says: () => ({
    fr: 'Demander ce qui prouve la qualité de représentant légal, tel le livret d’état civil.',
    ar: 'طلب ما يثبت صفة النائب الشرعي، كدفتر الحالة المدنية.',
    en: 'Ask for what proves legal representation, such as the civil-status booklet.',
  }),
})

const throughAnyChannel: Reading = {
  id: 'mandate-by-any-channel',
  cites: ['decret-2-09-165:36-1', 'decret-2-09-165:35-1'],
  doubt: {
    fr: 'Le décret parle du tiers mandaté à propos des demandes faites sur place. Peut-il aussi écrire ?',
    ar: 'يتحدث المرسوم عن الشخص المفوض في سياق الطلبات المقدمة في عين المكان. فهل يمكنه أيضا أن يكاتب؟',
    en: 'The decree speaks of the mandated third party where requests are made on the spot. May one also write?',
  },
  encoded: {
    fr: 'Oui, avec les mêmes preuves : rien ne justifierait de fermer l’écrit à qui pourrait venir.',
    ar: 'نعم وبنفس الإثباتات: لا مبرر لمنع الكتابة عمن يمكنه الحضور.',
    en: 'Yes, with the same proofs: nothing would justify closing writing to one who could come.',
  },
}

/** What is left when nothing is missing. */
export const entitled = rule({
  id: 'decret-35-36-entitled',
  cites: ['loi-09-08:7-1', 'loi-09-08:8-1', 'loi-09-08:9-1', 'decret-2-09-165:35', 'decret-2-09-165:36-1'],
  asks: ['who'],
  holds: () => true,
  concludes: 'entitled',
  reading: f =>
    f.who === 'guardian'
      ? minors
      : f.who === 'mandatary' && (f.channel === 'written' || f.channel === 'electronic')
        ? throughAnyChannel
        : undefined,
  says: () => ({
    fr: 'La demande est en règle et celui qui la présente en a le droit : la traiter (art. 7 à 9 ; décret, art. 35, 36).',
    ar: 'الطلب مستوف للشروط ومقدمه له الصفة: يجب معالجته (المواد من 7 إلى 9؛ المرسوم، المادتان 35 و36).',
    en: 'The request is in order and whoever makes it may: handle it (art. 7 to 9; decree, art. 35, 36).',
  }),
})

export const adviserWelcome = rule({
  id: 'decret-36-1-adviser',
  cites: ['decret-2-09-165:36-1'],
  when: all(
    given(['channel'], f => f.channel === 'on-the-spot'),
    given(['adviserPresent'], f => f.adviserPresent),
  ),
  concludes: 'duty',
  says: () => ({
    fr: 'Laisser la personne se faire assister par le conseil qu’elle a choisi, sans rien lui demander (décret, art. 36-1).',
    ar: 'تمكين الشخص من مساعدة المستشار الذي اختاره دون مطالبته بأي شيء (المرسوم، المادة 36-1).',
    en: 'Let the person be assisted by the adviser they chose, who has nothing to prove (decree, art. 36(1)).',
  }),
})
