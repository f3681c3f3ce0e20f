import { afterEach, beforeEach, expect, test } from 'vitest';
import { agreeCase } from '../../../../server/acts/case/agree-case';
import { openCase } from '../../../../server/acts/case/open-case';
import { declare } from '../../../../server/acts/people/standing/declare';
import { makeReview } from '../../../../server/acts/review/make-review';
import { sealDraft } from '../../../../server/acts/report/seal-draft';
import { agreeAction } from '../../../../server/acts/sitting/actions/agree-action';
import { recordAction } from '../../../../server/acts/sitting/actions/record-action';
import { planSitting } from '../../../../server/acts/sitting/plan/plan-sitting';
import { closeSitting } from '../../../../server/acts/sitting/stages/close-sitting';
import { recordedOf } from '../../../../server/reading/recorded';
import type { KnownPerson } from '../../../../server/store/people/people';
import { setRoles } from '../../../../server/store/people/roles';
import { reviewById } from '../../../../server/store/report/reviews';
import { setChair, setStage } from '../../../../server/store/sitting/sittings';
import { documentsFor } from '../../../../server/views/report/draft';
import { versionPage, versionSeen } from '../../../../server/views/report/version';
import { sittingActions } from '../../../../server/views/sitting/actions';
import { minutesOf } from '../../../../server/views/sitting/minutes';
import { minutesRows } from '../../../../server/views/sitting/minutes-rows';
import { seedBoard } from '../../../../src/lib/board/documents/seed';
import { findingsName } from '../../../../src/lib/board/names';
import { addFinding } from '../../../../src/lib/board/documents/findings';
import { scrutinyPanel, scrutinyRoom } from '../../day/scrutiny-room';
import type { ScrutinyRoom } from '../../day/scrutiny-room';
import { shippedForm } from '../../empty-house';
import { refusing } from '../../refusing';

const WORDS = 'Ring back within two days';
let room: ScrutinyRoom;
/** Stood down from the case. */
let una: KnownPerson;
/** Never declared. */
let wyn: KnownPerson;
/** Of the office, and stood down from the case. */
let dafydd: KnownPerson;
/** Chairs the sitting and writes the report. */
let mared: KnownPerson;

/** The words of a finding of case 1 are an action of the panel, beside one of no case. */
beforeEach(async () => {
	room = await scrutinyRoom(scrutinyPanel({ languages: ['en', 'cy'] }));
	const { given, reviewId, caseId, sittingId } = room;
	const leader = await room.add('Mared Price');
	await setRoles(given.db, leader.id, ['coordinator']);
	await setChair(given.db, sittingId, leader.id, []);
	given.cache.forget();
	mared = await room.known(leader.id);
	una = await room.add('Una Bell');
	wyn = await room.add('Wyn Rees');
	const officer = await room.add('Dafydd Ellis');
	await setRoles(given.db, officer.id, ['coordinator']);
	given.cache.forget();
	dafydd = await room.known(officer.id);
	await declare(given, mared, { reviewId, says: { [caseId]: 'none' } });
	for (const one of [una, dafydd])
		await declare(given, one, { reviewId, says: { [caseId]: 'conflict' } });
	await setStage(given.db, sittingId, 'breakouts');
	given.cache.forget();
	for (const { name } of await given.rights.boardsOf(caseId))
		await given.boards.create(name, (doc) => seedBoard(doc, []));
	await openCase(given, mared, { caseId, anyway: true });
	await given.boards.edit(findingsName(caseId), mared.id, (doc) =>
		addFinding(
			doc,
			{ person: mared.id, lang: 'en', origin: 'test' },
			{ kind: 'action', text: WORDS }
		)
	);
	await agreeCase(given, mared, { caseId, agreed: true });
});
afterEach(() => room.end());

const agree = (given: { text?: string; caseId?: string } = {}) =>
	agreeAction(room.given, mared, {
		...{ sittingId: room.sittingId, text: WORDS, lang: 'en', caseId: room.caseId },
		...{ owner: 'Head of the contact centre', due: '2024-05-31' },
		...given
	});
const page = (by: KnownPerson, sittingId = room.sittingId) =>
	sittingActions(room.given, by, { sittingId, from: null }, 'en');

test('the page has the words of a case for those who may read its findings, and for others only whose they are', async () => {
	const [found] = (await page(mared)).found;
	expect(found).toMatchObject({ caseId: room.caseId, case: 1, text: WORDS });
	await agree();
	expect((await page(mared)).agreed).toMatchObject([{ text: WORDS, case: 1 }]);
	for (const reader of [una, wyn, dafydd]) {
		const seen = await page(reader);
		expect(seen.agreed).toMatchObject([{ text: null, case: 1 }]);
		expect(JSON.stringify(seen)).not.toContain(WORDS);
	}
	await refusing(agree({ caseId: 'no-such-case' }), 'unknown');
});

