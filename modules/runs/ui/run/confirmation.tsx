// Who they are, once more, before what cannot be taken back: the password, and the code of the second factor.
import { useProfile } from '@himaya/organisation/ui/session.ts'
import { useMessages } from '@himaya/ui/language'
import { PasswordField, TextField } from '@himaya/ui/text-field'
import { useState } from 'react'
import { texts } from '../texts.ts'

export function useConfirmation() {
  const { approve: m } = useMessages(texts)
  const { secondFactor } = useProfile()
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  return {
    given: { password, ...(secondFactor ? { code } : {}) },
    isComplete: password !== '' && (!secondFactor || code.trim() !== ''),
    fields: (
      <>
        <PasswordField
          name="password"
          label={m.password}
          value={password}
          onChange={setPassword}
          autoComplete="current-password"
          show={m.show}
          hide={m.hide}
        />
        {secondFactor && (
          <TextField
            name="code"
            label={m.code}
            value={code}
            onChange={setCode}
            inputMode="numeric"
            autoComplete="one-time-code"
            dir="ltr"
            width="short"
          />
        )}
      </>
    ),
  }
}
