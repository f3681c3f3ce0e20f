import { describe, expect, test } from 'vitest';
import { readSettings, settingsInForce } from '../../../src/lib/meeting/settings/settings';
import { words } from '../../../src/lib/words/words';
import { refusalText } from '../../../src/lib/sentences/refusals';
import { dorset, dorsetJson, dyfedPowys, dyfedPowysJson, serviceGroup } from './panels';
import { refused } from '../refused';

test('what a panel leaves out takes the default of the rule', () => {
	expect(dyfedPowys).toMatchObject({
		timeZone: 'Europe/London',
		languages: ['en', 'cy'],
		quorum: { minimum: 7, share: null, chairCounts: true, substitutesCount: true, seats: [] },
		substitutes: false,
		stays: { adviser: ['welcome', 'input', 'performance'] },
		inquorate: { ways: ['proceed', 'remote', 'cancel'], allowedBy: ['assurance'] },
		meetings: {
			modes: ['in-person', 'online', 'both'],
			places: [],
			agenda: [],
			papersDays: 7,
			papersDaysIn: 'calendar'
		},
		sampling: { months: 6, widerMonths: 12, forms: [] },
		hasChair: true,
		maxMembers: 20,
		vettingRequired: true,
		undertaking: { required: true, months: 12 },
		termYears: 3,
		blind: 'after-opening',
		observerSeesCases: false,
		approval: { kind: 'two-thirds' },
		responseDays: 28
	});
});

test('two more panels differ by their settings alone', () => {
	expect(dorset.quorum).toMatchObject({ minimum: 4, share: null, chairCounts: false });
	expect(dorset.seats.map(({ count }) => count)).toEqual([1, 3, 2, 1]);
	expect(dorset.steps.map(({ id }) => id)).toEqual([
		'drafting',
		'circulated',
		'submitted',
		'published'
	]);
	expect(serviceGroup).toMatchObject({ hasChair: false, blind: 'live', vettingRequired: false });
	expect(serviceGroup.undertaking).toEqual({
		required: false,
		months: 12,
		text: { en: '', cy: '' },
		since: null
	});
});

test('what was read can be written as JSON and read again', () => {
	for (const settings of [dyfedPowys, dorset, serviceGroup]) {
		expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
	}
});

test('two thirds may carry its fraction with it', () => {
	const json = {
		...dyfedPowysJson,
		approval: { kind: 'two-thirds', numerator: 2, denominator: 3 }
	};
	expect(readSettings(json).approval).toEqual({ kind: 'two-thirds' });
	const count = { ...dyfedPowysJson, approval: { kind: 'count', count: 4 } };
	expect(readSettings(count).approval).toEqual({ kind: 'count', count: 4 });
	const consent = { kind: 'consent', days: 10 };
	expect(readSettings({ ...dyfedPowysJson, approval: consent }).approval).toEqual({
		...{ ...consent, daysIn: 'calendar' }
	});
	// Where no step asks members for an answer there is no vote, whatever was written before. (A1)
	expect(readSettings(dorsetJson).approval).toEqual({ kind: 'none' });
	expect(settingsInForce(dorsetJson).approval).toEqual({ kind: 'none' });
});

