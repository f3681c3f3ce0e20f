import { fireEvent, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import LiveText from '../../../src/lib/ui/form/LiveText.svelte';
import { SharedText } from '../../../src/lib/room/desk/text/SharedText';
import { sync } from '../../board/desks';
import { renderIn } from '../in-words';

const label = 'What evidence is there that vulnerability was assessed?';

/** One person's field; Tomos writes in the same text elsewhere, and `meet` carries both ways. */
function field(value: string, more: Record<string, unknown> = {}) {
	const [mine, theirs] = [new Y.Doc(), new Y.Doc()];
	mine.getText('text').insert(0, value);
	sync(mine, theirs);
	const [onwrite, onlost] = [vi.fn(), vi.fn<(words: string) => void>()];
	const text = new SharedText(mine.getText('text'), 'me');
	const page = renderIn('en', LiveText, { label, text, onwrite, onlost, ...more });
	const element = screen.getByLabelText<HTMLTextAreaElement>(label);
	return {
		...page,
		element,
		text,
		onwrite,
		onlost,
		tomos: theirs.getText('text'),
		meet: () => sync(mine, theirs)
	};
}

/** As a keyboard does: the field reads it, the caret is behind what was typed. */
async function type(element: HTMLTextAreaElement, value: string, caret = value.length) {
	element.value = value;
	element.setSelectionRange(caret, caret);
	await fireEvent.input(element);
}

test('what I type is in the shared text, and Tomos reads it', async () => {
	const { element, onwrite, tomos, meet } = field('Nothing');
	await type(element, 'Nothing in the log');
	meet();
	expect(tomos.toString()).toBe('Nothing in the log');
	expect(onwrite).toHaveBeenCalledOnce();
});

test('Tomos writes before my caret and my selection stays on the same words', () => {
	const { element, tomos, meet, onwrite } = field('the log is empty');
	element.focus();
	element.setSelectionRange(4, 7);
	tomos.insert(0, 'On 3 July ');
	meet();
	expect(element.value).toBe('On 3 July the log is empty');
	expect(element.value.slice(element.selectionStart, element.selectionEnd)).toBe('log');
	expect(element).toBe(document.activeElement);
	expect(onwrite).not.toHaveBeenCalled();
});

test('whoever comes back to a text finds their caret on the words where they left it', () => {
	const { element, tomos, meet } = field('the log is empty');
	element.focus();
	element.setSelectionRange(4, 7);
	element.blur();
	tomos.insert(0, 'On 3 July ');
	meet();
	tomos.insert(0, 'So ');
	meet();
	element.focus();
	expect(element.value.slice(element.selectionStart, element.selectionEnd)).toBe('log');
});

test('Tomos writes the very words I am at, and my caret knows which of the two are mine', () => {
	const { element, tomos, meet } = field('aa');
	element.focus();
	element.setSelectionRange(2, 2);
	tomos.insert(0, 'a');
	meet();
	expect(element.selectionStart).toBe(3);
});

test('a word being composed is left alone, and afterwards both people’s words are there', async () => {
	const { element, text, tomos, meet } = field('log');
	await fireEvent.compositionStart(element);
	await type(element, 'log ŵ');
	tomos.insert(0, 'The ');
	meet();
	expect([element.value, text.value]).toEqual(['log ŵ', 'The log']);
	await fireEvent.compositionEnd(element);
	expect([element.value, text.value]).toEqual(['The log ŵ', 'The log ŵ']);
	expect(element.selectionStart).toBe('The log ŵ'.length);
});

test('a composition that corrects a word meets what Tomos wrote before and behind it', async () => {
	const { element, text, tomos, meet } = field('officer called teh victim on Monday');
	element.focus();
	await fireEvent.compositionStart(element);
	await type(element, 'officer called the victim on Monday', 18);
	tomos.insert(0, 'first ');
	tomos.insert(tomos.length, ' morning');
	meet();
	await fireEvent.compositionEnd(element);
	const all = 'first officer called the victim on Monday morning';
	expect([element.value, text.value]).toEqual([all, all]);
	expect(element.selectionStart).toBe('first officer called the'.length);
});

test('what Tomos deletes while I compose in it stays deleted, and my word stays', async () => {
	const { element, tomos, meet } = field('one two three');
	element.focus();
	await fireEvent.compositionStart(element);
	await type(element, 'one tŵo three', 6);
	tomos.delete(0, 8);
	meet();
	await fireEvent.compositionEnd(element);
	meet();
	expect(element.value).toBe('ŵthree');
	expect(tomos.toString()).toBe('ŵthree');
});

test('half an emoji waits in the field for its other half, while Tomos goes on writing', async () => {
	const { element, text, tomos, meet } = field('Da iawn');
	element.focus();
	await type(element, 'Da iawn \uD83D');
	expect(text.value).toBe('Da iawn ');
	tomos.insert(0, 'Wel: ');
	meet();
	expect(element.value).toBe('Wel: Da iawn \uD83D');
	await type(element, 'Wel: Da iawn \uD83D\uDC4D');
	meet();
	expect([text.value, tomos.toString()]).toEqual(['Wel: Da iawn 👍', 'Wel: Da iawn 👍']);
});

test('a word composed until after the field was closed is offered back, and not shown as kept', async () => {
	const { element, text, onlost, onwrite, update, meet, tomos } = field('The log');
	element.focus();
	await fireEvent.compositionStart(element);
	await type(element, 'The log is empty');
	await update({ readonly: true });
	await fireEvent.compositionEnd(element);
	meet();
	expect(onlost).toHaveBeenCalledExactlyOnceWith('is empty', false);
	expect(onwrite).not.toHaveBeenCalled();
	expect([element.value, text.value, tomos.toString()]).toEqual(Array(3).fill('The log'));
});

test('the document is fetched anew while a word is composed: the word goes into the new one', async () => {
	const { element, update } = field('The log');
	await fireEvent.compositionStart(element);
	await type(element, 'The ŵ log', 6);
	const fresh = new Y.Doc().getText('text');
	fresh.insert(0, 'So: The log');
	await update({ text: new SharedText(fresh, 'me') });
	await fireEvent.compositionEnd(element);
	expect([element.value, fresh.toString()]).toEqual(['So: The ŵ log', 'So: The ŵ log']);
});

test('the 50,001st character is stopped with a sentence, and the text stays as it was', async () => {
	const { element, text, onwrite } = field('x'.repeat(50_000));
	element.setSelectionRange(50_000, 50_000);
	const typed = new InputEvent('beforeinput', {
		data: 'y',
		inputType: 'insertText',
		cancelable: true,
		bubbles: true
	});
	await fireEvent(element, typed);
	expect(typed.defaultPrevented).toBe(true);
	expect(screen.getByRole('alert').textContent).toContain('can hold 50,000 characters');

	await type(element, 'x'.repeat(50_001));
	expect(onwrite).not.toHaveBeenCalled();
	expect([element.value.length, text.value.length]).toEqual([50_000, 50_000]);
});

test('a sentence dictated past 50,000 characters is offered back whole, and the text stays as it was', async () => {
	const { element, text, onwrite, onlost, tomos, meet } = field('x'.repeat(49_990));
	element.focus();
	await fireEvent.compositionStart(element);
	await type(element, `${'x'.repeat(49_990)} They rang twice.`);
	tomos.insert(0, 'On Monday ');
	meet();
	await fireEvent.compositionEnd(element);
	meet();
	expect(onlost).toHaveBeenCalledExactlyOnceWith('They rang twice.', true);
	expect(onwrite).not.toHaveBeenCalled();
	expect(screen.getByRole('alert').textContent).toContain('can hold 50,000 characters');
	const all = `On Monday ${'x'.repeat(49_990)}`;
	expect([element.value, text.value, tomos.toString()]).toEqual([all, all, all]);
});

test('replacing chosen words in a full text is not stopped', async () => {
	const { element } = field('x'.repeat(50_000));
	element.setSelectionRange(0, 5);
	const typed = new InputEvent('beforeinput', {
		data: 'y',
		inputType: 'insertText',
		cancelable: true,
		bubbles: true
	});
	await fireEvent(element, typed);
	expect(typed.defaultPrevented).toBe(false);
});

test('read only says why, at the field, to everyone', () => {
	const { element } = field('Nothing', { readonly: true, why: 'The chair has opened the case.' });
	expect(element.readOnly).toBe(true);
	const described = document.getElementById(element.getAttribute('aria-describedby')!);
	expect(described?.textContent).toBe('The chair has opened the case.');
});

test('undo and redo are the board’s, not the browser’s', async () => {
	const [onundo, onredo] = [vi.fn(), vi.fn()];
	const { element } = field('a', { onundo, onredo });
	expect(await fireEvent.keyDown(element, { key: 'z', ctrlKey: true })).toBe(false);
	await fireEvent.keyDown(element, { key: 'Z', metaKey: true, shiftKey: true });
	expect([onundo.mock.calls.length, onredo.mock.calls.length]).toEqual([1, 1]);
});

test('the others who write here are named', () => {
	field('a', { typing: ['Nasreen Akhtar', 'Owain Beynon'] });
	expect(screen.getByText(/writing$/).textContent).toBe(
		'Nasreen Akhtar and Owain Beynon are writing'
	);
});
