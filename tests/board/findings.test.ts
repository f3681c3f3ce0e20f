import { expect, test } from 'vitest';
import type { BoardToGather, PointToGather } from '../../src/lib/board/documents/findings';
import {
	addFinding,
	findingText,
	gatherFindings,
	flagFinding,
	mergeInto,
	moveFinding,
	placeAsObservation,
	readFindings,
	reinstate,
	removeFinding,
	setAside,
	split
} from '../../src/lib/board/documents/findings';
import { newId } from '../../src/lib/board/ids';
import { applyValue } from '../../src/lib/board/text/text';
import { shown, targetsIn } from '../../src/lib/meeting/findings/placement';
import type { PointKind } from '../../src/lib/meeting/findings/placement';
import type { Desk } from './desks';
import { chance, deskAt, margaret, nasreen, seeded, sync } from './desks';

const NONE = {
	positive: { en: 'No positives were identified.', cy: '' },
	negative: { en: 'No negatives were identified.', cy: '' },
	query: { en: 'No queries were raised.', cy: '' },
	action: { en: 'No actions were raised.', cy: '' }
};

function point(text: string, kind: PointKind = 'positive', more: Partial<PointToGather> = {}) {
	return { id: newId(), kind, lang: 'en' as const, text, ...more };
}

function board(points: PointToGather[], ...none: PointKind[]): BoardToGather {
	return { points, none: Object.fromEntries(none.map((kind) => [kind, nasreen])) };
}

/** Case 5, which both groups took, just opened. */
function caseFive(...texts: string[]) {
	const server = seeded('findings');
	const points = texts.map((text) => point(text));
	gatherFindings(server, [board(points)], NONE);
	const [pugh, akhtar] = [margaret, nasreen].map((who) => deskAt(server, 'findings', who));
	const everywhere = () => sync(server, pugh.doc, akhtar.doc);
	return { server, points, ids: points.map(({ id }) => id), pugh, akhtar, everywhere };
}

const seen = (desk: { doc: Desk['doc'] }) => shown(readFindings(desk.doc)).map(({ en }) => en);
const sources = (desk: Desk) =>
	Object.fromEntries(shown(readFindings(desk.doc)).map(({ id, points }) => [id, points]));

test("a gathered finding has its point's id, and its words in the language they were written in", () => {
	const doc = seeded('findings');
	const welsh = point('Cysylltwyd bob wythnos', 'positive', {
		lang: 'cy',
		flags: ['best-practice']
	});
	const english = point('Kept informed');
	const { points } = gatherFindings(doc, [board([welsh]), board([english])], NONE);

	expect(points).toEqual([welsh.id, english.id]);
	const { findings, placement, flags } = readFindings(doc);
	expect(findings[welsh.id]).toMatchObject({ kind: 'positive', en: '', cy: welsh.text });
	expect(findings[english.id]).toMatchObject({ kind: 'positive', en: english.text, cy: '' });
	expect(placement).toEqual({ [welsh.id]: welsh.id, [english.id]: english.id });
	expect(flags).toEqual([`${welsh.id} best-practice`]);
	expect(shown(readFindings(doc)).map(({ id }) => id)).toEqual([welsh.id, english.id]);
});

test('empty and deleted points are not gathered', () => {
	const doc = seeded('findings');
	const points = [point('  \n'), point('Struck', 'negative', { gone: margaret })];
	expect(gatherFindings(doc, [board(points)], NONE).points).toEqual([]);
	expect(readFindings(doc).findings).toEqual({});
});

test('gathering twice duplicates nothing and overwrites no edit', () => {
	const { server, points, ids, pugh, everywhere } = caseFive('Late', 'Rude');
	applyValue(
		findingText(pugh.doc, ids[0], 'en'),
		'The first contact was late.',
		pugh.author.origin
	);
	setAside(pugh.doc, pugh.author, ids[1], 'Not in the file');
	everywhere();
	const before = readFindings(server);

	const changed = { ...points[0], text: 'Late by a month' };
	const fresh = point('A supervisor endorsed it');
	const added = gatherFindings(server, [board([changed, points[1], fresh])], NONE);

	expect(added).toEqual({ points: [fresh.id], none: [] });
	const after = readFindings(server);
	for (const id of ids) expect(after.findings[id]).toEqual(before.findings[id]);
	expect(after.placement).toEqual({ ...before.placement, [fresh.id]: fresh.id });
	expect(gatherFindings(server, [board([changed, points[1], fresh])], NONE).points).toEqual([]);
});

