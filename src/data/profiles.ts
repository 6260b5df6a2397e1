import type { CaseView } from '../derive/case-view.ts';
import { type ProfileNumbers, profileNumbers } from '../derive/profile.ts';
import { type Resume, resumeOf } from '../derive/resume.ts';
import { getCases } from './case-studies.ts';
import { getEvidence } from './evidence.ts';
import { once } from './once.ts';
import { type BuilderEntry, getSite, urls } from './site.ts';

/** A builder with what their case studies add up to. */
export interface Profile extends BuilderEntry {
	cases: CaseView[];
	numbers: ProfileNumbers;
	resume: Resume;
	/** Where the resume is served. */
	resumeUrl: string;
}

/** The profile of every builder. On a site with one builder, every case study is theirs. */
export const getProfiles = once(async (): Promise<Profile[]> => {
	const { builders, format } = await getSite();
	const isOnly = builders.length === 1;
	return Promise.all(
		builders.map(async ({ id, data }) => {
			const cases = (await getCases()).filter((item) => isOnly || item.data.builders?.includes(id));
			const withEvidence = cases.map(async (item) => ({ item, evidence: await getEvidence(item.id) }));
			const resumeUrl = urls.resume(isOnly ? undefined : id);
			const resumeUrls = {
				canonical: urls.absolute(resumeUrl),
				profile: urls.absolute(isOnly ? urls.about : urls.builder(id)),
				project: (slug: string) => urls.absolute(urls.prototype(slug)),
			};
			return {
				id,
				data,
				cases,
				numbers: profileNumbers(await Promise.all(withEvidence), data.lanes),
				resume: resumeOf(data, cases, resumeUrls, format),
				resumeUrl,
			};
		}),
	);
});
