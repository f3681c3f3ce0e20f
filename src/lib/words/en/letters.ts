import { whenAndWhere } from '../letter-words';
import type { LetterWords } from '../letter-words';

/** The e-mails. They name the panel and the meeting, and say nothing of a case. */
export const letters = {
	dear: (name: string) => `Dear ${name},`,
	hello: 'Hello,',
	sitting: (n: number) => `sitting ${n}`,
	times: (from: string, to: string) =>
		from === '' ? '' : to === '' ? `from ${from}` : `${from} to ${to}`,
	why: (panel: string) =>
		`You get this e-mail because you are on the list of ${panel}. Please write nothing about a case in an e-mail.`,
	whyNotListed: (panel: string) =>
		`You get this e-mail because the force gave your address to ${panel}. Please write nothing about a case in an e-mail.`,
	kinds: {
		invitation: {
			subject: (d: LetterWords) => `Invitation: ${d.review}, ${d.sitting}, ${d.day}`,
			text: (d: LetterWords) => [
				`You are invited to ${d.sitting} of ${d.review}.`,
				whenAndWhere(d),
				'The attached file puts it in your calendar. If you cannot come, please tell the office.',
				'Sign in to see the sitting:'
			]
		},
		'sitting-changed': {
			subject: (d: LetterWords) => `Changed: ${d.review}, ${d.sitting}, ${d.day}`,
			text: (d: LetterWords) => [
				`The plan of ${d.sitting} of ${d.review} has changed. It is now:`,
				whenAndWhere(d),
				'The attached file changes it in your calendar.',
				'Sign in to see the sitting:'
			]
		},
		'sitting-cancelled': {
			subject: (d: LetterWords) => `Cancelled: ${d.review}, ${d.sitting}, ${d.day}`,
			text: (d: LetterWords) => [
				`There will be no ${d.sitting} of ${d.review} on ${d.day}. It is cancelled.`,
				'The attached file marks it as cancelled in your calendar.',
				'Sign in to see the review:'
			]
		},
		'sitting-removed': {
			subject: (d: LetterWords) => `Not taking place: ${d.review}, ${d.sitting}, ${d.day}`,
			text: (d: LetterWords) => [
				`You were invited to ${d.sitting} of ${d.review} on ${d.day}. The office has taken it off the plan, so there is nothing to come to.`,
				'The attached file takes it off your calendar.',
				'Sign in to see what is planned:'
			]
		},
		'due-moved': {
			subject: (d: LetterWords) => `New last day: ${d.review}, ${d.day}`,
			text: (d: LetterWords) => [
				`You can now write what you found in ${d.review} until the end of ${d.day}.`,
				'Sign in to write it:'
			]
		},
		'papers-issued': {
			subject: (d: LetterWords) => `Papers for ${d.review}, ${d.sitting}`,
			text: (d: LetterWords) => [
				`The papers for ${d.review}, ${d.sitting}, on ${d.day} are ready.`,
				'Sign in to read them:'
			]
		},
		'to-answer': {
			subject: (d: LetterWords) => `Report to answer: ${d.review}, version ${d.version}`,
			text: (d: LetterWords) => [
				`Version ${d.version} of the report on ${d.review} waits for your answer.`,
				'You can approve it, ask for a change, or abstain. Saying nothing does not count as approval.',
				'Sign in to read and answer it:'
			]
		},
		'to-object': {
			subject: (d: LetterWords) => `Report to read: ${d.review}, version ${d.version}`,
			text: (d: LetterWords) => [
				`Version ${d.version} of the report on ${d.review} is with its members.`,
				`If you disagree, you can object until the end of ${d.due}. Saying nothing does not count as approval.`,
				'Sign in to read it:'
			]
		},
		'object-reminder': {
			subject: (d: LetterWords) => `Reminder: report on ${d.review}, version ${d.version}`,
			text: (d: LetterWords) => [
				`You have not opened version ${d.version} of the report on ${d.review} yet.`,
				`If you disagree, you can object until the end of ${d.due}. Saying nothing does not count as approval.`,
				'Sign in to read it:'
			]
		},
		'to-comment': {
			subject: (d: LetterWords) => `Report to comment on: ${d.review}, version ${d.version}`,
			text: (d: LetterWords) => [
				`Version ${d.version} of the report on ${d.review} is ready for your comments.`,
				'Sign in to read it:'
			]
		},
		'answer-reminder': {
			subject: (d: LetterWords) => `Reminder: report on ${d.review}, version ${d.version}`,
			text: (d: LetterWords) => [
				`You have not answered version ${d.version} of the report on ${d.review} yet.`,
				'You can approve it, ask for a change, or abstain. Saying nothing does not count as approval.',
				'Sign in to read and answer it:'
			]
		},
		'early-feedback': {
			subject: (d: LetterWords) => `Early feedback: ${d.review}`,
			text: (d: LetterWords) => [
				`The panel’s office has sent you early feedback on ${d.review}. It is provisional: the report may say something else.`,
				'Sign in to read it:'
			]
		},
		'report-sent': {
			subject: (d: LetterWords) => `Report for your response: ${d.review}`,
			text: (d: LetterWords) => [
				`${d.panel} has sent you its report on ${d.review}.`,
				`The panel asks for your response by ${d.due}. This is the panel’s own target.`,
				'Sign in to read the report and to respond:'
			]
		},
		'target-extended': {
			subject: (d: LetterWords) => `More time for your response: ${d.review}`,
			text: (d: LetterWords) => [
				`The panel has moved its own target for your response to the report on ${d.review}. It asks for it by ${d.due}.`,
				'Sign in to read why and to respond:'
			]
		},
		'response-reminder': {
			subject: (d: LetterWords) => `Reminder: response to the report on ${d.review}`,
			text: (d: LetterWords) => [
				`The panel asked for your response to its report on ${d.review} by ${d.due}. That is in ${d.left}.`,
				'Sign in to finish and sign it:'
			]
		},
		'response-overdue': {
			subject: (d: LetterWords) => `Overdue: response to the report on ${d.review}`,
			text: (d: LetterWords) => [
				`The panel asked for your response to its report on ${d.review} by ${d.due}. It is not signed yet.`,
				'Sign in to finish and sign it:'
			]
		},
		'question-asked': {
			subject: (d: LetterWords) => `A question from the force: ${d.review}`,
			text: (d: LetterWords) => [
				`The force has asked the panel a question about the report on ${d.review}.`,
				'Sign in to read and answer it:'
			]
		},
		'question-answered': {
			subject: (d: LetterWords) => `Your question is answered: ${d.review}`,
			text: (d: LetterWords) => [
				`The panel has answered your question about the report on ${d.review}.`,
				'Sign in to read the answer:'
			]
		},
		'row-passed': {
			subject: (d: LetterWords) => `An observation to answer: ${d.review}`,
			text: (d: LetterWords) => [
				`The force has passed one observation of the report on ${d.review} to your department, and named you to answer it.`,
				'The panel’s office will give you a link to sign in. Until then there is nothing to do. The panel’s site is:'
			]
		},
		'being-corrected': {
			subject: (d: LetterWords) => `The report is being corrected: ${d.review}`,
			text: (d: LetterWords) => [
				`The panel has taken back its report on ${d.review} to correct it. You cannot read it or respond to it until the corrected version is sent to you.`,
				'What you wrote is kept, and you can go on from there. There is nothing to do until then. The panel’s site is:'
			]
		},
		'report-to-read': {
			subject: (d: LetterWords) => `Report to read: ${d.review}`,
			text: (d: LetterWords) => [
				`The report on ${d.review} has been sent to you.`,
				'Sign in to read it:'
			]
		},
		'to-consider': {
			subject: (d: LetterWords) => `Report to consider: ${d.review}`,
			text: (d: LetterWords) => [
				`The report on ${d.review} is ready for you to consider.`,
				'Sign in to read it:'
			]
		},
		considered: {
			subject: (d: LetterWords) => `Considered: ${d.review}`,
			text: (d: LetterWords) => [
				`The report on ${d.review} has been considered.`,
				'Sign in to see what comes next:'
			]
		},
		published: {
			subject: (d: LetterWords) => `Published: ${d.review}`,
			text: (d: LetterWords) => [
				`The report on ${d.review} is published.`,
				'Everybody can read it here:'
			]
		}
	}
};
