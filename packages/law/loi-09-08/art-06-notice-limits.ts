// Art. 6: where the duty to inform does not apply – defence and crime (a), impossibility, told to the CNDP (b), express
// legislation (c), exclusively journalistic, artistic or literary ends (d).
import { type NoticeFacts, noticeSubject } from '../facts/notice.ts'
import { all } from '../rule.ts'

const { given, rule } = noticeSubject

export const defenceOrCrime = rule({
  id: 'art-6-a',
  cites: ['loi-09-08:6-a'],
  asks: ['defenceOrCrime'],
  holds: f => f.defenceOrCrime,
  concludes: 'not-due',
  says: () => ({
    fr: 'L’information n’est pas due : la collecte est nécessaire à la défense, à la sûreté de l’État ou à la prévention ou la répression du crime (art. 6-a).',
    ar: 'الإخبار غير واجب: الجمع ضروري للدفاع الوطني أو لأمن الدولة أو للوقاية من الجريمة أو زجرها (المادة 6-أ).',
    en: 'No information is due: the collection is necessary for defence, State security, or the prevention or repression of crime (art. 6(a)).',
  }),
})

export const informingImpossible = rule({
  id: 'art-6-b',
  cites: ['loi-09-08:6-b'],
  asks: ['informingImpossible'],
  holds: f => f.informingImpossible,
  concludes: 'not-due',
  says: () => ({
    fr: 'L’information n’est pas due : elle se révèle impossible (art. 6-b).',
    ar: 'الإخبار غير واجب: لقد اتضح أنه متعذر (المادة 6-ب).',
    en: 'No information is due: it proves impossible (art. 6(b)).',
  }),
  review: {
    fr: 'Vérifier que l’information est vraiment impossible, et non seulement coûteuse ou malaisée, et garder ce qui le montre.',
    ar: 'التحقق من أن الإخبار متعذر فعلا، لا مكلف أو صعب فقط، والاحتفاظ بما يثبت ذلك.',
    en: 'Check that informing is truly impossible, not merely costly or awkward, and keep what shows it.',
  },
})

export const lawProvidesExpressly = rule({
  id: 'art-6-c',
  cites: ['loi-09-08:6-c'],
  asks: ['lawProvidesExpressly'],
  holds: f => f.lawProvidesExpressly,
  concludes: 'not-due',
  says: () => ({
    fr: 'L’information n’est pas due : la législation prévoit expressément l’enregistrement ou la communication de ces données (art. 6-c).',
    ar: 'الإخبار غير واجب: تنص النصوص التشريعية صراحة على تسجيل هذه المعطيات أو إيصالها (المادة 6-ج).',
    en: 'No information is due: legislation expressly provides for these data to be recorded or disclosed (art. 6(c)).',
  }),
  review: {
    fr: 'Citer la disposition et vérifier qu’elle vise expressément ces données.',
    ar: 'ذكر المقتضى التشريعي والتحقق من أنه يخص هذه المعطيات صراحة.',
    en: 'Cite the provision, and check that it names these data expressly.',
  },
})

export const exclusivelyJournalistic = rule({
  id: 'art-6-d',
  cites: ['loi-09-08:6-d'],
  asks: ['exclusivelyJournalistic'],
  holds: f => f.exclusivelyJournalistic,
  concludes: 'not-due',
  says: () => ({
    fr: 'L’information n’est pas due : le traitement est fait à des fins exclusivement journalistiques, artistiques ou littéraires (art. 6-d).',
    ar: 'الإخبار غير واجب: تنجز المعالجة حصرا لأغراض صحافية أو فنية أو أدبية (المادة 6-د).',
    en: 'No information is due: the processing is done for exclusively journalistic, artistic or literary ends (art. 6(d)).',
  }),
})

/** 6-b: the impossibility and its reason go to the CNDP. */
export const impossibilityToTell = rule({
  id: 'art-6-b-cndp',
  cites: ['loi-09-08:6-b'],
  when: all(
    informingImpossible,
    given(['impossibilityTold'], f => !f.impossibilityTold),
  ),
  concludes: 'duty',
  says: () => ({
    fr: 'Aviser la CNDP de l’impossibilité d’informer les personnes et lui en présenter le motif (art. 6-b).',
    ar: 'إشعار اللجنة الوطنية باستحالة إخبار الأشخاص المعنيين وتقديم السبب الداعي إليها (المادة 6-ب).',
    en: 'Tell the CNDP that people cannot be informed, and give it the reason (art. 6(b)).',
  }),
})

const not = (
  fact: 'defenceOrCrime' | 'lawProvidesExpressly' | 'exclusivelyJournalistic' | 'informingImpossible',
) => given<typeof fact>([fact], f => !(f as NoticeFacts)[fact])

/** Art. 5 applies: none of the cases of art. 6 does. */
export const informationDue = all(
  not('defenceOrCrime'),
  not('lawProvidesExpressly'),
  not('exclusivelyJournalistic'),
  not('informingImpossible'),
)
