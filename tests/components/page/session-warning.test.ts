import { screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import SessionWarning from '../../../src/routes/SessionWarning.svelte';
import { renderIn } from '../in-words';

const noon = new Date('2026-01-05T12:00:00Z');
const hour = 60 * 60;

beforeEach(() => vi.useFakeTimers({ now: noon }));
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

/** The server's own count of a session's end, whatever this laptop's clock says. */
function serverWith(secondsLeft: number) {
	const began = performance.now();
	const server = {
		ends: secondsLeft,
		isDown: false,
		asked: [] as string[],
		passed: () => (performance.now() - began) / 1000
	};
	vi.stubGlobal('fetch', (path: string, { method = 'GET' }: RequestInit = {}) => {
		server.asked.push(`${method} ${path.split('?')[0]}`);
		if (server.isDown) return Promise.reject(new TypeError('Failed to fetch'));
		if (method === 'POST') server.ends = server.passed() + 12 * hour;
		const left = Math.max(0, Math.floor(server.ends - server.passed()));
		return Promise.resolve(new Response(JSON.stringify({ secondsLeft: left })));
	});
	return server;
}

async function pass(minutes: number) {
	await vi.advanceTimersByTimeAsync(minutes * 60_000);
	await tick();
}

test('five minutes before the end there is a notice, and one press keeps the session', async () => {
	const server = serverWith(hour);
	renderIn('en', SessionWarning, { secondsLeft: hour });
	await pass(54);
	expect([screen.queryByRole('button'), server.asked]).toEqual([null, []]);
	await pass(2);
	screen.getByText('You will be signed out in 5 minutes.');
	screen.getByRole('button', { name: 'Stay signed in' }).click();
	await vi.waitFor(() => expect(screen.queryByRole('button')).toBeNull());
	screen.getByText('You stay signed in.');
	expect(server.asked).toContain('POST /stay');
	await pass(10);
	expect(screen.queryByText('You have been signed out.')).toBeNull();
});

test('a press that cannot be sent is said beside the button, which stays', async () => {
	const server = serverWith(hour);
	renderIn('en', SessionWarning, { secondsLeft: hour });
	await pass(56);
	server.isDown = true;
	screen.getByRole('button', { name: 'Stay signed in' }).click();
	await vi.waitFor(() => screen.getByText(/This was not sent/));
	server.isDown = false;
	screen.getByRole('button', { name: 'Stay signed in' }).click();
	await vi.waitFor(() => screen.getByText('You stay signed in.'));
	expect(screen.queryByText(/This was not sent/)).toBeNull();
});

test('a page nobody came back to says that the session is over, and keeps what was typed', async () => {
	serverWith(hour);
	renderIn('cy', SessionWarning, { secondsLeft: hour });
	await pass(61);
	screen.getByText('Rydych wedi’ch allgofnodi.');
	expect(screen.getByRole('link').getAttribute('href')).toBe('/enter');
});

test('a laptop with the wrong time signs nobody out, and says nothing', async () => {
	const server = serverWith(12 * hour);
	vi.setSystemTime(noon.getTime() + 12 * hour * 1000);
	renderIn('en', SessionWarning, { secondsLeft: 12 * hour });
	await pass(30);
	vi.setSystemTime(noon.getTime() - 12 * hour * 1000);
	await pass(30);
	expect(screen.getByRole('status').textContent.trim()).toBe('');
	expect(server.asked).toEqual(['GET /stay']);
});

test('a session that another page or link prolonged is not said to end', async () => {
	const server = serverWith(7 * hour);
	renderIn('en', SessionWarning, { secondsLeft: hour });
	await pass(70);
	expect(screen.getByRole('status').textContent.trim()).toBe('');
	expect(server.asked).toEqual(['GET /stay']);
});

test('a laptop that slept past the end says so soon after it wakes', async () => {
	const server = serverWith(hour);
	renderIn('en', SessionWarning, { secondsLeft: hour });
	await pass(10);
	server.ends = 0;
	vi.setSystemTime(noon.getTime() + 9 * hour * 1000);
	await pass(1);
	screen.getByText('You have been signed out.');
});

test('without an answer nothing is said, and it is asked again', async () => {
	const server = serverWith(hour);
	renderIn('en', SessionWarning, { secondsLeft: hour });
	server.isDown = true;
	await pass(62);
	expect(screen.getByRole('status').textContent.trim()).toBe('');
	server.isDown = false;
	await pass(1);
	screen.getByText('You have been signed out.');
});

test('before the last end of all there is no button that could not keep its word, but the way to sign in again', async () => {
	vi.stubGlobal('fetch', () =>
		Promise.resolve(new Response(JSON.stringify({ secondsLeft: 240, isLast: true })))
	);
	renderIn('en', SessionWarning, { secondsLeft: 240 });
	await pass(1);
	screen.getByText('You will be signed out in 5 minutes.');
	expect(screen.queryByRole('button')).toBeNull();
	expect(screen.getByRole('link', { name: 'Sign in again' }).getAttribute('href')).toBe(
		'/enter?again'
	);
});

test('a browser that is somebody else’s by now is said by name, but not on a screen before a room', async () => {
	const answers = { secondsLeft: 0, isLast: true, other: 'Tomos Rees' };
	vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(answers))));
	const { unmount } = renderIn('en', SessionWarning, { secondsLeft: 60 });
	await pass(1);
	screen.getByText(/^This browser is now signed in as Tomos Rees\./);
	expect(screen.queryByText('You have been signed out.')).toBeNull();
	unmount();

	renderIn('en', SessionWarning, { secondsLeft: 60, hasNames: false });
	await pass(1);
	screen.getByText(/^This browser is now signed in as someone else\./);
});

test('a page whose person has signed in again in another tab says no more that they are signed out', async () => {
	const server = serverWith(60);
	renderIn('en', SessionWarning, { secondsLeft: 60 });
	await pass(2);
	screen.getByText('You have been signed out.');
	server.ends = server.passed() + 12 * hour;
	await pass(1);
	expect(screen.getByRole('status').textContent.trim()).toBe('');
});
