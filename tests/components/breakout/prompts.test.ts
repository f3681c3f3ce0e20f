import { fireEvent, screen, waitFor } from '@testing-library/svelte';
import { expect, test } from 'vitest';
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
	renderIn(lang, Form, {
		me: { id: nasreen, name: 'Nasreen Akhtar', lang },
		state: Y.encodeStateAsUpdate(server),
		link: linked(doc, access),
		template
	});
	return {
		theirs: new BoardView(elsewhere, { id: owain, lang: 'en' }),
		meet: () => sync(doc, elsewhere)
	};
}

const showAll = () =>
	fireEvent.click(screen.getByRole('button', { name: /^(Show all|Dangos pob)/ }));
const choose = (name: string | RegExp, value: string) =>
	fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });

test('an answer is counted, and “not applicable” is an answer where “not yet answered” is none', async () => {
	sitDown();
	await showAll();
	expect(screen.getByText(/^\d+ of \d+ answered/).textContent).toMatch(/^0 of \d+/);
	await choose(/Was safeguarding considered for the victim/, 'not-applicable');
	await screen.findByText(/^1 of \d+ answered/);
	await choose(/Was safeguarding considered for the victim/, '');
	await screen.findByText(/^0 of \d+ answered/);
});

test('what only follows a yes is asked once there is a yes', async () => {
	sitDown();
	await showAll();
	expect(screen.queryByRole('combobox', { name: /Did the victim make one/ })).toBeNull();
	await choose(/Was a Victim Personal Statement offered/, 'yes');
	const asked = await screen.findByRole<HTMLSelectElement>('combobox', {
		name: /Did the victim make one/
	});
	expect(asked.selectedOptions[0].text).toBe('Not yet answered');
});

test('a prompt I am in is not taken from me when its condition goes', async () => {
	const { theirs, meet } = sitDown();
	await showAll();
	await choose(/Was a Victim Personal Statement offered/, 'yes');
	const mine = await screen.findByRole('combobox', { name: /Did the victim make one/ });
	mine.focus();
	meet();
	theirs.answer('6a', 'no');
	meet();
	const first = screen.getByRole<HTMLSelectElement>('combobox', { name: /Statement offered/ });
	await waitFor(() => expect(first.value).toBe('no'));
	expect(document.activeElement).toBe(mine);
});

test('days between dates are worked out, and an odd order is a warning and no wall', async () => {
	const { theirs, meet } = sitDown();
	const day = (question: string) => screen.getByLabelText<HTMLInputElement>(`Day: ${question}`);
	await fireEvent.input(day('Reported'), { target: { value: '2023-02-14' } });
	await fireEvent.input(day('Allocated to the Hub'), { target: { value: '2023-02-16' } });
	expect((await screen.findByText(/later$/)).textContent).toBe('2 days later');
	await fireEvent.input(day('Victim contacted'), { target: { value: '2023-02-15' } });
	expect((await screen.findByText(/This is before/)).textContent).toContain(
		'“Allocated to the Hub” (prompt 2)'
	);
	meet();
	expect(theirs.content.answers['3'].value).toBe('2023-02-15');
});

test('a date is said in words, and what another client kept that is none leaves the form whole', async () => {
	const { theirs, meet } = sitDown();
	theirs.answer('1', '2023-02-11T21:10');
	meet();
	expect((await screen.findByText(/February 2023/)).textContent).toMatch(
		/^11\s+February 2023, 21:10$/
	);
	theirs.answer('1', 'yes');
	meet();
	await waitFor(() => expect(screen.queryByText(/February 2023/)).toBeNull());
	expect(screen.getAllByLabelText<HTMLInputElement>(/report/i).length).toBeGreaterThan(0);
	theirs.answer('1', '2023-02-12');
	meet();
	expect((await screen.findByText(/February 2023/)).textContent).toMatch(/^12\s+February 2023$/);
});

test('a year half typed reaches nobody', async () => {
	const { theirs, meet } = sitDown();
	const field = screen.getByLabelText<HTMLInputElement>('Day: Reported');
	await fireEvent.input(field, { target: { value: '0002-02-14' } });
	meet();
	expect(theirs.content.answers['1'].value).toBeNull();
	await fireEvent.input(field, { target: { value: '2023-02-14' } });
	meet();
	expect(theirs.content.answers['1'].value).toBe('2023-02-14');
});

test('two people write in one answer, and both are in it', async () => {
	const { theirs, meet } = sitDown();
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
	await showAll();
	await choose(/Did blacked-out text make this case/, 'limited');
	meet();
	expect(theirs.content.redaction).toBe('limited');
});

test('whoever may only read finds every field closed, in words', async () => {
	sitDown({ access: 'read' });
	await showAll();
	for (const choice of screen.getAllByRole<HTMLSelectElement>('combobox'))
		expect(choice.disabled).toBe(true);
	for (const field of screen.getAllByRole<HTMLTextAreaElement>('textbox'))
		expect(field.readOnly).toBe(true);
	expect(screen.getAllByText('Read only.').length).toBeGreaterThan(0);
});

test('Welsh answers the verb it was asked with', async () => {
	sitDown({ lang: 'cy' });
	await showAll();
	const options = (name: RegExp) =>
		[...screen.getByRole<HTMLSelectElement>('combobox', { name }).options].map(({ text }) =>
			text.trim()
		);
	expect(options(/A oes cynllun rheoli risg/)).toContain('Nac oes');
	expect(options(/A ystyriwyd diogelu’r dioddefwr/)).toContain('Naddo');
});
