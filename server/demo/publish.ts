import { readResponse } from '../../src/lib/board/documents/response';
import { responseName } from '../../src/lib/board/names';
import { considerReport } from '../acts/report/course/consider-report';
import { checkIdentifiers } from '../acts/report/course/check-identifiers';
import { publishReport } from '../acts/report/course/publish-report';
import { signResponse } from '../acts/response/sign-response';
import { takeBackRow } from '../acts/response/take-back-row';
import { translateResponse } from '../acts/response/translate-response';
import { demoPublication, withForce } from './content/response';
import { welshCommitment, welshResponses } from './content/welsh/response';
import { coordinator, must } from './making';
import type { Making } from './making';
import { demoObservations, writeRow } from './respond';

/**
 * Answered whole and signed, considered, translated, and published in both languages. (A6–A12)
 * @param passed the id of the row that another department has
 */
export async function publishDemo(making: Making, hash: string, passed: string): Promise<void> {
	const { given, reviewId } = making;
	const sam = making.person(withForce.respondent);
	const stepNow = async () => must((await given.rights.review(reviewId))?.review.step);
	const blockOf = await demoObservations(making);
	making.at(demoPublication.takenBackAt);
	await takeBackRow(given, sam, { reviewId, passed });
	for (const { at, number, position } of demoPublication.answered) {
		making.at(at);
		await writeRow(making, blockOf, { number, position });
	}
	making.at(demoPublication.signedAt);
	await signResponse(given, sam, { reviewId, step: await stepNow() });

	const { considered, checked } = demoPublication;
	making.at(considered.at);
	await considerReport(given, making.person(considered.by), {
		...{ reviewId, hash, step: await stepNow() },
		...{ comments: considered.comments, lang: 'en' as const }
	});
	making.at(demoPublication.translatedAt);
	await translate(making, blockOf);
	making.at(checked.at);
	await checkIdentifiers(given, making.person(checked.by), { reviewId, hash });
	making.at(demoPublication.publishedAt);
	const step = await stepNow();
	await publishReport(given, making.person(coordinator), { reviewId, hash, step });
}

async function translate(making: Making, blockOf: (number: number) => string): Promise<void> {
	const { given, reviewId } = making;
	const catrin = making.person(demoPublication.translator);
	const { commitments } = await given.boards.read(responseName(reviewId), readResponse);
	const texts = [
		...Object.entries(welshResponses).map(([number, cy]) => [blockOf(Number(number)), cy] as const),
		...commitments.map(({ id }) => [id, welshCommitment] as const)
	];
	for (const [entry, text] of texts)
		await translateResponse(given, catrin, { reviewId, entry, was: '', text });
}
