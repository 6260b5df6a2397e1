/** What security.txt says. */
export interface SecurityContact {
	contact: string;
	/** The last day on which it holds. */
	expires: string;
	policy?: string | undefined;
}

/**
 * The text of `/.well-known/security.txt`.
 * @param url its own address, absolute
 * @param language the language that the owner reads
 * @see https://www.rfc-editor.org/rfc/rfc9116
 */
export function securityText({ contact, expires, policy }: SecurityContact, url: string, language: string): string {
	const lines = [
		`Contact: ${contact}`,
		`Expires: ${expires}T23:59:59Z`,
		...(policy === undefined ? [] : [`Policy: ${policy}`]),
		`Preferred-Languages: ${[...new Set([language, 'en'])].join(', ')}`,
		`Canonical: ${url}`,
	];
	return `${lines.join('\n')}\n`;
}
