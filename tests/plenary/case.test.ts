import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { addPoint, deletePoint, pointText, readBoard } from '../../src/lib/board/documents/board';
import { addBlock, link } from '../../src/lib/board/documents/draft';
import { readFindings } from '../../src/lib/board/documents/findings';
import { boardName, draftName } from '../../src/lib/board/names';
import { applyValue } from '../../src/lib/board/text/text';
import { shown } from '../../src/lib/meeting/findings/placement';
import { agreeCase } from '../../server/acts/case/agree-case';
import { declare } from '../../server/acts/people/standing/declare';
import { openCase } from '../../server/acts/case/open-case';
import { recordAnswer } from '../../server/acts/case/record-answer';
import { reopenCase } from '../../server/acts/case/reopen-case';
import { caseOf } from '../../server/views/sitting/opened-case';
import { demoHouse, dropStages, write } from '../acts/demo-house';
import type { DemoHouse } from '../acts/demo-house';

let house: DemoHouse;
beforeEach(async () => {
	house = await demoHouse('plenary');
});
afterEach(() => house.end());
afterAll(dropStages);

const see = async (slug: string, number: number, lang: 'en' | 'cy' = 'en') =>
	caseOf(
		house,
		await house.person(slug),
		{ sittingId: house.sittings[number < 10 ? 0 : 1], caseId: house.caseId(number) },
		lang
	);
const open = async (number: number) =>
	openCase(house, await house.person('margaret-pugh'), {
		caseId: house.caseId(number),
		anyway: true
	});
const findings = ({ laid }: { laid: { state: Uint8Array } }) => {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, laid.state);
	return shown(readFindings(doc));
};

describe('who sees a case', () => {
	test('once the sitting has closed its papers, a pin is told of without its words', async () => {
		const quotes = async (slug: string) =>
			(await see(slug, 9)).copies?.points.flatMap(({ quote }) => (quote ? [quote.words] : []));
		const read = await quotes('elin-prosser');
		expect(read).toContain('W1 seen.');
		expect((await see('margaret-pugh', 9)).may.papers).toBe(false);
		expect(await quotes('margaret-pugh')).toEqual(read?.map(() => null));
	});

	test('nobody before the chair opens it', async () => {
		for (const slug of ['margaret-pugh', 'kofi-mensah', 'elin-prosser']) {
			await expect(see(slug, 13)).rejects.toMatchObject({ code: 'not-opened' });
		}
	});

	test('whoever stood down is refused before a word is read, however they held it', async () => {
		await open(13);
		for (const slug of ['margaret-pugh', 'kofi-mensah', 'elin-prosser', 'catrin-medi']) {
			expect((await see(slug, 13)).case.number).toBe(13);
			await declare(house, await house.person(slug), {
				reviewId: house.reviewId,
				says: { [house.caseId(13)]: 'conflict' }
			});
			await expect(see(slug, 13)).rejects.toMatchObject({
				code: 'stood-down',
				details: { case: 13 }
			});
		}
	});

	test('observers and the force are not shown it', async () => {
		await open(13);
		for (const slug of ['ann-bevan', 'sam-keane', 'lowri-fox']) {
			await expect(see(slug, 13)).rejects.toMatchObject({ code: 'forbidden' });
		}
	});

	test('who is unsure of a link waits until it is settled', async () => {
		await open(13);
		await declare(house, await house.person('priya-nair'), {
			reviewId: house.reviewId,
			says: { [house.caseId(13)]: 'unsure' }
		});
		await expect(see('priya-nair', 13)).rejects.toMatchObject({ code: 'declaration-unsure' });
	});

	test('the translator and assurance read findings, without the groups’ own points', async () => {
		await open(13);
		const [catrin, huw] = [await see('catrin-medi', 13), await see('huw-jarman', 13)];
		expect([catrin.copies, huw.copies]).toEqual([null, null]);
		expect(catrin.may.scope).toBe('cy');
		expect([catrin.laid.access, huw.laid.access]).toEqual(['write', 'read']);
		expect(findings(huw).length).toBeGreaterThan(3);
	});

	test('a case is not found under another sitting', async () => {
		const chair = await house.person('margaret-pugh');
		const at = { sittingId: house.sittings[1], caseId: house.caseId(5) };
		await expect(caseOf(house, chair, at, 'en')).rejects.toMatchObject({ code: 'unknown' });
	});
});

