import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { checkIdentifiers } from '../../../server/acts/report/course/check-identifiers';
import { publishReport } from '../../../server/acts/report/course/publish-report';
import { recordReading } from '../../../server/acts/report/course/read-report';
import { withdrawReport } from '../../../server/acts/report/course/withdraw-report';
import { afterApproval } from '../../../server/views/report/after';
import { sendToForce, toConsidered, translateSigned } from '../response/with-force';
import { translatedVersion } from '../response/second-version';
import { keepDemo } from '../report/report-room';
import type { ReportRoom } from '../report/report-room';

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

const happened = async (slug: string) =>
	(await afterApproval(room.given, await room.person(slug), room.review.id, 'en')).happened;
const told = async (slug = 'elin-prosser') =>
	(await happened(slug)).flatMap((each) => ('to' in each ? each.to : []));
const minutes = (n: number) => void (room.clock.now = new Date(+room.clock.now + n * 60_000));

test('the office sees who was sent a version, how far their letter is, and when they opened it (P7, X1)', async () => {
	minutes(1);
	await sendToForce(room);
	const sent = await told();
	expect(sent.find(({ name }) => name === 'DCI Sam Keane')).toMatchObject({
		...{ letter: { state: 'waiting' }, readAt: null }
	});
	expect(sent.map(({ name }) => name)).not.toContain('Insp Lowri Fox');
	minutes(3);
	await recordReading(room.given, await room.person('sam-keane'), { reviewId: room.review.id });
	const now = (await told()).find(({ name }) => name === 'DCI Sam Keane');
	expect(now?.readAt).toBe(room.clock.now.toISOString());
	// Members read what happened, and not whom the office wrote to.
	expect((await happened('nasreen-akhtar')).map(({ what }) => what)).toContain('sent');
	expect(await told('nasreen-akhtar')).toEqual([]);
});

test('publication and withdrawal are among what happened, with those who were told', async () => {
	await translatedVersion(room);
	minutes(1);
	await toConsidered(room);
	await translateSigned(room);
	minutes(1);
	const { hash } = await room.version();
	const reviewId = room.review.id;
	await checkIdentifiers(room.given, await room.person('huw-jarman'), { reviewId, hash });
	const elin = await room.person('elin-prosser');
	minutes(1);
	await publishReport(room.given, elin, { reviewId, hash, step: room.review.step ?? '' });
	minutes(1);
	const reason = { en: 'A number was wrong.', cy: 'Roedd rhif yn anghywir.' };
	await withdrawReport(room.given, elin, { reviewId, version: 2, reason });
	const [withdrawn, published] = await happened('elin-prosser');
	expect(withdrawn).toMatchObject({ what: 'withdrawn', version: 2 });
	expect(published).toMatchObject({ what: 'published', version: 2 });
	const names = 'to' in published ? published.to.map(({ name }) => name) : [];
	expect(names).toEqual(expect.arrayContaining(['Insp Lowri Fox', 'Nasreen Akhtar']));
	expect((await happened('elin-prosser')).map(({ what }) => what)).toEqual(
		expect.arrayContaining(['considered', 'signed', 'sent'])
	);
});
