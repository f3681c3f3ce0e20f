import { expect, test } from 'vitest';
import { RequestRates } from '../../../server/http/request/request-rates';

async function refused(rates: RequestRates, by: 'person' | 'address', key: string, count: number) {
	const waits = await Promise.all(Array.from({ length: count }, () => rates.take(by, key)));
	return waits.filter((seconds) => seconds > 0).length;
}

test('a person is answered a hundred times at once and then waits, and nobody else does', async () => {
	const rates = new RequestRates();
	expect(await refused(rates, 'person', 'owain', 100)).toBe(0);
	expect(await refused(rates, 'person', 'owain', 200)).toBeGreaterThan(150);
	expect(await refused(rates, 'person', 'nasreen', 100)).toBe(0);
});

test('a room of 25 behind one address opens four pages each at once and reads eight pieces of news', async () => {
	const rates = new RequestRates();
	expect(await refused(rates, 'address', '192.0.2.1', 25 * (4 * 2 + 8 * 2))).toBe(0);
	expect(await refused(rates, 'address', '192.0.2.1', 1_000)).toBeGreaterThan(400);
});
