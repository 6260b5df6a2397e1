import { expect, test } from 'vitest';
import { securityText } from '../../src/derive/security-txt.ts';

test('security.txt says who to write to, until when, and where it stands', () => {
	const contact = { contact: 'mailto:a@example.org', expires: '2027-01-31', policy: 'https://example.org/policy' };
	expect(securityText(contact, 'https://example.org/.well-known/security.txt', 'nl')).toBe(
		[
			'Contact: mailto:a@example.org',
			'Expires: 2027-01-31T23:59:59Z',
			'Policy: https://example.org/policy',
			'Preferred-Languages: nl, en',
			'Canonical: https://example.org/.well-known/security.txt',
			'',
		].join('\n'),
	);
});
