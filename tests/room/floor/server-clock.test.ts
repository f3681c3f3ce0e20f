import { expect, test } from 'vitest';
import { ServerClock } from '../../../src/lib/room/floor/ServerClock';
import { chance } from '../../meeting/chance';

/** Milliseconds by which two screens may differ. */
const ALIKE = 250;

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
	'whatever a laptop’s clock says, and over a poor network, two screens show the same time: seed %i',
	(seed) => {
		const { below } = chance(seed);
		const server = 1_689_771_600_000;
		let now = 0;
		/** Each page's own clock begins anywhere, and hours or years from the server's. */
		const page = () => {
			const from = below(2_000_000_000);
			const clock = new ServerClock(() => from + now);
			clock.guess(server + now - below(3_000));
			const samples = Array.from({ length: 5 }, (_, n) => {
				const sent = from + now;
				// Most answers take up to two seconds; one of the five is quick, and as uneven as the others.
				const [out, back] =
					n === seed % 5 ? [below(200), below(200)] : [below(2_000), below(2_000)];
				now += out;
				const said = server + now;
				now += back;
				return { sent, now: said, received: from + now };
			});
			clock.learn(samples);
			return clock;
		};
		const [chair, member] = [page(), page()];
		now += 60_000;
		for (const clock of [chair, member])
			expect(Math.abs(clock.now - (server + now))).toBeLessThan(ALIKE / 2);
		expect(Math.abs(chair.now - member.now)).toBeLessThan(ALIKE);
	}
);

test('what was guessed from the page gives way to the first answer, and never comes back', () => {
	let now = 0;
	const clock = new ServerClock(() => now);
	clock.guess(1_000_000);
	expect(clock.now).toBe(1_000_000);
	clock.learn([{ sent: 0, now: 1_002_000, received: 100 }]);
	expect(clock.now).toBe(1_001_950);
	now = 5_000;
	clock.guess(1_000_000);
	expect(clock.now).toBe(1_006_950);
});

test('a laptop that slept, and its clock with it, is right as soon as its page is read, and asks at once', async () => {
	let now = 0;
	/** Milliseconds slept, which the page's own clock knows nothing of. */
	let slept = 0;
	let asked = 0;
	const clock = new ServerClock(() => now);
	const server = () => 1_000_000 + now + slept;
	const ask = () => {
		asked += 1;
		return Promise.resolve(server());
	};
	await new Promise<void>((resolve) => clock.follow(ask, resolve));
	const before = asked;
	slept = 3_600_000;
	now += 10;
	clock.guess(server());
	expect(clock.now).toBe(server());
	await expect.poll(() => asked).toBe(2 * before);
	clock.stop();
	clock.guess(server() + 5_000);
	expect(asked).toBe(2 * before);
});
