import type { NextStep } from '../meeting/people/next-step';
import { refusalText } from './refusals';
import type { Spoken } from '../words/spoken';

export interface StepWords {
	title: string;
	text: string;
	/** Where the button leads; none where there is nothing to press. */
	href?: string;
	button?: string;
}

/** A next step as its person reads it. */
export function stepWords({ w, format }: Spoken, step: NextStep): StepWords {
	const s = w.home.steps;
	switch (step.kind) {
		case 'closed':
			return { title: s.closed.title, text: refusalText(w, step.why) };
		case 'sign':
			return {
				...s.sign,
				text: step.waits ? s.sign.waits : step.again ? s.sign.again : s.sign.text,
				href: '/undertaking'
			};
		case 'declare':
			return { ...s.declare, text: s.declare.text(step.cases), href: declare(step.review) };
		case 'settle':
			return {
				...s.settle,
				text: s.settle.text(step.cases),
				href: `${declare(step.review)}#office`
			};
		case 'people':
			return { ...s.people, href: '/staff/people' };
		case 'board':
			return {
				...s.board,
				title: s.board.title(step.letter),
				text: s.board.text(step.cases, step.shared === true),
				href: `/sittings/${step.sitting}/breakouts/${step.case}${step.group ? `?group=${step.group}` : ''}`
			};
		case 'send':
			return {
				...s.send,
				title: s.send.title(format.fullDay(step.due)),
				text: s.send.text(step.cases, step.sent),
				href: `/sittings/${step.sitting}/breakouts/${step.case}`
			};
		case 'collecting':
			return {
				...s.collecting,
				title: s.collecting.title(format.fullDay(step.due)),
				href: `/sittings/${step.sitting}/day`
			};
		case 'wait':
			return { ...s.wait, title: s.wait.title(format.fullDay(step.date)) };
		case 'today':
			return step.opens
				? { ...s.today, ...s.today.opens, href: `/sittings/${step.sitting}/day` }
				: { ...s.today, href: arrive(step.sitting) };
		case 'arrive':
			return { ...s.arrive, href: arrive(step.sitting) };
		case 'arriving':
			return { ...s.arriving, href: room(step.sitting) };
		case 'run':
			return { ...s.run, text: s.run.text(step.here, !step.chairless), href: room(step.sitting) };
		case 'look':
			return {
				...s.look,
				...(step.stage === 'arriving' && s.look.arriving),
				title: lookTitle(s.look.title, step.stage),
				href: step.stage === 'arriving' ? `/sittings/${step.sitting}/day` : room(step.sitting)
			};
		case 'room':
			return {
				...s.room,
				title: s.room.title(step.here),
				text: step.reads ? s.room.reader : step.guest ? s.room.guest : s.room.text,
				href: room(step.sitting)
			};
		case 'away':
			return { ...s.away, ...(step.hasLeft && s.left), href: arrive(step.sitting) };
		case 'draft':
			return {
				...(step.access === 'read' ? s.draft.read : s.draft[step.as]),
				href: `/reviews/${step.review}/draft`
			};
		case 'answer':
			return {
				...s.answer,
				title: s.answer.title(step.version),
				...(step.until && s.consent.answer(step.version, format.day(step.until))),
				href: approval(step.review)
			};
		case 'answered':
			return {
				title: s.answered.title(step.version),
				text: s.answered.text[step.says],
				button: s.answered.button,
				...(step.until && s.consent.answered(step.version, step.says)),
				href: approval(step.review)
			};
		case 'collect':
			return {
				title: s.collect.title(step.version),
				text: step.passed
					? s.collect.passed
					: step.changes
						? s.collect.changes(step.changes)
						: s.collect.waiting,
				button: s.collect.button,
				...(step.until && s.consent.collect(step.passed, step.changes, format.day(step.until))),
				href: approval(step.review)
			};
		case 'comment':
			return {
				...s.comment,
				title: s.comment.title(step.version),
				text: step.others ? s.comment.text : s.comment.alone,
				href: approval(step.review)
			};
		case 'end-comments':
			return {
				...s.endComments,
				title: s.endComments.title(step.version),
				href: approval(step.review)
			};
		case 'onward':
			return {
				...s.onward[step.act],
				title: s.onward[step.act].title(step.version),
				href: `/reviews/${step.review}/${step.act === 'sign' ? 'response' : 'after-approval'}`
			};
		case 'feedback':
			return { ...s.feedback, href: `/reviews/${step.review}/early-feedback` };
		case 'version':
			return {
				title: step.until ? s.consent.version : s.version.title(step.approved),
				text: s.version.text(step.version),
				button: s.version.button,
				href: `/reviews/${step.review}/versions/${step.version}`
			};
		case 'nothing':
			return {
				title: s.nothing.title,
				text: step.reads ? s.room.reader : s.nothing.text[step.role]
			};
	}
}

const arrive = (sitting: string) => `/sittings/${sitting}/arrive`;
const room = (sitting: string) => `/sittings/${sitting}/plenary`;
const declare = (review: string) => `/reviews/${review}/declare`;
const approval = (review: string) => `/reviews/${review}/approval`;

function lookTitle(
	titles: { writing: string; other: string; arriving: string },
	stage: string
): string {
	if (stage === 'arriving') return titles.arriving;
	return stage === 'plenary' ? titles.other : titles.writing;
}
