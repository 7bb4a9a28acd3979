// `himaya dossier`: the dossier of a processing for the CNDP, from a file that describes it and its controller. What the
// form asks and the file does not say is listed, and the PDF is marked a draft until nothing is missing.
import { writeFileSync } from 'node:fs'
import { renderPdf } from '@himaya/documents/pdf'
import { snapshotsOf } from '@himaya/filings/described'
import { documentOf } from '@himaya/filings/documents/document'
import { missingIn, objectionsTo } from '@himaya/filings/missing'
import { freeze, type Snapshot } from '@himaya/filings/snapshot'
import { OrganisationIdentity } from '@himaya/organisation/records'
import { systemClock } from '@himaya/platform/clock'
import { faultsOf } from '@himaya/platform/http/faults'
import type { Language } from '@himaya/platform/language'
import { Problem } from '@himaya/platform/problem'
import { ProcessingContent } from '@himaya/register/records'
import { terminalLanguage } from '@himaya/server/settings'
import { z } from 'zod'
import { readJson } from './json-file.ts'
import { ar } from './messages/ar.ts'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'
import { Misuse, Refusal, readWords } from './refusal.ts'

const Described = z.strictObject({ organisation: OrganisationIdentity, processing: ProcessingContent })
type Described = z.infer<typeof Described>
const editions = ['fr', 'ar'] as const
type Edition = (typeof editions)[number]

export async function run(words: readonly string[]): Promise<number> {
  const { values, positionals } = readWords({
    args: [...words],
    allowPositionals: true,
    options: { output: { type: 'string', short: 'o' }, lang: { type: 'string' } },
  })
  const [file, ...others] = positionals
  const { output } = values
  if (file === undefined || others.length > 0 || output === undefined) throw oneFileEach()
  const language = terminalLanguage(process.env)
  const described = describedIn(readJson(file), language)
  const edition = editionOf(values.lang, described.organisation)
  try {
    await print(described, output, edition, language)
  } catch (error) {
    if (error instanceof Problem) throw refusalOf(error)
    throw error
  }
  return 0
}

/** What the controller has not said of itself is `null`, as in the register; whether it is in Morocco must be said. */
function describedIn(input: unknown, language: Language): Described {
  const given = z.looseObject({ organisation: z.looseObject({}) }).safeParse(input)
  const untold = Object.entries(OrganisationIdentity.shape)
    .filter(([, field]) => field.safeParse(null).success)
    .map(([name]) => [name, null])
  const whole = given.success
    ? {
        ...given.data,
        organisation: { ...Object.fromEntries(untold), language: 'fr', ...given.data.organisation },
      }
    : input
  const read = Described.safeParse(whole)
  if (read.success) return read.data
  const faults = faultsOf(read.error.issues, whole, language).map(({ path, fix }) => `✗ ${path} – ${fix}`)
  const said = faults.join('\n')
  throw new Refusal({ fr: said, ar: said, en: said })
}

async function print(
  { organisation, processing }: Described,
  output: string,
  edition: Edition,
  language: Language,
): Promise<void> {
  const m = { fr, ar, en }[language]
  const snapshots = snapshotsOf(organisation, processing, { on: systemClock.today(), language })
  for (const [position, snapshot] of snapshots.entries()) {
    const path = position === 0 ? output : besides(output, snapshot)
    write(path, await renderPdf(documentOf(snapshot, freeze(snapshot).hash, 'dossier', edition)))
    const missing = missingIn(snapshot).filter(({ required }) => required)
    const lines = [
      ...missing.map(({ label, entries }) => m.missing(label[language], entries.join(', '))),
      ...objectionsTo(snapshot).map(({ text }) => `✗ ${text[language]}`),
    ]
    if (lines.length > 0) process.stderr.write(`${[m.draft(path), ...lines].join('\n')}\n`)
    process.stdout.write(`${m.written(path, snapshot.filing.form.title[language])}\n`)
  }
}

/** A transfer is asked for with a form of its own, beside the main one: `dossier-F-214.pdf`. */
const besides = (output: string, { filing }: Snapshot) =>
  `${output.replace(/\.pdf$/i, '')}-${filing.form.code}.pdf`

function write(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes)
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    throw new Refusal({
      fr: `${path} ne peut pas être écrit (${code}) : vérifiez le dossier, vos droits et la place libre.`,
      ar: `تتعذر كتابة ${path} (${code}): تحققوا من المجلد ومن حقوقكم ومن المساحة الحرة.`,
      en: `${path} cannot be written (${code}): check the folder, your rights and the free space.`,
    })
  }
}

function editionOf(named: string | undefined, { language }: OrganisationIdentity): Edition {
  const wanted = named ?? (language === 'ar' ? 'ar' : 'fr')
  const found = editions.find(edition => edition === wanted)
  if (!found)
    throw new Misuse({
      fr: `Un dossier s’imprime en fr ou en ar, pas en « ${wanted} ».`,
      ar: `يطبع الملف بـ fr أو ar وليس بـ«${wanted}».`,
      en: `A dossier is printed in fr or ar, not in “${wanted}”.`,
    })
  return found
}

function refusalOf({ kind, detail, faults }: Problem): Refusal {
  const asked = faults.map(({ path, fix }) => `✗ ${path} – ${fix}`)
  const inLanguage = (language: Language) =>
    [kind.title[language], detail?.[language], kind.fix[language], ...asked].filter(Boolean).join('\n')
  return new Refusal({ fr: inLanguage('fr'), ar: inLanguage('ar'), en: inLanguage('en') })
}

const oneFileEach = () =>
  new Misuse({
    fr: 'Donnez le fichier du traitement, et le PDF à écrire : -o dossier.pdf',
    ar: 'أعطوا ملف المعالجة والملف المراد كتابته: ‎-o dossier.pdf‎',
    en: 'Name the file of the processing, and the PDF to write: -o dossier.pdf',
  })
