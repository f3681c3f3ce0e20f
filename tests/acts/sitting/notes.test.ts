import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noteText } from '../../../src/lib/board/documents/note';
import { noteName } from '../../../src/lib/board/names';
import { applyValue } from '../../../src/lib/board/text/text';
import { openCase } from '../../../server/acts/case/open-case';
import { holdReview } from '../../../server/acts/review/hold-review';
import { releaseReview } from '../../../server/acts/review/release-review';
import { dropSitting } from '../../../server/acts/sitting/plan/drop-sitting';
import { planSitting } from '../../../server/acts/sitting/plan/plan-sitting';
import { makeNote, markArrival } from '../../../server/acts/sitting/room/mark-arrival';
import { closeSitting } from '../../../server/acts/sitting/stages/close-sitting';
import { finishPurges } from '../../../server/acts/sitting/stages/finish-purges';
import { readHistory } from '../../../server/store/report/history';
import { destroyedNotesOf } from '../../../server/store/sitting/destroyed-notes';
import { setStage } from '../../../server/store/sitting/sittings';
import { closingFor } from '../../../server/views/sitting/closing';
import { notePage } from '../../../server/views/sitting/note';
import { demoHouse, dropStages, write } from '../demo-house';
import type { DemoHouse } from '../demo-house';
import { refusing } from '../refusing';
import { instead } from '../report/instead';

let house: DemoHouse;
let sittingId: string;
beforeEach(async () => {
	house = await demoHouse('breakouts');
	[sittingId] = house.sittings;
});
afterEach(() => house.end());
afterAll(dropStages);

const page = async (slug: string) => notePage(house, await house.person(slug), sittingId, 'en');

async function close() {
	const chair = await house.person('margaret-pugh');
	await openCase(house, chair, { caseId: house.caseId(1), anyway: true });
	await closeSitting(house, chair, { sittingId, sure: true });
}

describe('the page of a private note', () => {
	test('is its writer’s own, for whoever is marked present, and for nobody else', async () => {
		const nasreen = await house.person('nasreen-akhtar');
		const note = noteName(sittingId, nasreen.id);
		await write(house, note, nasreen, (doc) =>
			applyValue(noteText(doc), 'Ask about the log.', null)
		);
		expect((await page('nasreen-akhtar')).note?.name).toBe(note);
		expect((await page('tomos-ellis')).note?.name).toBe(
			noteName(sittingId, (await house.person('tomos-ellis')).id)
		);
		await refusing(page('kofi-mensah'), 'not-present');
		await refusing(page('huw-jarman'), 'forbidden');
		await refusing(page('sam-keane'), 'forbidden');
		for (const slug of ['elin-prosser', 'huw-jarman', 'margaret-pugh', 'tomos-ellis']) {
			const { id } = await house.person(slug);
			expect((await house.rights.of(id).onBoard(note))?.access ?? 'none').toBe('none');
		}
	});

	test('closes to a member who leaves, and is theirs again with its words when they return', async () => {
		const elin = await house.person('elin-prosser');
		const nasreen = await house.person('nasreen-akhtar');
		const mark = (arrival: 'left' | 'room') =>
			markArrival(house, elin, { sittingId, personId: nasreen.id, arrival });
		await mark('left');
		await refusing(page('nasreen-akhtar'), 'has-left');
		await mark('room');
		expect((await page('nasreen-akhtar')).note).not.toBeNull();
	});
});

