import { isOfThePanel } from '../people/panel';
import type { Role } from '../people/people';
import { Refusal } from '../refusal';
import type { Step } from '../settings/steps';

/** The acts that move a report to its next step. */
export type CourseAct =
	'seal' | 'end-comments' | 'approve' | 'send' | 'sign' | 'consider' | 'publish';

/** Where a report is. */
export interface CoursePosition {
	/** Id of the panel's step; null before drafting began. */
	step: string | null;
	/** ISO instants; null where it has not happened for the present version. */
	approvedAt: string | null;
	signedAt: string | null;
}

/** The one way on: the act, whose it is, and the step it leads to. */
export interface Onward {
	act: CourseAct;
	by: Role;
	to: Step;
}

/** Who left a step, by which act, and when. */
export interface Move {
	name: string;
	act: string;
	/** ISO instant. */
	at: string;
	/** The panel's time zone, in which it is told. */
	zone: string;
}

/**
 * The next step of a report, from the panel's settings alone. What a step allows ends first: drafts are sealed, comments
 * closed, versions approved, responses signed. Where the next step is the Commissioner's or publication, their act
 * follows as one of its own. Null after the last step, and before drafting. (A1, A9)
 */
export function onward(steps: readonly Step[], place: CoursePosition): Onward | null {
	const at = steps.findIndex(({ id }) => id === place.step);
	const [now, to] = [steps[at], steps[at + 1]];
	if (!now || !to) return null;
	return { to, ...(ending(now, to, place) ?? reaching[to.reached]) };
}

/** Whether nothing is left to be done with a report: it is at the panel's last step, and what that allows has ended. */
export function isAtEnd(steps: readonly Step[], place: Omit<CoursePosition, 'signedAt'>): boolean {
	const last = steps.at(-1);
	if (!last || last.id !== place.step) return false;
	if (last.allows === 'draft' || last.allows === 'comment') return false;
	return last.allows !== 'answer' || place.approvedAt !== null;
}

type Doing = Omit<Onward, 'to'>;

const reaching: Record<Step['reached'], Doing> = {
	office: { act: 'send', by: 'coordinator' },
	commissioner: { act: 'consider', by: 'commissioner' },
	publication: { act: 'publish', by: 'coordinator' }
};

/** The act that ends what a step allows; null where nothing is left to end. */
function ending(now: Step, to: Step, place: CoursePosition): Doing | null {
	if (now.allows === 'draft') return { act: 'seal', by: 'coordinator' };
	if (now.allows === 'comment' && to.reached === 'office')
		return { act: 'end-comments', by: 'coordinator' };
	if (now.allows === 'answer' && place.approvedAt === null)
		return { act: 'approve', by: 'coordinator' };
	if (now.allows === 'respond' && place.signedAt === null) return { act: 'sign', by: 'respondent' };
	return null;
}

/** The step after an act: the next one, or the present one where another act leads on from it. */
export function stepAfter(steps: readonly Step[], now: string): string {
	const next = steps[steps.findIndex(({ id }) => id === now) + 1];
	return next?.reached === 'office' ? next.id : now;
}

/**
 * Checks an act against where the report is: no step is skipped, repeated or raced.
 * @param pressed the step that the page showed when the act was pressed
 * @param left who left that step last; null where nobody did
 * @throws Refusal 'moved-on' with who moved it, by which act and when; 'not-next' with the way on
 */
export function expectNext(
	steps: readonly Step[],
	place: CoursePosition,
	{ act, step: pressed }: { act: CourseAct; step: string },
	left: Move | null
): Onward {
	const next = onward(steps, place);
	const isThere = place.step === pressed && next?.act === act;
	if (isThere) return next;
	if (left && (place.step !== pressed || (act === 'sign' && place.signedAt !== null)))
		throw new Refusal('moved-on', { ...left });
	throw notNext(steps, place);
}

/** Says at which step the report is, and which act comes next. */
export function notNext(steps: readonly Step[], place: CoursePosition): Refusal {
	const now = steps.find(({ id }) => id === place.step);
	return new Refusal('not-next', {
		...(now && { nowEn: now.name.en, nowCy: now.name.cy }),
		act: onward(steps, place)?.act ?? 'none'
	});
}

/**
 * Whether the report may be taken back to drafting for a new version, which its members answer again: as long as nobody
 * outside the panel has been able to read it. (A1, A3)
 */
export function returnsToDraft(steps: readonly Step[], step: string | null): boolean {
	const now = steps.find(({ id }) => id === step);
	if (!now || now === steps[0] || now.reached === 'publication') return false;
	if (now.allows === 'answer' || now.allows === 'comment') return true;
	return now.allows === 'none' && isOfThePanelAlone(now.readers);
}

function isOfThePanelAlone(readers: readonly Role[]): boolean {
	return readers.every((role) => isOfThePanel([role]));
}

/** The step that a send can be taken back to: the one before, while nothing has happened at this one. */
export function recalledTo(steps: readonly Step[], place: CoursePosition): Step | null {
	const at = steps.findIndex(({ id }) => id === place.step);
	const [now, before] = [steps[at], steps[at - 1]];
	if (!now || before?.allows !== 'none' || now.reached !== 'office') return null;
	return now.allows === 'none' || now.allows === 'respond' ? before : null;
}

/** Whether a report at this step is still to be published. */
export function isPublishedAfter(steps: readonly Step[], step: string | null): boolean {
	const at = steps.findIndex(({ id }) => id === step);
	return steps.slice(at + 1).some(({ reached }) => reached === 'publication');
}

/** The panel's step in which the force answers; null where it has none. */
export function respondStep(steps: readonly Step[]): Step | null {
	return steps.find(({ allows }) => allows === 'respond') ?? null;
}
