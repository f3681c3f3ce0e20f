import { afterEach, beforeEach, expect, test } from 'vitest';
import { changeForm } from '../../../server/acts/panel/change-form';
import { changeSettings } from '../../../server/acts/panel/change-settings';
import { forms } from '../../../server/presets/shipped';
import { thePanel } from '../../../server/store/people/panels';
import { readyMade } from '../../../server/views/panel/forms';
import { withChange } from '../../../src/lib/meeting/settings/form/form-rows';
import { enteredForm } from '../../../src/lib/meeting/settings/form/typed-form';
import { sectionOf } from '../../../src/lib/meeting/settings/page/fields';
import type { SectionId } from '../../../src/lib/meeting/settings/page/fields';
import { typedOf } from '../../../src/lib/meeting/settings/page/typed';
import { quorum } from '../../../src/lib/meeting/sitting/sitting';
import type { Language } from '../../../src/lib/meeting/people/people';
import { emptyHouse, shippedPanel } from '../empty-house';
import type { EmptyHouse } from '../empty-house';

let house: EmptyHouse;
beforeEach(async () => {
	house = await emptyHouse(shippedPanel('your-own-panel'));
});
afterEach(() => house.end());

type Typed = Record<string, string>;

const panel = async () => {
	const found = await thePanel(house.given.db);
	if (!found) throw new Error('there is no panel');
	return found;
};

/** Saves one section as its page does. `anew`: fields of which nothing that was there is left. */
async function say(section: SectionId, typed: Typed, anew: string[] = []) {
	const { settings, version } = await panel();
	const shown = Object.entries(typedOf(sectionOf(section), settings)).filter(
		([name]) => !anew.some((path) => name.startsWith(`${path}.`))
	);
	await changeSettings(house.given, house.elin, {
		...{ section, seen: version, shipped: forms().keys() },
		typed: { ...Object.fromEntries(shown), ...typed }
	});
	return (await panel()).settings;
}

/** A list's entries as its rows name them. */
const rows = (list: string, entries: readonly Record<string, string | undefined>[]): Typed =>
	Object.fromEntries(
		entries.flatMap((entry, at) =>
			Object.entries({ row: '', ...entry }).map(([key, value]) => [
				`${list}.${at}.${key}`,
				value ?? ''
			])
		)
	);
const step = (
	lang: Language,
	name: string,
	allows: string,
	reached: string,
	readers: string[]
) => ({
	...{ [`name.${lang}`]: name, allows, reached },
	...Object.fromEntries(readers.map((role) => [`readers.${role}`, 'yes']))
});

/** A form as its page sends it. */
async function write(typed: Typed, languages: readonly Language[]) {
	const form = enteredForm(typed, { id: 'new', languages });
	const { id } = await changeForm(house.given, house.elin, {
		...{ formId: null, form, seen: null, others: forms().values() }
	});
	return { id, form };
}

