// The CNDP's forms as data. Their official layout could not be opened: each is built from the fields that the law itself
// demands (art. 13, 15, 16; D.24, D.27, D.30, D.46-48; RI 33), with the extra fields seen in practitioners' guides left
// optional.
import { annexes } from './annexes.ts'
import type { Form } from './form.ts'
import {
  authorisationSections,
  controllerSection,
  demand,
  healthSection,
  invite,
  section,
  signatureSection,
} from './form-sections.ts'

const CHECKED_ON = '2026-11-22'

const declaration: Form = {
  code: 'F-211',
  kinds: ['declaration', 'change', 'cessation', 'file-transfer'],
  title: { fr: 'Déclaration préalable', ar: 'التصريح المسبق', en: 'Prior declaration' },
  note: {
    fr: 'Formulaire de la déclaration ordinaire. Reprenez les champs sur le modèle en vigueur de la Commission nationale.',
    ar: 'استمارة التصريح العادي. تُنقل البيانات إلى النموذج المعمول به لدى اللجنة الوطنية.',
    en: 'Form of the ordinary declaration. Carry the fields over to the National Commission’s present model.',
  },
  source: 'https://datasouv.ma/en/guides/formulaire-f211-cndp-mode-emploi',
  certainty: 'secondary',
  checkedOn: CHECKED_ON,
  sections: [
    controllerSection(['loi-09-08:15-a']),
    section('processing', [
      demand('processing-name', ['loi-09-08:15-b']),
      demand('processing-characteristics', ['loi-09-08:15-b']),
      demand('purposes', ['loi-09-08:15-b']),
      invite('legal-basis'),
      invite('mode'),
      invite('start'),
    ]),
    section('data', [
      demand('data-subjects', ['loi-09-08:15-c']),
      demand('items', ['loi-09-08:15-c']),
      invite('origins'),
      invite('collection'),
      demand('retention', ['loi-09-08:15-f']),
    ]),
    section('flows', [
      demand('recipients', ['loi-09-08:15-d']),
      demand('interconnections', ['loi-09-08:15-i']),
      demand('processors', ['loi-09-08:15-i']),
      demand('transfers', ['loi-09-08:15-e']),
    ]),
    section('rights', [
      demand('rights-contact', ['loi-09-08:15-g']),
      demand('rights-measures', ['loi-09-08:15-g']),
    ]),
    section('security', [demand('security', ['loi-09-08:15-h'])]),
    signatureSection,
  ],
  annexes: [
    annexes['signing-power'],
    annexes['representative-mandate'],
    annexes['collection-documents'],
    annexes['consent-document'],
    annexes['processor-contract'],
    annexes['transfer-form'],
  ],
}

const simplified: Form = {
  code: 'F-214',
  kinds: ['simplified-declaration'],
  title: { fr: 'Déclaration simplifiée', ar: 'التصريح المبسط', en: 'Simplified declaration' },
  note: {
    fr: 'Pour un traitement conforme à une délibération. Le texte français de l’article 16 demande les points b à f, l’arabe a à f : tous sont demandés ici.',
    ar: 'لمعالجة مطابقة لمداولة. يطلب النص الفرنسي للمادة 16 البنود من ب إلى و، والنص العربي من أ إلى و: تُطلب هنا كلها.',
    en: 'For a processing that follows a deliberation. Article 16 asks for items b to f in French, a to f in Arabic: all are asked here.',
  },
  source: 'https://datasouv.ma/en/guides/formulaire-f211-cndp-mode-emploi',
  certainty: 'secondary',
  checkedOn: CHECKED_ON,
  sections: [
    controllerSection(['loi-09-08:16', 'loi-09-08:15-a']),
    section('processing', [
      demand('framework-decision', ['loi-09-08:16']),
      demand('processing-name', ['loi-09-08:16', 'loi-09-08:15-b']),
      demand('processing-characteristics', ['loi-09-08:16', 'loi-09-08:15-b']),
      demand('purposes', ['loi-09-08:16', 'loi-09-08:15-b']),
    ]),
    section('data', [
      demand('data-subjects', ['loi-09-08:16', 'loi-09-08:15-c']),
      demand('items', ['loi-09-08:16', 'loi-09-08:15-c']),
      demand('retention', ['loi-09-08:16', 'loi-09-08:15-f']),
    ]),
    section('flows', [
      demand('recipients', ['loi-09-08:16', 'loi-09-08:15-d']),
      demand('transfers', ['loi-09-08:16', 'loi-09-08:15-e']),
    ]),
    signatureSection,
  ],
  annexes: [annexes['signing-power'], annexes['compliance-undertaking'], annexes['transfer-form']],
}

