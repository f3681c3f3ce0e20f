import { afterEach, beforeEach, expect, test } from 'vitest';
import { addPerson } from '../../../server/acts/people/add-person';
import { correctPerson } from '../../../server/acts/people/correct-person';
import { markStanding } from '../../../server/acts/people/standing/mark-standing';
import { thePanel } from '../../../server/store/people/panels';
import type { KnownPerson } from '../../../server/store/people/people';
import { peoplePage } from '../../../server/views/people/people';
import type { LiveAddress, LiveEvent } from '../../../src/lib/live/events';
import { emptyHouse, shippedPanel } from '../empty-house';
import type { EmptyHouse } from '../empty-house';
import { refusing } from '../refusing';

let house: EmptyHouse;
let huw: KnownPerson;
let priya: KnownPerson;
beforeEach(async () => {
	house = await emptyHouse(shippedPanel('quality-assurance-panel'));
	huw = await house.add('Huw Jarman', ['assurance']);
	priya = await house.add('Priya Nair');
});
afterEach(() => house.end());

/** Priya's forms, as one of the office has them open. */
async function opened(by: KnownPerson) {
	const panel = await thePanel(house.given.db);
	const asked = { panel: panel!, lang: 'en' as const, change: priya.id };
	return (await peoplePage(house.given, by, asked)).changing!;
}
const detailsOf = ({ name, email, phone, language, roles }: KnownPerson) => ({
	...{ name, email: email ?? '', phone: phone ?? '', language, roles }
});
const termOf = ({ standing, termStart, termEnd, vetting }: KnownPerson) => ({
	...{ standing, termStart, termEnd, vetting }
});

test('a correction never undoes what a colleague saved meanwhile: it is refused, and says who changed it', async () => {
	const { given, elin, known } = house;
	const personId = priya.id;
	const [elins, huws] = [await opened(elin), await opened(huw)];
	const phone = { ...detailsOf(huws), phone: '01632 960 000' };
	await correctPerson(given, huw, { personId, facts: phone, seen: huws.details.seen });

	const facts = { ...detailsOf(elins), name: 'Priya Naïr' };
	const save = (seen: string) => correctPerson(given, elin, { personId, facts, seen });
	await refusing(save(elins.details.seen), 'changed-meanwhile');
	expect(await known(personId)).toMatchObject({ name: 'Priya Nair', phone: '01632 960 000' });

	const now = await opened(elin);
	expect(now.details.by).toBe('Huw Jarman');
	expect(now.terms.by).toBe('');
	facts.phone = now.phone ?? '';
	await save(now.details.seen);
	expect(await known(personId)).toMatchObject({ name: 'Priya Naïr', phone: '01632 960 000' });
});

test('a term that is saved never brings back a standing that a colleague has ended', async () => {
	const { given, elin, known } = house;
	const personId = priya.id;
	const [elins, huws] = [await opened(elin), await opened(huw)];
	await markStanding(given, huw, {
		...{ personId, ...termOf(huws), standing: 'suspended', seen: huws.terms.seen }
	});
	const longer = { ...termOf(elins), termEnd: '2027-03-31' };
	await refusing(
		markStanding(given, elin, { personId, ...longer, seen: elins.terms.seen }),
		'changed-meanwhile'
	);
	expect(await known(personId)).toMatchObject({ standing: 'suspended', termEnd: '2026-03-31' });
	// Details are another form: what Huw did to the standing holds nobody up there.
	const facts = { ...detailsOf(elins), phone: '01632 960 001' };
	await correctPerson(given, elin, { personId, facts, seen: elins.details.seen });
	expect((await opened(elin)).terms.by).toBe('Huw Jarman');
});

test('the list of people is read again by the office alone, whoever changes it', async () => {
	const heard: { to: LiveAddress; event: LiveEvent }[] = [];
	const given = {
		...house.given,
		announce: (to: LiveAddress, event: LiveEvent) => void heard.push({ to, event })
	};
	const told = () =>
		heard
			.splice(0)
			.filter(({ event }) => event.kind === 'changed' && event.what === 'people')
			.map(({ to }) => to.person)
			.sort();
	const office = [house.elin.id, huw.id].sort();
	const facts = { ...detailsOf(priya), phone: '01632 960 000' };
	await correctPerson(given, huw, { personId: priya.id, facts });
	expect(told()).toEqual(office);
	await markStanding(given, huw, { personId: priya.id, ...termOf(priya), termEnd: '2027-03-31' });
	expect(told()).toEqual(office);
	await addPerson(given, huw, {
		...{ name: 'Kofi Mensah', email: '', phone: '', roles: ['member'], language: 'en' },
		...{ termStart: null, termEnd: null, vetting: null }
	});
	expect(told()).toEqual(office);
});
