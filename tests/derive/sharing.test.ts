import { expect, test } from 'vitest';
import { creatorOf } from '../../src/derive/sharing.ts';

const ADA = { fediverse: '@ada@social.example' };
const BO = { fediverse: '@bo@social.example' };
const SILENT = {};
const SITE = '@site@social.example';

test.each([
	['the author', [ADA], SITE, false, '@ada@social.example'],
	['the first author', [BO, ADA], SITE, true, '@bo@social.example'],
	['the first author who has a handle', [SILENT, ADA], SITE, true, '@ada@social.example'],
	['the site, whose only builder has no handle of their own', [SILENT], SITE, false, SITE],
	['the site, on a page that is by nobody in particular', [], SITE, true, SITE],
	['nobody, rather than somebody else', [SILENT], SITE, true, undefined],
	['nobody, where nobody has a handle', [SILENT], undefined, false, undefined],
])('a shared link names %s', (_, authors, ofSite, hasSeveral, expected) => {
	expect(creatorOf(authors, ofSite, hasSeveral)).toBe(expected);
});
