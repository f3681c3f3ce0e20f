import axe from 'axe-core';
import { fireEvent } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { words } from '../../../src/lib/words/words';
import type { NotesFate } from '../../../server/views/sitting/note';
import type { PageData } from '../../../src/routes/sittings/[sitting]/note/$types';
import Page from '../../../src/routes/sittings/[sitting]/note/+page.svelte';
import NoteFold from '../../../src/routes/sittings/[sitting]/breakouts/[case]/NoteFold.svelte';
import { renderIn } from '../in-words';

vi.mock('$app/navigation', () => import('../kit-stage'));
vi.mock('$app/state', () => import('../kit-stage'));

const w = words.en.note;
const me = { id: 'nasreen', name: 'Nasreen Akhtar' };

/** A server that never answers. */
class Silent extends EventTarget {
	static readonly CONNECTING = 0;
	static readonly OPEN = 1;
	readonly readyState = 0;
	close() {}
}
beforeEach(() => void vi.stubGlobal('WebSocket', Silent));
afterEach(() => void vi.unstubAllGlobals());

/** Opens the fold as a browser does. */
async function unfold(container: HTMLElement) {
	const fold = container.querySelector('details')!;
	fold.open = true;
	await fireEvent(fold, new Event('toggle'));
	flushSync();
}

test('the fold opens its link with the note, and says whose it is before anything is typed', async () => {
	const { container, getByText, queryByText } = renderIn('en', NoteFold, {
		...{ note: 'note:july-3:nasreen', me, sitting: 'july-3' }
	});
	expect(queryByText(w.private)).toBeNull();
	await unfold(container);
	expect(getByText(w.private)).toBeTruthy();
	// Nothing can be typed before the text has come: it would stand beside it in no order.
	expect(container.querySelector('textarea')).toBeNull();
	expect(getByText(w.toPage).getAttribute('href')).toBe('/sittings/july-3/note');
});

test('after the close an opened fold stays and leads to what became of the notes; one never opened goes', async () => {
	const given = { note: 'note:july-3:nasreen', me, sitting: 'july-3' };
	const opened = renderIn('en', NoteFold, given);
	await unfold(opened.container);
	await opened.update({ note: null });
	expect(opened.getByText(w.what)).toBeTruthy();
	opened.unmount();

	const folded = renderIn('en', NoteFold, given);
	await folded.update({ note: null });
	expect(folded.container.querySelector('details')).toBeNull();
});

const fates: Record<NotesFate['is'], [NotesFate, (keyof typeof w.destroyed)[]]> = {
	destroyed: [
		{ is: 'destroyed', notes: 7, answers: 0, at: '2023-07-03T15:00:00.000Z' },
		['heading', 'text']
	],
	before: [{ is: 'before' }, ['heading', 'before']],
	held: [{ is: 'held' }, ['headingHeld', 'held']],
	'under-way': [{ is: 'under-way' }, ['headingHeld', 'underWay']],
	none: [{ is: 'none' }, ['none']]
};

test.each(Object.values(fates))('the page says what became of them: $is', async (fate, said) => {
	for (const lang of ['en', 'cy'] as const) {
		const data = {
			...{ note: null, fate, me, spine: [], panelName: 'Panel', title: '' },
			review: { id: 'july', title: 'The Hub, July 2023' },
			sitting: { id: 'july-3', number: 1, date: '2023-07-03' }
		} as unknown as PageData;
		const { container, unmount } = renderIn(lang, Page, {
			...{ data, params: { sitting: 'july-3' }, form: null }
		});
		const main = container.querySelector('main')!;
		for (const key of said) expect(main.textContent).toContain(words[lang].note.destroyed[key]);
		const certificate = main.querySelector('[aria-labelledby="certificate"]');
		if (fate.is !== 'destroyed') expect(certificate).toBeNull();
		else expect(certificate?.textContent).toContain(words[lang].note.certificate.notes(7));
		const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
		expect((await axe.run(main, { rules })).violations.map(({ id }) => id)).toEqual([]);
		unmount();
	}
});
