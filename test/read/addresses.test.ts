import type { LookupAddress } from 'node:dns';
import { describe, expect, test } from 'vitest';
import { guardedLookup, isBlockedAddress, refuseBlocked } from '../../src/read/http/addresses.ts';

describe('which addresses are refused', () => {
  test.each([
    '127.0.0.1',
    '127.8.8.8',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.100.100.200',
    '168.63.129.16',
    '192.0.0.192',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    '[::1]',
    'fe80::1',
    'fe80::1%eth0',
    'fd00:ec2::254',
    'fc00::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:a9fe:a9fe',
    '::127.0.0.1',
    '::7f00:1',
    '64:ff9b::127.0.0.1',
    '64:ff9b::a9fe:a9fe',
    '2002:7f00:1::',
    '2001:db8::1',
    'not an address',
  ])('%s', (address) => {
    expect(isBlockedAddress(address)).toBe(true);
  });

  test.each([
    '8.8.8.8',
    '172.15.0.1',
    '172.32.0.1',
    '100.63.0.1',
    '100.128.0.1',
    '169.253.0.1',
    '192.167.0.1',
    '223.255.255.255',
    '2606:4700::1111',
    '2a00:1450:4001::200e',
    '::ffff:8.8.8.8',
    '64:ff9b::808:808',
  ])('%s is public', (address) => {
    expect(isBlockedAddress(address)).toBe(false);
  });

  test.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://[::1]/',
    'http://localhost/',
    'http://LOCALHOST./',
    'http://a.localhost/',
    'http://metadata.google.internal/',
    'http://printer.local/',
  ])('%s, however it is written', (address) => {
    expect(() => refuseBlocked(new URL(address))).toThrow(
      expect.objectContaining({ code: 'blocked_address' }),
    );
  });

  test('names are left to their resolution', () => {
    expect(() => refuseBlocked(new URL('https://example.org/localhost'))).not.toThrow();
  });
});

describe('names are resolved to public addresses only', () => {
  const lookup = (addresses: LookupAddress[], all: boolean, exempt: string[] = []): Promise<unknown> =>
    new Promise((resolve) => {
      const guarded = guardedLookup(new Set(exempt), (_host, _options, done) => done(null, addresses));
      guarded('news.example', { all }, (error, address) => resolve(error ?? address));
    });
  const open = { address: '93.184.216.34', family: 4 };
  const inside = { address: '10.0.0.7', family: 4 };

  test('a private one is refused', async () => {
    expect(await lookup([inside], true)).toMatchObject({ code: 'blocked_address' });
    expect(await lookup([inside], false)).toMatchObject({ code: 'blocked_address' });
  });

  test('of several, the public ones are used', async () => {
    expect(await lookup([inside, open], true)).toEqual([open]);
    expect(await lookup([inside, open], false)).toBe(open.address);
  });

  test('a host may be exempt', async () => {
    expect(await lookup([inside], true, ['news.example'])).toEqual([inside]);
  });

  test('a failure is passed on', async () => {
    const failed = new Promise((resolve) => {
      const guarded = guardedLookup(new Set(), (_host, _options, done) => done(new Error('ENOTFOUND'), []));
      guarded('news.example', {}, (error) => resolve(error?.message));
    });
    expect(await failed).toBe('ENOTFOUND');
  });
});
