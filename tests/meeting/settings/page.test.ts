import { expect, test } from 'vitest';
import { settingChanges, isSignedAnew } from '../../../src/lib/meeting/settings/page/changes';
import {
	SETTING_FIELDS,
	SECTION_IDS,
	sectionOf
} from '../../../src/lib/meeting/settings/page/fields';
import type { ListField, SectionId } from '../../../src/lib/meeting/settings/page/fields';
import { rowsIn, withRows } from '../../../src/lib/meeting/settings/page/rows';
import { enteredIn, typedOf, valueAt } from '../../../src/lib/meeting/settings/page/typed';
import {
	readSettings,
	settingsFaults,
	settingsInForce
} from '../../../src/lib/meeting/settings/settings';
import { usualSitting } from '../../../src/lib/meeting/sitting/usual-sitting';
import { words } from '../../../src/lib/words/words';
import { dorset, dyfedPowys, serviceGroup } from './panels';

const panels = [dyfedPowys, dorset, serviceGroup];
const list = (path: string) => SETTING_FIELDS.find((field) => field.path === path) as ListField;

test('a section that is sent as it came changes nothing, for any panel', () => {
	for (const settings of panels)
		for (const id of SECTION_IDS) {
			const section = sectionOf(id);
			const again = readSettings(enteredIn(section, typedOf(section, settings), settings));
			expect(again, id).toEqual(settings);
			expect(settingChanges(settings, again)).toEqual([]);
		}
});

test('every setting is on the page, but for those that the server keeps', () => {
	const paths = SETTING_FIELDS.map(({ path }) => path);
	const leaves = (value: unknown, path: string): string[] =>
		paths.includes(path) || typeof value !== 'object' || value === null || Array.isArray(value)
			? [path]
			: Object.entries(value).flatMap(([key, each]) => leaves(each, path ? `${path}.${key}` : key));
	const missing = leaves(dorset, '').filter((path) => !paths.includes(path));
	expect(missing.sort()).toEqual(['suggested', 'undertaking.since', 'v'].sort());
	for (const path of paths.filter((each) => !each.startsWith('offices.')))
		expect(valueAt(dyfedPowys, path), path).not.toBeUndefined();
});

test('everything that is wrong in a section is said at once, each at its own control', () => {
	const section = sectionOf('quorum');
	const typed = {
		...typedOf(section, dyfedPowys),
		'quorum.minimum': 'seven',
		'quorum.share.numerator': '0',
		'quorum.share.denominator': '',
		'inquorate.ways.remote': '',
		'inquorate.ways.proceed': '',
		'inquorate.ways.cancel': ''
	};
	const faults = settingsFaults(enteredIn(section, typed, dyfedPowys));
	expect(faults.map(({ path }) => path)).toEqual([
		'quorum.minimum',
		'quorum.share.numerator',
		'quorum.share.denominator',
		'inquorate.ways'
	]);
	expect(settingsFaults(dyfedPowys)).toEqual([]);
});

test('an entry of a list is added, removed and moved, and a new one gets an id from its name', () => {
	const section = sectionOf('people');
	const seats = list('seats');
	const names = (typed: Record<string, string>) =>
		Array.from({ length: rowsIn(typed, 'seats') }, (_, n) => typed[`seats.${n}.name.en`]);
	let typed = withRows(typedOf(section, { ...dorset, maxMembers: 20 }), seats, 'add');
	Object.assign(typed, { 'seats.4.name.en': 'Youth council', 'seats.4.count': '2' });
	typed = withRows(withRows(typed, seats, 'up 4'), seats, 'remove 0');
	expect(names(typed).at(-2)).toBe('Youth council');
	// At either end nothing moves.
	expect(withRows(typed, seats, 'up 0')).toEqual(typed);
	expect(withRows(typed, seats, 'down 3')).toEqual(typed);
	const entered = enteredIn(section, { ...typed, maxMembers: '20' }, dorset) as typeof dorset;
	expect(entered.seats.map(({ id }) => id)).toContain('youth-council');
	expect(new Set(entered.seats.map(({ id }) => id)).size).toBe(4);
	expect(entered.seats.find(({ id }) => id === 'youth-council')?.count).toBe(2);
});

test('the usual way to meet is chosen, is kept as the first, and is what a new sitting begins with', () => {
	const section = sectionOf('meetings');
	const modes = ['in-person', 'online', 'both'] as const;
	const settings = { ...dorset, meetings: { ...dorset.meetings, modes: [...modes] } };
	const typed = typedOf(section, settings);
	const usual = (more: Record<string, string>) => {
		const entered = readSettings(enteredIn(section, { ...typed, ...more }, settings));
		return [usualSitting(entered, null).mode, entered.meetings.modes];
	};
	expect(usual({})).toEqual(['in-person', [...modes]]);
	expect(usual({ 'meetings.modes.first': 'both' })).toEqual([
		'both',
		['both', 'in-person', 'online']
	]);
	// One that is not chosen is not usual.
	expect(usual({ 'meetings.modes.first': 'both', 'meetings.modes.both': '' })).toEqual([
		'in-person',
		['in-person', 'online']
	]);
});

