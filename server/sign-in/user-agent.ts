/** Tried in this order, because browsers also name those they descend from. */
const BROWSERS = [
	['edge', /\bEdg/],
	['opera', /\bOPR\//],
	['samsung', /SamsungBrowser/],
	['firefox', /Firefox|FxiOS/],
	['chrome', /Chrome|CriOS/],
	['safari', /Safari/]
] as const;
const SYSTEMS = [
	['ipad', /iPad/],
	['iphone', /iPhone/],
	['android', /Android/],
	['chromeos', /\bCrOS\b/],
	['windows', /Windows/],
	['mac', /Macintosh|Mac OS X/],
	['linux', /Linux/]
] as const;

/** A browser and its system by their codes, `firefox windows`: all that is kept of a User-Agent. '' where unknown. */
export function deviceOf(userAgent: string | null | undefined): string {
	const code = (all: readonly (readonly [string, RegExp])[]) =>
		all.find(([, sign]) => sign.test(userAgent ?? ''))?.[0];
	return [code(BROWSERS), code(SYSTEMS)].filter(Boolean).join(' ');
}
