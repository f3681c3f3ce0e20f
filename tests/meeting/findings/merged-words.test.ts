import { describe, expect, test } from 'vitest';
import { mergedWords } from '../../../src/lib/meeting/findings/merged-words';
import type { Finding } from '../../../src/lib/meeting/findings/placement';

const OWN = 'No safe place was offered.';
const OTHER = 'The shelter was full.';
const points = [
	{ id: 'own', lang: 'en' as const, text: OWN },
	{ id: 'other', lang: 'en' as const, text: OTHER }
];

const finding = (en: string, more: Partial<Finding> = {}): Finding => ({
	...{ kind: 'negative', en, cy: '', order: 'a' },
	...more
});

/** What a page lists under the finding of the first point after the second was merged into it. */
function listed(en: string): string[] {
	const findings = { own: finding(en), other: finding(OTHER) };
	const shown = { id: 'own', en, cy: '', absorbed: [] };
	return mergedWords({ findings }, shown, points).map(({ text }) => text);
}

describe('the words that were merged into a finding', () => {
	test('are listed until somebody appends, prepends or replaces', () => {
		expect(listed(OWN)).toEqual([OTHER]);
		expect(listed(`${OWN} `)).toEqual([OTHER]);
		expect(listed(`${OWN} No places either.`)).toEqual([]);
		expect(listed(`In all: ${OWN}`)).toEqual([]);
		expect(listed('Agreed in the room’s own words.')).toEqual([]);
		expect(listed('')).toEqual([]);
	});

	test('stay listed after others of them were added by their button', () => {
		const third = { id: 'third', lang: 'en' as const, text: 'Nobody called back.' };
		const findings = { own: finding(OWN), other: finding(OTHER), third: finding(third.text) };
		const left = (en: string) =>
			mergedWords({ findings }, { id: 'own', en, cy: '', absorbed: [] }, [...points, third]);
		expect(left(`${OWN} ${OTHER}`)).toEqual([third]);
		expect(left(`${OWN} ${third.text} ${OTHER}`)).toEqual([]);
		expect(left(`${OWN} ${OTHER} And more.`)).toEqual([]);
		expect(left(`${OWN} ${OTHER} ${OTHER}`)).toEqual([]);
	});

	test('of a finding written by hand are listed until its text at the merge was edited', () => {
		const left = (en: string) => {
			const own = finding(en, { was: { lang: 'en', text: OWN } });
			return mergedWords(
				{ findings: { own, other: finding(OTHER) } },
				{ id: 'own', en, cy: '', absorbed: [] },
				points.slice(1)
			).map(({ text }) => text);
		};
		expect(left(OWN)).toEqual([OTHER]);
		expect(left(`${OWN} No places either.`)).toEqual([]);
		expect(left(`In all: ${OWN}`)).toEqual([]);
		expect(left(`${OWN} ${OTHER}`)).toEqual([]);
	});

	test('stay listed where the group changed its point after the case was opened', () => {
		const changed = [{ ...points[0], text: 'Changed since.', was: OWN }, points[1]];
		const findings = { own: finding(OWN), other: finding(OTHER) };
		const shown = { id: 'own', en: OWN, cy: '', absorbed: [] };
		expect(mergedWords({ findings }, shown, changed)).toEqual([points[1]]);
	});
});
