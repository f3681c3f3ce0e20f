import { expect, test } from 'vitest';
import type { House } from '../../server/house';
import { act } from '../../server/http/answers';

const house = { log: { info: () => undefined, error: () => undefined } } as unknown as House;

function press(form: URLSearchParams) {
	const request = new Request('http://localhost/reviews/a/draft', {
		method: 'POST',
		headers: { 'x-sveltekit-action': 'true' },
		body: form
	});
	const locals = { house, signedIn: null };
	return act({ locals, request, route: { id: '/' } }, {}, () => Promise.reject(new Error('done')));
}

test('a long form of a page whose person is signed out is told so, and not that it could not be read', async () => {
	const many = Array.from({ length: 600 }, (_, n) => [`step-${n}`, 'on']);
	for (const form of [
		new URLSearchParams({ text: 'x'.repeat(300_000) }),
		new URLSearchParams(many)
	])
		expect(await press(form)).toMatchObject({
			status: 401,
			data: { refused: { code: 'not-signed-in' } }
		});
});
