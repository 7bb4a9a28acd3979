// Messages as they come, in three languages, in order and not: what is seen, and what the law says of it.
import { describe, expect, test } from 'vitest'
import type { Channel } from '../records.ts'
import { lint } from './lint.ts'
import { readEml, readPasted } from './message.ts'

const look = (
  body: string,
  more: { subject?: string; channel?: Channel; isHtml?: boolean; agencyName?: string } = {},
) => {
  const { channel = 'email', agencyName, ...rest } = more
  return lint({
    ...{ channel, agencyName, on: '2026-11-23', senderNames: ['Argan SA', 'أركان ش.م'] },
    message: readPasted({ subject: 'Nos huiles d’argan', body, ...rest }),
  })
}
const codes = (found: ReturnType<typeof look>) => found.findings.map(({ code }) => code)
const good = 'Argan SA vous propose ses huiles.'

type Row = [story: string, body: string, more: Parameters<typeof look>[1], wanted: string, concluded: string]
const rows: readonly Row[] = [
  [
    'a link that says it',
    `${good} Se désabonner : https://argan.example/stop`,
    {},
    'stop-found',
    'allowed-consent',
  ],
  [
    'an address to write to',
    `${good} Pour ne plus recevoir nos offres : stop@argan.example`,
    {},
    'stop-found',
    'allowed-consent',
  ],
  [
    'HTML whose link says only “here”',
    `<p>${good}</p><p>Pour vous désinscrire, cliquez <a href="https://argan.example/x">ici</a>.</p>`,
    { isHtml: true },
    'stop-found',
    'allowed-consent',
  ],
  [
    'Arabic',
    'أركان ش.م: زيوت جديدة. لإلغاء الاشتراك: https://argan.example/stop',
    { subject: 'زيوت جديدة' },
    'stop-found',
    'allowed-consent',
  ],
  [
    'English',
    'Argan SA: new oils. Unsubscribe: https://argan.example/stop',
    { subject: 'New oils' },
    'stop-found',
    'allowed-consent',
  ],
  ['nothing', good, {}, 'no-way-to-stop', 'forbidden-content'],
  [
    'an empty link',
    `<p>${good} <a href="#">Se désabonner</a></p>`,
    { isHtml: true },
    'stop-not-working',
    'forbidden-content',
  ],
  [
    'a template not filled in',
    `<p>${good} <a href="{{unsubscribe_url}}">Se désabonner</a></p>`,
    { isHtml: true },
    'stop-not-working',
    'forbidden-content',
  ],
  [
    'a link too small to see',
    `<p>${good} <a style="font-size:1px" href="https://argan.example/stop">Se désabonner</a></p>`,
    { isHtml: true },
    'stop-hidden',
    'allowed-consent',
  ],
  [
    'a charge',
    `${good} Se désabonner : https://argan.example/stop (2 DH par SMS)`,
    {},
    'stop-charged',
    'forbidden-content',
  ],
  [
    'a sign-in',
    `${good} Connectez-vous pour vous désabonner : https://argan.example/stop`,
    {},
    'stop-roundabout',
    'allowed-consent',
  ],
  [
    'the agency alone',
    'Agence Promo : huiles. Se désabonner : https://x.example/stop',
    { agencyName: 'Agence Promo' },
    'sender-only-agency',
    'forbidden-content',
  ],
  [
    'nobody named',
    'Huiles. Se désabonner : https://x.example/stop',
    {},
    'sender-absent',
    'forbidden-content',
  ],
  [
    'a false reply',
    `${good} Se désabonner : https://argan.example/stop`,
    { subject: 'RE: votre commande' },
    'subject-pretends',
    'undetermined',
  ],
  [
    'another subject',
    `${good} Se désabonner : https://argan.example/stop`,
    { subject: 'Vacances gratuites' },
    'subject-unrelated',
    'undetermined',
  ],
  [
    'no subject',
    `${good} Se désabonner : https://argan.example/stop`,
    { subject: '' },
    'subject-missing',
    'allowed-consent',
  ],
  [
    'a text with its number',
    'Argan SA : -20 %. STOP au 36111',
    { channel: 'sms' },
    'stop-found',
    'allowed-consent',
  ],
  [
    'a text in Arabic',
    'أركان ش.م: تخفيض 20%. أرسل أوقف إلى 36111',
    { channel: 'sms' },
    'stop-found',
    'allowed-consent',
  ],
  [
    'a text that says STOP to nobody',
    'Argan SA : -20 %. STOP',
    { channel: 'sms' },
    'sms-no-number',
    'undetermined',
  ],
  ['a text without', 'Argan SA : -20 %', { channel: 'sms' }, 'no-way-to-stop', 'forbidden-content'],
]