test('two new entries of one name have two ids', () => {
	const section = sectionOf('people');
	let typed = typedOf(section, { ...dorset, eligibility: [] });
	for (const n of [0, 1]) {
		typed = withRows(typed, list('eligibility'), 'add');
		typed[`eligibility.${n}.text.en`] = 'Is over 18';
	}
	const { eligibility } = enteredIn(section, typed, dorset) as typeof dorset;
	expect(eligibility.map(({ id }) => id)).toEqual(['is-over-18', 'is-over-18-2']);
});

test('an entry that is renamed keeps its id, and a new one may have the name that it had', () => {
	const section = sectionOf('report');
	const sections = list('reportTemplate.sections');
	const { length } = dyfedPowys.reportTemplate.sections;
	const [, second] = dyfedPowys.reportTemplate.sections;
	let typed = typedOf(section, dyfedPowys);
	typed['reportTemplate.sections.1.title.en'] = 'What we looked at';
	typed = withRows(typed, sections, 'add');
	typed[`reportTemplate.sections.${length}.title.en`] = second.title.en;
	// A new entry that is above the one with its name, too.
	typed = withRows(typed, sections, `up ${length}`);
	for (let at = length - 1; at > 0; at -= 1) typed = withRows(typed, sections, `up ${at}`);
	const { reportTemplate } = enteredIn(section, typed, dyfedPowys) as typeof dyfedPowys;
	const ids = reportTemplate.sections.map(({ id }) => id);
	expect(new Set(ids).size).toBe(length + 1);
	const renamed = reportTemplate.sections.find(({ title }) => title.en === 'What we looked at');
	expect(renamed?.id).toBe(second.id);
});

test('a part of the report that is called “Report” has an id of its own on its page', () => {
	const section = sectionOf('report');
	let typed = withRows(typedOf(section, dyfedPowys), list('reportTemplate.sections'), 'add');
	const at = dyfedPowys.reportTemplate.sections.length;
	typed = { ...typed, [`reportTemplate.sections.${at}.title.en`]: 'Report' };
	const { reportTemplate } = enteredIn(section, typed, dyfedPowys) as typeof dyfedPowys;
	expect(reportTemplate.sections.at(-1)?.id).toBe('report-2');
});

test('a form that names an entry far beyond any list is read without it', () => {
	const section = sectionOf('people');
	const typed = { ...typedOf(section, dorset), 'seats.4294967295.row': '' };
	expect(rowsIn(typed, 'seats')).toBe(dorset.seats.length);
	expect(enteredIn(section, typed, dorset)).toMatchObject({ seats: dorset.seats });
});

test('words that members sign are needed in each language of the panel, and in no other', () => {
	const own = (text: { en: string; cy: string }) => ({
		...dyfedPowys,
		undertaking: { ...dyfedPowys.undertaking, text }
	});
	const missing = (path: string) => [{ path, wrong: { rule: 'words-missing' } }];
	const english = { en: 'I will say nothing.', cy: '' };
	expect(settingsFaults(own(english))).toMatchObject(missing('undertaking.text.cy'));
	expect(settingsFaults({ ...own(english), languages: ['en'] })).toEqual([]);
	// Without any words the standard ones are signed.
	expect(settingsFaults(own({ en: '', cy: '' }))).toEqual([]);
	const conduct = { required: true, text: { en: '', cy: 'Byddaf yn deg.' } };
	expect(settingsFaults({ ...dyfedPowys, conduct })).toMatchObject(missing('conduct.text.en'));
	expect(settingsFaults({ ...dyfedPowys, conduct: { ...conduct, required: false } })).toEqual([]);
});

test('a panel with one language is asked for that one, and the other never says what was before', () => {
	const english = { ...dyfedPowys, languages: ['en' as const] };
	const section = sectionOf('panel');
	const typed = typedOf(section, english);
	const { name } = enteredIn(section, { ...typed, 'name.en': 'Custody Panel' }, english) as {
		name: unknown;
	};
	expect(name).toEqual({ en: 'Custody Panel', cy: 'Custody Panel' });
	const { area } = enteredIn(section, typed, english) as { area: unknown };
	expect(area).toEqual(dyfedPowys.area);
});

