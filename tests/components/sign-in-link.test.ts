import { screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import SignInLink from '../../src/routes/staff/people/SignInLink.svelte';
import { renderIn } from './in-words';

const url = 'http://plenary.office.example/enter/abc';
const given = { name: 'Nasreen Akhtar', url, until: '2023-07-10', hasPassword: false };

afterEach(() => vi.unstubAllGlobals());

test('the link is copied by one button', async () => {
	const writeText = vi.fn(() => Promise.resolve());
	vi.stubGlobal('navigator', { clipboard: { writeText } });
	renderIn('en', SignInLink, given);
	screen.getByRole('button', { name: 'Copy the link' }).click();
	await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe('Copied'));
	expect(writeText).toHaveBeenCalledWith(url);
});

test('where there is no clipboard the link is selected, and the page says how to copy it', async () => {
	vi.stubGlobal('navigator', {});
	renderIn('cy', SignInLink, given);
	screen.getByRole('button', { name: /Copïo/ }).click();
	await tick();
	await vi.waitFor(() => expect(screen.getByRole('status').textContent).toContain('Ctrl ac C'));
	expect(getSelection()?.toString()).toBe(url);
});
