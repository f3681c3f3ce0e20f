import { afterAll, expect, test } from 'vitest';
import { signUndertaking } from '../../../server/acts/people/standing/sign-undertaking';
import { readHistory } from '../../../server/store/report/history';
import { demoHouse, dropStages } from '../../acts/demo-house';
import { refusing } from '../../acts/refusing';

afterAll(dropStages);

test('Owain opens no case until he has signed, and then his own (P16)', async () => {
	const house = await demoHouse('breakouts');
	await house.db
		.updateTable('people')
		.set({ undertaking_signed_at: null })
		.where('slug', '=', 'owain-beynon')
		.execute();
	const seen = async () => {
		const owain = await house.person('owain-beynon');
		return (await house.rights.of(owain).onCase(house.caseId(1), house.groupId('A'))).may;
	};
	expect(await seen()).toMatchObject({
		papers: 'none',
		board: 'none',
		why: 'undertaking-unsigned'
	});

	const owain = await house.person('owain-beynon');
	const text = 'I will keep to myself whatever I learn.';
	await refusing(signUndertaking(house, owain, { name: ' ', text }), 'empty');
	expect(
		await refusing(signUndertaking(house, owain, { name: 'Priya Nair', text }), 'name-differs')
	).toEqual({ name: 'Owain Beynon' });
	expect(await seen()).toMatchObject({ why: 'undertaking-unsigned' });

	await signUndertaking(house, owain, { name: 'owain  BEYNON ', text });
	expect(await seen()).toMatchObject({ papers: 'read', board: 'write', why: null });
	const line = (await readHistory(house.db)).at(-1);
	expect(line).toMatchObject({ personId: owain.id, act: 'sign-undertaking' });
	expect(JSON.stringify(line)).not.toContain('keep to myself');
	await house.end();
});
