import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { refusalText } from '../../../src/lib/sentences/refusals';
import { isRefusal } from '../../../src/lib/meeting/refusal';
import { words } from '../../../src/lib/words/words';
import { answerDraft } from '../../../server/acts/report/answer-draft';
import { approveReport } from '../../../server/acts/report/approve-report';
import { newVersion } from '../../../server/acts/report/new-version';
import { recordReading } from '../../../server/acts/report/course/read-report';
import { recallReport } from '../../../server/acts/report/course/recall-report';
import { sendReport } from '../../../server/acts/report/course/send-report';
import { readHistory } from '../../../server/store/report/history';
import { personById } from '../../../server/store/people/people';
import type { KnownPerson } from '../../../server/store/people/people';
import { votersOf } from '../../../server/store/report/versions';
import { afterApproval } from '../../../server/views/report/after';
import { refusing } from '../refusing';
import type { ReportRoom } from '../report/report-room';
import { keepDemo } from '../report/report-room';

let kept: Awaited<ReturnType<typeof keepDemo>>;
let room: ReportRoom;
beforeAll(async () => {
	kept = await keepDemo('approval');
});
beforeEach(async () => {
	room = await kept.open();
	await everyoneApproves();
});
afterEach(() => room.stop());
afterAll(() => kept.drop());

async function everyoneApproves(): Promise<void> {
	const { hash } = await room.version();
	const reviewId = room.review.id;
	for (const id of await votersOf(room.db, reviewId))
		await answerDraft(room.given, (await personById(room.db, id)) as KnownPerson, {
			...{ reviewId, hash, language: 'en' },
			...{ says: 'approve', because: '', place: '' }
		});
	await approveReport(room.given, await room.person('elin-prosser'), { reviewId, hash });
}

async function send(slug = 'elin-prosser', step = 'approved'): Promise<void> {
	const { hash } = await room.version();
	const input = { reviewId: room.review.id, hash, step, anyway: true };
	await sendReport(room.given, await room.person(slug), input);
}

async function recall(step = 'sent'): Promise<void> {
	const input = { reviewId: room.review.id, step };
	await recallReport(room.given, await room.person('elin-prosser'), input);
}

async function read(slug: string): Promise<void> {
	await recordReading(room.given, await room.person(slug), { reviewId: room.review.id });
}

const versionFor = async (slug: string) =>
	(await room.given.rights.of(await room.person(slug)).onReview(room.review.id)).may.version;

test('from the moment it is sent the force and the Commissioner can read it, and nobody else is new', async () => {
	expect(await versionFor('sam-keane')).toBe('none');
	expect(await versionFor('angharad-voyle')).toBe('none');
	await send();
	expect((await room.look()).step).toBe('sent');
	expect(await versionFor('sam-keane')).toBe('read');
	expect(await versionFor('angharad-voyle')).toBe('read');
	expect(await versionFor('lowri-fox')).toBe('none');
	expect(await versionFor('ann-bevan')).toBe('none');
	expect(await versionFor('nasreen-akhtar')).toBe('read');
});

test('a version that cannot be published is sent only by somebody who was told so (A10)', async () => {
	const { hash } = await room.version();
	const elin = await room.person('elin-prosser');
	const input = { reviewId: room.review.id, hash, step: 'approved' };
	const said = await refusing(sendReport(room.given, elin, input), 'send-unfinished');
	expect(said).toMatchObject({ en: 0, stale: 0 });
	expect(Number(said.cy)).toBeGreaterThan(60);
	expect((await room.look()).step).toBe('approved');
	const page = await afterApproval(room.given, elin, room.review.id, 'en');
	expect(page.lacking).toEqual(said);
	expect(page.mayReturn).toBe(true);
	await sendReport(room.given, elin, { ...input, anyway: true });
	expect((await room.look()).step).toBe('sent');
});

test('it is the coordinator’s act', async () => {
	for (const slug of ['margaret-pugh', 'sam-keane', 'huw-jarman', 'angharad-voyle'])
		await refusing(send(slug), 'forbidden');
});

test('pressed twice it is sent once, and the second click is told who sent it and when', async () => {
	room.clock.now = new Date('2023-08-01T09:42:00Z');
	await send();
	const said = await send().catch((error: unknown) => error);
	expect(isRefusal(said) && refusalText(words.en, said.code, said.details)).toBe(
		'Elin Prosser sent it on 1\u00a0August 2023, 10:42. The page now shows where the report is.'
	);
	expect(isRefusal(said) && refusalText(words.cy, said.code, said.details)).toMatch(
		/^Anfonwyd ef gan Elin Prosser ar 1\u00a0Awst 2023, 10:42\./
	);
	const lines = await readHistory(room.db, { key: 'review', value: room.review.id });
	expect(lines.filter(({ act }) => act === 'send-report')).toHaveLength(1);
});

test('two coordinators press in one instant: one sends it, the other is told', async () => {
	const ends = await Promise.allSettled([send(), send()]);
	expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('a page that showed another step or another version sends nothing', async () => {
	await refusing(send('elin-prosser', 'sent'), 'not-next');
	const input = { reviewId: room.review.id, hash: 'f'.repeat(64), step: 'approved' };
	const elin = await room.person('elin-prosser');
	await refusing(sendReport(room.given, elin, input), 'newer-version');
	expect((await room.look()).step).toBe('approved');
});

test('after it is sent no new version can be started', async () => {
	await send();
	const { hash } = await room.version();
	const elin = await room.person('elin-prosser');
	await refusing(newVersion(room.given, elin, { reviewId: room.review.id, hash }), 'not-now');
});

test('without anybody of the force it is not sent', async () => {
	const { id } = await room.person('sam-keane');
	await room.db.deleteFrom('roles').where('person_id', '=', id).execute();
	await refusing(send(), 'no-respondent');
	expect((await room.look()).step).toBe('approved');
});

test('it is recalled while the force has not opened it, and the force loses it at once', async () => {
	await send();
	await read('angharad-voyle');
	await recall();
	expect((await room.look()).step).toBe('approved');
	expect(await versionFor('sam-keane')).toBe('none');
	// What was recalled is read by nobody, and can be sent again.
	await read('sam-keane');
	await send();
	expect(await versionFor('sam-keane')).toBe('read');
});

test('once the force has read it, it is not recalled, and the office is told who read it and when', async () => {
	await send();
	room.clock.now = new Date('2023-08-02T08:05:00Z');
	await read('sam-keane');
	await read('sam-keane');
	const said = await recall().catch((error: unknown) => error);
	expect(isRefusal(said) && refusalText(words.en, said.code, said.details)).toBe(
		'DCI Sam Keane read it on 2\u00a0August 2023, 09:05, so it can no longer be recalled.'
	);
	const lines = await readHistory(room.db, { key: 'review', value: room.review.id });
	expect(lines.filter(({ act }) => act === 'read-report')).toHaveLength(1);
});

test('recalled in the instant in which it is read, it is one or the other', async () => {
	await send();
	await Promise.allSettled([recall(), read('sam-keane')]);
	const { step } = await room.look();
	const readings = await room.db.selectFrom('readings').selectAll().execute();
	expect(readings).toHaveLength(step === 'sent' ? 1 : 0);
});

test('nothing is recalled that was not sent', async () => {
	const told = await refusing(recall('approved'), 'not-next');
	expect(told).toMatchObject({ nowEn: 'Approved', act: 'send' });
	await send();
	await recall();
	await refusing(recall(), 'moved-on');
});
