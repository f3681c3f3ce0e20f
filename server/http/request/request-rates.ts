import { BurstyRateLimiter, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/**
 * Requests that are free: so many in each second, and so many more in each 20 seconds. A person opens a page with
 * two or three and reads it again with one at each news; a meeting of 25 shares one address.
 */
const RATES = {
	person: { perSecond: 6, burst: 100 },
	address: { perSecond: 60, burst: 1_000 }
};
const BURST_SECONDS = 20;

type By = keyof typeof RATES;

/** Requests for pages, counted in memory by person and by address: one of them cannot slow down the others. */
export class RequestRates {
	readonly #limits = { person: limit('person'), address: limit('address') };

	/** Counts one request. Seconds to wait before the next, two at least; 0 within the rate. */
	async take(by: By, key: string): Promise<number> {
		try {
			await this.#limits[by].consume(key);
			return 0;
		} catch (refused) {
			if (!(refused instanceof RateLimiterRes)) throw refused;
			return Math.max(2, Math.ceil(refused.msBeforeNext / 1_000));
		}
	}
}

function limit(by: By): BurstyRateLimiter {
	const { perSecond, burst } = RATES[by];
	return new BurstyRateLimiter(
		new RateLimiterMemory({ keyPrefix: by, points: perSecond, duration: 1 }),
		new RateLimiterMemory({ keyPrefix: `${by} burst`, points: burst, duration: BURST_SECONDS })
	);
}
