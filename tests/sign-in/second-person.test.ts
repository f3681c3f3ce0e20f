import { afterEach, beforeEach, expect, test } from 'vitest';
import { addPerson } from '../../server/acts/people/add-person';
import type { PersonToAdd } from '../../server/acts/people/wish';
import { correctPerson } from '../../server/acts/people/correct-person';
import { changeOwnEmail } from '../../server/acts/people/change-own-account';
import { giveSignInLink } from '../../server/acts/people/give-sign-in-link';
import { markStanding } from '../../server/acts/people/standing/mark-standing';
import { confirmRequest, declineRequest } from '../../server/acts/people/settle-request';
import { useSignInLink } from '../../server/acts/people/use-sign-in-link';
import { readHistory } from '../../server/store/report/history';
import { everybody } from '../../server/store/people/people';
import type { KnownPerson } from '../../server/store/people/people';
import { noticesOf } from '../../server/store/people/notices';
import { waitingRequests } from '../../server/store/people/requests';
import { thePanel } from '../../server/store/people/panels';
import { peoplePage } from '../../server/views/people/people';
import type { Viewing } from '../../server/given';
import type { Role } from '../../src/lib/meeting/people/people';
import { refusing } from '../acts/refusing';
import { houseOfElin } from '../views/room';

let house: Awaited<ReturnType<typeof houseOfElin>>;
beforeEach(async () => (house = await houseOfElin()));
afterEach(() => house.end());

const plain = (name: string, roles: Role[]): PersonToAdd => ({
	...{ name, email: '', phone: '', roles, language: 'en' },
	...{ termStart: null, termEnd: null, vetting: null }
});

/** Added by Elin alone: nobody as high as herself. */
async function added(name: string, roles: Role[]): Promise<KnownPerson> {
	const id = await addPerson(house, house.elin, plain(name, roles));
	if (typeof id !== 'string') throw new Error('a second person is needed');
	return house.person(id);
}
const asIs = ({ name, email, phone, roles, language }: KnownPerson) => ({
	...{ name, email: email ?? '', phone: phone ?? '', roles, language }
});
const waiting = async () => (await waitingRequests(house.db)).map(({ kind }) => kind);
const asked = (outcome: unknown): string => {
	if (typeof outcome !== 'object' || outcome === null || !('asked' in outcome)) {
		throw new Error('it was done at once');
	}
	return String(outcome.asked);
};

test('assurance cannot become the coordinator by a link: it waits, and is made only where another of the office confirms it', async () => {
	const huw = await added('Huw Jarman', ['assurance']);
	const mair = await added('Mair Lewis', ['assurance']);
	for (const personId of [house.elin.id, mair.id]) {
		const request = asked(await giveSignInLink(house, huw, { personId }));
		await refusing(confirmRequest(house, huw, { requestId: request }), 'request-own');
		const target = await house.person(personId);
		await refusing(confirmRequest(house, target, { requestId: request }), 'request-own');
	}
	expect(await house.db.selectFrom('sign_in_links').selectAll().execute()).toEqual([]);

	const [first] = await waitingRequests(house.db);
	const { link, personId } = await confirmRequest(house, mair, { requestId: first.id });
	expect(personId).toBe(house.elin.id);
	const used = { token: link?.token ?? '', passwordHash: null };
	expect(await useSignInLink(house, used)).toBe(house.elin.id);
	expect((await readHistory(house.db)).map(({ act, personId: by }) => [act, by])).toEqual(
		expect.arrayContaining([
			['ask-second', huw.id],
			['give-sign-in-link', mair.id],
			['confirm-request', mair.id]
		])
	);
});

test('nobody is added to an office as high as one’s own by one person alone', async () => {
	const huw = await added('Huw Jarman', ['assurance']);
	for (const roles of [['coordinator'], ['assurance'], ['member', 'coordinator']] as Role[][]) {
		asked(await addPerson(house, huw, plain(`New ${roles.join()}`, roles)));
	}
	asked(await addPerson(house, house.elin, plain('Nia Roberts', ['coordinator'])));
	expect(await everybody(house.db)).toHaveLength(2);
	const request = (await waitingRequests(house.db)).at(-1);
	await confirmRequest(house, huw, { requestId: request?.id ?? '' });
	expect((await everybody(house.db)).at(-1)).toMatchObject({
		name: 'Nia Roberts',
		roles: ['coordinator']
	});
});

test('nobody makes themselves or another into more than they are', async () => {
	const huw = await added('Huw Jarman', ['assurance']);
	const priya = await added('Priya Nair', ['member']);
	for (const person of [huw, priya]) {
		const facts = { ...asIs(person), roles: ['coordinator' as const] };
		asked(await correctPerson(house, huw, { personId: person.id, facts }));
		expect((await house.person(person.id)).roles).toEqual(person.roles);
	}
	expect(await waiting()).toEqual(['change', 'change']);
});

