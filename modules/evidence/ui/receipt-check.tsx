// A receipt verified in the browser alone: the file is read here, and nothing of it leaves.
import { classes } from '@himaya/ui/class-names.ts'
import { EvidenceIcon } from '@himaya/ui/icon'
import { useMessages } from '@himaya/ui/language'
import { type Meaning, StateMark } from '@himaya/ui/mark'
import { Section } from '@himaya/ui/page'
import { useEventWords } from '@himaya/ui/rooms'
import { Said } from '@himaya/ui/said'
import { useId, useState } from 'react'
import { type ReceiptVerdict, receiptVerdict } from '../log/receipt-verdict.ts'
import { logTexts } from './messages/log.ts'
import { browserCrypto } from './published-log.ts'

const LARGEST = 1_000_000

const meanings: Record<ReceiptVerdict['verdict'], Meaning> = {
  holds: 'settled',
  'holds-by-its-own-key': 'doubtful',
  forgotten: 'doubtful',
  false: 'prohibited',
  'not-a-receipt': 'prohibited',
  'not-a-key': 'prohibited',
}

/** By the published keys first; by the one the receipt carries only to say that it is another. */
async function verify(file: File, keys: readonly string[]): Promise<ReceiptVerdict> {
  if (file.size > LARGEST) return { verdict: 'not-a-receipt' }
  const text = await file.text()
  for (const key of keys) {
    const found = await receiptVerdict(text, key, browserCrypto)
    if (found.verdict !== 'false') return found
  }
  return receiptVerdict(text, undefined, browserCrypto)
}

export function ReceiptCheck({ keys }: { keys: readonly string[] }) {
  const texts = useMessages(logTexts)
  const nameOf = useEventWords()
  const id = useId()
  const [over, setOver] = useState(false)
  const [found, setFound] = useState<ReceiptVerdict>()
  const take = (files: FileList | null) => {
    const file = files?.[0]
    setOver(false)
    if (file) void verify(file, keys).then(setFound)
  }
  const says = found && 'statement' in found ? found : undefined
  return (
    <Section title={texts.verifyReceipt} help={texts.verifyReceiptHelp}>
      <label
        htmlFor={id}
        onDragOver={event => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={event => {
          event.preventDefault()
          take(event.dataTransfer.files)
        }}
        className={classes(
          'flex min-h-16 max-w-xl cursor-pointer items-center justify-center gap-2 rounded-md border border-dashed border-line-strong px-4 text-ink-soft hover:bg-hover',
          'focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-focus',
          over && 'bg-accent-wash',
        )}
      >
        <EvidenceIcon />
        <span>{texts.chooseReceipt}</span>
        <input
          id={id}
          type="file"
          className="sr-only"
          onChange={event => {
            take(event.target.files)
            event.target.value = ''
          }}
        />
      </label>
      <div role="status" className="flex flex-col items-start gap-1">
        {found && (
          <>
            <StateMark
              meaning={meanings[found.verdict]}
              word={
                found.verdict === 'holds'
                  ? texts.holds
                  : meanings[found.verdict] === 'doubtful'
                    ? texts.unfinished
                    : texts.fails
              }
            />
            <p className="max-w-(--measure)">
              <Said>{texts.receiptVerdict[found.verdict]}</Said>
            </p>
            {says && (
              <p className="text-table text-ink-soft">
                {nameOf(says.statement.kind)} ·{' '}
                <Said>{texts.receiptSays(says.statement.sequence, says.size)}</Said>
              </p>
            )}
          </>
        )}
      </div>
    </Section>
  )
}
