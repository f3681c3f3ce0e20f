import { newId } from '../../../src/lib/board/ids';
import { emailOf, nameOf } from '../../../src/lib/meeting/people/names';
import type { Language } from '../../../src/lib/meeting/people/people';
import { Refusal } from '../../../src/lib/meeting/refusal';
import type { PanelSettings } from '../../../src/lib/meeting/settings/settings';
import { addPanel, thePanel } from '../../store/people/panels';
import { insertPerson } from '../../store/people/people';
import { decide } from '../decide';
import type { Given } from '../../given';
import { bothLines } from '../texts';
import { slugFor } from './slug';

/**
 * The first act of an installation: makes a panel from its settings, and its first coordinator. Nobody is signed in yet,
 * so it works only while there is no panel.
 * @returns the coordinator's id
 * @throws Refusal 'already-set-up', 'empty', 'email-invalid', 'line-unseen'
 */
export async function setUp(
	given: Given,
	input: {
		settings: PanelSettings;
		coordinator: { name: string; email: string; phone: string; language: Language };
		/** Null where they will sign in by a link first, or the demo enters as them. */
		passwordHash: string | null;
	}
): Promise<string> {
	const settings = { ...input.settings, name: bothLines(input.settings.name, input.settings) };
	const name = nameOf(input.coordinator.name);
	const email = emailOf(input.coordinator.email);
	if (!email) throw new Refusal('email-invalid');
	const { phone, language } = input.coordinator;
	const personId = newId();

	await decide(given, { id: personId }, async ({ tx, at, record }) => {
		if (await thePanel(tx)) throw new Refusal('already-set-up');
		const panel = { id: newId(), settings: { ...settings, contact: { name, phone, email } } };
		await addPanel(tx, panel, at);
		const person = {
			id: personId,
			slug: await slugFor(tx, name),
			name,
			roles: ['coordinator' as const],
			language,
			standing: 'active' as const,
			termStart: null,
			termEnd: null,
			vetting: null,
			undertakingSignedAt: null,
			email,
			phone: phone || null,
			passwordHash: input.passwordHash
		};
		await insertPerson(tx, panel.id, person, at);
		record('set-up', { panel: panel.id, person: personId });
	});
	return personId;
}
