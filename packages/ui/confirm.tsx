// Before harm: one sentence says what will happen to how many, and the button repeats the act rather than "OK".
import { type ReactNode, useState } from 'react'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { useMessages } from './language.tsx'
import { ProblemNotice } from './problem.tsx'
import { uiTexts } from './texts.ts'

type ConfirmProps = {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly title: string
  /** What will happen, to how many people or rows, and whether it can be undone. */
  readonly consequence: ReactNode
  /** The act itself: "Retirer le membre". */
  readonly act: string
  readonly harmful?: boolean
  /** Closes when it resolves; a refusal is shown and the question stays. */
  readonly onConfirm: () => Promise<unknown>
  readonly children?: ReactNode
}

export function Confirm({
  harmful = true,
  act,
  consequence,
  onConfirm,
  children,
  onOpenChange,
  ...dialog
}: ConfirmProps) {
  const texts = useMessages(uiTexts)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>()
  const change = (open: boolean) => {
    setFailure(undefined)
    onOpenChange(open)
  }
  const confirm = async () => {
    setBusy(true)
    setFailure(undefined)
    try {
      await onConfirm()
      change(false)
    } catch (refusal) {
      setFailure(refusal)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog
      {...dialog}
      onOpenChange={change}
      help={consequence}
      actions={
        <>
          <Button onClick={() => change(false)}>{texts.cancel}</Button>
          <Button look={harmful ? 'danger' : 'primary'} busy={busy} onClick={() => void confirm()}>
            {act}
          </Button>
        </>
      }
    >
      {children}
      <ProblemNotice failure={failure} />
    </Dialog>
  )
}
