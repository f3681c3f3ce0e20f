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

/** The nodes of text in it, in order. */
function textsIn(place: Element): Text[] {
	const walk = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
	const found: Text[] = [];
	while (walk.nextNode()) found.push(walk.currentNode as Text);
	return found;
}

test('the paper is the stored text to the last character, lines and blacked-out words included', () => {
	expect(file().paper.textContent).toBe(text);
	expect(screen.getByRole('img', { name: 'blacked out' }).textContent).toBe('████');
});

test('words dragged over are pinned at their place in the stored text', async () => {
	const { paper, onpin } = file();
	const last = textsIn(paper).findLast(({ data }) => data.includes('finished'))!;
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

test('who was led to words is not pulled back to them when the points there change', async () => {
	const attached = { kind: 'negative', by: 'Gethin Rees', point: 'p0' } as const;
	const marked = {
		marks: [{ ...attached, ...place }],
		lit: null,
		onlight: vi.fn<() => void>(),
		onfollow: vi.fn<() => void>()
	};
	const { update } = file({ highlight: place, marked });
	expect(document.activeElement?.textContent).toBe('not finished');
	const field = document.body.appendChild(document.createElement('textarea'));
	field.focus();
	await update({ marked: { ...marked, marks: [{ ...attached, start: 0, end: 6 }] } });
	expect(document.activeElement).toBe(field);
	await update({ highlight: null });
	await update({ highlight: place });
	expect(document.activeElement?.textContent).toBe('not finished');
	field.remove();
});

const log = [
	'CRIME LOG. Wall not built.',
	'14/02/2023 18:52 Reported by phone. No reply is noted.',
	'17/02/2023 Advised ████ that this is a civil matter.',
	''
].join('\n');
const marksOf = (...marks: [string, 'positive' | 'negative', string][]) => ({
	marks: marks.map(([quote, kind, by], n) => ({
		...{ point: `p${n}`, kind, by },
		...{ start: log.indexOf(quote), end: log.indexOf(quote) + quote.length }
	})),
	lit: 'p1',
	onlight: vi.fn<(point: string | null) => void>(),
	onfollow: vi.fn<(point: string) => void>()
});

test('a log is a dated list, still the stored text to the last character', () => {
	const { paper } = file({ text: log });
	expect(paper.textContent).toBe(log);
	expect([...paper.querySelectorAll('time')].map(({ dateTime }) => dateTime)).toEqual([
		'2023-02-14T18:52',
		'2023-02-17'
	]);
});

test('words with a point attached are a link to it, marked with its kind and its writer', async () => {
	const marked = marksOf(
		['No reply is noted', 'negative', 'Gethin Rees'],
		['Advised ████ that', 'positive', 'Tomos Ellis'],
		['that this', 'negative', 'Priya Nair']
	);
	const { paper } = file({ text: log, marked });
	expect(paper.textContent).toBe(log);
	const links = screen.getAllByRole('link');
	expect(links.map(({ ariaLabel }) => ariaLabel)).toContain(
		'No reply is noted (attached to a point: Negative, Gethin Rees)'
	);
	// One stop by keyboard for each point, though blacked-out words and other points divide its words.
	expect(links.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(3);
	const lit = links.filter(({ classList }) => classList.contains('is-lit'));
	expect(lit.map(({ textContent }) => textContent).join('')).toBe('Advised ████ that');
	links[0].focus();
	expect(marked.onlight).toHaveBeenLastCalledWith('p0');
	getSelection()!.removeAllRanges();
	await fireEvent.click(links[0]);
	expect(marked.onfollow).toHaveBeenCalledExactlyOnceWith('p0');
});