const authorisation: Form = {
  code: 'F-112',
  kinds: ['authorisation', 'health-authorisation', 'change'],
  title: {
    fr: 'Demande d’autorisation préalable',
    ar: 'طلب الإذن المسبق',
    en: 'Request for prior authorisation',
  },
  note: {
    fr: 'Pour les traitements de l’article 12, paragraphe 1. Le dossier de santé s’ajoute pour les données de santé.',
    ar: 'للمعالجات الواردة في الفقرة 1 من المادة 12. ويضاف ملف الصحة عند معالجة معطيات متعلقة بالصحة.',
    en: 'For the processings of article 12, paragraph 1. Health data add the health file.',
  },
  source: 'https://www.pdfprof.com (CNDP-F112)',
  certainty: 'secondary',
  checkedOn: CHECKED_ON,
  sections: [...authorisationSections([]), healthSection, signatureSection],
  annexes: [
    annexes['signing-power'],
    annexes['representative-mandate'],
    annexes['collection-documents'],
    annexes['consent-document'],
    annexes['processor-contract'],
    annexes['security-description'],
    annexes['research-protocol'],
    annexes['scientific-opinions'],
    annexes['coding-undertaking'],
    annexes['transfer-form'],
  ],
}

const frameworkAuthorisation: Form = {
  code: 'F-113',
  kinds: ['framework-authorisation'],
  title: {
    fr: 'Demande d’autorisation conforme à une décision-cadre',
    ar: 'طلب إذن مطابق لقرار إطار',
    en: 'Request for authorisation under a framework decision',
  },
  note: {
    fr: 'Le numéro de la décision-cadre est demandé ; tout écart à cette décision renvoie à la demande ordinaire.',
    ar: 'يُطلب رقم القرار الإطار؛ وكل اختلاف عنه يستوجب الطلب العادي.',
    en: 'The number of the framework decision is asked; any departure from it calls for the ordinary request.',
  },
  source: 'CNDP-Autorisation-Prealable-Conformement-Decision-F113-20250910.pdf',
  certainty: 'secondary',
  checkedOn: CHECKED_ON,
  sections: [...authorisationSections([demand('framework-decision', [])]), signatureSection],
  annexes: [
    annexes['signing-power'],
    annexes['compliance-undertaking'],
    annexes['collection-documents'],
    annexes['consent-document'],
    annexes['processor-contract'],
    annexes['transfer-form'],
  ],
}

const transfer: Form = {
  code: 'F-118',
  kinds: ['transfer'],
  title: {
    fr: 'Demande de transfert à l’étranger',
    ar: 'طلب نقل المعطيات نحو الخارج',
    en: 'Transfer request',
  },
  note: {
    fr: 'Les huit mentions de l’article 46 du décret valent aussi pour un État de la liste. Une seule demande peut couvrir plusieurs destinataires, pour les mêmes données et les mêmes finalités.',
    ar: 'البيانات الثمانية الواردة في المادة 46 من المرسوم مطلوبة أيضا بالنسبة لدولة مدرجة في القائمة. ويمكن أن يشمل طلب واحد عدة مرسل إليهم لنفس المعطيات ونفس الغايات.',
    en: 'The eight items of article 46 of the decree hold for a listed State too. One request may cover several recipients for the same data and purposes.',
  },
  source: 'https://www.cndp.ma/notifier-une-demande-de-transfert-a-letranger/',
  certainty: 'secondary',
  checkedOn: CHECKED_ON,
  sections: [
    controllerSection(['decret-2-09-165:46-1']),
    section('transfer', [
      demand('transfer-base', []),
      demand('transfer-recipient', ['decret-2-09-165:46-2']),
      demand('transfer-state', ['loi-09-08:43']),
      demand('transfer-file', ['decret-2-09-165:46-3']),
      demand('transfer-items', ['decret-2-09-165:46-4']),
      demand('transfer-subjects', ['decret-2-09-165:46-5']),
      demand('transfer-purposes', ['decret-2-09-165:46-6']),
      demand('transfer-means', ['decret-2-09-165:46-7']),
      demand('transfer-start', ['decret-2-09-165:46-8']),
    ]),
    section('guarantees', [
      demand('transfer-ground', ['decret-2-09-165:47', 'loi-09-08:44'], 'exception-of-article-44'),
      demand('transfer-guarantees', ['decret-2-09-165:48', 'loi-09-08:44-3'], 'guarantees-of-article-44-3'),
    ]),
    signatureSection,
  ],
  annexes: [
    annexes['signing-power'],
    annexes['base-filing'],
    annexes['transfer-clauses'],
    annexes['transfer-ground-proof'],
    annexes['processor-contract'],
  ],
}

export const forms: readonly Form[] = [
  declaration,
  simplified,
  authorisation,
  frameworkAuthorisation,
  transfer,
]

/** The form that carries a kind of filing; kinds without a known form are sent as a letter. */
export const formFor = (kind: Form['kinds'][number]): Form | undefined =>
  forms.find(({ kinds }) => kinds.includes(kind))
