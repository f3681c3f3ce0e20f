import { describe, expect, test } from 'vitest';
import { readSettings } from '../../src/lib/meeting/settings/settings';
import { readTemplate } from '../../src/lib/meeting/settings/template';
import { refusalText } from '../../src/lib/sentences/refusals';
import { words } from '../../src/lib/words/words';
import { dyfedPowysJson } from './settings/panels';
import { refused } from './refused';

const both = (words: string) => ({ en: words, cy: words });
const prompt = { id: '1', number: '1', label: both('When?'), kind: 'date' };
const form = { id: 'crime', name: both('Crime'), question: both('Well?'), prompts: [prompt] };
const many = (count: number) => Array.from({ length: count }, (_, index) => String(index));
const fields = Object.fromEntries(many(10_000).map((name) => [`field-${name}`, 1]));
const [section] = dyfedPowysJson.reportTemplate.sections;

type Row = [what: string, json: unknown, path: string, says: string, yn: string];

const settings: Row[] = [
	[
		'a word for a number',
		{ quorum: { minimum: '7' } },
		'quorum.minimum',
		'a whole number',
		'rhif cyfan'
	],
	['half a member', { maxMembers: 7.5 }, 'maxMembers', 'a whole number, 1 or more', '1 neu fwy'],
	['no number at all', { responseDays: NaN }, 'responseDays', 'a whole number', 'rhif cyfan'],
	['a number too large to be exact', { termYears: 2 ** 60 }, 'termYears', 'a whole number', 'rhif'],
	['a number for a text', { template: 4 }, 'template', 'it must be text', 'yn destun'],
	['a blank text', { template: ' ' }, 'template', 'must not be blank', 'yn wag'],
	['a word for yes', { hasChair: 'yes' }, 'hasChair', 'true or false', 'true neu false'],
	['an object for a list', { seats: {} }, 'seats', 'a list', 'yn rhestr'],
	['a list for an object', { quorum: [] }, 'quorum', 'curly brackets', 'cromfachau'],
	['a list for the offices', { offices: [] }, 'offices', 'curly brackets', 'cromfachau'],
	['nothing for an object', { retention: null }, 'retention', 'curly brackets', 'cromfachau'],
	[
		'a word that is none of those',
		{ blind: 'no' },
		'blind',
		'after-opening, live',
		'after-opening, live'
	],
	[
		'a rule of a kind there is not',
		{ approval: { kind: 'x' } },
		'approval.kind',
		'fraction',
		'fraction'
	],
	[
		'a text left out',
		{ contact: { name: '', phone: '' } },
		'contact.email',
		'it is missing',
		'ar goll'
	],
	['an empty list', { languages: [] }, 'languages', 'at least 1 entry', 'o leiaf 1'],
	['a key nobody knows', { qourum: {} }, 'qourum', 'spelling', 'sillafu'],
	['10,000 keys nobody knows', fields, 'field-0', 'spelling', 'sillafu'],
	['10,000 offices', { offices: fields }, 'offices.field-0', 'spelling', 'sillafu'],
	['a very long key', { ['k'.repeat(9_999)]: 1 }, 'k'.repeat(200), 'spelling', 'sillafu'],
	[
		'a text too long',
		{ name: both('n'.repeat(20_001)) },
		'name.en',
		'20000 characters',
		'20000 nod'
	],
	[
		'a list too long',
		{ reportTemplate: { sections: many(501).map((id) => ({ ...section, id })) } },
		'reportTemplate.sections',
		'500 entries',
		'500 cofnod'
	],
	[
		'a fraction of more than all',
		{ approval: { kind: 'fraction', numerator: 2, denominator: 1 } },
		'approval.numerator',
		'numerator smaller',
		'rhifiadur'
	],
	[
		'one id twice',
		{ eligibility: ['a', 'a'].map((id) => ({ id, text: both(id) })) },
		'eligibility.1.id',
		'has this id',
		'yr id hwn'
	],
	['a language twice', { languages: ['en', 'en'] }, 'languages', 'listed twice', 'ddwywaith'],
	[
		'no such time zone',
		{ timeZone: 'Europe/Llanelli' },
		'timeZone',
		'Europe/London',
		'Europe/London'
	],
	[
		'more seats than members',
		{ maxMembers: 1, seats: [{ id: 'a', name: both('A'), count: 2 }] },
		'seats',
		'maxMembers',
		'maxMembers'
	],
	[
		'no drafting',
		{ steps: dyfedPowysJson.steps.slice(1) },
		'steps',
		'starts as a draft',
		'ddrafft'
	],
	...['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map((key): Row => [
		`the key ${key}`,
		own(key),
		key,
		'spelling',
		'sillafu'
	]),
	...['__proto__', 'constructor'].map((key): Row => [
		`an office ${key}`,
		{ offices: own(key) },
		`offices.${key}`,
		'spelling',
		'sillafu'
	])
];

