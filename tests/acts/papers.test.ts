import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { addPaper } from '../../server/acts/paper/add-paper';
import { changePaper } from '../../server/acts/paper/change-paper';
import { issuePapers } from '../../server/acts/paper/issue-papers';
import { finishQuotes } from '../../server/acts/paper/take-quotes-off';
import { removePaper } from '../../server/acts/paper/remove-paper';
import { reopenCase } from '../../server/acts/case/reopen-case';
import { openCase } from '../../server/acts/case/open-case';
import { markStanding } from '../../server/acts/people/standing/mark-standing';
import { declare } from '../../server/acts/people/standing/declare';
import { setReplacement } from '../../server/store/sitting/cases';
import { Vault } from '../../server/documents/vault/vault';
import { receivePaper } from '../../server/documents/vault/receive';
import { recordedOf } from '../../server/reading/recorded';
import { paperAsSaid, stateOf } from '../../server/reading/as-entered';
import { personById } from '../../server/store/people/people';
import { groupsOf } from '../../server/store/sitting/groups';
import { logFileOpenings } from '../../server/store/sitting/cases';
import { paperById, papersOf, vaultIds } from '../../server/store/sitting/papers';
import { readHistory } from '../../server/store/report/history';
import { readLogged } from '../../server/store/sitting/logged';
import { papersPage } from '../../server/views/review/papers';
import { papersSeen } from '../../server/views/sitting/board/papers';
import { boardFor } from '../../server/views/sitting/board';
import { readerOf } from '../../server/views/sitting/case-papers';
import { paperFor } from '../../server/views/sitting/paper';
import { caseOf } from '../../server/views/sitting/opened-case';
import { addPoint } from '../../src/lib/board/documents/board';
import { isQuoted } from '../../src/lib/board/documents/quotes';
import { boardName } from '../../src/lib/board/names';
import { newId } from '../../src/lib/board/ids';
import { demoHouse, dropStages } from './demo-house';
import type { DemoHouse } from './demo-house';
import { refusing } from './refusing';

let house: DemoHouse;
let vault: Vault;
let folder: string;
beforeEach(async () => {
	house = await demoHouse('breakouts');
	folder = mkdtempSync(join(tmpdir(), 'plenary-papers-'));
	vault = await Vault.open(folder);
});
afterEach(async () => {
	await house.end();
	rmSync(folder, { recursive: true, force: true });
});
afterAll(dropStages);

const said = {
	name: { en: 'Letter', cy: '' },
	language: 'en' as const,
	redaction: 'redacted' as const,
	vetting: null
};

/** Members read a paper once it is issued. */
async function issued(number: number, more: Partial<Parameters<typeof addPaper>[2]> = {}) {
	const id = await added(number, more);
	await issuePapers(house, await house.person('elin-prosser'), { sittingId: house.sittings[0] });
	return id;
}

async function added(number: number, more: Partial<Parameters<typeof addPaper>[2]> = {}) {
	const id = newId();
	const received = await receivePaper(vault, id, new Blob(['Dear Sir or Madam']).stream());
	const elin = await house.person('elin-prosser');
	await addPaper(house, elin, { ...received, ...said, caseId: house.caseId(number), ...more });
	await vault.settle(id, true);
	return id;
}

const seen = async (slug: string, number: number) => {
	const person = await house.person(slug);
	const of = await readerOf(house, person, {
		sittingId: house.sittings[0],
		caseId: house.caseId(number)
	});
	return (await papersSeen(house, person, of, 'en')).files;
};

test('a paper is read by the group that has the case and by the coordinator, and by nobody else', async () => {
	const id = await issued(6);
	for (const slug of ['gethin-rees', 'priya-nair', 'tomos-ellis', 'elin-prosser']) {
		const { paper } = await paperFor(house, await house.person(slug), id);
		expect(paper).toMatchObject({ kind: 'text', bytes: 17, name: { en: 'Letter', cy: 'Letter' } });
	}
	const codes = { 'margaret-pugh': 'not-opened', 'bethan-howells': 'not-present' } as const;
	for (const [slug, code] of Object.entries(codes))
		await refusing(paperFor(house, await house.person(slug), id), code);
	for (const slug of ['sam-keane', 'ann-bevan', 'catrin-medi', 'huw-jarman'])
		await refusing(paperFor(house, await house.person(slug), id), 'forbidden');
	await refusing(paperFor(house, await house.person('priya-nair'), newId()), 'unknown');
});

