import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import type { BoardDesk } from '../../../src/lib/room/desk/BoardDesk.svelte';
import { BoardView } from '../../../src/lib/room/desk/view/BoardView.svelte';
import { nasreen, owain, seeded, sync } from '../../board/desks';
import { linked } from '../../room/linked';
import { renderIn } from '../in-words';
import Desk from './Desk.svelte';
import { typed } from '../../room/typed';

/** Nasreen at the board on the page; Owain elsewhere, with a replica of his own. */
function sitDown(lang: 'en' | 'cy' = 'en') {
	const server = seeded('board');
	const elsewhere = new Y.Doc();
	Y.applyUpdate(elsewhere, Y.encodeStateAsUpdate(server), 'server');
	const doc = new Y.Doc();
	const link = linked(doc);
	const at: { desk?: BoardDesk } = {};
	renderIn(lang, Desk, {
		me: { id: nasreen, name: 'Nasreen Akhtar', lang },
		state: Y.encodeStateAsUpdate(server),
		link,
		names: { [nasreen]: 'Nasreen Akhtar', [owain]: 'Owain Beynon' },
		take: (desk: BoardDesk) => (at.desk = desk)
	});
	const theirs = new BoardView(elsewhere, { id: owain, lang: 'en' });
	const meet = () => sync(doc, elsewhere);
	return { doc, theirs, meet, at };
}

const column = (name: string) => within(screen.getByRole('region', { name }));
const fields = (name: string) => column(name).queryAllByRole<HTMLTextAreaElement>('textbox');

async function write(field: HTMLTextAreaElement, value: string) {
	await fireEvent.input(field, { target: { value } });
}

async function addPositive(words: string) {
	await fireEvent.click(screen.getByRole('button', { name: 'Add a positive' }));
	const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^Positive/ });
	await waitFor(() => expect(document.activeElement).toBe(field));
	await write(field, words);
	return field;
}

test('one button makes a point and puts the caret in it; Owain reads it as it is typed', async () => {
	const { theirs, meet } = sitDown();
	await addPositive('Safeguarding was considered');
	meet();
	expect(theirs.content.points.map(({ text, by }) => [text, by])).toEqual([
		['Safeguarding was considered', nasreen]
	]);
});

test('Enter goes on to the next point, Shift and Enter does not', async () => {
	sitDown();
	const field = await addPositive('First');
	await fireEvent.keyDown(field, { key: 'Enter', shiftKey: true });
	expect(fields('Positives')).toHaveLength(1);
	await fireEvent.keyDown(field, { key: 'Enter' });
	await waitFor(() => expect(fields('Positives')).toHaveLength(2));
	await waitFor(() => expect(document.activeElement).toBe(fields('Positives')[1]));
});

test('Escape leaves, and a point left empty is gone', async () => {
	const { theirs, meet } = sitDown();
	const field = await addPositive('');
	await fireEvent.keyDown(field, { key: 'Escape' });
	await waitFor(() => expect(fields('Positives')).toHaveLength(0));
	meet();
	expect(theirs.content.points).toEqual([]);
	expect(document.activeElement?.textContent).toContain('Add a positive');
});

test('Owain deletes the point I am in: it stays under my hands, says so, and can be brought back', async () => {
	const { theirs, meet } = sitDown();
	const field = await addPositive('Kind on the telephone');
	meet();
	theirs.remove(theirs.content.points[0].id);
	meet();
	await screen.findByText(/Owain Beynon deleted this point while you were writing/);
	expect(document.activeElement).toBe(field);
	await write(field, 'Kind on the telephone, twice');
	await fireEvent.click(screen.getByRole('button', { name: 'Bring it back' }));
	meet();
	expect(theirs.content.points.map(({ text }) => text)).toEqual(['Kind on the telephone, twice']);
});

test('Owain moves the point I am in: my caret stays, and the words say where it will go', async () => {
	const { theirs, meet } = sitDown();
	const field = await addPositive('Kind, but late');
	meet();
	theirs.move(theirs.content.points[0].id, { kind: 'negative' });
	meet();
	await screen.findByText(/has moved this to Negatives/);
	expect(document.activeElement).toBe(field);
	expect(fields('Negatives')).toHaveLength(0);
	await fireEvent.keyDown(field, { key: 'Escape' });
	await waitFor(() => expect(fields('Negatives')).toHaveLength(1));
});

