/** What a refusal tells beside its code. */
export type RefusalDetails = Readonly<Record<string, string | number>>;

/** The phrase a catalogue has under a key that came from elsewhere; null where it has none. */
export function phraseIn(
	phrases: Readonly<Record<string, string | ((details: RefusalDetails) => string)>>,
	key: string | number | undefined,
	details: RefusalDetails
): string | null {
	if (key === undefined || !Object.hasOwn(phrases, key)) return null;
	const phrase = phrases[key];
	return typeof phrase === 'function' ? phrase(details) : phrase;
}
