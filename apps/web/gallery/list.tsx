// The gallery's sheet of lists: a register as a room shows it, and a list still being fetched.

import type { Translated } from '@himaya/platform/language'
import { Button } from '@himaya/ui/button'
import { EmptyState } from '@himaya/ui/empty-state'
import { AddIcon, CheckIcon, RegisterIcon } from '@himaya/ui/icon'
import { useFormat, useTranslated } from '@himaya/ui/language'
import { type Meaning, StateMark } from '@himaya/ui/mark'
import { PageFrame, PageHeader, Section } from '@himaya/ui/page'
import { type Column, type Filter, Table } from '@himaya/ui/table'

type Line = {
  readonly id: string
  readonly name: Translated
  readonly regime: Translated
  readonly meaning: Meaning
  readonly columns: number
  readonly changedAt: string
  readonly country: string
}

const authorisation = { fr: 'Autorisation', ar: 'إذن مسبق', en: 'Authorisation' }
const declaration = { fr: 'Déclaration', ar: 'تصريح مسبق', en: 'Declaration' }
const prohibited = { fr: 'Interdit', ar: 'ممنوع', en: 'Prohibited' }

const seeds: readonly [Translated, Translated, Meaning, number, string][] = [
  [{ fr: 'Gestion de la paie', ar: 'تدبير الأجور', en: 'Payroll' }, authorisation, 'needs', 34, 'MA'],
  [{ fr: 'Recrutement', ar: 'التوظيف', en: 'Recruitment' }, declaration, 'settled', 18, 'MA'],
  [
    { fr: 'Vidéosurveillance du siège', ar: 'المراقبة بالفيديو بالمقر', en: 'CCTV at the head office' },
    declaration,
    'overdue',
    3,
    'MA',
  ],
  [{ fr: 'Infolettre', ar: 'النشرة الإخبارية', en: 'Newsletter' }, declaration, 'settled', 4, 'FR'],
  [
    { fr: 'Assistance aux clients', ar: 'مساعدة الزبناء', en: 'Client support' },
    authorisation,
    'doubtful',
    22,
    'US',
  ],
  [
    {
      fr: 'Casiers judiciaires des candidats',
      ar: 'السجل العدلي للمرشحين',
      en: 'Candidates’ criminal records',
    },
    prohibited,
    'prohibited',
    2,
    'MA',
  ],
  [
    { fr: 'Contrôle d’accès par badge', ar: 'مراقبة الولوج بالشارة', en: 'Access control by badge' },
    declaration,
    'settled',
    6,
    'MA',
  ],
  [{ fr: 'Facturation', ar: 'الفوترة', en: 'Invoicing' }, declaration, 'settled', 15, 'MA'],
  [
    { fr: 'Médecine du travail', ar: 'طب الشغل', en: 'Occupational health' },
    authorisation,
    'needs',
    11,
    'MA',
  ],
  [
    { fr: 'Mesure d’audience du site', ar: 'قياس زيارات الموقع', en: 'Web site statistics' },
    declaration,
    'settled',
    5,
    'IE',
  ],
]

const lines: Line[] = Array.from({ length: 64 }, (_, index) => {
  const [name, regime, meaning, columns, country] = seeds[index % seeds.length] as (typeof seeds)[number]
  const number = index < seeds.length ? '' : ` ${Math.floor(index / seeds.length) + 1}`
  return {
    id: `p${index}`,
    name: { fr: name.fr + number, ar: name.ar + number, en: name.en + number },
    regime,
    meaning,
    columns,
    country,
    changedAt: `2026-${String(11 - (index % 9)).padStart(2, '0')}-${String(1 + ((index * 7) % 28)).padStart(2, '0')}`,
  }
})

