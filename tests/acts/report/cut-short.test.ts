import { sql } from 'kysely';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { addPoint, readBoard } from '../../../src/lib/board/documents/board';
import { addBlock } from '../../../src/lib/board/documents/draft';
import { findingText, readFindings } from '../../../src/lib/board/documents/findings';
import { boardName, draftName, findingsName } from '../../../src/lib/board/names';
import { closeSitting } from '../../../server/acts/sitting/stages/close-sitting';
import { gatherPoints } from '../../../server/acts/case/gather-points';
import { newVersion } from '../../../server/acts/report/new-version';
import { openCase } from '../../../server/acts/case/open-case';
import { reopenCase } from '../../../server/acts/case/reopen-case';
import { sealDraft } from '../../../server/acts/report/seal-draft';
import { readHistory } from '../../../server/store/report/history';
import { copiesOf } from '../../../server/store/plenary/copies';
import { latestOpening, markReopened } from '../../../server/store/plenary/openings';
import type { KnownPerson } from '../../../server/store/people/people';
import { sittingById } from '../../../server/store/sitting/sittings';
import { versionsOf } from '../../../server/store/report/versions';
import { demoHouse, dropStages, write } from '../demo-house';
import type { DemoHouse } from '../demo-house';
import { refusing } from '../refusing';

let house: DemoHouse;
let chair: KnownPerson;
let opening: { caseId: string; anyway: boolean };
/** Both groups took case 5. */
beforeEach(async () => {
	house = await demoHouse('breakouts');
	chair = await house.person('margaret-pugh');
	opening = { caseId: house.caseId(5), anyway: true };
});
afterEach(() => house.end());
afterAll(dropStages);

const board = (letter: string) => boardName(house.caseId(5), house.groupId(letter));
const acts = async (act: string) =>
	(await readHistory(house.db)).filter((line) => line.act === act).length;

/** That a group's board takes in what is written on it. */
async function takesIn(letter: string): Promise<boolean> {
	const author = { person: chair.id, lang: 'en' as const, origin: 'test' };
	const text = `Written by ${letter} after all.`;
	await write(house, board(letter), chair, (doc) => addPoint(doc, author, { kind: 'query', text }));
	const { points } = await house.boards.read(board(letter), readBoard);
	return points.some((point) => point.text === text);
}

test('a chair who clicks twice, and a deputy at the same moment, open the case once', async () => {
	const clicks = [1, 2, 3].map(() => openCase(house, chair, opening));
	await Promise.all(clicks);

	expect(await latestOpening(house.db, opening.caseId)).toMatchObject({
		revision: 1,
		complete: true
	});
	expect((await copiesOf(house.db, opening.caseId)).boards).toHaveLength(2);
	expect(await acts('open-case')).toBe(1);
	const opened = await house.db
		.selectFrom('events')
		.selectAll()
		.where('kind', '=', 'opened')
		.execute();
	expect(opened).toHaveLength(1);
});

test('given back twice at the same moment, it is given back once', async () => {
	await openCase(house, chair, opening);
	await Promise.all([1, 2].map(() => reopenCase(house, chair, opening)));
	expect(await acts('reopen-case')).toBe(1);
	expect(await takesIn('B')).toBe(true);
});

test('closed by the chair and the coordinator at the same moment, a sitting is closed once', async () => {
	const [sittingId] = house.sittings;
	await openCase(house, chair, opening);
	const elin = await house.person('elin-prosser');
	await Promise.allSettled(
		[chair, elin].map((who) => closeSitting(house, who, { sittingId, sure: true }))
	);
	expect(await acts('close-sitting')).toBe(1);
	const events = house.db.selectFrom('events').selectAll().where('kind', '=', 'closed');
	expect(await events.where('sitting_id', '=', sittingId).execute()).toHaveLength(1);
	await refusing(closeSitting(house, elin, { sittingId, sure: true }), 'not-now');
});

test('an opening whose copies could not be kept did not happen: the groups write on', async () => {
	await sql`create trigger full before insert on opened_points
		begin select raise(abort, 'no room'); end`.execute(house.db);
	await expect(openCase(house, chair, opening)).rejects.toThrow('no room');

	expect(await latestOpening(house.db, opening.caseId)).toBeNull();
	expect([await takesIn('A'), await takesIn('B')]).toEqual([true, true]);
	await sql`drop trigger full`.execute(house.db);
	await openCase(house, chair, opening);
	await refusing(takesIn('A'), 'frozen');
});

