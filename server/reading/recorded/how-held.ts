import type { Recorded } from '../../../src/lib/meeting/report/report';
import { isFurther } from '../../../src/lib/meeting/sitting/sitting';
import { hasBegun } from '../../../src/lib/meeting/sitting/stages';
import {
	attendanceStatement,
	exitStatement,
	inputStatement,
	meetingsStatement
} from '../../../src/lib/sentences/held';
import type { Exit } from '../../../src/lib/sentences/held';
import type { Db } from '../../store/engine/database';
import type { KnownPerson } from '../../store/people/people';
import { everybody } from '../../store/people/people';
import type { Review } from '../../store/report/reviews';
import { casesOf } from '../../store/sitting/cases';
import { attendanceIn } from '../../store/sitting/attendance';
import { groupsOf } from '../../store/sitting/groups';
import { readyInReview } from '../../store/sitting/room/ready';
import type { Sitting } from '../../store/sitting/sittings';
import { sittingsOf } from '../../store/sitting/sittings';
import { substitutesIn } from '../../store/sitting/substitutes';
import { quorumOf, seatsNamed } from '../attendees';
import { cameBack } from './came-back';
import { heardAt } from './heard-at';

type Said = Omit<Recorded, 'section'>;

/**
 * What a report says of how its sittings were held, from what was recorded: when the panel met and what it looked at (A2),
 * attendance in counts (P11), the way on that was taken where too few came, with its reason in the reason's own language
 * (M6), the inputs (M9), and what was said of earlier promises (A13).
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

	const met = sittings.filter(({ stage, due }) => hasBegun(stage) && !due);
	const attended = met.map((sitting) => {
		const came = cameTo(sitting);
		const { date, mode, place } = sitting;
		return {
			...{ date, mode, place, minimum: quorumAt(sitting).minimum },
			members: came.filter((id) => people.get(id)?.roles.includes('member')).length,
			substitutes: came.filter((id) => isSubstituteAt(sitting, id)).length
		};
	});
	const isMet = (id: string) => met.some((sitting) => sitting.id === id);
	const cases = (await casesOf(db, review.id)).filter(({ sittingId }) => isMet(sittingId));
	const forms = [review.template, ...(review.otherForms ?? [])]
		.filter(({ id }) => cases.some(({ form }) => (form ?? review.template.id) === id))
		.map(({ name }) => name);
	const further = met
		.filter(isFurther)
		.flatMap(({ date, why }) => (why && why.en !== '' ? { date, why } : []));
	const meetings = { further, dates: met.map(({ date }) => date), cases: cases.length, forms };

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
		...(met.length ? [{ id: 'meetings' as const, ...meetingsStatement(meetings, settings) }] : []),
		...(met.length
			? [{ id: 'attendance' as const, ...attendanceStatement(attended, settings) }]
			: []),
		...exits,
		...(inputs.length ? [{ id: 'inputs' as const, ...inputStatement(inputs, settings) }] : []),
		...heardAt(sittings, settings),
		...(await cameBack(db, review, sittings))
	];

	function quorumAt(sitting: Sitting) {
		return quorumOf(settings, people, {
			...{ date: sitting.date, here: cameTo(sitting), holder: sitting.chairId },
			substitutes: substitutes.filter(({ sittingId }) => sittingId === sitting.id)
		});
	}

	async function exitOf(sitting: Sitting): Promise<Exit> {
		const { date, quorumExit: exit } = sitting;
		const reason = exit?.lang ? null : (exit?.reason ?? '');
		if (exit?.exit !== 'remote') {
			if (exit?.exit === 'cancel') return { way: 'cancel', date, reason };
			const { counted, minimum, seatsMissing } = quorumAt(sitting);
			const seats = seatsNamed(settings, seatsMissing);
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