describe('a mistake is refused, and the refusal says where it is', () => {
	const { name: _, ...nameless } = dyfedPowysJson;
	const [drafting, ...later] = dyfedPowysJson.steps;
	const mistakes: [string, unknown, string][] = [
		['no settings at all', null, '.'],
		['a list', [], '.'],
		['another schema', { ...dyfedPowysJson, v: 2 }, 'v'],
		['no name', nameless, 'name'],
		['a name in one language', { ...dyfedPowysJson, name: { en: 'Panel' } }, 'name.cy'],
		['a blank name', { ...dyfedPowysJson, name: { en: 'Panel', cy: ' ' } }, 'name.cy'],
		['a setting nobody knows', { ...dyfedPowysJson, qourum: {} }, 'qourum'],
		[
			'a quorum of half a person',
			{ ...dyfedPowysJson, quorum: { minimum: 6.5 } },
			'quorum.minimum'
		],
		[
			'a share of more than all',
			{ ...dyfedPowysJson, quorum: { share: { numerator: 3, denominator: 2 } } },
			'quorum.share.numerator'
		],
		[
			'a wider window that is narrower',
			{ ...dyfedPowysJson, sampling: { months: 6, widerMonths: 3 } },
			'sampling.widerMonths'
		],
		['a quorum of nobody', { ...dyfedPowysJson, quorum: { minimum: 0 } }, 'quorum.minimum'],
		['a yes as a word', { ...dyfedPowysJson, hasChair: 'yes' }, 'hasChair'],
		['no such time zone', { ...dyfedPowysJson, timeZone: 'Europe/Llanelli' }, 'timeZone'],
		['a third language', { ...dyfedPowysJson, languages: ['en', 'fr'] }, 'languages.1'],
		['one language twice', { ...dyfedPowysJson, languages: ['en', 'en'] }, 'languages'],
		['no language', { ...dyfedPowysJson, languages: [] }, 'languages'],
		[
			'an office nobody holds',
			{ ...dyfedPowysJson, offices: { king: { en: 'a', cy: 'b' } } },
			'offices.king'
		],
		['a rule nobody knows', { ...dyfedPowysJson, approval: { kind: 'most' } }, 'approval.kind'],
		[
			'more than all',
			{ ...dyfedPowysJson, approval: { kind: 'fraction', numerator: 4, denominator: 3 } },
			'approval.numerator'
		],
		[
			'a fraction of nothing',
			{ ...dyfedPowysJson, approval: { kind: 'fraction', numerator: 1, denominator: 0 } },
			'approval.denominator'
		],
		[
			'a time to object without days',
			{ ...dyfedPowysJson, approval: { kind: 'consent' } },
			'approval.days'
		],
		[
			'days that nobody counts',
			{ ...dyfedPowysJson, approval: { kind: 'consent', days: 5, daysIn: 'school' } },
			'approval.daysIn'
		],
		[
			'no vote where members are asked',
			{ ...dyfedPowysJson, approval: { kind: 'none' } },
			'approval.kind'
		],
		['a count left out', { ...dyfedPowysJson, approval: { kind: 'count' } }, 'approval.count'],
		['no steps', { ...dyfedPowysJson, steps: [] }, 'steps'],
		['a report nobody drafts', { ...dyfedPowysJson, steps: later }, 'steps'],
		[
			'drafting twice',
			{ ...dyfedPowysJson, steps: [drafting, ...later, { ...drafting, id: 'again' }] },
			'steps'
		],
		[
			'one step twice',
			{ ...dyfedPowysJson, steps: [...dyfedPowysJson.steps, later[0]] },
			'steps.7.id'
		],
		[
			'a reader of no role',
			{ ...dyfedPowysJson, steps: [{ ...drafting, readers: ['press'] }] },
			'steps.0.readers.0'
		],
		[
			'no sections',
			{ ...dyfedPowysJson, reportTemplate: { sections: [] } },
			'reportTemplate.sections'
		],
		[
			'a quorum of a seat that nobody can hold',
			{ ...dorsetJson, quorum: { seats: ['chair', 'throne'] } },
			'quorum.seats'
		],
		[
			'a guest who stays for what no agenda has',
			{ ...dyfedPowysJson, stays: { observer: ['dinner'] } },
			'stays.observer.0'
		],
		['more seats than members', { ...dorsetJson, maxMembers: 6 }, 'seats'],
		['a key from the prototype', JSON.parse('{"__proto__": 1}'), '__proto__']
	];
	test.each(mistakes)('%s', (_, json, path) => {
		expect(refused(() => readSettings(json), 'settings-invalid')).toMatchObject({ path });
	});
});

describe('settings no review could finish or be printed by are refused, saying what to do', () => {
	const [drafting, answering, ...later] = dyfedPowysJson.steps;
	const { sections } = dyfedPowysJson.reportTemplate;
	const cases = { id: 'more', title: { en: 'More', cy: 'Mwy' }, kind: 'cases' };
	const [masthead, overview, ...parts] = sections;
	const of = (steps: unknown[]) => ({ ...dyfedPowysJson, steps });
	const printed = (...sections: unknown[]) => ({
		...dyfedPowysJson,
		reportTemplate: { sections }
	});
	const mistakes: [string, unknown, string, string][] = [
		['drafting alone', of([drafting]), 'steps', 'Add at least one step'],
		[
			'nothing after the answers',
			of([drafting, answering]),
			'steps.1',
			'Add one, such as publication'
		],
		[
			'members who answer and may not read',
			of([drafting, { ...answering, readers: ['coordinator'] }, ...later]),
			'steps.1.readers',
			'Add “member”'
		],
		[
			'no section of the cases',
			printed(masthead, overview),
			'reportTemplate.sections',
			'Add a section'
		],
		[
			'two sections of the cases',
			printed(...sections, cases),
			'reportTemplate.sections.5.kind',
			'Keep one section'
		],
		[
			'the cases above the report',
			printed({ ...masthead, kind: 'cases' }, overview, ...parts.slice(1)),
			'reportTemplate.sections.0.kind',
			'Make it of kind “prose”'
		]
	];
	test.each(mistakes)('%s', (_, json, path, how) => {
		const details = refused(() => readSettings(json), 'settings-invalid');
		expect(details.path).toBe(path);
		expect(refusalText(words.en, 'settings-invalid', details)).toContain(how);
		const welsh = refusalText(words.cy, 'settings-invalid', details);
		expect(welsh).toContain(`“${path}”: `);
		expect(welsh).not.toContain('undefined');
		// A review that began by them goes on by them. (X6)
		expect(settingsInForce(json).name).toEqual(dyfedPowysJson.name);
	});

	test('while a panel whose members only comment, or whose report is only sent, is one', () => {
		const comment = {
			...answering,
			id: 'circulated',
			allows: 'comment',
			name: dorsetJson.steps[1].name
		};
		for (const steps of [
			[drafting, comment, ...later],
			[drafting, later[0]],
			[drafting, comment, answering, later[0]]
		]) {
			expect(readSettings(of(steps)).steps).toHaveLength(steps.length);
		}
	});
});
