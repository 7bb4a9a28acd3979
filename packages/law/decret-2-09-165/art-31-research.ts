// History, statistics, science: data go to a third party only anonymised or coded (D.31); results identify nobody, save on
// express consent or what the person made public (D.32); keeping longer needs a request, an interest and an authorisation
// (art. 3-2); another purpose needs one too (12-1-b); an impossibility of informing is told to the CNDP (6-b).
import { researchUseSubject } from '../facts/research-use.ts'
import { all, any, type Reading } from '../rule.ts'

const { given, rule } = researchUseSubject

type Act = 'disclose' | 'publish' | 'keep' | 'reuse' | 'not-inform'
const doing = (act: Act) => given(['researchAct'], f => f.researchAct === act)
const research = given(['researchEnds'], f => f.researchEnds !== 'none-of-these')
const noResearch = given(['researchEnds'], f => f.researchEnds === 'none-of-these')

const codedStillPersonal: Reading = {
  id: 'coded-data-for-research',
  cites: ['decret-2-09-165:31', 'loi-09-08:12-1-b', 'loi-09-08:1-1'],
  doubt: {
    fr: 'Le décret (art. 31) permet de communiquer des données codées pour la recherche « en application » de l’article 12-1-b. Le codage dispense-t-il de l’autorisation que cet article exige ?',
    ar: 'يجيز المرسوم (المادة 31) تبليغ معطيات مشفرة لأغراض البحث «تطبيقا» للمادة 12-1-ب. فهل يعفي التشفير من الإذن الذي تشترطه هذه المادة؟',
    en: 'The decree (art. 31) lets coded data be disclosed for research “in application of” article 12(1)(b). Does coding do away with the authorisation that article demands?',
  },
  encoded: {
    fr: 'Non : une clé permet encore d’identifier la personne, et les données restent personnelles ; seules des données anonymes n’appellent plus d’autorisation.',
    ar: 'لا: يظل التعرف على الشخص ممكنا بمفتاح، وتبقى المعطيات ذات طابع شخصي؛ ولا تستغني عن الإذن إلا المعطيات مجهولة الاسم.',
    en: 'No: a key still identifies the person, and the data remain personal; only anonymised data need no authorisation any more.',
  },
}

export const otherRules = rule({
  id: 'decret-31-not-research',
  cites: ['decret-2-09-165:31', 'decret-2-09-165:32', 'loi-09-08:12-1-b'],
  when: all(any(doing('disclose'), doing('publish'), doing('reuse')), noResearch),
  concludes: 'not-research',
  says: () => ({
    fr: 'Suivre les règles ordinaires : ce n’est ni de l’histoire, ni de la statistique, ni de la science, et une autre finalité exige une autorisation (art. 4, 12-1-b).',
    ar: 'اتباع القواعد العادية: ليس الأمر تاريخا ولا إحصاء ولا علما، وكل غاية أخرى تستلزم إذنا (المادتان 4 و12-1-ب).',
    en: 'Follow the ordinary rules: this is neither history nor statistics nor science, and another purpose needs an authorisation (art. 4, 12(1)(b)).',
  }),
})

export const identifyingDisclosure = rule({
  id: 'decret-31-identifying',
  cites: ['decret-2-09-165:31', 'loi-09-08:12-1-b'],
  when: all(
    doing('disclose'),
    research,
    given(['researchDataForm'], f => f.researchDataForm === 'identifying'),
  ),
  concludes: 'forbidden',
  says: () => ({
    fr: 'Rendre les données anonymes ou les coder avant de les communiquer : elles ne vont pas à un tiers sous une forme identifiante (décret, art. 31).',
    ar: 'جعل المعطيات مجهولة الاسم أو مشفرة قبل تبليغها: لا تبلغ إلى الأغيار في شكل يمكن من التعرف على الأشخاص (المرسوم، المادة 31).',
    en: 'Anonymise or code the data before disclosing them: they do not go to a third party in an identifying form (decree, art. 31).',
  }),
})

export const identifyingResults = rule({
  id: 'decret-32-identifying',
  cites: ['decret-2-09-165:32'],
  when: all(
    doing('publish'),
    research,
    given(['resultsIdentify'], f => f.resultsIdentify),
    given(['identifyingResultsRestOn'], f => f.identifyingResultsRestOn === 'neither'),
  ),
  concludes: 'forbidden',
  says: () => ({
    fr: 'Ne publier que des résultats qui n’identifient personne, ou obtenir un consentement exprès (décret, art. 32).',
    ar: 'عدم نشر إلا نتائج لا تمكن من التعرف على أي شخص، أو الحصول على موافقة صريحة (المرسوم، المادة 32).',
    en: 'Publish only results that identify nobody, or obtain express consent (decree, art. 32).',
  }),
})

