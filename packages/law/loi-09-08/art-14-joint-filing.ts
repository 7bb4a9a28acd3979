// Art. 14 and RI 34: one declaration for a set of automated processings with the same or linked purposes; D.50: one for
// transfers inside a group or to several recipients, for the same data and purposes. What does not meet them goes apart.
import { jointFilingSubject } from '../facts/joint-filing.ts'
import { all } from '../rule.ts'
import { jointDeclaration } from './art-14-filing-duties.ts'

const { given, rule } = jointFilingSubject

const processings = given(['jointOf'], f => f.jointOf === 'processings')
const transfers = given(['jointOf'], f => f.jointOf === 'transfers')
const reading = typeof jointDeclaration.reading === 'object' ? { reading: jointDeclaration.reading } : {}

const joinable = all(
  processings,
  given(['jointAutomated'], f => f.jointAutomated),
  given(['jointPurposes'], f => f.jointPurposes !== 'unrelated'),
  given(['jointSameBody'], f => f.jointSameBody),
  given(['jointDeclarable'], f => f.jointDeclarable),
)

export const oneDeclaration = rule({
  id: 'art-14-one-declaration',
  cites: ['loi-09-08:14', 'ri:34'],
  when: joinable,
  concludes: 'joint',
  ...reading,
  says: f => ({
    fr:
      f.jointPurposes === 'same'
        ? 'Déposer une déclaration commune : la loi le permet, le règlement intérieur le veut, quand les finalités sont les mêmes (art. 14 ; règlement intérieur, art. 34).'
        : 'Déposer une déclaration commune : la loi le permet, le règlement intérieur le veut, quand les finalités sont liées (art. 14 ; règlement intérieur, art. 34).',
    ar:
      f.jointPurposes === 'same'
        ? 'إيداع تصريح مشترك: يجيزه القانون ويوجبه النظام الداخلي متى كانت الغايات واحدة (المادة 14؛ النظام الداخلي، المادة 34).'
        : 'إيداع تصريح مشترك: يجيزه القانون ويوجبه النظام الداخلي متى كانت الغايات مرتبطة (المادة 14؛ النظام الداخلي، المادة 34).',
    en:
      f.jointPurposes === 'same'
        ? 'File one joint declaration: the law allows it, and the internal rules want it, where the purposes are the same (art. 14; internal rules, art. 34).'
        : 'File one joint declaration: the law allows it, and the internal rules want it, where the purposes are linked (art. 14; internal rules, art. 34).',
  }),
})

export const oneForTransfers = rule({
  id: 'decret-50-joint',
  cites: ['decret-2-09-165:50'],
  when: all(
    transfers,
    given(['jointRecipients'], f => f.jointRecipients !== 'one'),
    given(['jointSameData'], f => f.jointSameData),
    given(['jointPurposes'], f => f.jointPurposes === 'same'),
  ),
  concludes: 'joint-transfers',
  says: () => ({
    fr: 'Une déclaration commune est possible : les mêmes catégories de données vont dans un groupe ou à plusieurs destinataires, pour les mêmes finalités (décret, art. 50).',
    ar: 'يمكن تقديم تصريح مشترك: تنقل نفس أصناف المعطيات داخل مجموعة أو إلى عدة مرسل إليهم لنفس الغايات (المرسوم، المادة 50).',
    en: 'One joint declaration is possible: the same categories of data go within a group or to several recipients, for the same purposes (decree, art. 50).',
  }),
})

export const notAutomated = rule({
  id: 'art-14-by-hand',
  cites: ['loi-09-08:14', 'loi-09-08:17'],
  when: all(
    processings,
    given(['jointAutomated'], f => !f.jointAutomated),
  ),
  concludes: 'separate',
  says: () => ({
    fr: 'Déclarer à part les traitements non automatisés : l’article 14 ne réunit que des traitements automatisés (art. 14, 17).',
    ar: 'التصريح على حدة بالمعالجات غير الآلية: لا تجمع المادة 14 إلا المعالجات الآلية (المادتان 14 و17).',
    en: 'Declare processings by hand apart: article 14 joins automated processings only (art. 14, 17).',
  }),
})