test('whoever stands down loses it, also while they read it; so does whoever it no longer suits', async () => {
	const [one, two] = [await issued(6), await issued(6)];
	const gethin = await house.person('gethin-rees');
	const reading = await paperFor(house, gethin, one);
	const other = await paperFor(house, await house.person('tomos-ellis'), two);
	expect([await reading.isOpen(), await other.isOpen()]).toEqual([true, true]);
	const says = { [house.caseId(6)]: 'conflict' as const };
	await declare(house, gethin, { reviewId: house.reviewId, says });
	expect([await reading.isOpen(), await other.isOpen()]).toEqual([false, true]);
	await refusing(paperFor(house, gethin, one), 'stood-down');

	const elin = await house.person('elin-prosser');
	await changePaper(house, elin, { ...said, paperId: two, vetting: 'level 3' });
	expect(await other.isOpen()).toBe(false);
	expect((await seen('tomos-ellis', 6)).find(({ id }) => id === two)?.closed).toBe('paper-vetting');
	await changePaper(house, elin, { ...said, paperId: two });
	expect(await other.isOpen()).toBe(true);
	await removePaper(house, elin, { paperId: two, sure: true });
	expect(await other.isOpen()).toBe(false);
});

test('words that were attached from a paper are told to those alone who may open it', async () => {
	const file = await issued(6);
	const [elin, priya] = [await house.person('elin-prosser'), await house.person('priya-nair')];
	const caseId = house.caseId(6);
	await house.boards.edit(boardName(caseId, house.groupId('B')), priya.id, (doc) => {
		const at = { file, quote: 'Dear Sir', start: 0, end: 8 };
		const author = { person: priya.id, lang: 'en' as const, origin: 'test' };
		addPoint(doc, author, { kind: 'negative', text: 'It does not know who she is.', at });
	});
	await openCase(house, await house.person('margaret-pugh'), { caseId, anyway: true });
	const reads = async (slug: string) => {
		const at = { sittingId: house.sittings[0], caseId };
		const { copies } = await caseOf(house, await house.person(slug), at, 'en');
		return copies?.points.some(({ quote }) => quote?.words === 'Dear Sir');
	};
	const readers = ['margaret-pugh', 'tomos-ellis', 'elin-prosser'];
	for (const slug of readers) expect([slug, await reads(slug)]).toEqual([slug, true]);
	await changePaper(house, elin, { ...said, paperId: file, vetting: 'level 3' });
	for (const slug of readers) {
		expect([slug, await reads(slug)]).toEqual([slug, slug === 'elin-prosser']);
	}
	// And new words are not attached to a board that others read.
	expect((await seen('elin-prosser', 6)).find(({ id }) => id === file)?.isGuarded).toBe(true);
});

test('a frozen board that quotes a paper is closed to those who may not open it, and to nobody else', async () => {
	const [file, other] = [await issued(6), await issued(6)];
	const [elin, priya] = [await house.person('elin-prosser'), await house.person('priya-nair')];
	const caseId = house.caseId(6);
	const board = boardName(caseId, house.groupId('B'));
	const author = { person: priya.id, lang: 'en' as const, origin: 'test' };
	await house.boards.edit(board, priya.id, (doc) => {
		const at = { file, quote: 'Dear Sir', start: 0, end: 8 };
		addPoint(doc, author, { kind: 'negative', text: 'It does not know who she is.', at });
	});
	const accessOf = async () => (await house.rights.of(priya).onBoard(board))?.access;
	const asked = { sitting: house.sittings[0], case: caseId, group: null };
	// While it can be written, it is read without the words, and stays open.
	await changePaper(house, elin, { ...said, paperId: other, vetting: 'level 3' });
	expect(await accessOf()).toBe('write');
	await openCase(house, await house.person('margaret-pugh'), { caseId, anyway: true });
	expect(await accessOf()).toBe('read');
	await changePaper(house, elin, { ...said, paperId: file, vetting: 'level 3' });
	expect(await accessOf()).toBe('none');
	await refusing(boardFor(house, priya, asked), 'board-quotes');
	await changePaper(house, elin, { ...said, paperId: file });
	expect(await accessOf()).toBe('read');
	await removePaper(house, elin, { paperId: file, sure: true });
	expect(await accessOf()).toBe('none');
	// Given back to its group, it is written again, without the words.
	await reopenCase(house, await house.person('margaret-pugh'), { caseId });
	expect(await accessOf()).toBe('write');
	expect(await house.boards.read(board, (doc) => isQuoted(doc, new Set([file])))).toBe(false);
});

