import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findingText } from '../../../src/lib/board/documents/findings';
import { findingsName } from '../../../src/lib/board/names';
import { applyValue } from '../../../src/lib/board/text/text';
import { reportState } from '../../../server/views/shared/report-state';
import { answerDraft } from '../../../server/acts/report/answer-draft';
import { approveReport } from '../../../server/acts/report/approve-report';
import { newVersion } from '../../../server/acts/report/new-version';
import { approvalSeen } from '../../../server/views/report/approval';
import type { Viewing } from '../../../server/given';
import { requestsForChange } from '../../../server/acts/report/request-outcomes';
import { sealDraft } from '../../../server/acts/report/seal-draft';
import { firstBroken, readHistory } from '../../../server/store/report/history';
import { answersOf } from '../../../server/store/report/versions';
import { refusing } from '../refusing';
import type { ReportRoom } from './report-room';
import { keepDemo } from './report-room';

let kept: Awaited<ReturnType<typeof keepDemo>>;
let room: ReportRoom;
beforeAll(async () => {
	kept = await keepDemo('approval');
});
beforeEach(async () => {
	room = await kept.open();
});
afterEach(() => room.stop());
afterAll(() => kept.drop());

type Said = Omit<Parameters<typeof answerDraft>[2], 'reviewId' | 'hash' | 'language'>;
const approves: Said = { says: 'approve', because: '', place: '' };
const abstains: Said = { says: 'abstain', because: '', place: '' };
const asks = (because: string, place = 'overview'): Said => ({ says: 'change', because, place });

async function answer(slug: string, said: Said, hash?: string): Promise<void> {
	await answerDraft(room.given, await room.person(slug), {
		reviewId: room.review.id,
		hash: hash ?? (await room.version()).hash,
		language: 'en',
		...said
	});
}

async function stands() {
	const { approval: now } = await reportState(room.given, await room.look());
	if (!now) throw new Error('nothing is sealed');
	return now.stands;
}

const waiting = [
	'nasreen-akhtar',
	'tomos-ellis',
	'owain-beynon',
	'sioned-lloyd',
	'derek-hammond',
	'kofi-mensah'
];
const elin = () => room.person('elin-prosser');
const approve = async (hash?: string) =>
	approveReport(room.given, await elin(), {
		reviewId: room.review.id,
		hash: hash ?? (await room.version()).hash
	});
const backToDrafting = async () => {
	const { hash } = await room.version();
	await newVersion(room.given, await elin(), { reviewId: room.review.id, hash });
};

describe('an answer', () => {
	test('belongs to the words that were shown: three approve and one asks for a change', async () => {
		expect(await stands()).toMatchObject({ voters: 10, needed: 7, approvals: 3, changes: 1 });
	});

	test('sent twice counts once', async () => {
		await Promise.all([answer('kofi-mensah', approves), answer('kofi-mensah', approves)]);
		expect(await stands()).toMatchObject({ approvals: 4 });
		const kofi = await room.person('kofi-mensah');
		const all = (await answersOf(room.db, room.review.id)).filter(
			(each) => each.personId === kofi.id
		);
		expect(all).toHaveLength(1);
	});

	test('may be changed, and the earlier one stays in the history', async () => {
		await answer('kofi-mensah', abstains);
		room.clock.now = new Date(room.clock.now.getTime() + 60_000);
		await answer('kofi-mensah', approves);
		expect(await stands()).toMatchObject({ approvals: 4, abstentions: 0 });
		const kofi = await room.person('kofi-mensah');
		const all = (await answersOf(room.db, room.review.id)).filter(
			(each) => each.personId === kofi.id
		);
		expect(all.map(({ says }) => says)).toEqual(['abstain', 'approve']);
	});

	test('asking for a change needs a reason and a place in the report', async () => {
		await refusing(answer('kofi-mensah', asks('   ')), 'reason-needed');
		await refusing(answer('kofi-mensah', asks('Too strong', '')), 'place-needed');
		await refusing(answer('kofi-mensah', asks('Too strong', 'no-such-block')), 'place-needed');
		await refusing(answer('kofi-mensah', asks('x'.repeat(50_001))), 'too-long');
		await answer('kofi-mensah', asks('Too strong', 'report'));
		expect(await stands()).toMatchObject({ changes: 2 });
	});

	test('is for the members who attended; others are told they may comment', async () => {
		await refusing(answer('bethan-howells', approves), 'not-a-voter');
		await refusing(answer('elin-prosser', approves), 'not-a-voter');
		await refusing(answer('sam-keane', approves), 'forbidden');
	});

	test('of somebody who stood down is for the rest, and that is recorded', async () => {
		await answer('nasreen-akhtar', approves);
		const nasreen = await room.person('nasreen-akhtar');
		const mine = (await answersOf(room.db, room.review.id)).find(
			({ personId }) => personId === nasreen.id
		);
		expect(mine?.stoodDown).toEqual([3]);
		const inCase3 = (await room.version()).says.blocks.find((block) => block.case === 3);
		await refusing(answer('nasreen-akhtar', asks('Too strong', inCase3?.id)), 'place-needed');
	});

	test('leaves a line in the history with the hash, and never the words', async () => {
		await answer('kofi-mensah', asks('Words nobody may find there'));
		const lines = await readHistory(room.db, { key: 'review', value: room.review.id });
		const { hash } = await room.version();
		expect(lines.at(-1)).toMatchObject({ act: 'answer-draft', about: { says: 'change', hash } });
		expect(JSON.stringify(lines)).not.toContain('Words nobody');
		expect(await firstBroken(room.db)).toBeNull();
	});
});

