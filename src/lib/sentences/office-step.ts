import type { OfficeStep } from '../meeting/sitting/office-step';
import type { Reached } from '../meeting/report/reached';
import type { Spoken } from '../words/spoken';

/** What a review waits for, and the words of the button that leads there; no button where nothing is to be done. */
export function officeStepWords(
	{ lang, w, format }: Spoken,
	step: OfficeStep
): { text: string; button?: string } {
	const so = (reached: Reached | null, text: string) =>
		[reached && reachedWords({ w, format }, reached), text].filter(Boolean).join(' ');
	const { next } = w.office.reviews;
	switch (step.kind) {
		case 'draw':
			return { ...next.draw, text: next.draw.text(step.listed) };
		case 'papers':
			return { ...next.papers, text: next.papers.text(step.without, step.cases) };
		case 'issue': {
			const { text, late, button } = next.issue;
			return { button, text: (step.isLate ? late : text)(step.papers, format.day(step.by)) };
		}
		case 'wait':
			return { ...next.wait, text: next.wait.text(format.day(step.date)) };
		case 'arrivals':
			return { ...next.arrivals, text: next.arrivals.text(step.present, step.groups) };
		case 'collecting':
			return {
				...next.collecting,
				text: next.collecting.text(step.sent, step.people, format.day(step.date))
			};
		case 'meeting':
			return { ...next.meeting, text: next.meeting.text(step.agreed, step.cases) };
		case 'comments':
			return { ...next.comments, text: next.comments.text(step.version) };
		case 'answers':
			return step.consent
				? { button: next.objections.button, text: objections({ w, format }, step, step.consent) }
				: { button: next.answers.button, text: answers(w, step) };
		case 'send':
			return { ...next.send, text: so(step.reached, next.send.text(step.to[lang])) };
		case 'sign':
			return {
				button: next.sign.button,
				text: step.target
					? withForce({ w, format }, step.target)
					: so(step.reached, next.sign.waits)
			};
		case 'consider':
		case 'publish':
			return { ...next[step.kind], text: so(step.reached, next[step.kind].text) };
		case 'over':
			return { text: so(step.reached, '') };
		default:
			return next[step.kind];
	}
}

/** The last thing that happened to a report, as a sentence. */
export function reachedWords({ w, format }: Said, { what, at }: Reached): string {
	return w.office.reviews.reached[what](format.day(at));
}

type Said = Pick<Spoken, 'w' | 'format'>;

function withForce(
	{ w, format }: Said,
	{ since, due, left, isPaused }: NonNullable<Extract<OfficeStep, { target: unknown }>['target']>
): string {
	const { sign } = w.office.reviews.next;
	const text = (left < 0 ? sign.over : sign.text)(format.day(since), format.day(due));
	return isPaused ? `${text} ${sign.paused}` : text;
}

function objections(
	{ w, format }: Said,
	{ changes, voters, isPassed }: Answers,
	{ until, opened }: NonNullable<Answers['consent']>
): string {
	const { text, passed } = w.office.reviews.next.objections;
	return isPassed ? passed : text(changes, opened, voters, format.day(until));
}

type Answers = Extract<OfficeStep, { kind: 'answers' }>;

function answers({ office }: Spoken['w'], step: Answers): string {
	const { text, changes, passed } = office.reviews.next.answers;
	if (step.isPassed) return passed(step.version);
	const so = text(step.version, step.approvals, step.voters, step.needed);
	return step.changes > 0 ? `${so} ${changes(step.changes)}` : so;
}
