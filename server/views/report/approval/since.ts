import { changedSince } from '$lib/meeting/report/approval';
import { edition, places } from '$lib/meeting/report/edition';
import type { ReportPlace } from '$lib/meeting/report/edition';
import { blockNumbers } from '$lib/meeting/report/numbers';
import { digest } from '$lib/meeting/report/report';
import type { Block, Version } from '$lib/meeting/report/report';
import { sha256 } from '../../../store/engine/sha256';
import type { StoredVersionAnswer } from '../../../store/report/versions';
import type { ReviewState } from '../../shared/review-state';
import type { MemberAnswerSeen } from './answers';

/**
 * What changed since somebody's latest answer, block by block, by their hashes: order and numbers do not
 * count.
 * @param wanted the changes that were asked for in the version that was answered
 * @param withheld numbers of the cases the reader stood down from
 */
export function sinceAnswer(
	{ review }: Pick<ReviewState, 'review'>,
	{ old, fresh }: { old: Version; fresh: Version },
	wanted: readonly MemberAnswerSeen[],
	withheld: readonly number[]
) {
	const { changed, added, removed } = changedSince(digest(old, sha256), digest(fresh, sha256));
	const touched = [...changed, ...added, ...removed];
	const was = new Map(old.blocks.map((block) => [block.id, block]));
	const is = new Map(fresh.blocks.map((block) => [block.id, block]));
	const { sections } = review.settings.reportTemplate;
	const placesNow = places(fresh, sections);
	const placesThen = places(old, sections);
	const caseOf = (id: string) => ((is.get(id) ?? was.get(id)) as Block).case;
	const closed = (id: string) => {
		const of = caseOf(id);
		return of !== undefined && withheld.includes(of) ? [of] : [];
	};
	const open = touched.filter((id) => closed(id).length === 0);
	const shut = touched.flatMap(closed);
	const untouched = fresh.blocks.filter(({ id }) => !touched.includes(id));
	return {
		total: fresh.blocks.length,
		touched: touched.length,
		blocks: open.map((id) => ({
			id,
			place: (is.has(id) ? placesNow : placesThen).get(id) as ReportPlace,
			before: was.get(id) ?? null,
			after: is.get(id) ?? null,
			requests: wanted.filter(({ block }) => block === id)
		})),
		withheld: [...new Set(shut)].map((number) => ({
			case: number,
			count: shut.filter((each) => each === number).length
		})),
		/** Requests on the answered version whose block did not change, or that are about more than one block. */
		requests: wanted.filter(({ block }) => !block || !open.includes(block)),
		unchanged: edition(
			{ blocks: untouched },
			sections,
			withheld,
			blockNumbers(fresh.blocks, sections)
		),
		unchangedCount: untouched.length
	};
}

/** Their latest answer to a version before the latest. */
export function answeredBefore(
	answers: readonly StoredVersionAnswer[],
	personId: string,
	latest: number
): StoredVersionAnswer | undefined {
	return answers.findLast((each) => each.personId === personId && each.version !== latest);
}
