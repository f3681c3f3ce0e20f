import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { addBlock } from '../../src/lib/board/draft';
import { draftName } from '../../src/lib/board/names';
import { accessOf } from '../../server/access';
import { newVersion } from '../../server/commands/new-version';
import { readHistory } from '../../server/store/history';
import { setStep } from '../../server/store/reviews';
import { versionsOf } from '../../server/store/versions';
import { refusing } from './refusing';
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

async function begin(slug = 'elin-prosser'): Promise<void> {
	await newVersion(room.given, await room.person(slug), { reviewId: room.review.id });
}

async function write(): Promise<void> {
	const { id } = await room.person('kofi-mensah');
	await room.boards.edit(draftName(room.review.id), id, (doc) => {
		addBlock(
			doc,
			{ person: id, lang: 'en', origin: 'test' },
			{ kind: 'paragraph', section: 'overview' }
		);
	});
}

test('back in drafting, the members who attended write again', async () => {
	const kofi = await room.person('kofi-mensah');
	const right = () => accessOf(room.db, kofi.id, draftName(room.review.id), room.clock.now);
	expect((await right())?.access).toBe('read');
	await refusing((async () => write())(), 'frozen');

	await begin();
	expect((await right())?.access).toBe('write');
	await write();
});

test('the sealed version stays exactly as it was', async () => {
	const before = await room.version();
	await begin();
	await write();
	expect(await room.version()).toEqual(before);
	expect(await versionsOf(room.db, room.review.id)).toHaveLength(1);
});

test('pressed twice it happens once', async () => {
	await begin();
	await begin();
	const lines = await readHistory(room.db, { key: 'review', value: room.review.id });
	expect(lines.filter(({ act }) => act === 'new-version')).toHaveLength(1);
});

test('it is the coordinator’s act', async () => {
	await refusing(begin('margaret-pugh'), 'forbidden');
	await refusing(begin('catrin-medi'), 'forbidden');
});

test('a start after a crash between the step and the thaw lets people write', async () => {
	await setStep(room.db, room.review.id, 'drafting');
	await room.stop();
	await room.start();
	await write();
});
