import { addMonths, dayIn } from '../../../src/lib/meeting/calendar';
import type { Day } from '../../../src/lib/meeting/calendar';
import { papersBy } from '../../../src/lib/meeting/papers/issue';
import { usualSitting } from '../../../src/lib/meeting/sitting/usual-sitting';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { isOver } from '../../../src/lib/meeting/sitting/groups/groups';
import { isFurther, mayHoldChair } from '../../../src/lib/meeting/sitting/sitting';
import { canMove, hasBegun, isSent } from '../../../src/lib/meeting/sitting/stages';
import { templateOf } from '../../../src/lib/meeting/settings/template';
import type { PanelSettings } from '../../../src/lib/meeting/settings/settings';
import type { Lang } from '../../../src/lib/words/plural';
import { words } from '../../../src/lib/words/words';
import type { Viewing } from '../../given';
import { hasBoard } from '../../reading/boards-made';
import {
	caseAsEntered,
	casesAsPlaced,
	reviewAsSet,
	sittingAsPlanned,
	stateOf
} from '../../reading/as-entered';
import { latestLines } from '../../store/report/history';
import type { ReadLine } from '../../store/report/history';
import { textsOf } from '../../reading/case-texts';
import { referencesOf } from '../../store/sitting/cases';
import { latestPlace } from '../../store/sitting/sittings';
import type { KnownPerson } from '../../store/people/people';
import { chairServedOut } from '../shared/chair-years';
import { inputsSeen } from '../shared/inputs';
import { substitutesSeen } from '../shared/substitutes';
import { declaredBy, reviewState } from '../shared/review-state';
import type { SittingState } from '../shared/review-state';

/** Acts after which a form of the page may show old values. */
const CHANGES = [
	...['change-review', 'plan-sitting', 'change-sitting', 'say-why-further'],
	...['change-case', 'move-case']
];

/**
 * Everything the coordinator prepares of a review, each part with the code of what its form is filled in from; nothing
 * of a case that they have stood down from (M10).
 * @throws Refusal 'unknown', 'forbidden', 'not-active'
 */
