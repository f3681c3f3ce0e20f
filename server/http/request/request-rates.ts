import { BurstyRateLimiter, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/**
 * Requests that are free: so many in each second, and so many more in each 20 seconds. A person opens a page with
 * two or three and reads it again with one at each news; a meeting of 25 shares one address. `links` are an address's
 * upgrades and polling requests: after a restart an office of 30 opens 25 links each at once, and a browser that may
 * only poll asks once for every announcement. A viewer asks for up to one part a page when it opens a paper, so a
 * bundle of 1,000 pages can be opened twice, and for one or two for each page that is turned, which may be as fast as a
 * key repeats: `readers` are those of an address. `strangers` are the forms of an address before sign-in: a meeting of 25
 * signs in, or chooses its language, from one.
 */
const RATES = {
	person: { perSecond: 6, burst: 100 },
	address: { perSecond: 60, burst: 1_000 },
	strangers: { perSecond: 20, burst: 300 },
	links: { perSecond: 100, burst: 4_000 },
	reader: { perSecond: 60, burst: 2_400 },
	readers: { perSecond: 600, burst: 16_000 }
};
const BURST_SECONDS = 20;

type By = keyof typeof RATES;
type Rate = (typeof RATES)[By];

/** Requests, counted in memory by person and by address: one of them cannot slow down the others. */
export class RequestRates {
	readonly #limits: Record<By, BurstyRateLimiter>;

	constructor(rates: Partial<Record<By, Rate>> = {}) {
		const { person, address, strangers, links, reader, readers } = { ...RATES, ...rates };
		this.#limits = {
			person: limit('person', person),
			address: limit('address', address),
			strangers: limit('strangers', strangers),
			links: limit('links', links),
			reader: limit('reader', reader),
			readers: limit('readers', readers)
		};
	}

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

function limit(by: By, { perSecond, burst }: Rate): BurstyRateLimiter {
	return new BurstyRateLimiter(
		new RateLimiterMemory({ keyPrefix: by, points: perSecond, duration: 1 }),
		new RateLimiterMemory({ keyPrefix: `${by} burst`, points: burst, duration: BURST_SECONDS })
	);
}
