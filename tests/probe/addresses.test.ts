import { expect, test } from 'vitest';
import { isPublicAddress, literalAddress } from '../../src/probe/addresses.ts';

test.each(['8.8.8.8', '1.1.1.1', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2a00:1450::5'])(
	'%s is public',
	(address) => {
		expect(isPublicAddress(address)).toBe(true);
	},
);

test.each([
	'127.0.0.1',
	'127.255.255.254',
	'0.0.0.0',
	'10.1.2.3',
	'172.16.0.1',
	'172.31.255.255',
	'192.168.0.1',
	'169.254.169.254',
	'100.64.0.1',
	'192.0.2.1',
	'198.19.0.1',
	'224.0.0.1',
	'255.255.255.255',
	'::',
	'::1',
	'::ffff:127.0.0.1',
	'::ffff:8.8.8.8',
	'fe80::1',
	'fe80::1%eth0',
	'fc00::1',
	'fd12:3456::1',
	'ff02::1',
	'64:ff9b::7f00:1',
	'2001:db8::1',
	'2001::1',
	'2002:7f00:1::',
	'example.org',
	'',
])('%s is not', (address) => {
	expect(isPublicAddress(address)).toBe(false);
});

test.each([
	['http://127.0.0.1/', '127.0.0.1'],
	['http://2130706433/', '127.0.0.1'],
	['http://0x7f.1/', '127.0.0.1'],
	['http://0177.0.0.1/', '127.0.0.1'],
	['http://[::1]:8080/', '::1'],
	['http://localhost/', undefined],
	['http://127.0.0.1.example.org/', undefined],
])('%s names %s itself', (url, address) => {
	expect(literalAddress(new URL(url))).toBe(address);
});
