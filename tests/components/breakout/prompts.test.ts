import { fireEvent, screen, waitFor } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import preset from '../../../server/presets/templates/crime-incident-hub.json';
import { seedBoard } from '../../../src/lib/board/documents/seed';
import type { Access } from '../../../src/lib/meeting/rights/abilities';
import { readTemplate } from '../../../src/lib/meeting/settings/template';
import { BoardView } from '../../../src/lib/room/desk/view/BoardView.svelte';
import { nasreen, owain, sync } from '../../board/desks';
import { linked } from '../../room/linked';
import { renderIn } from '../in-words';
import Form from './Form.svelte';
import { typed } from '../../room/typed';

const template = readTemplate(preset);

/** Nasreen at the form on the page; Owain elsewhere. */
function sitDown({ lang = 'en', access = 'write' }: { lang?: 'en' | 'cy'; access?: Access } = {}) {
	const server = new Y.Doc();
	seedBoard(
		server,
		template.prompts.map(({ id }) => id)
	);
	const [doc, elsewhere] = [new Y.Doc(), new Y.Doc()];
	for (const replica of [doc, elsewhere]) {
		Y.applyUpdate(replica, Y.encodeStateAsUpdate(server), 'server');
	}
	const link = linked(doc, access);
	let now = access;
	let changed: () => void = () => undefined;
	const returned = vi.fn<(words: string) => void>();
	const { unmount } = renderIn(lang, Form, {
		me: { id: nasreen, name: 'Nasreen Akhtar', lang },
		state: Y.encodeStateAsUpdate(server),
		link: {
			...link,
			get access() {
				return now;
			},
			watch: (heard) => {
				changed = heard;
				return () => undefined;
			},
			giveBack: returned
		},
		template
	});
	return {
		theirs: new BoardView(elsewhere, { id: owain, lang: 'en' }),
		meet: () => sync(doc, elsewhere),
		returned,
		unmount,
		/** The chair opens the case. */
		close() {
			now = 'read';
			changed();
		}
	};
}

const open = () =>
	fireEvent.click(screen.getByRole('button', { name: /^(Questions on|Cwestiynau)/ }));
const changes = (question: string) =>
	fireEvent.click(screen.getByRole('button', { name: `Change: ${question}` }));
const choose = (name: string | RegExp, value: string) => {
	const field = screen.getByRole('combobox', { name });
	field.focus();
	return fireEvent.change(field, { target: { value } });
};

test('an answer is counted, and “not applicable” is an answer where “not yet answered” is none', async () => {
	sitDown();
	await open();
	expect(screen.getByText(/^\d+ of \d+ answered/).textContent).toMatch(/^0 of \d+/);
	await choose(/Was safeguarding considered for the victim/, 'not-applicable');
	await screen.findByText(/^1 of \d+ answered/);
	await choose(/Was safeguarding considered for the victim/, '');
	await screen.findByText(/^0 of \d+ answered/);
});

test('what only follows a yes is asked once there is a yes', async () => {
	sitDown();
	await open();
	expect(screen.queryByRole('combobox', { name: /Did the victim make one/ })).toBeNull();
	await choose(/Was a Victim Personal Statement offered/, 'yes');
	const asked = await screen.findByRole<HTMLSelectElement>('combobox', {
		name: /Did the victim make one/
	});
	expect(asked.selectedOptions[0].text).toBe('Not yet answered');
});

test('a prompt I am in is not taken from me when its condition goes', async () => {
	const { theirs, meet } = sitDown();
	await open();
	await choose(/Was a Victim Personal Statement offered/, 'yes');
	const mine = await screen.findByRole('combobox', { name: /Did the victim make one/ });
	mine.focus();
	meet();
	theirs.answer('6a', 'no');
	meet();
	await screen.findByText('No', { selector: 'strong' });
	expect(document.activeElement).toBe(mine);
});

const day = (question: string) =>
	screen.getByRole<HTMLInputElement>('textbox', { name: `Day: ${question}` });

/** Types a day as a person does: into a field that has the focus, and goes on from it. */
async function typeDay(question: string, typed: string) {
	const field = day(question);
	field.focus();
	await fireEvent.input(field, { target: { value: typed } });
	await fireEvent.change(field);
	return field;
}

