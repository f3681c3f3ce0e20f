import { afterEach, beforeEach, expect, test } from 'vitest';
import { act } from '../../server/http/answers';
import { startingWith } from '../../server/http/fields';
import { Presses } from '../../server/http/request/presses';
import type { House } from '../../server/house';
import type { KnownPerson } from '../../server/store/people/people';
import type { SignedIn } from '../../server/sign-in/sessions';
import { enteredForm, typedForm } from '../../src/lib/meeting/settings/form/typed-form';
import { readOwnForm } from '../../src/lib/meeting/settings/form/own-form';
import type { Prompt } from '../../src/lib/meeting/settings/template';
import { emptyHouse, shippedPanel } from '../acts/empty-house';
import type { EmptyHouse } from '../acts/empty-house';

let room: EmptyHouse;
beforeEach(async () => {
	room = await emptyHouse(shippedPanel('service-delivery-group'));
});
afterEach(() => room.end());

const log = { info: () => undefined, error: () => undefined };
const house = { log, presses: new Presses() } as unknown as House;
const send = (person: KnownPerson, fields: Record<string, string>) => {
	const body = new URLSearchParams(fields);
	const request = new Request('http://localhost/staff/settings/forms/new', {
		method: 'POST',
		body
	});
	const locals = { house, signedIn: { person } as SignedIn };
	return act({ locals, request, route: { id: '/' } }, { 'f-': startingWith }, (_, given) =>
		Promise.resolve(given['f-'])
	);
};

/** Sixty prompts, each with twelve answers in two languages. */
function largeForm() {
	const answers = (of: number) =>
		Array.from({ length: 12 }, (_, n) => ({
			id: `a${of * 12 + n}`,
			label: { en: `Requires some improvement, ${n}`, cy: `Angen rhywfaint o wellhad, ŵ ŷ ${n}` }
		}));
	const prompts = Array.from({ length: 60 }, (_, n): Prompt => {
		const label = {
			en: `How well was step ${n} recorded?`,
			cy: `Pa mor dda y cofnodwyd cam ${n}?`
		};
		return { id: `q${n}`, number: String(n), label, hint: label, kind: 'own', answers: answers(n) };
	});
	const said = { en: 'A long form', cy: 'Ffurflen hir' };
	return readOwnForm({ id: 'long', name: said, question: said, prompts });
}

test('the office sends a form of sixty prompts with twelve answers each whole; from a member so much is not read', async () => {
	const form = largeForm();
	const fields = Object.fromEntries(
		Object.entries(typedForm(form)).map(([name, value]) => [`f-${name}`, value])
	);
	expect(Object.keys(fields).length).toBeGreaterThan(2_500);
	const typed = (await send(room.elin, fields)) as Record<string, string>;
	const languages = ['en', 'cy'] as const;
	expect(enteredForm(typed, { id: 'long', languages })).toEqual(form);

	const nasreen = await room.add('Nasreen Akhtar', ['member']);
	await expect(send(nasreen, fields)).rejects.toMatchObject({ body: { code: 'form-unreadable' } });
	const few = { 'f-name.en': 'A long form' };
	expect(await send(nasreen, few)).toEqual({ 'name.en': 'A long form' });
});
