import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { en } from '../../../src/lib/words/en';
import { seeded, Serving } from '../../serving';

let made = '';
let house: Serving | null = null;

afterAll(async () => {
	await house?.end();
	rmSync(made, { recursive: true, force: true });
});

test('who asks for page after page is answered 429 with a sentence, and nobody else waits', async () => {
	made = await seeded('breakouts');
	house = new Serving(made);
	await house.start({ isLimited: true });
	const { origin } = house;
	const owain = await enter(origin, 'owain-beynon');
	const nasreen = await enter(origin, 'nasreen-akhtar');
	const ask = (path: string, cookie = '') => fetch(`${origin}${path}`, { headers: { cookie } });

	// In the same moment as the pages: on a slow machine tokens come back while their answers are read.
	const form = () =>
		fetch(`${origin}/language`, {
			method: 'POST',
			headers: { cookie: owain, origin, 'x-sveltekit-action': 'true' },
			body: new URLSearchParams({ lang: 'cy', to: '/' })
		});
	const asked = Array.from({ length: 300 }, () => ask('/privacy', owain));
	const [answers, forms] = await Promise.all([
		Promise.all(asked),
		Promise.all(Array.from({ length: 20 }, form))
	]);
	const refused = answers.filter(({ status }) => status === 429);
	expect(refused.length).toBeGreaterThan(100);
	expect(answers.length - refused.length).toBeGreaterThanOrEqual(100);
	const [first] = refused;
	const seconds = Number(first.headers.get('retry-after'));
	expect(seconds).toBeGreaterThan(0);
	const sentence = en.refusals.sentences['too-many-requests'] as (of: object) => string;
	expect((await first.text()).trim()).toBe(sentence({ seconds }));

	expect((await ask('/privacy', nasreen)).status).toBe(200);
	expect((await ask('/healthz', owain)).status).toBe(200);
	expect((await ask('/favicon.svg', owain)).status).toBe(200);
	const late = forms.filter(({ status }) => status === 429);
	expect(late.length).toBeGreaterThan(0);
	expect(await late[0].json()).toMatchObject({ type: 'error' });
});

async function enter(origin: string, person: string): Promise<string> {
	const response = await fetch(`${origin}/demo/enter`, {
		method: 'POST',
		redirect: 'manual',
		headers: { origin },
		body: new URLSearchParams({ person })
	});
	return response.headers
		.getSetCookie()
		.map((each) => each.split(';')[0])
		.join('; ');
}