export const keptForOtherEnds = rule({
  id: 'art-3-2-other-ends',
  cites: ['loi-09-08:3-2', 'loi-09-08:55'],
  when: all(doing('keep'), noResearch),
  concludes: 'forbidden',
  says: () => ({
    fr: 'Effacer au terme de la durée : la CNDP n’autorise une conservation prolongée qu’à des fins historiques, statistiques ou scientifiques (art. 3-2, 55).',
    ar: 'المسح عند انتهاء المدة: لا تأذن اللجنة الوطنية بتمديد الاحتفاظ إلا لغايات تاريخية أو إحصائية أو علمية (المادتان 3-2 و55).',
    en: 'Erase when the period ends: the CNDP authorises longer keeping for historical, statistical or scientific ends only (art. 3(2), 55).',
  }),
})

const unanswered = given(['researchKeeping'], f => f.researchKeeping !== 'authorised')

export const noInterest = rule({
  id: 'art-3-2-no-interest',
  cites: ['loi-09-08:3-2', 'loi-09-08:55'],
  when: all(
    doing('keep'),
    research,
    unanswered,
    given(['researchInterest'], f => !f.researchInterest),
  ),
  concludes: 'forbidden',
  says: () => ({
    fr: 'Effacer au terme de la durée : sans intérêt légitime, la CNDP ne peut pas autoriser davantage (art. 3-2, 55).',
    ar: 'المسح عند انتهاء المدة: لا يمكن للجنة الوطنية أن تأذن بأكثر من ذلك دون مصلحة مشروعة (المادتان 3-2 و55).',
    en: 'Erase when the period ends: without a legitimate interest the CNDP cannot authorise more (art. 3(2), 55).',
  }),
})

const anotherPurpose = given(['collectedForResearch'], f => !f.collectedForResearch)

export const incompatibleResearch = rule({
  id: 'art-3-1-b-research',
  cites: ['loi-09-08:3-1-b', 'loi-09-08:54'],
  when: all(
    doing('reuse'),
    research,
    anotherPurpose,
    given(['researchCompatible'], f => !f.researchCompatible),
  ),
  concludes: 'forbidden',
  says: () => ({
    fr: 'Ne pas utiliser ces données pour cette recherche : elle est incompatible avec les finalités de leur collecte (art. 3-1-b, 54).',
    ar: 'عدم استعمال هذه المعطيات لهذا البحث: فهو متناف مع الغايات التي جمعت من أجلها (المادتان 3-1-ب و54).',
    en: 'Do not use these data for this research: it is incompatible with the purposes of their collection (art. 3(1)(b), 54).',
  }),
})

const unauthorised = given(['researchAuthorised'], f => !f.researchAuthorised)

export const codedNeedsAuthorisation = rule({
  id: 'decret-31-coded',
  cites: ['decret-2-09-165:31', 'loi-09-08:12-1-b'],
  when: all(
    doing('disclose'),
    research,
    given(['researchDataForm'], f => f.researchDataForm === 'coded'),
    unauthorised,
  ),
  concludes: 'needs-authorisation',
  confidence: 'reading',
  reading: codedStillPersonal,
  says: () => ({
    fr: 'Demander l’autorisation de la CNDP, ou rendre les données anonymes : codées, elles restent personnelles et servent une autre fin (art. 12-1-b ; décret, art. 31).',
    ar: 'طلب إذن اللجنة الوطنية أو جعل المعطيات مجهولة الاسم: تبقى المعطيات المشفرة ذات طابع شخصي وتستعمل لغاية أخرى (المادة 12-1-ب؛ المرسوم، المادة 31).',
    en: 'Ask for the CNDP’s authorisation, or anonymise the data: coded, they remain personal and serve another end (art. 12(1)(b); decree, art. 31).',
  }),
})

export const reuseNeedsAuthorisation = rule({
  id: 'art-12-1-b-research',
  cites: ['loi-09-08:12-1-b'],
  when: all(doing('reuse'), research, anotherPurpose, unauthorised),
  concludes: 'needs-authorisation',
  says: () => ({
    fr: 'Demander l’autorisation de la CNDP : cette recherche est une autre fin que celle de la collecte (art. 12-1-b).',
    ar: 'طلب إذن اللجنة الوطنية: هذا البحث غاية غير التي جمعت المعطيات من أجلها (المادة 12-1-ب).',
    en: 'Ask for the CNDP’s authorisation: this research is another end than that of the collection (art. 12(1)(b)).',
  }),
})

