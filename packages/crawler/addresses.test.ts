// Which addresses a crawl reaches: public ones, and those the installation names, in whatever clothes they come.
import { expect, test } from 'vitest'
import { reachable } from './addresses.ts'

test.each(['196.200.131.1', '8.8.8.8', '2606:4700::1111', '2a00:1450::1', '1.1.1.1'])(
  '%s is reached',
  address => expect(reachable([])(address)).toBe(true),
)
test.each([
  ...['127.0.0.1', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '0.0.0.0'],
  ...['100.64.0.1', '100.100.100.200', '192.0.0.192', '224.0.0.1', '255.255.255.255', '198.18.0.1'],
  ...['::1', '::', 'fe80::1', 'fc00::1', 'fd00:ec2::254', 'ff02::1', '2002:7f00:1::', '2001:0:7f00:1::'],
  ...['::ffff:127.0.0.1', '::ffff:8.8.8.8', '64:ff9b::7f00:1', 'not an address', ''],
])('%s is not', address => expect(reachable([])(address)).toBe(false))

test('a network that is named is reached, and no other', () => {
  const mayReach = reachable(['10.20.0.0/16', '127.0.0.1', 'fd12::/16'])
  for (const address of ['10.20.3.4', '127.0.0.1', 'fd12::9']) expect(mayReach(address)).toBe(true)
  for (const address of ['10.21.0.1', '127.0.0.2', 'fd13::9']) expect(mayReach(address)).toBe(false)
})
test('what gives out a host’s credentials cannot be named', () => {
  const mayReach = reachable(['0.0.0.0/0', '::/0'])
  for (const address of ['169.254.169.254', '168.63.129.16', '100.100.100.200', 'fe80::1', 'fd00:ec2::254'])
    expect(mayReach(address)).toBe(false)
  expect(mayReach('127.0.0.1')).toBe(true)
})
test.each(['10.0.0.0/99', 'office', '10.0.0.0/x', ''])('“%s” is no network', network =>
  expect(() => reachable([network])).toThrow(),
)
