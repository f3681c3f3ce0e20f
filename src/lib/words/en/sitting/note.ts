import { plural } from '../../plural';

const notes = (n: number) => `${n} private ${plural('en', n, { one: 'note', other: 'notes' })}`;

/** Private notes: the page, the fold beside a board, and the certificate of their destruction. The Welsh is cy/sitting/note.ts. */
export const note = {
	title: 'Private notes',
	label: 'Your private notes',
	private: 'Only you can read this. It is destroyed when the sitting closes.',
	onlyYou: 'only you can read them',
	/** After the close. */
	what: 'What happened to the private notes',
	toPage: 'Open on a page of its own',
	back: 'Back to the meeting',
	undone: 'Undone.',
	redone: 'Redone.',
	noStep: 'Nothing to undo or redo.',
	noScript: 'Private notes need JavaScript, which is switched off in this browser.',
	shut: 'Your private notes are closed to you here.',
	destroyed: {
		heading: 'The private notes are destroyed',
		text: 'No one can read them again: not you, and not the office.',
		/** Closed by a version that kept no certificate. */
		before: 'They were destroyed when the sitting closed. No certificate was kept at that time.',
		held: 'The review is on hold, so private notes are not destroyed yet. No one can read them. They are destroyed when the hold ends.',
		underWay: 'They are being destroyed now. No one can read them.',
		none: 'This sitting had no private notes.',
		headingHeld: 'The private notes are closed'
	},
	certificate: {
		heading: 'Certificate of destruction',
		panel: 'Panel',
		review: 'Review',
		sitting: 'Sitting',
		sittingIs: (n: number, day: string) => `Sitting ${n}, ${day}`,
		what: 'What was destroyed',
		notes,
		/** Pages for questions that were answered in writing. */
		answers: (n: number) =>
			`${n} ${plural('en', n, { one: 'page', other: 'pages' })} for written answers`,
		both: (notes: string, answers: string | null) =>
			answers === null ? notes : `${notes} and ${answers}`,
		on: 'Destroyed on',
		how: 'Each note was stored encrypted with a key of its own. The keys were overwritten and deleted first, then the notes themselves. This certificate says nothing of what a note held, who wrote it, or how much.',
		backups:
			'A backup that was made before then still holds the notes and their keys. Ask the person who runs the server to delete those backups.',
		print: 'Print the certificate'
	},
	/** On the page that closes a sitting. */
	closing: {
		will: (n: number, isHeld: boolean) => {
			if (n === 0) return 'There are no private notes to destroy.';
			const [is, it] = n === 1 ? ['is', 'it'] : ['are', 'them'];
			return isHeld
				? `The review is on hold, so ${notes(n)} ${is} not destroyed now, but when the hold ends. No one can read ${it} until then.`
				: `${notes(n)} ${is} destroyed. No one can read ${it} again.`;
		},
		answers: (isOpen: boolean): string =>
			isOpen
				? 'A question is still open for writing. Its answers are destroyed without being shown. To keep them, show them first.'
				: 'Written answers that did not become findings are destroyed too.'
	}
};