export const keepingToRequest = rule({
  id: 'art-3-2-to-request',
  cites: ['loi-09-08:3-2', 'loi-09-08:28-1'],
  when: all(doing('keep'), research, unanswered),
  concludes: 'needs-authorisation',
  says: f => ({
    fr:
      f.researchKeeping === 'requested'
        ? 'Attendre la réponse de la CNDP : jusque-là, la durée déclarée vaut (art. 3-2).'
        : 'Demander à la CNDP d’autoriser une conservation prolongée, en montrant l’intérêt légitime ; jusque-là, la durée déclarée vaut (art. 3-2, 28-1).',
    ar:
      f.researchKeeping === 'requested'
        ? 'انتظار جواب اللجنة الوطنية: تسري المدة المصرح بها إلى ذلك الحين (المادة 3-2).'
        : 'طلب إذن اللجنة الوطنية بتمديد الاحتفاظ مع بيان المصلحة المشروعة؛ وتسري المدة المصرح بها إلى ذلك الحين (المادتان 3-2 و28-1).',
    en:
      f.researchKeeping === 'requested'
        ? 'Wait for the CNDP’s answer: until then the declared period stands (art. 3(2)).'
        : 'Ask the CNDP to authorise longer keeping, showing the legitimate interest; until then the declared period stands (art. 3(2), 28(1)).',
  }),
})

export const toInform = rule({
  id: 'art-6-b-possible',
  cites: ['loi-09-08:6-b', 'loi-09-08:5'],
  when: all(
    doing('not-inform'),
    given(['informingImpossible'], f => !f.informingImpossible),
  ),
  concludes: 'inform',
  says: () => ({
    fr: 'Informer les personnes : seule l’impossibilité en dispense, et la recherche ne la fait pas présumer (art. 5, 6-b).',
    ar: 'إخبار الأشخاص المعنيين: لا تعفي من ذلك إلا الاستحالة، ولا يُفترض قيامها بمجرد البحث (المادتان 5 و6-ب).',
    en: 'Inform the persons: only impossibility sets that aside, and research does not make it presumed (art. 5, 6(b)).',
  }),
})

export const toTellCndp = rule({
  id: 'art-6-b-to-tell',
  cites: ['loi-09-08:6-b'],
  when: all(
    doing('not-inform'),
    given(['informingImpossible'], f => f.informingImpossible),
    given(['impossibilityTold'], f => !f.impossibilityTold),
  ),
  concludes: 'tell-cndp',
  says: () => ({
    fr: 'Aviser la CNDP de l’impossibilité d’informer les personnes et lui en présenter le motif (art. 6-b).',
    ar: 'إشعار اللجنة الوطنية باستحالة إخبار الأشخاص المعنيين وتقديم سبب هذه الاستحالة (المادة 6-ب).',
    en: 'Tell the CNDP that informing the persons is impossible, and give it the reason (art. 6(b)).',
  }),
})

export const allowedDisclosure = rule({
  id: 'decret-31-allowed',
  cites: ['decret-2-09-165:31'],
  when: doing('disclose'),
  concludes: 'allowed',
  says: f => ({
    fr:
      f.researchDataForm === 'coded'
        ? 'Communiquer les données codées dans les limites de l’autorisation (art. 12-1-b ; décret, art. 31).'
        : 'Communiquer les données anonymes : elles n’identifient plus personne (décret, art. 31).',
    ar:
      f.researchDataForm === 'coded'
        ? 'تبليغ المعطيات المشفرة في حدود الإذن (المادة 12-1-ب؛ المرسوم، المادة 31).'
        : 'تبليغ المعطيات مجهولة الاسم: لم تعد تمكن من التعرف على أي شخص (المرسوم، المادة 31).',
    en:
      f.researchDataForm === 'coded'
        ? 'Disclose the coded data within the limits of the authorisation (art. 12(1)(b); decree, art. 31).'
        : 'Disclose the anonymised data: they no longer identify anyone (decree, art. 31).',
  }),
})

export const allowedPublication = rule({
  id: 'decret-32-allowed',
  cites: ['decret-2-09-165:32'],
  when: doing('publish'),
  concludes: 'allowed',
  says: f => ({
    fr: !f.resultsIdentify
      ? 'Publier : les résultats n’identifient personne (décret, art. 32).'
      : f.identifyingResultsRestOn === 'express-consent'
        ? 'Publier, et garder la preuve du consentement exprès (décret, art. 32-1).'
        : 'Publier en s’en tenant à ce que la personne avait elle-même rendu public (décret, art. 32-2).',
    ar: !f.resultsIdentify
      ? 'النشر جائز: لا تمكن النتائج من التعرف على أي شخص (المرسوم، المادة 32).'
      : f.identifyingResultsRestOn === 'express-consent'
        ? 'النشر جائز مع الاحتفاظ بما يثبت الموافقة الصريحة (المرسوم، المادة 32-1).'
        : 'النشر جائز مع الاقتصار على ما سبق للشخص إعلانه للعموم (المرسوم، المادة 32-2).',
    en: !f.resultsIdentify
      ? 'Publish: the results identify nobody (decree, art. 32).'
      : f.identifyingResultsRestOn === 'express-consent'
        ? 'Publish, and keep the proof of express consent (decree, art. 32(1)).'
        : 'Publish, keeping to what the person had made public (decree, art. 32(2)).',
  }),
})

