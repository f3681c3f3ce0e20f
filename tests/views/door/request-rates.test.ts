import { expect, test } from 'vitest';
import { RequestRates } from '../../../server/http/request/request-rates';

async function refused(
	rates: RequestRates,
	by: Parameters<RequestRates['take']>[0],
	key: string,
	count: number
) {
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

test('an office of 30 behind one address comes back at once after a restart, and polls where it must', async () => {
	const rates = new RequestRates();
	// The draft and each of 17 cases, and the live link with four requests before its upgrade.
	expect(await refused(rates, 'links', '192.0.2.1', 30 * (18 + 5))).toBe(0);
	// Three pages each, for 30 announcements in the same seconds.
	expect(await refused(rates, 'links', '192.0.2.1', 30 * 3 * 30)).toBe(0);
	expect(await refused(rates, 'links', '192.0.2.1', 4_000)).toBeGreaterThan(2_000);
});

test('a reader who turns two hundred pages in a few seconds is answered, and twenty-five of them at one address', async () => {
	const rates = new RequestRates();
	expect(await refused(rates, 'reader', 'tomos', 2 * 2 * 200)).toBe(0);
	expect(await refused(rates, 'readers', '192.0.2.1', 25 * 300)).toBe(0);
	// A bundle of 1,000 pages, opened twice.
	expect(await refused(rates, 'reader', 'priya', 2 * 1_000)).toBe(0);
	expect(await refused(rates, 'reader', 'owain', 4_500)).toBeGreaterThan(1_000);
	expect(await refused(rates, 'person', 'tomos', 100)).toBe(0);
});
