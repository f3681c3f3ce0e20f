import { beforeEach, expect, test } from 'vitest';
import { Blockage } from '../../src/lib/room/link/blockage';

let answers: boolean;
let asked: number;
let told: number;
let blockage: Blockage;

beforeEach(() => {
	[answers, asked, told] = [true, 0, 0];
	blockage = new Blockage(
		async () => {
			asked += 1;
			return answers;
		},
		() => (told += 1)
	);
});

/** A try that ends, and the answer that comes before the next. */
async function fail(tries: number): Promise<void> {
	for (let n = 0; n < tries; n += 1) {
		blockage.failed();
		await new Promise((resolve) => setTimeout(resolve));
	}
}

test('a network that lets pages through and no socket is told from the third failed try on', async () => {
	await fail(2);
	expect(blockage.isBlocked).toBe(false);
	await fail(1);
	expect(blockage.isBlocked).toBe(true);
	expect(told).toBeGreaterThan(0);
});

test('a server that is away blocks nothing, and neither does one that has just come back', async () => {
	answers = false;
	await fail(5);
	expect(blockage.isBlocked).toBe(false);
	answers = true;
	await fail(1);
	blockage.opened();
	await fail(1);
	expect(blockage.isBlocked).toBe(false);
});

test('an answer that was asked for before a socket opened counts for nothing', async () => {
	blockage.failed();
	blockage.opened();
	await fail(2);
	expect(blockage.isBlocked).toBe(false);
});

test('it is not blocked any more once the server is away as well, and is asked seldom until then', async () => {
	await fail(12);
	expect(blockage.isBlocked).toBe(true);
	expect(asked).toBeLessThanOrEqual(4);
	answers = false;
	await fail(4);
	expect(blockage.isBlocked).toBe(false);
});
