import { afterEach, beforeEach, expect, test } from 'vitest';
import { changeForm } from '../../../server/acts/panel/change-form';
import { changeSettings } from '../../../server/acts/panel/change-settings';
import { removeForm } from '../../../server/acts/panel/remove-form';
import { makeReview } from '../../../server/acts/review/make-review';
import { planSitting } from '../../../server/acts/sitting/plan/plan-sitting';
import { addCase } from '../../../server/acts/sample/add-case';
import { formsAt, formsOfReview } from '../../../server/reading/panel-forms';
import { ownFormsAt } from '../../../server/store/people/panel-forms';
import { thePanel } from '../../../server/store/people/panels';
import type { KnownPerson } from '../../../server/store/people/people';
import { reviewById } from '../../../server/store/report/reviews';
import { formsPage } from '../../../server/views/panel/forms';
import { sectionOf } from '../../../src/lib/meeting/settings/page/fields';
import { typedOf } from '../../../src/lib/meeting/settings/page/typed';
import { isFormOf } from '../../../src/lib/meeting/settings/sampling';
import type { FormTemplate, Prompt } from '../../../src/lib/meeting/settings/template';
import { emptyHouse, shippedForm, shippedPanel } from '../empty-house';
import type { EmptyHouse } from '../empty-house';
import { refusing } from '../refusing';

let house: EmptyHouse;
let huw: KnownPerson;
beforeEach(async () => {
	house = await emptyHouse(shippedPanel('service-delivery-group'));
	huw = await house.add('Huw Jarman', ['assurance']);
	let seconds = 0;
	house.given.clock = () => new Date(Date.UTC(2024, 2, 5, 10, 0, (seconds += 1)));
});
afterEach(() => house.end());

const both = (en: string) => ({ en, cy: `${en} (cy)` });
const custody: FormTemplate = {
	id: '',
	name: both('Custody visits'),
	question: both('Was the detainee cared for?'),
	prompts: [
		{ id: 'q1', number: '1', label: both('Arrived'), kind: 'date' },
		{ id: 'q2', number: '2', label: both('Seen by a nurse'), kind: 'date', after: 'q1' },
		{ id: 'q3', number: '3', label: both('Was there a need?'), kind: 'answer' },
		{
			id: 'q4',
			number: '3a',
			label: both('Was it met?'),
			kind: 'answer+text',
			when: { prompt: 'q3', is: ['yes', 'partly'] }
		}
	]
};

async function panel() {
	const found = await thePanel(house.given.db);
	if (!found) throw new Error('there is no panel');
	return found;
}
async function own() {
	const { id, version } = await panel();
	return ownFormsAt(house.given.db, id, version);
}
const write = (form: Partial<FormTemplate> = {}, by = house.elin) =>
	changeForm(house.given, by, { formId: null, form: { ...custody, ...form }, seen: null });
const review = (template: FormTemplate) =>
	makeReview(house.given, house.elin, {
		...{ title: both('Spring'), focus: both(''), template, months: 6 },
		...{ list: { accepted: null, drawnOn: null }, blind: 'live' }
	});
async function choose(typed: Record<string, string>) {
	const { settings, version } = await panel();
	const whole = { ...typedOf(sectionOf('sampling'), settings), ...typed };
	return changeSettings(house.given, house.elin, {
		...{
			section: 'sampling',
			typed: whole,
			seen: version,
			shipped: ['call-handling', 'complaints']
		}
	});
}

test('the office writes a form, a review may use it, and the next version leaves that review alone', async () => {
	const { id, version } = await write();
	expect(version).toBe(2);
	await choose({ 'sampling.forms.call-handling': '', 'sampling.forms.complaints': '' });
	const spring = await review((await own()).get(id)!.form);

	const changed = { ...custody, question: both('Was the detainee safe?') };
	await changeForm(house.given, house.elin, { formId: id, form: changed, seen: version });
	const kept = await reviewById(house.given.db, spring);
	expect(kept?.template.question.en).toBe('Was the detainee cared for?');
	expect((await formsOfReview(house.given.db, spring)).get(id)?.question.en).toBe(
		'Was the detainee cared for?'
	);
	const now = await panel();
	const all = await formsAt(house.given.db, { panelId: now.id, version: now.version });
	expect(all.get(id)?.question.en).toBe('Was the detainee safe?');
	expect([...all.keys()]).toContain('use-of-force');
});