describe('the groups side by side', () => {
	test('both groups’ points with their authors, each in its own language', async () => {
		await open(13);
		const { copies } = await see('kofi-mensah', 13);
		expect(copies?.groups.map(({ letter }) => letter)).toEqual(['C', 'D']);
		const welsh = copies?.points.filter(({ lang }) => lang === 'cy');
		expect(welsh?.every(({ author, letter }) => author === 'Sioned Lloyd' && letter === 'D')).toBe(
			true
		);
		expect(welsh?.length).toBeGreaterThan(0);
		expect(copies?.points.some(({ quote }) => quote !== null)).toBe(true);
	});

	test('who declared that none was identified is said', async () => {
		await open(13);
		const { copies } = await see('kofi-mensah', 13);
		const action = copies?.groups[1].said.find(({ kind }) => kind === 'action');
		expect(action).toMatchObject({ says: 'none', by: 'Joan Whitfield' });
	});

	test('after a reopening a changed source says so, and a gone one is still there', async () => {
		await open(13);
		const chair = await house.person('margaret-pugh');
		const kofi = await house.person('kofi-mensah');
		const caseId = house.caseId(13);
		await reopenCase(house, chair, { caseId });
		expect((await see('kofi-mensah', 13)).opened.is).toBe('reopened');

		const board = boardName(caseId, house.groupId('C'));
		const [first, second] = await house.boards.read(board, (doc) => readBoard(doc).points);
		const me = { person: kofi.id, lang: 'en' as const, origin: 'kofi' };
		await write(house, board, kofi, (doc) => {
			applyValue(pointText(doc, first.id), 'Said otherwise now', 'kofi');
			deletePoint(doc, me, second.id);
			addPoint(doc, me, { kind: 'query', text: 'And what of the letter?' });
		});
		await open(13);

		const { copies } = await see('priya-nair', 13);
		const source = (id: string) => copies?.points.find((point) => point.id === id);
		expect(source(first.id)).toMatchObject({
			change: 'changed',
			text: 'Said otherwise now',
			was: first.text
		});
		expect(source(second.id)).toMatchObject({ change: 'gone', text: second.text });
		expect(copies?.points.map(({ text }) => text)).toContain('And what of the letter?');
	});
});

test('differing answers stand side by side, with what the panel recorded', async () => {
	await open(13);
	const before = await see('kofi-mensah', 13);
	const differing = before.copies?.answers.filter(({ differs }) => differs) ?? [];
	expect(differing.length).toBeGreaterThan(1);
	expect(differing[0].groups.map(({ letter }) => letter)).toEqual(['C', 'D']);
	expect(differing[0].agreed).toBeNull();

	await recordAnswer(house, await house.person('margaret-pugh'), {
		caseId: house.caseId(13),
		promptId: differing[1].prompt.id,
		value: 'not-recorded',
		note: ''
	});
	const after = await see('priya-nair', 13, 'cy');
	const answer = after.copies?.answers.find(({ prompt }) => prompt.id === differing[1].prompt.id);
	expect(answer).toMatchObject({ agreed: { value: 'not-recorded', by: 'Margaret Pugh' } });
	expect(answer?.prompt.label).not.toBe(differing[1].prompt.label);
});

test('a theme’s count is of cases, not findings, and the same for who stood down from one', async () => {
	await open(13);
	const kofi = await house.person('kofi-mensah');
	const me = { person: kofi.id, lang: 'en' as const, origin: 'kofi' };
	const [one, two] = findings(await see('kofi-mensah', 13));
	const [three] = findings(await see('kofi-mensah', 5));
	await write(house, draftName(house.reviewId), kofi, (doc) => {
		const block = addBlock(doc, me, { kind: 'theme', section: 'themes', text: 'Letters' });
		for (const { id } of [one, two]) link(doc, me, { block, case: house.caseId(13), source: id });
		link(doc, me, { block, case: house.caseId(5), source: three.id });
	});
	await declare(house, await house.person('priya-nair'), {
		reviewId: house.reviewId,
		says: { [house.caseId(5)]: 'conflict' }
	});
	for (const slug of ['kofi-mensah', 'priya-nair']) {
		const { themes } = await see(slug, 13);
		expect(themes.find(({ en }) => en === 'Letters')?.cases).toBe(2);
	}
});

test('an agreement is shown with who recorded it', async () => {
	await open(13);
	const chair = await house.person('margaret-pugh');
	await agreeCase(house, chair, { caseId: house.caseId(13), agreed: true });
	const { agreed, laid } = await see('kofi-mensah', 13);
	expect(agreed?.by).toBe('Margaret Pugh');
	expect(Object.keys(agreed?.hashes ?? {}).sort()).toEqual(
		findings({ laid })
			.map(({ id }) => id)
			.sort()
	);
});
