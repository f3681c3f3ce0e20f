import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { blockText, readDraft } from '../../../src/lib/board/documents/draft';
import { draftName, findingsName } from '../../../src/lib/board/names';
import { readFindings } from '../../../src/lib/board/documents/findings';
import { applyValue } from '../../../src/lib/board/text/text';
import { comment } from '../../../server/acts/report/comment';
import type { NewComment } from '../../../server/acts/report/comment';
import { settleComment } from '../../../server/acts/report/settle-comment';
import { claimComment, commentsOf } from '../../../server/store/report/comments';
import { refusing } from '../refusing';
import type { ReportRoom } from './report-room';
import { keepDemo } from './report-room';

let kept: Awaited<ReturnType<typeof keepDemo>>;
let room: ReportRoom;
let block: string;
const said = 'Officers kept the victim informed.\nNobody checked the checks.';
beforeAll(async () => {
	kept = await keepDemo('draft');
});
beforeEach(async () => {
	room = await kept.open();
	block = (await room.boards.read(draftName(room.review.id), readDraft)).blocks[0].id;
	await write(said);
});
afterEach(() => room.stop());
afterAll(() => kept.drop());

const all = () => commentsOf(room.db, room.review.id);

async function write(words: string): Promise<void> {
	await room.boards.edit(draftName(room.review.id), (await room.person('elin-prosser')).id, (doc) =>
		applyValue(blockText(doc, block, 'en'), words, null)
	);
}

async function words(): Promise<string> {
	return room.boards.read(draftName(room.review.id), (doc) =>
		blockText(doc, block, 'en').toString()
	);
}

async function say(slug: string, given: Partial<NewComment>): Promise<string> {
	await comment(room.given, await room.person(slug), {
		reviewId: room.review.id,
		blockId: block,
		quote: '',
		text: '',
		...given
	});
	return (await all()).at(-1)?.id ?? '';
}

async function end(slug: string, commentId: string, accept: boolean): Promise<void> {
	const input = { reviewId: room.review.id, commentId, accept };
	await settleComment(room.given, await room.person(slug), input);
}

test('words are quoted as a form sends them, and found in the language they stand in', async () => {
	await say('bethan-howells', { quote: 'informed.\r\nNobody ', text: 'Two things.' });
	expect((await all())[0]).toMatchObject({
		quote: 'informed.\nNobody',
		lang: 'en',
		proposal: null
	});
	await refusing(say('bethan-howells', { quote: 'never said', text: 'Hm.' }), 'quote-missing');
	await refusing(
		say('bethan-howells', { quote: 'Nobody', lang: 'cy', text: 'Hm.' }),
		'quote-missing'
	);
	await refusing(say('bethan-howells', { quote: 'x'.repeat(5_001), text: 'Hm.' }), 'too-long');
});

test('a change is for some words and other than they are; it needs no reason', async () => {
	await refusing(say('bethan-howells', { proposal: 'Something' }), 'empty');
	await refusing(say('bethan-howells', { quote: 'Nobody', proposal: ' Nobody ' }), 'empty');
	const change = { quote: 'Nobody', proposal: 'No supervisor' };
	await say('bethan-howells', change);
	await say('bethan-howells', change);
	expect(await all()).toHaveLength(1);
});

test('accepting puts the words in under the name of whoever accepts, and keeps who and when', async () => {
	const id = await say('bethan-howells', { quote: 'Nobody', proposal: 'No supervisor' });
	await refusing(end('bethan-howells', id, true), 'forbidden');
	const gethin = await room.person('gethin-rees');
	await end('gethin-rees', id, true);
	expect(await words()).toBe(
		'Officers kept the victim informed.\nNo supervisor checked the checks.'
	);
	expect((await all())[0]).toMatchObject({
		fate: 'accepted',
		settledBy: gethin.id,
		settledAt: room.clock.now.toISOString()
	});
	const history = await room.boards.history(draftName(room.review.id));
	const pieces = history.whoWrote(blockText(history.stateAt(Infinity), block, 'en'));
	expect(pieces.filter(({ person }) => person === gethin.id).map(({ text }) => text)).toEqual([
		' supervisor'
	]);
});

test('two who accept at once put the words in once', async () => {
	const id = await say('kofi-mensah', { quote: 'informed', proposal: 'well informed' });
	await Promise.all([end('gethin-rees', id, true), end('elin-prosser', id, true)]);
	await end('elin-prosser', id, false);
	expect(await words()).toContain('kept the victim well informed.');
	expect((await all())[0].fate).toBe('accepted');
});

test('words that have changed meanwhile, or stand there twice, are left as they are', async () => {
	const lost = await say('kofi-mensah', { quote: 'Nobody', proposal: 'No supervisor' });
	const twice = await say('kofi-mensah', { quote: 'checks', proposal: 'risk' });
	await write('Everybody checked the checks, and the checks were good.');
	await refusing(end('gethin-rees', lost, true), 'quote-lost');
	await refusing(end('gethin-rees', twice, true), 'quote-lost');
	expect(await words()).toBe('Everybody checked the checks, and the checks were good.');
	expect((await all()).map(({ fate }) => fate)).toEqual([null, null]);
	await end('gethin-rees', lost, false);
	expect((await all())[0].fate).toBe('declined');
});

test('an acceptance that cannot be recorded leaves the words as they were, and can be tried again', async () => {
	const id = await say('bethan-howells', {
		quote: 'Nobody checked',
		proposal: 'Nobody checked it'
	});
	await sql`create trigger refuse before insert on history when new.act = 'accept-change'
		begin select raise(abort, 'no line today'); end`.execute(room.db);
	await expect(end('elin-prosser', id, true)).rejects.toThrow('no line today');
	expect(await words()).toBe(said);
	expect((await all())[0]).toMatchObject({ fate: null, settledBy: null });

	await sql`drop trigger refuse`.execute(room.db);
	await end('elin-prosser', id, true);
	expect(await words()).toBe(said.replace('Nobody checked', 'Nobody checked it'));
	expect((await all())[0].fate).toBe('accepted');
});

test('an acceptance that a crash cut short is open again after the next start', async () => {
	const id = await say('bethan-howells', { quote: 'Nobody checked', proposal: 'Few checked' });
	await room.given.db.transaction().execute((tx) => claimComment(tx, id));
	await end('elin-prosser', id, true);
	expect(await words()).toBe(said);
	await room.stop();
	await room.start();
	await end('elin-prosser', id, true);
	expect(await words()).toBe(said.replace('Nobody checked', 'Few checked'));
});

test('a change to a finding is accepted by whoever writes the findings, and by nobody who stood down', async () => {
	const of = await room.caseId(3);
	const board = findingsName(of);
	const state = await room.boards.read(board, readFindings);
	const [blockId, { en }] = Object.entries(state.findings).find(([, each]) => each.en.trim())!;
	const quote = en.slice(0, 40).trim();
	const id = await say('margaret-pugh', { blockId, quote, proposal: 'In short:' });
	await refusing(end('nasreen-akhtar', id, true), 'stood-down');
	await end('margaret-pugh', id, true);
	const after = await room.boards.read(board, readFindings);
	expect(after.findings[blockId].en).toBe(en.replace(quote, 'In short:'));
});
