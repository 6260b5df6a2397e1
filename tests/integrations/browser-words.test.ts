import { expect, test } from 'vitest';
import { importGroups } from '../../src/integrations/browser-words.ts';

test.each([
	["import { page } from '#words';", "import { page } from '/he.ts?words=page';"],
	[
		"import { page, gap as hole } from '#words';\nopen();",
		"import { page } from '/he.ts?words=page';import { gap as hole } from '/he.ts?words=gap';\nopen();",
	],
	["import {\n\tpage,\n} from '#words';", "import { page } from '/he.ts?words=page';"],
	["import { page } from './page.ts';", "import { page } from './page.ts';"],
	["import type { page } from '#words';", "import type { page } from '#words';"],
])('%j takes each group of words from a module of its own', (code, expected) => {
	expect(importGroups(code, '/he.ts')).toBe(expected);
});
