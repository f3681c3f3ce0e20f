import { newId } from '../../../src/lib/board/ids';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { mayBePlaced } from '../../../src/lib/meeting/rights/sitting';
import { isOver, nextLetter } from '../../../src/lib/meeting/sitting/groups/groups';
import type { Split } from '../../../src/lib/meeting/sitting/groups/split-notes';
import { hasBegun } from '../../../src/lib/meeting/sitting/stages';
import { groupsAsFormed } from '../../reading/as-entered';
import { boardsOf } from '../../rights/boards';
import type { OnSitting } from '../../rights/rights-of';
import { personById } from '../../store/people/people';
import {
	addGroup,
	removeGroupRow,
	setCaseOfGroup,
	setGroupOfMember,
	takeCase
} from '../../store/sitting/groups';
import type { Actor, Given } from '../../given';
import { coordinatingSitting, expectUnchanged } from '../coordinating';
import { decide } from '../decide';
import { whileBlank } from './while-blank';

/**
 * Puts everybody into groups at once, and gives the groups their cases, before the groups begin (R1). Groups that are
 * there already keep their letters, in order; one that is not needed any more goes.
 * @param input.seen what `stateOf(groupsAsFormed(…))` was when the page was read
 * @throws Refusal 'unknown', 'forbidden', 'not-active', 'sitting-over', 'groups-began', 'changed-meanwhile',
 *   'not-a-member' {name}, 'group-has-written' where a group that once began would lose a case it wrote on
 */
export async function formGroups(
	given: Given,
	actor: Actor,
	input: { sittingId: string; groups: Split; seen?: string }
): Promise<void> {
	const { sittingId } = input;
	const before = await coordinatingSitting(given.rights, actor, sittingId);
	refuseLate(before);
	const names = boardsLost(before, input.groups);
	await whileBlank(given, names, () =>
		decide(given, actor, async ({ tx, at, rights, record, regrade, announce }) => {
			const on = await coordinatingSitting(rights, actor, sittingId);
			refuseLate(on);
			expectUnchanged(input.seen, groupsAsFormed(on.at.groups));
			for (const id of input.groups.flatMap(({ members }) => members)) {
				const person = await personById(tx, id);
				if (!person) throw new Refusal('unknown');
				const standsIn = on.at.substitutes.some(({ personId }) => personId === id);
				if (!mayBePlaced(person, standsIn))
					throw new Refusal('not-a-member', { name: person.name });
			}
			for (const id of input.groups.flatMap(({ cases }) => cases))
				if (on.cases.get(id)?.case.sittingId !== sittingId) throw new Refusal('unknown');

			const groups = asMany(on, input.groups.length);
			for (const { id, members, cases } of on.at.groups) {
				for (const personId of members) await setGroupOfMember(tx, sittingId, personId, null);
				const wanted = input.groups[groups.findIndex((each) => each.id === id)]?.cases ?? [];
				for (const caseId of cases) if (!wanted.includes(caseId)) await takeCase(tx, id, caseId);
				if (!groups.some((each) => each.id === id)) await removeGroupRow(tx, id);
			}
			for (const [n, { members, cases }] of input.groups.entries()) {
				const { id, isNew, letter } = groups[n];
				if (isNew) await addGroup(tx, { id, sittingId, letter, members: [], cases: [] }, at);
				for (const personId of members) await setGroupOfMember(tx, sittingId, personId, id);
				for (const caseId of cases) await setCaseOfGroup(tx, { groupId: id, caseId, at });
			}
			record('form-groups', { review: on.review.id, sitting: sittingId });
			regrade({});
			for (const address of [{ review: on.review.id }, { sitting: sittingId }])
				announce(address, { kind: 'changed', what: 'group', id: sittingId });
		})
	);
}

function refuseLate({ at: { sitting } }: OnSitting): void {
	if (isOver(sitting.stage)) throw new Refusal('sitting-over');
	if (hasBegun(sitting.stage)) throw new Refusal('groups-began');
}

interface Letter {
	id: string;
	letter: string;
	isNew: boolean;
}

/** As many groups as are wanted: those that are there, by letter, then new ones with the next letters of the review. */
function asMany({ sittings, at }: OnSitting, count: number): Letter[] {
	const all: Letter[] = at.groups
		.slice(0, count)
		.map(({ id, letter }) => ({ id, letter, isNew: false }));
	const taken = [...sittings.values()].flatMap(({ groups }) => groups.map(({ letter }) => letter));
	while (all.length < count) {
		const letter = nextLetter([...taken, ...all.map((each) => each.letter)]);
		all.push({ id: newId(), letter, isNew: true });
	}
	return all;
}

/** Names of the boards that groups would lose. */
function boardsLost({ review, at }: OnSitting, wanted: Split): string[] {
	return at.groups.flatMap((group, n) =>
		group.cases
			.filter((id) => !wanted[n]?.cases.includes(id))
			.flatMap((caseId) => boardsOf(review.settings, caseId, [group]))
			.map(({ name }) => name)
	);
}
