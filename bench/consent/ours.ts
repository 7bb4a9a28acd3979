// Himaya as it is started for people, on a database that is given: one server process of those measured.
// `node ours.ts <home> <port>`, DATABASE_URL in the environment.
import { createLog } from '@himaya/platform/log'
import { openHimaya } from '@himaya/server/compose'
import { listen } from '@himaya/server/listen'

const [home = '', port = '0'] = process.argv.slice(2)
const listening = await listen({ host: '127.0.0.1', port: Number(port) })
const errors = createLog(line => {
  if (line.includes('"error"')) process.stderr.write(`${line}\n`)
})
const himaya = await openHimaya({ home, behindProxy: true, log: errors })
listening.answerWith(himaya.app)
process.on('SIGTERM', async () => {
  await listening.close()
  await himaya.stop()
  process.exit(0)
})
process.stdout.write(`ready ${new URL(listening.url).port}\n`)
