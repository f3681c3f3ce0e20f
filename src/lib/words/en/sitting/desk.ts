/** Connection and unsaved words, on every page with shared text. */
export const desk = {
	leaving: 'Some of what you typed is not saved yet. Leave this page?',
	expired:
		'You are signed out. Sign in again in another tab and come back: what you typed is still here.',
	reconnect: 'I have signed in again',
	/** The network between lets pages through, and no socket. */
	blocked: {
		text: 'This network blocks what you type. Keep this page open and use another network, such as your phone’s: your words are then sent by themselves. If it happens again, tell your contact that the network must allow WebSockets.',
		show: 'Show my words that are not saved'
	},
	shut: 'You can no longer see this here. Load the page again to see what is open to you.',
	reload: 'Load the page again',
	offered: {
		heading: 'Some of your words were not saved',
		why: {
			frozen: 'The chair opened the case, or the report was sent, while you were writing.',
			readonly: 'You can no longer write here.',
			size: 'A text was longer than 50,000 characters, or you have added as much here as one person can.',
			olderCopy:
				'The server was started again from an older copy. What was written after that copy may be missing here. Tell your contact.',
			other: 'The server did not accept them.'
		},
		copyHint:
			'Copy what you need: your words stay here until you close this note or leave the page.',
		copy: 'Copy the words',
		copied: 'Copied.',
		label: 'Words that were not saved'
	}
};
