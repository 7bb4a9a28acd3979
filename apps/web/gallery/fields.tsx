// The gallery's sheet of fields: a form as a room writes one, with a fault shown where it is.

import { Button } from '@himaya/ui/button'
import { Checkbox, CheckboxGroup, RadioGroup, Switch } from '@himaya/ui/choice'
import { Combobox } from '@himaya/ui/combobox'
import { DateField } from '@himaya/ui/date-field'
import { Actions, Form, Group, SaveMark, useAutosave } from '@himaya/ui/form'
import { useTranslated } from '@himaya/ui/language'
import { PageFrame, PageHeader } from '@himaya/ui/page'
import { Select } from '@himaya/ui/select'
import { Term } from '@himaya/ui/term'
import { PasswordField, TextArea, TextField } from '@himaya/ui/text-field'
import { useState } from 'react'

export function FieldsSheet() {
  const say = useTranslated()
  const save = useAutosave<{ name: string }>(async () => undefined)
  const [name, setName] = useState(say({ fr: 'Gestion de la paie', ar: 'تدبير الأجور', en: 'Payroll' }))
  const [ice, setIce] = useState('00156119100006')
  const [detail, setDetail] = useState('')
  const [password, setPassword] = useState('correct horse battery')
  const [basis, setBasis] = useState('')
  const [category, setCategory] = useState('')
  const [categories, setCategories] = useState<string[]>(['name', 'cin'])
  const [mode, setMode] = useState('automated')
  const [collection, setCollection] = useState<string[]>(['form'])
  const [minors, setMinors] = useState(false)
  const [undertaking, setUndertaking] = useState(true)
  const [start, setStart] = useState('2026-11-03')

  const categoryOptions = [
    { value: 'name', label: say({ fr: 'Nom et prénom', ar: 'الاسم الشخصي والعائلي', en: 'Name' }) },
    {
      value: 'cin',
      label: say({
        fr: 'Numéro de la carte nationale',
        ar: 'رقم بطاقة التعريف الوطنية',
        en: 'National card number',
      }),
      help: say({ fr: 'Demande une autorisation', ar: 'يستوجب الإذن المسبق', en: 'Needs an authorisation' }),
    },
    { value: 'rib', label: say({ fr: 'Compte bancaire (RIB)', ar: 'الحساب البنكي', en: 'Bank account' }) },
    { value: 'health', label: say({ fr: 'Santé', ar: 'الصحة', en: 'Health' }) },
  ]
  return (
    <PageFrame
      header={
        <PageHeader
          title={say({ fr: 'Décrire un traitement', ar: 'وصف معالجة', en: 'Describe a processing' })}
          state={<SaveMark state={save.state} />}
        />
      }
    >
      <Form
        name={say({ fr: 'Traitement', ar: 'المعالجة', en: 'Processing' })}
        faults={[
          {
            path: 'ice',
            fix: say({
              fr: 'Saisissez les 15 chiffres de l’ICE tels qu’ils figurent sur l’attestation.',
              ar: 'أدخلوا أرقام التعريف الموحد للمقاولة الخمسة عشر كما وردت في الشهادة.',
              en: 'Enter the 15 digits of the ICE as printed on its certificate.',
            }),
          },
        ]}
      >
        <Group
          title={say({ fr: 'Ce que c’est', ar: 'ماهيتها', en: 'What it is' })}
          help={say({
            fr: 'Nommez-le comme vous en parlez entre vous.',
            ar: 'سمّوها كما تتحدثون عنها فيما بينكم.',
            en: 'Name it the way you speak of it among yourselves.',
          })}
        >
          <TextField
            name="name"
            label={say({ fr: 'Comment l’appelez-vous ?', ar: 'ماذا تسمونها؟', en: 'What do you call it?' })}
            legalTerm={<Term word="processing" />}
            value={name}
            onChange={next => {
              setName(next)
              save.change({ name: next })
            }}
          />
          <TextField
            name="ice"
            label={say({ fr: 'ICE', ar: 'التعريف الموحد للمقاولة', en: 'ICE' })}
            width="medium"
            inputMode="numeric"
            value={ice}
            onChange={setIce}
          />
          <TextArea
            optional
            label={say({ fr: 'En quelques mots', ar: 'في بضع كلمات', en: 'In a few words' })}
            hint={say({
              fr: 'Ce que l’on fait des données, du début à la fin.',
              ar: 'ما يُفعل بالمعطيات من البداية إلى النهاية.',
              en: 'What is done with the data, from beginning to end.',
            })}
            value={detail}
            onChange={setDetail}
          />
          <DateField
            hijri
            label={say({ fr: 'Quand commence-t-il ?', ar: 'متى تبدأ؟', en: 'When does it begin?' })}
            value={start}
            onChange={setStart}
          />
        </Group>
        <Group title={say({ fr: 'Données', ar: 'المعطيات', en: 'Data' })}>
          <Combobox
            several
            label={say({ fr: 'Quelles données ?', ar: 'أي معطيات؟', en: 'Which data?' })}
            options={categoryOptions}
            value={categories}
            onChange={setCategories}
          />
          <Combobox
            label={say({ fr: 'Donnée principale', ar: 'المعطى الرئيسي', en: 'Main item' })}
            options={categoryOptions}
            value={category}
            onChange={setCategory}
          />
          <Select
            label={say({ fr: 'Sur quoi repose-t-il ?', ar: 'علامَ تستند؟', en: 'What does it rest on?' })}
            legalTerm={say({ fr: 'base légale', ar: 'الأساس القانوني', en: 'legal basis' })}
            width="medium"
            options={[
              { value: 'consent', label: say({ fr: 'Consentement', ar: 'الرضى', en: 'Consent' }) },
              { value: 'contract', label: say({ fr: 'Contrat', ar: 'عقد', en: 'Contract' }) },
            ]}
            value={basis}
            onChange={setBasis}
          />
          <RadioGroup
            label={say({ fr: 'Comment est-il tenu ?', ar: 'كيف تُنجز؟', en: 'How is it kept?' })}
            options={[
              { value: 'automated', label: say({ fr: 'Par ordinateur', ar: 'بالحاسوب', en: 'By computer' }) },
              {
                value: 'manual',
                label: say({ fr: 'Sur papier', ar: 'على الورق', en: 'On paper' }),
                help: say({
                  fr: 'Dans des dossiers classés, où l’on retrouve une personne.',
                  ar: 'في ملفات مرتبة يمكن العثور فيها على شخص.',
                  en: 'In ordered files, where a person can be found.',
                }),
              },
            ]}
            value={mode}
            onChange={setMode}
          />
          <CheckboxGroup
            label={say({
              fr: 'D’où viennent les données ?',
              ar: 'من أين تأتي المعطيات؟',
              en: 'Where does the data come from?',
            })}
            options={[
              { value: 'form', label: say({ fr: 'Un formulaire', ar: 'استمارة', en: 'A form' }) },
              { value: 'third', label: say({ fr: 'Quelqu’un d’autre', ar: 'شخص آخر', en: 'Someone else' }) },
            ]}
            values={collection}
            onChange={setCollection}
          />
          <Switch
            label={say({ fr: 'Des mineurs sont concernés', ar: 'تهم قاصرين', en: 'Minors are concerned' })}
            help={say({
              fr: 'La loi 09-08 n’en dit rien ; le droit de la famille s’applique.',
              ar: 'لم يتطرق القانون 09.08 إلى ذلك؛ وتسري أحكام قانون الأسرة.',
              en: 'Law 09-08 says nothing of them; family law applies.',
            })}
            checked={minors}
            onChange={setMinors}
          />
        </Group>
        <Group title={say({ fr: 'Vous', ar: 'أنتم', en: 'You' })}>
          <PasswordField
            label={say({ fr: 'Mot de passe', ar: 'كلمة السر', en: 'Password' })}
            autoComplete="current-password"
            width="medium"
            show={say({ fr: 'Montrer', ar: 'إظهار', en: 'Show' })}
            hide={say({ fr: 'Cacher', ar: 'إخفاء', en: 'Hide' })}
            value={password}
            onChange={setPassword}
          />
          <Checkbox
            label={say({
              fr: 'Je m’engage à traiter ces données conformément à la loi.',
              ar: 'أتعهد بمعالجة هذه المعطيات طبقا للقانون.',
              en: 'I undertake to process this data in line with the law.',
            })}
            checked={undertaking}
            onChange={setUndertaking}
          />
        </Group>
        <Actions>
          <Button look="primary" type="submit">
            {say({ fr: 'Continuer', ar: 'متابعة', en: 'Continue' })}
          </Button>
        </Actions>
      </Form>
    </PageFrame>
  )
}
