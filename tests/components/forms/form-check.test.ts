import { fireEvent, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { expect, test, vi } from 'vitest';
import Door from '../../../src/routes/enter/+page.svelte';
import { renderIn } from '../in-words';

// Kit's own client needs a started app.
vi.mock(
	'../../../node_modules/@sveltejs/kit/src/runtime/client/client.js',
	() => import('../kit-stage')
);
vi.mock(
	'../../../node_modules/@sveltejs/kit/src/runtime/client/state.svelte.js',
	() => import('../kit-stage')
);

const data = { isDemo: false, names: null, panel: null } as never;

function send() {
	const sent = vi.fn((event: Event) => event.preventDefault());
	const form = document.querySelector('form')!;
	form.addEventListener('submit', sent);
	return async () => {
		await fireEvent.submit(form);
		await tick();
		return sent.mock.calls.length;
	};
}

test('a form that lacks something says so in the page’s language, leads there, and is not sent', async () => {
	renderIn('cy', Door, { data, form: null } as never);
	const sent = await send()();

	expect(sent).toBe(0);
	const summary = screen.getByRole('alert');
	expect(document.activeElement).toBe(summary);
	expect(
		within(summary)
			.getAllByRole('link')
			.map((line) => [line.textContent, line.getAttribute('href')])
	).toEqual([
		['Rhowch gyfeiriad e-bost', '#email'],
		['Rhowch gyfrinair', '#password']
	]);
	expect(screen.getByLabelText('Cyfrinair').getAttribute('aria-describedby')).toBe(
		'password-error'
	);
});

test('a second try that lacks the same brings the focus back; a whole form is sent', async () => {
	renderIn('en', Door, { data, form: null } as never);
	const again = send();
	await again();
	const email = screen.getByLabelText<HTMLInputElement>('E-mail address');
	email.value = 'elin at panel';
	email.focus();
	expect(await again()).toBe(0);
	expect(document.activeElement).toBe(screen.getByRole('alert'));
	within(screen.getByRole('alert')).getByText(/needs an @/);

	email.value = 'elin@panel.example';
	screen.getByLabelText<HTMLInputElement>('Password').value = 'pen y bont ar ogwr';
	expect(await again()).toBe(1);
	expect(screen.queryByRole('alert')).toBeNull();
});
