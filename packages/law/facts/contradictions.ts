// Facts that cannot both be true. Each is refused with both facts named: guessing which one is wrong is not for us.
import { amended } from '../cndp/adequate-states.ts'
import { isSensitive } from '../loi-09-08/art-01-definitions.ts'
import { type Contradiction, clashesIn, each, pair } from './contradiction.ts'
import type { Fault } from './fault.ts'
import type { ProcessingFacts } from './processing.ts'

const solePurposeKinds: Readonly<Record<string, readonly string[]>> = {
  care: ['care'],
  'health-service': ['health-service'],
  selection: ['selection'],
}

export const contradictions: readonly Contradiction<ProcessingFacts>[] = [
  {
    id: 'automated-and-manual-file',
    clashes: f => pair(f.automation === 'whole' && f.manualFile, 'automation', 'manualFile'),
    text: {
      fr: 'Un traitement entièrement automatisé ne se tient pas dans un fichier manuel.',
      ar: 'المعالجة الآلية كليا لا تكون في ملف يدوي.',
      en: 'Wholly automated processing is not kept in a manual file.',
    },
  },
  {
    id: 'domestic-and-not-a-natural-person',
    clashes: f =>
      pair(
        f.personalOrDomesticOnly && f.controller !== undefined && f.controller !== 'natural-person',
        'personalOrDomesticOnly',
        'controller',
      ),
    text: {
      fr: 'Seule une personne physique a des activités exclusivement personnelles ou domestiques.',
      ar: 'الشخص الذاتي وحده يمارس نشاطات شخصية أو منزلية بصفة حصرية.',
      en: 'Only a natural person has exclusively personal or domestic activities.',
    },
  },
  {
    id: 'no-sensitive-data-yet-some',
    clashes: f =>
      f.sensitiveData === false
        ? each('data', f.data, (item, path) =>
            isSensitive(item.category) ? ['sensitiveData', `${path}.category`] : undefined,
          )
        : [],
    text: {
      fr: 'Il est dit qu’il n’y a pas de données sensibles, mais cette catégorie en est une (art. 1-3).',
      ar: 'قيل إنه لا توجد معطيات حساسة، غير أن هذا الصنف منها (المادة 1-3).',
      en: 'There are said to be no sensitive data, but this category is one (art. 1(3)).',
    },
  },
  {
    id: 'sensitive-data-yet-none',
    clashes: f =>
      pair(
        f.sensitiveData && f.data && !f.data.some(item => isSensitive(item.category)),
        'sensitiveData',
        'data',
      ),
    text: {
      fr: 'Il est dit qu’il y a des données sensibles, mais aucune ne figure dans la liste.',
      ar: 'قيل إن هناك معطيات حساسة، غير أن القائمة لا تتضمن أيا منها.',
      en: 'There are said to be sensitive data, but none is in the list.',
    },
  },
  {
    id: 'persons-identified-by-no-data',
    clashes: f => pair(f.identifiesPersons && f.data?.length === 0, 'identifiesPersons', 'data'),
    text: {
      fr: 'Des personnes sont dites identifiables, mais aucune donnée ne figure dans la liste.',
      ar: 'قيل إنه يمكن التعرف على أشخاص، غير أن قائمة المعطيات فارغة.',
      en: 'Persons are said to be identifiable, but the list of data is empty.',
    },
  },
  {
    id: 'item-for-an-unlisted-purpose',
    clashes: f =>
      f.purposes
        ? each('data', f.data, (item, path) =>
            item.purposes?.some(name => !f.purposes?.some(purpose => purpose.name === name))
              ? [`${path}.purposes`, 'purposes']
              : undefined,
          )
        : [],
    text: {
      fr: 'Cette donnée sert une finalité qui ne figure pas parmi les finalités du traitement.',
      ar: 'هذا المعطى يخدم غاية غير واردة ضمن غايات المعالجة.',
      en: 'This item serves a purpose that is not among the purposes of the processing.',
    },
  },
  {
    id: 'collection-purpose-yet-incompatible',
    clashes: f =>
      each('purposes', f.purposes, (purpose, path) =>
        purpose.isCollectionPurpose && purpose.compatibleWithCollection === false
          ? [`${path}.isCollectionPurpose`, `${path}.compatibleWithCollection`]
          : undefined,
      ),
    text: {
      fr: 'Une finalité de la collecte ne peut être incompatible avec la collecte.',
      ar: 'لا يمكن لغاية الجمع أن تتنافى مع الجمع.',
      en: 'A purpose of the collection cannot be incompatible with the collection.',
    },
  },
  {
    id: 'sole-health-purpose-yet-another',
    clashes: f => {
      const allowed = f.healthPurpose && solePurposeKinds[f.healthPurpose]
      return allowed
        ? each('purposes', f.purposes, (purpose, path) =>
            purpose.kind !== undefined && !allowed.includes(purpose.kind)
              ? ['healthPurpose', `${path}.kind`]
              : undefined,
          )
        : []
    },
    text: {
      fr: 'La seule finalité en matière de santé exclut cette autre finalité (art. 22).',
      ar: 'الغرض الوحيد المتعلق بالصحة يستبعد هذه الغاية الأخرى (المادة 22).',
      en: 'The sole health purpose excludes this other purpose (art. 22).',
    },
  },
  {
    id: 'sole-register-yet-another-purpose',
    clashes: f =>
      f.publicRegisterOnly
        ? each('purposes', f.purposes, (purpose, path) =>
            purpose.kind !== undefined && purpose.kind !== 'public-register'
              ? ['publicRegisterOnly', `${path}.kind`]
              : undefined,
          )
        : [],
    text: {
      fr: 'Le seul objet est de tenir un registre, mais une autre finalité figure dans la liste (art. 18).',
      ar: 'الغرض الوحيد مسك سجل، غير أن القائمة تتضمن غاية أخرى (المادة 18).',
      en: 'The sole object is to keep a register, but another purpose is in the list (art. 18).',
    },
  },
  {
    id: 'exclusive-claim-yet-another-purpose',
    clashes: f =>
      f.exclusivelyForLegalClaim
        ? each('purposes', f.purposes, (purpose, path) =>
            purpose.kind !== undefined && purpose.kind !== 'litigation'
              ? ['exclusivelyForLegalClaim', `${path}.kind`]
              : undefined,
          )
        : [],
    text: {
      fr: 'Le traitement est dit exclusivement destiné à un droit en justice, mais sert aussi autre chose (art. 21-3-c).',
      ar: 'قيل إن المعالجة مخصصة حصرا لحق أمام العدالة، غير أنها تخدم غاية أخرى (المادة 21-3-ج).',
      en: 'The processing is said to serve a right in court exclusively, but serves something else too (art. 21(3)(c)).',
    },
  },
  {
    id: 'no-scoring-yet-a-scoring-purpose',
    clashes: f =>
      f.creditScoring === false
        ? each('purposes', f.purposes, (purpose, path) =>
            purpose.kind === 'scoring' ? ['creditScoring', `${path}.kind`] : undefined,
          )
        : [],
    text: {
      fr: 'Il est dit que personne n’est noté, mais une finalité est la notation.',
      ar: 'قيل إنه لا يتم تنقيط أي شخص، غير أن إحدى الغايات هي التنقيط.',
      en: 'Nobody is said to be scored, but one purpose is scoring.',
    },
  },
  {
    id: 'defence-only-yet-crime',
    clashes: f =>
      pair(
        f.defenceOrStateSecurity === 'only' && f.crimePrevention,
        'defenceOrStateSecurity',
        'crimePrevention',
      ),
    text: {
      fr: 'Un traitement uniquement de défense ou de sécurité de l’État ne sert pas aussi à réprimer des délits.',
      ar: 'المعالجة المخصصة حصرا للدفاع أو لأمن الدولة لا تخدم أيضا زجر الجنح.',
      en: 'Processing solely for defence or State security does not also serve to repress misdemeanours.',
    },
  },
  {
    id: 'defence-only-yet-domestic',
    clashes: f =>
      pair(
        f.defenceOrStateSecurity === 'only' && f.personalOrDomesticOnly,
        'defenceOrStateSecurity',
        'personalOrDomesticOnly',
      ),
    text: {
      fr: 'Un traitement ne peut être uniquement de défense et exclusivement domestique.',
      ar: 'لا يمكن أن تكون المعالجة مخصصة حصرا للدفاع ومنزلية بصفة حصرية.',
      en: 'Processing cannot be solely for defence and exclusively domestic.',
    },
  },
  {
    id: 'cameras-beyond-home-yet-no-images',
    clashes: f =>
      pair(
        f.filmsBeyondHome && f.data && !f.data.some(item => item.category === 'video'),
        'filmsBeyondHome',
        'data',
      ),
    text: {
      fr: 'Des caméras filment au-delà du domicile, mais aucune image ne figure parmi les données.',
      ar: 'كاميرات تصور خارج المنزل، غير أن المعطيات لا تتضمن أي صور.',
      en: 'Cameras film beyond the home, but no images are among the data.',
    },
  },
  {
    id: 'list-for-manual-processing-yet-automated',
    clashes: f =>
      pair(
        f.simplifiedList === 'article-17' && f.automation !== undefined && f.automation !== 'none',
        'simplifiedList',
        'automation',
      ),
    text: {
      fr: 'La liste de l’article 17 ne vaut que pour un traitement non automatisé.',
      ar: 'قائمة المادة 17 لا تسري إلا على المعالجات غير الآلية.',
      en: 'The list of article 17 is for processing that is not automated.',
    },
  },
  {
    id: 'not-simplified-yet-a-decision',
    clashes: f =>
      pair(
        f.simplifiedList === 'no' && Boolean(f.simplifiedDecision),
        'simplifiedList',
        'simplifiedDecision',
      ),
    text: {
      fr: 'Aucune liste ne s’applique, mais le numéro d’une décision est donné.',
      ar: 'لا تنطبق أي قائمة، غير أنه تم ذكر رقم مقرر.',
      en: 'No list applies, but the number of a decision is given.',
    },
  },
  {
    id: 'fits-no-framework-decision',
    clashes: f =>
      pair(
        f.fitsFrameworkDecision && f.frameworkDecision === '',
        'fitsFrameworkDecision',
        'frameworkDecision',
      ),
    text: {
      fr: 'Le traitement est dit conforme à une décision-cadre, mais aucune n’est nommée.',
      ar: 'قيل إن المعالجة تطابق قرارا إطارا، غير أنه لم تتم تسميته.',
      en: 'The processing is said to match a framework decision, but none is named.',
    },
  },
  {
    id: 'no-retention-yet-months',
    clashes: f =>
      pair(f.retentionSet === false && f.retentionMonths !== undefined, 'retentionSet', 'retentionMonths'),
    text: {
      fr: 'Aucune durée n’est fixée, mais un nombre de mois est donné.',
      ar: 'لم تحدد أي مدة، غير أنه تم ذكر عدد من الأشهر.',
      en: 'No period is set, but a number of months is given.',
    },
  },
  {
    id: 'never-filed-yet-changed-since',
    clashes: f =>
      pair(
        f.alreadyFiled === 'no' && f.changedSinceFiled !== undefined && f.changedSinceFiled !== 'no',
        'alreadyFiled',
        'changedSinceFiled',
      ),
    text: {
      fr: 'Le traitement n’a jamais été déposé, mais aurait changé depuis son dépôt.',
      ar: 'لم يسبق إيداع المعالجة، غير أنه قيل إنها تغيرت منذ إيداعها.',
      en: 'The processing was never filed, yet is said to have changed since.',
    },
  },
  {
    id: 'no-basis-yet-consent',
    clashes: f =>
      each('disclosures', f.disclosures, (disclosure, path) =>
        disclosure.basis === 'none' && disclosure.consentExpress
          ? [`${path}.basis`, `${path}.consentExpress`]
          : undefined,
      ),
    text: {
      fr: 'La communication ne reposerait sur rien, mais les personnes y auraient consenti expressément.',
      ar: 'قيل إن الإطلاع لا يستند إلى شيء، غير أن الأشخاص رضوا به صراحة.',
      en: 'The disclosure is said to rest on nothing, yet the persons expressly consented.',
    },
  },
  {
    id: 'same-holder-yet-both-kinds',
    clashes: f =>
      each('interconnections', f.interconnections, (link, path) =>
        link.sameHolder && link.files === 'public-and-other'
          ? [`${path}.sameHolder`, `${path}.files`]
          : undefined,
      ),
    text: {
      fr: 'Un même responsable ne peut être à la fois un service public et une autre personne morale.',
      ar: 'لا يمكن لنفس المسؤول أن يكون مرفقا عموميا وشخصا معنويا آخر في آن واحد.',
      en: 'One controller cannot be both a public service and another legal person.',
    },
  },
  {
    id: 'listed-ground-for-an-unlisted-state',
    clashes: (f, { adequateStates }) =>
      each('transfers', f.transfers, (transfer, path) =>
        transfer.grounds?.includes('listed-state') &&
        amended(adequateStates).every(({ state }) => state !== transfer.country)
          ? [`${path}.grounds`, `${path}.country`]
          : undefined,
      ),
    text: {
      fr: 'Le transfert invoque la liste de la CNDP, mais cet État n’y figure pas (art. 43).',
      ar: 'يستند النقل إلى قائمة اللجنة الوطنية، غير أن هذه الدولة غير مدرجة فيها (المادة 43).',
      en: 'The transfer relies on the CNDP’s list, but this State is not on it (art. 43).',
    },
  },
  {
    id: 'transfer-abroad-to-morocco',
    clashes: f =>
      each('transfers', f.transfers, (transfer, path) =>
        transfer.country === 'MA' ? ['transfers', `${path}.country`] : undefined,
      ),
    text: {
      fr: 'Un transfert vers un pays étranger ne peut aller au Maroc.',
      ar: 'النقل نحو بلد أجنبي لا يكون إلى المغرب.',
      en: 'A transfer abroad cannot go to Morocco.',
    },
  },
]

/** Every clash in the facts, with both facts named. Empty when the facts can all be true. */
export const contradictionsIn = (facts: ProcessingFacts): readonly Fault[] => clashesIn(contradictions, facts)