test('days between dates are worked out, and an odd order is a warning and no wall', async () => {
	const { theirs, meet } = sitDown();
	await open();
	await typeDay('Reported', '14/2/2023');
	await typeDay('Allocated to the Hub', '16 Feb 2023');
	expect((await screen.findByText(/later$/)).textContent).toBe('2 days later');
	await typeDay('Victim contacted', '15.02.23');
	expect((await screen.findByText(/This is before/)).textContent).toContain(
		'“Allocated to the Hub” (question 2)'
	);
	meet();
	expect(theirs.content.answers['3'].value).toBe('2023-02-15');
});

test('what is answered is a line of text; “Change” opens its field, and leaving closes it', async () => {
	const { theirs, meet } = sitDown();
	await open();
	theirs.answer('1', '2023-02-11T21:10');
	meet();
	expect((await screen.findByText(/11\s+February 2023, 21:10/)).tagName).toBe('STRONG');
	await changes('Reported');
	await waitFor(() => expect(document.activeElement).toBe(day('Reported')));
	expect(day('Reported').value).toBe('11 February 2023');
	await typeDay('Reported', '12 Chwefror 2023');
	meet();
	expect(theirs.content.answers['1'].value).toBe('2023-02-12T21:10');
	day('Victim contacted').focus();
	await screen.findByText(/12\s+February 2023, 21:10/);

	// What another client kept that is no date leaves the form whole.
	theirs.answer('1', 'yes');
	meet();
	await waitFor(() => expect(screen.queryByText(/February 2023/)).toBeNull());
	expect(day('Reported').value).toBe('');
});

test('a year half typed reaches nobody, and a time is kept with its day', async () => {
	const { theirs, meet } = sitDown();
	await open();
	const field = day('Reported');
	field.focus();
	for (const typed of ['14/2/2', '14/2/20', '14/2/202']) {
		await fireEvent.input(field, { target: { value: typed } });
		meet();
		expect(theirs.content.answers['1'].value).toBeNull();
	}
	await fireEvent.input(field, { target: { value: '14/2/2023' } });
	meet();
	expect(theirs.content.answers['1'].value).toBe('2023-02-14');
	const time = screen.getByRole('textbox', { name: 'Time, if known: Reported' });
	time.focus();
	await fireEvent.input(time, { target: { value: '9.10 pm' } });
	await fireEvent.change(time);
	meet();
	expect(theirs.content.answers['1'].value).toBe('2023-02-14T21:10');
});

test('a date that cannot be read stays as it was typed, with the reason, and nothing is kept of it', async () => {
	const { theirs, meet } = sitDown();
	await open();
	for (const [typed, why] of [
		['the third of July', /^Enter a date such as/],
		['31/2/2023', /^There is no such date/],
		['3/7/0023', /^There is no such date/]
	] as const) {
		const field = await typeDay('Reported', typed);
		expect((await screen.findByRole('alert')).textContent).toMatch(why);
		expect(field.value).toBe(typed);
		expect(field.getAttribute('aria-invalid')).toBe('true');
	}
	meet();
	expect(theirs.content.answers['1'].value).toBeNull();
	const line = screen.getByRole('button', { name: /^Questions on/ });
	await fireEvent.click(line);
	await fireEvent.click(line);
	expect(day('Reported').value).toBe('3/7/0023');
	await typeDay('Reported', '3/7/23');
	expect(screen.queryByRole('alert')).toBeNull();
	meet();
	expect(theirs.content.answers['1'].value).toBe('2023-07-03');
});

test('a date half typed when the case is opened stays in sight, and is given back when its field is left', async () => {
	const { close, returned } = sitDown();
	await open();
	const field = day('Reported');
	field.focus();
	await fireEvent.input(field, { target: { value: 'about the third' } });
	close();
	await waitFor(() => expect(field.readOnly).toBe(true));
	expect([field.isConnected, field.value]).toEqual([true, 'about the third']);
	expect(document.activeElement).toBe(field);
	expect(returned).not.toHaveBeenCalled();
	vi.spyOn(document, 'hasFocus').mockReturnValue(true);
	field.blur();
	expect(returned).toHaveBeenCalledExactlyOnceWith('about the third');
	await waitFor(() => expect(field.isConnected).toBe(false));
	expect(returned).toHaveBeenCalledOnce();
});