test('what a crash left quoted of a paper that was closed is taken off at the next start; removing one takes it off too', async () => {
	const [closed, removed] = [await issued(6), await issued(6)];
	const [elin, priya] = [await house.person('elin-prosser'), await house.person('priya-nair')];
	const board = boardName(house.caseId(6), house.groupId('B'));
	const author = { person: priya.id, lang: 'en' as const, origin: 'test' };
	const quoted = () => house.boards.read(board, (doc) => isQuoted(doc, new Set([closed, removed])));
	const quote = (file: string) =>
		house.boards.edit(board, priya.id, (doc) => {
			const at = { file, quote: 'Dear Sir', start: 0, end: 8 };
			addPoint(doc, author, { kind: 'negative', text: 'It does not know who she is.', at });
		});
	await quote(removed);
	await removePaper(house, elin, { paperId: removed, sure: true });
	expect(await quoted()).toBe(false);
	await quote(closed);
	await house.db
		.updateTable('files')
		.set({ vetting: 'level 3' })
		.where('id', '=', closed)
		.execute();
	expect(await quoted()).toBe(true);
	await finishQuotes(house, (error) => {
		throw error;
	});
	expect(await quoted()).toBe(false);
});

test('only the coordinator keeps papers, and none of a case that they have stood down from', async () => {
	const id = await added(6);
	const paper = await paperById(house.db, id);
	if (!paper) throw new Error('no paper');
	for (const slug of ['huw-jarman', 'margaret-pugh', 'sam-keane', 'catrin-medi']) {
		const person = await house.person(slug);
		await refusing(addPaper(house, person, { ...paper, id: newId() }), 'forbidden');
		await refusing(changePaper(house, person, { ...said, paperId: id }), 'forbidden');
		await refusing(removePaper(house, person, { paperId: id, sure: true }), 'forbidden');
		await refusing(issuePapers(house, person, { sittingId: house.sittings[0] }), 'forbidden');
		await refusing(papersPage(house, person, house.reviewId, 'en'), 'forbidden');
	}
	const elin = await house.person('elin-prosser');
	const says = { [house.caseId(6)]: 'conflict' as const };
	await declare(house, elin, { reviewId: house.reviewId, says });
	await refusing(addPaper(house, elin, { ...paper, id: newId() }), 'stood-down');
	await refusing(removePaper(house, elin, { paperId: id, sure: true }), 'stood-down');
	const { cases } = await papersPage(house, elin, house.reviewId, 'en');
	expect(cases.find(({ number }) => number === 6)?.entered).toBeNull();
	expect(cases.find(({ number }) => number === 7)?.entered).not.toBeNull();
});

test('two of the office never change one paper unseen, and a level that the panel has not is refused', async () => {
	const id = await added(6);
	const elin = await house.person('elin-prosser');
	const paper = await paperById(house.db, id);
	if (!paper) throw new Error('no paper');
	const state = stateOf(paperAsSaid(paper));
	const renamed = { ...said, paperId: id, name: { en: 'Letter of 24 February', cy: 'Llythyr' } };
	await changePaper(house, elin, { ...renamed, seen: state });
	await refusing(changePaper(house, elin, { ...renamed, seen: state }), 'changed-meanwhile');
	await refusing(changePaper(house, elin, { ...said, paperId: id, vetting: 'developed' }), 'empty');
	expect((await paperById(house.db, id))?.name.cy).toBe('Llythyr');
});

test('a removed paper loses its key and its file, and who had opened it stays in the history', async () => {
	const id = await added(6);
	const priya = await house.person('priya-nair');
	await logFileOpenings(house.db, [
		{ id: newId(), fileId: id, personId: priya.id, at: new Date('2023-07-03T10:20:00Z') }
	]);
	const elin = await house.person('elin-prosser');
	await refusing(removePaper(house, elin, { paperId: id, sure: false }), 'confirm-needed');
	await removePaper(house, elin, { paperId: id, sure: true });
	expect(await papersOf(house.db, house.caseId(6))).toEqual([]);
	const row = await house.db
		.selectFrom('files')
		.select(['wrapped_key', 'name_en'])
		.where('id', '=', id)
		.executeTakeFirst();
	expect(row).toEqual({ wrapped_key: null, name_en: '' });
	await vault.sweep(() => vaultIds(house.db));
	await expect(vault.read({ id, bytes: 17, wrappedKey: 'gone' }).next()).rejects.toThrow();
	const opened = (await readLogged(house.db)).filter(({ at }) => at === '2023-07-03T10:20:00.000Z');
	expect(opened).toMatchObject([{ personId: priya.id, about: { case: house.caseId(6) } }]);
	const acts = (await readHistory(house.db)).map(({ act }) => act).slice(-2);
	expect(acts).toEqual(['add-paper', 'remove-paper']);
});

test('the papers of a case that is replaced go with it', async () => {
	const id = await added(6);
	await setReplacement(house.db, house.caseId(6), 'GT/2023/1');
	expect(await paperById(house.db, id)).toBeNull();
	expect((await vaultIds(house.db)).has(id)).toBe(false);
});