describe('when the sitting closes', () => {
	test('the chair reads first how many are destroyed, and the certificate says so and no more', async () => {
		const chair = await house.person('margaret-pugh');
		const nasreen = await house.person('nasreen-akhtar');
		await write(house, noteName(sittingId, nasreen.id), nasreen, (doc) =>
			applyValue(noteText(doc), 'Ask about the log.', null)
		);
		await openCase(house, chair, { caseId: house.caseId(1), anyway: true });
		const { notes } = await closingFor(house, chair, sittingId, 'en');
		expect(notes).toBe(7);
		await closeSitting(house, chair, { sittingId, sure: true });

		const at = house.clock().toISOString();
		for (const slug of ['nasreen-akhtar', 'margaret-pugh', 'elin-prosser', 'huw-jarman']) {
			const seen = await page(slug);
			expect(seen.note).toBeNull();
			expect(seen.fate).toEqual({ is: 'destroyed', notes: 7, answers: 0, at });
			expect(JSON.stringify(seen)).not.toContain('Nasreen');
			expect(JSON.stringify(seen)).not.toContain(nasreen.id);
		}
		await refusing(page('kofi-mensah'), 'forbidden');
		await refusing(page('sam-keane'), 'forbidden');
		const line = (await readHistory(house.db)).find(({ act }) => act === 'destroy-notes');
		expect(line).toMatchObject({ personId: null, about: { sitting: sittingId, texts: 7 } });
	});

	test('a hold keeps them, unreadable, and the certificate waits for its end', async () => {
		const huw = await house.person('huw-jarman');
		const { reviewId } = house;
		await holdReview(house, huw, { reviewId, reason: 'A complaint is being looked into.' });
		await close();
		await finishPurges(house);
		expect((await page('nasreen-akhtar')).fate).toEqual({ is: 'held' });
		expect(await destroyedNotesOf(house.db, sittingId)).toBeNull();
		await releaseReview(house, huw, { reviewId, sure: true });
		house.pass(5);
		await finishPurges(house);
		const at = house.clock().toISOString();
		expect((await page('nasreen-akhtar')).fate).toEqual({
			is: 'destroyed',
			notes: 7,
			answers: 0,
			at
		});
	});

	test('a full disk leaves them under way, and a later try counts what the first one counted', async () => {
		const full = {
			...house,
			boards: instead(house.boards, { purge: () => Promise.reject(new Error('disk full')) })
		};
		const chair = await house.person('margaret-pugh');
		await openCase(house, chair, { caseId: house.caseId(1), anyway: true });
		await closeSitting(full, chair, { sittingId, sure: true });
		expect((await page('margaret-pugh')).fate).toEqual({ is: 'under-way' });
		await finishPurges(house);
		await finishPurges(house);
		expect((await page('margaret-pugh')).fate).toMatchObject({ is: 'destroyed', notes: 7 });
		const lines = (await readHistory(house.db)).filter(({ act }) => act === 'destroy-notes');
		expect(lines).toHaveLength(1);
	});

	test('a note made while it closed goes as well, and changes no certificate', async () => {
		await close();
		const kofi = await house.person('kofi-mensah');
		await makeNote(house.boards, sittingId, kofi.id);
		await finishPurges(house);
		expect(house.boards.notes((note) => note.sittingId === sittingId)).toEqual([]);
		expect((await page('margaret-pugh')).fate).toMatchObject({ notes: 7 });
	});
});

test('notes of a sitting that is cancelled while groups work are destroyed as well', async () => {
	await setStage(house.db, sittingId, 'cancelled');
	await finishPurges(house);
	expect(house.boards.notes((note) => note.sittingId === sittingId)).toEqual([]);
	expect((await page('margaret-pugh')).fate).toMatchObject({ is: 'destroyed', notes: 7 });
});

test('a planned sitting is dropped with the notes of a day that was taken back, and not during a hold', async () => {
	const [elin, huw] = await Promise.all(['elin-prosser', 'huw-jarman'].map(house.person));
	const { reviewId } = house;
	const planned = await planSitting(house, elin, {
		...{ reviewId, date: '2023-08-01', from: '10:00', to: '16:00', mode: 'in-person' },
		...{ place: { en: 'Town hall', cy: 'Neuadd y dref' }, chairId: null, deputies: [], agenda: [] }
	});
	await makeNote(house.boards, planned, elin.id);
	const left = () => house.boards.notes((note) => note.sittingId === planned);
	await holdReview(house, huw, { reviewId, reason: 'A complaint is being looked into.' });
	await refusing(dropSitting(house, elin, { sittingId: planned }), 'papers-held');
	expect(left()).toHaveLength(1);
	await releaseReview(house, huw, { reviewId, sure: true });
	await dropSitting(house, elin, { sittingId: planned });
	expect(left()).toEqual([]);
});
