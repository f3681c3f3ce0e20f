import { ENGLISH } from '../../server/alike/english';
import { alike } from '../../src/lib/meeting/alike/alike';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { gatherFindings } from '../../src/lib/board/documents/findings';
import type { PointToGather } from '../../src/lib/board/documents/findings';
import { newId } from '../../src/lib/board/ids';
import { findingHashesOf } from '../../src/lib/meeting/findings/agreement';
import { FindingsView } from '../../src/lib/room/desk/view/FindingsView.svelte';
import { sha256 } from '../../server/store/engine/sha256';
import { margaret, nasreen, seeded, sync } from '../board/desks';
import { typed } from '../room/typed';

const none = {
	positive: { en: 'No positives.', cy: '' },
	negative: { en: 'No negatives.', cy: '' },
	query: { en: 'No queries.', cy: '' },
	action: { en: 'No actions.', cy: '' }
};

const late = point('negative', 'The first contact with the victim was late');
const slow = point('negative', 'First contact with the victim came late');
const kind = point('positive', 'The call handler was kind');
const why = point('query', 'Why was there no risk plan?');
const points = [late, slow, kind, why];

function point(of: PointToGather['kind'], text: string): PointToGather & { lang: 'en' } {
	return { id: newId(), kind: of, lang: 'en', text };
}

/** Case 5 just opened, before Margaret and Nasreen on screens of their own. */
function room() {
	const server = seeded('findings');
	gatherFindings(server, [{ points, none: {} }], none);
	const [pugh, akhtar] = [margaret, nasreen].map((person) => {
		const doc = new Y.Doc();
		Y.applyUpdate(doc, Y.encodeStateAsUpdate(server), 'server');
		return { doc, view: new FindingsView(doc, { id: person, lang: 'en' }) };
	});
	return { server, pugh, akhtar, everywhere: () => sync(server, pugh.doc, akhtar.doc) };
}

const words = (view: FindingsView) => view.list.map(({ en }) => en);

describe('merging', () => {
	test('two people who merge at once see the same findings, and every source', () => {
		const { pugh, akhtar, everywhere } = room();
		pugh.view.merge(slow.id, late.id);
		akhtar.view.merge(late.id, kind.id);
		everywhere();

		expect(words(pugh.view)).toEqual(words(akhtar.view));
		expect(pugh.view.list.flatMap((each) => each.points).sort()).toEqual(
			points.map(({ id }) => id).sort()
		);
	});

	test('undo takes back one’s own merge and leaves the other’s', () => {
		const { pugh, akhtar, everywhere } = room();
		pugh.view.merge(slow.id, late.id);
		akhtar.view.merge(why.id, kind.id);
		everywhere();
		pugh.view.undo.back();
		everywhere();

		expect(akhtar.view.placeOf(slow.id)).toEqual({ at: 'finding', finding: slow.id });
		expect(akhtar.view.placeOf(why.id)).toEqual({ at: 'finding', finding: kind.id });
		pugh.view.undo.forth();
		everywhere();
		expect(akhtar.view.placeOf(slow.id)).toEqual({ at: 'finding', finding: late.id });
	});

	test('a chair who leaves in the middle harms nothing', () => {
		const { server, pugh, akhtar, everywhere } = room();
		pugh.view.merge(slow.id, late.id);
		everywhere();
		pugh.view.close();
		pugh.doc.destroy();

		akhtar.view.split({ ...slow });
		sync(server, akhtar.doc);
		expect(akhtar.view.placeOf(slow.id)).toEqual({ at: 'finding', finding: slow.id });
		expect(akhtar.view.list).toHaveLength(4);
	});

	test('what is typed in a finding that is merged away meanwhile is kept', () => {
		const { pugh, akhtar, everywhere } = room();
		typed(akhtar.view.text(slow.id, 'en'), 'First contact came a month late');
		pugh.view.merge(slow.id, late.id);
		everywhere();
		pugh.view.split({ ...slow });
		everywhere();
		expect(words(akhtar.view)).toContain('First contact came a month late');
	});
});

