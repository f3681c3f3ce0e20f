import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { nextStep } from '../../../src/lib/meeting/people/next-step';
import { words } from '../../../src/lib/words/words';
import { considerReport } from '../../../server/acts/report/course/consider-report';
import { nameDelegate } from '../../../server/acts/report/course/name-delegate';
import { sendReport } from '../../../server/acts/report/course/send-report';
import { thePanel } from '../../../server/store/people/panels';
import { considerationOf } from '../../../server/store/response/considered';
import { stepFacts } from '../../../server/views/home/next-step';
import { afterApproval } from '../../../server/views/report/after';
import { responsePage } from '../../../server/views/report/response';
import { versionPage } from '../../../server/views/report/version';
import { answerRows, rowsOf, sendToForce, sign } from './with-force';
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
	await sendToForce(room);
});
afterEach(() => room.stop());
afterAll(() => kept.drop());

async function signed(): Promise<void> {
	await answerRows(room, await rowsOf(room));
	await sign(room);
	await room.look();
}

async function consider(slug = 'angharad-voyle', step = 'responded'): Promise<void> {
	const { hash } = await room.version();
	await considerReport(room.given, await room.person(slug), {
		...{ reviewId: room.review.id, hash, step },
		...{ comments: 'A clear answer.', lang: 'en' as const }
	});
}

const versionFor = async (slug: string) =>
	(await room.given.rights.of(await room.person(slug)).onReview(room.review.id)).may.version;
const home = async (slug: string) => {
	const panel = await thePanel(room.db);
	if (!panel) throw new Error('no panel');
	return nextStep(await stepFacts(room.given, await room.person(slug), panel));
};
const seenBy = async (slug: string) =>
	afterApproval(room.given, await room.person(slug), room.review.id, 'en');
const printed = async (slug: string) => {
	const at = { reviewId: room.review.id, version: '1' };
	return JSON.stringify((await versionPage(room.given, await room.person(slug), at, 'en')).report);
};

test('the Commissioner considers a signed response once, and the audit group reads both from then on', async () => {
	await refusing(consider(), 'not-next');
	await signed();
	expect(await versionFor('lowri-fox')).toBe('none');
	await consider();
	expect((await room.look()).step).toBe('considered');
	expect(await versionFor('lowri-fox')).toBe('read');
	expect(await considerationOf(room.db, room.review)).toMatchObject({
		comments: 'A clear answer.'
	});
	const told = await refusing(consider(), 'moved-on');
	expect(told).toMatchObject({ name: 'Angharad Voyle', act: 'consider-report' });
});

test('nobody considers it in the Commissioner’s place but who the Commissioner or the office named (A9)', async () => {
	await signed();
	for (const slug of ['elin-prosser', 'huw-jarman', 'sam-keane', 'margaret-pugh', 'lowri-fox'])
		await refusing(consider(slug), 'forbidden');
	const naming = async (by: string, person: string) => {
		const named = await room.person(person);
		const input = { reviewId: room.review.id, person: named.id };
		await nameDelegate(room.given, await room.person(by), input);
	};
	for (const by of ['sam-keane', 'huw-jarman', 'margaret-pugh'])
		await refusing(naming(by, 'huw-jarman'), 'forbidden');
	await refusing(naming('elin-prosser', 'sam-keane'), 'unknown');
	await refusing(naming('elin-prosser', 'lowri-fox'), 'unknown');
	// The Commissioner does it on their own page, and does not name themselves.
	const theirs = await seenBy('angharad-voyle');
	const [huw, own] = [await room.person('huw-jarman'), await room.person('angharad-voyle')];
	expect(theirs.mayBeNamed).toContainEqual({ id: huw.id, name: huw.name });
	expect(theirs.mayBeNamed?.map(({ id }) => id)).not.toContain(own.id);
	expect((await seenBy('nasreen-akhtar')).mayBeNamed).toBeNull();
	await naming('angharad-voyle', 'catrin-medi');
	expect((await seenBy('angharad-voyle')).delegate).toBe('Catrin Medi');
	await naming('elin-prosser', 'huw-jarman');
	expect(await home('huw-jarman')).toMatchObject({ kind: 'onward', act: 'consider' });
	await consider('huw-jarman');
	await refusing(naming('elin-prosser', 'huw-jarman'), 'not-next');
});

test('what was considered is not sent on by hand: publication is an act of its own', async () => {
	await signed();
	await consider();
	const { hash } = await room.version();
	const elin = await room.person('elin-prosser');
	const input = { reviewId: room.review.id, hash, step: 'considered' };
	expect((await refusing(sendReport(room.given, elin, input), 'not-next')).act).toBe('publish');
});

test('everybody’s home leads to what they do with a report that was sent', async () => {
	expect(await home('sam-keane')).toMatchObject({ kind: 'onward', act: 'sign' });
	expect(await home('angharad-voyle')).toMatchObject({ kind: 'version' });
	await signed();
	expect(await home('sam-keane')).toMatchObject({ kind: 'version' });
	expect(await home('angharad-voyle')).toMatchObject({ kind: 'onward', act: 'consider' });
});

test('while it is written, the panel sees how many rows are answered and no word of them', async () => {
	await answerRows(room, (await rowsOf(room)).slice(0, 3));
	for (const slug of ['elin-prosser', 'nasreen-akhtar', 'angharad-voyle']) {
		const seen = await seenBy(slug);
		expect(seen.written).toEqual({ answered: 3, total: 10 });
		expect(JSON.stringify(seen)).not.toContain('Officers will be told');
		expect(await printed(slug)).toContain(words.en.report.noResponse);
	}
	for (const slug of ['sam-keane', 'lowri-fox', 'ann-bevan'])
		await refusing(seenBy(slug), 'forbidden');
	for (const slug of ['elin-prosser', 'nasreen-akhtar', 'angharad-voyle', 'lowri-fox'])
		await refusing(
			responsePage(room.given, await room.person(slug), room.review.id, 'en'),
			'forbidden'
		);
	const names = ['Margaret Pugh', 'Nasreen Akhtar', 'Elin Prosser'];
	const own = await responsePage(room.given, await room.person('sam-keane'), room.review.id, 'en');
	for (const name of names) expect(JSON.stringify(own)).not.toContain(name);
});

test('once it is signed, the report shows it beside each observation', async () => {
	await signed();
	for (const slug of ['nasreen-akhtar', 'angharad-voyle', 'sam-keane']) {
		const text = await printed(slug);
		expect(text.split('Officers will be told in training.')).toHaveLength(11);
		expect(text).toContain(words.en.response.positions.accepted);
		expect(text).not.toContain(words.en.report.noResponse);
	}
});