describe('a version that has just been replaced', () => {
	test('takes no answer: neither while it is drafted again nor after the next was sealed', async () => {
		const { hash } = await room.version();
		await backToDrafting();
		await refusing(answer('kofi-mensah', approves, hash), 'replaced');

		await sealAgain('The checks were made under the second name.');
		await refusing(answer('kofi-mensah', approves, hash), 'replaced');
		await answer('kofi-mensah', approves);
	});

	test('voids every answer: each of the ten is asked again', async () => {
		await backToDrafting();
		await sealAgain('Reworded.');
		expect(await stands()).toMatchObject({ voters: 10, approvals: 0, changes: 0 });
		expect((await room.version()).number).toBe(2);
	});

	test('cannot be approved either', async () => {
		const { hash } = await room.version();
		for (const slug of waiting) await answer(slug, approves);
		await answer('joan-whitfield', approves);
		await backToDrafting();
		await refusing(approve(hash), 'not-now');
		await sealAgain('Reworded.', false);
		await refusing(approve(hash), 'newer-version');
	});
});

describe('recording the approval', () => {
	test('waits for seven of ten', async () => {
		await answer('joan-whitfield', abstains);
		for (const slug of waiting.slice(0, 3)) await answer(slug, approves);
		const details = await refusing(approve(), 'not-passed');
		expect(details).toMatchObject({ approvals: 6, needed: 7 });
		await answer(waiting[3], approves);
		await approve();
		expect((await room.look()).step).toBe('approved');
		expect(room.review.approvedAt).not.toBeNull();
	});

	test('waits while a request for change is open, however many approve', async () => {
		for (const slug of waiting) await answer(slug, approves);
		expect(await refusing(approve(), 'not-passed')).toMatchObject({ approvals: 9, changes: 1 });
		await answer('joan-whitfield', approves);
		await approve();
	});

	test('is the coordinator’s act; twice counts once; and then no answer changes', async () => {
		for (const slug of [...waiting, 'joan-whitfield']) await answer(slug, approves);
		await refusing(
			approveReport(room.given, await room.person('margaret-pugh'), {
				reviewId: room.review.id,
				hash: (await room.version()).hash
			}),
			'forbidden'
		);
		await approve();
		await approve();
		const lines = await readHistory(room.db, { key: 'review', value: room.review.id });
		expect(lines.filter(({ act }) => act === 'approve-report')).toHaveLength(1);
		await refusing(answer('kofi-mensah', abstains), 'too-late');
		await refusing(backToDrafting(), 'not-now');
	});
});

/** The coordinator rewords case 14's first finding and seals, saying what was done. */
async function sealAgain(words: string, settled = true): Promise<void> {
	const person = await elin();
	const { says } = await room.version();
	const block = says.blocks.find((each) => each.case === 14);
	await room.boards.edit(findingsName(await room.caseId(14)), person.id, (doc) =>
		applyValue(findingText(doc, block?.id ?? '', 'en'), words, 'test')
	);
	const open = await requestsForChange(room.db, room.review.id);
	await sealDraft(room.given, person, {
		reviewId: room.review.id,
		anyway: true,
		outcomes: settled ? Object.fromEntries(open.map(({ id }) => [id, 'Reworded as asked.'])) : {}
	});
}

test('an answer says the language its words were read in: English, while none of the Welsh has come', async () => {
	for (let n = 0; n < 2; n++) {
		await answerDraft(room.given, await room.person('sioned-lloyd'), {
			reviewId: room.review.id,
			hash: (await room.version()).hash,
			language: 'cy',
			...approves
		});
	}
	const { id } = await room.person('sioned-lloyd');
	const hers = (await answersOf(room.db, room.review.id)).filter(({ personId }) => personId === id);
	expect(hers.map(({ language }) => language)).toEqual(['en']);
});

test('one answer asks for changes at several places, and who stood down from a case reads none about it', async () => {
	const { says: content } = await room.version();
	const inCase = (number: number) => content.blocks.find((each) => each.case === number)?.id ?? '';
	const further = [
		{ place: inCase(13), because: 'Only the time of typing was there.' },
		{ place: inCase(3), because: 'About the third case.' }
	];
	await answer('kofi-mensah', { ...asks('', ''), further });
	const kept = (await answersOf(room.db, room.review.id)).at(-1);
	expect(kept).toMatchObject({
		...{ place: inCase(13), reason: 'Only the time of typing was there.' },
		further: [{ place: inCase(3), because: 'About the third case.' }]
	});

	const seenBy = async (slug: string) =>
		(await approvalSeen(room.given as Viewing, await room.person(slug), room.review.id)).history[0];
	expect(await seenBy('elin-prosser')).toMatchObject({
		further: [{ place: { number: '3.3.1' }, reason: 'About the third case.' }]
	});
	const hers = await seenBy('nasreen-akhtar');
	expect(hers).toMatchObject({ further: [], furtherWithheld: 1 });
	expect(JSON.stringify(hers)).not.toContain('third case');
	await refusing(answer('nasreen-akhtar', { ...asks('', ''), further }), 'place-needed');
});

test('asked twice about one place, an answer keeps one request with both reasons', async () => {
	const further = [{ place: 'overview', because: 'Too long.' }];
	await answer('kofi-mensah', { ...asks(' Too gentle. '), further });
	const kept = (await answersOf(room.db, room.review.id)).at(-1);
	expect(kept).toMatchObject({
		place: 'overview',
		reason: 'Too long.\n\nToo gentle.',
		further: []
	});
});

test('each of several changes needs its place and its reason', async () => {
	const further = [{ place: 'overview', because: 'Too long.' }];
	await refusing(answer('kofi-mensah', { ...asks('And why?', ''), further }), 'place-needed');
	await refusing(answer('kofi-mensah', { ...asks('', 'themes'), further }), 'reason-needed');
	await refusing(answer('kofi-mensah', asks('', '')), 'reason-needed');
});
