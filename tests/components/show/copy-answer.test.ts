import { screen, within } from '@testing-library/svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { words } from '../../../src/lib/words/words';
import type { AnswerSeen } from '../../../server/views/sitting/room/rounds';
import { renderIn } from '../in-words';
import AnswersStage from './AnswersStage.svelte';

vi.mock(
	'../../../node_modules/@sveltejs/kit/src/runtime/client/client.js',
	() => import('../kit-stage')
);
vi.mock(
	'../../../node_modules/@sveltejs/kit/src/runtime/client/state.svelte.js',
	() => import('../kit-stage')
);

const answers: AnswerSeen[] = [
	{ id: 'a', text: 'The log has no time of arrival', lang: 'en' },
	{ id: 'b', text: 'Ni chafodd y dioddefwr wybod', lang: 'cy' }
].map((each) => ({ ...(each as AnswerSeen), name: null, isMine: false, usedIn: null }));

afterEach(() => vi.unstubAllGlobals());

test('an answer that is shown is copied by its own button', async () => {
	const writeText = vi.fn(() => Promise.resolve());
	vi.stubGlobal('navigator', { clipboard: { writeText } });
	renderIn('en', AnswersStage, { answers });
	screen.getByRole('button', { name: 'Copy the answer: The log has no time of arrival' }).click();
	await screen.findByText(words.en.common.copying.copied);
	expect(writeText.mock.calls).toEqual([[answers[0].text]]);
});

test('where there is no clipboard the answer alone is selected, and its row says how to copy it', async () => {
	vi.stubGlobal('navigator', {});
	renderIn('en', AnswersStage, { answers });
	const [, second] = screen.getAllByRole('listitem');
	within(second).getByRole('button').click();
	await within(second).findByText(words.en.common.copying.marked);
	// Without "Cymraeg", which the page says beside it.
	expect(getSelection()?.toString()).toBe(answers[1].text);
});
