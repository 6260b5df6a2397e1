import type { Evidence } from '../../src/schemas/evidence.ts';
import { evidence } from '../../src/schemas/evidence.ts';

/** A record of evidence over October 2026, with what its kind holds. */
export function evidenceRecord<K extends Evidence['kind']>(kind: K, body: object): Evidence {
	const source = { tool: 'T', file: 'f.csv', sha256: 'a'.repeat(64), importedAt: '2026-11-01T00:00:00Z' };
	return evidence.parse({ kind, title: 'R', source, from: '2026-10-01', to: '2026-10-31', [kind]: body });
}
