import { expect, test } from 'vitest';
import { pressKey, Presses } from '../../server/http/request/presses';
import { Refusal } from '../../src/lib/meeting/refusal';
import { aPress } from '../../src/lib/live/press';

const address = 'http://localhost/staff/people?/add';

function form(fields: Record<string, string>): FormData {
	const made = new FormData();
	for (const [name, value] of Object.entries(fields)) made.set(name, value);
	return made;
}

test('one press that arrives twice is acted on once, and both are told the outcome of the first', async () => {
	const presses = new Presses();
	const key = pressKey('elin', address, form({ press: aPress(), name: 'Alun' }));
	let done = 0;
	const add = async () => {
		await Promise.resolve();
		return { added: (done += 1) };
	};
	const both = await Promise.all([presses.once(key, add), presses.once(key, add)]);
	expect([...both, await presses.once(key, add)]).toEqual(Array(3).fill({ added: 1 }));
});

test('other words, another form, another person or another act are a press of their own', () => {
	const press = aPress();
	const keys = [
		pressKey('elin', address, form({ press, name: 'Alun' })),
		pressKey('elin', address, form({ press, name: 'Alun Rees' })),
		pressKey('elin', address, form({ press: aPress(), name: 'Alun' })),
		pressKey('huw', address, form({ press, name: 'Alun' })),
		pressKey('elin', 'http://localhost/staff/people?/end', form({ press, name: 'Alun' }))
	];
	expect(new Set(keys).size).toBe(keys.length);
	expect(pressKey('elin', address, form({ name: 'Alun' }))).toBeNull();
});

test('a refusal is given to both of one press, and the next try is a try of its own', async () => {
	const presses = new Presses();
	const key = pressKey('elin', address, form({ press: aPress() }));
	let tries = 0;
	const refuse = async () => {
		tries += 1;
		await Promise.resolve();
		throw new Refusal('too-late');
	};
	const both = await Promise.allSettled([presses.once(key, refuse), presses.once(key, refuse)]);
	expect([both.map(({ status }) => status), tries]).toEqual([['rejected', 'rejected'], 1]);
	await expect(presses.once(key, async () => 'done')).resolves.toBe('done');
});

test('what was done is forgotten after two minutes', async () => {
	let now = 0;
	const presses = new Presses(() => now);
	await presses.once('a', async () => 1);
	now = 119_000;
	expect(await presses.once('a', async () => 2)).toBe(1);
	now = 121_000;
	expect(await presses.once('a', async () => 3)).toBe(3);
});
