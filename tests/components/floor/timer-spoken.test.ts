import { expect, test } from 'vitest';
import TimerSpoken from '../../../src/lib/ui/sitting/TimerSpoken.svelte';
import { renderIn } from '../in-words';

/** Everything that is said while the seconds run. */
async function heard(lang: 'en' | 'cy', timers: [timer: number | null, left: number | null][]) {
	const [timer, secondsLeft] = timers[0];
	const { container, update } = renderIn(lang, TimerSpoken, { timer, secondsLeft });
	const said: string[] = [];
	for (const [timer, secondsLeft] of timers) {
		await update({ timer, secondsLeft });
		const now = container.querySelector('[role=status]')?.textContent ?? '';
		if (now !== '' && now !== said.at(-1)) said.push(now);
	}
	return said;
}

const secondsFrom = (timer: number, from: number, to: number) =>
	Array.from({ length: from - to + 1 }, (_, n): [number, number] => [timer, from - n]);

test('the time is said aloud at five minutes, at one and at the end, and at no other second', async () => {
	expect(await heard('en', secondsFrom(12, 420, -90))).toEqual([
		'5 minutes left',
		'1 minute left',
		'Time is up'
	]);
	expect(await heard('cy', secondsFrom(12, 61, 58))).toEqual(['1 munud ar ôl']);
});

test('after a minute more the end is said again', async () => {
	const { container, update } = renderIn('en', TimerSpoken, { timer: 12, secondsLeft: 1 });
	const said: string[] = [];
	for (const secondsLeft of [1, 0, ...Array.from({ length: 61 }, (_, n) => 60 - n)]) {
		await update({ timer: 12, secondsLeft });
		const now = container.querySelector('[role=status]')?.textContent ?? '';
		if (now !== said.at(-1)) said.push(now);
	}
	expect(said).toEqual(['', 'Time is up', '', 'Time is up']);
});

test('a timer that is set, paused or ended is not spoken, and a page that slept says the latest alone', async () => {
	expect(
		await heard('en', [
			[null, null],
			[12, 300],
			[12, 300],
			[13, 60],
			[null, null]
		])
	).toEqual([]);
	expect(
		await heard('en', [
			[12, 900],
			[12, -400]
		])
	).toEqual(['Time is up']);
});