test('a share, a rule of approval and strata are read from what was typed', () => {
	const quorum = sectionOf('quorum');
	const half = {
		...typedOf(quorum, dyfedPowys),
		'quorum.minimum': '',
		'quorum.share.numerator': '1',
		'quorum.share.denominator': '2'
	};
	expect(enteredIn(quorum, half, dyfedPowys)).toMatchObject({
		quorum: { minimum: null, share: { numerator: 1, denominator: 2, least: 1 } }
	});
	const report = sectionOf('report');
	const counted = {
		...typedOf(report, dyfedPowys),
		'approval.kind': 'count',
		'approval.count': '4'
	};
	expect(enteredIn(report, counted, dyfedPowys)).toMatchObject({
		approval: { kind: 'count', count: 4 }
	});
	const sampling = sectionOf('sampling');
	const typed = withRows(typedOf(sampling, dyfedPowys), list('sampling.strata'), 'add');
	Object.assign(typed, {
		'sampling.strata.0.column': 'Outcome',
		'sampling.strata.0.minimums': 'No further action: 4\r\nCaution = 2\n'
	});
	const read = readSettings(enteredIn(sampling, typed, dyfedPowys));
	expect(read.sampling.strata).toEqual([
		{
			column: 'Outcome',
			minimums: [
				{ value: 'No further action', least: 4 },
				{ value: 'Caution', least: 2 }
			]
		}
	]);
	const [first] = settingsFaults(
		enteredIn(sampling, { ...typed, 'sampling.strata.0.minimums': 'Caution' }, dyfedPowys)
	);
	expect(first.path).toMatch(/^sampling\.strata\.0\.minimums/);
});

test('a time to object is read with how its days are counted, and no vote has nothing else', () => {
	const section = sectionOf('report');
	const typed = {
		...typedOf(section, dyfedPowys),
		'approval.kind': 'consent',
		'approval.days': '10'
	};
	const read = (more: object) =>
		readSettings(enteredIn(section, { ...typed, ...more }, dyfedPowys)).approval;
	expect(read({})).toEqual({ kind: 'consent', days: 10, daysIn: 'calendar' });
	expect(read({ 'approval.daysIn': 'working' })).toMatchObject({ daysIn: 'working' });
	const none = enteredIn(section, { ...typed, 'approval.kind': 'none' }, dyfedPowys);
	expect(settingsFaults(none)).toEqual([{ path: 'approval.kind', wrong: { rule: 'no-rule' } }]);
});

test('new words of what is signed are signed again, and other changes are not', () => {
	const { undertaking, conduct } = dyfedPowys;
	const other = { ...undertaking, text: { en: 'I will say nothing.', cy: 'Ni ddywedaf ddim.' } };
	expect(isSignedAnew(dyfedPowys, { ...dyfedPowys, undertaking: other })).toBe(true);
	expect(
		isSignedAnew(dyfedPowys, {
			...dyfedPowys,
			conduct: { ...conduct, required: !conduct.required }
		})
	).toBe(true);
	expect(
		isSignedAnew(dyfedPowys, { ...dyfedPowys, undertaking: { ...undertaking, months: 6 } })
	).toBe(false);
});

test('a line with a character that nobody can see is refused at its own control, and a long text may have lines', () => {
	const lines: [SectionId, string, string][] = [
		['panel', 'name.en', 'Scrutiny\u202epanel'],
		['panel', 'shortName.cy', 'Panel\u0007'],
		['panel', 'area.en', 'Dyfed\u2066Powys'],
		['panel', 'contact.name', 'Elin\u200bThomas'],
		['panel', 'contact.phone', '01267\u2028222020']
	];
	for (const [id, path, words] of lines) {
		const section = sectionOf(id);
		const typed = { ...typedOf(section, dyfedPowys), [path]: words };
		const faults = settingsFaults(enteredIn(section, typed, dyfedPowys));
		expect(faults, path).toEqual([{ path, wrong: { rule: 'unseen' } }]);
	}
	const pasted = {
		...typedOf(sectionOf('panel'), dyfedPowys),
		'area.en': 'Dyfed\u00ad\u2060-\u200bPowys'
	};
	const read = enteredIn(sectionOf('panel'), pasted, dyfedPowys) as typeof dyfedPowys;
	expect(settingsFaults(read)).toEqual([]);
	expect(read.area.en).toBe('Dyfed-Powys');
	for (const { id, fields } of SECTION_IDS.map(sectionOf))
		for (const field of fields.filter((each) => each.kind === 'words')) {
			const typed = { ...typedOf(sectionOf(id), dyfedPowys) };
			typed[`${field.path}.en`] = 'One line\nand another';
			typed[`${field.path}.cy`] ||= 'Un llinell';
			const faults = settingsFaults(enteredIn(sectionOf(id), typed, dyfedPowys));
			const expected = field.isLong ? [] : [`${field.path}.en`];
			expect(
				faults.map(({ path }) => path),
				field.path
			).toEqual(expected);
		}
});

