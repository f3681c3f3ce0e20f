import { fireEvent, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import LiveText from '../../src/lib/ui/LiveText.svelte';
import { renderIn } from './in-words';

const label = 'What evidence is there that vulnerability was assessed?';

function field(value: string, more: Record<string, unknown> = {}) {
	const onvalue = vi.fn<(value: string) => void>();
	const page = renderIn('en', LiveText, { label, value, onvalue, ...more });
	const element = screen.getByLabelText<HTMLTextAreaElement>(label);
	return { ...page, onvalue, element };
}

test('what I type is handed on, whole', async () => {
	const { element, onvalue } = field('Nothing');
	await fireEvent.input(element, { target: { value: 'Nothing in the log' } });
	expect(onvalue).toHaveBeenCalledExactlyOnceWith('Nothing in the log');
});

test('Tomos writes before my caret and my selection stays on the same words', async () => {
	const { element, update } = field('the log is empty');
	element.focus();
	element.setSelectionRange(4, 7);
	await update({ value: 'On 3 July the log is empty' });
	expect(element.value).toBe('On 3 July the log is empty');
	expect(element.value.slice(element.selectionStart, element.selectionEnd)).toBe('log');
	expect(element).toBe(document.activeElement);
});

test('whoever comes back to a text finds their caret on the words where they left it', async () => {
	const { element, update } = field('the log is empty');
	element.focus();
	element.setSelectionRange(4, 7);
	element.blur();
	await update({ value: 'On 3 July the log is empty' });
	await update({ value: 'So on 3 July the log is empty' });
	element.focus();
	expect(element.value.slice(element.selectionStart, element.selectionEnd)).toBe('log');
});

test('a mapping of the page’s own decides where the caret goes', async () => {
	const { element, update } = field('aa', { selection: () => 1 });
	element.focus();
	element.setSelectionRange(2, 2);
	await update({ value: 'aaa' });
	expect(element.selectionStart).toBe(1);
});

test('a word being composed is left alone, and afterwards both people’s words are there', async () => {
	const { element, onvalue, update } = field('log');
	await fireEvent.compositionStart(element);
	await fireEvent.input(element, { target: { value: 'log ŵ' } });
	await update({ value: 'The log' });
	expect(element.value).toBe('log ŵ');
	expect(onvalue).not.toHaveBeenCalled();

	await fireEvent.compositionEnd(element);
	expect(onvalue).toHaveBeenCalledExactlyOnceWith('The log ŵ');
	expect(element.value).toBe('The log ŵ');
});

test('the 50,001st character is stopped with a sentence, and the text stays as it was', async () => {
	const { element, onvalue } = field('x'.repeat(50_000));
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

	await fireEvent.input(element, { target: { value: 'x'.repeat(50_001) } });
	expect(onvalue).not.toHaveBeenCalled();
	expect(element.value).toHaveLength(50_000);
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
	expect(screen.getByText('Nasreen Akhtar and Owain Beynon are writing')).toBeTruthy();
});
