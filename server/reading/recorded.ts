import { daysAhead, isLate } from '../../src/lib/meeting/papers/issue';
import type { Bilingual } from '../../src/lib/meeting/people/people';
import { recordedSection } from '../../src/lib/meeting/report/build-version';
import type { Draft, Recorded } from '../../src/lib/meeting/report/report';
import { earlyFeedbackStatement } from '../../src/lib/sentences/report/early-feedback';
import { hasBegun } from '../../src/lib/meeting/sitting/stages';
import { latePapersStatement } from '../../src/lib/sentences/late-papers';
import type { LatePapers } from '../../src/lib/sentences/late-papers';
import type { Db } from '../store/engine/database';
import { earlyFeedbackOf } from '../store/report/early-feedback';
import type { Review } from '../store/report/reviews';
import { countsIssued } from '../store/sitting/papers';
import { sittingsOf } from '../store/sitting/sittings';
import { actionsSaid } from './recorded/actions';
import { howHeld } from './recorded/how-held';
import { samplingOf } from './sample/sampling';

/** The paragraphs of a review's report that are made from what was recorded, and the section that holds them. */
export async function recordedOf(db: Db, review: Review): Promise<Recorded[]> {
	const section = recordedSection(review.settings.reportTemplate.sections);
	if (section === null) return [];
	const said: Record<(typeof ALONE)[number], Bilingual | null> = {
		sampling: await samplingOf(db, review),
		papers: await latePapersOf(db, review)
	};
	return [
		...ALONE.flatMap((id) => (said[id] ? { id, section, ...said[id] } : [])),
		...(await howHeld(db, review)).map((each) => ({ ...each, section })),
		...(await earlyFeedbackSaid(db, review)).map((each) => ({ ...each, section })),
		...(await actionsSaid(db, review))
	];
}

const ALONE = ['sampling', 'papers'] as const;

/** A draft with these paragraphs. */
export async function withRecorded(db: Db, review: Review, draft: Draft): Promise<Draft> {
	return { ...draft, recorded: await recordedOf(db, review) };
}

/** That the force was told something early, and when; nothing of what it was told. (A5) */
async function earlyFeedbackSaid(
	db: Db,
	{ id, settings: { timeZone, languages } }: Review
): Promise<(Bilingual & { id: 'feedback' })[]> {
	const all = await earlyFeedbackOf(db, id);
	if (all.length === 0) return [];
	const { en, cy } = earlyFeedbackStatement(all, timeZone);
	return [{ id: 'feedback', en, cy: languages.includes('cy') ? cy : '' }];
}

/**
 * Which papers were issued with fewer days to go than the panel asks for, and of which sittings none were issued at all;
 * null where every sitting had its papers in time. (M4)
 */
async function latePapersOf(db: Db, review: Review): Promise<Bilingual | null> {
	const { timeZone, meetings, languages } = review.settings;
	const late: LatePapers[] = [];
	for (const { id, date, stage } of await sittingsOf(db, review.id)) {
		const counts = await countsIssued(db, id);
		const issued = counts.flatMap(({ at, papers }) => (at === null ? [] : { at, papers }));
		const never = counts.find(({ at }) => at === null)?.papers ?? 0;
		if (issued.length === 0 && never > 0 && hasBegun(stage))
			late.push({ date, papers: never, days: null, isBefore: false });
		for (const { at, papers } of issued) {
			const days = daysAhead(at, date, timeZone, meetings.papersDaysIn);
			const isBefore = daysAhead(at, date, timeZone, 'calendar') > 0;
			if (isLate(days, meetings.papersDays)) late.push({ date, papers, days, isBefore });
		}
	}
	if (late.length === 0) return null;
	const { en, cy } = latePapersStatement(late, meetings, timeZone);
	return { en, cy: languages.includes('cy') ? cy : '' };
}
