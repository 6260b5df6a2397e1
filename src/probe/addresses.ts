import { BlockList, isIP } from 'node:net';

/** Ranges of IPv4 that are not the public internet. @see https://www.iana.org/assignments/iana-ipv4-special-registry/ */
const SPECIAL_4 = [
	'0.0.0.0/8',
	'10.0.0.0/8',
	'100.64.0.0/10',
	'127.0.0.0/8',
	'169.254.0.0/16',
	'172.16.0.0/12',
	'192.0.0.0/24',
	'192.0.2.0/24',
	'192.88.99.0/24',
	'192.168.0.0/16',
	'198.18.0.0/15',
	'198.51.100.0/24',
	'203.0.113.0/24',
	'224.0.0.0/4',
	'240.0.0.0/4',
];

/** The public part of IPv6, and what in it is not: documentation, and tunnels that hide an IPv4 address. */
const PUBLIC_6 = ['2000::/3'];
const SPECIAL_6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

const special4 = blocks(SPECIAL_4, 'ipv4');
const public6 = blocks(PUBLIC_6, 'ipv6');
const special6 = blocks(SPECIAL_6, 'ipv6');

/** Whether an IP address is one of the public internet: not private, loopback, link-local or set aside otherwise. */
export function isPublicAddress(address: string): boolean {
	switch (isIP(address)) {
		case 4:
			return !special4.check(address, 'ipv4');
		case 6:
			return public6.check(address, 'ipv6') && !special6.check(address, 'ipv6');
		default:
			return false;
	}
}

/** The IP address that a web address names itself, so that no name has to be resolved; undefined if it names a host. */
export function literalAddress(url: URL): string | undefined {
	const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
	return isIP(host) === 0 ? undefined : host;
}

function blocks(ranges: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
	const list = new BlockList();
	for (const range of ranges) {
		const [address = '', prefix] = range.split('/');
		list.addSubnet(address, Number(prefix), family);
	}
	return list;
}
