import { afterEach, beforeEach, expect, test } from 'vitest';
import { changeSettings } from '../../../server/acts/panel/change-settings';
import { readRules } from '../../../server/acts/panel/read-rules';
import { signUndertaking } from '../../../server/acts/people/standing/sign-undertaking';
import { makeReview } from '../../../server/acts/review/make-review';
import { settingsVersions, thePanel } from '../../../server/store/people/panels';
import { reviewById } from '../../../server/store/report/reviews';
import { signedText, undertakingFor } from '../../../server/views/people/undertaking';
import { rulesNotice } from '../../../server/views/panel/rules-notice';
import { sectionOf } from '../../../src/lib/meeting/settings/page/fields';
import type { SectionId } from '../../../src/lib/meeting/settings/page/fields';
import { typedOf } from '../../../src/lib/meeting/settings/page/typed';
import { standingOf } from '../../../src/lib/meeting/people/standing';
import type { KnownPerson } from '../../../server/store/people/people';
import { emptyHouse, shippedForm, shippedPanel } from '../empty-house';
import type { EmptyHouse } from '../empty-house';
import { refusing } from '../refusing';

let house: EmptyHouse;
let gethin: KnownPerson;
beforeEach(async () => {
	house = await emptyHouse(shippedPanel('quality-assurance-panel'));
	gethin = await house.add('Gethin Rees');
	// Each act is later than the one before.
	let seconds = 0;
	house.given.clock = () => new Date(Date.UTC(2024, 2, 5, 10, 0, (seconds += 1)));
});
afterEach(() => house.end());

const panel = async () => {
	const found = await thePanel(house.given.db);
	if (!found) throw new Error('there is no panel');
	return found;
};
async function change(
	section: SectionId,
	typed: Record<string, string>,
	{ by = house.elin, seen = 0 } = {}
) {
	const { settings, version } = await panel();
	const whole = { ...typedOf(sectionOf(section), settings), ...typed };
	return changeSettings(house.given, by, { section, typed: whole, seen: seen || version });
}
const review = () =>
	makeReview(house.given, house.elin, {
		title: { en: 'Spring', cy: 'Gwanwyn' },
		focus: { en: '', cy: '' },
		template: shippedForm('crime-incident-hub'),
		...{ months: 6, list: { accepted: null, drawnOn: null }, blind: 'after-opening' }
	});

const noticeFor = async (person: KnownPerson) =>
	rulesNotice(house.given, person, await panel(), 'en');

test('a change makes a new version; a review that has begun keeps its own, and the next takes the new one', async () => {
	const running = await review();
	expect(await change('quorum', { 'quorum.minimum': '5' })).toBe(2);
	const next = await review();
	const [before, after] = await Promise.all(
		[running, next].map((id) => reviewById(house.given.db, id))
	);
	expect([before?.settings.quorum.minimum, before?.settingsVersion]).toEqual([7, 1]);
	expect([after?.settings.quorum.minimum, after?.settingsVersion]).toEqual([5, 2]);
	const versions = await settingsVersions(house.given.db, (await panel()).id);
	expect(versions.map((each) => [each.version, each.settings.quorum.minimum])).toEqual([
		[2, 5],
		[1, 7]
	]);
});

test('nothing changed makes no version; a suggestion is confirmed by saving its section', async () => {
	expect(await change('people', {})).toBe(1);
	expect((await panel()).settings.suggested).toContain('blind');
	expect(await change('review', {})).toBe(2);
	expect((await panel()).settings.suggested).not.toContain('blind');
	expect(await change('review', {})).toBe(2);
	// A confirmation changes no rule, so nobody is told.
	expect(await noticeFor(gethin)).toEqual([]);
});

test('members are told what changed until they have read it; who changed it, and who joins later, are not', async () => {
	await change('quorum', { 'quorum.minimum': '5' });
	const told = await noticeFor(gethin);
	expect(told).toEqual([
		{
			version: 2,
			at: expect.any(String) as string,
			changes: [{ path: 'quorum.minimum', before: '7', after: '5' }],
			forms: []
		}
	]);
	expect(await noticeFor(house.elin)).toEqual([]);
	const guest = await house.add('Ray Cole', ['observer']);
	expect(await noticeFor(guest)).toEqual([]);
	await readRules(house.given, gethin);
	expect(await noticeFor(gethin)).toEqual([]);
});

