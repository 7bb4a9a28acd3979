// The gallery's first sheet: type, colour, marks, labels, buttons.

import { Article } from '@himaya/ui/article'
import { Button, ButtonLink, IconButton } from '@himaya/ui/button'
import { SaveMark } from '@himaya/ui/form'
import { AddIcon, DeleteIcon, ForwardIcon, MoreIcon } from '@himaya/ui/icon'
import { LabelMark } from '@himaya/ui/label-mark'
import { useFormat, useTranslated } from '@himaya/ui/language'
import { Badge, StateMark } from '@himaya/ui/mark'
import { PageFrame, PageHeader, Section } from '@himaya/ui/page'
import { Term } from '@himaya/ui/term'

const swatches = ['bg-paper', 'bg-surface', 'bg-sunken', 'bg-hover', 'bg-accent-wash', 'bg-accent'] as const

export function WordsSheet() {
  const say = useTranslated()
  const format = useFormat()
  return (
    <PageFrame
      header={
        <PageHeader
          title={say({ fr: 'Gestion de la paie', ar: 'تدبير الأجور', en: 'Payroll' })}
          what={say({
            fr: 'Ce que l’organisme fait des données de ses salariés pour établir et verser leurs salaires.',
            ar: 'ما تقوم به الهيئة بمعطيات أجرائها لإعداد أجورهم وصرفها.',
            en: 'What the organisation does with its employees’ data to work out and pay their wages.',
          })}
          above={[{ title: say({ fr: 'Registre', ar: 'السجل', en: 'Register' }), href: '#register' }]}
          state={<StateMark meaning="needs" />}
          actions={
            <>
              <Button icon={AddIcon}>{say({ fr: 'Ajouter', ar: 'إضافة', en: 'Add' })}</Button>
              <Button look="primary">
                {say({ fr: 'Préparer le dossier', ar: 'إعداد الملف', en: 'Prepare the dossier' })}
              </Button>
            </>
          }
        />
      }
    >
      <Section title={say({ fr: 'Caractères', ar: 'الحروف', en: 'Type' })}>
        <p className="text-display font-strong">
          {say({ fr: 'Ce qui est dû', ar: 'ما حلّ أجله', en: 'What is due' })}
        </p>
        <p className="text-title font-strong">
          {say({ fr: 'Autorisation préalable', ar: 'إذن مسبق', en: 'Prior authorisation' })}
        </p>
        <p className="text-lead">
          {say({ fr: 'Une déclaration suffit.', ar: 'يكفي التصريح المسبق.', en: 'A declaration is enough.' })}
        </p>
        <p className="max-w-(--measure)">
          {say({
            fr: 'L’informatique est au service du citoyen et évolue dans le cadre de la coopération internationale. Elle ne doit pas porter atteinte à l’identité, aux droits et aux libertés collectives ou individuelles de l’Homme.',
            ar: 'المعلوميات في خدمة المواطن وتتطور في إطار التعاون الدولي، ويجب ألا تمس بالهوية والحقوق والحريات الجماعية أو الفردية للإنسان.',
            en: 'Computing is at the service of the citizen and develops within international co-operation. It must not harm the identity, rights and freedoms, collective or individual, of people.',
          })}
        </p>
        <p className="text-table text-ink-soft">
          {format.dayInFull('2026-11-03')} · {format.hijri('2026-11-03')} · {format.money(12_345_600)} ·{' '}
          {format.percent(0.42)} · {format.number(1234567)}
        </p>
        <p className="font-key text-small">
          <bdi className="ltr">sha256:9f86d081884c7d659a2feaa0c55ad015</bdi>
        </p>
        <p>
          <Term word="sensitive-data" /> · <Article cite="loi-09-08:12-1-e" /> ·{' '}
          <Article cite="decret-2-09-165:27" /> · <Article cite="cndp:236-2015" />
        </p>
      </Section>
      <Section title={say({ fr: 'Quatre sens', ar: 'أربعة معان', en: 'Four meanings' })}>
        <div className="flex flex-wrap gap-3">
          <StateMark meaning="prohibited" />
          <StateMark meaning="overdue" />
          <StateMark meaning="needs" />
          <StateMark meaning="doubtful" />
          <StateMark meaning="settled" />
        </div>
        <div className="flex flex-wrap gap-5">
          <StateMark look="plain" meaning="prohibited" />
          <StateMark look="plain" meaning="overdue" />
          <StateMark look="plain" meaning="needs" />
          <StateMark look="plain" meaning="doubtful" />
          <StateMark look="plain" meaning="settled" />
        </div>
        <div className="flex flex-wrap items-center gap-3">
          <LabelMark duty="statutory" />
          <LabelMark duty="practice" />
          <LabelMark duty="self-imposed" />
          <Badge>{say({ fr: 'brouillon', ar: 'مسودة', en: 'draft' })}</Badge>
        </div>
        <div className="flex flex-wrap items-center gap-6">
          <SaveMark state={{ kind: 'idle' }} />
          <SaveMark state={{ kind: 'saving' }} />
          <SaveMark state={{ kind: 'saved', at: '2026-11-22T14:02:00.000Z' }} />
          <SaveMark state={{ kind: 'failed', retry: () => undefined }} />
        </div>
      </Section>
      <Section title={say({ fr: 'Boutons', ar: 'الأزرار', en: 'Buttons' })}>
        <div className="flex flex-wrap items-center gap-2">
          <Button look="primary">{say({ fr: 'Enregistrer', ar: 'حفظ', en: 'Save' })}</Button>
          <Button>{say({ fr: 'Exporter', ar: 'تصدير', en: 'Export' })}</Button>
          <Button look="quiet">{say({ fr: 'Annuler', ar: 'إلغاء', en: 'Cancel' })}</Button>
          <Button look="danger" icon={DeleteIcon}>
            {say({ fr: 'Retirer', ar: 'إزالة', en: 'Remove' })}
          </Button>
          <Button busy>{say({ fr: 'Analyse…', ar: 'جارٍ الفحص…', en: 'Scanning…' })}</Button>
          <Button disabled>{say({ fr: 'Indisponible', ar: 'غير متاح', en: 'Unavailable' })}</Button>
          <ButtonLink href="#next" icon={ForwardIcon}>
            {say({ fr: 'Suite', ar: 'التالي', en: 'Next' })}
          </ButtonLink>
          <Button size="small">{say({ fr: 'Petit', ar: 'صغير', en: 'Small' })}</Button>
          <IconButton
            icon={MoreIcon}
            name={say({ fr: 'Autres actions', ar: 'إجراءات أخرى', en: 'More actions' })}
          />
        </div>
        <div className="flex flex-wrap gap-2">
          {swatches.map(swatch => (
            <span key={swatch} className={`h-10 w-20 rounded-md border border-line ${swatch}`} />
          ))}
        </div>
      </Section>
    </PageFrame>
  )
}