export function ListSheet() {
  const say = useTranslated()
  const format = useFormat()
  const columns: Column<Line>[] = [
    {
      id: 'name',
      header: say({ fr: 'Traitement', ar: 'المعالجة', en: 'Processing' }),
      cell: row => say(row.name),
      text: row => say(row.name),
      sortable: true,
    },
    {
      id: 'regime',
      header: say({ fr: 'Régime', ar: 'النظام', en: 'Regime' }),
      cell: row => say(row.regime),
      text: row => say(row.regime),
      sortable: true,
      width: 'w-36',
    },
    {
      id: 'state',
      header: say({ fr: 'État', ar: 'الحالة', en: 'State' }),
      cell: row => <StateMark meaning={row.meaning} look="plain" />,
      width: 'w-44',
    },
    {
      id: 'columns',
      header: say({ fr: 'Colonnes', ar: 'الأعمدة', en: 'Columns' }),
      cell: row => format.number(row.columns),
      text: row => String(row.columns),
      order: row => row.columns,
      sortable: true,
      align: 'end',
      width: 'w-24',
      phone: 'hide',
    },
    {
      id: 'country',
      header: say({ fr: 'Pays', ar: 'البلد', en: 'Country' }),
      cell: row => <bdi className="ltr">{row.country}</bdi>,
      text: row => row.country,
      width: 'w-20',
      phone: 'hide',
    },
    {
      id: 'changedAt',
      header: say({ fr: 'Modifié', ar: 'التعديل', en: 'Changed' }),
      cell: row => format.day(row.changedAt),
      text: row => row.changedAt,
      sortable: true,
      width: 'w-40',
    },
  ]
  const filters: Filter<Line>[] = [
    {
      id: 'country',
      label: say({ fr: 'Pays', ar: 'البلد', en: 'Country' }),
      options: ['MA', 'FR', 'US', 'IE'].map(value => ({ value, label: value })),
      holds: (row, value) => row.country === value,
    },
    {
      id: 'meaning',
      label: say({ fr: 'État', ar: 'الحالة', en: 'State' }),
      options: [
        { value: 'needs', label: say({ fr: 'À vous', ar: 'في انتظارك', en: 'Needs you' }) },
        { value: 'settled', label: say({ fr: 'En règle', ar: 'مستوفى', en: 'Settled' }) },
      ],
      holds: (row, value) => row.meaning === value,
    },
  ]
  const title = say({ fr: 'Registre des traitements', ar: 'سجل المعالجات', en: 'Register of processings' })
  const empty = (
    <EmptyState
      icon={RegisterIcon}
      title={say({ fr: 'Aucun traitement encore', ar: 'لا معالجات بعد', en: 'No processing yet' })}
      next={say({
        fr: 'Connectez une base de données : les colonnes trouvées deviennent un premier traitement.',
        ar: 'اربطوا قاعدة معطيات: تصبح الأعمدة المكتشفة أول معالجة.',
        en: 'Connect a database: the columns that are found become a first processing.',
      })}
      action={
        <Button look="primary">
          {say({ fr: 'Connecter une base', ar: 'ربط قاعدة', en: 'Connect a database' })}
        </Button>
      }
    />
  )
  return (
    <PageFrame
      header={
        <PageHeader
          title={title}
          what={say({
            fr: 'Tout ce que l’organisme fait de données personnelles, et ce que la loi demande pour chacun.',
            ar: 'كل ما تقوم به الهيئة بالمعطيات الشخصية، وما يطلبه القانون لكل منها.',
            en: 'Everything the organisation does with personal data, and what the law asks for each.',
          })}
          actions={
            <Button look="primary" icon={AddIcon}>
              {say({ fr: 'Décrire un traitement', ar: 'وصف معالجة', en: 'Describe a processing' })}
            </Button>
          }
        />
      }
    >
      <Table
        name="gallery"
        title={title}
        columns={columns}
        rows={lines}
        rowKey={row => row.id}
        rowHref={row => `#${row.id}`}
        filters={filters}
        pageSize={20}
        actions={[
          {
            id: 'confirm',
            label: say({ fr: 'Mettre en service', ar: 'وضع قيد الاستعمال', en: 'Put in use' }),
            icon: CheckIcon,
            run: async () => true,
          },
        ]}
        empty={empty}
      />
      <Section title={say({ fr: 'En chargement', ar: 'قيد التحميل', en: 'Being fetched' })}>
        <Table
          name="gallery-waiting"
          prefix="w."
          searchable={false}
          title={say({ fr: 'Sources', ar: 'المصادر', en: 'Sources' })}
          columns={columns.slice(0, 3)}
          rows={undefined}
          rowKey={row => row.id}
          empty={empty}
        />
      </Section>
      <Section title={say({ fr: 'Vide', ar: 'فارغ', en: 'Empty' })}>{empty}</Section>
    </PageFrame>
  )
}