const templates: Row[] = [
	['no form at all', undefined, '.', 'curly brackets', 'cromfachau'],
	['a text', 'form', '.', 'curly brackets', 'cromfachau'],
	['no questions', { ...form, prompts: [] }, 'prompts', 'at least 1 entry', 'o leiaf 1'],
	[
		'a question of no kind',
		asking({ kind: 'number' }),
		'prompts.0.kind',
		'own+text, text, date',
		'own+text, text, date'
	],
	[
		'a label in one language',
		asking({ label: { en: 'When?' } }),
		'prompts.0.label.cy',
		'missing',
		'ar goll'
	],
	[
		'a condition on itself',
		asking({ when: { prompt: '1', is: ['yes'] } }),
		'prompts.0.when.prompt',
		'cannot depend on itself',
		'arno’i hun'
	],
	[
		'a condition on nothing',
		asking({ when: { prompt: '9', is: ['yes'] } }),
		'prompts.0.when.prompt',
		'no other question',
		'id hwn'
	],
	[
		'a list of one answer',
		asking({ kind: 'own', answers: [{ id: 'a1', label: { en: 'Good', cy: 'Da' } }] }),
		'prompts.0.answers',
		'at least 2 answers',
		'o leiaf 2 ateb'
	],
	[
		'a list that is not used',
		asking({ kind: 'text', answers: [{ id: 'a1', label: { en: 'Good', cy: 'Da' } }] }),
		'prompts.0.kind',
		'has answers',
		'ag atebion'
	],
	['days after a text', asking({ after: '9' }), 'prompts.0.after', 'kind “date”', 'math “date”'],
	[
		'10,000 questions',
		{ ...form, prompts: many(10_000).map((id) => ({ ...prompt, id })) },
		'prompts',
		'500 entries',
		'500 cofnod'
	],
	['the key __proto__', { ...form, ...own('__proto__') }, '__proto__', 'spelling', 'sillafu'],
	[
		'a question with the key __proto__',
		asking(own('__proto__')),
		'prompts.0.__proto__',
		'spelling',
		'sillafu'
	]
];

describe('settings that are wrong are refused with the place, and with what belongs there', () => {
	test.each(settings)('%s', (_, wrong, path, says, yn) => {
		const json = Object.defineProperties(
			{ ...dyfedPowysJson },
			Object.getOwnPropertyDescriptors(wrong)
		);
		const details = refused(() => readSettings(json), 'settings-invalid');
		expect(sentences('settings-invalid', details, path)).toEqual([
			expect.stringContaining(says),
			expect.stringContaining(yn)
		]);
	});
});

describe('so are form templates', () => {
	test.each(templates)('%s', (_, json, path, says, yn) => {
		const details = refused(() => readTemplate(json), 'template-invalid');
		expect(sentences('template-invalid', details, path)).toEqual([
			expect.stringContaining(says),
			expect.stringContaining(yn)
		]);
	});
});

test('what was read has no key and no prototype that came with it', () => {
	const read = readSettings(JSON.parse(JSON.stringify(dyfedPowysJson)));
	expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
	expect(Object.getPrototypeOf(read.offices)).toBe(Object.prototype);
	expect(({} as Record<string, unknown>).minimum).toBeUndefined();
});

/** After the place, in both languages. */
function sentences(
	code: 'settings-invalid' | 'template-invalid',
	details: Readonly<Record<string, string | number>>,
	path: string
): string[] {
	return [words.en, words.cy].map((w) => {
		const text = refusalText(w, code, details);
		expect(text).toContain(`“${path}”: `);
		return text.split('”: ').slice(1).join();
	});
}

function asking(more: object): unknown {
	const descriptors = Object.getOwnPropertyDescriptors(more);
	return { ...form, prompts: [Object.defineProperties({ ...prompt }, descriptors)] };
}

/** As JSON may bring it: a key of the object’s own, whatever its name. */
function own(key: string): object {
	return JSON.parse(`{"${key}": 1}`) as object;
}
