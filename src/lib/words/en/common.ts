// Over 200 lines: the words that every page shares.
import { list } from '../list';
import { minutes } from '../format';
import { kinds } from './common/kinds';
import { quorum } from './common/quorum';
import { file } from './common/file';
import { announcements } from './common/announcements';
import { called } from '../called';

/** What every page says. The Welsh is cy/common.ts, of the same type. */
export const common = {
	brand: 'Plenary',
	/** Where the brand leads, for who cannot see that it is one. */
	brandLeads: 'your next step',
	skip: 'Skip to the main content',
	language: 'Language',
	languages: { en: 'English', cy: 'Cymraeg' },
	signedInAs: (name: string) => `Signed in as ${name}`,
	account: 'Your account',
	signIn: 'Sign in',
	signOut: 'Sign out',
	you: 'You',
	chair: 'Chair',
	caseNumber: (n: number) => `Case ${n}`,
	caseOf: (n: number, total: number) => `Case ${n} of ${total}`,
	group: (letter: string) => called('Group', letter),
	of: (n: number, total: number) => `${n} of ${total}`,

	foot: {
		contact: 'Your contact:',
		accessibility: 'Accessibility',
		privacy: 'Privacy',
		recorded: 'How this is recorded',
		thirdParty: 'Software licences',
		label: 'About this site'
	},

	spine: {
		label: 'Stages of the review',
		stages: {
			sample: 'Sample',
			breakouts: 'Breakouts',
			plenary: 'Plenary',
			draft: 'Draft',
			approval: 'Approval',
			/** For a panel whose members do not approve. */
			members: 'With members',
			response: 'Response',
			publication: 'Publication'
		},
		here: ': we are here',
		done: 'done',
		next: 'next',
		stageOf: (n: number, total: number) => `Stage ${n} of ${total}`,
		nextIs: (stage: string) => `Next: ${stage}`,
		allDone: 'All stages done'
	},
	kinds,
	column: {
		empty: 'Nothing written yet.',
		none: 'We found none',
		agreed: (time: string, by: string) => `Marked by ${by}${time ? `, ${time}` : ''}.`,
		withdrawn: 'Someone wrote a point after this, so it no longer counts.',
		undo: 'Undo',
		undone: (none: string) => `Taken back: “${none}”.`
	},
	flags: {
		unfairness: 'Possible unfairness',
		concern: 'Concern',
		improvement: 'Area for improvement',
		'best-practice': 'Best practice'
	},
	rag: { red: 'Red: not met', amber: 'Amber: partly met', green: 'Green: met' },

	bar: 'Status of this page',
	/** Shown when a page could not be read again for some seconds. */
	stale: 'This page may be out of date: the server did not answer. The page keeps trying.',
	connection: {
		connecting: ['Connecting…', ''],
		saved: ['Saved', 'Everything on this page is saved'],
		saving: ['Saving…', ''],
		late: ['Not saved yet:', 'keep this page open'],
		offline: [
			'You are offline:',
			'your changes are kept while this page stays open, and sent when you are back'
		],
		/** Pages come through, and what is typed does not. */
		blocked: [
			'Not sent:',
			'this network blocks it. Keep this page open and use another network, such as your phone’s'
		],
		paused: [
			'The server cannot save just now.',
			'Keep this page open: what you type will be sent.'
		],
		closed: ['The connection has ended:', 'what is not yet saved is still on this page'],
		'read-only': ['Read only:', 'you can read here but not write'],
		refused: ['Not saved:', 'your last words are shown for you to copy']
	},
	/** Beside the button of a form that could not be sent. */
	notWhole: (shown: number, total: number) =>
		`${shown} of ${total} are shown. To see them all, turn on JavaScript in your browser.`,
	/** On the button that was pressed, while its answer takes long. */
	sending: 'Sending…',
	notSent: {
		stays: 'This was not sent. What you filled in is still here: press again in a moment.',
		waits:
			'This is not sent yet. Keep this page open: it will be sent as soon as the server answers.',
		cannotTell: 'We cannot tell whether this was recorded. Look before you send again.'
	},
	/** Words in a form that can no longer be sent, because of what somebody else did. */
	over: {
		heading: 'This can no longer be sent.',
		stays: 'What you typed is not saved. It stays here until you close it or leave the page.',
		gone: 'Something was changed while you were writing, so the form is gone. What you typed is not saved. It stays here until you close it or leave the page.',
		copy: 'Copy what I typed',
		close: 'Close, and lose what I typed'
	},
	copying: {
		copied: 'Copied.',
		marked: 'It is selected: copy it with Ctrl and C, or from the menu of your device.'
	},
	writing: (names: string[]) =>
		names.length > 3
			? `${names.length} people are writing`
			: `${list('en', names)} ${names.length === 1 ? 'is' : 'are'} writing`,
	youAreWriting: 'You are writing',

	buttons: {
		save: 'Save',
		send: 'Send',
		cancel: 'Cancel',
		close: 'Close',
		back: 'Back',
		continue: 'Continue',
		confirm: 'Yes, go ahead',
		undo: 'Undo',
		redo: 'Redo',
		change: 'Change',
		remove: 'Remove',
		delete: 'Delete',
		restore: 'Restore',
		staySignedIn: 'Stay signed in',
		download: 'Download',
		print: 'Print',
		show: 'Show',
		hide: 'Hide'
	},
	point: {
		/** `point` is what it is called: "Positive 2". */
		menu: (point: string) => `Move or change: ${point}`,
		up: 'Move up',
		down: 'Move down',
		moveTo: 'Move to…',
		flags: 'Flags…',
		pin: 'Attach words from the case file…',
		unpin: 'Remove the attached words',
		delete: 'Delete'
	},

	field: {
		problem: 'Please correct this',
		error: 'Error: ',
		optional: '(optional)',
		full: 'This text is full: it can hold 50,000 characters. Nothing was added. You can still paste what you copied somewhere else.',
		readOnly: 'Read only.',
		reason: 'Reason',
		reasonHint: 'It is kept with the record.',
		reasonMissing: 'Give a reason.',
		missing: (label: string) => `Enter ${named(label)}`,
		tick: (label: string) => `Tick “${label}”`,
		choose: (label: string) => `Choose ${named(label)}`,
		between: (label: string, min: number, max: number) =>
			`“${label}” must be from ${min} to ${max}.`,
		unfinished: (label: string) => `Finish “${label}”, or leave it empty.`
	},

	quorum,
	timer: {
		left: (n: number) => `${minutes('en', n)} left`,
		lastMinute: 'Less than a minute left',
		up: 'Time is up',
		over: (n: number) => `${minutes('en', n)} over`,
		paused: (rest: string) => `Paused: ${rest.charAt(0).toLowerCase()}${rest.slice(1)}`
	},
	file,
	diff: { added: 'Added: ', removed: 'Removed: ', same: 'Nothing changed.' },
	announcements,

	session: {
		ending: 'You will be signed out in 5 minutes.',
		kept: 'What you have typed is kept.'
	},
	loading: 'Loading…'
};

/** A field's label inside a sentence: "a name", "your comment", "the name of the panel in English". */
function named(label: string): string {
	const inside = label.charAt(0).toLowerCase() + label.slice(1);
	if (/^(your|the|a|an)\b/.test(inside)) return inside;
	if (inside.includes(' of ')) return `the ${inside}`;
	return `${/^[aeiou]/.test(inside) ? 'an' : 'a'} ${inside}`;
}
