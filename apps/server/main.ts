// `npm start`: opens the installation and the port, says where, and stops both on Ctrl-C.
import { exploreExamples } from '@himaya/examples/explore'
import { createLog } from '@himaya/platform/log'
import { Problem } from '@himaya/platform/problem'
import { stopOnSignals } from '@himaya/platform/start'
import { type Himaya, openHimaya } from './compose.ts'
import { type Listening, listen } from './listen.ts'
import { ar } from './messages/ar.ts'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'
import { readSettings, SettingRefused, terminalLanguage } from './settings.ts'

const language = terminalLanguage(process.env)
const say = { fr, ar, en }[language]

/** To a person at a terminal, only what went wrong; to a service manager, everything. */
const log = createLog(line => {
  if (!process.stderr.isTTY || !line.includes('"level":"info"')) process.stderr.write(`${line}\n`)
})

let himaya: Himaya | undefined
let listening: Listening | undefined
try {
  const { host, port, ...settings } = readSettings(process.env)
  console.log(say.starting)
  const opened = await listen({ host, port })
  listening = opened
  himaya = await openHimaya({ ...settings, log, exploreExamples, pagesMissing: say.pagesMissing })
  opened.answerWith(himaya.app)
  const { installation, stop } = himaya
  stopOnSignals({ ...installation, stop }, async () => {
    console.log(`\n${say.stopping}`)
    await opened.close()
  })
  const url = settings.publicUrl ?? opened.url
  console.log(`\n${say.ready(url)}\n`)
  const path = await himaya.setUpPath()
  if (path !== null) console.log(`${say.setUp(`${url}${path}`)}`)
  console.log(say.stop)
} catch (error) {
  console.error(`\n${explain(error)}\n`)
  await listening?.close()
  await himaya?.stop()
  process.exitCode = 1
}

function explain(error: unknown): string {
  if (error instanceof SettingRefused) return say.settingRefused[error.setting](error.value)
  if (error instanceof Problem) {
    const { title, fix } = error.kind
    return [title[language], error.detail?.[language], fix[language]].filter(Boolean).join('\n')
  }
  const { code, port = 0, address = '' } = error as { code?: string; port?: number; address?: string }
  if (code === 'EADDRINUSE') return say.portTaken(port)
  if (code === 'EACCES') return say.portForbidden(port)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return say.hostUnknown(address || (process.env.HOST ?? ''))
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
