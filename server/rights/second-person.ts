import { whyNotTheOffice } from '../../src/lib/meeting/people/panel';
import type { Person } from '../../src/lib/meeting/people/people';
import type { Db } from '../store/engine/database';
import { everybody } from '../store/people/people';
import type { Rights } from './rights';

/** Whether somebody else of the office, who has not stood down from the case, could confirm a paper of it. (S6) */
export async function hasSecond(
	db: Db,
	rights: Rights,
	{ id }: Pick<Person, 'id'>,
	caseId: string
): Promise<boolean> {
	for (const other of await everybody(db)) {
		if (other.id === id || whyNotTheOffice(other)) continue;
		if ((await rights.of(other).onCase(caseId)).may.why !== 'stood-down') return true;
	}
	return false;
}
