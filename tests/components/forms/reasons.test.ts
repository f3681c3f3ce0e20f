import { fireEvent, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { createRawSnippet } from 'svelte';
import ReasonDialog from '../../../src/lib/ui/form/dialog/ReasonDialog.svelte';
import ReasonInAll from '../../../src/routes/reviews/[review]/after-approval/ReasonInAll.svelte';
import { refusalText } from '../../../src/lib/sentences/refusals';
import { words } from '../../../src/lib/words/words';
import { applyAction } from '../kit-stage';
import { renderIn } from '../in-words';

// Kit's own client needs a started app: its `enhance` is real, what it would do to the page is written down.
vi.mock(
	'../../../node_modules/@sveltejs/kit/src/runtime/client/client.js',
	() => import('../kit-stage')
);
vi.mock(
	'../../../node_modules/@sveltejs/kit/src/runtime/client/state.svelte.js',
	() => import('../kit-stage')
);

// jsdom has the element but not its behaviour.
beforeAll(() => {
	HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
		this.open = true;
	};
	HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
		this.open = false;
		this.dispatchEvent(new Event('close'));
	};
});

const sent = vi.fn<(to: URL, init: { body: URLSearchParams }) => Promise<Response>>();
beforeEach(() => {
	vi.stubGlobal('fetch', sent);
	sent.mockReset();
	applyAction.mockClear();
});
afterEach(() => vi.unstubAllGlobals());

/** A refusal as Kit sends it. */
const refused = (code: string, name: string, value: string | number) => {
	const data = JSON.stringify([
		{ refused: 1 },
		{ code: 2, details: 3 },
		code,
		{ [name]: 4 },
		value
	]);
	return Promise.resolve(new Response(JSON.stringify({ type: 'failure', status: 400, data })));
};
const children = createRawSnippet(() => ({ render: () => '<p>It is printed.</p>' }));
const asked = {
	...{ open: true, id: 'correct', title: 'Correct version 2?', confirm: 'Take it back' },
	...{ action: '?/correct', languages: ['en', 'cy'] as const, children },
	labels: { en: 'Why, in English', cy: 'Why, in Welsh' }
};
const english = () => screen.getByLabelText<HTMLTextAreaElement>('Why, in English');
const welsh = () => screen.getByLabelText<HTMLTextAreaElement>('Why, in Welsh');
const type = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } });
const press = () => fireEvent.click(screen.getByText('Take it back'));

test('a reason in no language is not sent: the dialog stays and the error is at the fields', async () => {
	renderIn('en', ReasonInAll, asked);
	await type(welsh(), '  ');
	await press();
	expect(sent).not.toHaveBeenCalled();
	expect(screen.getByRole('dialog').hasAttribute('open')).toBe(true);
	expect(document.activeElement).toBe(english());
	for (const field of [english(), welsh()]) expect(field.getAttribute('aria-invalid')).toBe('true');
});

test('a reason that the server refuses stays in the dialog, with a summary and the error at the field it is about', async () => {
	const { update } = renderIn('en', ReasonInAll, asked);
	await type(english(), 'Kofi Mensah asked.');
	await type(welsh(), 'Gofynnodd rhywun.');
	sent.mockImplementationOnce(() => refused('reason-identifies', 'found', 'Kofi Mensah'));
	await press();
	await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Kofi Mensah'));
	expect(screen.getByRole('dialog').hasAttribute('open')).toBe(true);
	expect(english().getAttribute('aria-invalid')).toBe('true');
	expect(welsh().getAttribute('aria-invalid')).toBeNull();
	expect([english().value, welsh().value]).toEqual(['Kofi Mensah asked.', 'Gofynnodd rhywun.']);

	// The page behind the dialog is not told, and the next opening begins without the refusal.
	expect(applyAction).not.toHaveBeenCalled();
	await fireEvent.click(screen.getByText('Cancel'));
	await update({ open: true });
	expect(screen.queryByRole('alert')).toBeNull();
	expect(english().getAttribute('aria-invalid')).toBeNull();
	expect(english().value).toBe('Kofi Mensah asked.');
	sent.mockImplementationOnce(() => refused('reason-identifies', 'found', 'Kofi Mensah'));
	await press();
	await waitFor(() => expect(screen.getByRole('checkbox')).toBeTruthy());

	// It may stay, said so.
	await fireEvent.click(screen.getByRole('checkbox'));
	sent.mockImplementationOnce(() =>
		Promise.resolve(new Response('{"type":"success","status":200,"data":null}'))
	);
	await press();
	await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
	expect(sent.mock.lastCall?.[1].body.get('anyway')).toBe('yes');
});

test.each(['en', 'cy'] as const)(
	'the refusal names the box below it, and asks nobody to open what is open (%s)',
	(lang) => {
		const said = refusalText(words[lang], 'reason-identifies', { found: 'Kofi Mensah' });
		expect(said).toContain(`“${words[lang].published.gate.reasonAnyway}”`);
		expect(said).not.toMatch(/Open|Agorwch/);
	}
);

test('any dialog that asks why keeps the reason where it is refused, and says so at the field or above', async () => {
	const props = { open: true, title: 'Keep these words?', action: '?/justify' };
	const { update } = renderIn('en', ReasonDialog, props);
	const field = screen.getByLabelText<HTMLTextAreaElement>('Reason');
	await type(field, 'It is a place.');
	await update({ refused: { code: 'too-long', details: { max: 2000 } } });
	expect(field.getAttribute('aria-invalid')).toBe('true');
	expect(document.activeElement).toBe(field);
	expect(screen.queryByRole('alert')).toBeNull();
	await update({ refused: { code: 'changed-meanwhile' } });
	expect(field.getAttribute('aria-invalid')).toBeNull();
	expect(document.activeElement).toBe(screen.getByRole('alert'));
	expect(field.value).toBe('It is a place.');
});