test('the address somebody as high signs in with waits too; a telephone number does not', async () => {
	const huw = await added('Huw Jarman', ['assurance']);
	const elin = { personId: house.elin.id, facts: asIs(house.elin) };
	const phone = { ...elin, facts: { ...elin.facts, phone: '01632 960 000' } };
	expect(await correctPerson(house, huw, phone)).toBe(null);
	const email = { ...elin, facts: { ...phone.facts, email: 'huw@elsewhere.example' } };
	asked(await correctPerson(house, huw, email));
	expect(await house.person(house.elin.id)).toMatchObject({
		email: 'elin.prosser@panel.example',
		phone: '01632 960 000'
	});
});

test('a confirmed change writes what it changes alone: what another of the office wrote meanwhile stays', async () => {
	const huw = await added('Huw Jarman', ['assurance']);
	const mair = await added('Mair Lewis', ['assurance']);
	const elin = { personId: house.elin.id, facts: asIs(house.elin) };
	const email = { ...elin, facts: { ...elin.facts, email: 'elin@elsewhere.example' } };
	const request = asked(await correctPerson(house, huw, email));
	const phone = { ...elin, facts: { ...elin.facts, phone: '01632 960 000' } };
	expect(await correctPerson(house, mair, phone)).toBe(null);
	await confirmRequest(house, mair, { requestId: request });
	expect(await house.person(house.elin.id)).toMatchObject({
		...{ email: 'elin@elsewhere.example', phone: '01632 960 000', roles: ['coordinator'] }
	});
});

test('a change of what was changed since is refused, and waits to be declined', async () => {
	const huw = await added('Huw Jarman', ['assurance']);
	const mair = await added('Mair Lewis', ['assurance']);
	const { id: personId } = house.elin;
	const facts = { ...asIs(house.elin), email: 'elin@elsewhere.example' };
	const request = asked(await correctPerson(house, huw, { personId, facts }));
	await changeOwnEmail(house, house.elin, { email: 'elin@home.example' });
	await refusing(confirmRequest(house, mair, { requestId: request }), 'request-behind');
	expect((await house.person(personId)).email).toBe('elin@home.example');
	expect(await waiting()).toEqual(['change']);
});

test('a request shows the fields that it would change, and no others', async () => {
	const huw = await added('Huw Jarman', ['assurance']);
	const { id: personId } = house.elin;
	const facts = { ...asIs(house.elin), email: 'elin@elsewhere.example', phone: '01632 960 000' };
	asked(await correctPerson(house, huw, { personId, facts }));
	const panel = await thePanel(house.db);
	if (!panel) throw new Error('no panel');
	const page = await peoplePage(house as unknown as Viewing, huw, {
		...{ panel, lang: 'en', change: null }
	});
	expect(page.requests).toMatchObject([
		{ newName: null, newEmail: facts.email, newPhone: facts.phone, newLanguage: null, roles: null }
	]);
});

/** The requests as the page lists them. */
async function listed(reader: KnownPerson) {
	const panel = await thePanel(house.db);
	if (!panel) throw new Error('no panel');
	const at = { panel, lang: 'en' as const, change: null };
	return (await peoplePage(house as unknown as Viewing, reader, at)).requests;
}

test('the same field asked for again is replaced, and what else was asked for waits on; the history says so', async () => {
	const huw = await added('Huw Jarman', ['assurance']);
	const mair = await added('Mair Lewis', ['assurance']);
	const { id: personId } = house.elin;
	const ask = async (by: KnownPerson, more: Partial<ReturnType<typeof asIs>>) =>
		asked(await correctPerson(house, by, { personId, facts: { ...asIs(house.elin), ...more } }));
	const ids = async () => (await waitingRequests(house.db)).map(({ id }) => id).sort();
	const replaced = async () =>
		(await readHistory(house.db))
			.filter(({ act }) => act === 'replace-request' || act === 'narrow-request')
			.map(({ act, personId: by, about }) => ({ act, by, ...about }));

	const address = await ask(huw, { email: 'elin@elsewhere.example' });
	const roles = await ask(mair, { roles: ['coordinator', 'member'] });
	const others = await ask(huw, { roles: ['member'], phone: '01632 960 000' });
	expect(await ids()).toEqual([address, others].sort());

	const shown = (await listed(mair)).find(({ id }) => id === others)?.seen;
	const again = await ask(mair, { email: 'elin@home.example', phone: '01632 960 001' });
	expect(await ids()).toEqual([others, again].sort());
	expect(await listed(mair)).toMatchObject([
		{ id: others, roles: ['member'], newEmail: null, newPhone: null, anew: ['phone'] },
		{ id: again, roles: null, newEmail: 'elin@home.example', anew: [] }
	]);
	expect(await replaced()).toEqual(
		expect.arrayContaining([
			{ act: 'replace-request', by: huw.id, request: roles, to: mair.id, person: personId },
			{ act: 'replace-request', by: mair.id, request: address, to: huw.id, person: personId },
			{
				...{ act: 'narrow-request', by: mair.id, request: others, to: huw.id },
				...{ person: personId, changed: ['phone'] }
			}
		])
	);
	expect(await replaced()).toHaveLength(3);

	// What a page showed before is not what would be confirmed now.
	const stale = { requestId: others, seen: shown };
	await refusing(confirmRequest(house, mair, stale), 'changed-meanwhile');
	const seen = (await listed(mair)).find(({ id }) => id === others)?.seen;
	const { personId: done } = await confirmRequest(house, mair, { requestId: others, seen });
	await confirmRequest(house, huw, { requestId: again });
	expect(await house.person(done)).toMatchObject({
		...{ roles: ['member'], email: 'elin@home.example', phone: '01632 960 001' }
	});
});

