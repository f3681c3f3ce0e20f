import { fireEvent, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import CaseFile from '../../src/lib/ui/case/CaseFile.svelte';
import { renderIn } from './in-words';

const text = 'Caller ████ paid £480 🙂 for a wall.\n\nWork not finished.';
const at = text.indexOf('not finished');
const place = { start: at, end: at + 'not finished'.length };

function file(more: Record<string, unknown> = {}) {
	const onpin = vi.fn<(pin: { quote: string; start: number; end: number }) => void>();
	const page = renderIn('en', CaseFile, { text, label: 'Crime log', onpin, ...more });
	return { ...page, onpin, paper: screen.getByRole('region', { name: 'Crime log' }) };
}

test('the paper is the stored text to the last character, lines and blacked-out words included', () => {
	expect(file().paper.textContent).toBe(text);
	expect(screen.getByRole('img', { name: 'blacked out' }).textContent).toBe('████');
});

test('words dragged over are pinned at their place in the stored text', async () => {
	const { paper, onpin } = file();
	const last = [...paper.childNodes].findLast((node) =>
		node.textContent?.includes('finished')
	) as Text;
	const from = last.data.indexOf(' not finished');
	getSelection()!.setBaseAndExtent(last, from, last, from + ' not finished'.length);
	document.dispatchEvent(new Event('selectionchange'));
	await fireEvent.click(screen.getByRole('button', { name: 'Attach these words to a point' }));
	expect(onpin).toHaveBeenCalledExactlyOnceWith({ quote: 'not finished', ...place });
});

test('the same words are pinned by keyboard', async () => {
	const { onpin } = file();
	await fireEvent.click(screen.getByRole('button', { name: 'Select words with the keyboard' }));
	const field = screen.getByLabelText<HTMLTextAreaElement>('Crime log');
	await vi.waitFor(() => expect(document.activeElement).toBe(field));
	field.setSelectionRange(place.start, place.end);
	await fireEvent.keyUp(field, { key: 'ArrowRight', shiftKey: true });
	expect(screen.getByText(/^Selected/).textContent).toBe('Selected: “not finished”');
	await fireEvent.click(screen.getByRole('button', { name: 'Attach these words to a point' }));
	expect(onpin).toHaveBeenCalledExactlyOnceWith({ quote: 'not finished', ...place });
});

test('with nothing chosen the button says what to do first', async () => {
	const { onpin } = file();
	getSelection()!.removeAllRanges();
	await fireEvent.click(screen.getByRole('button', { name: 'Attach these words to a point' }));
	expect(screen.getByRole('alert').textContent).toContain('Select words in the text first');
	expect(onpin).not.toHaveBeenCalled();
});

test('a point leads back to its words, and the next point to others', async () => {
	const { paper, update } = file({ highlight: place });
	const marked = () => [...paper.querySelectorAll('mark')].map((mark) => mark.textContent).join('');
	expect(marked()).toBe('not finished');
	expect(document.activeElement?.textContent).toBe('not finished');
	await update({ highlight: { start: 0, end: 6 } });
	expect(marked()).toBe('Caller');
	expect(document.activeElement?.textContent).toBe('Caller');
	expect(paper.textContent).toBe(text);
});
