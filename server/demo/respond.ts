import { readDraft } from '../../src/lib/board/documents/draft';
import { findingText } from '../../src/lib/board/documents/findings';
import {
	addCommitment,
	commitmentText,
	linkCommitment,
	readResponse,
	rowText,
	setDue,
	setPosition
} from '../../src/lib/board/documents/response';
import { draftName, findingsName, responseName } from '../../src/lib/board/names';
import type { Position } from '../../src/lib/meeting/response/answered';
import { applyValue } from '../../src/lib/board/text/text';
import { answerDraft } from '../acts/report/answer-draft';
import { approveReport } from '../acts/report/approve-report';
import { newVersion } from '../acts/report/new-version';
import { recordReading } from '../acts/report/course/read-report';
import { requestsForChange } from '../acts/report/request-outcomes';
import { sealDraft } from '../acts/report/seal-draft';
import { sendReport } from '../acts/report/course/send-report';
import { answerQuestion } from '../acts/response/answer-question';
import { askPanel } from '../acts/response/ask-panel';
import { passRow } from '../acts/response/pass-row';
import { observations } from './content/findings/observations';
import { secondVersion, withForce } from './content/response';
import { authorOf } from './fill-boards';
import { coordinator, must } from './making';
import type { Making } from './making';
import { translateReport } from './translate';

/** Version 2 with the change that was asked for and its Welsh, its approvals, and the approval of the report. (A3) */
export async function approveSecond(making: Making, first: string): Promise<string> {
	const { given, reviewId } = making;
	const elin = making.person(coordinator);
	making.at(secondVersion.begunAt);
	await newVersion(given, elin, { reviewId, hash: first });
	const { finding, was, is } = secondVersion;
	await given.boards.edit(findingsName(making.caseId(finding.case)), elin.id, (doc) => {
		const text = findingText(doc, must(making.points.get(finding.point)), 'en');
		applyValue(text, text.toString().replace(was, is), 'demo');
	});
	making.at(secondVersion.translatedAt);
	await translateReport(making);
	making.at(secondVersion.sealedAt);
	const asked = await requestsForChange(given.db, reviewId);
	const outcomes = Object.fromEntries(asked.map(({ id }) => [id, secondVersion.outcome]));
	const { hash } = await sealDraft(given, elin, {
		...{ reviewId, anyway: true, number: 2, outcomes, lang: 'en' as const }
	});
	for (const { by, at } of secondVersion.approvals) {
		making.at(at);
		const person = making.person(by);
		await answerDraft(given, person, {
			...{ reviewId, hash, language: person.language },
			...{ says: 'approve', because: '', place: '' }
		});
	}
	making.at(secondVersion.approvedAt);
	await approveReport(given, elin, { reviewId, hash });
	return hash;
}

/**
 * Sent, read, asked about and half answered by the force. (A6, A7)
 * @returns the id of the row that is with another department
 */
export async function sendToForce(making: Making, hash: string): Promise<string> {
	const { given, reviewId } = making;
	const elin = making.person(coordinator);
	const sam = making.person(withForce.respondent);
	const step = must((await given.rights.review(reviewId))?.review.step);
	making.at(withForce.sentAt);
	await sendReport(given, elin, { reviewId, hash, step });
	making.at(withForce.readAt);
	await recordReading(given, sam, { reviewId });

	const blockOf = await demoObservations(making);
	const { passed, asked, panelAnswered } = withForce;
	making.at(passed.at);
	const away = await passRow(given, sam, {
		...passed,
		reviewId,
		block: blockOf(passed.number),
		lang: 'en'
	});
	making.at(asked.at);
	const question = await askPanel(given, sam, {
		...{ reviewId, block: blockOf(asked.number), lang: 'en' as const },
		text: must(contentOf(asked.number).asksFirst)
	});
	making.at(panelAnswered.at);
	await answerQuestion(given, elin, {
		...{ reviewId, question, text: panelAnswered.text, lang: 'en' as const }
	});
	for (const { at, number, position } of withForce.answered) {
		making.at(at);
		await writeRow(making, blockOf, { number, position });
	}
	making.at(withForce.begun.at);
	await writeRow(making, blockOf, { number: withForce.begun.number, position: null });
	return away;
}

/** The block of each observation, by its number. */
export async function demoObservations(making: Making): Promise<(number: number) => string> {
	const { given, reviewId } = making;
	const { blocks } = await given.boards.read(draftName(reviewId), readDraft);
	const rows = blocks.filter(({ kind }) => kind === 'observation');
	return (number) => must(rows[number - 1]).id;
}

/** The force writes its answer to one observation, and what it promises for it. Without a position it is only begun. */
export async function writeRow(
	making: Making,
	blockOf: (number: number) => string,
	{ number, position }: { number: number; position: Position | null }
): Promise<void> {
	const author = authorOf(making, withForce.respondent);
	await making.given.boards.edit(responseName(making.reviewId), author.person, (doc) => {
		const block = blockOf(number);
		const { en, commitments } = contentOf(number);
		setPosition(doc, author, block, position);
		applyValue(rowText(doc, block), en, 'demo');
		for (const promised of position ? commitments : []) {
			const known = readResponse(doc).commitments.find(({ text }) => text === promised.en);
			if (known) {
				linkCommitment(doc, author, known.id, block, true);
				continue;
			}
			const id = addCommitment(doc, author, block);
			applyValue(commitmentText(doc, id, 'text'), promised.en, 'demo');
			applyValue(commitmentText(doc, id, 'owner'), making.person(promised.owner).name, 'demo');
			setDue(doc, author, id, promised.due);
		}
	});
}

function contentOf(number: number) {
	return must(observations.find((each) => each.number === number)).response;
}