/** Typed in one part, with the rest as it is: where it is refused, and by which rule. */
function faultsOf(id: SectionId, typed: Record<string, string>, before = dorset) {
	const section = sectionOf(id);
	const entered = enteredIn(section, { ...typedOf(section, before), ...typed }, before);
	return settingsFaults(entered, { fields: section.fields, before }).map(
		({ path, wrong }) => `${path}: ${String(wrong.rule ?? wrong.expected)}`
	);
}

test('the least number of a seat is a number, and a seat without one is not asked for', () => {
	const section = sectionOf('quorum');
	const typed = {
		...typedOf(section, dorset),
		'quorum.seats.public': '2',
		'quorum.seats.voluntary': ' ',
		'quorum.seats.office': '1'
	};
	const read = readSettings(enteredIn(section, typed, dorset));
	expect(read.quorum.seats).toEqual([
		{ seat: 'public', least: 2 },
		{ seat: 'office', least: 1 }
	]);
	expect(typedOf(section, read)).toMatchObject({ 'quorum.seats.public': '2' });
	expect(faultsOf('quorum', { 'quorum.seats.public': 'two' })).toEqual([
		'quorum.seats.0.least: whole'
	]);
	// As it was stored before: a list of seats, of each of which one was asked for.
	expect(settingsInForce({ ...dorset, quorum: { seats: ['public'] } }).quorum.seats).toEqual([
		{ seat: 'public', least: 1 }
	]);
});

test('what cannot be is refused at its field, and a sentence in each language says how to go on', () => {
	const impossible: [SectionId, Record<string, string>, string][] = [
		['quorum', { 'quorum.minimum': '8' }, 'quorum.minimum: quorum-above-members'],
		[
			'quorum',
			{ 'quorum.share.numerator': '1', 'quorum.share.denominator': '2', 'quorum.share.least': '9' },
			'quorum.share.least: quorum-above-members'
		],
		['quorum', { 'quorum.seats.voluntary': '3' }, 'quorum.seats.0.least: seat-above-holders'],
		[
			'quorum',
			{ 'quorum.seats.public': '3', 'quorum.seats.voluntary': '2' },
			'quorum.seats: seats-above-quorum'
		],
		[
			'sampling',
			{
				'sampling.size': '5',
				'sampling.strata.0.column': 'Outcome',
				'sampling.strata.0.minimums': 'Caution: 3\nCharge: 3'
			},
			'sampling.strata.0.minimums: strata-above-size'
		],
		[
			'sampling',
			{
				'sampling.strata.0.column': 'Outcome',
				'sampling.strata.0.minimums': 'Caution: 1\n caution : 2',
				'sampling.strata.1.column': 'outcome ',
				'sampling.strata.1.minimums': 'Charge: 1'
			},
			'sampling.strata.0.minimums: value-twice; sampling.strata.1.column: column-twice'
		],
		['people', { 'seats.1.name.en': 'independent  Chair' }, 'seats.1.name.en: name-twice'],
		['report', { 'steps.2.name.en': 'published' }, 'steps.3.name.en: name-twice'],
		[
			'meetings',
			{ 'meetings.noticeMonths': '1', 'meetings.papersDays': '40' },
			'meetings.papersDays: papers-before-notice'
		]
	];
	for (const [id, typed, said] of impossible)
		expect(faultsOf(id, typed).join('; '), said).toBe(said);
	const count = { 'approval.kind': 'count', 'approval.count': '21' };
	// Said where it is changed: here the number of members, and not the quorum.
	expect(faultsOf('people', { maxMembers: '6' }, dyfedPowys)).toEqual([
		'maxMembers: quorum-above-members'
	]);
	expect(faultsOf('report', count, dyfedPowys)).toEqual(['approval.count: approval-above-members']);
	for (const [, , said] of impossible)
		for (const rule of said.match(/(?<=: )[a-z-]+/g) ?? [])
			for (const lang of ['en', 'cy'] as const)
				expect(words[lang].settings.faults.rules[rule], rule).toMatch(/\.$/);
});

test('what another part broke long ago does not stop a part from being saved, and its own does', () => {
	// Stored before there was such a rule: nine are needed of a panel that has at most seven.
	const before = settingsInForce({ ...dorset, quorum: { ...dorset.quorum, minimum: 9 } });
	expect(faultsOf('meetings', { meetingsPerYear: '5' }, before)).toEqual([]);
	expect(faultsOf('review', {}, before)).toEqual([]);
	expect(faultsOf('quorum', {}, before)).toEqual(['quorum.minimum: quorum-above-members']);
	expect(faultsOf('quorum', { 'quorum.minimum': '5' }, before)).toEqual([]);
});
