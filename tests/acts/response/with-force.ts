import {
	addCommitment,
	commitmentText,
	linkCommitment,
	rowText,
	setDue,
	setPosition
} from '../../../src/lib/board/documents/response';
import { responseName } from '../../../src/lib/board/names';
import { applyValue } from '../../../src/lib/board/text/text';
import { answerDraft } from '../../../server/acts/report/answer-draft';
import { approveReport } from '../../../server/acts/report/approve-report';
import { considerReport } from '../../../server/acts/report/course/consider-report';
import { sendReport } from '../../../server/acts/report/course/send-report';
import { translateResponse } from '../../../server/acts/response/translate-response';
import { signResponse } from '../../../server/acts/response/sign-response';
import { personById } from '../../../server/store/people/people';
import type { KnownPerson } from '../../../server/store/people/people';
import { votersOf } from '../../../server/store/report/versions';
import { signedResponse } from '../../../server/store/response/signed';
import type { ReportRoom } from '../report/report-room';

/** Everybody approves version 1, and Elin sends it to the force. */
export async function sendToForce(room: ReportRoom): Promise<void> {
	const { hash } = await room.version();
	const reviewId = room.review.id;
	const elin = await room.person('elin-prosser');
	for (const id of await votersOf(room.db, reviewId))
		await answerDraft(room.given, (await personById(room.db, id)) as KnownPerson, {
			...{ reviewId, hash, language: 'en' },
			...{ says: 'approve', because: '', place: '' }
		});
	await approveReport(room.given, elin, { reviewId, hash });
	await sendReport(room.given, elin, { reviewId, hash, step: 'approved', anyway: true });
	await room.look();
}

/** Approved, sent, answered, signed and considered: only publication is left. */
export async function toConsidered(
	room: ReportRoom,
	promises: Parameters<typeof promise>[1][] = []
): Promise<void> {
	await sendToForce(room);
	await answerRows(room, await rowsOf(room));
	for (const each of promises) await promise(room, each);
	await sign(room);
	await consider(room);
}

/** The Commissioner considers it, without comments. */
export async function consider(room: ReportRoom): Promise<void> {
	await room.look();
	await considerReport(room.given, await room.person('angharad-voyle'), {
		...{ reviewId: room.review.id, step: room.review.step ?? '', comments: '', lang: 'en' },
		hash: (await room.version()).hash
	});
	await room.look();
}

/** Catrin writes the signed response in Welsh, text by text. */
export async function translateSigned(
	room: ReportRoom,
	slug = 'catrin-medi',
	only?: readonly string[]
): Promise<void> {
	const signed = await signedResponse(room.db, room.review.id);
	const catrin = await room.person(slug);
	const texts = [
		...(signed?.answers ?? []).map(({ block, text }) => ({ entry: block, text })),
		...(signed?.commitments ?? []).map(({ id, text }) => ({ entry: id, text }))
	];
	for (const { entry, text } of texts.filter((each) => !only || only.includes(each.entry)))
		await translateResponse(room.given, catrin, {
			...{ reviewId: room.review.id, entry, was: '', text: `Cymraeg: ${text}` }
		});
}

/** Ids of the observations, by their numbers less one. */
export async function rowsOf(room: ReportRoom): Promise<string[]> {
	const { says } = await room.version();
	return says.blocks.filter(({ kind }) => kind === 'observation').map(({ id }) => id);
}

/** DCI Keane answers these rows. */
export async function answerRows(room: ReportRoom, blocks: readonly string[]): Promise<void> {
	const { id } = await room.person('sam-keane');
	await room.boards.edit(responseName(room.review.id), id, (doc) => {
		for (const block of blocks) {
			const author = { person: id, lang: 'en' as const, origin: 'test' };
			setPosition(doc, author, block, 'accepted');
			applyValue(rowText(doc, block), 'Officers will be told in training.', 'test');
		}
	});
}

/** DCI Keane promises something, due on a day, for these observations. The promise's id. */
export async function promise(
	room: ReportRoom,
	{ text, due, blocks }: { text: string; due: string; blocks: readonly string[] }
): Promise<string> {
	const { id: person } = await room.person('sam-keane');
	const author = { person, lang: 'en' as const, origin: 'test' };
	let id = '';
	await room.boards.edit(responseName(room.review.id), person, (doc) => {
		id = addCommitment(doc, author, blocks[0]);
		for (const block of blocks) linkCommitment(doc, author, id, block, true);
		applyValue(commitmentText(doc, id, 'text'), text, 'test');
		applyValue(commitmentText(doc, id, 'owner'), 'Crime and Incident Hub', 'test');
		setDue(doc, author, id, due);
	});
	return id;
}

export async function sign(room: ReportRoom, slug = 'sam-keane', step = 'sent'): Promise<void> {
	await signResponse(room.given, await room.person(slug), { reviewId: room.review.id, step });
}
