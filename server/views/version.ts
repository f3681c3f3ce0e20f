import { edition, places } from '../../src/lib/meeting/report/edition';
import type { Edition, Place, VersionStatus } from '../../src/lib/meeting/report/edition';
import { isOfThePanel } from '../../src/lib/meeting/people/panel';
import { Refusal } from '../../src/lib/meeting/refusal';
import { redactFor } from '../../src/lib/meeting/report/report';
import type { ReadableVersion, Version } from '../../src/lib/meeting/report/report';
import { stepOf } from '../../src/lib/meeting/sitting/stages';
import { abilitiesOnReview } from '../rights/board-access';
import { stoodDownNumbers } from '../store/declarations';
import { sha256 } from '../store/sha256';
import type { Given } from '../given';
import type { KnownPerson } from '../store/people';
import type { Review } from '../store/reviews';
import { reviewById } from '../store/reviews';
import type { SealedVersion } from '../store/versions';
import { versionsOf } from '../store/versions';

/** A sealed version as one person may read it. */
export interface VersionSeen {
	review: Review;
	sealed: SealedVersion;
	/** Numbers of the cases they stood down from and so do not read. */
	withheld: number[];
	/** The words, laid out in the template's order, without those cases. */
	edition: Edition;
	places: Map<string, Place>;
	/** How many cases the review had when it was sealed: the 17 of "n of 17". */
	cases: number;
	/** The latest version's number. */
	latest: number;
	/** Numbers of the versions this person may read. */
	all: number[];
	status: VersionStatus;
	/** For the JSON file: what is withheld is replaced by its hash. */
	readable(): ReadableVersion;
}

/**
 * @param number of the version; the latest where none is given
 * @throws Refusal 'unknown' for no such version, or why this person may not read it
 */
export async function versionSeen(
	{ db, clock }: Pick<Given, 'db' | 'clock'>,
	person: KnownPerson,
	reviewId: string,
	number?: number
): Promise<VersionSeen> {
	const review = await reviewById(db, reviewId);
	const may = review && (await abilitiesOnReview(db, person, reviewId, clock()));
	if (!review || !may) throw new Refusal('unknown');
	const all = await versionsOf(db, reviewId);
	const latest = all.at(-1);
	// Before the first is sealed, those it will be put to are told that there is none.
	if (!latest && isOfThePanel(person.roles)) throw new Refusal('unknown');
	if (may.version === 'none') throw new Refusal(may.why ?? 'forbidden');
	// What the panel took back was never sent to anybody else: they have the latest, and only that. (P5)
	const theirs = isOfThePanel(person.roles) ? all : all.slice(-1);
	const sealed = number === undefined ? latest : theirs.find((each) => each.number === number);
	if (!sealed || !latest) throw new Refusal('unknown');

	const version = contentOf(sealed);
	const withheld = await stoodDownNumbers(db, reviewId, person.id);
	return {
		review,
		sealed,
		withheld,
		edition: edition(version, review.settings.reportTemplate.sections, withheld),
		places: places(version),
		cases: sealed.cases,
		latest: latest.number,
		all: theirs.map((each) => each.number),
		status:
			sealed === latest
				? {
						replacedBy: null,
						approvedAt: review.approvedAt,
						allows: stepOf(review.settings, review.step)?.allows ?? null
					}
				: { replacedBy: latest.number, approvedAt: null, allows: null },
		readable: () => redactFor(version, withheld, sha256)
	};
}

export function contentOf({ canonical }: SealedVersion): Version {
	return JSON.parse(canonical) as Version;
}
