import { isOfTheOffice } from '../../../src/lib/meeting/people/panel';
import { saidIn } from '../../../src/lib/meeting/report/publishing/correction';
import { isPublishedAfter, returnsToDraft } from '../../../src/lib/meeting/report/course';
import { isHint } from '../../../src/lib/meeting/report/identifiers/identifiers';
import { formatIn } from '../../../src/lib/words/format';
import type { Lang } from '../../../src/lib/words/plural';
import type { Viewing } from '../../given';
import { publicationGate } from '../../reading/report/publication-gate';
import type { KnownPerson } from '../../store/people/people';
import { publicationsOf } from '../../store/report/publications';
import type { SealedVersion } from '../../store/report/versions';
import type { CourseState } from '../shared/course-state';
import type { ReviewState } from '../shared/review-state';

/**
 * What the office needs to publish a report, or what was published of it. Null for others, and before it comes to that.
 * (A9–A11)
 */
export async function publicationFor(
	house: Viewing,
	person: KnownPerson,
	{ review, people }: ReviewState,
	{
		version,
		course,
		mayPublish
	}: { version: SealedVersion; course: CourseState; mayPublish: boolean },
	lang: Lang
) {
	const { day } = formatIn(lang, review.settings.timeZone);
	const [latest] = await publicationsOf(house.db, review.id);
	const published = latest && {
		version: latest.version,
		languages: review.settings.languages,
		withdrawn: latest.withdrawn && {
			day: day(latest.withdrawn.at),
			reason: saidIn(latest.withdrawn.reason, lang)
		},
		mayWithdraw: mayPublish && !latest.withdrawn
	};
	const { steps } = review.settings;
	const isDue = course.next?.act === 'publish';
	// While a new version is being drafted, there is nothing to say about publishing.
	const isAhead = review.step !== steps[0]?.id && isPublishedAfter(steps, review.step);
	if (!isAhead || !isOfTheOffice(person.roles)) return published ? { published, gate: null } : null;
	const gate = await publicationGate(house.db, review, version);
	const isChecked = gate.check !== null && (gate.check.by !== person.id || gate.isAlone);
	const counts = { en: gate.missing.en?.length ?? 0, cy: gate.missing.cy?.length ?? 0 };
	const isWhole = counts.en + counts.cy + gate.stale.length === 0;
	const identifiers = gate.identifiers
		.filter((each) => !isHint(each))
		.map(({ about, what, number, lang: of, kind, before, text, after, words, settled }) => ({
			...{ about, what, number, lang: of, kind, before, text, after, words },
			settled: settled && {
				...{ by: people.get(settled.by)?.name ?? '', at: settled.at.toISOString() },
				...{ reason: settled.reason, lang: settled.lang }
			}
		}));
	const isJustified = identifiers.every(({ settled }) => settled !== null);
	const response = { en: gate.response.en ?? 0, cy: gate.response.cy ?? 0 };
	const isTranslated = response.en + response.cy === 0;
	return {
		published: published ?? null,
		gate: {
			missing: counts,
			stale: gate.stale.length,
			isWhole,
			/** Texts of the force's response, by the language that they lack. */
			response,
			isTranslated,
			/** Words beside the version that may identify somebody, and why they stay. (A11) */
			identifiers,
			isJustified,
			/** Publication is next. Before that, what is missing can still be written in a new version, as long as `mayReturn`. */
			isDue,
			mayReturn: mayPublish && returnsToDraft(steps, review.step),
			isAlone: gate.isAlone,
			check: gate.check && {
				name: people.get(gate.check.by)?.name ?? '',
				day: day(gate.check.at),
				isMine: gate.check.by === person.id
			},
			languages: review.settings.languages,
			mayPublish: isDue && mayPublish && isWhole && isTranslated && isJustified && isChecked
		}
	};
}