test('none identified is a finding once, when every group says so and none has such a point', () => {
	const doc = seeded('findings');
	const negative = point('Late', 'negative');
	const blank = point(' ', 'query');
	const gone = point('Why?', 'query', { gone: nasreen });
	const groupA = board([negative], 'negative', 'positive', 'query');
	const groupB = board([blank, gone], 'negative', 'query');

	expect(gatherFindings(doc, [groupA, groupB], NONE).none).toEqual(['query']);
	expect(gatherFindings(doc, [groupA, groupB], NONE).none).toEqual([]);
	const none = shown(readFindings(doc)).filter(({ isNone }) => isNone);
	expect(none).toMatchObject([{ kind: 'query', en: 'No queries were raised.', points: [] }]);

	const { author } = deskAt(doc, 'findings', margaret);
	expect(() => moveFinding(doc, author, none[0].id, { kind: 'action' })).toThrow('not-now');
	removeFinding(doc, author, none[0].id);
	expect(gatherFindings(doc, [groupA, groupB], NONE).none).toEqual([]);
	expect(gatherFindings(seeded('findings'), [], NONE).none).toEqual([]);
});

test('two duplicate points are merged and unmerged and merged again', () => {
	const { server, ids, pugh, akhtar, everywhere } = caseFive('Late', 'Contact was late');
	const [late, contact] = ids;
	mergeInto(pugh.doc, pugh.author, contact, late);
	everywhere();
	expect(seen(akhtar)).toEqual(['Late']);
	expect(sources(akhtar)[late]).toEqual([late, contact].sort());

	pugh.undo.undo();
	everywhere();
	expect(seen(akhtar)).toEqual(['Late', 'Contact was late']);
	pugh.undo.redo();
	everywhere();
	expect(seen({ doc: server })).toEqual(['Late']);
});

test('a merge into a finding written by hand keeps its words of that moment, and an undo takes them away', () => {
	const { pugh, ids } = caseFive('Kept informed');
	const own = addFinding(pugh.doc, pugh.author, { kind: 'positive', text: 'Heard in the room' });
	const was = () => readFindings(pugh.doc).findings[own].was;
	pugh.undo.stopCapturing();
	mergeInto(pugh.doc, pugh.author, ids[0], own);
	expect(was()).toEqual({ lang: 'en', text: 'Heard in the room' });
	pugh.undo.undo();
	expect(was()).toBeUndefined();
	const [first] = ids;
	mergeInto(pugh.doc, pugh.author, own, first);
	expect(readFindings(pugh.doc).findings[first].was).toBeUndefined();
});

test('a flag that came with a merge is shown on every screen, can be taken off and undone', () => {
	const { ids, pugh, akhtar, everywhere } = caseFive('Late', 'Contact was late');
	const [late, contact] = ids;
	const flagged = (desk: Desk) => shown(readFindings(desk.doc)).map(({ flags }) => flags);
	flagFinding(pugh.doc, pugh.author, late, 'concern', true);
	flagFinding(pugh.doc, pugh.author, contact, 'improvement', true);
	mergeInto(pugh.doc, pugh.author, contact, late);
	everywhere();
	expect(flagged(akhtar)).toEqual([['concern', 'improvement']]);

	flagFinding(akhtar.doc, akhtar.author, late, 'improvement', false);
	everywhere();
	expect(flagged(pugh)).toEqual([['concern']]);
	akhtar.undo.undo();
	everywhere();
	expect(flagged(pugh)).toEqual([['concern', 'improvement']]);
});

test('of "Area for improvement" merged into "Concern" both flags stay, and a split gives each its own back', () => {
	const { points, ids, pugh, akhtar, everywhere } = caseFive('Late', 'Contact was late');
	const [late, contact] = ids;
	flagFinding(pugh.doc, pugh.author, late, 'concern', true);
	flagFinding(pugh.doc, pugh.author, contact, 'improvement', true);
	everywhere();
	mergeInto(akhtar.doc, akhtar.author, contact, late);
	everywhere();
	const flagged = () =>
		Object.fromEntries(shown(readFindings(pugh.doc)).map(({ en, flags }) => [en, flags]));
	expect(flagged()).toEqual({ Late: ['concern', 'improvement'] });
	split(akhtar.doc, akhtar.author, points[1]);
	everywhere();
	expect(flagged()).toEqual({ Late: ['concern'], 'Contact was late': ['improvement'] });
});

