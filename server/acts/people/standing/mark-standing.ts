import { actsForTheOffice, isOfTheOffice } from '../../../../src/lib/meeting/people/panel';
import type { Person } from '../../../../src/lib/meeting/people/people';
import { isOut } from '../../../../src/lib/meeting/people/standing';
import { Refusal } from '../../../../src/lib/meeting/refusal';
import { thePanel } from '../../../store/people/panels';
import { everybody, personById } from '../../../store/people/people';
import { setStanding } from '../../../store/people/details';
import type { KnownPerson } from '../../../store/people/people';
import { dropSignInLinksOf } from '../../../store/people/sessions';
import { refuseFullPanel, seatFor } from '../seats';
import { allReviews } from '../../../store/report/reviews';
import { standingAsKept } from '../../../reading/as-entered';
import { expectUnchanged } from '../../coordinating';
import { decide } from '../../decide';
import { takeOutAnswers } from '../../shows/take-out-answers';
import { lowerEverywhere } from '../../sitting/floor/lower-gone';
import { tellTheList } from '../tell-the-list';
import type { Actor, Given } from '../../../given';

/**
 * The office records a person's term, vetting, standing and seat. Rights that end are taken from open screens too
 * (P13, P15, P17). When a membership ends, so do its sessions and sign-in links.
 * @throws Refusal 'forbidden', 'not-active', 'unknown', 'panel-full' with {max} and 'seat-full' with {max, en, cy} when a
 *   member is made active or given the seat,
 *   'last-of-office' where no active person of the office would be left, 'changed-meanwhile'
 */
export async function markStanding(
	given: Given,
	actor: Actor,
	input: Pick<Person, 'standing' | 'termStart' | 'termEnd' | 'vetting'> & {
		personId: string;
		/** Id of a seat; null for none, left out to leave it as it is. (P12) */
		seat?: string | null;
		/** What `stateOf(standingAsKept(person))` was when the page was read. */
		seen?: string;
	}
): Promise<void> {
	actsForTheOffice(actor);
	const { personId, seen, ...facts } = input;

	await decide(given, actor, async (decision) => {
		const { tx, record, endSessions, regrade, announce } = decision;
		const person = await personById(tx, personId);
		const panel = await thePanel(tx);
		if (!person || !panel) throw new Refusal('unknown');
		expectUnchanged(seen, standingAsKept(person));
		const seat = input.seat === undefined ? person.seat : input.seat;
		const isBack = facts.standing === 'active' && person.standing !== 'active';
		const people = await everybody(tx);
		if (isBack && person.roles.includes('member'))
			refuseFullPanel(people, panel.settings, { id: personId, seat });
		else if (seat !== person.seat) seatFor(people, panel.settings, { id: personId, seat });
		if (facts.standing !== 'active') refuseLastOfOffice(people, personId);
		await setStanding(tx, personId, { ...facts, seat });
		if (isOut(facts)) await lowerEverywhere(decision, personId);
		await takeOutAnswers(decision);
		if (facts.standing === 'ended') {
			await dropSignInLinksOf(tx, personId);
			await endSessions(personId);
		}
		record('mark-standing', { person: personId, standing: facts.standing });
		regrade({ person: personId });
		announce({ person: personId }, { kind: 'changed', what: 'rights', id: personId });
		await tellTheList(decision, personId);
		// The quorum of a sitting may ask for a seat, and every page of it says which is missing.
		if (seat !== person.seat)
			for (const { id } of await allReviews(tx))
				announce({ review: id }, { kind: 'changed', what: 'people', id });
	});
}

/** @throws Refusal 'last-of-office' */
export function refuseLastOfOffice(people: readonly KnownPerson[], personId: string): void {
	const office = people.filter(
		({ roles, standing }) => isOfTheOffice(roles) && standing === 'active'
	);
	if (office.length === 1 && office[0].id === personId) throw new Refusal('last-of-office');
}
