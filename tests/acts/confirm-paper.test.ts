import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { addPaper } from '../../server/acts/paper/add-paper';
import { changePaper } from '../../server/acts/paper/change-paper';
import { confirmPaper } from '../../server/acts/paper/confirm-paper';
import { issuePapers } from '../../server/acts/paper/issue-papers';
import { declare } from '../../server/acts/people/standing/declare';
import { receivePaper } from '../../server/documents/vault/receive';
import type { Vault } from '../../server/documents/vault/vault';
import { paperAsSaid, stateOf } from '../../server/reading/as-entered';
import { readHistory } from '../../server/store/report/history';
import { paperById, papersOf } from '../../server/store/sitting/papers';
import { papersPage } from '../../server/views/review/papers';
import { papersToConfirmPage, toConfirm } from '../../server/views/review/papers-to-confirm';
import { paperFor } from '../../server/views/sitting/paper';
import { newId } from '../../src/lib/board/ids';
import { demoHouse, dropStages } from './demo-house';
import type { DemoHouse } from './demo-house';
import { refusing } from './refusing';

let house: DemoHouse;
beforeEach(async () => {
	house = await demoHouse('breakouts');
});
afterEach(() => house.end());
afterAll(dropStages);

const said = {
	name: { en: 'Statement', cy: 'Datganiad' },
	language: 'en' as const,
	redaction: 'not-redacted' as const,
	vetting: null
};
const elin = () => house.person('elin-prosser');
const huw = () => house.person('huw-jarman');
const confirm = async (who: string, paperId: string, reason = '') =>
	confirmPaper(house, await house.person(who), { paperId, reason });
const reads = async (who: string, id: string) =>
	(await paperFor(house, await house.person(who), id)).isOpen();
const waiting = async (who: string) =>
	(await papersToConfirmPage(house, await house.person(who), house.reviewId, 'en')).papers;

/** A paper of case 6 that Elin Prosser marks as not redacted, issued to members. */
async function added(): Promise<string> {
	const id = newId();
	const vault = house.vault as Vault;
	const received = await receivePaper(vault, id, new Blob(['Dear Sir or Madam']).stream());
	await addPaper(house, await elin(), { ...received, ...said, caseId: house.caseId(6) });
	await vault.settle(id, true);
	await issuePapers(house, await elin(), { sittingId: house.sittings[0] });
	return id;
}

test('what is not redacted is seen by vetted members once a second person of the office has confirmed it', async () => {
	const id = await added();
	await refusing(reads('priya-nair', id), 'paper-unconfirmed');
	await refusing(reads('tomos-ellis', id), 'paper-unconfirmed');
	expect(await reads('elin-prosser', id)).toBe(true);
	expect(await waiting('huw-jarman')).toMatchObject([
		{ id, case: 6, by: 'Elin Prosser', asks: 'second' }
	]);
	expect(await waiting('elin-prosser')).toMatchObject([{ id, asks: 'other' }]);
	expect(await toConfirm(house, await huw(), 'en')).toMatchObject([{ papers: 1 }]);
	expect(await toConfirm(house, await elin(), 'en')).toEqual([]);

	await refusing(confirm('elin-prosser', id, 'I looked twice.'), 'confirm-own');
	for (const who of ['margaret-pugh', 'priya-nair', 'sam-keane', 'catrin-medi'])
		await refusing(confirm(who, id), 'forbidden');
	await refusing(confirm('huw-jarman', newId()), 'unknown');
	await confirm('huw-jarman', id);
	await confirm('huw-jarman', id);
	expect(await reads('priya-nair', id)).toBe(true);
	expect(await reads('tomos-ellis', id)).toBe(true);
	await refusing(reads('bethan-howells', id), 'not-present');
	expect(await waiting('huw-jarman')).toEqual([]);
	const lines = (await readHistory(house.db)).filter(({ act }) => act === 'confirm-paper');
	expect(lines.at(-1)).toMatchObject({
		personId: (await huw()).id,
		about: { review: house.reviewId, case: house.caseId(6), paper: id, says: 'second' }
	});
	expect(lines.filter(({ about }) => about.paper === id)).toHaveLength(1);
});

test('another mark or level waits again, also for who reads it; another name does not', async () => {
	const id = await added();
	await confirm('huw-jarman', id);
	const reading = await paperFor(house, await house.person('priya-nair'), id);
	const name = { en: 'A statement', cy: 'Datganiad' };
	await changePaper(house, await elin(), { ...said, name, paperId: id });
	expect(await reading.isOpen()).toBe(true);
	await changePaper(house, await elin(), { ...said, name, vetting: 'level 2', paperId: id });
	expect(await reading.isOpen()).toBe(false);
	const [{ level }] = await waiting('huw-jarman');
	expect(level).toMatch(/level 2/i);
	// What Huw Jarman read before it was changed again is not what he confirms.
	const seen = stateOf(paperAsSaid((await paperById(house.db, id))!));
	await changePaper(house, await elin(), { ...said, name, vetting: 'level 1', paperId: id });
	await refusing(
		confirmPaper(house, await huw(), { paperId: id, seen, reason: '' }),
		'changed-meanwhile'
	);
	await confirm('huw-jarman', id);
	expect(await reading.isOpen()).toBe(true);
	await changePaper(house, await elin(), { ...said, name, redaction: 'redacted', paperId: id });
	expect(await waiting('huw-jarman')).toEqual([]);
	expect(await reads('tomos-ellis', id)).toBe(true);
});

test('an office of one person confirms it alone, with a reason that the page shows', async () => {
	const id = await added();
	const says = { [house.caseId(6)]: 'conflict' as const };
	await declare(house, await huw(), { reviewId: house.reviewId, says });
	expect(await waiting('huw-jarman')).toEqual([]);
	await refusing(confirm('huw-jarman', id), 'stood-down');
	expect(await waiting('elin-prosser')).toMatchObject([{ id, asks: 'reason' }]);
	await refusing(confirm('elin-prosser', id, ' '), 'reason-needed');
	await confirm('elin-prosser', id, 'Mr Jarman knows the victim.');
	expect(await reads('priya-nair', id)).toBe(true);
	const { cases } = await papersPage(house, await elin(), house.reviewId, 'en');
	const sixth = cases.find(({ number }) => number === 6);
	expect(sixth?.entered?.papers.find((paper) => paper.id === id)?.confirmed).toMatchObject({
		by: 'Elin Prosser',
		alone: 'Mr Jarman knows the victim.'
	});
	const line = (await readHistory(house.db)).findLast(({ act }) => act === 'confirm-paper');
	expect(line?.about).toMatchObject({ says: 'alone' });
	expect(JSON.stringify(line)).not.toContain('victim');
});

test('the demo’s paper that is not redacted was confirmed by a second person, through the act', async () => {
	const papers = await papersOf(house.db, house.caseId(8));
	const unredacted = papers.filter(({ redaction }) => redaction === 'not-redacted');
	expect(unredacted).toMatchObject([
		{ markedBy: (await elin()).id, confirmedBy: (await huw()).id, confirmedAlone: null }
	]);
	expect(await waiting('huw-jarman')).toEqual([]);
});