test('how a prompt is answered does not change under a review that began with it', async () => {
	const [first, second, third, fourth] = custody.prompts;
	const scale = ['Excellent', 'Good', 'Poor'].map((label, n) => ({
		...{ id: `a${n + 1}`, label: both(label) }
	}));
	const waits = { ...fourth, when: { prompt: 'q3', is: ['a3'] } };
	const graded: Prompt = { ...third, kind: 'own', answers: scale };
	const { id, version } = await write({ prompts: [first, second, graded, waits] });
	await choose({ [`sampling.forms.${id}`]: 'yes' });
	const spring = await review((await own()).get(id)!.form);
	const reworded = {
		...graded,
		answers: [{ id: 'a1', label: both('Very good') }, ...scale.slice(1)]
	};
	const { version: next } = await changeForm(house.given, house.elin, {
		...{ formId: id, seen: version },
		form: { ...custody, prompts: [first, second, reworded, waits] }
	});
	await changeForm(house.given, house.elin, { formId: id, form: custody, seen: next });
	expect((await own()).get(id)?.form.prompts[2]).toEqual(third);
	const kept = (await reviewById(house.given.db, spring))?.template.prompts;
	expect(kept?.slice(2)).toEqual([graded, waits]);
});

test('a review takes the form as it is at that moment, though the page was read before it was changed', async () => {
	const { id, version } = await write();
	await choose({ [`sampling.forms.${id}`]: 'yes' });
	const read = (await own()).get(id)!.form;
	const changed = { ...custody, question: both('Was the detainee safe?') };
	await changeForm(house.given, huw, { formId: id, form: changed, seen: version });
	const made = await reviewById(house.given.db, await review(read));
	expect(made?.template.question.en).toBe('Was the detainee safe?');
});

test('a case keeps the form it was given, though the office removes the form afterwards', async () => {
	const { id, version } = await write();
	await choose({ [`sampling.forms.${id}`]: 'yes' });
	const reviewId = await review(shippedForm('call-handling'));
	const sittingId = await planSitting(house.given, house.elin, {
		...{ reviewId, date: '2024-04-01', from: '', to: '', place: both('Hall'), mode: 'both' },
		...{ chairId: null, deputies: [], agenda: [] }
	});
	const form = (await formsOfReview(house.given.db, reviewId)).get(id)!;
	await addCase(house.given, house.elin, {
		...{ reviewId, sittingId, form, label: both(''), reference: 'GT/1', file: null }
	});
	await choose({ [`sampling.forms.${id}`]: '' });
	await removeForm(house.given, house.elin, { formId: id, seen: version, sure: true });
	expect((await own()).size).toBe(0);
	const kept = await reviewById(house.given.db, reviewId);
	expect(kept?.otherForms?.map(({ name }) => name.en)).toEqual(['Custody visits']);
});

test('only the office writes and removes forms', async () => {
	const { id, version } = await write();
	for (const role of ['member', 'observer', 'respondent', 'translator', 'commissioner'] as const) {
		const person = await house.add(`A ${role}`, [role]);
		await refusing(write({ name: both('Another') }, person), 'forbidden');
		await refusing(
			removeForm(house.given, person, { formId: id, seen: version, sure: true }),
			'forbidden'
		);
		await refusing(
			formsPage(house.given, person, { panel: await panel(), lang: 'en' }),
			'forbidden'
		);
	}
	await refusing(write({}, { ...house.elin, standing: 'suspended' }), 'not-active');
	expect((await write({ name: both('Another') }, huw)).version).toBe(3);
});

