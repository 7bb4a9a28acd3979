// Speaks just enough of SQL Server's protocol (TDS 7.4) for a session to be tried: it runs no SQL, and answers what a test says.
import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'

/** Rows to answer with, the number of an error, or nothing for ever. */
export type Answer = readonly (readonly (string | null)[])[] | number | 'silence'

const packet = (body: Buffer) => {
  const head = Buffer.from([4, 1, 0, 0, 0, 0, 1, 0])
  head.writeUInt16BE(body.length + 8, 2)
  return Buffer.concat([head, body])
}
const small = (text: string) => Buffer.concat([Buffer.from([text.length]), Buffer.from(text, 'utf16le')])
const u16 = (value: number) => Buffer.from([value & 255, value >> 8])

const done = (token = 0xfd, status = 0) => Buffer.from([token, status, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
/** Whether it encrypts: not at all. */
const prelogin = Buffer.from([0, 0, 11, 0, 6, 1, 0, 17, 0, 1, 255, 15, 0, 7, 208, 0, 0, 2])

const loginAck = () => {
  const body = Buffer.concat([Buffer.from([1, 0x74, 0, 0, 4]), small('SQL'), Buffer.from([15, 0, 0, 0])])
  return Buffer.concat([Buffer.from([0xad]), u16(body.length), body, done()])
}

const errorToken = (number: number) => {
  const words = `error ${number}`
  const told = Buffer.alloc(4)
  told.writeInt32LE(number)
  const text = Buffer.concat([u16(words.length), Buffer.from(words, 'utf16le')])
  const body = Buffer.concat([told, Buffer.from([1, 16]), text, small(''), small(''), Buffer.alloc(4)])
  return Buffer.concat([Buffer.from([0xaa]), u16(body.length), body, done(0xfd, 2)])
}

const rowsOf = (rows: readonly (readonly (string | null)[])[]) => {
  const width = rows[0]?.length ?? 0
  const column = Buffer.concat([Buffer.alloc(6), Buffer.from([0xe7]), u16(8_000), Buffer.alloc(5), small('')])
  const cell = (text: string | null) => {
    if (text === null) return u16(0xffff)
    const bytes = Buffer.from(text, 'utf16le')
    return Buffer.concat([u16(bytes.length), bytes])
  }
  return Buffer.concat([
    ...(width > 0 ? [Buffer.from([0x81]), u16(width), ...Array.from({ length: width }, () => column)] : []),
    ...rows.map(row => Buffer.concat([Buffer.from([0xd1]), ...row.map(cell)])),
    done(0xfe),
  ])
}

/** `answer` is asked for each login (as `LOGIN`) and statement; `asked` keeps them in order. */
export const startServer = async (answer: (text: string) => Answer) => {
  const asked: string[] = []
  const open = new Set<Socket>()
  const reply = (socket: Socket, text: string) => {
    asked.push(text)
    const what = answer(text)
    if (what === 'silence') return
    const body = typeof what === 'number' ? errorToken(what) : text === 'LOGIN' ? loginAck() : rowsOf(what)
    // A message is cut into packets that the other side has room for.
    for (let from = 0; from < body.length; from += 4_000) {
      const part = packet(body.subarray(from, from + 4_000))
      part[1] = from + 4_000 >= body.length ? 1 : 0
      socket.write(part)
    }
  }
  const server = createServer(socket => {
    open.add(socket)
    socket.on('error', () => {})
    let [left, message] = [Buffer.alloc(0), Buffer.alloc(0)]
    socket.on('data', data => {
      left = Buffer.concat([left, data])
      while (left.length >= 8 && left.length >= left.readUInt16BE(2)) {
        const length = left.readUInt16BE(2)
        const [type, isLast] = [left[0], ((left[1] ?? 0) & 1) === 1]
        message = Buffer.concat([message, left.subarray(8, length)])
        left = left.subarray(length)
        if (!isLast) continue
        const text = message.subarray(message.length % 2).toString('utf16le') + message.toString('utf16le')
        message = Buffer.alloc(0)
        if (type === 0x12) socket.write(packet(prelogin))
        else if (type === 0x10) reply(socket, 'LOGIN')
        else if (type === 6) socket.write(Buffer.concat([packet(done()), packet(done(0xfd, 0x20))]))
        else reply(socket, text)
      }
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    stop: () => {
      for (const socket of open) socket.destroy()
      server.close()
    },
  }
}
