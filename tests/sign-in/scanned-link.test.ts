import { expect, onTestFinished, test } from 'vitest';
import { giveSignInLink } from '../../server/acts/people/give-sign-in-link';
import { useSignInLink as enterBy } from '../../server/acts/people/use-sign-in-link';
import { thePanel } from '../../server/store/people/panels';
import { load } from '../../src/routes/enter/[token]/+page.server';
import { emptyHouse, shippedPanel } from '../acts/empty-house';
import { refusing } from '../acts/refusing';

test('a sign-in link works for its person after a mail scanner has opened its address again and again', async () => {
	const { given, elin, add, end } = await emptyHouse(shippedPanel('quality-assurance-panel'));
	onTestFinished(end);
	const joan = await add('Joan Whitfield', ['member']);
	const made = await giveSignInLink(given, elin, { personId: joan.id });
	const token = 'token' in made ? made.token : '';
	const event = {
		locals: { house: given, panel: await thePanel(given.db), lang: 'en' },
		params: { token },
		setHeaders: () => undefined
	} as unknown as Parameters<typeof load>[0];
	for (let n = 0; n < 3; n += 1) {
		expect(await load(event)).toMatchObject({ person: { name: 'Joan Whitfield' } });
	}
	expect(await enterBy(given, { token, passwordHash: null })).toBe(joan.id);
	expect(await load(event)).toMatchObject({ person: null });
	await refusing(enterBy(given, { token, passwordHash: null }), 'link-expired');
});