export const allowedKeeping = rule({
  id: 'art-3-2-granted',
  cites: ['loi-09-08:3-2', 'loi-09-08:55-2'],
  when: doing('keep'),
  concludes: 'allowed',
  says: () => ({
    fr: 'Garder ces données à cette seule fin : la CNDP l’a autorisé, et tout autre usage est puni (art. 3-2, 55).',
    ar: 'الاحتفاظ بهذه المعطيات لهذه الغاية وحدها: أذنت اللجنة الوطنية بذلك، وكل استعمال آخر معاقب عليه (المادتان 3-2 و55).',
    en: 'Keep these data to that end only: the CNDP has authorised it, and any other use is punished (art. 3(2), 55).',
  }),
})

export const allowedReuse = rule({
  id: 'art-12-1-b-research-allowed',
  cites: ['loi-09-08:12-1-b', 'loi-09-08:3-1-b'],
  when: doing('reuse'),
  concludes: 'allowed',
  says: f => ({
    fr: f.collectedForResearch
      ? 'Utiliser ces données : elles ont été collectées pour cette recherche (art. 3-1-b).'
      : 'Utiliser ces données dans les limites de l’autorisation (art. 12-1-b).',
    ar: f.collectedForResearch
      ? 'استعمال هذه المعطيات جائز: جمعت من أجل هذا البحث (المادة 3-1-ب).'
      : 'استعمال هذه المعطيات جائز في حدود الإذن (المادة 12-1-ب).',
    en: f.collectedForResearch
      ? 'Use these data: they were collected for this research (art. 3(1)(b)).'
      : 'Use these data within the limits of the authorisation (art. 12(1)(b)).',
  }),
})

export const allowedWithoutInforming = rule({
  id: 'art-6-b-told',
  cites: ['loi-09-08:6-b'],
  when: doing('not-inform'),
  concludes: 'allowed',
  says: () => ({
    fr: 'Traiter sans informer tant que l’impossibilité dure : la CNDP en est avisée, avec son motif (art. 6-b).',
    ar: 'المعالجة دون إخبار جائزة ما دامت الاستحالة قائمة: أشعرت بها اللجنة الوطنية مع سببها (المادة 6-ب).',
    en: 'Process without informing as long as the impossibility lasts: the CNDP has been told, with its reason (art. 6(b)).',
  }),
})

export const protocolToFile = rule({
  id: 'decret-30-protocol',
  cites: ['decret-2-09-165:30-2', 'decret-2-09-165:30-5'],
  when: all(
    any(doing('disclose'), doing('reuse')),
    research,
    given(['researchOnHealth'], f => f.researchOnHealth),
  ),
  concludes: 'duty',
  says: () => ({
    fr: 'Joindre à la demande le protocole de recherche et l’engagement de coder les données, ou la justification de toute dispense (décret, art. 30).',
    ar: 'إرفاق الطلب ببروتوكول البحث والالتزام بتشفير المعطيات، أو بتبرير كل إعفاء (المرسوم، المادة 30).',
    en: 'Add to the request the research protocol and the undertaking to code the data, or the justification of any waiver (decree, art. 30).',
  }),
})

export const natureDoubted = rule({
  id: 'decret-33',
  cites: ['decret-2-09-165:33'],
  when: all(
    research,
    given(['researchNatureDoubted'], f => f.researchNatureDoubted),
  ),
  concludes: 'review',
  says: () => ({
    fr: 'Demander l’avis de la CNDP : elle peut se prononcer sur le caractère historique, statistique ou scientifique (décret, art. 33).',
    ar: 'طلب رأي اللجنة الوطنية: فهي مؤهلة للإدلاء برأيها بخصوص الطابع التاريخي أو الإحصائي أو العلمي (المرسوم، المادة 33).',
    en: 'Ask for the CNDP’s view: it may pronounce on the historical, statistical or scientific nature (decree, art. 33).',
  }),
  review: {
    fr: 'Faire établir le caractère historique, statistique ou scientifique avant de s’en prévaloir.',
    ar: 'إثبات الطابع التاريخي أو الإحصائي أو العلمي قبل الاحتجاج به.',
    en: 'Have the historical, statistical or scientific nature settled before relying on it.',
  },
})
