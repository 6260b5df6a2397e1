import * as z from 'zod';
import { answer, type Gap, isGap } from './gap.ts';
import { text, webAddress } from './text.ts';

export const ACCESS = ['public', 'login', 'staff', 'request'] as const;

/** Who can open a link. */
export type Access = (typeof ACCESS)[number];

/** Where something can be seen, and by whom. */
export interface Link {
	url?: string | Gap | undefined;
	label?: string | Gap | undefined;
	access: Access;
}

const bare = webAddress.transform((url): Link => ({ url, access: 'public' }));

const detailed = z
	.strictObject(
		{
			url: answer(webAddress).optional().describe('An http(s) address. Only `access: request` can do without.'),
			label: answer(text).optional().describe('What a reader finds there.'),
			access: z
				.enum(ACCESS, { error: `one of ${ACCESS.join(', ')}` })
				.default('public')
				.describe('Who can open it: public, login, staff or request.'),
		},
		{ error: 'an address, or url with label and access' },
	)
	.refine((link) => link.url !== undefined || link.access === 'request', {
		path: ['url'],
		error: 'missing',
	})
	.meta({ anyOf: [{ required: ['url'] }, { properties: { access: { const: 'request' } }, required: ['access'] }] });

const single = z.union([bare, detailed], { error: 'an http(s) address, or url with label and access' });

/** A link, or several; always a list once parsed. */
export const links = z.union(
	[single.transform((link): (Link | Gap)[] => [link]), z.array(answer(single)).min(1, { error: 'empty' })],
	{
		error: 'an http(s) address, or url with label and access, or a list of them',
	},
);

/** The links of a list that a reader can open. */
export function openLinks(list: readonly (Link | Gap)[] | Gap | undefined): (Link & { url: string })[] {
	if (!list || isGap(list)) return [];
	return list.filter((link): link is Link & { url: string } => !isGap(link) && typeof link.url === 'string');
}
