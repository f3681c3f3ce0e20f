import { afterEach, beforeEach, expect, test } from 'vitest';
import { addPerson as addOrAsk } from '../../../server/acts/people/add-person';
import type { PersonToAdd } from '../../../server/acts/people/wish';
import {
	changeOwnDetails,
	changeOwnLanguage
} from '../../../server/acts/people/change-own-account';
import { correctPerson } from '../../../server/acts/people/correct-person';
import { giveSignInLink as giveOrAsk } from '../../../server/acts/people/give-sign-in-link';
import { markStanding } from '../../../server/acts/people/standing/mark-standing';
import { sha256 } from '../../../server/store/engine/sha256';
import { useSignInLink } from '../../../server/acts/people/use-sign-in-link';
import { readHistory } from '../../../server/store/report/history';
import { credentials } from '../../../server/store/people/credentials';
import { everybody } from '../../../server/store/people/people';
import { addSignInLink, peekSignInLink } from '../../../server/store/people/sessions';
import { thePanel } from '../../../server/store/people/panels';
import type { Viewing } from '../../../server/given';
import { peoplePage } from '../../../server/views/people/people';
import { refusing } from '../../acts/refusing';
import { houseOfElin, settings } from '../room';

let house: Awaited<ReturnType<typeof houseOfElin>>;
beforeEach(async () => (house = await houseOfElin()));
afterEach(() => house.end());

const priya: PersonToAdd = {
	name: ' Priya  Nair ',
	email: 'Priya@panel.example',
	phone: '',
	roles: ['member'],
	language: 'en',
	termStart: '2023-06-01',
	termEnd: '2026-05-31',
	vetting: { level: 'Level 2', grantedOn: null, expiresOn: null }
};

/** Both as they are where no second person is needed. */
async function addPerson(...given: Parameters<typeof addOrAsk>): Promise<string> {
	const added = await addOrAsk(...given);
	if (typeof added !== 'string') throw new Error('a second person is needed');
	return added;
}

async function giveSignInLink(...given: Parameters<typeof giveOrAsk>) {
	const made = await giveOrAsk(...given);
	if ('asked' in made) throw new Error('a second person is needed');
	return made;
}

test('the coordinator adds a person, and the history says so', async () => {
	const id = await addPerson(house, house.elin, priya);

	expect(await house.person(id)).toMatchObject({
		name: 'Priya Nair',
		slug: 'priya-nair',
		email: 'priya@panel.example',
		roles: ['member'],
		undertakingSignedAt: null,
		vetting: { grantedOn: null }
	});
	expect((await readHistory(house.db)).at(-1)).toMatchObject({
		personId: house.elin.id,
		act: 'add-person',
		about: { person: id }
	});
});

test('what a person changed of their own details is theirs in the history and on the form of the office', async () => {
	const id = await addPerson(house, house.elin, priya);
	const facts = { name: 'Priya Nair', email: 'priya@panel.example', phone: '01632 960 555' };
	const typed = { ...facts, language: 'en' as const, roles: ['member' as const] };
	await correctPerson(house, house.elin, { personId: id, facts: typed });
	const by = async () => {
		const panel = await thePanel(house.db);
		if (!panel) throw new Error('no panel');
		const at = { panel, lang: 'en' as const, change: id };
		const page = await peoplePage(house as unknown as Viewing, house.elin, at);
		return page.changing?.details.by;
	};
	expect(await by()).toBe('Elin Prosser');

	const own = async () =>
		(await readHistory(house.db)).filter(({ personId }) => personId === id).map(({ act }) => act);
	for (let press = 0; press < 2; press += 1)
		await changeOwnLanguage(house, await house.person(id), { language: 'cy' });
	expect(await own()).toEqual(['change-own-language']);
	expect((await house.person(id)).language).toBe('cy');
	expect(await by()).toBe('Priya Nair');

	await correctPerson(house, house.elin, { personId: id, facts: typed });
	expect(await by()).toBe('Elin Prosser');
	await changeOwnDetails(house, await house.person(id), { ...typed, phone: '' });
	expect(await by()).toBe('Priya Nair');
});

test('a namesake gets an address of her own, and an e-mail belongs to one person', async () => {
	await addPerson(house, house.elin, priya);
	await refusing(addPerson(house, house.elin, priya), 'email-taken');
	const other = await addPerson(house, house.elin, { ...priya, email: '', isNamesake: true });
	expect((await house.person(other)).slug).toBe('priya-nair-2');
});

test('whoever of the office is not active adds nobody, lets nobody in and changes nobody', async () => {
	const id = await addPerson(house, house.elin, priya);
	for (const mark of ['under-consideration', 'curtailed', 'suspended'] as const) {
		const elin = { ...house.elin, standing: mark };
		await refusing(addPerson(house, elin, { ...priya, email: '' }), 'not-active');
		await refusing(giveSignInLink(house, elin, { personId: id }), 'not-active');
		await refusing(markStanding(house, elin, { ...standing, personId: id }), 'not-active');
	}
	expect(await everybody(house.db)).toHaveLength(2);
});

