import type { OfficeStep } from '../meeting/sitting/office-step';
import type { Spoken } from '../words/spoken';

/** What a review waits for, and the words of the button that leads there; no button where nothing is to be done. */
export function officeStepWords(
	{ w, format }: Spoken,
	step: OfficeStep
): { text: string; button?: string } {
	const { next } = w.office.reviews;
	switch (step.kind) {
		case 'draw':
			return { ...next.draw, text: next.draw.text(step.listed) };
		case 'papers':
			return { ...next.papers, text: next.papers.text(step.without, step.cases) };
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
		default:
			return next[step.kind];
	}
}

function objections(
	{ w, format }: Pick<Spoken, 'w' | 'format'>,
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
