import { markArrival } from '../acts/sitting/room/mark-arrival';
import { moveDay } from '../acts/sitting/stages/move-day';
import { proceedInquorate } from '../acts/sitting/stages/proceed-inquorate';
import { recordMinutes } from '../acts/sitting/room/record-minutes';
import { startBreakouts } from '../acts/sitting/stages/start-breakouts';
import type { DemoSitting } from './content/types';
import { gatherings } from './gather-cast';
import { coordinator, playInOrder } from './making';
import type { Making, StoryStep } from './making';

/** People arrive, too few of them; assurance lets the sitting go on, and it goes into its groups. (M5, M6) */
export async function openDay(making: Making, each: DemoSitting): Promise<void> {
	const { given, person } = making;
	const [sittingId, by] = [making.sitting[each.key], person(coordinator)];
	const { allowedBy, reason, at: allowedAt } = each.quorum;
	making.at(each.arrivingAt);
	await moveDay(given, by, { sittingId, to: 'arriving' });
	await playInOrder(making, [
		...comings(making, each).filter(({ at }) => at < each.breakoutsAt),
		// The newest member signs the undertaking on the day.
		...gatherings(making).filter(({ at }) => at.startsWith(each.date)),
		{
			at: allowedAt,
			happens: () => proceedInquorate(given, person(allowedBy), { sittingId, reason, lang: 'en' })
		}
	]);
	making.at(each.breakoutsAt);
	await startBreakouts(given, by, { sittingId, anyway: false });
	await noteMinutes(making, each, 'breakouts');
}

/** Guests who come once the groups are at work. */
export function comeLater(making: Making, each: DemoSitting): Promise<void> {
	const later = comings(making, each).filter(({ at }) => at >= each.breakoutsAt);
	return playInOrder(making, later);
}

/** The minutes of the items that are over when the one of this kind begins; of all without one. (M8) */
export async function noteMinutes(
	{ given, sitting, person }: Making,
	{ key, agenda }: DemoSitting,
	until?: 'breakouts' | 'plenary'
): Promise<void> {
	const now = until ? agenda.findIndex(({ kind }) => kind === until) : agenda.length;
	const used = agenda.map(({ minutesUsed }, index) => (index < now ? minutesUsed : null));
	await recordMinutes(given, person(coordinator), { sittingId: sitting[key], used });
}

/** Everybody says themselves that they have come; that a guest has left, the coordinator. */
function comings(making: Making, { key, members, others }: DemoSitting): StoryStep[] {
	const mark = (by: string, slug: string, arrival: 'room' | 'left') => {
		const asked = { sittingId: making.sitting[key], personId: making.person(slug).id, arrival };
		return markArrival(making.given, making.person(by), asked);
	};
	const came = [...members, ...others].map(({ person, at }) => ({
		at,
		happens: () => mark(person, person, 'room')
	}));
	const left = others.flatMap(({ person, leftAt: at }) =>
		at === null ? [] : { at, happens: () => mark(coordinator, person, 'left') }
	);
	return [...came, ...left];
}
