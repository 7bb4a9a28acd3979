// The gallery's sheet of pictures: the data map and the calendar of what is due.
import { DataMap } from '@himaya/ui/data-map'
import type { MapLink, MapNode } from '@himaya/ui/data-map-layout.ts'
import { DueCalendar } from '@himaya/ui/due-calendar'
import { type Due, DueList } from '@himaya/ui/due-list'
import { useTranslated } from '@himaya/ui/language'
import { PageFrame, PageHeader, Section } from '@himaya/ui/page'
import { useMemo } from 'react'

const links: readonly (readonly [string, string])[] = [
  ['paie', 'paie.agents'],
  ['paie', 'paie.retenues'],
  ['crm', 'crm.clients'],
  ['crm', 'crm.tickets'],
  ['rh', 'rh.candidats'],
  ['paie.agents', 'name'],
  ['paie.agents', 'cin'],
  ['paie.agents', 'rib'],
  ['paie.retenues', 'union'],
  ['crm.clients', 'name'],
  ['crm.clients', 'email'],
  ['crm.clients', 'cin'],
  ['crm.tickets', 'email'],
  ['rh.candidats', 'name'],
  ['rh.candidats', 'email'],
  ['name', 'payroll'],
  ['cin', 'payroll'],
  ['rib', 'payroll'],
  ['union', 'payroll'],
  ['name', 'support'],
  ['email', 'support'],
  ['cin', 'support'],
  ['name', 'hiring'],
  ['email', 'hiring'],
  ['email', 'letter'],
  ['payroll', 'cnss'],
  ['payroll', 'bank'],
  ['support', 'helpdesk'],
  ['letter', 'mailer'],
  ['hiring', 'board'],
  ['cnss', 'MA'],
  ['bank', 'MA'],
  ['helpdesk', 'US'],
  ['mailer', 'FR'],
  ['board', 'MA'],
  ['rh', 'ressources_humaines.candidatures_archivees_2019'],
  ['ressources_humaines.candidatures_archivees_2019', 'name'],
  ['hiring', 'long'],
]
const longTable = 'ressources_humaines.candidatures_archivees_2019'

export function PicturesSheet() {
  const say = useTranslated()
  const map = useMemo(() => {
    const node = (kind: MapNode['kind'], id: string, label: string): MapNode => ({
      id,
      kind,
      label,
      href: `#${id}`,
    })
    const nodes: MapNode[] = [
      ...['paie', 'crm', 'rh'].map(id => node('source', id, id)),
      ...['paie.agents', 'paie.retenues', 'crm.clients', 'crm.tickets', 'rh.candidats', longTable].map(id =>
        node('table', id, id),
      ),
      node('category', 'name', say({ fr: 'Nom et prénom', ar: 'الاسم الشخصي والعائلي', en: 'Name' })),
      node('category', 'cin', say({ fr: 'Carte nationale', ar: 'بطاقة التعريف', en: 'National card' })),
      node('category', 'rib', say({ fr: 'Compte bancaire', ar: 'الحساب البنكي', en: 'Bank account' })),
      node('category', 'union', say({ fr: 'Syndicat', ar: 'النقابة', en: 'Union' })),
      node('category', 'email', say({ fr: 'Courriel', ar: 'البريد الإلكتروني', en: 'E-mail' })),
      node('processing', 'payroll', say({ fr: 'Gestion de la paie', ar: 'تدبير الأجور', en: 'Payroll' })),
      node(
        'processing',
        'support',
        say({ fr: 'Assistance aux clients', ar: 'مساعدة الزبناء', en: 'Client support' }),
      ),
      node('processing', 'hiring', say({ fr: 'Recrutement', ar: 'التوظيف', en: 'Recruitment' })),
      node('processing', 'letter', say({ fr: 'Infolettre', ar: 'النشرة الإخبارية', en: 'Newsletter' })),
      node('recipient', 'cnss', 'CNSS'),
      node('recipient', 'bank', say({ fr: 'Banque', ar: 'البنك', en: 'Bank' })),
      node('recipient', 'helpdesk', say({ fr: 'Centre d’assistance', ar: 'مركز المساعدة', en: 'Help desk' })),
      node(
        'recipient',
        'mailer',
        say({ fr: 'Routeur de courriels', ar: 'مزود البريد', en: 'Mailing service' }),
      ),
      node('recipient', 'board', say({ fr: 'Direction', ar: 'الإدارة', en: 'Management' })),
      node(
        'recipient',
        'long',
        say({
          fr: 'Direction de l’observation, de la coopération et de la communication',
          ar: 'مديرية الملاحظة والتعاون والتواصل مع المؤسسات العمومية والخاصة',
          en: 'Directorate of Observation, Cooperation and Communication',
        }),
      ),
      node('country', 'MA', say({ fr: 'Maroc', ar: 'المغرب', en: 'Morocco' })),
      node('country', 'FR', say({ fr: 'France', ar: 'فرنسا', en: 'France' })),
      node('country', 'US', say({ fr: 'États-Unis', ar: 'الولايات المتحدة', en: 'United States' })),
    ]
    return { nodes, links: links.map(([from, to]): MapLink => ({ from, to })) }
  }, [say])
  const due: Due[] = [
    {
      id: '1',
      on: '2026-11-18',
      meaning: 'overdue',
      cites: ['loi-09-08:8-1-a'],
      href: '#a',
      what: say({
        fr: 'Répondre à une demande de rectification',
        ar: 'الجواب عن طلب تصحيح',
        en: 'Answer a rectification request',
      }),
    },
    {
      id: '2',
      on: '2026-11-26',
      meaning: 'needs',
      cites: ['decret-2-09-165:28'],
      href: '#b',
      what: say({
        fr: 'Réponse attendue de la CNDP : Gestion de la paie',
        ar: 'جواب منتظر من اللجنة الوطنية: تدبير الأجور',
        en: 'CNDP’s answer expected: Payroll',
      }),
    },
    {
      id: '3',
      on: '2026-11-30',
      meaning: 'settled',
      cites: ['loi-09-08:19'],
      href: '#c',
      what: say({
        fr: 'Récépissé reçu : Recrutement',
        ar: 'وصل متسلَّم: التوظيف',
        en: 'Receipt received: Recruitment',
      }),
    },
    {
      id: '4',
      on: '2026-11-26',
      meaning: 'doubtful',
      cites: ['loi-09-08:3-1-e'],
      what: say({
        fr: 'Fin de conservation : candidatures de 2025',
        ar: 'نهاية مدة الاحتفاظ: ترشيحات 2025',
        en: 'End of retention: 2025 applications',
      }),
    },
  ]
  return (
    <PageFrame header={<PageHeader title={say({ fr: 'Images', ar: 'الصور', en: 'Pictures' })} />}>
      <div className="grid grid-cols-[minmax(0,1fr)_20rem] gap-10 max-lg:grid-cols-1">
        <Section title={say({ fr: 'Ce qui est dû', ar: 'ما حلّ أجله', en: 'What is due' })}>
          <DueList due={due} today="2026-11-22" />
        </Section>
        <DueCalendar due={due} today="2026-11-22" />
      </div>
      <Section title={say({ fr: 'Carte des données', ar: 'خريطة المعطيات', en: 'Data map' })}>
        <DataMap {...map} />
      </Section>
    </PageFrame>
  )
}
