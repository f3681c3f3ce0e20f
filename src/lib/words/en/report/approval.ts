import { counted } from '../counted';
import { list } from '../../list';
import { plural } from '../../plural';
import { changes } from './approval/changes';
import { consent } from './approval/consent';
import { reading } from './approval/reading';
import { stands } from './approval/stands';

const requests = (n: number) =>
	`${n} ${plural('en', n, { one: 'request', other: 'requests' })} for change to settle`;

/** The members' answers to a sealed version. The Welsh is cy/approval.ts. */
export const approval = {
	title: 'Your answer to the report',
	titleOthers: 'The members’ answers to the report',
	titleComments: 'The report, for comments',
	titleRead: 'The report',
	kicker: (n: number, language: string, day: string) => `Version ${n}, in ${language}, ${day}`,
	none: 'The report has not been sent to members yet',
	noneText:
		'When the coordinator sends it, this page shows the exact words and asks for your answer.',
	toDraft: 'Go to the draft report',

	lede: {
		first: (name: string, n: number) =>
			`${name}, here are the panel’s words in ${counted.paragraphs(n)}. Ask for a change at any of them. Your place is kept.`,
		again: (name: string, says: string, day: string, n: number, total: number) =>
			`${name}, you ${says} on ${day}. Since then ${n === 0 ? 'no words have' : `${n} of the ${total} parts ${n === 1 ? 'has' : 'have'}`} changed. Please answer once more.`,
		answered: (name: string, says: string, when: string) =>
			`${name}, you ${says} on ${when}. You can change your answer until the report is approved.`,
		approved: (day: string) => `The panel approved this report on ${day}. Thank you.`,
		comment:
			'The members who attended the sittings answer the report. You can read it and comment.',
		watch: 'The members who attended the sittings answer the report.',
		goneOn: (step: string) => `The report has gone on to its next step: ${step}.`,
		commentAlone: 'You can read the report and comment.',
		watchAlone: 'The members read the report and comment.'
	},
	past: {
		approve: 'approved it',
		change: 'asked for a change',
		abstain: 'abstained'
	},
	stoodDown: (numbers: number[]) =>
		`You stood down from ${numbers.length === 1 ? 'case' : 'cases'} ${list('en', numbers.map(String))}. Your answer is for the rest of the report, and the record says so.`,
	changes,
	consent,
	reading,
	whole: 'The whole report',
	open: 'Read it here',
	jump: 'Go to your answer',

	form: {
		heading: (n: number) => `What is your answer to version ${n}?`,
		headingAgain: (n: number) => `Change your answer to version ${n}`,
		legend: 'Your answer',
		approve: 'I approve it',
		approveHint: (language: string) =>
			`These exact words, read in ${language}. If they change, you will be asked again.`,
		languages: { en: 'English', cy: 'Welsh' },
		change: 'I ask for a change',
		changeHint: (name: string) => `Say where and why. ${name} and the other members will see it.`,
		where: 'Where?',
		choose: 'Choose the part of the report',
		why: 'What should change, and why?',
		abstain: 'I abstain',
		abstainHint: 'Not for or against. You still count towards the total.',
		send: 'Send my answer',
		sendAgain: 'Change my answer',
		until: 'You can change it until the report is approved.',
		sent: 'Your answer is recorded.',
		chooseOne: 'Choose one of the 3 answers.',
		whyMissing: 'Say what should change, and why.',
		whereMissing: 'Choose the part of the report.',
		askMissing: 'Ask for a change at a paragraph, or choose a part of the report here.',
		asksStill: (n: number) =>
			`You ask for ${n} ${plural('en', n, { one: 'change that is', other: 'changes that are' })} not sent yet. Take ${n === 1 ? 'it' : 'them'} out, or choose “I ask for a change”.`,
		leftMissing: 'Put what you typed at a paragraph in your answer, or take it out.',
		goneMissing:
			'You ask for a change at a paragraph that is no longer open to changes. Take that change out.'
	},
	replaced: {
		heading: (n: number) => `Version ${n} has just replaced the version you were reading`,
		text: 'What you typed is still in the form. Read what changed, then answer the new version.',
		drafting: (n: number) => `Version ${n} is being changed`,
		draftingText:
			'The coordinator has started a new version, so you cannot answer this one. You will be asked again when the new version is sent.',
		kept: 'Copy what you typed:'
	},
	stands,
	answers: {
		heading: 'The members’ answers',
		member: 'Member',
		answer: 'Answer',
		when: 'When',
		approve: 'Approves',
		change: 'Asks for a change',
		abstain: 'Abstains',
		waiting: 'Not answered yet',
		you: (name: string) => `${name} (you)`,
		exceptFor: (numbers: number[]) =>
			`Not counting ${numbers.length === 1 ? 'case' : 'cases'} ${list('en', numbers.map(String))}, because they stood down`,
		readIn: { en: 'Read in English', cy: 'Read in Welsh' },
		readInPart: (n: number, total: number) =>
			`Read in Welsh, with ${n} of ${total} parts still in English`,
		caption: (n: number) => `Answers to version ${n}`
	},
	history: {
		heading: 'Every answer so far',
		text: 'No one can edit this list. It keeps answers that were changed and answers to earlier versions.',
		version: 'Version',
		later: 'changed later',
		void: 'does not count: replaced by a newer version',
		outcome: 'What the office did:',
		withheld: 'About a case you stood down from',
		none: 'No one has answered yet.'
	},
	record: {
		button: 'Record approval',
		title: (n: number) => `Record that version ${n} is approved?`,
		what: (approvals: number, voters: number) =>
			`${approvals} of ${voters} have approved. There are no requests for change to settle. After this no one can change their answer.`,
		wait: (missing: number, changes: number) =>
			[
				missing > 0
					? `${missing} more ${plural('en', missing, { one: 'approval', other: 'approvals' })} needed.`
					: '',
				changes > 0 ? `${requests(changes)}.` : ''
			]
				.filter(Boolean)
				.join(' '),
		newVersion: 'Start a new version',
		newVersionTitle: 'Start a new version of the report?',
		newVersionWhat: (n: number) =>
			`You can change the draft again. Version ${n} is kept, but no one can answer it any more. Everyone is asked again when you send the next version.`,
		done: 'The approval is recorded.'
	},
	ending: {
		heading: 'When the comments are in',
		text: (step: string) => `Close the comments to send the report on to its next step: ${step}.`,
		open: (n: number) =>
			`${n} ${n === 1 ? 'comment' : 'comments'} to settle. To change words because of a comment, start a new version.`,
		button: 'Close the comments',
		title: (n: number) => `Close the comments on version ${n}?`,
		what: {
			answer: () => 'The members who attended are then asked to answer these exact words.',
			comment: (step: string) => `The report goes on to: ${step}.`,
			last: (step: string) =>
				`The report goes on to: ${step}. After that no one can comment and you cannot start a new version.`
		},
		back: (n: number) =>
			`You can change the draft again. Version ${n} and its comments are kept. Members see the next version when you send it.`
	},
	comments: {
		heading: 'Comments',
		text: 'The coordinator and the members read the comments. A comment does not count as an answer.',
		about: 'Which part is it about?',
		words: 'Your comment',
		send: 'Send comment',
		sent: 'Your comment is sent.',
		none: 'There are no comments yet.',
		closed: 'The comments are closed.',
		settled: 'Settled',
		settle: 'Mark as settled'
	}
};
