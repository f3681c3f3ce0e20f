import { list } from '../../list';
import { plural } from '../../plural';
import { runs } from '../../runs';

/** The groups while they work: their time, being called back, messages to them, help, and how far they are. */
export const breakouts = {
	time: {
		/** On the form that starts the groups. */
		label: 'Minutes for the groups',
		hint: 'Everyone sees the same countdown. You can leave this empty, set it later, and give more time.',
		five: '5 minutes left. Check that your most important points are written.',
		one: '1 minute left.',
		up: 'Time is up. Your board stays open: you can finish what you are writing until the chair opens the case.'
	},
	gather: {
		/** On the boards. */
		called: (name: string | null) =>
			name
				? `${name} has called everyone back to the whole panel.`
				: 'Everyone is called back to the whole panel.',
		finish: 'You can finish what you are writing. Your board stays open until the case is opened.',
		go: 'Go to the whole panel',
		stay: 'Stay on our board',
		/** For who leads. */
		press: 'Call the groups back',
		pressText:
			'Every board says that everyone is called back. Nobody is taken off their board, and nothing is closed.',
		back: (n: number, of: number) => `${n} of ${of} ${n === 1 ? 'is' : 'are'} back`,
		away: (names: string[]) => `Not back yet: ${list('en', names)}.`,
		allBack: 'Everyone is back.',
		takeBack: 'Let the groups go on working',
		takeBackText: 'This takes the call back. Nothing on the groups’ boards changes.'
	},
	messages: {
		title: 'Message to the groups',
		/** Beside the text. */
		hint: 'At most 300 characters. Write nothing about a case: a person who stood down from one may read this.',
		text: 'Your message',
		to: 'Send to',
		all: 'All groups',
		language: 'Written in',
		send: 'Send the message',
		sent: 'The message is sent.',
		list: 'Messages sent',
		toAll: 'All groups',
		at: (to: string, time: string, by: string) => `${to}, ${time}, ${by}`,
		read: (n: number, of: number) => `Read by ${n} of ${of}`,
		/** For the groups. */
		from: (name: string, time: string) => `Message from ${name}, ${time}`,
		toYours: 'to your group',
		toEveryone: 'to all groups',
		haveRead: 'I have read it',
		haveReadOf: (name: string, time: string) => `I have read the message from ${name}, ${time}`
	},
	help: {
		coming: (name: string) => `${name} is coming.`,
		seesBoards: 'They can now see your boards. Press “End the visit” when you are done.',
		/** On the pages of the group after a case was opened. */
		openStill: (time: string) => `Your group asked for help at ${time}. The request is still open.`,
		toCase: (n: number) => `about case ${n}`,
		come: (letter: string) => `Go to Group ${letter}`,
		comeTo: (letter: string, n: number) => `Go to Group ${letter}, case ${n}`,
		say: (letter: string) => `Say that you are coming to Group ${letter}`
	},
	now: {
		title: 'The groups now',
		ready: (ready: readonly number[], all: number) =>
			ready.length === 0
				? `0 of ${all} ${plural('en', all, { one: 'case', other: 'cases' })} ready`
				: `${ready.length} of ${all} ${plural('en', all, { one: 'case', other: 'cases' })} ready: ${runs('en', ready)}`,
		opened: 'All cases opened',
		/** On the strip, where there is little room. */
		strip: (groups: readonly { letter: string; ready: number; of: number }[]) =>
			`Ready: ${groups.map(({ letter, ready, of }) => `${letter} ${ready} of ${of}`).join(', ')}`,
		points: (n: number) => `${n} ${plural('en', n, { one: 'point', other: 'points' })}`
	}
};