test('papers are issued at the time of the act; what is added afterwards waits until it is issued too (M4)', async () => {
	const first = await added(6);
	const elin = await house.person('elin-prosser');
	const printed = async () => {
		const { review } = (await house.rights.review(house.reviewId)) ?? {};
		return review && (await recordedOf(house.db, review)).find(({ id }) => id === 'papers');
	};
	expect(await printed()).toBeUndefined();
	await issuePapers(house, elin, { sittingId: house.sittings[0] });
	const issuedAt = (await paperById(house.db, first))?.issuedAt;
	expect(issuedAt).toBe(house.clock().toISOString());
	await refusing(issuePapers(house, elin, { sittingId: house.sittings[0] }), 'nothing-to-issue');
	expect((await seen('priya-nair', 6)).map(({ id }) => id)).toContain(first);

	house.pass(10);
	const second = await added(6);
	expect((await seen('priya-nair', 6)).map(({ id }) => id)).not.toContain(second);
	expect((await seen('elin-prosser', 6)).map(({ id }) => id)).toContain(second);
	await refusing(paperFor(house, await house.person('priya-nair'), second), 'paper-not-issued');
	const page = await papersPage(house, elin, house.reviewId, 'en');
	const sitting = page.sittings.find(({ id }) => id === house.sittings[0]);
	// The sitting is today: fewer than the seven days. Those of the demo were issued exactly seven days ahead.
	expect(sitting).toMatchObject({
		...{ waiting: 1, papersDays: 7, papersDaysIn: 'calendar' },
		issued: [
			{ days: 7, isLate: false },
			{ days: 0, isLate: true }
		]
	});

	await issuePapers(house, elin, { sittingId: house.sittings[0] });
	expect((await seen('priya-nair', 6)).map(({ id }) => id)).toContain(second);
	expect((await paperById(house.db, first))?.issuedAt).toBe(issuedAt);
	const paper = '1 paper for the sitting on 3\u00a0July 2023 was issued on that day or after it';
	expect((await printed())?.en.split(', and not 7 days before')[0]).toBe(paper);
	expect((await printed())?.cy).toContain('1 papur ar gyfer eisteddiad 3\u00a0Gorffennaf 2023');
	const line = (await readHistory(house.db)).at(-1);
	expect(line).toMatchObject({ act: 'issue-papers', about: { papers: 1, days: 0 } });
});

test('papers are not issued unseen: what a colleague added since the page was read is looked at first', async () => {
	await added(6);
	const elin = await house.person('elin-prosser');
	const page = async () => {
		const { sittings } = await papersPage(house, elin, house.reviewId, 'en');
		return sittings.find(({ id }) => id === house.sittings[0])!;
	};
	const issue = (seen: string) => issuePapers(house, elin, { sittingId: house.sittings[0], seen });
	const before = await page();
	const late = await added(7);
	await refusing(issue(before.seen), 'papers-changed');
	expect((await paperById(house.db, late))?.issuedAt).toBeNull();
	const now = await page();
	expect(now.waiting).toBe(before.waiting + 1);
	await issue(now.seen);
	expect((await paperById(house.db, late))?.issuedAt).not.toBeNull();
});

test('a paper that nobody may open says why: which level is missing, and whose vetting names none of the panel’s', async () => {
	const { members } = (await groupsOf(house.db, house.sittings[0])).find(({ cases }) =>
		cases.includes(house.caseId(6))
	)!;
	const elin = await house.person('elin-prosser');
	await added(6, { vetting: 'level 3' });
	const people = await Promise.all(members.map((id) => personById(house.db, id)));
	for (const person of people)
		await markStanding(house, elin, {
			...{ personId: person!.id, standing: 'active' as const, termStart: null, termEnd: null },
			vetting: { level: 'NPPV 2', grantedOn: '2023-01-01', expiresOn: null }
		});
	const page = await papersPage(house, elin, house.reviewId, 'cy');
	const row = page.cases.find(({ id }) => id === house.caseId(6))!;
	const paper = row.entered!.papers.at(-1)!;
	expect(paper.openers).toEqual([]);
	expect(paper.closed.level).toBe('lefel 3');
	expect(paper.closed.unnamed.toSorted()).toEqual(people.map((each) => each!.name).sort());

	await markStanding(house, elin, {
		...{ personId: people[0]!.id, standing: 'active' as const, termStart: null, termEnd: null },
		vetting: { level: 'level 3', grantedOn: '2023-01-01', expiresOn: null }
	});
	const now = await papersPage(house, elin, house.reviewId, 'en');
	const { closed, openers } = now.cases.find(({ id }) => id === row.id)!.entered!.papers.at(-1)!;
	expect([openers, closed.level]).toEqual([[people[0]!.name], null]);
	expect(closed.unnamed).not.toContain(people[0]!.name);
});
