// Art. 1-5 to 1-8: who decides is controller, alone or jointly; who acts for it is processor; who works under either is neither
// a third party; who receives is recipient, unless a law makes it receive.
import { participant } from '../facts/participant.ts'
import { all, any, not, type Reading } from '../rule.ts'

const { given, rule } = participant

const person = given(['isThePerson'], f => f.isThePerson)
const byLaw = all(
  given(['setByLaw'], f => f.setByLaw),
  given(['namedByLaw'], f => f.namedByLaw),
)
const decides = given(['decidesPurposes'], f => f.decidesPurposes)
const jointly = given(['decidesWithOthers'], f => f.decidesWithOthers)
const ownStaff = all(
  given(['underDirectAuthority'], f => f.underDirectAuthority),
  given(['empowered'], f => f.empowered),
)
const onBehalf = given(['actsOnBehalf'], f => f.actsOnBehalf)
const receives = given(['receivesData'], f => f.receivesData)
const underLaw = given(['receivesUnderLaw'], f => f.receivesUnderLaw)

const controlling = all(not(person), any(byLaw, decides))
const apart = all(not(person), not(any(byLaw, decides)), not(ownStaff))
const processing = all(apart, onBehalf)
const receiving = all(apart, not(onBehalf), receives, not(underLaw))

const purposesDecide: Reading = {
  id: 'purposes-before-means',
  cites: ['loi-09-08:1-5', 'loi-09-08:1-6'],
  doubt: {
    fr: 'Le responsable détermine « les finalités et les moyens » : qu’est celui qui ne décide que de l’un ?',
    ar: 'يقوم المسؤول بتحديد «الغايات» و«الوسائل»: فما صفة من يحدد أحدهما فقط؟',
    en: 'The controller determines “the purposes and means”: what is whoever decides only one of them?',
  },
  encoded: {
    fr: 'Les finalités l’emportent : qui en décide est responsable, même s’il laisse les moyens à un autre ; qui ne choisit que des moyens techniques reste sous-traitant.',
    ar: 'العبرة بالغايات: من يحددها مسؤول ولو ترك الوسائل لغيره؛ ومن يختار الوسائل التقنية فقط يظل معالجا من الباطن.',
    en: 'Purposes prevail: whoever decides them is controller, even leaving the means to another; whoever only chooses technical means remains a processor.',
  },
}

export const dataSubject = rule({
  id: 'art-1-1-person',
  cites: ['loi-09-08:1-1', 'loi-09-08:1-7'],
  when: person,
  concludes: 'data-subject',
  says: () => ({
    fr: 'Les données concernent ce participant : c’est la personne concernée (art. 1-1).',
    ar: 'المعطيات تخص هذا الطرف: فهو الشخص المعني (المادة 1-1).',
    en: 'The data are about this participant: it is the data subject (art. 1(1)).',
  }),
})

export const namedController = rule({
  id: 'art-1-5-by-law',
  cites: ['loi-09-08:1-5'],
  when: byLaw,
  concludes: 'controller',
  says: () => ({
    fr: 'Un texte fixe les finalités et les moyens et désigne ce participant : il est responsable du traitement (art. 1-5).',
    ar: 'يحدد نص الغايات والوسائل ويشير إلى هذا الطرف: فهو المسؤول عن المعالجة (المادة 1-5).',
    en: 'A text sets purposes and means and names this participant: it is the controller (art. 1(5)).',
  }),
})

export const jointController = rule({
  id: 'art-1-5-joint',
  cites: ['loi-09-08:1-5'],
  when: all(decides, jointly),
  concludes: 'joint-controller',
  reading: f => (f.decidesMeans ? undefined : purposesDecide),
  says: () => ({
    fr: 'Ce participant décide des finalités conjointement avec un autre : tous deux sont responsables du traitement (art. 1-5).',
    ar: 'يحدد هذا الطرف الغايات باشتراك مع آخر: فكلاهما مسؤول عن المعالجة (المادة 1-5).',
    en: 'This participant decides the purposes jointly with another: both are controllers (art. 1(5)).',
  }),
})

export const soleController = rule({
  id: 'art-1-5-alone',
  cites: ['loi-09-08:1-5'],
  when: all(decides, not(jointly)),
  concludes: 'controller',
  reading: f => (f.decidesMeans ? undefined : purposesDecide),
  says: () => ({
    fr: 'Ce participant décide seul des finalités : il est responsable du traitement (art. 1-5).',
    ar: 'يحدد هذا الطرف الغايات بمفرده: فهو المسؤول عن المعالجة (المادة 1-5).',
    en: 'This participant decides the purposes alone: it is the controller (art. 1(5)).',
  }),
})

export const underAuthority = rule({
  id: 'art-1-7-own-staff',
  cites: ['loi-09-08:1-7', 'loi-09-08:25'],
  when: ownStaff,
  concludes: 'own-staff',
  says: () => ({
    fr: 'Ce participant est habilité et placé sous l’autorité directe du responsable ou du sous-traitant : il n’est pas un tiers et ne traite que sur instruction (art. 1-7, 25).',
    ar: 'هذا الطرف مؤهل وخاضع للسلطة المباشرة للمسؤول أو للمعالج من الباطن: ليس من الأغيار ولا يعالج إلا بتعليمات (المادتان 1-7 و25).',
    en: 'This participant is empowered and under the direct authority of the controller or the processor: it is no third party and processes only on instruction (art. 1(7), 25).',
  }),
})

