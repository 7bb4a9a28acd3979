// Sends new consents over so many kept connections, as fast as they are answered, and tells what came of it as JSON on standard
// output. A process of its own, by bare sockets, so that it weighs little on what it measures.
// `node load.ts <what> <connections> <seconds> <site> <notice> <port>…`
import { randomBytes } from 'node:crypto'
import { connect, type Socket } from 'node:net'

const [what = '', connections = '64', seconds = '3', site = '', notice = '', ...ports] = process.argv.slice(2)

let chance = ''
const fresh = (digits: number): string => {
  if (chance.length < digits) chance = randomBytes(65_536).toString('hex')
  const taken = chance.slice(0, digits)
  chance = chance.slice(digits)
  return taken
}
const newId = () => {
  const time = Date.now().toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${fresh(3)}-8${fresh(3)}-${fresh(12)}`
}
const address = () => {
  const digits = fresh(6)
  const part = (at: number) => Number.parseInt(digits.slice(at, at + 2), 16)
  return `10.${part(0)}.${part(2)}.${part(4)}`
}
const newSubject = () => `sub_${fresh(24).replace(/0/g, '1')}`

const choice = (): string =>
  what === 'c15t'
    ? JSON.stringify({
        type: 'cookie_banner',
        subjectId: newSubject(),
        domain: 'boutique.example.ma',
        preferences: { necessary: true, measurement: true, marketing: false },
        givenAt: Date.now(),
      })
    : JSON.stringify({
        ...{
          id: newId(),
          subject: newId(),
          order: 0,
          site,
          notice,
          at: new Date().toISOString(),
          language: 'ar',
        },
        ...{ granted: ['analytics'], refused: ['marketing'], objects: false },
      })
const path = what === 'c15t' ? '/subjects' : '/v1/consents'
const type = what === 'c15t' ? 'application/json' : 'text/plain'
const request = (): string => {
  const body = choice()
  return `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\norigin: https://boutique.example.ma\r\nx-forwarded-for: ${address()}\r\ncontent-type: ${type}\r\ncontent-length: ${body.length}\r\n\r\n${body}`
}

const latencies: number[] = []
const refused: string[] = []
const end = performance.now() + Number(seconds) * 1_000
const began = performance.now()

const talk = (port: number) =>
  new Promise<void>((done, fail) => {
    let sentAt = 0
    let answer = ''
    const socket: Socket = connect({ port, host: '127.0.0.1', noDelay: true })
    const send = () => {
      if (performance.now() >= end) {
        socket.destroy()
        return done()
      }
      sentAt = performance.now()
      socket.write(request())
    }
    socket.setEncoding('latin1')
    socket.on('connect', send)
    socket.on('error', fail)
    socket.on('close', () => done())
    socket.on('data', text => {
      answer += text
      const head = answer.indexOf('\r\n\r\n')
      if (head < 0) return
      const length = /content-length: (\d+)/i.exec(answer)?.[1]
      const isWhole =
        length === undefined ? answer.endsWith('0\r\n\r\n') : answer.length >= head + 4 + Number(length)
      if (!isWhole) return
      if (/^HTTP\/1.1 2/.test(answer)) latencies.push(performance.now() - sentAt)
      else refused.push(answer)
      answer = ''
      send()
    })
  })

await Promise.all(
  Array.from({ length: Number(connections) }, (_, at) => talk(Number(ports[at % ports.length]))),
)
const took = (performance.now() - began) / 1_000
latencies.sort((a, b) => a - b)
const share = (of: number) =>
  latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * of))] ?? 0
process.stdout.write(
  JSON.stringify({
    perSecond: latencies.length / took,
    p50: share(0.5),
    p99: share(0.99),
    count: latencies.length,
    refused: refused.length,
    example: refused[0],
  }),
)
