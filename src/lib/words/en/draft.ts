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
	sealedKicker: (n: number, day: string) => `The draft sent as version ${n}, ${day}`,
	parts: 'Parts of the report',
	part: (n: number, title: string) => `${n} ${title}`,
	caseJump: 'Cases',

	checks: {
		label: 'Before you send it',
		inPlace: (n: number, total: number) =>
			n === total
				? ['', `All ${count(total, 'finding is', 'findings are')} in the report`]
				: [`${n} of ${total}`, 'findings are in the report'],
		emptyEnglish: (n: number) => `${count(n, 'English text is', 'English texts are')} empty`,
		welsh: (n: number) => `${count(n, 'text', 'texts')} not yet in Welsh`,
		welshDone: 'All texts are in Welsh',
		comments: (n: number) => `${count(n, 'comment', 'comments')} to settle`,
		notAgreed: (numbers: number[]) => `Not agreed: ${cases(numbers)}`,
		changed: (numbers: number[]) => `Changed since agreed: ${cases(numbers)}`,
		unopened: (numbers: number[]) => `Not opened: ${cases(numbers)}`,
		contradicted: (numbers: number[]) =>
			`“Nothing found” beside a finding of the same kind: ${cases(numbers)}`,
		reopened: (numbers: number[]) => `Given back to the groups: ${cases(numbers)}`,
		unplaced: (points: number, numbers: number[]) =>
			`${count(points, 'point', 'points')} in ${cases(numbers)} not in a finding yet`
	},

	show: {
		label: 'Languages to show',
		both: 'Both',
		en: 'English',
		cy: 'Cymraeg'
	},
	heads: { en: 'English', cy: 'Cymraeg' },
	untranslated: 'Not yet in Welsh',
	readOnlyEn: 'Read only',
	translator: 'You write the Welsh. The English beside it is for you to read.',
	readOnly:
		'You can read this draft. The members who attended the sittings and the office write it.',
	sealed: (n: number) =>
		`Version ${n} has been sent to the members. You can read the draft here but not change it.`,
	toVersion: (n: number) => `Read version ${n}`,
	toApproval: 'See the answers',
	newVersion: 'Start a new version',
	newVersionTitle: 'Start a new version of the report?',
	newVersionWhat: (n: number) =>
		`You can change the draft again. Version ${n} is kept, but no one can answer it any more. Everyone is asked again when you send the next version.`,
	approved: (day: string) => `The panel approved the report on ${day}.`,

	block: {
		/** For the ear; the eye reads the number and the kind. */
		case: (of: number, n: number) => `Case ${of}, finding ${n}`,
		theme: (n: number) => `Theme ${n}`,
		observation: (n: number) => `Observation ${n}`,
		paragraph: (title: string, n: number) => `${title}, paragraph ${n}`,
		field: (label: string, language: string) => `${label}, in ${language}`,
		languages: { en: 'English', cy: 'Welsh' },
		themeWord: 'Theme',
		observationWord: 'Observation',
		numberToCome: 'Numbered when sent',
		menu: (label: string) => `Move or change: ${label}`,
		drag: 'Drag to move',
		moved: (label: string, n: number, total: number) => `Moved: ${label} is now ${n} of ${total}.`,
		up: 'Move up',
		down: 'Move down',
		first: 'It is already first',
		last: 'It is already last',
		addAfter: 'Add one after this',
		links: 'Choose its findings…',
		flags: 'Flags…',
		kind: 'Change the kind…',
		delete: 'Delete',
		aside: 'Set its points aside…',
		lost: (name: string) => `${name} deleted this while you were writing. Your words are kept.`,
		lostFinding: 'This finding was merged or removed while you were writing. Your words are kept.',
		restore: 'Bring it back'
	},
	source: {
		from: 'From',
		points: (letters: string[], n: number) =>
			`${letters.length === 1 ? 'Group' : 'Groups'} ${list('en', letters)}: ${count(n, 'point', 'points')}`,
		pointsOnly: (n: number) => count(n, 'point of the groups', 'points of the groups'),
		written: (letter: string, author: string) => `Group ${letter}, ${author}`,
		gone: 'since deleted by the group',
		changed: 'since changed by the group',
		byHand: 'Written in the plenary or here',
		none: 'Every group with this case found none',
		absorbed: 'and 1 written in the plenary or here',
		inCases: (n: number, total: number) => `In ${n} of ${total} cases`,
		restsOn: (n: number) =>
			n === 0 ? 'No findings chosen yet' : `Based on ${count(n, 'finding', 'findings')}`,
		finding: (of: number, n: number) => `Case ${of}, finding ${n}`,
		point: (of: number) => `Case ${of}, a question to the force`,
		theme: (n: number) => `Theme ${n}`,
		closed: (of: number) => `Case ${of}: you stood down`,
		aside: (of: number) => `Case ${of}: the point is set aside, so it does not count`,
		goneTheme: 'A theme that was deleted',
		cases: (numbers: number[]) => cases(numbers)
	},

	case: {
		heading: (n: number) => `Case ${n}`,
		agreed: (day: string) => `Agreed ${day}`,
		notAgreed: 'Not agreed',
		changed: 'Changed since agreed',
		unplaced: (n: number) => `${count(n, 'point is', 'points are')} not in a finding yet`,
		toPlenary: 'See how it was merged',
		stoodDown: (n: number) => `Case ${n}: you stood down`,
		stoodDownText: 'You do not see its findings.',
		shut: (n: number) => `Case ${n} is closed to you`,
		unopened: (n: number) => `Case ${n} has not been opened yet`,
		unopenedText: 'Its findings appear here when the chair opens it.',
		empty: 'There are no findings from this case in the report.',
		add: 'Add a finding',
		observations: (n: number) =>
			n === 1
				? '1 point became a question to the force'
				: `${n} points became questions to the force`
	},
	add: {
		paragraph: 'Add a paragraph',
		theme: 'Add a theme',
		observation: 'Add an observation'
	},
	empty: {
		prose: 'Nothing is written here yet.',
		themes: 'There are no themes yet.',
		observations: 'There are no observations yet.'
	},
	observationsHint: 'Observations are numbered when the report is sent.',

	deleted: {
		heading: (n: number) => count(n, 'deleted text', 'deleted texts'),
		by: (name: string) => `Deleted by ${name}`,
		empty: 'It was empty.',
		restore: 'Bring it back',
		did: (label: string) => `${label} deleted.`
	},
	undo: 'Undo my last change',
	redo: 'Redo',
	undone: 'Your last change is undone.',
	redone: 'Your last change is redone.',
	noStep: 'There is nothing more to undo or redo.',

	links: {
		title: (label: string) => `Findings for ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
		what: 'Choose findings and themes. The number of cases is counted from them.',
		whatTheme: 'Choose the findings it brings together. The number of cases is counted from them.',
		find: 'Search for words',
		themes: 'Themes',
		confirm: 'Use these',
		closed: (n: number) => `Case ${n}: you stood down. What was chosen from it does not change.`,
		chosen: (n: number) => `${n} chosen`,
		nothing: 'Nothing found.'
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
		quotedHint: 'Copy them from the text. Leave it empty to mean the whole text.',
		proposal: 'New words',
		proposalHint: 'Leave it empty to remove the words.',
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
		alone: 'Only you are here'
	},

	send: {
		button: 'Send to members',
		title: (n: number) => `Send version ${n} to the members?`,
		what: 'The text is locked, so everyone approves the same words. To change it later, start a new version.',
		unfinished: 'You can send it now, but:',
		welsh: (n: number, total: number) =>
			`${n} of ${total} texts are not yet in Welsh. The Welsh page will show them in English and say so.`,
		requests: 'Requests for change. Say what you did about each one. The members will see it.',
		request: (name: string, place: string) => `${name}, about ${place}`,
		outcome: 'What did you do about it?',
		outcomeMissing: (name: string) => `Say what you did about ${name}’s request.`,
		withheld: 'It is about a case you stood down from.',
		confirm: (n: number) => `Send version ${n}`,
		blocked: 'You cannot send it while an English text is empty',
		blockedText: 'Write these texts, or delete them:',
		done: (n: number) => `Version ${n} has been sent to the members.`,
		sealing: 'Sending…'
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
			`${who} deleted ${these(n, called)}`,
		restored: (who: string, n: number, called: readonly string[]) =>
			`${who} brought back ${these(n, called)}`
	}
};
