import { readResponse } from '$lib/board/documents/response';
import { responseName } from '$lib/board/names';
import { mayConsiderFor } from '$lib/meeting/rights/delegates';
import { isRowAnswered, observationsOf } from '$lib/meeting/response/answered';
import type { Viewing } from '../../../given';
import type { SealedVersion } from '../../../store/report/versions';
import type { CourseState } from '../../shared/course-state';
import type { ReviewState } from '../../shared/review-state';

/** How many observations are answered, and no word of the answers. (P5, A6) */
export async function writtenSoFar(
	house: Viewing,
	version: SealedVersion,
	{ passed }: CourseState
) {
	const name = responseName(version.reviewId);
	const rows = observationsOf(version.content);
	const content = (await house.boards.exists(name))
		? await house.boards.derived(name, readResponse)
		: null;
	const isAway = (id: string) =>
		passed.some(({ block, endedAt }) => block === id && endedAt === null);
	const answered = rows.filter(({ id }) => {
		const row = content?.rows[id];
		return row !== undefined && isRowAnswered(row) && !isAway(id);
	});
	return { answered: answered.length, total: rows.length };
}

/** What the force asked, and to whom it passed rows: the coordinator's to act on. (A6) */
export function forOffice({ people }: ReviewState, version: SealedVersion, course: CourseState) {
	const numbers = new Map(
		observationsOf(version.content).map(({ id, number }) => [id, number ?? 0])
	);
	// Those of observations that a correction left out wait for nobody.
	const isAsked = ({ block }: { block: string }) => numbers.has(block);
	const numberOf = (block: string) => numbers.get(block) ?? 0;
	const emails = new Set([...people.values()].flatMap(({ email }) => email?.toLowerCase() ?? []));
	return {
		questions: course.questions
			.filter(isAsked)
			.map(({ id, block, text, lang, askedAt, answer }) => ({
				...{ id, number: numberOf(block), text, lang, at: askedAt },
				answer: answer && { text: answer.text, lang: answer.lang, at: answer.at }
			})),
		passed: course.passed.filter(isAsked).flatMap(({ id, block, endedAt, ...row }) =>
			endedAt === null
				? [
						{
							...{ id, number: numberOf(block), department: row.department, name: row.name },
							...{ role: row.role, email: row.email },
							/** The office has added them, so that they can be given a link. */
							isHere: emails.has(row.email.toLowerCase())
						}
					]
				: []
		)
	};
}

/**
 * People who may read the report and do not answer for the force. A Commissioner names no member: members' names stay within
 * the panel.
 */
export async function mayBeNamed(house: Viewing, { review, people }: ReviewState, by: string) {
	const fit = [];
	const { may: whoNames } = await house.rights.of(by).onReview(review.id);
	for (const person of people.values()) {
		if (whoNames.commission && person.id === by) continue;
		const { may } = await house.rights.of(person).onReview(review.id);
		if (mayConsiderFor(person, may, whoNames)) fit.push({ id: person.id, name: person.name });
	}
	return fit.toSorted((a, b) => a.name.localeCompare(b.name));
}