test('a date that could not be read is in sight after the case is opened, and given back with its page', async () => {
	const { close, returned, unmount } = sitDown();
	await open();
	const field = await typeDay('Reported', '31/2/2023');
	day('Victim contacted').focus();
	close();
	await waitFor(() => expect(field.readOnly).toBe(true));
	expect(field.value).toBe('31/2/2023');
	unmount();
	expect(returned).toHaveBeenCalledExactlyOnceWith('31/2/2023');
});

test('a date that is kept is not given back', async () => {
	const { close, returned, unmount } = sitDown();
	await open();
	const field = day('Reported');
	field.focus();
	await fireEvent.input(field, { target: { value: '3/7/2023' } });
	close();
	unmount();
	expect(returned).not.toHaveBeenCalled();
});

test('Escape keeps what can be read of a date, and leaves what cannot in its field', async () => {
	const { theirs, meet } = sitDown();
	await open();
	theirs.answer('1', '2023-02-11');
	meet();
	await screen.findByText(/11\s+February 2023/);
	await changes('Reported');
	await waitFor(() => expect(document.activeElement).toBe(day('Reported')));
	const field = day('Reported');
	await fireEvent.input(field, { target: { value: 'about the third' } });
	await fireEvent.keyDown(field, { key: 'Escape' });
	expect((await screen.findByRole('alert')).textContent).toMatch(/^Enter a date such as/);
	expect([field.isConnected, field.value]).toEqual([true, 'about the third']);
	await fireEvent.input(field, { target: { value: '3/7/23' } });
	await fireEvent.keyDown(field, { key: 'Escape' });
	await screen.findByText(/^3\s+July 2023$/, { selector: 'strong' });
	meet();
	expect(theirs.content.answers['1'].value).toBe('2023-07-03');
});

test('two people write in one answer, and both are in it', async () => {
	const { theirs, meet } = sitDown();
	await open();
	const field = screen.getByRole<HTMLTextAreaElement>('textbox', {
		name: 'What shows that the victim’s vulnerability was assessed?'
	});
	field.focus();
	await fireEvent.input(field, { target: { value: 'Nothing in the log.' } });
	typed(theirs.note('4'), 'Ask the Hub.');
	meet();
	await waitFor(() => expect(field.value).toContain('Ask the Hub.'));
	expect(field.value).toContain('Nothing in the log.');
	expect(document.activeElement).toBe(field);
});

test('whether redaction was in the way is recorded', async () => {
	const { theirs, meet } = sitDown();
	await open();
	await choose(/Did blacked-out text make this case/, 'limited');
	meet();
	expect(theirs.content.redaction).toBe('limited');
});

test('whoever may only read finds no field and nothing to press, and the reason in words', async () => {
	const { theirs, meet } = sitDown({ access: 'read' });
	await open();
	theirs.answer('5b', 'no');
	meet();
	await screen.findByText('No', { selector: 'strong' });
	expect(screen.queryAllByRole('combobox')).toEqual([]);
	expect(screen.queryAllByRole('textbox')).toEqual([]);
	expect(screen.queryAllByRole('button', { name: /^Change/ })).toEqual([]);
	expect(screen.getAllByText('Read only.')).toHaveLength(1);
	expect(screen.getAllByText('Not yet answered').length).toBeGreaterThan(10);
});

test('whoever may only read has the questions in the page without pressing anything', () => {
	sitDown({ access: 'read' });
	expect(screen.getAllByText('Not yet answered').length).toBeGreaterThan(10);
});

test('Welsh answers the verb it was asked with', async () => {
	sitDown({ lang: 'cy' });
	await open();
	const options = (name: RegExp) =>
		[...screen.getByRole<HTMLSelectElement>('combobox', { name }).options].map(({ text }) =>
			text.trim()
		);
	expect(options(/A oes cynllun rheoli risg/)).toContain('Nac oes');
	expect(options(/A ystyriwyd diogelu’r dioddefwr/)).toContain('Naddo');
});
