import { expect, test } from 'vitest';
import {
	addBlock,
	blockText,
	deleteBlock,
	link,
	moveBlock,
	readDraft,
	restoreBlock,
	unlink
} from '../../src/lib/board/documents/draft';
import { setFlag } from '../../src/lib/board/flags';
import { newId } from '../../src/lib/board/ids';
import { applyValue } from '../../src/lib/board/text/text';
import { deskAt, margaret, nasreen, seeded, sioned, sync } from './desks';

function draftRoom() {
	const server = seeded('draft');
	const [pugh, akhtar, lloyd] = [margaret, nasreen, sioned].map((who) =>
		deskAt(server, 'draft', who)
	);
	return { pugh, akhtar, lloyd, everywhere: () => sync(server, pugh.doc, akhtar.doc, lloyd.doc) };
}

test('blocks stand in their section in the order they are put', () => {
	const { pugh, lloyd, everywhere } = draftRoom();
	const add = (text: string) =>
		addBlock(pugh.doc, pugh.author, { kind: 'theme', section: 'themes', text });
	const [one, two] = [add('one'), add('two')];
	everywhere();
	addBlock(lloyd.doc, lloyd.author, {
		kind: 'theme',
		section: 'themes',
		text: 'rhwng',
		after: one
	});
	everywhere();
	expect(readDraft(pugh.doc).blocks.map(({ en, cy }) => en || cy)).toEqual(['one', 'rhwng', 'two']);
	moveBlock(pugh.doc, pugh.author, two, { section: 'observations' });
	moveBlock(pugh.doc, pugh.author, two, { after: null });
	expect(readDraft(pugh.doc).blocks.find(({ id }) => id === two)).toMatchObject({
		section: 'observations',
		kind: 'theme'
	});
});

test('a deleted block keeps what was written in it and returns', () => {
	const { pugh, akhtar, everywhere } = draftRoom();
	const id = addBlock(pugh.doc, pugh.author, {
		kind: 'paragraph',
		section: 'overview',
		text: 'We'
	});
	everywhere();
	deleteBlock(pugh.doc, pugh.author, id);
	applyValue(blockText(akhtar.doc, id, 'en'), 'We met twice.', akhtar.author.origin);
	everywhere();
	expect(readDraft(akhtar.doc)).toMatchObject({ blocks: [], gone: [{ id, gone: margaret }] });
	restoreBlock(akhtar.doc, akhtar.author, id);
	everywhere();
	expect(readDraft(pugh.doc).blocks).toMatchObject([{ id, en: 'We met twice.', cy: '' }]);
});

test('two people link one theme to two cases at once and both links stand', () => {
	const { pugh, akhtar, everywhere } = draftRoom();
	const block = addBlock(pugh.doc, pugh.author, { kind: 'theme', section: 'themes' });
	everywhere();
	const [three, nine] = [newId(), newId()].map((id) => ({ block, case: id, source: newId() }));
	const theme = { block, case: null, source: newId() };
	link(pugh.doc, pugh.author, three);
	link(akhtar.doc, akhtar.author, nine);
	link(akhtar.doc, akhtar.author, theme);
	everywhere();
	expect(readDraft(pugh.doc).links).toHaveLength(3);
	expect(readDraft(pugh.doc).links).toEqual(expect.arrayContaining([three, nine, theme]));
	unlink(pugh.doc, pugh.author, nine);
	pugh.undo.undo();
	everywhere();
	expect(readDraft(akhtar.doc).links).toContainEqual(nine);
});

test('a block can be flagged as a concern', () => {
	const { pugh } = draftRoom();
	const id = addBlock(pugh.doc, pugh.author, { kind: 'observation', section: 'observations' });
	setFlag(pugh.doc, pugh.author, id, 'concern', true);
	expect(readDraft(pugh.doc).blocks[0].flags).toEqual(['concern']);
});

test('a private note is one text with an undo of its own', () => {
	const { doc, author, undo } = deskAt(seeded('note'), 'note', margaret);
	applyValue(doc.getText('text'), 'Ask about the log', author.origin);
	expect(doc.getText('text').toString()).toBe('Ask about the log');
	undo.undo();
	expect(doc.getText('text').toString()).toBe('');
});
