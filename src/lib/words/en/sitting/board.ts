import { list } from '../../list';
import { prompts } from './board/prompts';
import { ready } from './board/ready';

type Kind = 'positive' | 'negative' | 'query' | 'action';

const kinds: Record<Kind, string> = {
	positive: 'Positives',
	negative: 'Negatives',
	query: 'Queries',
	action: 'Actions'
};

/** The breakout board. The Welsh is cy/board.ts, of the same type. */
export const board = {
	/** In the tab, where the plenary's page of the same case may be beside it. */
	pageTitle: (n: number, letter: string) => `Case ${n}, Group ${letter}’s board`,
	inGroup: (letter: string, names: string[], chair: string | null) =>
		[
			names.length
				? `You are in Group ${letter} with ${list('en', names)}.`
				: `You are in Group ${letter}.`,
			chair ? `Chair: ${chair}.` : ''
		]
			.filter(Boolean)
			.join(' '),
	alone: (chair: string | null) =>
		`You are reviewing this case alone.${chair ? ` Chair: ${chair}.` : ''}`,
	together: (chair: string | null) =>
		`Everyone with this case writes on one board.${chair ? ` Chair: ${chair}.` : ''}`,
	visiting: (letter: string, names: string[]) =>
		`You are visiting Group ${letter} (${list('en', names)}), who asked for help.`,
	readingGroup: (letter: string, names: string[]) =>
		`The board of Group ${letter}: ${list('en', names)}.`,
	groupCases: 'Your group’s cases',
	theirCases: 'The group’s cases',
	states: {
		here: 'here',
		ready: 'ready',
		opened: 'opened',
		started: 'begun',
		'not-started': 'to do',
		'stood-down': 'stood down'
	},
	skipToPoints: 'Skip to points',
	file: 'Case file',
	board: 'Points',
	noFile: 'No papers have been added for this case yet. Ask the coordinator.',
	watermark: (name: string, when: string) => `${name} · ${when}`,

	hereNow: (names: string[]) => `On this board now: ${list('en', names)}.`,
	onlyYou: 'Only you are on this board now.',
	onThis: (names: string[]) => `${list('en', names)} ${names.length === 1 ? 'is' : 'are'} here`,
	somebody: 'Somebody',
	prompts,

	pointsOf: (letter: string | null) => (letter ? `Points from Group ${letter}` : 'Points'),
	point: (kind: string, n: number) => `${kind} ${n}`,
	showAll: 'Show all',
	showLess: 'Show less',
	strip: {
		label: 'Add a point',
		positive: 'Positive',
		negative: 'Negative',
		query: 'Query',
		action: 'Action',
		useKeys: 'Use the keys + − ? ! to add a point'
	},
	keys: 'Enter: next point. Shift and Enter: new line. Escape: leave.',
	undo: 'Undo my last change',
	redo: 'Redo my last change',
	/** Visible on the two buttons, and the beginning of their names. */
	undoShort: 'Undo',
	redoShort: 'Redo',
	undone: 'Your last change is undone.',
	redone: 'Your last change is redone.',
	noStep: 'There is nothing more to undo or redo.',
	drag: 'Drag to move',
	moved: (kind: Kind, n: number, total: number) => `Moved to ${kinds[kind]}, ${n} of ${total}.`,
	movedByOther: (name: string, kind: Kind) =>
		`${name} has moved this to ${kinds[kind]}. It will go there when you stop writing.`,
	isFirst: 'It is already first',
	isLast: 'It is already last',
	isThere: 'It is already there',
	language: 'Language of this point…',
	speaks: (language: string) => `Language of this point: ${language}.`,
	flagged: (flag: string, on: boolean) =>
		on ? `Flagged: ${flag}.` : `No longer flagged: ${flag}.`,

	gone: {
		mine: 'You deleted this point.',
		theirs: (name: string) => `${name} deleted this point.`,
		underMyHands: (name: string) =>
			`${name} deleted this point while you were writing. Your words are kept.`,
		empty: 'It was empty.',
		undo: 'Undo',
		bringBack: 'Bring it back',
		leave: 'Leave it deleted',
		close: 'Close this note',
		all: (n: number) => `Deleted points (${n})`,
		by: (name: string) => `Deleted by ${name}`,
		youDeleted: 'Deleted by you'
	},

	pin: {
		lead: (file: string) => `Show in ${file}`,
		back: 'Back to the point',
		choosing: 'Select words in the case file, then press “Attach these words to a point”.',
		cancel: 'Cancel',
		title: 'Attach these words to which point?',
		confirm: 'Attach the words',
		target: 'Point',
		fresh: {
			positive: 'A new positive',
			negative: 'A new negative',
			query: 'A new query',
			action: 'A new action'
		},
		freshGroup: 'A new point',
		existing: 'Points already written',
		empty: 'A point with no words yet',
		tooLong: 'Select fewer words: at most 500 characters can be attached.',
		pinned: 'The words are attached to the point.',
		unpinned: 'The attached words are removed.',
		from: (file: string) => `From ${file}`,
		/** For a paper that is a file. */
		choosingPlace:
			'Select words, or go to the page or the moment you mean, then press the button below that attaches it.',
		page: (n: number) => `Page ${n}`,
		moment: (at: string) => `At ${at}`,
		titlePlace: 'Attach this place to which point?',
		confirmPlace: 'Attach the place',
		placed: 'The place is attached to the point.'
	},

	ready,
	/** For a remote collection, in which each person writes alone. (M6) */
	remote: {
		pageTitle: (n: number) => `Case ${n}, your board`,
		alone: (day: string) =>
			`You write alone until ${day}. Nobody else sees your board until the case is opened.`,
		cases: 'Your cases',
		say: 'Send my views on this case',
		takeBack: 'Take my views back',
		takenBack: 'Your views on this case are no longer marked as sent.',
		said: (time: string) =>
			`Sent at ${time}. You can still change your views; then send them again.`,
		voided: 'You changed something, so your views are no longer marked as sent.',
		ready: 'sent',
		all: 'You have sent your views on all your cases.',
		openedToo: 'You can still read your board, but not change it.',
		stay: 'Stay on your board',
		opened: 'Read only: this case has been opened to everyone.'
	},
	help: {
		ask: 'Ask for help',
		takeBack: 'Cancel our request for help',
		asked: (name: string, time: string) =>
			`${name} asked for help at ${time}. The office has been told.`,
		youAsked: (time: string) => `You asked for help at ${time}. The office has been told.`,
		end: 'End the visit',
		ended: 'Your request for help has ended.',
		youVisit: 'You can read this board because the group asked for help. You cannot write on it.'
	},

	opened: (name: string | null, n: number) =>
		name ? `${name} has opened case ${n}.` : `Case ${n} has been opened.`,
	openedToo: 'You can still read your group’s board until the sitting closes, but not change it.',
	givenLate:
		'Your group was given this case after it was opened, so you cannot write here. Discuss it with the whole panel.',
	toPanel: 'Go to the whole panel',
	keptHere: (n: number) => `What you were typing on case ${n} is kept.`,
	stay: 'Stay on our board',
	mostPoints: (n: number) =>
		`You have written ${n} points here: one person cannot write more on a board.`,
	why: {
		opened: 'Read only: the chair has opened this case to everyone.',
		visit: 'Read only: you are visiting this group.',
		reading: 'Read only: this board is closed.',
		lost: 'Read only until the connection is back.'
	},

	roomOn: (n: number) => `The panel is discussing case ${n}.`,

	speech: 'Announcements for screen readers',

	closed: {
		title: (n: number) => `Case ${n} is closed to you`,
		next: (n: number) => `Go to case ${n}`,
		home: 'Go to your next step'
	}
};