export async function preparePage(
	house: Viewing,
	person: KnownPerson,
	reviewId: string,
	lang: Lang
) {
	const { may } = await house.rights.of(person).onReview(reviewId);
	if (!may.coordinate) throw new Refusal(person.standing === 'active' ? 'forbidden' : 'not-active');
	const state = await reviewState(house, reviewId);
	if (!state) throw new Refusal('unknown');
	const { review, sittings, cases, people } = state;
	const references = await referencesOf(house.db, reviewId);
	const says = declaredBy(state, person.id);
	const groupsOf = (sittingId: string) => sittings.find(({ id }) => id === sittingId)?.groups ?? [];
	const fixed = await Promise.all(
		cases.map(({ id, sittingId }) => hasBoard(house, id, groupsOf(sittingId)))
	);
	const files = await Promise.all(cases.map(({ id }) => textsOf(house, id)));
	const changes = await latestLines(house.db, {
		...{ acts: CHANGES, about: { key: 'review', value: reviewId }, most: 200 }
	});
	const changedBy = (act: RegExp, key?: string, id?: string) => {
		const line = changes.find((each) => act.test(each.act) && (!key || each.about[key] === id));
		return people.get(line?.personId ?? '')?.name ?? '';
	};
	const servedOut = await Promise.all(
		sittings.map((sitting) => chairServedOut(house.db, review.settings, sitting, people))
	);
	const isReportSent = isSent(review.settings, review.step);
	return {
		title: words[lang].office.prepare.title,
		where: review.title[lang],
		review: {
			...{ id: review.id, ...reviewAsSet(review), seen: stateOf(reviewAsSet(review)) },
			changedBy: changedBy(/^change-review$/)
		},
		hasBegun: sittings.some(({ stage }) => hasBegun(stage)),
		hasChair: review.settings.hasChair,
		settings: review.settings,
		languages: review.settings.languages,
		chairYears: review.settings.hasChair ? review.settings.chairYears : null,
		modes: review.settings.meetings.modes,
		notice: noticeFrom(review.settings, house.clock()),
		/** What the form of a new sitting begins with. */
		usual: {
			...usualSitting(review.settings, await latestPlace(house.db)),
			chairId: chairSeated([...people.values()], review.settings)
		},
		chairs: [...people.values()]
			.filter(mayHoldChair)
			.map(({ id, name }) => ({ id, name }))
			.sort((a, b) => a.name.localeCompare(b.name)),
		sittings: sittings.map((sitting, index) => ({
			id: sitting.id,
			number: sitting.number,
			stage: sitting.stage,
			isOver: isOver(sitting.stage),
			isFurther: isFurther(sitting),
			mayCancel: canMove(sitting.stage, 'cancelled'),
			papersBy: papersBy(sitting.date, review.settings.meetings),
			shortNotice:
				sitting.stage === 'planned' ? shortNotice(sitting, changes, review.settings) : null,
			chairServedOut: servedOut[index],
			substitutes: substitutesSeen(state, sitting),
			inputs: inputsSeen(state, sitting, lang),
			hasCases: cases.some(({ sittingId }) => sittingId === sitting.id),
			...sittingAsPlanned(sitting),
			/** Why there is a further sitting. It can be corrected until the report is sent. (A2) */
			why: {
				...(sitting.why ?? { en: '', cy: '' }),
				seen: stateOf(sitting.why),
				by: changedBy(/^(change-sitting|say-why-further)$/, 'sitting', sitting.id),
				isOpen: sitting.stage === 'closed' && isFurther(sitting) && !isReportSent
			},
			seen: stateOf(sittingAsPlanned(sitting)),
			changedBy: changedBy(/^(change-sitting|say-why-further)$/, 'sitting', sitting.id)
		})),
		/** Hash of which case is at which sitting. */
		placed: stateOf(casesAsPlaced(cases)),
		cases: cases.map((row, index) => {
			const { id, number, sittingId } = row;
			if (says.get(id) === 'conflict') return { id, number, sittingId, entered: null };
			const entered = caseAsEntered(row, references.get(id) ?? '', files[index][0]);
			const { label, reference, language } = entered;
			// The text itself is read as papers are, by their own page and its rights.
			const hasText = files[index].some(({ text }) => text !== '');
			return {
				id,
				number,
				sittingId,
				entered: {
					label,
					reference,
					language,
					hasText,
					form: templateOf(review, row).id,
					isFormFixed: fixed[index],
					seen: stateOf(entered),
					changedBy: changedBy(/^(change|move)-case$/, 'case', id)
				}
			};
		})
	};
}

/**
 * When the date of a sitting was set, if that gave members less notice than the panel promises them; else null. (M4)
 */
function shortNotice(
	{ id, date }: SittingState,
	changes: readonly ReadLine[],
	{ meetings, timeZone }: PanelSettings
): { months: number; setOn: Day } | null {
	const set = changes.find(
		({ act, about }) =>
			about.sitting === id && (act === 'plan-sitting' || (act === 'change-sitting' && about.date))
	);
	const months = meetings.noticeMonths;
	if (!set || months === null) return null;
	const setOn = dayIn(timeZone, new Date(set.at));
	return addMonths(setOn, months) > date ? { months, setOn } : null;
}

/** How many months ahead members know of a sitting, and the first day that this leaves free; null where none is promised. (M4) */
function noticeFrom({ meetings, timeZone }: PanelSettings, now: Date) {
	const months = meetings.noticeMonths;
	return months === null ? null : { months, day: addMonths(dayIn(timeZone, now), months) };
}

/** Id of the member who holds the chair's seat; null where nobody does, or the panel has no chair. (P12) */
function chairSeated(
	people: readonly KnownPerson[],
	{ hasChair, seats }: PanelSettings
): string | null {
	const chairs = seats.filter(({ isChair }) => isChair).map(({ id }) => id);
	const holder = people.find(
		(each) => each.seat !== null && chairs.includes(each.seat) && mayHoldChair(each)
	);
	return hasChair ? (holder?.id ?? null) : null;
}
