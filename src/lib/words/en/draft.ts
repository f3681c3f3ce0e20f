import { list } from '../list';
import { plural } from '../plural';
import { runs } from '../runs';

const count = (n: number, one: string, other: string) => `${n} ${plural('en', n, { one, other })}`;
const cases = (numbers: number[]) =>
	`${plural('en', numbers.length, { one: 'case', other: 'cases' })} ${runs('en', numbers)}`;

const these = (n: number, called: readonly string[]) =>
	n > 2 ? count(n, 'text', 'texts') : list('en', called);

/** The draft report: everything written together before it is sealed. The Welsh is cy/draft.ts. */
export const draft = {
	title: 'Draft report',
	kicker: (next: number) => `Draft report, before version ${next}`,
	sealedKicker: (n: number, day: string) => `The draft as it was sealed to version ${n}, ${day}`,
	parts: 'Parts of the report',
	part: (n: number, title: string) => `${n} ${title}`,
	caseJump: 'Cases',

	checks: {
		label: 'Before this can be sent',
		inPlace: (n: number, total: number) => [`${n} of ${total}`, 'findings in place'],
		emptyEnglish: (n: number) => `${count(n, 'English text is', 'English texts are')} empty`,
		welsh: (n: number) => `${count(n, 'text', 'texts')} not yet in Welsh`,
		welshDone: 'All of it is in Welsh',
		comments: (n: number) => count(n, 'open comment', 'open comments'),
		notAgreed: (numbers: number[]) => `Not agreed: ${cases(numbers)}`,
		changed: (numbers: number[]) => `Changed since agreed: ${cases(numbers)}`,
		unopened: (numbers: number[]) => `Not opened: ${cases(numbers)}`,
		contradicted: (numbers: number[]) =>
			`“None identified” beside a finding of its kind: ${cases(numbers)}`,
		reopened: (numbers: number[]) => `Back with the groups: ${cases(numbers)}`,
		unplaced: (points: number, numbers: number[]) =>
			`${count(points, 'point', 'points')} of ${cases(numbers)} not placed`
	},

	show: {
		label: 'Languages to show',
		both: 'Both',
		en: 'English',
		cy: 'Cymraeg'
	},
	heads: { en: 'English', cy: 'Cymraeg' },
	untranslated: 'Not yet translated',
	readOnlyEn: 'Read only',
	translator: 'You write the Welsh. The English beside it is for you to read.',
	readOnly: 'You can read this draft. Those who attended the sittings and the office write in it.',
	sealed: (n: number) =>
		`Version ${n} has been sent to the members. The draft can be read here and not changed.`,
	toVersion: (n: number) => `Read version ${n}`,
	toApproval: 'See the answers',
	newVersion: 'Back to drafting (new version)',
	newVersionTitle: 'Take the report back to drafting?',
	newVersionWhat: (n: number) =>
		`Version ${n} stays as it is, for ever. Answers to it close now, and everybody is asked again when you send the next version.`,
	approved: (day: string) => `The panel approved the report on ${day}.`,

	block: {
		/** For the ear; the eye reads the number and the kind. */
		case: (of: number, n: number) => `Case ${of}, finding ${n}`,
		theme: (n: number) => `Theme ${n}`,
		observation: (n: number) => `Observation, row ${n} as it stands`,
		paragraph: (title: string, n: number) => `${title}, paragraph ${n}`,
		field: (label: string, language: string) => `${label}, in ${language}`,
		languages: { en: 'English', cy: 'Welsh' },
		themeWord: 'Theme',
		observationWord: 'Observation',
		numberToCome: 'Number given when sealed',
		menu: (label: string) => `Move or change: ${label}`,
		drag: 'Drag to move',
		moved: (label: string, n: number, total: number) => `Moved: ${label} is now ${n} of ${total}.`,
		up: 'Move up',
		down: 'Move down',
		first: 'It is the first',
		last: 'It is the last',
		addAfter: 'Add one after this',
		links: 'Choose what it rests on…',
		flags: 'Marks…',
		kind: 'Change the kind…',
		delete: 'Delete',
		aside: 'Set its points aside…',
		lost: (name: string) => `${name} deleted this while you were in it. What you type is kept.`,
		lostFinding:
			'This finding was merged or taken out while you were in it. What you type is kept.',
		restore: 'Bring it back'
	},
	source: {
		from: 'From',
		points: (letters: string[], n: number) =>
			`${letters.length === 1 ? 'Group' : 'Groups'} ${list('en', letters)}: ${count(n, 'point', 'points')}`,
		pointsOnly: (n: number) => count(n, 'point of the groups', 'points of the groups'),
		written: (letter: string, author: string) => `Group ${letter}, ${author}`,
		gone: 'taken out by the group since',
		changed: 'changed by the group since',
		byHand: 'Written in the plenary or here',
		none: 'From the declaration that none was identified',
		absorbed: 'and one written by hand',
		inCases: (n: number, total: number) => `In ${n} of ${total} cases`,
		restsOn: (n: number) =>
			n === 0 ? 'Rests on nothing yet' : `Rests on ${count(n, 'source', 'sources')}`,
		finding: (of: number, n: number) => `Case ${of}, finding ${n}`,
		point: (of: number) => `Case ${of}, a point kept for an observation`,
		theme: (n: number) => `Theme ${n}`,
		closed: (of: number) => `Case ${of}: you stood down`,
		aside: (of: number) => `Case ${of}: its point is set aside, so it does not count`,
		goneTheme: 'A theme that was deleted',
		cases: (numbers: number[]) => cases(numbers)
	},

	case: {
		heading: (n: number) => `Case ${n}`,
		agreed: (day: string) => `Agreed ${day}`,
		notAgreed: 'Not agreed',
		changed: 'Changed since agreed',
		unplaced: (n: number) => `${count(n, 'point is', 'points are')} not placed`,
		toPlenary: 'See how it was merged',
		stoodDown: (n: number) => `Case ${n}: you stood down`,
		stoodDownText: 'Its findings are not shown or sent to you.',
		shut: (n: number) => `Case ${n} is closed to you`,
		unopened: (n: number) => `Case ${n} has not been opened yet`,
		unopenedText: 'Its findings come here when the chair opens it in plenary.',
		empty: 'No finding of this case is in the report.',
		add: 'Add a finding',
		observations: (n: number) => `${count(n, 'point is', 'points are')} kept for an observation`
	},
	add: {
		paragraph: 'Add a paragraph',
		theme: 'Add a theme',
		observation: 'Add an observation'
	},
	empty: {
		prose: 'Nothing is written here yet.',
		themes: 'No theme has been begun.',
		observations: 'No observation has been begun.'
	},
	observationsHint: 'Rows get their numbers when the report is sealed.',

	deleted: {
		heading: (n: number) => count(n, 'deleted block', 'deleted blocks'),
		by: (name: string) => `Deleted by ${name}`,
		empty: 'It was empty.',
		restore: 'Bring back',
		did: (label: string) => `${label} deleted.`
	},
	undo: 'Undo my last change',
	redo: 'Redo',
	undone: 'Your last change is undone.',
	redone: 'Your change is made again.',
	noStep: 'There is nothing more to undo or redo.',

	links: {
		title: (label: string) => `What ${label.charAt(0).toLowerCase()}${label.slice(1)} rests on`,
		what: 'Choose findings and themes. The number of cases is counted from them.',
		whatTheme: 'Choose the findings it brings together. The number of cases is counted from them.',
		find: 'Find by words',
		themes: 'Themes',
		confirm: 'Keep these',
		closed: (n: number) => `Case ${n}: you stood down. Its links stay as they are.`,
		chosen: (n: number) => `${n} chosen`,
		nothing: 'Nothing has these words.'
	},

	comments: {
		add: 'Comment',
		addOn: (label: string) => `Comment on: ${label}`,
		heading: (label: string) => `Comments on ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
		label: 'Your comment',
		send: 'Send comment',
		settle: 'Mark as settled',
		settled: (n: number) => count(n, 'settled comment', 'settled comments'),
		onWords: 'Comment on these words',
		propose: 'Propose a change',
		quoted: 'The words it is about',
		quotedHint: 'Copy them from the text. Leave it empty for the whole block.',
		proposal: 'Your words in their place',
		proposalHint: 'Leave it empty to take the words out.',
		why: 'Why',
		sendProposal: 'Send the change',
		changed: 'These words have changed',
		accept: 'Accept the change',
		decline: 'Decline',
		withdraw: 'Withdraw',
		/** The comment a button belongs to. */
		of: (name: string, label: string) => `${name}, ${label}`,
		did: {
			sent: 'Your comment is sent.',
			settled: 'The comment is settled.',
			accepted: 'The change is accepted.',
			declined: 'The change is declined.'
		},
		ended: {
			settled: (name: string, day: string) => `settled by ${name}, ${day}`,
			accepted: (name: string, day: string) => `accepted by ${name}, ${day}`,
			declined: (name: string, day: string) => `declined by ${name}, ${day}`
		}
	},

	bar: {
		here: (names: string[]) => `${list('en', names)} ${names.length === 1 ? 'is' : 'are'} here`,
		alone: 'Nobody else is here'
	},

	send: {
		button: 'Send to members',
		title: (n: number) => `Seal version ${n} and send it to the members?`,
		what: 'The exact words, in both languages, get a fingerprint. Nobody writes in the draft until you take it back for a new version.',
		unfinished: 'Not finished. It can be sent all the same:',
		welsh: (n: number, total: number) =>
			`${n} of ${total} texts are not yet in Welsh. The Welsh page will show their English, marked.`,
		requests: 'Requests for change. Say what was done about each; the members will see it.',
		request: (name: string, place: string) => `${name}, about ${place}`,
		outcome: 'What was done about it?',
		outcomeMissing: 'Say what was done about each request for change.',
		withheld: 'It is about a case from which you stood down.',
		confirm: (n: number) => `Seal version ${n}`,
		blocked: 'It cannot be sent while an English text is empty',
		blockedText: 'Write it, or delete the block:',
		done: (n: number) => `Version ${n} is sealed and with the members.`,
		sealing: 'Sealing…'
	},
	/** Spoken of what others did. Few are named, more are counted. */
	said: {
		added: (who: string, n: number, called: readonly string[]) =>
			`${who} added ${these(n, called)}`,
		changed: (who: string, n: number, called: readonly string[]) =>
			`${who} changed ${these(n, called)}`,
		moved: (who: string, n: number, called: readonly string[]) =>
			`${who} moved ${these(n, called)}`,
		deleted: (who: string, n: number, called: readonly string[]) =>
			`${who} took out ${these(n, called)}`,
		restored: (who: string, n: number, called: readonly string[]) =>
			`${who} brought back ${these(n, called)}`
	}
};