test('a case given back when the machine stopped is the groups’ again at the next start', async () => {
	await openCase(house, chair, opening);
	await markReopened(house.db, opening.caseId, 1, house.clock());
	await refusing(takesIn('A'), 'frozen');

	house = await house.restart();
	expect([await takesIn('A'), await takesIn('B')]).toEqual([true, true]);
});

test('boards that were frozen for an opening that was dropped again are the groups’ at the next start', async () => {
	await house.boards.freeze([board('A'), board('B')]);
	await refusing(takesIn('A'), 'frozen');

	house = await house.restart();
	expect(await latestOpening(house.db, opening.caseId)).toBeNull();
	expect([await takesIn('A'), await takesIn('B')]).toEqual([true, true]);
});

/** Sends the report although most of its cases are still to be opened. */
async function seal(): Promise<void> {
	const coordinator = await house.person('elin-prosser');
	const { reviewId } = house;
	await house.boards.edit(draftName(reviewId), coordinator.id, (doc) => {
		const author = { person: coordinator.id, lang: 'en' as const, origin: 'test' };
		addBlock(doc, author, { kind: 'paragraph', section: 'overview', text: 'What we did.' });
	});
	await house.boards.edit(findingsName(opening.caseId), coordinator.id, (doc) => {
		for (const [id, { en }] of Object.entries(readFindings(doc).findings)) {
			if (en === '') findingText(doc, id, 'en').insert(0, 'In English.');
		}
	});
	await sealDraft(house, coordinator, { reviewId, anyway: true });
}

async function backToDrafting(): Promise<void> {
	const { hash } = (await versionsOf(house.db, house.reviewId)).slice(-1)[0];
	const { reviewId } = house;
	await newVersion(house, await house.person('elin-prosser'), { reviewId, hash });
}

test('while the report is with members no case is opened, gathered or given back', async () => {
	await openCase(house, chair, opening);
	await seal();

	await refusing(gatherPoints(house, chair, opening), 'report-sent');
	await refusing(reopenCase(house, chair, opening), 'report-sent');
	const another = { caseId: house.caseId(1), anyway: true };
	await refusing(openCase(house, chair, another), 'report-sent');
	expect(await latestOpening(house.db, another.caseId)).toBeNull();
	// To be led to one that is open changes nothing.
	await openCase(house, chair, opening);

	await backToDrafting();
	await reopenCase(house, chair, opening);
	await openCase(house, chair, another);
});

test('a case that the seal overtook waits, whatever stops meanwhile, and is opened with the new version', async () => {
	await openCase(house, chair, opening);
	await reopenCase(house, chair, opening);
	expect(await takesIn('A')).toBe(true);
	const { freeze } = house.boards;
	let sealing: Promise<void> | null = null;
	house.boards.freeze = async (names) => {
		const frozen = await freeze.call(house.boards, names);
		house.boards.freeze = freeze;
		await (sealing ??= seal());
		return frozen;
	};
	await refusing(openCase(house, chair, opening), 'frozen');

	house = await house.restart();
	expect(await latestOpening(house.db, opening.caseId)).toMatchObject({ complete: false });
	await backToDrafting();
	expect(await latestOpening(house.db, opening.caseId)).toMatchObject({
		revision: 2,
		complete: true
	});
	const { findings } = await house.boards.read(findingsName(opening.caseId), readFindings);
	expect(Object.values(findings).map(({ en }) => en)).toContain('Written by A after all.');
});

test('a sitting closed while its last case was being opened stays closed', async () => {
	const [sittingId] = house.sittings;
	await openCase(house, chair, opening);
	const last = { caseId: house.caseId(1), anyway: true };
	const { freeze } = house.boards;
	house.boards.freeze = async (names) => {
		const frozen = await freeze.call(house.boards, names);
		await closeSitting(house, chair, { sittingId, sure: true });
		return frozen;
	};
	await openCase(house, chair, last);
	expect(await latestOpening(house.db, last.caseId)).toMatchObject({ complete: true });
	expect(await sittingById(house.db, sittingId)).toMatchObject({
		stage: 'closed',
		here: opening.caseId
	});
});
