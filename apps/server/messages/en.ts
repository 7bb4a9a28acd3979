import type { ServerMessages } from './fr.ts'

export const en: ServerMessages = {
  starting: 'Himaya is starting …',
  ready: url => `Himaya is ready: ${url}`,
  setUp: url => `First use. Open this link, which serves once, within 24 hours:\n\n  ${url}\n`,
  stop: 'Ctrl-C stops the server and its database.',
  stopping: 'Himaya is stopping …',
  portTaken: port =>
    `Port ${port} is in use. Stop the other program, or choose another port: PORT=4091 npm start`,
  portForbidden: port => `Port ${port} is reserved to the system. Choose one above 1024: PORT=4090 npm start`,
  hostUnknown: host => `HOST=${host} is not an address of this machine.`,
  settingRefused: {
    PORT: value => `PORT=${value} is not a port number (0 to 65535).`,
    HIMAYA_URL: value =>
      `HIMAYA_URL=${value} is not a complete web address, such as https://himaya.example.ma`,
    SMTP_URL: () =>
      'SMTP_URL cannot be used. Write for example smtp://user:password@server:587 (encrypted by STARTTLS) or smtps://server:465. A password never travels in clear.',
    MAIL_FROM: () => 'MAIL_FROM cannot be used. Write for example: Argan SA <no-reply@argan.example>',
  },
  pagesMissing: 'The web pages are not built. Stop the server and run: npm start',
}