test('two people merging at once in every way converge, with nothing lost and no ghosts', () => {
	for (let seed = 0; seed < 300; seed++) {
		const { pick, upTo } = chance(seed);
		const { ids, pugh, akhtar, everywhere } = caseFive('a', 'b', 'c', 'd', 'e');
		[pugh, akhtar].forEach(({ doc }, i) => (doc.clientID = seed % 2 ? 7 + i : 9 - i));
		const byHand = addFinding(pugh.doc, pugh.author, { kind: 'positive', text: 'hand' });
		pugh.undo.clear();
		everywhere();
		for (let round = 0; round < 6; round++) {
			for (const { doc, author, undo } of [pugh, akhtar]) {
				const all = shown(readFindings(doc)).map(({ id }) => id);
				if (upTo(5) === 0) undo.undo();
				else mergeInto(doc, author, pick(all), pick(all));
			}
			if (upTo(2) === 0) everywhere();
		}
		everywhere();
		expect(readFindings(pugh.doc)).toEqual(readFindings(akhtar.doc));
		const now = shown(readFindings(pugh.doc));
		expect(now.flatMap(({ points }) => points).sort(), `seed ${seed}`).toEqual([...ids].sort());
		const handIsSomewhere = now.some(
			({ id, absorbed }) => id === byHand || absorbed.includes(byHand)
		);
		const ghosts = now.filter(({ id, points }) => points.length === 0 && id !== byHand);
		expect({ handIsSomewhere, ghosts: ghosts.length }, `seed ${seed}`).toEqual({
			handIsSomewhere: true,
			ghosts: 0
		});
	}
});

test('undoing a merge that won over another leaves the point where it was, not nowhere', () => {
	for (const clients of [
		[7, 8],
		[8, 7]
	]) {
		const { server, ids, pugh, akhtar, everywhere } = caseFive('a', 'b', 'c');
		[pugh, akhtar].forEach(({ doc }, i) => (doc.clientID = clients[i]));
		mergeInto(pugh.doc, pugh.author, ids[0], ids[1]);
		mergeInto(akhtar.doc, akhtar.author, ids[0], ids[2]);
		everywhere();
		pugh.undo.undo();
		everywhere();
		const { placement } = readFindings(server);
		expect(placement[ids[0]]).toBe(clients[0] > clients[1] ? ids[0] : ids[2]);
		pugh.undo.redo();
		akhtar.undo.undo();
		everywhere();
		expect(readFindings(akhtar.doc).placement).toHaveProperty(ids[0]);
	}
});

test('a split point goes home, with the words its finding had', () => {
	const { points, ids, pugh } = caseFive('Late', 'Contact was late');
	applyValue(findingText(pugh.doc, ids[1], 'en'), 'Contact was very late', pugh.author.origin);
	mergeInto(pugh.doc, pugh.author, ids[1], ids[0]);
	split(pugh.doc, pugh.author, points[1]);
	expect(seen(pugh)).toEqual(['Late', 'Contact was very late']);
});

test("a point that leaves its own finding gets a new one with the point's text, and no ghost stays", () => {
	const { server, points, ids, pugh, akhtar, everywhere } = caseFive('Late', 'Contact was late');
	mergeInto(pugh.doc, pugh.author, ids[1], ids[0]);
	applyValue(findingText(pugh.doc, ids[0], 'en'), 'Contact came late', pugh.author.origin);
	everywhere();
	split(pugh.doc, pugh.author, points[0]);
	split(akhtar.doc, akhtar.author, points[0]);
	everywhere();

	const state = readFindings(server);
	expect(Object.keys(state.findings)).toHaveLength(4);
	expect(seen(pugh)).toEqual(['Contact came late', 'Late']);
	expect(sources(pugh)[ids[0]]).toEqual([ids[1]]);
	expect(sources(pugh)[state.placement[ids[0]]]).toEqual([ids[0]]);

	setAside(pugh.doc, pugh.author, ids[0], 'Said twice');
	expect(seen(pugh)).toEqual(['Contact came late']);
});

