// The gallery's sheet of the signature: a page with its reason column.
import { regimes } from '@himaya/law/words/regimes'
import { RadioGroup } from '@himaya/ui/choice'
import { useTranslated } from '@himaya/ui/language'
import { StateMark } from '@himaya/ui/mark'
import { useSearch } from '@himaya/ui/navigation'
import { Facts, PageFrame, PageHeader, Section } from '@himaya/ui/page'
import { ReasonColumn } from '@himaya/ui/reason-column'
import { useState } from 'react'
import { payrollReason, undeterminedReason } from './sample-law.ts'

const factNames: Record<string, { fr: string; ar: string; en: string }> = {
  mode: { fr: 'Tenue', ar: 'طريقة الإنجاز', en: 'Kept' },
  subjects: { fr: 'Personnes', ar: 'الأشخاص', en: 'Persons' },
  recipients: { fr: 'Destinataires', ar: 'المرسل إليهم', en: 'Recipients' },
}

export function LawSheet() {
  const say = useTranslated()
  const [search] = useSearch()
  const [answer, setAnswer] = useState('')
  const reason = search.get('answer') === 'none' ? undeterminedReason : payrollReason
  return (
    <PageFrame
      header={
        <PageHeader
          title={say({ fr: 'Gestion de la paie', ar: 'تدبير الأجور', en: 'Payroll' })}
          above={[{ title: say({ fr: 'Registre', ar: 'السجل', en: 'Register' }), href: '#register' }]}
          state={<StateMark meaning="needs" />}
          what={say({
            fr: 'Établir et verser les salaires, et les déclarer à la CNSS.',
            ar: 'إعداد الأجور وصرفها والتصريح بها لدى الصندوق الوطني للضمان الاجتماعي.',
            en: 'Work out and pay wages, and declare them to the CNSS.',
          })}
        />
      }
      reason={
        <ReasonColumn
          reason={reason}
          words={conclusion => {
            const words = regimes[conclusion as keyof typeof regimes]
            return { title: say(words.label), sentence: say(words.meaning) }
          }}
          factWords={fact => {
            const name = factNames[fact.fact]
            return name && { label: say(name), value: String(fact.value) }
          }}
          answer={need => (
            <RadioGroup
              inline
              hideLabel
              label={say(need.question)}
              options={[
                { value: 'yes', label: say({ fr: 'Oui', ar: 'نعم', en: 'Yes' }) },
                { value: 'no', label: say({ fr: 'Non', ar: 'لا', en: 'No' }) },
              ]}
              value={answer}
              onChange={setAnswer}
            />
          )}
        />
      }
    >
      <Section title={say({ fr: 'Ce que c’est', ar: 'ماهيتها', en: 'What it is' })}>
        <Facts
          facts={[
            {
              name: say({ fr: 'Responsable', ar: 'المسؤول عن المعالجة', en: 'Controller' }),
              value: 'InfraForge Morocco',
            },
            {
              name: say({ fr: 'Personnes', ar: 'الأشخاص', en: 'Persons' }),
              value: say({ fr: '240 salariés', ar: '240 أجيرًا', en: '240 employees' }),
            },
            {
              name: say({ fr: 'Tables', ar: 'الجداول', en: 'Tables' }),
              value: <bdi className="ltr font-key text-table">paie.agents, paie.retenues</bdi>,
            },
            {
              name: say({ fr: 'Conservation', ar: 'مدة الاحتفاظ', en: 'Kept for' }),
              value: say({
                fr: '10 ans après la fin de l’exercice',
                ar: '10 سنوات بعد نهاية السنة المحاسبية',
                en: '10 years after the end of the fiscal year',
              }),
            },
          ]}
        />
      </Section>
    </PageFrame>
  )
}