describe('alike points', () => {
	const pairs = () => alike(points.map(live), ENGLISH);

	test('are suggested by their words, the later into the earlier, with the words they are suggested for', () => {
		const { pugh } = room();
		const [pair, ...more] = pugh.view.alike(pairs());
		expect(more).toEqual([]);
		expect(pair).toMatchObject({ into: late.id, from: slow.id });
		expect(pair.points.map((two) => [...two].sort())).toEqual([[late.id, slow.id].sort()]);
		const said = [late.text, slow.text].map((text) => text.toLowerCase());
		expect(pair.why.length).toBeGreaterThan(0);
		for (const { words } of pair.why.flat()) {
			expect(said.some((text) => text.includes(words.toLowerCase()))).toBe(true);
		}
	});

	test('are no longer suggested once merged, set aside or said not to be', () => {
		const { pugh } = room();
		const both = (...ids: string[]) => ids.includes(slow.id) && ids.includes(late.id);
		expect(pugh.view.alike(pairs(), both)).toEqual([]);
		pugh.view.merge(slow.id, late.id);
		expect(pugh.view.alike(pairs())).toEqual([]);
		expect(pugh.view.apart([[slow.id, late.id]])).toEqual([]);
		pugh.view.undo.back();
		expect(pugh.view.apart([[slow.id, late.id]])).toHaveLength(1);
		pugh.view.setAside(slow.id, 'The same as the other');
		expect(pugh.view.alike(pairs())).toEqual([]);
	});

	function live({ id, kind: of, text }: PointToGather) {
		return { id, kind: of, text, lang: 'en' as const };
	}
});

describe('the list', () => {
	test('is in one order for all kinds, and a finding moves up and down through it', () => {
		const { pugh } = room();
		const ids = () => pugh.view.list.map(({ id }) => id);
		expect(ids()).toEqual([kind.id, late.id, slow.id, why.id]);
		pugh.view.move(why.id, 'up');
		expect(ids()).toEqual([kind.id, late.id, why.id, slow.id]);
		pugh.view.move(kind.id, 'down');
		pugh.view.move(late.id, 'up');
		expect(ids()).toEqual([late.id, kind.id, why.id, slow.id]);
		expect(pugh.view.numberOf(why.id)).toBe(3);
	});

	test('a change of kind leaves a finding where it is', () => {
		const { pugh } = room();
		pugh.view.changeKind(late.id, 'action');
		expect(pugh.view.list.map(({ id }) => id)).toEqual([kind.id, late.id, slow.id, why.id]);
		expect(pugh.view.list[1].kind).toBe('action');
	});

	test('a finding added by hand comes last, and undoing the add keeps what others wrote in it', () => {
		const { pugh, akhtar, everywhere } = room();
		const id = pugh.view.add('action');
		everywhere();
		expect(akhtar.view.list.at(-1)?.id).toBe(id);
		typed(akhtar.view.text(id, 'en'), 'Keep the letters');
		everywhere();
		pugh.view.undo.back();
		expect(pugh.view.numberOf(id)).toBe(0);
		pugh.view.undo.forth();
		expect(pugh.view.list.at(-1)).toMatchObject({ id, en: 'Keep the letters' });
	});
});

test('setting aside needs a reason, keeps it, and can be taken back', () => {
	const { pugh } = room();
	expect(() => pugh.view.setAside(late.id, '  ')).toThrow('reason-needed');
	pugh.view.setAside(late.id, 'Not borne out by the log');
	expect(pugh.view.placeOf(late.id)).toEqual({ at: 'aside', reason: 'Not borne out by the log' });
	pugh.view.reinstate(late.id);
	expect(pugh.view.placeOf(late.id)).toEqual({ at: 'finding', finding: late.id });
});

test('what changed since the agreement is counted as the chair’s act recorded it', () => {
	const { pugh } = room();
	const agreed = findingHashesOf(pugh.view.list, sha256);
	expect(pugh.view.changedSince(agreed)).toEqual({ changed: [], added: [], removed: [] });

	typed(pugh.view.text(late.id, 'cy'), 'Roedd y cyswllt cyntaf yn hwyr');
	const added = pugh.view.add('query');
	pugh.view.setAside(kind.id, 'Petty');
	expect(pugh.view.changedSince(agreed)).toEqual({
		changed: [late.id],
		added: [added],
		removed: [kind.id]
	});
});

test('markup, emoji and 20,000 characters are text like any other', () => {
	const { pugh, akhtar, everywhere } = room();
	const odd = `<script>alert(1)</script> 👩🏽‍⚖️ مرحبا ${'a'.repeat(20_000)}`;
	typed(pugh.view.text(late.id, 'en'), odd);
	everywhere();
	expect(akhtar.view.text(late.id, 'en').value).toBe(odd);
	expect(() => typed(pugh.view.text(late.id, 'en'), 'a'.repeat(50_001))).toThrow('too-long');
	expect(pugh.view.text(late.id, 'en').value).toBe(odd);
});