test('Owain adds above and below: my focus and caret stay', async () => {
	const { theirs, meet } = sitDown();
	const field = await addPositive('Mine');
	field.setSelectionRange(2, 2);
	meet();
	theirs.add('positive', { after: null });
	theirs.add('positive');
	meet();
	await waitFor(() => expect(fields('Positives')).toHaveLength(3));
	expect(document.activeElement).toBe(field);
	expect(field.selectionStart).toBe(2);
});

test('my own deletion says so until I close it, and Undo brings the point back', async () => {
	const { theirs, meet } = sitDown();
	await addPositive('A second thought');
	await fireEvent.click(screen.getByRole('button', { name: 'Move or change: Positive 1' }));
	await fireEvent.click(screen.getByRole('menuitem', { name: 'Delete' }));
	await screen.findByText('You deleted this point.');
	meet();
	expect(theirs.content.points).toEqual([]);
	await fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
	expect(fields('Positives').map(({ value }) => value)).toEqual(['A second thought']);
	expect(screen.queryByText('You deleted this point.')).toBeNull();
});

test('taking back a point I am still in takes it away, and the focus is where one begins again', async () => {
	const { theirs, meet } = sitDown();
	const field = await addPositive('On second thoughts');
	await fireEvent.keyDown(field, { key: 'z', ctrlKey: true });
	await fireEvent.keyDown(field, { key: 'z', ctrlKey: true });
	await waitFor(() => expect(fields('Positives')).toHaveLength(0));
	await waitFor(() =>
		expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add a positive' }))
	);
	expect(screen.queryByText(/deleted this point/)).toBeNull();
	meet();
	expect(theirs.content.points).toEqual([]);
});

test('somebody deletes a point I wrote, though I am elsewhere: I am told and can bring it back', async () => {
	const { theirs, meet } = sitDown();
	await addPositive('Mine from before');
	screen.getByRole('button', { name: 'Add a query' }).focus();
	await waitFor(() => expect(document.querySelector('.point--writing')).toBeNull());
	meet();
	theirs.remove(theirs.content.points[0].id);
	meet();
	await screen.findByText('Owain Beynon deleted this point.');
	await fireEvent.click(screen.getByRole('button', { name: 'Bring it back' }));
	expect(fields('Positives').map(({ value }) => value)).toEqual(['Mine from before']);
});

test('by keyboard a point goes to another column, and the focus goes along', async () => {
	const { theirs, meet } = sitDown();
	await addPositive('Rather a query');
	await fireEvent.click(screen.getByRole('button', { name: 'Move or change: Positive 1' }));
	await fireEvent.click(screen.getByRole('menuitem', { name: 'Move to…' }));
	await fireEvent.click(screen.getByRole('menuitem', { name: 'Queries' }));
	await waitFor(() => expect(fields('Queries')).toHaveLength(1));
	const menu = column('Queries').getByRole('button', { name: 'Move or change: Query 1' });
	await waitFor(() => expect(document.activeElement).toBe(menu));
	meet();
	expect(theirs.content.points[0].kind).toBe('query');
});

test('“none identified” says who, and a point written afterwards withdraws it', async () => {
	const { theirs, meet } = sitDown();
	const button = column('Negatives').getByRole('button', { name: /^We found none/ });
	button.focus();
	await fireEvent.click(button);
	// The same button takes it back, and still has the focus.
	expect(document.activeElement?.textContent?.trim()).toBe('Undo: No negatives were identified');
	expect(column('Negatives').getByText(/^Marked by/).textContent).toBe('Marked by Nasreen Akhtar.');
	meet();
	typed(theirs.point(theirs.add('negative')), 'No reply for five weeks');
	meet();
	await column('Negatives').findByText('Someone wrote a point after this, so it no longer counts.');
});

test('in Welsh the columns and their buttons are Welsh, and an English point says so', async () => {
	const { theirs, meet } = sitDown('cy');
	typed(theirs.point(theirs.add('positive')), 'Clear advice');
	meet();
	expect((await column('Pwyntiau cadarnhaol').findByText('English')).lang).toBe('en');
	await fireEvent.click(screen.getByRole('button', { name: 'Ychwanegu pwynt cadarnhaol' }));
	await waitFor(() => expect(fields('Pwyntiau cadarnhaol')).toHaveLength(2));
});