test('a second request of the same person for other fields leaves the first as it was', async () => {
	const huw = await added('Huw Jarman', ['assurance']);
	const { id: personId } = house.elin;
	const facts = asIs(house.elin);
	const both = { ...facts, email: 'elin@elsewhere.example', phone: '01632 960 000' };
	await correctPerson(house, huw, { personId, facts: both });
	const roles = ['coordinator' as const, 'member' as const];
	await correctPerson(house, huw, { personId, facts: { ...facts, roles } });
	expect(await listed(huw)).toMatchObject([
		{ newEmail: both.email, newPhone: both.phone, roles: null },
		{ newEmail: null, newPhone: null, roles }
	]);
	const [first, second] = await waitingRequests(house.db);
	await confirmRequest(house, null, { requestId: second.id });
	await confirmRequest(house, null, { requestId: first.id });
	expect(await house.person(personId)).toMatchObject({ ...both, roles });
});

test('a link asked for again replaces one’s own request, and no other person’s', async () => {
	const huw = await added('Huw Jarman', ['assurance']);
	const mair = await added('Mair Lewis', ['assurance']);
	const { id: personId } = house.elin;
	const first = asked(await giveSignInLink(house, huw, { personId }));
	const [again, others] = [
		asked(await giveSignInLink(house, huw, { personId })),
		asked(await giveSignInLink(house, mair, { personId }))
	];
	const ids = (await waitingRequests(house.db)).map(({ id }) => id);
	expect(ids.sort()).toEqual([again, others].sort());
	expect(ids).not.toContain(first);
});

test('a request for what is so already still says what it asks for, and is declined', async () => {
	const huw = await added('Huw Jarman', ['assurance']);
	const { id: personId } = house.elin;
	const facts = { ...asIs(house.elin), email: 'elin@elsewhere.example' };
	const requestId = asked(await correctPerson(house, huw, { personId, facts }));
	await changeOwnEmail(house, house.elin, { email: facts.email });
	expect(await listed(huw)).toMatchObject([
		{ newName: null, newEmail: facts.email, newPhone: null, newLanguage: null, roles: null }
	]);
	const mair = await added('Mair Lewis', ['assurance']);
	await refusing(confirmRequest(house, mair, { requestId }), 'request-behind');
});

test('a request from before its fields were kept is shown with what it would change, and is asked again', async () => {
	const huw = await added('Huw Jarman', ['assurance']);
	const kept = (facts: object) => ({ wish: JSON.stringify({ kind: 'change', facts }) });
	const { id: personId } = house.elin;
	const facts = { ...asIs(house.elin), email: 'elin@elsewhere.example' };
	const requestId = asked(await correctPerson(house, huw, { personId, facts }));
	await house.db.updateTable('office_requests').set(kept(facts)).execute();
	expect(await listed(huw)).toMatchObject([
		{ newName: null, newEmail: facts.email, newPhone: null, newLanguage: null }
	]);
	await refusing(confirmRequest(house, null, { requestId }), 'request-behind');

	await changeOwnEmail(house, house.elin, { email: facts.email });
	expect(await listed(huw)).toMatchObject([
		{ newName: 'Elin Prosser', newEmail: facts.email, newLanguage: house.elin.language }
	]);
});

test('the office corrects a member at once, who is told; a link that waited for the old address is gone', async () => {
	const priya = await added('Priya Nair', ['member']);
	const made = await giveSignInLink(house, house.elin, { personId: priya.id });
	const facts = { ...asIs(priya), name: 'Priya Naïr', email: 'PRIYA@panel.example' };
	expect(await correctPerson(house, house.elin, { personId: priya.id, facts })).toBe(null);
	expect(await house.person(priya.id)).toMatchObject({
		name: 'Priya Naïr',
		email: 'priya@panel.example'
	});
	expect((await noticesOf(house.db, priya.id)).map(({ kind }) => kind).sort()).toEqual([
		'details',
		'email',
		'link'
	]);
	const token = 'token' in made ? made.token : '';
	await refusing(useSignInLink(house, { token, passwordHash: null }), 'link-expired');
	expect((await readHistory(house.db)).at(-1)).toMatchObject({
		act: 'correct-person',
		about: { changed: ['details', 'email'] }
	});
});