describe('what a message says of itself', () => {
  test.each(rows)('%s', (_, body, more, wanted, concluded) => {
    const found = look(body, more)
    expect(codes(found)).toContain(wanted)
    expect(found.answer.conclusion).toBe(concluded)
    for (const { spot } of found.findings) {
      if (!spot) continue
      expect(spot.from).toBeLessThanOrEqual(spot.to)
      expect(spot.to).toBeLessThanOrEqual(found.parts[spot.part].length)
    }
  })

  test.each([
    ['<https://argan.example/u>', 'List-Unsubscribe=One-Click', 'one-click'],
    ['<http://argan.example/u>', 'List-Unsubscribe=One-Click', 'one-click-missing'],
    ['<mailto:stop@argan.example>', 'List-Unsubscribe=One-Click', 'one-click-missing'],
    ['<https://argan.example/u>', 'oui', 'one-click-missing'],
    ['', '', 'one-click-missing'],
  ])('headers %j, %j: %s', async (list, post, wanted) => {
    const headers = [
      ...(list ? [`List-Unsubscribe: ${list}`] : []),
      ...(post ? [`List-Unsubscribe-Post: ${post}`] : []),
    ]
    const eml = [
      'From: =?utf-8?B?QXJnYW4gU0E=?= <info@argan.example>',
      'Subject: =?utf-8?Q?Nos_huiles_d=E2=80=99argan?=',
      ...headers,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Argan SA vous propose ses huiles. Se d=C3=A9sabonner : https://argan.example/u',
    ].join('\r\n')
    const found = lint({
      channel: 'email',
      message: await readEml(eml),
      senderNames: ['Argan SA'],
      on: '2026-11-23',
    })
    expect(found.parts).toMatchObject({ subject: 'Nos huiles d’argan' })
    expect(found.parts.body).toContain('Se désabonner')
    expect(codes(found)).toContain(wanted)
    expect(codes(found)).toContain('sender-named')
    expect(found.answer.conclusion).toBe('allowed-consent')
  })

  test('what a person says of it stands over what was seen', () => {
    const seen = look(`${good} Se désabonner : https://argan.example/stop`, { subject: 'Vacances gratuites' })
    const said = lint({
      ...{
        channel: 'email',
        on: '2026-11-23',
        senderNames: ['Argan SA'],
        said: { announcedSubject: 'unrelated' },
      },
      message: readPasted({
        subject: 'Vacances gratuites',
        body: `${good} Se désabonner : https://argan.example/stop`,
      }),
    })
    expect([seen.answer.conclusion, said.answer.conclusion]).toEqual(['undetermined', 'forbidden-content'])
  })

  test('broken and hostile HTML is read to its end, and shown as text', () => {
    for (const body of [
      '<',
      '<a',
      '<a href=',
      '<p><<a>b</p',
      '&#x110000;&#xD800;',
      '<!--',
      '<style>',
      '<a>'.repeat(20_000),
      '&'.repeat(50_000),
    ])
      expect(look(body, { isHtml: true }).answer.conclusion).toBe('forbidden-content')
    expect(look('<script>alert(1)</script><p>Bonjour</p>', { isHtml: true }).parts.body).not.toContain(
      'alert',
    )
  })
})