test('two of the office never overwrite each other: a form is refused where the other changed or removed it', async () => {
	const { id, version } = await write();
	const mine = { ...custody, question: both('Mine?') };
	const theirs = { ...custody, question: both('Theirs?') };
	const second = await changeForm(house.given, huw, { formId: id, form: theirs, seen: version });
	const late = { formId: id, form: mine, seen: version };
	expect(await refusing(changeForm(house.given, house.elin, late), 'form-changed')).toEqual({
		name: 'Huw Jarman'
	});
	await refusing(
		removeForm(house.given, house.elin, { formId: id, seen: version, sure: true }),
		'form-changed'
	);
	// Another form is no conflict, though the panel's version is a later one.
	await write({ name: both('Another') });
	expect((await own()).get(id)?.form.question.en).toBe('Theirs?');
	await changeForm(house.given, house.elin, { ...late, seen: second.version });
	expect((await own()).get(id)?.form.question.en).toBe('Mine?');

	const last = (await own()).get(id)!.version;
	await removeForm(house.given, huw, { formId: id, seen: last, sure: true });
	expect(
		await refusing(changeForm(house.given, house.elin, { ...late, seen: last }), 'form-removed')
	).toEqual({ name: 'Huw Jarman' });
	await refusing(changeForm(house.given, house.elin, { ...late, formId: 'no-such' }), 'unknown');
});

test('a form that settings name is not removed, and a form that was removed is not chosen', async () => {
	const { id, version } = await write();
	const gone = { formId: id, seen: version, sure: true };
	await choose({ template: id });
	expect(await refusing(removeForm(house.given, house.elin, gone), 'form-chosen')).toEqual({
		where: 'template'
	});
	await choose({ template: 'call-handling', [`sampling.forms.${id}`]: 'yes' });
	expect(await refusing(removeForm(house.given, house.elin, gone), 'form-chosen')).toEqual({
		where: 'forms'
	});
	await choose({ [`sampling.forms.${id}`]: '' });
	await refusing(removeForm(house.given, house.elin, { ...gone, sure: false }), 'confirm-needed');
	await removeForm(house.given, house.elin, gone);
	expect(await refusing(choose({ template: id }), 'settings-invalid')).toMatchObject({
		path: 'template',
		rule: 'form-unknown'
	});
	expect(
		await refusing(choose({ [`sampling.forms.${id}`]: 'yes' }), 'settings-invalid')
	).toMatchObject({ path: 'sampling.forms' });
	expect(isFormOf((await panel()).settings, id)).toBe(false);
});

test('nothing changed makes no version; a form that cannot be used, a name that is taken and one form too many change nothing', async () => {
	const { id, version } = await write();
	expect(await changeForm(house.given, huw, { formId: id, form: custody, seen: version })).toEqual({
		id,
		version
	});
	expect((await panel()).version).toBe(2);
	const [first] = custody.prompts;
	expect(await refusing(write({ prompts: [first, first] }), 'template-invalid')).toMatchObject({
		path: 'prompts.1.id'
	});
	expect(await refusing(write({ name: both('custody  Visits') }), 'form-name-taken')).toEqual({
		name: 'Custody visits'
	});
	const others = [shippedForm('complaints')];
	const form = { ...custody, name: others[0].name };
	await refusing(
		changeForm(house.given, house.elin, { formId: null, form, seen: null, others }),
		'form-name-taken'
	);
	for (let n = 2; n <= 40; n += 1) await write({ name: both(`Form ${n}`) });
	expect(await refusing(write({ name: both('One more') }), 'forms-full')).toEqual({ most: 40 });
	expect((await own()).size).toBe(40);
});

test('the history says that a form was written, changed and removed, with none of its words', async () => {
	const { id, version } = await write();
	const changed = { ...custody, question: both('A secret question?') };
	const next = await changeForm(house.given, huw, { formId: id, form: changed, seen: version });
	await removeForm(house.given, huw, { formId: id, seen: next.version, sure: true });
	const rows = await house.given.db.selectFrom('history').selectAll().execute();
	const lines = rows.filter(({ act }) => act === 'change-form');
	expect(lines.map(({ about }) => (JSON.parse(about) as { says: string }).says)).toEqual([
		'wrote',
		'changed',
		'removed'
	]);
	expect(JSON.stringify(rows)).not.toContain('secret question');
});
