import type { Recorded } from '../../../src/lib/meeting/report/report';
import { hasBegun } from '../../../src/lib/meeting/sitting/stages';
import {
	attendanceStatement,
	exitStatement,
	inputStatement
} from '../../../src/lib/sentences/held';
import type { Exit } from '../../../src/lib/sentences/held';
import type { Db } from '../../store/engine/database';
import type { KnownPerson } from '../../store/people/people';
import { everybody } from '../../store/people/people';
import type { Review } from '../../store/report/reviews';
import { attendanceIn } from '../../store/sitting/attendance';
import { groupsOf } from '../../store/sitting/groups';
import { readyInReview } from '../../store/sitting/ready';
import type { Sitting } from '../../store/sitting/sittings';
import { sittingsOf } from '../../store/sitting/sittings';
import { substitutesIn } from '../../store/sitting/substitutes';
import { quorumOf, seatNames } from '../attendees';
import { cameBack } from './came-back';

type Said = Omit<Recorded, 'section'>;

/**
 * What a report says of how its sittings were held, from what was recorded: who came in the place of members (P11), the
 * way on that was taken where too few came, with its reason in the reason's own language (M6), the inputs (M9), and what became of earlier promises (A13).
 */
export async function howHeld(db: Db, review: Review): Promise<Said[]> {
	const sittings = await sittingsOf(db, review.id);
	const [attendance, substitutes] = await Promise.all([
		attendanceIn(db, review.id),
		review.settings.substitutes ? substitutesIn(db, review.id) : []
	]);
	const people = new Map((await everybody(db)).map((each) => [each.id, each]));
	const { settings } = review;
	const cameTo = (sitting: Sitting) =>
		attendance.flatMap((each) => (each.sittingId === sitting.id ? each.personId : []));
	const isSubstituteAt = (sitting: Sitting, id: string) =>
		substitutes.some((each) => each.sittingId === sitting.id && each.personId === id);

	const attended = sittings
		.filter((sitting) => hasBegun(sitting.stage) && !sitting.due)
		.map((sitting) => {
			const came = cameTo(sitting);
			return {
				date: sitting.date,
				members: came.filter((id) => people.get(id)?.roles.includes('member')).length,
				substitutes: came.filter((id) => isSubstituteAt(sitting, id)).length
			};
		})
		.filter((each) => each.substitutes > 0);

	const exits: Said[] = [];
	for (const sitting of sittings) {
		const exit = sitting.quorumExit;
		if (!exit) continue;
		const said = exitStatement(await exitOf(sitting), settings);
		const id = `quorum-${sitting.number}` as const;
		exits.push({ id, ...said });
		if (exit.lang) exits.push({ id: `${id}-${exit.lang}`, en: exit.reason, cy: exit.reason });
	}
	const inputs = sittings
		.filter(({ stage }) => hasBegun(stage))
		.flatMap(({ date, agenda }) =>
			agenda.flatMap(({ title, input }) => (input ? { date, title, ...input } : []))
		);
	return [
		...(attended.length
			? [{ id: 'attendance' as const, ...attendanceStatement(attended, settings) }]
			: []),
		...exits,
		...(inputs.length ? [{ id: 'inputs' as const, ...inputStatement(inputs, settings) }] : []),
		...(await cameBack(db, review, sittings))
	];

	async function exitOf(sitting: Sitting): Promise<Exit> {
		const { date, quorumExit: exit } = sitting;
		const reason = exit?.lang ? null : (exit?.reason ?? '');
		if (exit?.exit !== 'remote') {
			if (exit?.exit === 'cancel') return { way: 'cancel', date, reason };
			const { counted, minimum, seatsMissing } = quorumOf(settings, people, {
				...{ date, here: cameTo(sitting), holder: sitting.chairId },
				substitutes: substitutes.filter(({ sittingId }) => sittingId === sitting.id)
			});
			const seats = seatNames(settings, seatsMissing);
			const office = officeOf(people.get(exit?.by ?? ''), review);
			return { way: 'proceed', date, reason, counted, minimum, seats, office };
		}
		const later = sittings.find(({ insteadOf }) => insteadOf === sitting.id);
		const ready = later ? await readyInReview(db, review.id) : [];
		const groups = later ? await groupsOf(db, later.id) : [];
		const sent = groups.filter(({ id }) => ready.some(({ groupId }) => groupId === id)).length;
		const isOver = later !== undefined && later.stage !== 'collecting';
		return { way: 'remote', date, reason, due: later?.due ?? null, sent: isOver ? sent : null };
	}
}

/** The office in whose name somebody allowed a sitting to go on; in public output nobody is named. */
function officeOf(person: KnownPerson | undefined, { settings }: Review): Exit['office'] {
	const role = settings.inquorate.allowedBy.find((each) => person?.roles.includes(each));
	const named = role && settings.offices[role];
	return { role: role ?? 'assurance', name: named ?? null };
}
