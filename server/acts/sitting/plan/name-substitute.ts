import { dayIn, isDay } from '../../../../src/lib/meeting/calendar';
import { mayBrief, mayStandIn } from '../../../../src/lib/meeting/people/substitutes';
import { Refusal } from '../../../../src/lib/meeting/refusal';
import { isOver } from '../../../../src/lib/meeting/sitting/groups/groups';
import { personById } from '../../../store/people/people';
import { setExpected } from '../../../store/sitting/expected';
import { addSubstitute } from '../../../store/sitting/substitutes';
import type { Actor, Given } from '../../../given';
import { coordinatingSitting } from '../../coordinating';
import { decide } from '../../decide';
import { soon } from '../../telling';

interface ToName {
	sittingId: string;
	personId: string;
	/** The member in whose place they are. */
	substituteFor: string;
	briefedBy: string;
	/** YYYY-MM-DD; null where none was given. */
	briefedAt: string | null;
}

/**
 * Names somebody who stands in for a member at one sitting, briefed by whom and when. They are then expected there; cases
 * open to them as to a member, by the same tests of vetting, undertaking, term and declarations. (P11)
 * @throws Refusal 'empty', 'unknown', 'forbidden', 'not-active', 'no-substitutes' where the panel allows none, 'sitting-over',
 *   'substitute-unfit' {name}, 'not-a-member' {name} for whom nobody can stand in, 'substitute-taken' {name} for a member
 *   who has one, or somebody who stands in already, 'member-here' {name}, 'briefing-needed', 'date-wrong' for a briefing
 *   that is still to come
 */
export async function nameSubstitute(given: Given, actor: Actor, input: ToName): Promise<void> {
	const { sittingId, personId, substituteFor, briefedBy, briefedAt } = input;
	await decide(given, actor, async ({ tx, at, rights, record, post, regrade, announce }) => {
		const { review, at: on } = await coordinatingSitting(rights, actor, sittingId);
		const { settings } = review;
		if (!settings.substitutes) throw new Refusal('no-substitutes');
		if (isOver(on.sitting.stage) || on.sitting.due) throw new Refusal('sitting-over');
		if (personId === '' || substituteFor === '') throw new Refusal('empty');
		const [person, member, briefer] = await Promise.all(
			[personId, substituteFor, briefedBy].map((id) => personById(tx, id))
		);
		if (!person || !member) throw new Refusal('unknown');
		if (!mayStandIn(person)) throw new Refusal('substitute-unfit', { name: person.name });
		if (!member.roles.includes('member') || member.standing !== 'active')
			throw new Refusal('not-a-member', { name: member.name });
		for (const each of on.substitutes) {
			if (each.personId === personId) throw new Refusal('substitute-taken', { name: person.name });
			if (each.substituteFor === member.id)
				throw new Refusal('substitute-taken', { name: member.name });
		}
		if (on.present.has(member.id)) throw new Refusal('member-here', { name: member.name });
		if (!briefer || !mayBrief(briefer) || briefedAt === null) throw new Refusal('briefing-needed');
		if (!isDay(briefedAt) || briefedAt > dayIn(settings.timeZone, at))
			throw new Refusal('date-wrong');

		await addSubstitute(tx, { sittingId, personId, substituteFor, briefedBy, briefedAt });
		if (!on.present.has(personId)) await setExpected(tx, sittingId, personId, 'expected');
		post({ person: personId }, { kind: 'invitation', about: { sitting: sittingId } }, soon(at));
		record('name-substitute', {
			...{ review: review.id, sitting: sittingId, person: personId, to: substituteFor },
			briefedBy
		});
		regrade({ person: personId });
		for (const id of [personId, substituteFor])
			announce({ person: id }, { kind: 'changed', what: 'rights', id });
		for (const address of [{ review: review.id }, { sitting: sittingId }])
			announce(address, { kind: 'changed', what: 'people', id: sittingId });
	});
}
