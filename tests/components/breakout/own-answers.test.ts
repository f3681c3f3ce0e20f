import { fireEvent, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { readBoard } from '../../../src/lib/board/documents/board';
import { seedBoard } from '../../../src/lib/board/documents/seed';
import { readTemplate } from '../../../src/lib/meeting/settings/template';
import { BoardView } from '../../../src/lib/room/desk/view/BoardView.svelte';
import { nasreen, owain, sync } from '../../board/desks';
import { linked } from '../../room/linked';
import { typed } from '../../room/typed';
import { renderIn } from '../in-words';
import Form from './Form.svelte';

const stop = readTemplate({
	id: 'stop',
	name: { en: 'Stops', cy: 'Stopiau' },
	question: { en: 'Fair?', cy: 'Teg?' },
	prompts: [
		{
			...{ id: '1', number: '1', label: { en: 'Grounds recorded', cy: 'Seiliau a gofnodwyd' } },
			kind: 'own',
			answers: [
				{ id: 'a1', label: { en: 'Well', cy: 'Yn dda' } },
				{ id: 'a2', label: { en: 'Partly', cy: 'Yn rhannol' } },
				{ id: 'a3', label: { en: 'Not at all', cy: 'Ddim o gwbl' } }
			]
		},
		{
			...{ id: '2', number: '2', label: { en: 'What was missing', cy: 'Beth oedd ar goll' } },
			...{ kind: 'text', when: { prompt: '1', is: ['a2', 'a3'] } }
		}
	]
});

/** Nasreen at the form on the page; Owain elsewhere. */
async function sitDown(lang: 'en' | 'cy') {
	const server = new Y.Doc();
	seedBoard(server, ['1', '2']);
	const [doc, elsewhere] = [new Y.Doc(), new Y.Doc()];
	const state = Y.encodeStateAsUpdate(server);
	for (const replica of [doc, elsewhere]) Y.applyUpdate(replica, state, 'server');
	renderIn(lang, Form, {
		me: { id: nasreen, name: 'Nasreen Akhtar', lang },
		state,
		link: linked(doc, 'write'),
		template: stop
	});
	await fireEvent.click(screen.getByRole('button', { name: /^(Questions on|Cwestiynau)/ }));
	const theirs = new BoardView(elsewhere, { id: owain, lang: 'en' });
	return { doc, theirs, meet: () => sync(doc, elsewhere) };
}
const asked = (name: RegExp) => screen.getByRole<HTMLSelectElement>('combobox', { name });

test('a prompt with its own answers offers them and no others, in their order', async () => {
	await sitDown('en');
	const options = [...asked(/Grounds recorded/).options].map(({ text }) => text);
	expect(options).toEqual(['Not yet answered', 'Well', 'Partly', 'Not at all']);
});

test('what is chosen stands as text, in the language of each reader, and can be changed', async () => {
	const { doc, theirs, meet } = await sitDown('cy');
	theirs.answer('1', 'a3');
	meet();
	await screen.findByText('Ddim o gwbl', { selector: 'strong' });
	await fireEvent.click(screen.getByRole('button', { name: /^Newid/ }));
	const field = asked(/Seiliau a gofnodwyd/);
	expect(document.activeElement).toBe(field);
	expect(field.selectedOptions[0].text).toBe('Ddim o gwbl');
	await fireEvent.change(field, { target: { value: 'a1' } });
	expect(readBoard(doc).answers['1'].value).toBe('a1');
});

test('a prompt that waits for one of them is asked and counted while it is chosen, and keeps its words', async () => {
	const { doc, theirs, meet } = await sitDown('en');
	expect(screen.queryByRole('textbox', { name: /What was missing/ })).toBeNull();
	await screen.findByText('0 of 1 answered');
	theirs.answer('1', 'a2');
	typed(theirs.note('2'), 'The time of the stop.');
	meet();
	await screen.findByText('2 of 2 answered');
	theirs.answer('1', 'a1');
	meet();
	await screen.findByText('1 of 1 answered');
	expect(screen.queryByText('The time of the stop.')).toBeNull();
	expect(readBoard(doc).answers['2'].note).toBe('The time of the stop.');
});
