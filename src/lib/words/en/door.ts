import { list } from '../list';

export const door = {
	enter: {
		title: 'Sign in',
		email: 'E-mail address',
		password: 'Password',
		show: 'Show',
		button: 'Sign in',
		link: 'No password? Ask your contact for a sign-in link: it opens the site with one press.',
		paste: 'You may paste, and password managers are welcome. No puzzles.',
		stuck: 'If you are stuck:',
		demo: 'This is a demonstration',
		demoText: 'Everybody in it is made up. Choose whom you want to be.',
		demoButton: 'Choose a person'
	},
	link: {
		title: (name: string) => `Sign in as ${name}`,
		text: 'This link works once. Press the button to use it.',
		password: 'Choose a password',
		passwordHint:
			'So that you can sign in without a link next time. At least 12 characters; three or four words you remember make a good one.',
		button: 'Sign in',
		goneTitle: 'This link does not work any more',
		goneText:
			'It has been used, or it has run out. Ask your contact for a new one, or sign in with your password.'
	},
	setup: {
		title: 'Set up your panel',
		lede: 'Nothing is here yet. Choose the kind of panel, name it, and say who coordinates it. This page closes for good once you have sent it.',
		preset: 'Kind of panel',
		presetHint: 'Each brings its own quorum, seats, steps of the report and offices.',
		noPresets: 'This installation ships no panel settings, so it cannot be set up.',
		facts: (quorum: number, members: number, perYear: number) =>
			`Quorum ${quorum}, up to ${members} members, ${perYear} meetings a year.`,
		nameEn: 'Name of the panel in English',
		nameCy: 'Name of the panel in Welsh',
		panel: 'The panel',
		coordinator: 'The first coordinator',
		coordinatorText: 'The single point of contact. You can add more people afterwards.',
		name: 'Name',
		email: 'E-mail address',
		phone: 'Telephone',
		password: 'Password',
		passwordHint:
			'At least 12 characters. Three or four words you remember make a good one; there are no other rules.',
		language: 'Language',
		button: 'Set up the panel'
	},
	undertaking: {
		title: 'Undertaking of confidentiality',
		lede: (panel: string) => `What everybody who reads cases for the ${panel} promises.`,
		standard: [
			'I will keep confidential everything I learn about a case, and about the people in it, as a member of this panel.',
			'I will not copy, photograph, record or take away any part of a case, and I will not try to find out who the people in it are.',
			'I will say so before a case is discussed if I know anybody in it or have had to do with it, and I will stand down from it.',
			'I will tell the panel’s office at once if my circumstances change in a way that may matter to my membership.',
			'I understand that these duties continue after my membership ends.'
		],
		name: 'Your name',
		nameHint: (name: string) => `Type it as it stands in the panel’s list: ${name}.`,
		signedOn: (day: string) => `You signed this on ${day}.`,
		lasts: (day: string) => `It holds until ${day}.`,
		kept: 'Your name, the time and a fingerprint of these exact words are kept with the record.',
		button: 'Sign the undertaking',
		done: 'Signed. Thank you.',
		next: 'Go to your next step',
		notNeeded: 'This panel asks for no undertaking.'
	},
	demo: {
		title: 'The demonstration',
		lede: 'The July 2023 review of a made-up panel. Enter as anybody; open another browser, or a private window, to be two people at once.',
		stage: {
			breakouts:
				'It is 3 July 2023, 11:00: the first sitting, and groups A and B are half way through their cases.',
			plenary:
				'It is 19 July 2023, 14:00: the second sitting is in plenary, and cases 10 to 17 wait to be opened.',
			draft:
				'It is 21 July 2023, 10:00: both sittings are closed and the draft report is being put in order.',
			approval:
				'It is 25 July 2023, 10:00: version 1 is with the members, and one of them asks for a change.'
		},
		enter: (name: string) => `Enter as ${name}`,
		now: 'Now:',
		here: { now: 'At the sitting', last: 'At the last sitting' },
		groups: {
			members: 'Other members of the panel',
			office: 'The Commissioner’s office',
			force: 'The force',
			guests: 'Guests'
		},
		chairs: 'holds the chair',
		inGroup: (letter: string, others: string[]) =>
			others.length ? `in Group ${letter} with ${list('en', others)}` : `in Group ${letter}`,
		notes: {
			'tomos-ellis': 'uses a screen reader',
			'sioned-lloyd': 'works in Welsh',
			'bethan-howells': 'has not been for a year',
			'priya-nair': 'new to the panel',
			'owain-beynon': 'new to the panel, signed on the day',
			'derek-hammond': 'talks a lot'
		} as Record<string, string>,
		you: 'You are in as this person',
		restart: 'Everything typed here stays until the demonstration’s data folder is removed.'
	},
	roles: {
		member: 'Member',
		coordinator: 'Coordinator',
		assurance: 'Head of Assurance',
		translator: 'Translator',
		commissioner: 'Commissioner',
		respondent: 'Department head of the force',
		audit: 'Audit group of the force',
		observer: 'Observer',
		invitee: 'Guest',
		adviser: 'Adviser'
	},
	session: {
		ended: 'You have been signed out.',
		endedText: 'What you have typed stays on this page. Sign in in another tab, then come back.',
		stayed: 'You stay signed in.'
	}
};
