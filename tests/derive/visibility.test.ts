import { expect, test } from 'vitest';
import { isScheduled, isVisible } from '../../src/derive/visibility.ts';

test.each([
	['an entry of today', { published: '2026-06-01' }, true, false],
	['an entry of the past', { published: '2020-01-01' }, true, false],
	['an entry of tomorrow', { published: '2026-06-02' }, false, true],
	['a draft', { draft: true, published: '2026-01-01' }, false, false],
	['a draft for tomorrow', { draft: true, published: '2026-06-02' }, false, false],
	['an entry that says it is no draft', { draft: false, published: '2026-01-01' }, true, false],
])('%s', (_, entry, visible, scheduled) => {
	expect(isVisible(entry, '2026-06-01')).toBe(visible);
	expect(isScheduled(entry, '2026-06-01')).toBe(scheduled);
});