export const unrelatedPurposes = rule({
  id: 'art-14-unrelated',
  cites: ['loi-09-08:14', 'ri:34'],
  when: all(
    processings,
    given(['jointPurposes'], f => f.jointPurposes === 'unrelated'),
  ),
  concludes: 'separate',
  says: () => ({
    fr: 'Déclarer chaque traitement à part : leurs finalités n’ont pas de lien (art. 14).',
    ar: 'التصريح بكل معالجة على حدة: لا رابط بين غاياتها (المادة 14).',
    en: 'Declare each processing apart: their purposes are unrelated (art. 14).',
  }),
})

export const otherBodies = rule({
  id: 'ri-34-other-bodies',
  cites: ['ri:34', 'loi-09-08:14'],
  confidence: 'reading',
  when: all(
    processings,
    given(['jointSameBody'], f => !f.jointSameBody),
  ),
  concludes: 'separate',
  says: () => ({
    fr: 'Chaque organisme déclare les siens : la déclaration commune réunit les traitements d’un même organisme (règlement intérieur, art. 34).',
    ar: 'تصرح كل هيئة بمعالجاتها: يجمع التصريح المشترك معالجات الهيئة الواحدة (النظام الداخلي، المادة 34).',
    en: 'Each body declares its own: a joint declaration joins the processings of one body (internal rules, art. 34).',
  }),
})

export const ownRequest = rule({
  id: 'art-12-own-request',
  cites: ['loi-09-08:12-1', 'loi-09-08:14'],
  confidence: 'reading',
  when: all(
    processings,
    given(['jointDeclarable'], f => !f.jointDeclarable),
  ),
  concludes: 'separate',
  says: () => ({
    fr: 'Demander à part l’autorisation de ce qui y est soumis : l’article 14 ne réunit que des déclarations (art. 12-1, 14).',
    ar: 'طلب الإذن على حدة لما يخضع له: لا تجمع المادة 14 إلا التصريحات (المادتان 12-1 و14).',
    en: 'Ask apart for the authorisation of what needs one: article 14 joins declarations only (art. 12(1), 14).',
  }),
})

export const apartTransfers = rule({
  id: 'decret-50-apart',
  cites: ['decret-2-09-165:50', 'decret-2-09-165:46'],
  when: transfers,
  concludes: 'separate',
  says: () => ({
    fr: 'Notifier chaque transfert à part : la déclaration commune veut un groupe ou plusieurs destinataires, les mêmes catégories de données et les mêmes finalités (décret, art. 50).',
    ar: 'تبليغ كل نقل على حدة: يشترط التصريح المشترك مجموعة أو عدة مرسل إليهم ونفس أصناف المعطيات ونفس الغايات (المرسوم، المادة 50).',
    en: 'Notify each transfer apart: a joint declaration wants a group or several recipients, the same categories of data and the same purposes (decree, art. 50).',
  }),
})

export const particularsOfEach = rule({
  id: 'ri-34-particulars',
  cites: ['ri:34', 'loi-09-08:15'],
  when: all(
    joinable,
    given(['jointParticulars'], f => !f.jointParticulars),
  ),
  concludes: 'blocking',
  says: () => ({
    fr: 'Donner les informations propres à chaque traitement, et à chaque entité concernée, sur le modèle de la CNDP (règlement intérieur, art. 34).',
    ar: 'تضمين المعلومات الخاصة بكل معالجة وبكل جهة معنية وفق نموذج اللجنة الوطنية (النظام الداخلي، المادة 34).',
    en: 'Give each processing’s own particulars, and each entity’s, on the CNDP’s model (internal rules, art. 34).',
  }),
})