test('so have the minutes and their rows', async () => {
	await agree();
	const { given, sittingId } = room;
	expect((await minutesOf(given, mared, sittingId, 'en')).actions?.agreed[0].text).toBe(WORDS);
	expect(JSON.stringify(await minutesOf(given, dafydd, sittingId, 'en'))).not.toContain(WORDS);
	const rows = async (by: KnownPerson) =>
		(await minutesRows(given, by, sittingId, 'en')).map(([, what]) => what);
	expect(await rows(mared)).toContain(WORDS);
	expect(await rows(dafydd)).toContain('An action about case 1');
	expect(JSON.stringify(await minutesRows(given, dafydd, sittingId, 'en'))).not.toContain(WORDS);
});

test('so have the draft, and a sealed version in its page and file', async () => {
	await agree();
	await agree({ text: 'Print a guide', caseId: undefined });
	const { given, sittingId, reviewId } = room;
	const draft = async (by: KnownPerson) =>
		(await documentsFor(given, by, reviewId)).recorded
			.filter(({ id }) => id.startsWith('actions'))
			.map(({ en }) => en);
	expect((await draft(mared))[0]).toContain(WORDS);
	const [first, second] = await draft(dafydd);
	expect(first).toBe('An action about case 1');
	expect(second).toMatch(/^Action 2: Print a guide/);
	expect((await draft(una))[0]).toBe('An action about case 1');

	await closeSitting(given, mared, { sittingId, sure: true });
	await sealDraft(given, mared, { reviewId, anyway: true });
	const version = (by: KnownPerson) => versionPage(given, by, { reviewId, version: '1' }, 'en');
	const text = JSON.stringify(await version(mared));
	expect(text).toContain(`Action 1: ${WORDS}`);
	const theirs = await versionSeen(given, dafydd, reviewId);
	const whole = await versionSeen(given, mared, reviewId);
	const minutes = (seen: typeof whole) => seen.edition.parts.find(({ id }) => id === 'minutes')!;
	// It stands among the paragraphs of its part, not under its case.
	expect(minutes(whole).cases).toEqual([]);
	const numbers = [...whole.edition.numbers].filter(([id]) => id.startsWith('actions'));
	expect(numbers.map(([, number]) => number.split('.').length)).toEqual([2, 2]);
	expect(minutes(theirs).blocks).toHaveLength(minutes(whole).blocks.length - 1);
	expect(JSON.stringify(theirs.readable())).not.toContain(`Action 1: ${WORDS}`);
	expect(JSON.stringify(await version(dafydd))).not.toContain(`Action 1: ${WORDS}`);
	expect(JSON.stringify(await version(dafydd))).toContain('Action 2: Print a guide');
});

test('so has the sitting at which it comes back; the report of that review says only that there was one', async () => {
	const action = await agree();
	const { given } = room;
	const reviewId = await makeReview(given, mared, {
		title: { en: 'Letters, June 2024', cy: 'Llythyrau, Mehefin 2024' },
		...{ focus: { en: '', cy: '' }, template: shippedForm('correspondence'), months: 6 },
		...{ list: { accepted: 40, drawnOn: '2024-05-12' }, blind: 'live' as const }
	});
	await given.db
		.updateTable('reviews')
		.set({ created_at: '2024-05-01T09:00:00.000Z' })
		.where('id', '=', reviewId)
		.execute();
	const sittingId = await planSitting(given, mared, {
		...{ reviewId, date: '2024-06-04', from: '09:30', to: '15:30', mode: 'in-person' },
		...{ place: { en: 'Winfrith', cy: 'Winfrith' }, deputies: [], agenda: [], chairId: null }
	});
	await setStage(given.db, sittingId, 'plenary');
	given.cache.forget();
	await recordAction(given, mared, {
		...{ sittingId, action, says: 'done', text: 'She was rung the next day.', lang: 'en' }
	});
	expect((await page(mared, sittingId)).back).toMatchObject([{ text: WORDS, case: 1 }]);
	for (const reader of [una, wyn, dafydd]) {
		const seen = await page(reader, sittingId);
		expect(seen.back).toMatchObject([{ text: null, case: 1, said: { says: 'done', text: null } }]);
		expect(JSON.stringify(seen)).not.toMatch(/Ring back|She was rung/);
	}
	const rows = JSON.stringify(await minutesRows(given, dafydd, sittingId, 'en'));
	expect(rows).toContain('An action about case 1');
	expect(rows).not.toMatch(/Ring back|She was rung/);
	const said = await recordedOf(given.db, (await reviewById(given.db, reviewId))!);
	expect(
		said.filter(({ id }) => id.startsWith('actions')).map(({ en }) => en.replaceAll('\u00a0', ' '))
	).toEqual(['Earlier action about case 1 of “Web forms, March 2024”: done.']);
});
