// Deliberations of the CNDP and what they are known to ask. None of their texts could be opened: every figure comes from a
// secondary page or from memory, says so, and is meant to be edited once the text has been read.
import type { Certainty } from '../words/certainty.ts'
import type { Translated } from '../words/language.ts'
import type { Regime } from '../words/regimes.ts'
import { type Parameter, parameters } from './parameters.ts'

export type Deliberation = {
  /** What follows `cndp:` in a citation. */
  readonly id: string
  /** As the Commission numbers it; absent for a sheet or a practice. */
  readonly number?: string
  /** Civil day, where known. */
  readonly adoptedOn?: string
  readonly subject: Translated
  /** The regime it leads to, where it is known. */
  readonly leadsTo?: Regime
  readonly replacedBy?: string
  readonly parameters: readonly Parameter[]
  readonly source: string
  readonly certainty: Certainty
  readonly checkedOn: string
}

const CHECKED_ON = '2026-11-22'

const known = (
  id: string,
  [fr, ar, en]: readonly [string, string, string],
  source: string,
  certainty: Certainty,
  rest: Partial<Pick<Deliberation, 'number' | 'adoptedOn' | 'leadsTo' | 'replacedBy' | 'parameters'>> = {},
): Deliberation => ({
  id,
  subject: { fr, ar, en },
  source,
  certainty,
  checkedOn: CHECKED_ON,
  parameters: [],
  ...rest,
})

export const deliberations: readonly Deliberation[] = [
  known(
    '30-s-2012',
    ['Procédures simplifiées de notification', 'مساطر التبليغ المبسطة', 'Simplified notification procedures'],
    'scribd 382891862',
    'secondary',
    { number: '30-S-2012', adoptedOn: '2012-11-09' },
  ),
  known(
    '350-2013',
    [
      'Vidéosurveillance sur les lieux de travail et dans les lieux privés communs',
      'المراقبة بالفيديو في أماكن العمل والأماكن الخاصة المشتركة',
      'CCTV in workplaces and shared private places',
    ],
    'bennani.legal; cabinetlachguar.com; avocat-jawhari.com 2020-09-30',
    'secondary',
    { number: '350-2013', adoptedOn: '2013-05-31', leadsTo: 'declaration', parameters: parameters.cctv },
  ),
  known(
    'videosurveillance-domicile',
    [
      'Vidéosurveillance au domicile (fiche)',
      'المراقبة بالفيديو في المنازل (بطاقة)',
      'CCTV in homes (sheet)',
    ],
    'scribd 534278959',
    'secondary',
    { parameters: parameters.homeCctv },
  ),
  known(
    '351-2013',
    ['Dispositifs d’alerte professionnelle', 'أنظمة التبليغ المهني', 'Whistle-blowing lines'],
    'à vérifier',
    'recalled',
    { number: '351-2013', adoptedOn: '2013-05-31', parameters: parameters.alerts },
  ),
  known(
    '465-2013',
    [
      'États assurant une protection suffisante (première liste)',
      'الدول التي تضمن حماية كافية (القائمة الأولى)',
      'States ensuring sufficient protection (first list)',
    ],
    'deliberation-n-236-2015-18-12-2015.pdf',
    'secondary',
    { number: '465-2013', replacedBy: '236-2015' },
  ),
  known(
    '478-2013',
    ['Biométrie pour le contrôle d’accès', 'البيومتريا لمراقبة الولوج', 'Biometrics for access control'],
    'à vérifier',
    'recalled',
    {
      number: '478-2013',
      adoptedOn: '2013-11-01',
      leadsTo: 'authorisation',
      parameters: parameters.biometrics,
    },
  ),
  known(
    '480-au-2013',
    ['Gestion de la clientèle bancaire', 'تدبير زبناء الأبناك', 'Banking clients'],
    'pdfprof.com',
    'recalled',
    { number: '480-AU-2013', adoptedOn: '2013-11-01', leadsTo: 'authorisation' },
  ),
  known(
    '17-2014',
    [
      'Géolocalisation des véhicules des salariés',
      'تحديد الموقع الجغرافي لمركبات الأجراء',
      'Geolocation of employees’ vehicles',
    ],
    'avocat-jawhari.com 2020-10-01; marocdroit.com a6243',
    'secondary',
    { number: '17-2014', adoptedOn: '2014-01-10', parameters: parameters.geolocation },
  ),
  known(
    '298-au-2014',
    [
      'Gestion des ressources humaines, secteur privé',
      'تدبير الموارد البشرية، القطاع الخاص',
      'Human resources, private sector',
    ],
    'https://fr.scribd.com/document/382891862/',
    'secondary',
    {
      number: '298-AU-2014',
      adoptedOn: '2014-04-11',
      leadsTo: 'authorisation',
      parameters: parameters.humanResources,
    },
  ),
  known(
    '32-2015',
    ['Gestion des clients', 'تدبير الزبناء', 'Customer management'],
    'à vérifier',
    'secondary',
    { number: '32-2015', leadsTo: 'simplified-declaration' },
  ),
  known('108-2015', ['Partis politiques', 'الأحزاب السياسية', 'Political parties'], 'iclg.com', 'secondary', {
    number: '108-2015',
    adoptedOn: '2015-07-14',
  }),
  known(
    '236-2015',
    [
      'États assurant une protection suffisante',
      'الدول التي تضمن حماية كافية',
      'States ensuring sufficient protection',
    ],
    'https://www.cndp.ma/wp-content/uploads/2023/12/deliberation-n-236-2015-18-12-2015.pdf',
    'secondary',
    { number: '236-2015', adoptedOn: '2015-12-18' },
  ),
  known(
    '108-eus-2020',
    [
      'Reconnaissance faciale pour l’ouverture à distance de comptes',
      'التعرف على الوجوه لفتح الحسابات عن بعد',
      'Facial recognition for opening accounts remotely',
    ],
    'bladi.net; leconomiste.com; iclg.com',
    'secondary',
    { number: 'D-108-EUS/2020', adoptedOn: '2020-04-23', leadsTo: 'authorisation' },
  ),
  known(
    '126-eus-2020',
    [
      'Reconnaissance faciale pour la preuve de vie',
      'التعرف على الوجوه لإثبات الحياة',
      'Facial recognition for proof of life',
    ],
    'bladi.net; leconomiste.com; iclg.com',
    'secondary',
    { number: 'D-126-EUS/2020', adoptedOn: '2020-07-29', leadsTo: 'authorisation' },
  ),
  known('188-2020', ['Analyse d’impact', 'تحليل الأثر', 'Impact assessment'], 'à vérifier', 'secondary', {
    number: 'D-188-2020',
    adoptedOn: '2020-12-14',
    parameters: parameters.impactAssessment,
  }),
  known(
    'scoring',
    ['Évaluation de solvabilité (pratique)', 'تقييم الملاءة (ممارسة)', 'Credit scoring (practice)'],
    'https://datasouv.ma; upsilon-consulting.com',
    'secondary',
    { leadsTo: 'authorisation' },
  ),
  known(
    'reference-numbers',
    [
      'Forme des numéros de récépissé et d’autorisation',
      'شكل أرقام الوصولات والأذون',
      'Shape of receipt and authorisation numbers',
    ],
    'A-329/2014; A-PO-268/2024',
    'recalled',
    { parameters: parameters.references },
  ),
]

/** The deliberation, sheet or practice that a `cndp:` citation names. */
export const deliberationOf = (citation: string): Deliberation | undefined =>
  deliberations.find(({ id }) => citation === `cndp:${id}`)
