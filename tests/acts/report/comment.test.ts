import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { comment } from '../../../server/acts/report/comment';
import { readableComments } from '../../../server/reading/report/comments';
import { settleComment } from '../../../server/acts/report/settle-comment';
import { commentsOf } from '../../../server/store/report/comments';
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

async function say(slug: string, blockId: string, text: string): Promise<void> {
	await comment(room.given, await room.person(slug), {
		reviewId: room.review.id,
		blockId,
		quote: '',
		text,
		textLang: slug === 'sioned-lloyd' ? 'cy' : 'en'
	});
}

async function blockOf(number: number): Promise<string> {
	const block = (await room.version()).says.blocks.find((each) => each.case === number);
	if (!block) throw new Error(`case ${number} has no block`);
	return block.id;
}

const all = () => commentsOf(room.db, room.review.id);

test('a member who was absent all year comments on what was circulated', async () => {
	await say('bethan-howells', await blockOf(7), 'Could this say which checks?');
	expect((await all()).map(({ text }) => text)).toEqual(['Could this say which checks?']);
	expect(room.announced).toContainEqual({ kind: 'changed', what: 'comments', id: room.review.id });
});

test('a comment is kept with the language it was written in', async () => {
	await say('sioned-lloyd', await blockOf(7), 'Pa wiriadau?');
	await say('elin-prosser', await blockOf(7), 'I will look.');
	expect((await all()).map(({ textLang }) => textLang)).toEqual(['cy', 'en']);
});

test('a comment sent twice is there once; said again after an answer it is said again', async () => {
	const block = await blockOf(7);
	await say('kofi-mensah', block, 'Which checks?');
	await say('kofi-mensah', block, 'Which checks? ');
	expect(await all()).toHaveLength(1);
	await say('elin-prosser', block, 'I will look.');
	await say('kofi-mensah', block, 'Which checks?');
	expect(await all()).toHaveLength(3);
});

test('nothing, and nowhere, is no comment', async () => {
	await refusing(say('kofi-mensah', await blockOf(7), ' \n '), 'empty');
	await refusing(say('kofi-mensah', 'A'.repeat(21), 'Hello'), 'unknown');
	await refusing(say('kofi-mensah', await blockOf(7), 'x'.repeat(50_001)), 'too-long');
});

test('the force and the Commissioner do not comment', async () => {
	await refusing(say('sam-keane', await blockOf(7), 'We disagree.'), 'forbidden');
	await refusing(say('angharad-voyle', await blockOf(7), 'Noted.'), 'forbidden');
});

test('who stood down from case 3 neither writes nor reads a comment on it', async () => {
	await refusing(say('nasreen-akhtar', await blockOf(3), 'About case 3'), 'stood-down');
	await say('margaret-pugh', await blockOf(3), 'Only for those who may');
	await say('margaret-pugh', await blockOf(4), 'For everybody');
	const closed = [await room.caseId(3)];
	const seen = await readableComments(room.given, room.review.id, closed);
	expect(seen.map(({ text }) => text)).toEqual(['For everybody']);
	const theirs = (await all()).find(({ text }) => text.startsWith('Only'));
	await refusing(
		settleComment(room.given, await room.person('nasreen-akhtar'), {
			reviewId: room.review.id,
			commentId: theirs?.id ?? ''
		}),
		'forbidden'
	);
});

test('its author settles a comment, and settling twice is settling', async () => {
	await say('bethan-howells', await blockOf(7), 'Which checks?');
	const [{ id }] = await all();
	const settle = async (slug: string) =>
		settleComment(room.given, await room.person(slug), { reviewId: room.review.id, commentId: id });
	await refusing(settle('kofi-mensah'), 'forbidden');
	await settle('bethan-howells');
	await settle('bethan-howells');
	const bethan = await room.person('bethan-howells');
	expect((await all())[0].settledBy).toBe(bethan.id);
});

test('nobody learns by trying which words stand in findings that are closed to them', async () => {
	const blockId = await blockOf(7);
	const bethan = await room.person('bethan-howells');
	await room.db.deleteFrom('declarations').where('person_id', '=', bethan.id).execute();
	const quoting = (quote: string) =>
		comment(room.given, bethan, { reviewId: room.review.id, blockId, quote, text: 'Really?' });
	const { en } = (await room.version()).says.blocks.find(({ id }) => id === blockId) ?? { en: '' };
	await refusing(quoting(en.slice(0, 12)), 'declaration-needed');
	await refusing(quoting('Words that are not there'), 'declaration-needed');
	// The sealed version is hers to read, and so to comment on.
	await say('bethan-howells', blockId, 'Could this say which checks?');
});
