import { list } from '../../list';
import { plural } from '../../plural';
import { runs } from '../../runs';
import { block } from './draft/block';
import { comments } from './draft/comments';
import { identifiers } from './draft/identifiers';
import { rail } from './draft/rail';
import { send } from './draft/send';
import { called, calledWith } from '../../called';

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
	further: 'Change why there was a further meeting',
	recorded: 'Made from what was recorded. It cannot be edited here.',
	part: (n: number, title: string) => `${n} ${title}`,
	caseJump: 'Cases',

	identifiers,
	rail,
	checks: {
		cases,
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
	untranslated: 'Not yet in Welsh',
	readOnlyEn: 'Read only',
	translator: 'You write the Welsh. The English beside it is for you to read.',
	readOnly:
		'You can read this draft. The members who attended the sittings and the office write it.',
	sealed: (n: number) =>
		`Version ${n} has been sent to the members. You can read the draft here but not change it.`,
	toVersion: (n: number) => `Read version ${n}`,
	toApproval: 'See the answers',
	notWhole:
		'Only the beginning of the draft is shown. To see all of it, turn on JavaScript in your browser.',
	newVersion: 'Start a new version',
	newVersionTitle: 'Start a new version of the report?',
	newVersionWhat: (n: number) =>
		`You can change the draft again. Version ${n} is kept, but no one can answer it any more, and an approval of it ends. Everyone is asked again when you send the next version.`,
	approved: (day: string) => `The panel approved the report on ${day}.`,
	unopposed: (day: string) => `On ${day} it was recorded that no objection to the report was open.`,
	block,
	source: {
		points: (letters: string[], n: number) =>
			`${called(letters.length === 1 ? 'Group' : 'Groups', list('en', letters))}: ${count(n, 'point', 'points')}`,
		pointsOnly: (n: number) => count(n, 'point of the groups', 'points of the groups'),
		written: (letter: string, author: string) => calledWith('Group', letter, author),
		gone: 'since deleted by the group',
		changed: 'since changed by the group',
		byHand: 'Written in the plenary or here',
		none: 'Every group with this case found none',
		absorbed: 'and 1 written in the plenary or here',
		inCases: (n: number, total: number) => `In ${n} of ${total} cases`,
		restsOn: (n: number) =>
			n === 0 ? 'No findings chosen yet' : `Based on ${count(n, 'finding', 'findings')}`,
		finding: (number: string, of: number) => `${number}, case ${of}`,
		point: (of: number) => `Case ${of}, a question to the force`,
		theme: (number: string) => `Theme ${number}`,
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
	observationsHint: 'Their numbers are final once the report is sent.',

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
		find: 'Find by words or number',
		byCase: 'Case',
		allCases: 'All cases',
		first: 'Chosen',
		others: 'Others',
		shown: (n: number, total: number) => `${n} of ${total}`,
		inCases: (n: number, total: number) => `in ${n} of ${total} cases`,
		confirm: 'Save',
		closed: (n: number) => `Case ${n}: you stood down. What was chosen from it does not change.`,
		chosen: (n: number) => `${n} chosen`,
		nothing: 'Nothing found.'
	},
	comments,

	bar: {
		here: (names: string[]) => `${list('en', names)} ${names.length === 1 ? 'is' : 'are'} here`,
		alone: 'Only you are here'
	},
	send,
	/** Announcements of what others did. Up to 2 texts are named, more are counted. */
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