export const actsForController = rule({
  id: 'art-1-6-on-behalf',
  cites: ['loi-09-08:1-6'],
  when: onBehalf,
  concludes: 'processor',
  reading: f => (f.decidesMeans ? purposesDecide : undefined),
  says: () => ({
    fr: 'Ce participant traite pour le compte d’un responsable, sans décider des finalités : il est sous-traitant (art. 1-6).',
    ar: 'يعالج هذا الطرف لحساب مسؤول دون تحديد الغايات: فهو معالج من الباطن (المادة 1-6).',
    en: 'This participant processes on a controller’s behalf without deciding the purposes: it is a processor (art. 1(6)).',
  }),
})

export const receivesByLaw = rule({
  id: 'art-1-8-by-law',
  cites: ['loi-09-08:1-8'],
  when: all(receives, underLaw),
  concludes: 'not-a-recipient',
  says: () => ({
    fr: 'Ce participant reçoit dans le cadre d’une disposition légale : il n’est pas un destinataire au sens de la loi (art. 1-8).',
    ar: 'يتوصل هذا الطرف بالمعطيات في إطار مقتضيات قانونية: فلا يعتبر مرسلا إليه (المادة 1-8).',
    en: 'This participant receives under a legal provision: it is not a recipient within the law (art. 1(8)).',
  }),
})

export const recipient = rule({
  id: 'art-1-8-recipient',
  cites: ['loi-09-08:1-8', 'loi-09-08:1-7'],
  when: receives,
  concludes: 'recipient',
  says: () => ({
    fr: 'Ce participant reçoit les données et n’agit pour personne : c’est un destinataire, et un tiers (art. 1-7, 1-8).',
    ar: 'يتوصل هذا الطرف بالمعطيات ولا يتصرف لحساب أحد: فهو مرسل إليه ومن الأغيار (المادتان 1-7 و1-8).',
    en: 'This participant receives the data and acts for nobody: it is a recipient, and a third party (art. 1(7), 1(8)).',
  }),
})

/** What is left when nothing else holds. */
export const thirdParty = rule({
  id: 'art-1-7-third-party',
  cites: ['loi-09-08:1-7'],
  asks: [],
  holds: () => true,
  concludes: 'third-party',
  says: () => ({
    fr: 'Ce participant ne décide de rien, n’agit pour personne et ne reçoit rien : c’est un tiers, à qui rien ne se communique sans l’article 4 (art. 1-7).',
    ar: 'لا يحدد هذا الطرف شيئا ولا يتصرف لحساب أحد ولا يتوصل بشيء: فهو من الأغيار ولا توصل إليه معطيات إلا وفق المادة 4 (المادة 1-7).',
    en: 'This participant decides nothing, acts for nobody and receives nothing: it is a third party, to whom nothing goes but under article 4 (art. 1(7)).',
  }),
})

export const controllerAnswers = rule({
  id: 'art-1-5-duties',
  cites: ['loi-09-08:3-3', 'loi-09-08:5', 'loi-09-08:12'],
  when: controlling,
  concludes: 'duty',
  says: () => ({
    fr: 'Le responsable répond du traitement : déclarer ou faire autoriser, informer les personnes, répondre à leurs demandes (art. 3-3, 5, 7 à 9, 12).',
    ar: 'يسأل المسؤول عن المعالجة: التصريح أو طلب الإذن وإخبار الأشخاص والجواب على طلباتهم (المواد 3-3 و5 ومن 7 إلى 9 و12).',
    en: 'The controller answers for the processing: declare or have authorised, inform people, answer their requests (art. 3(3), 5, 7 to 9, 12).',
  }),
})

export const jointFile = rule({
  id: 'decret-39-joint',
  cites: ['decret-2-09-165:39-1', 'loi-09-08:1-5'],
  when: all(not(person), decides, jointly),
  concludes: 'duty',
  says: () => ({
    fr: 'Convenir entre responsables de qui répond : la personne peut exercer son droit d’accès auprès de chacun, sauf si l’un répond de l’ensemble (décret, art. 39).',
    ar: 'الاتفاق بين المسؤولين على من يجيب: يمكن ممارسة حق الولوج لدى أي منهم، ما لم يكن أحدهم مسؤولا عن مجموع المعالجات (المرسوم، المادة 39).',
    en: 'Agree among controllers who answers: the person may use the right of access with any of them, unless one answers for the whole (decree, art. 39).',
  }),
})

export const contractToMake = rule({
  id: 'art-23-3-role',
  cites: ['loi-09-08:23-3', 'loi-09-08:15-i'],
  when: processing,
  concludes: 'duty',
  says: () => ({
    fr: 'Un contrat lie le sous-traitant aux instructions et à la sécurité, et le dépôt le mentionne (art. 15-i, 23-3).',
    ar: 'يلتزم المعالج من الباطن بالتعليمات والسلامة بموجب عقد، ويذكره الملف المودع (المادتان 15-ط و23-3).',
    en: 'A contract binds the processor to instruction and security, and the filing names it (art. 15(i), 23(3)).',
  }),
})

export const recipientToName = rule({
  id: 'art-15-d-role',
  cites: ['loi-09-08:15-d', 'loi-09-08:5-1-c-1', 'loi-09-08:4'],
  when: receiving,
  concludes: 'duty',
  says: () => ({
    fr: 'Le destinataire, ou sa catégorie, figure dans le dépôt et dans l’information des personnes ; la communication remplit l’article 4 (art. 4, 5-1-c, 15-d).',
    ar: 'يرد المرسل إليه أو فئته في الملف المودع وفي إخبار الأشخاص؛ ويستوفي الإيصال شروط المادة 4 (المواد 4 و5-1-ج و15-د).',
    en: 'The recipient, or its category, stands in the filing and in what people are told; the disclosure meets article 4 (art. 4, 5(1)(c), 15(d)).',
  }),
})
