import { whyNotTheOffice } from '../../../src/lib/meeting/people/panel';
import { everybody } from '../../store/people/people';
import type { Decision } from '../decide';

/** Tells the open pages of the office that the panel's list has changed. */
export async function tellTheList(
	{ tx, announce }: Pick<Decision, 'tx' | 'announce'>,
	personId: string
): Promise<void> {
	for (const each of await everybody(tx)) {
		if (whyNotTheOffice(each) !== null) continue;
		announce({ person: each.id }, { kind: 'changed', what: 'people', id: personId });
	}
}
