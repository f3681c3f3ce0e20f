import { screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import SessionWarning from '../../src/routes/SessionWarning.svelte';
import { renderIn } from './in-words';

const noon = new Date('2026-01-05T12:00:00Z');
const hour = 60 * 60 * 1000;

beforeEach(() => vi.useFakeTimers({ now: noon }));
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

async function pass(minutes: number) {
	vi.advanceTimersByTime(minutes * 60_000);
	await tick();
}

test('five minutes before the end there is a notice, and one press keeps the session', async () => {
	const asked = vi.fn((path: string) => {
		const endsAt = new Date(noon.getTime() + 13 * hour).toISOString();
		return Promise.resolve(
			new Response(JSON.stringify({ endsAt }), { status: path === '/stay' ? 200 : 404 })
		);
	});
	vi.stubGlobal('fetch', asked);
	renderIn('en', SessionWarning, { endsAt: new Date(noon.getTime() + hour).toISOString() });

	await pass(54);
	expect(screen.queryByRole('button')).toBeNull();
	await pass(2);
	screen.getByText('You will be signed out in 5 minutes.');
	screen.getByRole('button', { name: 'Stay signed in' }).click();
	await vi.waitFor(() => expect(screen.queryByRole('button')).toBeNull());
	screen.getByText('You stay signed in.');
	await pass(10);
	expect(screen.queryByText('You have been signed out.')).toBeNull();
});

test('a page nobody came back to says that the session is over, and keeps what was typed', async () => {
	renderIn('cy', SessionWarning, { endsAt: new Date(noon.getTime() + hour).toISOString() });
	await pass(61);
	screen.getByText('Rydych wedi’ch allgofnodi.');
	expect(screen.getByRole('link').getAttribute('href')).toBe('/enter');
});
