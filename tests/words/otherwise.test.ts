import { expect, test } from 'vitest';
import { panelsOwn } from '../../server/reading/attendees';
import { cy } from '../../src/lib/words/cy';
import { otherwise as inWelsh } from '../../src/lib/words/cy/otherwise';
import { en } from '../../src/lib/words/en';
import { otherwise as inEnglish } from '../../src/lib/words/en/otherwise';
import { wordsFor } from '../../src/lib/words/otherwise';
import type { SomeWords } from '../../src/lib/words/otherwise';
import { readSettings } from '../../src/lib/meeting/settings/settings';
import { dorset, dyfedPowys, dyfedPowysJson } from '../meeting/settings/panels';

const both = [
	['en', en, inEnglish],
	['cy', cy, inWelsh]
] as const;

test('a panel that the force answers reads the words as they are', () => {
	for (const [lang, words, otherwise] of both)
		expect(wordsFor(words, otherwise, panelsOwn(dyfedPowys, lang))).toBe(words);
});

test('a panel that nobody answers asks the force nothing, and reads of no list of the force', () => {
	expect(panelsOwn(dorset, 'en').isAnswered).toBe(false);
	for (const [lang, words, otherwise] of both) {
		const own = wordsFor(words, otherwise, panelsOwn(dorset, lang));
		const said = [
			...Object.values(own.plenary.findings).map(spokenBy),
			own.plenary.groups.observation,
			own.draft.case.observations(1),
			own.draft.case.observations(3),
			own.draft.source.point(2),
			...Object.values(own.office.prepare).map(spokenBy),
			own.office.reviews.next.list.text,
			own.draw.reference,
			own.draw.officeOnly
		].join('\n');
		expect(said).not.toMatch(/force|heddlu/i);
		expect(said).not.toContain('undefined');
		// Words beside those that differ are there as before.
		expect(own.plenary.findings.merge).toBe(words.plenary.findings.merge);
		expect(own.office.reviews.next.list.button).toBe(words.office.reviews.next.list.button);
	}
});

test('an office that stands in the commissioner’s place is called by its own name', () => {
	const mayor = readSettings({
		...dyfedPowysJson,
		offices: { commissioner: { en: 'Cabinet Member', cy: 'Aelod Cabinet' } }
	});
	for (const [lang, words, otherwise] of both) {
		const own = wordsFor(words, otherwise, panelsOwn(mayor, lang));
		const name = { en: 'Cabinet Member', cy: 'Aelod Cabinet' }[lang];
		const said = [
			own.after.next.consider,
			own.after.consider.delegate,
			own.after.consider.nobody,
			own.after.consider.named('Ann'),
			own.office.reviews.reached.considered('1 May'),
			own.office.reviews.next.consider.text,
			own.settings.options['steps.reached'].commissioner
		];
		for (const each of said) {
			expect(each).toContain(name);
			expect(each).not.toMatch(/commissioner|comisiynydd/i);
		}
	}
});

test('what is said otherwise is said otherwise in both languages', () => {
	const paths = (some: SomeWords, at = ''): string[] =>
		Object.entries(some).flatMap(([key, value]) =>
			typeof value === 'object' ? paths(value as SomeWords, `${at}.${key}`) : `${at}.${key}`
		);
	const welsh = paths(inWelsh.unanswered);
	expect(paths(inEnglish.unanswered)).toEqual(welsh);
	expect(paths(inEnglish.considering('A'))).toEqual(paths(inWelsh.considering('A')));
});

const spokenBy = (said: unknown) => (typeof said === 'string' ? said : '');