test('the last of the office who is active stays so, until there is another', async () => {
	const suspended = { ...standing, standing: 'suspended' as const };
	const elin = { ...suspended, personId: house.elin.id };
	await refusing(markStanding(house, house.elin, elin), 'last-of-office');
	const huw = await addPerson(house, house.elin, {
		...priya,
		name: 'Huw Jarman',
		email: '',
		roles: ['assurance']
	});
	await markStanding(house, house.elin, elin);
	const last = { ...suspended, personId: huw };
	await refusing(markStanding(house, await house.person(huw), last), 'last-of-office');
	expect((await house.person(house.elin.id)).standing).toBe('suspended');
});

test('a member may not add, change or let in anybody', async () => {
	const id = await addPerson(house, house.elin, priya);
	const member = await house.person(id);
	await refusing(addPerson(house, member, { ...priya, email: '' }), 'forbidden');
	await refusing(giveSignInLink(house, member, { personId: house.elin.id }), 'forbidden');
	await refusing(markStanding(house, member, { ...standing, personId: id }), 'forbidden');
	expect(await everybody(house.db)).toHaveLength(2);
});

test('the panel’s maximum counts active members, not names on the list', async () => {
	let last = '';
	for (let n = 0; n < settings.maxMembers; n++) {
		last = await addPerson(house, house.elin, { ...priya, email: '', isNamesake: true });
	}
	const more = { ...priya, email: '', isNamesake: true };
	expect(await refusing(addPerson(house, house.elin, more), 'panel-full')).toEqual({
		max: settings.maxMembers
	});
	await addPerson(house, house.elin, { ...more, roles: ['translator'] });

	await markStanding(house, house.elin, { ...standing, standing: 'ended', personId: last });
	await addPerson(house, house.elin, more);
	await refusing(
		markStanding(house, house.elin, { ...standing, standing: 'active', personId: last }),
		'panel-full'
	);
});

const standing = { standing: 'suspended' as const, termStart: null, termEnd: null, vetting: null };

test('a suspension is regraded on open screens at once', async () => {
	const id = await addPerson(house, house.elin, priya);
	await markStanding(house, house.elin, { ...standing, personId: id });
	expect((await house.person(id)).standing).toBe('suspended');
	expect(house.regraded).toEqual([id]);
});

test('a sign-in link is used once, and may bring a password', async () => {
	const id = await addPerson(house, house.elin, priya);
	const { token } = await giveSignInLink(house, house.elin, { personId: id });

	expect(await peekSignInLink(house.db, sha256(token), new Date())).toBe(id);
	expect(await useSignInLink(house, { token, passwordHash: 'hers' })).toBe(id);
	expect((await credentials(house.db, 'priya@panel.example'))?.hash).toBe('hers');
	await refusing(useSignInLink(house, { token, passwordHash: 'his' }), 'link-expired');
	expect((await credentials(house.db, 'priya@panel.example'))?.hash).toBe('hers');
});

test('a membership that ends takes the link that was waiting with it, and gets no other', async () => {
	const id = await addPerson(house, house.elin, priya);
	const { token } = await giveSignInLink(house, house.elin, { personId: id });
	await markStanding(house, house.elin, { ...standing, standing: 'ended', personId: id });
	expect(await peekSignInLink(house.db, sha256(token), new Date())).toBe(null);
	await refusing(giveSignInLink(house, house.elin, { personId: id }), 'person-ended');

	const left = {
		tokenHash: sha256('left'),
		personId: id,
		expiresAt: new Date(Date.now() + 60_000)
	};
	await addSignInLink(house.db, left);
	const used = useSignInLink(house, { token: 'left', passwordHash: 'hers' });
	await refusing(used, 'not-active');
	expect((await credentials(house.db, 'priya@panel.example'))?.hash).toBe(null);
});

test('two who press at the same moment are one', async () => {
	const personId = await addPerson(house, house.elin, priya);
	const { token } = await giveSignInLink(house, house.elin, { personId });
	const pressed = await Promise.allSettled([
		useSignInLink(house, { token, passwordHash: null }),
		useSignInLink(house, { token, passwordHash: null })
	]);
	expect(pressed.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('a new link replaces the one before; an old one and a made-up one open nothing', async () => {
	const personId = await addPerson(house, house.elin, priya);
	const { token } = await giveSignInLink(house, house.elin, { personId });
	await giveSignInLink(house, house.elin, { personId });
	await refusing(useSignInLink(house, { token, passwordHash: null }), 'link-expired');

	const late = { personId, expiresAt: new Date(Date.now() - 1000) };
	await addSignInLink(house.db, { ...late, tokenHash: sha256('late') });
	await refusing(useSignInLink(house, { token: 'late', passwordHash: null }), 'link-expired');
	await refusing(useSignInLink(house, { token: 'made up', passwordHash: null }), 'link-expired');
});
