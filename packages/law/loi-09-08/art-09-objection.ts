// Art. 9 and the decree's 45: objecting to prospecting, which knows neither ground nor exception; objecting to anything else,
// on legitimate grounds, save legal obligation or express exclusion; going on in spite of it (59); telling others.
import { objectionSubject } from '../facts/objection.ts'
import { all, any } from '../rule.ts'

const { given, rule } = objectionSubject

const prospecting = given(['against'], f => f.against === 'prospecting')
const other = given(['against'], f => f.against === 'other')
const goesOn = given(['state'], f => f.state === 'goes-on')
const stopped = given(['state'], f => f.state === 'stopped')

/** An objection of 9-1 that must be followed. */
const wellFounded = all(
  other,
  given(['legalObligation'], f => !f.legalObligation),
  given(['excludedByAct'], f => !f.excludedByAct),
  given(['identityProven'], f => f.identityProven),
  given(['groundsLegitimate'], f => f.groundsLegitimate),
)

const noPapersToStop = {
  id: 'identity-for-prospecting-objection',
  cites: ['loi-09-08:9-2', 'loi-09-08:9-1', 'decret-2-09-165:35-2'],
  doubt: {
    fr: 'L’article 9 demande de justifier de son identité dans son premier alinéa ; le second, sur la prospection, n’en parle pas, et le décret veut une copie de la pièce d’identité pour toute demande écrite.',
    ar: 'تشترط المادة 9 إثبات الهوية في فقرتها الأولى؛ وتسكت عنه الفقرة الثانية المتعلقة بالاستقراء، ويشترط المرسوم نسخة من بطاقة التعريف في كل طلب كتابي.',
    en: 'Article 9 asks for proof of identity in its first paragraph; the second, on prospecting, is silent, and the decree wants a copy of an identity document with every written request.',
  },
  encoded: {
    fr: 'Pour la prospection, l’adresse ou le numéro visé suffit : demander une pièce serait excessif et découragerait un droit sans frais ni motif.',
    ar: 'بالنسبة للاستقراء يكفي العنوان أو الرقم المستعمل: فطلب وثيقة أمر مفرط ويثني عن حق لا يستلزم مصاريف ولا سببا.',
    en: 'For prospecting the address or number in use is enough: asking for papers would be excessive, and discourage a right that is free and needs no ground.',
  },
} as const

export const prospectingGoesOn = rule({
  id: 'art-9-2-goes-on',
  cites: ['loi-09-08:9-2', 'loi-09-08:59'],
  when: all(prospecting, goesOn),
  concludes: 'goes-on',
  says: () => ({
    fr: 'Cesser la prospection : elle continue malgré l’opposition, ce qui est un délit (art. 9-2, 59).',
    ar: 'وقف الاستقراء: فهو مستمر رغم التعرض، وذلك جنحة (المادتان 9-2 و59).',
    en: 'Stop the prospecting: it goes on in spite of the objection, which is an offence (art. 9(2), 59).',
  }),
})

export const processingGoesOn = rule({
  id: 'art-9-1-goes-on',
  cites: ['loi-09-08:9-1', 'loi-09-08:59', 'loi-09-08:53'],
  when: all(wellFounded, goesOn),
  concludes: 'goes-on',
  says: () => ({
    fr: 'Cesser le traitement : il continue malgré une opposition fondée sur des motifs légitimes, ce qui est un délit (art. 9-1, 59).',
    ar: 'وقف المعالجة: فهي مستمرة رغم تعرض مبني على أسباب مشروعة، وذلك جنحة (المادتان 9-1 و59).',
    en: 'Stop the processing: it goes on in spite of an objection on legitimate grounds, which is an offence (art. 9(1), 59).',
  }),
})

export const legalObligation = rule({
  id: 'art-9-3-legal-obligation',
  cites: ['loi-09-08:9-3'],
  when: all(
    other,
    given(['legalObligation'], f => f.legalObligation),
  ),
  concludes: 'not-open',
  says: () => ({
    fr: 'L’opposition n’est pas ouverte : le traitement répond à une obligation légale ; la citer dans la réponse (art. 9-3).',
    ar: 'التعرض غير متاح: تستجيب المعالجة لالتزام قانوني يذكر في الجواب (المادة 9-3).',
    en: 'Objection is not open: the processing answers a legal obligation; cite it in the answer (art. 9(3)).',
  }),
})

export const excludedByAct = rule({
  id: 'art-9-3-excluded',
  cites: ['loi-09-08:9-3'],
  when: all(
    other,
    given(['excludedByAct'], f => f.excludedByAct),
  ),
  concludes: 'not-open',
  says: () => ({
    fr: 'L’opposition n’est pas ouverte : une disposition expresse de l’acte autorisant le traitement l’écarte ; la citer dans la réponse (art. 9-3).',
    ar: 'التعرض غير متاح: يصرف عنه النظر بمقتضى صريح في المحرر الذي يأذن بالمعالجة يذكر في الجواب (المادة 9-3).',
    en: 'Objection is not open: an express provision of the act authorising the processing sets it aside; cite it in the answer (art. 9(3)).',
  }),
})

