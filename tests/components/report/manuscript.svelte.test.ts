import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import {
	addBlock,
	blockText,
	deleteBlock,
	moveBlock,
	readDraft
} from '../../../src/lib/board/documents/draft';
import { gatherFindings, readFindings } from '../../../src/lib/board/documents/findings';
import { newId } from '../../../src/lib/board/ids';
import { shown, targetsIn } from '../../../src/lib/meeting/findings/placement';
import { DraftDesk } from '../../../src/lib/room/desk/DraftDesk.svelte';
import { DraftView, linkTo } from '../../../src/lib/room/desk/view/DraftView.svelte';
import { FindingsView } from '../../../src/lib/room/desk/view/FindingsView.svelte';
import { Manuscript } from '../../../src/lib/room/desk/Manuscript.svelte';
import { Steps } from '../../../src/lib/room/desk/Steps.svelte';
import { margaret, nasreen, seeded } from '../../board/desks';
import { linked } from '../../room/linked';

const me = { id: margaret, lang: 'en' as const };
const words = { en: 'None.', cy: '' };
const none = { positive: words, negative: words, query: words, action: words };
const [late, slow] = ['Late', 'Slow'].map((text) => ({
	id: newId(),
	kind: 'negative' as const,
	lang: 'en' as const,
	text
}));

function findings(): Y.Doc {
	const doc = seeded('findings');
	gatherFindings(doc, [{ points: [late, slow], none: {} }], none);
	return doc;
}

function laid(doc: Y.Doc) {
	return { state: Y.encodeStateAsUpdate(doc), access: 'write' as const };
}

/** Runs as a page would, with effects. */
function asPage(run: () => void): void {
	const stop = $effect.root(run);
	stop();
}

test('undo takes back the last thing first, whichever document it was in, and redo goes the same way', () => {
	asPage(() => {
		const draft = new DraftView(seeded('draft'), me);
		const cases = new FindingsView(findings(), me);
		const steps = new Steps();
		steps.watch([draft.undo, cases.undo]);

		const theme = draft.add('theme', 'themes');
		cases.flag(late.id, 'concern', true);
		draft.flag(theme, 'improvement', true);
		const flagsNow = () => [
			draft.content.flags.length,
			cases.state.flags.length,
			draft.content.blocks.length
		];
		expect(flagsNow()).toEqual([1, 1, 1]);
		steps.back();
		expect(flagsNow()).toEqual([0, 1, 1]);
		steps.back();
		expect(flagsNow()).toEqual([0, 0, 1]);
		steps.back();
		expect(flagsNow()).toEqual([0, 0, 0]);
		expect(steps.can).toBe(false);
		steps.forth();
		steps.forth();
		expect(flagsNow()).toEqual([0, 1, 1]);
		cases.flag(slow.id, 'concern', true);
		expect(steps.canRedo).toBe(false);
		steps.back();
		expect(flagsNow()).toEqual([0, 1, 1]);
	});
});

test('a document that is no longer before the reader has no steps to take back', () => {
	asPage(() => {
		const draft = new DraftView(seeded('draft'), me);
		const cases = new FindingsView(findings(), me);
		const steps = new Steps();
		const end = steps.watch([draft.undo, cases.undo]);
		cases.flag(late.id, 'concern', true);
		end();
		steps.watch([draft.undo]);
		expect(steps.can).toBe(false);
	});
});

test('the block I am in stays under my hands when somebody deletes or moves it', () => {
	asPage(() => {
		const doc = seeded('draft');
		const other = { person: nasreen, lang: 'en' as const, origin: 'nasreen' };
		const ids = ['one', 'two', 'three'].map((text) =>
			addBlock(doc, other, { kind: 'theme', section: 'themes', text })
		);
		const desk = new DraftDesk({ ...me, name: 'Margaret' }, 'draft', laid(doc));
		const shared = new Y.Doc();
		Y.applyUpdate(shared, Y.encodeStateAsUpdate(doc));
		desk.open(linked(shared));
		flushSync();

		desk.come(desk.address(ids[1]));
		deleteBlock(shared, other, ids[1]);
		const list = () => desk.list('themes').map(({ id, n }) => [id, n]);
		expect(list()).toEqual([
			[ids[0], 1],
			[ids[1], null],
			[ids[2], 2]
		]);
		expect(desk.lostTo).toBe(nasreen);
		desk.leave(desk.address(ids[1]));
		expect(list()).toEqual([
			[ids[0], 1],
			[ids[2], 2]
		]);
	});
});

