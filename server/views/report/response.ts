import { responseName } from '$lib/board/names';
import { Refusal } from '$lib/meeting/refusal';
import { readIn } from '$lib/meeting/report/edition';
import { observationsOf } from '$lib/meeting/response/answered';
import type { Lang } from '$lib/words/plural';
import { words } from '$lib/words/words';
import type { Viewing } from '../../given';
import { sentToForce } from '../../reading/report/target';
import type { KnownPerson } from '../../store/people/people';
import { courseState, targetSeen } from '../shared/course-state';
import { reportState } from '../shared/report-state';
import { reviewState } from '../shared/review-state';

export type ResponseSeen = Awaited<ReturnType<typeof responsePage>>;
export type RowSeen = ResponseSeen['rows'][number];

/**
 * The sent observations and the force's response to them, for those who answer for it. Nobody of the panel is named. (P5,
 * A6)
 * @throws Refusal 'unknown', 'forbidden', 'not-active'
 */
export async function responsePage(
	house: Viewing,
	person: KnownPerson,
	reviewId: string,
	lang: Lang
) {
	const state = await reviewState(house, reviewId);
	if (!state) throw new Refusal('unknown');
	const { may } = await house.rights.of(person).onReview(reviewId);
	if (may.response === 'none') throw new Refusal(may.why ?? 'forbidden');
	const { review, people } = state;
	const course = await courseState(house, review);
	const { versions } = await reportState(house, review);
	const sent = sentToForce(review, course);
	const version = versions.find(({ number }) => number === sent?.version);
	const name = responseName(reviewId);
	if (!sent || !version || !(await house.boards.exists(name))) throw new Refusal('unknown');

	const inLang = readIn(review.settings.languages, lang, version.content.blocks);
	const nameOf = (id: string) => people.get(id)?.name ?? '';
	return {
		isWorkplace: true,
		title: words[lang].response.title,
		where: review.title[lang],
		review: { id: review.id, title: review.title[lang] },
		version: version.number,
		sentAt: sent.sentAt,
		step: review.step ?? '',
		target: course.signed ? null : targetSeen(house, review, course),
		signed: course.signed && {
			at: course.signed.signedAt,
			by: nameOf(course.signed.signedBy),
			promises: course.signed.commitments.length
		},
		document: { name, access: may.response, state: await house.boards.state(name) },
		rows: observationsOf(version.content).map(({ id, number = 0, en, cy }) => ({
			id,
			number,
			...(inLang === 'cy' && cy !== ''
				? { text: cy, lang: 'cy' as const }
				: { text: en, lang: 'en' as const }),
			questions: course.questions
				.filter(({ block }) => block === id)
				.map(({ text, lang: of, askedBy, askedAt, answer }) => ({
					...{ text, lang: of, by: nameOf(askedBy), at: askedAt },
					answer: answer && { text: answer.text, lang: answer.lang, at: answer.at }
				})),
			/** The department that has it now; null where none has. */
			passed: away(id)
		}))
	};

	function away(block: string) {
		const open = course.passed.find((each) => each.block === block && each.endedAt === null);
		if (!open) return null;
		const { id, department, name: who, note, lang: of, passedAt } = open;
		return { id, department, name: who, note, lang: of, at: passedAt };
	}
}
