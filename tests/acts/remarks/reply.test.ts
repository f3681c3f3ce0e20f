import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { declare } from '../../../server/acts/people/standing/declare';
import { comment } from '../../../server/acts/report/comment';
import { replyToComment } from '../../../server/acts/report/reply-to-comment';
import { settleComment } from '../../../server/acts/report/settle-comment';
import { readableComments } from '../../../server/reading/report/comments';
import { commentsOf } from '../../../server/store/report/comments';
import { readHistory } from '../../../server/store/report/history';
import { remarksFor } from '../../../server/views/report/draft-remarks';
import { refusing } from '../refusing';
import type { ReportRoom } from '../report/report-room';
import { keepDemo } from '../report/report-room';

let kept: Awaited<ReturnType<typeof keepDemo>>;
let room: ReportRoom;
/** The comment of Kofi Mensah on case 7. */
let commentId: string;
beforeAll(async () => {
	kept = await keepDemo('approval');
});
beforeEach(async () => {
	room = await kept.open();
	const blockId = (await room.version()).says.blocks.find((each) => each.case === 7)?.id ?? '';
	await comment(room.given, await room.person('kofi-mensah'), {
		...{ reviewId: room.review.id, blockId, quote: '', text: 'Which checks?', textLang: 'en' }
	});
	commentId = (await commentsOf(room.db, room.review.id))[0].id;
});
afterEach(() => room.stop());
afterAll(() => kept.drop());

const reply = async (slug: string, text: string, to = commentId, textLang: 'en' | 'cy' = 'en') =>
	replyToComment(room.given, await room.person(slug), {
		...{ reviewId: room.review.id, commentId: to, text, textLang }
	});
const replies = async () =>
	(await readableComments(room.given, room.review.id, []))
		.filter(({ id }) => id === commentId)
		.flatMap((each) => each.replies);

test('a reply is under its comment, in the language it was written in, and everybody hears of it (A4)', async () => {
	room.announced.length = 0;
	await reply('elin-prosser', 'Both of them.');
	await reply('sioned-lloyd', 'Diolch.', commentId, 'cy');
	expect((await replies()).map(({ text, textLang }) => [text, textLang])).toEqual([
		['Both of them.', 'en'],
		['Diolch.', 'cy']
	]);
	const heard = { kind: 'changed', what: 'comments', id: room.review.id };
	expect(room.announced).toEqual([heard, heard]);
	const seen = await remarksFor(room.given, await room.person('kofi-mensah'), room.review.id);
	expect(seen.comments.find(({ id }) => id === commentId)?.replies).toMatchObject([
		{ by: 'Elin Prosser', text: 'Both of them.' },
		{ by: 'Sioned Lloyd', textLang: 'cy' }
	]);
	const acts = (await readHistory(room.db)).filter(({ act }) => act === 'reply-to-comment');
	expect(acts.map(({ about }) => about)).toEqual(
		[1, 2].map(() => ({ review: room.review.id, comment: commentId }))
	);
});

test('a reply sent twice is there once; nothing, and to nothing, is no reply', async () => {
	await reply('elin-prosser', 'Both of them.');
	await reply('elin-prosser', 'Both of them. ');
	expect(await replies()).toHaveLength(1);
	await refusing(reply('elin-prosser', ' \n'), 'empty');
	await refusing(reply('elin-prosser', 'x'.repeat(50_001)), 'too-long');
	await refusing(reply('elin-prosser', 'Hello.', 'A'.repeat(21)), 'unknown');
});

test('who was absent replies; the force does not, and neither does who stood down from the case (M10)', async () => {
	await reply('bethan-howells', 'I wondered too.');
	await refusing(reply('sam-keane', 'We disagree.'), 'forbidden');
	const says = { [await room.caseId(7)]: 'conflict' as const };
	const joan = await room.person('joan-whitfield');
	await declare(room.given, joan, { reviewId: room.review.id, says });
	await refusing(reply('joan-whitfield', 'I know them.'), 'stood-down');
	expect(await replies()).toHaveLength(1);
});

test('comment and replies are settled together, and take no more replies', async () => {
	await reply('elin-prosser', 'Both of them.');
	await settleComment(room.given, await room.person('kofi-mensah'), {
		...{ reviewId: room.review.id, commentId }
	});
	await refusing(reply('elin-prosser', 'One more thing.'), 'comment-settled');
	const [thread] = await readableComments(room.given, room.review.id, []);
	expect(thread).toMatchObject({ fate: 'settled', replies: [{ text: 'Both of them.' }] });
});
