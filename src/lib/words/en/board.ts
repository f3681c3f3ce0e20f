import { days } from '../format';
import { list } from '../list';

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
		`Everyone who was given this case writes on one board.${chair ? ` Chair: ${chair}.` : ''}`,
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
		'not-started': 'not started',
		'stood-down': 'stood down'
	},
	file: 'Case file',
	board: 'Board',
	noFile: 'No paper of this case has been put here yet. Ask the coordinator.',
	watermark: (name: string, when: string) => `${name} · ${when}`,

	hereNow: (names: string[]) => `On this board now: ${list('en', names)}.`,
	onlyYou: 'Nobody else is on this board now.',
	onThis: (names: string[]) => `${list('en', names)} ${names.length === 1 ? 'is' : 'are'} on this`,
	somebody: 'Somebody',

	prompts: {
		heading: 'Prompts',
		answered: (n: number, m: number) => `${n} of ${m} answered`,
		showAll: (n: number) => `Show all ${n}`,
		showFewer: 'Show fewer',
		core: 'Core questions',
		notYet: 'Not yet answered',
		placeholder: 'In your words',
		instead: 'Or say why there is none',
		answer: (value: string, _question: string): string =>
			({
				yes: 'Yes',
				no: 'No',
				partly: 'Partly',
				'not-applicable': 'Not applicable',
				'not-recorded': 'Not recorded in the file',
				redacted: 'Redacted, cannot tell'
			})[value] ?? value,
		note: (question: string) => `In your words: ${question}`,
		noWords: (question: string) => `Instead of words: ${question}`,
		noDate: (question: string) => `Instead of a date: ${question}`,
		day: (question: string) => `Day: ${question}`,
		time: (question: string) => `Time, if known: ${question}`,
		later: (n: number) => (n === 0 ? 'the same day' : `${days('en', n)} later`),
		outOfOrder: (what: string, number: string) =>
			`This is before “${what}” (prompt ${number}). Check both.`,
		redaction: 'Did redaction stand in the way of assessing this case?',
		impact: {
			none: 'No',
			limited: 'It limited what could be assessed',
			prevented: 'It prevented an assessment'
		}
	},

	pointsOf: (letter: string | null) => (letter ? `Points from Group ${letter}` : 'Points'),
	point: (kind: string, n: number) => `${kind} ${n}`,
	keys: 'Enter: next point. Shift and Enter: new line. Escape: leave.',
	undo: 'Undo my last change',
	redo: 'Redo',
	undone: 'Your last change is undone.',
	redone: 'Your change is made again.',
	noStep: 'There is nothing more to undo or redo.',
	drag: 'Drag to move',
	moved: (kind: Kind, n: number, total: number) => `Moved to ${kinds[kind]}, ${n} of ${total}.`,
	movedByOther: (name: string, kind: Kind) =>
		`${name} has moved this to ${kinds[kind]}. It goes there when you leave it.`,
	isFirst: 'It is the first already',
	isLast: 'It is the last already',
	isThere: 'It is there already',
	language: 'Language of this point…',
	speaks: (language: string) => `Language of this point: ${language}.`,
	flagged: (flag: string, on: boolean) =>
		on ? `Flagged: ${flag}.` : `No longer flagged: ${flag}.`,
	tooLong: 'This text would be longer than 50,000 characters, so the last words were not added.',

	gone: {
		mine: 'You deleted this point.',
		theirs: (name: string) => `${name} deleted this point.`,
		underMyHands: (name: string) =>
			`${name} deleted this point while you were in it. What is in it is kept.`,
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
		choosing: 'Choose the words in the case file, then press “Pin the chosen words”.',
		cancel: 'Do not pin',
		title: 'Pin these words to which point?',
		confirm: 'Pin the words',
		target: 'Point',
		fresh: {
			positive: 'A new positive',
			negative: 'A new negative',
			query: 'A new query',
			action: 'A new action'
		},
		freshGroup: 'A new point',
		existing: 'Points written already',
		empty: 'A point with no words yet',
		tooLong: 'Choose fewer words: a pin can hold 5,000 characters.',
		pinned: 'The words are pinned to the point.',
		unpinned: 'The pin is removed.',
		from: (file: string) => `From ${file}`
	},

	ready: {
		say: 'We’re ready',
		takeBack: 'Not ready yet',
		takenBack: '“We’re ready” is taken back.',
		said: (name: string, time: string) => `Ready: ${name} said so at ${time}.`,
		youSaid: (time: string) => `Ready: you said so at ${time}.`,
		voided: 'Something was changed, so “We’re ready” is taken back.'
	},
	help: {
		ask: 'Ask for help',
		takeBack: 'We no longer need help',
		asked: (name: string, time: string) =>
			`${name} asked for help at ${time}. The office has been told.`,
		youAsked: (time: string) => `You asked for help at ${time}. The office has been told.`,
		answered: (name: string) => `${name} has answered your call for help.`,
		visit: 'They can read this group’s boards until one of you ends the visit.',
		end: 'End the visit',
		ended: 'Your call for help is over.',
		youVisit: 'You can read this board because the group asked for help. You cannot write on it.',
		short: (time: string) => `Help asked for at ${time}.`
	},

	opened: (name: string | null, n: number) =>
		name ? `${name} has opened case ${n}.` : `Case ${n} has been opened.`,
	openedToo:
		'What your group wrote here can be read until the sitting closes, and no longer changed.',
	keptHere: (n: number) => `What you were typing on case ${n} is kept.`,
	stay: (n: number) => `Stay on case ${n}`,
	why: {
		opened: 'Read only: the chair has opened this case to everyone.',
		visit: 'Read only: you are visiting this group.',
		reading: 'Read only: this board is closed.',
		lost: 'Read only for the moment.'
	},

	offered: {
		heading: 'Some of what you wrote was not accepted',
		why: {
			frozen: 'The chair opened the case while you were writing.',
			readonly: 'The board can no longer be written on.',
			size: 'A text became longer than it may be.',
			other: 'The board could not take it in.'
		},
		copyHint:
			'These are your words. Copy what you need; they are kept here until you close this note or leave the page.',
		copy: 'Copy the words',
		copied: 'Copied.',
		label: 'Words that were not accepted'
	},
	roomOn: (n: number) => `The room is on case ${n}.`,
	shut: 'This board is no longer open on this page.',
	reload: 'Load the page again',
	reconnect: 'I have signed in again',
	leaving: 'Some of what you typed is not saved yet. Leave this page all the same?',

	speech: 'Announcements for screen readers',

	closed: {
		title: (n: number) => `Case ${n} is closed to you`,
		next: (n: number) => `Go to case ${n}`,
		home: 'Go to your next step'
	}
};
