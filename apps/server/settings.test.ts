import { describe, expect, test } from 'vitest'
import { readSettings, SettingRefused, terminalLanguage } from './settings.ts'

describe('settings', () => {
  test('without any, Himaya listens to this machine only, on port 4090', () => {
    expect(readSettings({})).toEqual({
      home: undefined,
      databaseUrl: undefined,
      host: '127.0.0.1',
      port: 4090,
      publicUrl: undefined,
      behindProxy: false,
      mail: null,
    })
  })

  test('empty variables are as good as none', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: '', HIMAYA_URL: '', HOST: '' })).toEqual(readSettings({}))
  })

  test('the public address is kept without a path', () => {
    expect(readSettings({ HIMAYA_URL: 'https://himaya.example.ma/app/' }).publicUrl).toBe(
      'https://himaya.example.ma',
    )
  })

  test.each([
    [{ PORT: '65536' }, 'PORT'],
    [{ PORT: '-1' }, 'PORT'],
    [{ PORT: '80a' }, 'PORT'],
    [{ PORT: '4090; rm' }, 'PORT'],
    [{ HIMAYA_URL: 'himaya.example.ma' }, 'HIMAYA_URL'],
    [{ HIMAYA_URL: 'javascript:alert(1)' }, 'HIMAYA_URL'],
    [{ SMTP_URL: 'https://relay.example' }, 'SMTP_URL'],
    [{ SMTP_URL: 'smtp://relay.example', MAIL_FROM: 'Argan' }, 'MAIL_FROM'],
  ])('%o is refused by name', (env, setting) => {
    expect(() => readSettings(env)).toThrow(SettingRefused)
    expect(() => readSettings(env)).toThrow(setting)
  })

  test('a password in a mail server’s address is not repeated when it is refused', () => {
    expect(() => readSettings({ SMTP_URL: 'ftp://me:palmier@relay.example' })).toThrow(/^SMTP_URL=$/)
  })

  test.each([
    [{ LANG: 'ar_MA.UTF-8' }, 'ar'],
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'en_US.UTF-8', LC_ALL: 'fr_FR' }, 'fr'],
    [{ LANG: 'C.UTF-8' }, 'fr'],
    [{}, 'fr'],
  ])('the terminal of %o is spoken to in %s', (env, language) => {
    expect(terminalLanguage(env)).toBe(language)
  })
})
