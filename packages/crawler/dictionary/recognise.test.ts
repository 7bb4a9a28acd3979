// The tables of services and cookies: whole, without two readings of one name, and silent on what they do not know.
import { expect, test } from 'vitest'
import { cookies } from './cookies.ts'
import { knownHost, knownName } from './recognise.ts'
import { services } from './services.ts'

test.each([
  ['_ga', 'shop.ma', 'Google Analytics', 'analytics'],
  ['_ga_8XJ2K', 'shop.ma', 'Google Analytics', 'analytics'],
  ['_gat_UA-1', 'shop.ma', 'Google Analytics', 'analytics'],
  ['_fbp', 'shop.ma', 'Meta Pixel', 'marketing'],
  ['fr', 'facebook.com', 'Meta Pixel', 'marketing'],
  ['_hjSessionUser_12', 'shop.ma', 'Hotjar', 'analytics'],
  ['_pk_id.1.a2', 'shop.ma', 'Matomo', 'analytics'],
  ['mtm_consent', 'shop.ma', 'Matomo', 'essential'],
  ['__cf_bm', 'shop.ma', 'Cloudflare', 'essential'],
  ['mp_abc_mixpanel', 'shop.ma', 'Mixpanel', 'analytics'],
  ['m', 'm.stripe.com', 'Stripe', 'essential'],
  ['JSESSIONID', 'shop.ma', 'Java', 'essential'],
  ['JSESSIONID', 'bam.nr-data.net', 'New Relic Browser', 'analytics'],
])('%s on %s is of %s, %s', (name, host, service, use) =>
  expect(knownName(name, host)).toMatchObject({ service, use }),
)

test.each([
  ['fr', 'shop.ma'],
  ['m', 'shop.ma'],
  ['uid', 'shop.ma'],
  ['IDE', 'notdoubleclick.net'],
  ['_ga_', 'shop.ma'],
  ['_gagarin', 'shop.ma'],
  ['', 'shop.ma'],
  ['__proto__', 'shop.ma'],
  ['session', 'shop.ma'],
])('%s on %s is unknown', (name, host) => expect(knownName(name, host)).toBeNull())

test.each([
  ['www.google-analytics.com', 'Google Analytics'],
  ['maps.google.com', 'Google Maps'],
  ['www.google.com', 'Google'],
  ['connect.facebook.net', 'Meta Pixel'],
  ['analytics.google.com', 'Google Analytics'],
  ['payment.cmi.co.ma', 'CMI'],
])('%s is of %s', (host, service) => expect(knownHost(host)).toMatchObject({ service }))
test.each(['example.ma', 'notfacebook.net', 'com', '', '127.0.0.1'])('%s is nobody’s that is known', host =>
  expect(knownHost(host)).toBeNull(),
)

test('no name and no host is told of twice', () => {
  const named = cookies.map(([name, service, , , where]) => (where ? `${name} of ${service}` : name))
  expect(named.filter((name, at) => named.indexOf(name) !== at)).toEqual([])
  const hosts = Object.values(services).flatMap(([, , , , hosts]) => [...hosts])
  expect(hosts.filter((host, at) => hosts.indexOf(host) !== at)).toEqual([])
  expect(cookies.length).toBeGreaterThan(150)
})
test('what means something on its own hosts only has such hosts', () => {
  for (const [name, service, , , where] of cookies)
    if (where === 'own host') expect(services[service][4].length, name).toBeGreaterThan(0)
})
test('every service is of a country and every use is one of four', () => {
  for (const [, , country, use] of Object.values(services)) {
    expect(country).toMatch(/^[A-Z]{2}$/)
    expect(['essential', 'preferences', 'analytics', 'marketing']).toContain(use)
  }
})