export const objectionIdentity = rule({
  id: 'art-9-1-identity',
  cites: ['loi-09-08:9-1'],
  when: all(
    other,
    given(['identityProven'], f => !f.identityProven),
  ),
  concludes: 'identify',
  says: () => ({
    fr: 'Demander la preuve de l’identité de celui qui s’oppose (art. 9-1).',
    ar: 'طلب ما يثبت هوية المتعرض (المادة 9-1).',
    en: 'Ask for proof of the identity of whoever objects (art. 9(1)).',
  }),
})

export const noLegitimateGround = rule({
  id: 'art-9-1-no-grounds',
  cites: ['loi-09-08:9-1'],
  when: all(
    other,
    given(['groundsLegitimate'], f => !f.groundsLegitimate),
  ),
  concludes: 'no-grounds',
  says: () => ({
    fr: 'Sans motif légitime, l’opposition n’oblige pas à cesser ; répondre en disant pourquoi (art. 9-1).',
    ar: 'دون سبب مشروع لا يلزم التعرض بوقف المعالجة؛ ويجاب مع بيان السبب (المادة 9-1).',
    en: 'Without a legitimate ground the objection does not oblige to stop; answer, and say why (art. 9(1)).',
  }),
  review: {
    fr: 'Faire apprécier les motifs par une seconde personne : refuser à tort est une infraction (art. 53).',
    ar: 'عرض الأسباب على شخص ثان لتقديرها: الرفض دون حق مخالفة (المادة 53).',
    en: 'Have a second person weigh the grounds: refusing wrongly is an offence (art. 53).',
  },
})

export const objectionPaidFor = rule({
  id: 'art-9-2-free',
  cites: ['loi-09-08:9-2'],
  when: all(
    prospecting,
    stopped,
    given(['feeAsked'], f => f.feeAsked),
  ),
  concludes: 'lacking',
  says: () => ({
    fr: 'Rembourser ce qui a été demandé : s’opposer à la prospection est sans frais (art. 9-2).',
    ar: 'إرجاع ما تم تحصيله: التعرض على الاستقراء دون مصاريف (المادة 9-2).',
    en: 'Refund what was charged: objecting to prospecting is free (art. 9(2)).',
  }),
})

const othersToTell = all(
  given(['sentToOthers'], f => f.sentToOthers),
  given(['othersTold'], f => !f.othersTold),
)

export const othersUntold = rule({
  id: 'decret-45',
  cites: ['decret-2-09-165:45'],
  when: all(stopped, othersToTell),
  concludes: 'lacking',
  says: () => ({
    fr: 'Informer sans retard de l’opposition les autres responsables à qui les données ont été envoyées (décret, art. 45).',
    ar: 'إخبار المسؤولين الآخرين الذين أرسلت إليهم المعطيات بالتعرض بلا تأخير (المرسوم، المادة 45).',
    en: 'Tell the other controllers to whom the data were sent of the objection without delay (decree, art. 45).',
  }),
})

export const processingStopped = rule({
  id: 'art-9-stopped',
  cites: ['loi-09-08:9'],
  when: stopped,
  concludes: 'stopped',
  says: () => ({
    fr: 'L’opposition est suivie d’effet : le traitement visé a cessé (art. 9).',
    ar: 'تمت الاستجابة للتعرض: توقفت المعالجة المعنية (المادة 9).',
    en: 'The objection has been followed: the processing it aims at has stopped (art. 9).',
  }),
})

export const prospectingToStop = rule({
  id: 'art-9-2',
  cites: ['loi-09-08:9-2'],
  when: prospecting,
  concludes: 'stop',
  reading: noPapersToStop,
  says: () => ({
    fr: 'Cesser aussitôt toute prospection, sans frais, sans motif et sans exception (art. 9-2).',
    ar: 'وقف كل استقراء فورا، دون مصاريف ودون سبب ودون استثناء (المادة 9-2).',
    en: 'Stop all prospecting at once: free, without a ground, without exception (art. 9(2)).',
  }),
})

export const processingToStop = rule({
  id: 'art-9-1',
  cites: ['loi-09-08:9-1'],
  when: other,
  concludes: 'stop',
  says: () => ({
    fr: 'Cesser de traiter ces données : l’opposition repose sur des motifs légitimes (art. 9-1).',
    ar: 'وقف معالجة هذه المعطيات: التعرض مبني على أسباب مشروعة (المادة 9-1).',
    en: 'Stop processing these data: the objection rests on legitimate grounds (art. 9(1)).',
  }),
})

export const othersToBeTold = rule({
  id: 'decret-45-tell',
  cites: ['decret-2-09-165:45'],
  when: all(
    given(['state'], f => f.state !== 'stopped'),
    any(prospecting, wellFounded),
    othersToTell,
  ),
  concludes: 'duty',
  says: () => ({
    fr: 'Dire sans retard l’opposition à chaque autre responsable qui a reçu les données (décret, art. 45).',
    ar: 'إبلاغ التعرض بلا تأخير إلى كل مسؤول آخر أرسلت إليه المعطيات (المرسوم، المادة 45).',
    en: 'Tell each other controller who was sent the data of the objection without delay (decree, art. 45).',
  }),
})
