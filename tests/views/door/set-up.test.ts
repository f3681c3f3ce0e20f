import { afterEach, beforeEach, expect, test } from 'vitest';
import { setUp } from '../../../server/acts/people/set-up';
import { firstBroken, readHistory } from '../../../server/store/report/history';
import { thePanel } from '../../../server/store/people/panels';
import { credentials } from '../../../server/store/people/credentials';
import { everybody } from '../../../server/store/people/people';
import { refusing } from '../../acts/refusing';
import { elin, emptyHouse, settings } from '../room';
import type { Installation } from '../room';

let house: Installation;
beforeEach(async () => (house = await emptyHouse()));
afterEach(() => house.end());

const given = (over: Partial<typeof elin> = {}) => ({
	settings: { ...settings, name: { en: 'Glan Teifi Panel', cy: 'Panel Glan Teifi' } },
	coordinator: { ...elin, ...over },
	passwordHash: 'a hash'
});

test('an empty installation gets its panel and its coordinator in one act', async () => {
	const id = await setUp(house, given());

	const panel = await thePanel(house.db);
	expect(panel?.settings.name.cy).toBe('Panel Glan Teifi');
	expect(panel?.settings.contact).toEqual({
		name: 'Elin Prosser',
		phone: '01632 960 114',
		email: 'elin.prosser@panel.example'
	});
	expect(await house.person(id)).toMatchObject({
		slug: 'elin-prosser',
		roles: ['coordinator'],
		standing: 'active'
	});
	expect(await credentials(house.db, 'elin.prosser@panel.example')).toMatchObject({
		id,
		hash: 'a hash'
	});
	expect((await readHistory(house.db)).map(({ act }) => act)).toEqual(['set-up']);
	expect(await firstBroken(house.db)).toBeNull();
});

test('it works once: a second, at the same moment or later, changes nothing', async () => {
	const both = await Promise.allSettled([
		setUp(house, given()),
		setUp(house, given({ name: 'Huw' }))
	]);

	expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
	await refusing(setUp(house, given({ name: 'Huw Jarman' })), 'already-set-up');
	expect(await everybody(house.db)).toHaveLength(1);
});

test('a coordinator without a name or an address is no beginning, and leaves nothing behind', async () => {
	await refusing(setUp(house, given({ name: '  ' })), 'empty');
	await refusing(setUp(house, given({ email: '' })), 'email-invalid');
	await refusing(setUp(house, given({ email: 'elin at panel' })), 'email-invalid');
	expect(await thePanel(house.db)).toBeNull();
});