test('who may be added twice is decided by what the eye sees, and an address by what mail sees', async () => {
	await added('Siân Ŵyn', ['member']);
	for (const name of ['sian wyn', 'SIÂN  ŴYN', 'Ｓｉâｎ Ŵｙｎ', 'SianWyn']) {
		const given = plain(name, ['member']);
		const details = await refusing(addPerson(house, house.elin, given), 'name-taken');
		expect(details).toEqual({ name: 'Siân Ŵyn' });
	}
	const twin = { ...plain('Sian Wyn', ['member']), isNamesake: true };
	expect(typeof (await addPerson(house, house.elin, twin))).toBe('string');
	const same = { ...plain('Other', ['member']), email: 'ＥＬＩＮ.prosser@PANEL.example' };
	await refusing(addPerson(house, house.elin, same), 'email-taken');
});

test.each([
	['turns the direction', 'Elin\u202e Prosser'],
	['has no width', 'Elin\u200b Prosser'],
	['joins', 'Elin\u200d Prosser'],
	['is a control', 'Elin\u0007 Prosser'],
	['breaks the line', 'Elin\nProsser'],
	['is a filler', 'Elin \u3164'],
	['isolates', '\u2066Elin\u2069'],
	['is a tag', 'Elin\u{e0041}']
])('a name with a character that %s is refused in a sentence', async (_, name) => {
	await refusing(addPerson(house, house.elin, plain(name, ['member'])), 'name-unseen');
});

test('a panel with one person of the office is told what to do, and goes on', async () => {
	const page = async () => {
		const panel = await thePanel(house.db);
		if (!panel) throw new Error('no panel');
		const at = { panel, lang: 'en' as const, change: null };
		return peoplePage(house as unknown as Viewing, house.elin, at);
	};
	asked(await addPerson(house, house.elin, plain('Nia Roberts', ['coordinator'])));
	expect(await page()).toMatchObject({ canBeConfirmed: false, requests: [{ isMine: true }] });
	const huw = await added('Huw Jarman', ['assurance']);
	expect((await page()).canBeConfirmed).toBe(true);
	const [request] = await waitingRequests(house.db);
	await confirmRequest(house, huw, { requestId: request.id });
	expect((await page()).people.map(({ name }) => name)).toContain('Nia Roberts');
});

test('what waits is withdrawn or declined, and void once who asked is no longer of the office', async () => {
	const huw = await added('Huw Jarman', ['assurance']);
	const request = asked(await giveSignInLink(house, huw, { personId: house.elin.id }));
	await declineRequest(house, house.elin, { requestId: request });
	expect(await waiting()).toEqual([]);

	const mair = await added('Mair Lewis', ['assurance']);
	const again = asked(await giveSignInLink(house, huw, { personId: house.elin.id }));
	const { termStart, termEnd, vetting } = huw;
	const suspended = { standing: 'suspended' as const, termStart, termEnd, vetting };
	await markStanding(house, house.elin, { ...suspended, personId: huw.id });
	await refusing(confirmRequest(house, mair, { requestId: again }), 'request-void');
	await refusing(giveSignInLink(house, house.elin, { personId: house.elin.id }), 'link-own');
});

test('an invitation lasts a week, and a link to an account with a password a day; a replaced password is told of', async () => {
	const priya = await added('Priya Nair', ['member']);
	const days = async () => {
		const made = await giveSignInLink(house, house.elin, { personId: priya.id });
		if ('asked' in made) throw new Error('a second person is needed');
		const left = (made.expiresAt.getTime() - Date.now()) / (24 * 60 * 60 * 1000);
		return { ...made, days: Math.round(left) };
	};
	const invitation = await days();
	expect([invitation.days, invitation.hasPassword]).toEqual([7, false]);
	await useSignInLink(house, { token: invitation.token, passwordHash: 'hers' });
	expect((await noticesOf(house.db, priya.id)).filter(({ seenAt }) => !seenAt)).toEqual([]);

	const link = await days();
	expect([link.days, link.hasPassword]).toEqual([1, true]);
	await useSignInLink(house, { token: link.token, passwordHash: 'another' });
	const told = (await noticesOf(house.db, priya.id)).filter(({ seenAt }) => !seenAt);
	expect(told.map(({ kind, by }) => [kind, by]).sort()).toEqual([
		['link', house.elin.id],
		['password', null]
	]);
});
