import type { CaseView } from '../derive/case-view.ts';
import { lastMeasured, type Proof, proofOf } from '../derive/proof.ts';
import { visitedLinks } from '../derive/visited-links.ts';
import { getCases } from './case-studies.ts';
import { getEvidence } from './evidence.ts';
import { once } from './once.ts';
import { getSightings } from './probes.ts';
import { getSite } from './site.ts';

/** What the cases of this site prove. */
export const getProof = once(async (): Promise<Proof> => proofOf(await getCases()));

/** When the links of a case were last seen working, and where that is known from; empty where nobody has looked. */
export async function getLastSeen({ id, data }: CaseView): Promise<{ text: string; basis: 'checked' | 'measured' }[]> {
	const { site, format } = await getSite();
	const visits = (await getSightings(visitedLinks(data))).map(({ url, text, uptime }) => ({
		text: `${new URL(url).hostname} ${text}${uptime ? `; ${uptime}` : ''}`,
		basis: 'checked' as const,
	}));
	const measured = lastMeasured(await getEvidence(id), import.meta.env.CASEBOOK_TODAY, site.stale.probes, format);
	return measured ? [...visits, { text: measured, basis: 'measured' }] : visits;
}
