import { describe, expect, test } from 'vitest'
import { MailSettingRefused, readMailSettings } from './settings.ts'

const MAIL_FROM = 'Argan SA <ne-pas-repondre@argan.example>'
const read = (SMTP_URL: string, from = MAIL_FROM) => readMailSettings({ SMTP_URL, MAIL_FROM: from })

describe('mail settings', () => {
  test('none set: mail is not set up', () => {
    expect(readMailSettings({})).toBeNull()
    expect(readMailSettings({ SMTP_URL: '', MAIL_FROM: '' })).toBeNull()
  })

  test.each([
    ['smtp://relay.example', { host: 'relay.example', port: 587, security: 'starttls', account: null }],
    ['smtps://relay.example', { host: 'relay.example', port: 465, security: 'tls', account: null }],
    ['smtp://relay.example?tls=none', { host: 'relay.example', port: 25, security: 'none', account: null }],
    ['smtp://localhost', { host: 'localhost', port: 25, security: 'none', account: null }],
    ['smtp://[::1]:2525', { host: '::1', port: 2525, security: 'none', account: null }],
    [
      'smtp://user%40argan.example:p%40ss%2Fword@relay.example:2587',
      {
        host: 'relay.example',
        port: 2587,
        security: 'starttls',
        account: { user: 'user@argan.example', password: 'p@ss/word' },
      },
    ],
    [
      'smtp://me:word@localhost:2525?tls=none',
      { host: 'localhost', port: 2525, security: 'none', account: { user: 'me', password: 'word' } },
    ],
  ])('%s is understood', (url, server) => {
    expect(read(url)).toEqual({
      ...server,
      from: { name: 'Argan SA', address: 'ne-pas-repondre@argan.example' },
    })
  })

  test.each([
    ['SMTP_URL', ''],
    ['SMTP_URL', 'relay.example:587'],
    ['SMTP_URL', 'https://relay.example'],
    ['SMTP_URL', 'smtp://'],
    ['SMTP_URL', 'smtp://me:%zz@relay.example'],
    ['SMTP_URL', 'smtp://relay.example?tls=maybe'],
    ['SMTP_URL', 'smtps://relay.example?tls=none'],
    // A password would cross the network in clear.
    ['SMTP_URL', 'smtp://me:word@relay.example?tls=none'],
  ])('%s=%s is refused', (setting, url) => {
    expect(() => read(url)).toThrow(new MailSettingRefused(setting as 'SMTP_URL'))
  })

  test.each([
    '',
    'Argan SA',
    'Argan <argan>',
    'Argan\r\nBcc: all@argan.example <a@argan.example>',
    'a@argan.example, b@argan.example',
  ])('MAIL_FROM=%j is refused', from => {
    expect(() => read('smtp://relay.example', from)).toThrow('MAIL_FROM')
  })

  test('a sender without a name is an address alone', () => {
    expect(read('smtp://relay.example', 'a@argan.example')?.from).toEqual({
      name: '',
      address: 'a@argan.example',
    })
  })
})
