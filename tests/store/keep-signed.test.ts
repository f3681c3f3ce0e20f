import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { newId } from '../../src/lib/board/ids';
import { openWords } from '../../server/acts/response/opened/open-words';
import { addReview } from '../../server/store/report/reviews';
import { addSigned } from '../../server/store/response/keep-signed';
import { openedWords } from '../../server/store/response/opened';
import { allCommitments } from '../../server/store/response/progress';
import { latestSigned } from '../../server/store/response/signed';
import type { SignedResponse } from '../../server/store/response/signed';
import { keepDemo } from '../acts/report/report-room';
import type { ReportRoom } from '../acts/report/report-room';
import { answerRows, promise, rowsOf, sendToForce, sign } from '../acts/response/with-force';

let kept: Awaited<ReturnType<typeof keepDemo>>;
let room: ReportRoom;
let signed: SignedResponse;
let id: string;
beforeAll(async () => {
	kept = await keepDemo('approval');
});
beforeEach(async () => {
	room = await kept.open();
	await sendToForce(room);
	const rows = await rowsOf(room);
	await answerRows(room, rows);
	id = await promise(room, { text: 'Autumn training', due: '2023-11-30', blocks: [rows[0]] });
	await sign(room);
	const latest = await latestSigned(room.db, room.review.id);
	if (!latest) throw new Error('nothing was signed');
	signed = latest;
});
afterEach(() => room.stop());
afterAll(() => kept.drop());

const again = (changes: Partial<SignedResponse['commitments'][number]>) =>
	addSigned(room.db, {
		...{ ...signed, version: signed.version + 1 },
		commitments: signed.commitments.map((each) => ({ ...each, ...changes }))
	});
const owner = async () => (await openedWords(room.db)).get(`owner ${id}`);

test('words about an owner stay while the owner does, and are opened anew where the promise is signed with another (A11)', async () => {
	await openWords(room.given, await room.person('elin-prosser'), {
		...{ kind: 'owner', about: id, before: '', anyway: false },
		words: { en: 'The Hub', cy: 'Yr Hyb' }
	});
	await again({ due: '2023-12-31' });
	expect((await owner())?.cy).toBe('Yr Hyb');
	signed = { ...signed, version: signed.version + 1 };
	await again({ owner: 'Custody' });
	expect(await owner()).toBeUndefined();
});

test('a promise of another report is not signed over', async () => {
	const other = { ...room.review, id: newId() };
	await addReview(room.db, other);
	const over = { ...signed, reviewId: other.id };
	over.commitments = signed.commitments.map((each) => ({ ...each, text: 'Nothing', blocks: [] }));
	await expect(addSigned(room.db, { ...over, answers: [] })).rejects.toThrow('another review');
	expect((await allCommitments(room.db)).map(({ text }) => text)).toEqual(['Autumn training']);
});
