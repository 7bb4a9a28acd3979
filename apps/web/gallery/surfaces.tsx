// The gallery's sheet of surfaces: dialogs, drawers, menus, tabs, toasts, the palette, long work, refusals.
import { Button, IconButton } from '@himaya/ui/button'
import { CommandPalette } from '@himaya/ui/command-palette'
import { Confirm } from '@himaya/ui/confirm'
import { Drawer } from '@himaya/ui/drawer'
import { DeleteIcon, EditIcon, MoreIcon, RegisterIcon, SourceIcon } from '@himaya/ui/icon'
import { useTranslated } from '@himaya/ui/language'
import { Menu } from '@himaya/ui/menu'
import { PageFrame, PageHeader, Section } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import { Progress } from '@himaya/ui/progress'
import { Rail } from '@himaya/ui/rail'
import { Tabs } from '@himaya/ui/tabs'
import { useToast } from '@himaya/ui/toast'
import { useState } from 'react'

export function SurfacesSheet() {
  const say = useTranslated()
  const toast = useToast()
  const [open, setOpen] = useState<string>()
  const shut = (next: boolean) => setOpen(next ? open : undefined)
  const rows = say({ fr: 'colonnes', ar: 'عمودًا', en: 'columns' })
  return (
    <PageFrame header={<PageHeader title={say({ fr: 'Surfaces', ar: 'النوافذ', en: 'Surfaces' })} />}>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => setOpen('confirm')}>
          {say({ fr: 'Déconnecter la source', ar: 'فصل المصدر', en: 'Disconnect the source' })}
        </Button>
        <Button onClick={() => setOpen('drawer')}>
          {say({ fr: 'Ouvrir le volet', ar: 'فتح اللوحة', en: 'Open the drawer' })}
        </Button>
        <Button onClick={() => setOpen('palette')}>
          {say({ fr: 'Aller à…', ar: 'الانتقال إلى…', en: 'Go to…' })}
        </Button>
        <Button
          onClick={() =>
            toast({
              text: say({ fr: '12 colonnes confirmées', ar: 'أُكد 12 عمودًا', en: '12 columns confirmed' }),
              undo: { label: say({ fr: 'Annuler', ar: 'تراجع', en: 'Undo' }), run: () => undefined },
            })
          }
        >
          {say({ fr: 'Confirmer', ar: 'تأكيد', en: 'Confirm' })}
        </Button>
        <Menu
          trigger={
            <IconButton
              icon={MoreIcon}
              name={say({ fr: 'Autres actions', ar: 'إجراءات أخرى', en: 'More actions' })}
            />
          }
          items={[
            {
              id: 'edit',
              label: say({ fr: 'Modifier', ar: 'تعديل', en: 'Edit' }),
              icon: EditIcon,
              onSelect: () => undefined,
            },
            { kind: 'line', id: 'l' },
            {
              id: 'delete',
              label: say({ fr: 'Supprimer', ar: 'حذف', en: 'Delete' }),
              icon: DeleteIcon,
              harmful: true,
              onSelect: () => undefined,
            },
          ]}
        />
      </div>
      <Tabs
        name={say({ fr: 'Source', ar: 'المصدر', en: 'Source' })}
        tabs={[
          {
            id: 'columns',
            label: say({ fr: 'Colonnes', ar: 'الأعمدة', en: 'Columns' }),
            count: 34,
            content: <p>{say({ fr: 'Ce qui a été trouvé.', ar: 'ما عُثر عليه.', en: 'What was found.' })}</p>,
          },
          {
            id: 'scans',
            label: say({ fr: 'Analyses', ar: 'عمليات الفحص', en: 'Scans' }),
            content: <p>{say({ fr: 'Ce qui a été lu.', ar: 'ما قُرئ.', en: 'What was read.' })}</p>,
          },
        ]}
      />
      <Section title={say({ fr: 'Travail long', ar: 'عمل طويل', en: 'Long work' })}>
        <Progress
          title={say({ fr: 'Analyse de « paie »', ar: 'فحص «paie»', en: 'Scan of “paie”' })}
          state="running"
          done={4210}
          total={10000}
          unit={rows}
          rate={182.4}
          secondsLeft={32}
          log={[
            { at: '2026-11-22T14:02:00.000Z', text: 'paie.agents' },
            { at: '2026-11-22T14:02:04.000Z', text: 'paie.retenues' },
          ]}
          onStop={() => undefined}
        />
        <Progress
          title="clients"
          state="stopped"
          done={1200}
          total={10000}
          unit={rows}
          onResume={() => undefined}
        />
        <Progress title="factures" state="done" done={10000} total={10000} unit={rows} />
      </Section>
      <Section title={say({ fr: 'Refus', ar: 'الرفض', en: 'Refusals' })}>
        <ProblemNotice
          failure={Object.assign(new Error('last-dpo'), {
            data: {
              code: 'last-dpo',
              status: 409,
              title: say({
                fr: 'Il ne resterait aucun délégué.',
                ar: 'لن يبقى أي مندوب.',
                en: 'No officer would be left.',
              }),
              detail: '',
              fix: say({
                fr: 'Donnez d’abord ce rôle à quelqu’un d’autre.',
                ar: 'أسندوا هذا الدور أولا إلى شخص آخر.',
                en: 'Give this role to someone else first.',
              }),
              cites: ['loi-09-08:23'],
              faults: [],
              requestId: '01JD3Z',
            },
          })}
        />
        <ProblemNotice failure={new TypeError('unreachable')} onRetry={() => undefined} />
      </Section>
      <div className="h-80 w-fit">
        <Rail
          name={say({ fr: 'Rubriques', ar: 'الأقسام', en: 'Rooms' })}
          items={[
            {
              href: '/gallery.html',
              label: say({ fr: 'Registre', ar: 'السجل', en: 'Register' }),
              icon: RegisterIcon,
            },
            {
              href: '/sources',
              label: say({ fr: 'Sources', ar: 'المصادر', en: 'Sources' }),
              icon: SourceIcon,
              waiting: {
                count: 3,
                name: say({ fr: 'à confirmer', ar: 'في انتظار التأكيد', en: 'to confirm' }),
              },
            },
          ]}
        />
      </div>
      <Confirm
        open={open === 'confirm'}
        onOpenChange={shut}
        title={say({ fr: 'Déconnecter « paie » ?', ar: 'فصل «paie»؟', en: 'Disconnect “paie”?' })}
        consequence={say({
          fr: 'Ses identifiants sont détruits et ses 1 240 constats retirés. Les traitements gardent leurs données.',
          ar: 'تُتلف بيانات الدخول وتُزال 1.240 نتيجة. وتحتفظ المعالجات بمعطياتها.',
          en: 'Its credentials are destroyed and its 1,240 findings removed. Processings keep their data.',
        })}
        act={say({ fr: 'Déconnecter', ar: 'فصل', en: 'Disconnect' })}
        onConfirm={async () => undefined}
      />
      <Drawer
        open={open === 'drawer'}
        onOpenChange={shut}
        title={say({ fr: 'Détails', ar: 'التفاصيل', en: 'Details' })}
      >
        <p>
          {say({
            fr: 'Un volet se lit à côté du travail.',
            ar: 'تُقرأ اللوحة إلى جانب العمل.',
            en: 'A drawer is read beside the work.',
          })}
        </p>
      </Drawer>
      <CommandPalette
        open={open === 'palette'}
        onOpenChange={shut}
        commands={[
          {
            id: 'register',
            title: say({ fr: 'Ouvrir le registre', ar: 'فتح السجل', en: 'Open the register' }),
            icon: RegisterIcon,
            run: () => undefined,
          },
        ]}
        searches={noSearches}
      />
    </PageFrame>
  )
}

const noSearches: readonly never[] = []