test('magistrates who look at resolutions out of court: in English alone, with no Commissioner and no response', async () => {
	await say('panel', { 'languages.en': 'yes', 'name.en': 'Resolutions Panel' }, ['languages']);
	await say('people', {
		hasChair: 'yes',
		...rows('seats', [
			{ 'name.en': 'Magistrate', count: '3' },
			{ 'name.en': 'Chair', count: '1', isChair: 'yes' },
			{ 'name.en': 'Youth justice', count: '3' }
		])
	});
	const settings = await say('quorum', {
		...{ 'quorum.minimum': '', 'quorum.share.least': '' },
		...{ 'quorum.share.numerator': '1', 'quorum.share.denominator': '2' },
		...{ 'quorum.chairCounts': 'yes', 'quorum.seats.magistrate': '1' }
	});
	// Four of seven with the chair, and one of them a magistrate.
	const here = (seats: string[]) =>
		seats.map((seat, at) => ({
			...{ person: String(at), isMember: true, holdsChair: at === 0, stoodDown: [], seat }
		}));
	const lacking = quorum(settings, here(['chair', ...Array<string>(3).fill('youth-justice')]), {
		inPost: 7
	});
	expect(lacking).toMatchObject({ counted: 4, minimum: 4, isQuorate: false });
	expect(lacking.seatsMissing).toEqual([{ seat: 'magistrate', here: 0, least: 1 }]);
	const enough = here(['chair', 'youth-justice', 'magistrate', 'youth-justice']);
	expect(quorum(settings, enough, { inPost: 7 }).isQuorate).toBe(true);
	expect(quorum(settings, enough.slice(0, 3), { inPost: 7 }).isQuorate).toBe(false);

	const grades = ['Appropriate', 'Appropriate with observations', 'Inappropriate', 'No conclusion'];
	const { id, form } = await write(
		{
			...{ 'name.en': 'Resolution', 'question.en': 'Was it appropriate?' },
			...rows('prompts', [{ row: 'q1', number: '1', 'label.en': 'Reasons', kind: 'text' }]),
			...rows(
				'grades',
				grades.map((label, at) => ({
					...{ row: `g${at}`, 'label.en': label, kind: at === 3 ? 'not-agreed' : 'graded' }
				}))
			)
		},
		['en']
	);
	expect(form.grades?.map(({ label }) => label.en)).toEqual(grades);

	const { sampling, template } = await say('sampling', {
		...{ 'sampling.size': '12', 'sampling.reserves': '2', 'sampling.reserveEach': 'yes' },
		...rows('sampling.strata', [
			{ column: 'Outcome', minimums: 'Community resolution: 5\nConditional caution: 4' }
		]),
		template: id
	});
	expect(template).toBe(id);
	expect(sampling).toMatchObject({ size: 12, reserves: 2, reserveEach: true });
	expect(sampling.strata[0].minimums).toEqual([
		{ value: 'Community resolution', least: 5 },
		{ value: 'Conditional caution', least: 4 }
	]);

	const readers = ['member', 'coordinator'];
	const { steps, languages } = await say(
		'report',
		rows('steps', [
			step('en', 'Drafting', 'draft', 'office', readers),
			step('en', 'With members', 'answer', 'office', readers),
			step('en', 'Published', 'none', 'publication', [...readers, 'audit'])
		]),
		['steps']
	);
	expect(languages).toEqual(['en']);
	expect(steps.map(({ allows }) => allows)).toEqual(['draft', 'answer', 'none']);
	expect(steps.flatMap((each) => each.readers)).not.toContain('commissioner');
});

test('a panel that writes in Welsh first, agrees by consent and is answered within 20 working days', async () => {
	// A form sends its boxes in the order of the page, whichever language the panel puts first.
	const ticked = { 'languages.en': 'yes', 'languages.cy': 'yes' };
	const first = await say('panel', { ...ticked, 'languages.first': 'cy' }, ['languages']);
	expect(first.languages).toEqual(['cy', 'en']);
	const kept = await say('panel', { 'name.cy': 'Panel stopio a chwilio' });
	expect(kept.languages).toEqual(['cy', 'en']);

	const { approval, responseDays, responseDaysIn } = await say('report', {
		...{ 'approval.kind': 'consent', 'approval.days': '10', 'approval.daysIn': 'working' },
		...{ responseDays: '20', responseDaysIn: 'working' }
	});
	expect(approval).toEqual({ kind: 'consent', days: 10, daysIn: 'working' });
	expect([responseDays, responseDaysIn]).toEqual([20, 'working']);

	let typed: Typed = {
		...{ 'name.cy': 'Stopio', 'name.en': 'A stop', 'question.cy': 'Teg?', 'question.en': 'Fair?' }
	};
	for (let n = 0; n < 12; n += 1) {
		typed = withChange(typed, 'prompts add', readyMade());
		const at = `prompts.${n}`;
		Object.assign(typed, { [`${at}.label.cy`]: `Cwestiwn ${n}`, [`${at}.label.en`]: `Asked ${n}` });
	}
	Object.assign(typed, { 'prompts.4.kind': 'text', 'prompts.4.when.0.prompt': 'q1' });
	Object.assign(typed, { 'prompts.4.when.0.is.no': 'yes', 'prompts.4.when.0.is.partly': 'yes' });
	const { id, form } = await write(typed, kept.languages);
	expect(form.prompts).toHaveLength(12);
	expect(form.prompts[4]).toMatchObject({ kind: 'text', when: { is: ['no', 'partly'] } });
	expect((await say('sampling', { template: id })).template).toBe(id);
});