test('a block moves one up or down in its own section, and no further than its ends', () => {
	asPage(() => {
		const view = new DraftView(seeded('draft'), me);
		const [one, two] = [view.add('theme', 'themes'), view.add('theme', 'themes')];
		view.add('paragraph', 'overview');
		const order = () => view.blocksIn('themes').map(({ id }) => id);
		view.move(two, 'up');
		expect(order()).toEqual([two, one]);
		view.move(two, 'up');
		view.move(one, 'down');
		expect(order()).toEqual([two, one]);
	});
});

test('a link to a finding follows its point when findings are merged', () => {
	asPage(() => {
		const doc = findings();
		const view = new FindingsView(doc, me);
		const [first, second] = shown(readFindings(doc));
		const made = linkTo('b'.repeat(21), 'case-5', second);
		view.merge(second.id, first.id);
		expect(targetsIn(view.state)(made.source)).toEqual({ is: 'finding', finding: first.id });
	});
});

test('a case taken away goes from the manuscript at once, and comes back when it is laid again', () => {
	asPage(() => {
		const cases = ['case-3', 'case-4'].map((id) => ({ id, laid: laid(findings()) }));
		const draft = seeded('draft');
		const manuscript = new Manuscript({ ...me, name: 'M' }, 'review', laid(draft), cases);
		expect(manuscript.stateOf('case-3')).not.toBeNull();
		const before = manuscript.stamp;

		manuscript.lay([cases[1]]);
		expect(manuscript.case('case-3')).toBeNull();
		expect(manuscript.stateOf('case-3')).toBeNull();
		expect(manuscript.stamp).not.toBe(before);
		expect(manuscript.undos).toHaveLength(2);
		manuscript.lay(cases);
		expect(manuscript.stateOf('case-3')).not.toBeNull();
		expect(readDraft(draft).blocks).toEqual([]);
	});
});

test('a block put after another stands there, and undo puts it back', () => {
	asPage(() => {
		const draft = new DraftView(seeded('draft'), me);
		const [one, two, three] = ['one', 'two', 'three'].map(() => draft.add('theme', 'themes'));
		const order = () => draft.blocksIn('themes').map(({ id }) => id);
		draft.place(three, one);
		expect(order()).toEqual([one, three, two]);
		draft.place(two, null);
		expect(order()).toEqual([two, one, three]);
		draft.undo.back();
		expect(order()).toEqual([one, three, two]);
	});
});

test('what the others did to the draft is heard, and what I did is not', () => {
	asPage(() => {
		const [mine, theirs] = [seeded('draft'), seeded('draft')];
		const author = { person: nasreen, lang: 'en' as const, origin: 'nasreen' };
		const blocks = ['one', 'two', 'three'].map(() =>
			addBlock(theirs, author, { kind: 'theme', section: 'themes' })
		);
		Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs));
		const desk = new DraftDesk({ ...me, name: 'Margaret' }, 'draft', laid(mine));
		desk.open(linked(mine));
		flushSync();
		desk.come(desk.address(blocks[1]));
		const heard: string[] = [];
		const end = desk.hear(({ did, id }, isMine) =>
			heard.push(`${did} ${blocks.indexOf(id)}${isMine ? ', where I am' : ''}`)
		);
		const arrive = () => Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs));
		desk.view.flag(blocks[0], 'concern', true);
		blockText(theirs, blocks[1], 'en').insert(0, 'Slow');
		arrive();
		moveBlock(theirs, author, blocks[2], { after: null });
		deleteBlock(theirs, author, blocks[0]);
		arrive();
		expect(heard).toEqual(['changed 1, where I am', 'moved 2', 'deleted 0']);
		end();
		blockText(theirs, blocks[1], 'en').insert(0, 'Too ');
		arrive();
		expect(heard).toHaveLength(3);
	});
});
