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

test('who sends form after form is answered in turns, and nobody else waits for the pages that come back', async () => {
	const { origin } = house as Serving;
	const { cases, groups } = await (house as Serving).state();
	const { id, sitting } = cases.find(({ number }) => number === 6)!;
	const page = `/sittings/${sitting}/breakouts/${id}`;
	const priya = await enter(origin, 'priya-nair');
	const gethin = await enter(origin, 'gethin-rees');
	const group = groups.find(({ letter }) => letter === 'B')!.id;
	const forms: [string, string, Record<string, string>][] = [
		['an act', `${page}?/ready`, { cookie: priya }],
		['no act', '/privacy', { cookie: priya }],
		['a published list', '/published/en', {}]
	];
	for (const [what, path, headers] of forms) {
		const order: string[] = [];
		const isForm = what !== 'a published list';
		const send = async () => {
			const form = { method: 'POST', body: new URLSearchParams({ group }) };
			const answer = await fetch(origin + path, {
				...(isForm && form),
				headers: { ...headers, origin, accept: 'text/html' }
			});
			await answer.arrayBuffer();
			expect([what, answer.status]).not.toEqual([what, 429]);
			order.push('one of many');
		};
		const many = Array.from({ length: 40 }, send);
		const one = fetch(origin + page, { headers: { cookie: gethin } }).then(async (answer) => {
			await answer.arrayBuffer();
			order.push('the other page');
		});
		await Promise.all([...many, one]);
		expect([what, order.indexOf('the other page')]).toEqual([
			what,
			expect.toSatisfy((at) => at < 20)
		]);
	}
}, 60_000);

test('forms of an address before sign-in are answered 429 beyond the rate, and those of members are not', async () => {
	const { origin } = house as Serving;
	const nasreen = await enter(origin, 'nasreen-akhtar');
	const send = (path: string, cookie: string, fields: Record<string, string>) =>
		fetch(origin + path, {
			method: 'POST',
			redirect: 'manual',
			headers: { origin, cookie },
			body: new URLSearchParams(fields)
		});
	const sent = Array.from({ length: 600 }, () => send('/sign-out', '', {}));
	const statuses = (await Promise.all(sent)).map(({ status }) => status);
	expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(100);
	expect(statuses.filter((status) => status === 303).length).toBeGreaterThanOrEqual(200);
	expect((await send('/language', nasreen, { lang: 'cy', to: '/' })).status).toBe(303);
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
