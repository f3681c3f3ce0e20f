import { nextStep } from '$lib/meeting/people/next-step';
import type { NextStep } from '$lib/meeting/people/next-step';
import { isOfThePanel } from '$lib/meeting/people/panel';
import { Refusal } from '$lib/meeting/refusal';
import { comesAsAdviser } from '$lib/meeting/rights/sitting';
import type { Arrival } from '$lib/meeting/sitting/agenda';
import { isOver } from '$lib/meeting/sitting/groups/groups';
import { isInSession } from '$lib/meeting/sitting/stages';
import type { Lang } from '$lib/words/plural';
import { words } from '$lib/words/words';
import type { Viewing } from '../../given';
import { mayMarkOwn } from '../../reading/own-arrival';
import { thePanel } from '../../store/people/panels';
import type { KnownPerson } from '../../store/people/people';
import { presentAt } from '../../store/sitting/attendance';
import { expectedAt } from '../../store/sitting/expected';
import { stepFacts } from '../home/next-step';
import { quorumHere } from '../shared/quorum-here';
import { standingIn } from '../shared/substitutes';
import { sittingState } from '../shared/review-state';

/**
 * A sitting as one person comes to it: when and where, how they are marked, and whether enough are here.
 * @throws Refusal 'unknown', 'not-active', 'forbidden' for those who are not expected, 'not-now' for a remote collection
 */
export async function arrivingFor(
	house: Viewing,
	person: KnownPerson,
	sittingId: string,
	lang: Lang
) {
	const state = await sittingState(house, sittingId);
	if (!state) throw new Refusal('unknown');
	if (person.standing !== 'active') throw new Refusal('not-active');
	if (!(await mayMarkOwn(house.db, person, { sittingId, personId: person.id })))
		throw new Refusal('forbidden');
	const { about } = await house.rights.of(person).onSitting(sittingId);
	const { review, sitting, people } = state;
	if (sitting.due) throw new Refusal('not-now');
	const { stage, id, number, date, from, to, place, mode } = sitting;
	const here = (await presentAt(house.db, sittingId)).find(
		({ personId }) => personId === person.id
	);
	const said = (await expectedAt(house.db, sittingId)).find(
		({ personId }) => personId === person.id
	);
	const isHere = here !== undefined && here.leftAt === null;
	const standing = standingIn(state, sitting, person.id);
	return {
		title: words[lang].home.arrive.title,
		where: review.title[lang],
		reviewId: review.id,
		sitting: { id, number, date, from, to, place: place[lang], mode, stage },
		isOver: isOver(stage),
		/** An adviser whose input is over: they leave before the members' own work. (P9) */
		inputEnded: comesAsAdviser(person) && stage !== 'planned' && about.sitting.inputEnded,
		isOpen: stage === 'arriving' || isInSession(stage),
		arrival: (here ? (here.leftAt ? 'left' : here.how) : (said?.says ?? 'not-expected')) as Arrival,
		at: here ? (here.leftAt ?? here.at) : null,
		/** Names and counts are for those of the panel. (P8) */
		chair:
			(isOfThePanel(person.roles) || standing.for !== null) && sitting.chairId
				? (people.get(sitting.chairId)?.name ?? null)
				: null,
		/** Where they go on from here, once there is something to go on to. */
		onward: isHere && isInSession(stage) ? await onwardFrom(house, person, id) : null,
		/** Whom they stand in for, and who stands in for them. (P11) */
		standing,
		quorum: quorumHere(state, lang)
	};
}

/** Their next step, where it is at this sitting. */
async function onwardFrom(
	house: Viewing,
	person: KnownPerson,
	sittingId: string
): Promise<NextStep | null> {
	const panel = await house.cache.once('panel', () => thePanel(house.db));
	if (!panel) return null;
	const step = nextStep(await stepFacts(house, person, panel));
	const isThere = 'sitting' in step && step.sitting === sittingId;
	return isThere && ['board', 'room', 'run', 'look'].includes(step.kind) ? step : null;
}
