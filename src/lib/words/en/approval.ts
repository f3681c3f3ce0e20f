import { list } from '../list';
import { plural } from '../plural';

const NUMBERS = [
	'No',
	'One',
	'Two',
	'Three',
	'Four',
	'Five',
	'Six',
	'Seven',
	'Eight',
	'Nine',
	'Ten',
	'Eleven',
	'Twelve'
];
const said = (n: number) => NUMBERS[n] ?? String(n);
const parts = (n: number) => `${n} ${plural('en', n, { one: 'part', other: 'parts' })}`;

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
		first: (name: string) =>
			`${name}, please read the report below. You may approve it, ask for a change, or abstain.`,
		again: (name: string, says: string, day: string, n: number, total: number) =>
			`${name}, you ${says} on ${day}. Since then ${n === 0 ? 'no words have' : `${said(n).toLowerCase()} of the ${total} parts ${n === 1 ? 'has' : 'have'}`} changed, so your answer is needed once more.`,
		answered: (name: string, says: string, when: string) =>
			`${name}, you ${says}, ${when}. You can change your answer until the report is approved.`,
		approved: (day: string) => `The panel approved this report on ${day}. Thank you.`,
		comment:
			'The members who attended the sittings answer the report. You are welcome to read it and to comment.',
		watch: 'The members who attended the sittings answer the report.',
		goneOn: (step: string) => `The report has gone on to its next step: ${step}.`,
		commentAlone: 'You are welcome to read the report and to comment.',
		watchAlone: 'The members read the report and comment.'
	},
	past: {
		approve: 'approved it',
		change: 'asked for a change',
		abstain: 'abstained'
	},
	stoodDown: (numbers: number[]) =>
		`You stood down from ${numbers.length === 1 ? 'case' : 'cases'} ${list('en', numbers.map(String))}. Your answer is for the rest of the report, and that is recorded with it.`,

	changes: {
		heading: 'What changed since you answered',
		count: (n: number) => `${parts(n)}.`,
		readWhole: 'Read the whole report',
		changed: 'Changed',
		added: 'New',
		removed: 'Taken out',
		youAsked: 'You asked for this',
		asked: (name: string, day: string) => `${name}, ${day}`,
		outcome: (words: string) => `What was done: ${words}`,
		withheld: (n: number, count: number) =>
			`Case ${n}: you stood down. ${count === 1 ? 'One part of it' : `${said(count)} parts of it`} changed.`,
		kind: (before: string, after: string) => `It was “${before}” and is now “${after}”.`,
		flags: (before: string, after: string) =>
			`Marked: ${before || 'nothing'} before, ${after || 'nothing'} now.`,
		cases: (before: number, after: number) =>
			`It was seen in ${before} cases and is now seen in ${after}.`,
		inWelsh: 'In Welsh',
		rest: (n: number) =>
			n === 1 ? 'The one part that did not change' : `The ${n} parts that did not change`,
		none: 'The words are the same as in the version you answered. Only the version is new.',
		otherRequests: 'Other requests for change on the earlier version'
	},
	whole: 'The whole report',
	open: 'Read it here',
	jump: 'Go to your answer',

	form: {
		heading: (n: number) => `What do you say to version ${n}?`,
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
		abstainHint: 'You are counted as neither for nor against, and stay among those counted.',
		send: 'Send my answer',
		sendAgain: 'Change my answer',
		until: 'You can change it until the report is approved.',
		sent: 'Your answer is recorded.',
		chooseOne: 'Choose one of the three answers.',
		whyMissing: 'Say what should change, and why.',
		whereMissing: 'Choose the part of the report it is about.'
	},
	replaced: {
		heading: (n: number) => `Version ${n} has just taken the place of the one you were reading`,
		text: 'Nothing you typed is lost: it is still in the form. Read what changed, then answer the new version.',
		drafting: (n: number) => `Version ${n} is being worked on again`,
		draftingText:
			'The coordinator has taken the report back to drafting, so this version takes no more answers. You will be asked again when the next version is sent.',
		kept: 'What you had typed, for you to copy:'
	},

	stands: {
		heading: 'Where the panel stands',
		count: (approvals: number, voters: number, version: number) =>
			`${approvals} of ${voters} ${voters === 1 ? 'has' : 'have'} approved version ${version}`,
		needed: (n: number, rule: string) =>
			`${said(n).toLowerCase()} ${n === 1 ? 'is' : 'are'} needed${rule ? `: ${rule}` : ''}.`,
		rules: {
			'two-thirds': 'two thirds of those who attended',
			fraction: (a: number, b: number) => `${a} of every ${b} of those who attended`,
			all: 'everybody who attended',
			count: ''
		},
		silence: 'Silence is not approval.',
		open: (n: number) =>
			`${said(n)} ${n === 1 ? 'request for change is' : 'requests for change are'} open; while one is, the report is not approved.`,
		abstained: (n: number) => `${said(n)} ${n === 1 ? 'member abstains' : 'members abstain'}.`,
		passed: 'The rule is met: the coordinator can record the approval.',
		announced: (approvals: number, voters: number) => `${approvals} of ${voters} have approved.`
	},
	answers: {
		heading: 'Who has answered what',
		member: 'Member',
		answer: 'Answer',
		when: 'When',
		approve: 'Approves',
		change: 'Asks for a change',
		abstain: 'Abstains',
		waiting: 'Not answered yet',
		you: (name: string) => `${name} (you)`,
		exceptFor: (numbers: number[]) =>
			`For the report without ${numbers.length === 1 ? 'case' : 'cases'} ${list('en', numbers.map(String))}, from which they stood down`,
		readIn: { en: 'Read in English', cy: 'Read in Welsh' },
		readInPart: (n: number, total: number) =>
			`Read in Welsh, with ${n} of ${total} parts still in English`,
		caption: (n: number) => `Answers to version ${n}`
	},
	history: {
		heading: 'Every answer so far',
		text: 'Nobody can edit this list. An answer that was changed or belongs to an earlier version stays in it.',
		version: 'Version',
		later: 'changed later',
		void: 'void: replaced by a newer version',
		outcome: (words: string) => `What was done: ${words}`,
		withheld: 'About a case from which you stood down',
		none: 'Nobody has answered yet.'
	},
	record: {
		button: 'Record approval',
		title: (n: number) => `Record that version ${n} is approved?`,
		what: (approvals: number, voters: number) =>
			`${approvals} of ${voters} have approved and no request for change is open. From then on no answer can be changed.`,
		wait: (missing: number, changes: number) =>
			[
				missing > 0
					? `${said(missing)} more ${missing === 1 ? 'approval is' : 'approvals are'} needed`
					: '',
				changes > 0
					? `${said(changes).toLowerCase()} ${changes === 1 ? 'request for change is' : 'requests for change are'} open`
					: ''
			]
				.filter(Boolean)
				.join(', and ') + '.',
		newVersion: 'Back to drafting (new version)',
		newVersionTitle: 'Take the report back to drafting?',
		newVersionWhat: (n: number) =>
			`Version ${n} stays as it is, for ever. Answers to it close now, and everybody is asked again when you send the next version.`,
		done: 'The approval is recorded.'
	},
	ending: {
		heading: 'When the comments are in',
		text: (step: string) =>
			`You close the comments, and the report goes on to its next step: ${step}.`,
		open: (n: number) =>
			`${said(n)} ${n === 1 ? 'comment is' : 'comments are'} not settled yet. To change words because of a comment, take the report back to drafting.`,
		button: 'Close the comments',
		title: (n: number) => `Close the comments on version ${n}?`,
		what: {
			answer: () =>
				'The members who attended are then asked for their answers to these exact words.',
			comment: (step: string) => `The report goes on to: ${step}.`,
			last: (step: string) =>
				`The report goes on to: ${step}. After that nobody can comment, and it cannot be taken back to drafting.`
		},
		back: (n: number) =>
			`Version ${n} stays as it is, for ever. Comments stay with it, and members see the next version when you send it.`
	},
	comments: {
		heading: 'Comments',
		text: 'Comments are for the coordinator and the members. They are not answers.',
		about: 'Which part is it about?',
		words: 'Your comment',
		send: 'Send comment',
		sent: 'Your comment is there.',
		none: 'There are no comments.',
		closed: 'The comments are closed.',
		settled: 'Settled',
		settle: 'Mark as settled'
	}
};
