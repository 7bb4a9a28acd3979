// Purposes, each with its legal basis (art. 3-1-b, 4).
import { consentForms, purposeKinds } from '@himaya/law/facts/purpose'
import { legalBases } from '@himaya/law/words/legal-bases'
import { RadioGroup } from '@himaya/ui/choice'
import { useMessages, useTranslated } from '@himaya/ui/language'
import { Select } from '@himaya/ui/select'
import { TextArea, TextField } from '@himaya/ui/text-field'
import type { Purpose } from '../../records.ts'
import type { Editing } from '../editing.ts'
import { freshKey } from '../empty-content.ts'
import { ListEditor } from '../list-editor.tsx'
import { texts } from '../texts.ts'
import { YesNo } from '../yes-no.tsx'

const keys = <Key extends string>(words: Readonly<Record<Key, unknown>>) => Object.keys(words) as Key[]

export function PurposesSection({ content, edit }: Editing) {
  const m = useMessages(texts).purposes
  const say = useTranslated()
  return (
    <ListEditor<Purpose>
      entries={content.purposes}
      onChange={purposes => edit({ purposes })}
      title={purpose => purpose.name}
      summary={purpose => purpose.basis && say(legalBases[purpose.basis].label)}
      add={m.add}
      none={{ title: m.none, next: m.noneNext }}
      fresh={() => ({
        key: freshKey(content.purposes, 'purpose'),
        name: m.fresh,
        detail: '',
        kind: null,
        basis: null,
        basisReference: '',
        consent: null,
        balancingDocumented: null,
        reuse: null,
      })}
    >
      {(purpose, change, index) => {
        const at = `content.purposes.${index}`
        return (
          <>
            <TextField
              name={`${at}.name`}
              label={m.name}
              legalTerm={m.nameTerm}
              value={purpose.name}
              onChange={name => change({ name })}
              dir="auto"
            />
            <Select
              name={`${at}.kind`}
              label={m.kind}
              value={purpose.kind ?? ''}
              onChange={kind => change({ kind: kind || null })}
              options={keys(purposeKinds).map(value => ({ value, label: say(purposeKinds[value]) }))}
            />
            <RadioGroup
              name={`${at}.basis`}
              label={m.basis}
              legalTerm={m.basisTerm}
              value={purpose.basis ?? ''}
              onChange={basis => change({ basis })}
              options={keys(legalBases).map(value => ({ value, label: say(legalBases[value].label) }))}
            />
            {purpose.basis === 'consent' && (
              <RadioGroup
                name={`${at}.consent`}
                label={m.consent}
                value={purpose.consent ?? ''}
                onChange={consent => change({ consent })}
                options={keys(consentForms).map(value => ({ value, label: say(consentForms[value]) }))}
              />
            )}
            {purpose.basis !== null && purpose.basis !== 'consent' && (
              <TextArea
                name={`${at}.basisReference`}
                label={m.reference}
                value={purpose.basisReference}
                onChange={basisReference => change({ basisReference })}
                dir="auto"
              />
            )}
            {purpose.basis === 'legitimate-interest' && (
              <YesNo
                name={`${at}.balancingDocumented`}
                label={m.balancing}
                value={purpose.balancingDocumented}
                onChange={balancingDocumented => change({ balancingDocumented })}
              />
            )}
            <RadioGroup
              name={`${at}.reuse`}
              label={m.reuse}
              value={purpose.reuse ?? ''}
              onChange={reuse => change({ reuse })}
              options={(['original', 'compatible', 'incompatible'] as const).map(value => ({
                value,
                label: m.reuses[value],
              }))}
            />
          </>
        )
      }}
    </ListEditor>
  )
}