test('a point alone in its own finding has nothing to leave', () => {
	const { points, pugh } = caseFive('Late');
	split(pugh.doc, pugh.author, points[0]);
	expect(Object.keys(readFindings(pugh.doc).findings)).toEqual([points[0].id]);
	expect(pugh.undo.canUndo()).toBe(false);
});

test('setting aside needs a reason, and the point can be reinstated', () => {
	const { ids, pugh, akhtar, everywhere } = caseFive('Late', 'Rude');
	expect(() => setAside(pugh.doc, pugh.author, ids[0], ' ')).toThrow('reason-needed');
	expect(() => setAside(pugh.doc, pugh.author, ids[0], 'x'.repeat(5001))).toThrow('too-long');
	expect(() => setAside(pugh.doc, pugh.author, newId(), 'Not ours')).toThrow('unknown');
	setAside(pugh.doc, pugh.author, ids[0], ' Not in the file ');
	everywhere();
	expect(seen(akhtar)).toEqual(['Rude']);
	expect(readFindings(akhtar.doc).reasons[ids[0]]).toBe('Not in the file');

	reinstate(akhtar.doc, akhtar.author, ids[0]);
	everywhere();
	expect(seen(pugh)).toEqual(['Late', 'Rude']);
	akhtar.undo.undo();
	everywhere();
	pugh.undo.undo();
	everywhere();
	const { placement, reasons } = readFindings(akhtar.doc);
	expect(placement[ids[0]] === 'aside' ? reasons[ids[0]] : 'shown').toBeTruthy();
});

test('only a query or an action becomes the source of an observation without being a finding', () => {
	const server = seeded('findings');
	const [query, positive] = [point('Who decided?', 'query'), point('Kind')];
	gatherFindings(server, [board([query, positive])], NONE);
	const { doc, author } = deskAt(server, 'findings', margaret);
	expect(() => placeAsObservation(doc, author, positive)).toThrow('forbidden');
	placeAsObservation(doc, author, query);
	expect(seen({ doc })).toEqual(['Kind']);
	expect(targetsIn(readFindings(doc))(query.id)).toEqual({ is: 'point', point: query.id });
	reinstate(doc, author, query.id);
	expect(seen({ doc })).toEqual(['Kind', 'Who decided?']);
});

test('a finding with points is removed by setting them aside', () => {
	const { ids, pugh } = caseFive('Late', 'Contact was late', 'Kind');
	mergeInto(pugh.doc, pugh.author, ids[1], ids[0]);
	expect(() => removeFinding(pugh.doc, pugh.author, ids[0])).toThrow('reason-needed');
	removeFinding(pugh.doc, pugh.author, ids[0], 'Not borne out by the log');
	expect(seen(pugh)).toEqual(['Kind']);
	expect(Object.keys(readFindings(pugh.doc).reasons).sort()).toEqual(ids.slice(0, 2).sort());
	pugh.undo.undo();
	expect(seen(pugh)).toEqual(['Late', 'Kind']);
});

test('a finding added by hand is removed, returns, and is absorbed when merged', () => {
	const { ids, pugh, akhtar, everywhere } = caseFive('Late');
	const id = addFinding(pugh.doc, pugh.author, { kind: 'positive', text: 'Added', after: null });
	expect(seen(pugh)).toEqual(['Added', 'Late']);
	removeFinding(pugh.doc, pugh.author, id);
	expect(seen(pugh)).toEqual(['Late']);
	pugh.undo.undo();
	expect(seen(pugh)).toEqual(['Added', 'Late']);
	everywhere();
	mergeInto(akhtar.doc, akhtar.author, id, ids[0]);
	expect(seen(akhtar)).toEqual(['Late']);
	expect(readFindings(akhtar.doc).findings[id].into).toBe(ids[0]);
	split(akhtar.doc, akhtar.author, point('', 'positive', { id }));
	expect(seen(akhtar)).toEqual(['Added', 'Late']);
});

test('a finding moves to another place and another kind', () => {
	const { ids, pugh } = caseFive('one', 'two', 'three');
	moveFinding(pugh.doc, pugh.author, ids[2], { after: ids[0] });
	expect(seen(pugh)).toEqual(['one', 'three', 'two']);
	moveFinding(pugh.doc, pugh.author, ids[2], { kind: 'negative' });
	expect(readFindings(pugh.doc).findings[ids[2]].kind).toBe('negative');
});
