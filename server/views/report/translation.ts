import { Refusal } from '$lib/meeting/refusal';
import { observationsOf } from '$lib/meeting/response/answered';
import type { SignedWords } from '$lib/meeting/response/answered';
import type { Lang } from '$lib/words/plural';
import { words } from '$lib/words/words';
import type { Viewing } from '../../given';
import type { KnownPerson } from '../../store/people/people';
import { publicationsOf } from '../../store/report/publications';
import { courseState } from '../shared/course-state';
import { reportState } from '../shared/report-state';
import { reviewState } from '../shared/review-state';

/** A text of the signed response beside its translation. */
export interface TextToTranslate extends SignedWords {
	/** Id of the observation's block, or of the commitment. */
	id: string;
	/** Number of the observation; null for a commitment, which `numbers` says what it answers. */
	number: number | null;
	numbers: number[];
}

/**
 * The force's signed response, text by text, for those who write it in the other language. Once it is published it is
 * read only. (A10)
 * @throws Refusal 'unknown' before it is signed, 'forbidden', 'not-active'
 */
export async function translationPage(
	house: Viewing,
	person: KnownPerson,
	reviewId: string,
	lang: Lang
) {
	const state = await reviewState(house, reviewId);
	if (!state) throw new Refusal('unknown');
	const { may } = await house.rights.of(person).onReview(reviewId);
	if (!may.translate) throw new Refusal(may.why ?? 'forbidden');
	const { review } = state;
	const { signed } = await courseState(house, review);
	const { versions } = await reportState(house, review);
	const version = versions.find(({ number }) => number === signed?.version);
	if (!signed || !version) throw new Refusal('unknown');
	const [published] = await publicationsOf(house.db, review.id);
	const rows = observationsOf(version.content);
	const numberOf = (block: string) => rows.find(({ id }) => id === block)?.number ?? 0;
	const texts: TextToTranslate[] = [
		...signed.answers.map(({ block, text, lang: of, translation }) => ({
			...{ id: block, text, lang: of, translation },
			...{ number: numberOf(block), numbers: [] }
		})),
		...signed.commitments.map(({ id, text, lang: of, translation, blocks }) => ({
			...{ id, text, lang: of, translation, number: null },
			numbers: blocks.map(numberOf).sort((a, b) => a - b)
		}))
	];
	return {
		title: words[lang].translation.title,
		where: review.title[lang],
		review: { id: review.id, title: review.title[lang] },
		mayWrite: !published || published.withdrawn !== null,
		texts: texts.sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity))
	};
}
