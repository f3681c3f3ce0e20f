import { expect, test } from 'vitest';
import { words } from '../../src/lib/words/words';

const PLURAL =
	/(?<!of |of the )\b1 (other )?(answers|approvals|cases|cells|changes|comments|days|findings|groups|hours|meetings|members|minutes|months|objections|others|papers|paragraphs|parts|people|places|points|prompts|questions|requests|rows|sittings|texts|weeks|words|years)\b/;
/** Where a number is a limit, which is never one. */
const NEVER_ONE = [/^board\.mostPoints$/, /^plenary\.shows\.few$/];

/** Every sentence that takes a number, spoken of one. */
function* spokenOfOne(at: unknown, path: string): Generator<[string, string]> {
	if (typeof at === 'function') {
		const say = at as (...given: unknown[]) => unknown;
		let said: unknown = null;
		try {
			said = say(...Array<unknown>(Math.max(say.length, 1)).fill(1));
		} catch {
			// It takes words or a list, not numbers alone.
		}
		if (typeof said === 'string') yield [path, said];
	} else if (at !== null && typeof at === 'object') {
		for (const [key, value] of Object.entries(at))
			yield* spokenOfOne(value, path ? `${path}.${key}` : key);
	}
}

/** A total is left out: of one case it says “1 of 1 cases”. */
test('no English sentence says 1 of a plural', () => {
	const wrong = [...spokenOfOne(words.en, '')]
		.filter(([path]) => !NEVER_ONE.some((each) => each.test(path)))
		.filter(([, said]) => PLURAL.test(said))
		.map(([path, said]) => `${path}: ${said}`);
	expect([...new Set(wrong)]).toEqual([]);
});