test('two of the office never overwrite each other: the same section is refused with what the other changed', async () => {
	const huw = await house.add('Huw Jarman', ['assurance']);
	await change('quorum', { 'quorum.minimum': '5' }, { by: huw });
	const refused = await refusing(
		change('quorum', { 'quorum.minimum': '6' }, { seen: 1 }),
		'settings-changed'
	);
	expect(refused).toEqual({ name: 'Huw Jarman', fields: 'quorum.minimum' });
	expect((await panel()).settings.quorum.minimum).toBe(5);
	// Another section of the page that was read before is no conflict, and takes nothing back.
	await change('sampling', { 'sampling.size': '20' }, { seen: 1 });
	expect((await panel()).settings).toMatchObject({
		quorum: { minimum: 5 },
		sampling: { size: 20 }
	});
	await change('quorum', { 'quorum.minimum': '6' });
	expect((await panel()).settings.quorum.minimum).toBe(6);
});

test('only the office changes settings, and settings that cannot be used change nothing', async () => {
	for (const role of ['member', 'observer', 'respondent', 'translator', 'commissioner'] as const) {
		const person = await house.add(`A ${role}`, [role]);
		await refusing(change('quorum', { 'quorum.minimum': '1' }, { by: person }), 'forbidden');
	}
	await refusing(
		change('quorum', {}, { by: { ...house.elin, standing: 'suspended' } }),
		'not-active'
	);
	expect(await refusing(change('people', { maxMembers: '-3' }), 'settings-invalid')).toMatchObject({
		path: 'maxMembers'
	});
	// Removing every step but one leaves a report that can never end.
	const { settings, version } = await panel();
	const typed = Object.fromEntries(
		Object.entries(typedOf(sectionOf('report'), settings)).filter(
			([name]) => !/^steps\.[1-9]/.test(name)
		)
	);
	await refusing(
		changeSettings(house.given, house.elin, { section: 'report', typed, seen: version }),
		'settings-invalid'
	);
	expect((await panel()).version).toBe(1);
});

test('new words of the undertaking are signed again, and a review that has begun keeps the old ones', async () => {
	const running = await review();
	const now = new Date('2024-03-05T12:00:00Z');
	const signedText = 'I will keep every case to myself.';
	expect(standingOf(gethin, (await panel()).settings, now)).toBeNull();
	await change('undertaking', { 'undertaking.text.en': signedText });
	expect(standingOf(gethin, (await panel()).settings, now)).toBe('undertaking-due');
	const kept = await reviewById(house.given.db, running);
	expect(kept && standingOf(gethin, kept.settings, now)).toBeNull();
	await signUndertaking(house.given, gethin, { name: gethin.name, text: signedText });
	expect(standingOf(await house.known(gethin.id), (await panel()).settings, now)).toBeNull();
});

test('who must sign by the rules of a running review is offered its words, also where the panel asks for none now', async () => {
	const running = await review();
	await change('undertaking', { 'undertaking.required': '', 'conduct.required': '' });
	const [kept, { settings }] = [await reviewById(house.given.db, running), await panel()];
	expect([kept?.settings, settings].map((each) => each?.undertaking.required)).toEqual([
		true,
		false
	]);
	await house.given.db
		.updateTable('people')
		.set({ undertaking_signed_at: null })
		.where('id', '=', gethin.id)
		.execute();
	const unsigned = await house.known(gethin.id);
	const page = await undertakingFor(house.given, unsigned, await panel(), 'en');
	expect(page).toMatchObject({ required: true, isDue: true });
	expect(page.text.join(' ')).toBe(kept?.settings.undertaking.text.en);
	const text = await signedText(house.given, unsigned, await panel(), 'en');
	expect(text).toContain(kept?.settings.conduct.text.en.split('\n')[0]);

	await signUndertaking(house.given, unsigned, { name: gethin.name, text });
	const signed = await house.known(gethin.id);
	expect(await undertakingFor(house.given, signed, await panel(), 'en')).toMatchObject({
		isDue: false
	});
});

test('the history says that the rules were changed and which, with none of the words', async () => {
	await change('undertaking', { 'undertaking.text.en': 'A secret sentence.' });
	const rows = await house.given.db.selectFrom('history').selectAll().execute();
	const line = rows.find(({ act }) => act === 'change-settings');
	expect(line?.about).toContain('undertaking.text');
	expect(JSON.stringify(rows)).not.toContain('A secret sentence');
});

test('settings that an older rule let through do not stop the office from saving another part', async () => {
	const { id, settings, version } = await panel();
	await house.given.db
		.updateTable('panels')
		.set({ settings: JSON.stringify({ ...settings, maxMembers: 6 }) })
		.where('id', '=', id)
		.execute();
	expect(version).toBe(1);
	expect(await change('meetings', { meetingsPerYear: '4' })).toBe(2);
	expect(
		await refusing(change('quorum', { 'quorum.chairCounts': '' }), 'settings-invalid')
	).toEqual({
		...{ path: 'quorum.minimum', rule: 'quorum-above-members' }
	});
	expect(await change('quorum', { 'quorum.minimum': '5' })).toBe(3);
});
