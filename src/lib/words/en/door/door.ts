// Data: the words of the pages before somebody is signed in.
import { counted } from '../counted';
import { list } from '../../list';
import { plural } from '../../plural';

/** The values that a preset suggests. */
interface Suggestion {
	/** "2/3"; null where there is no vote. */
	share: string | null;
	/** Days to answer: "28 days". */
	days: string;
	/** Months of a sample's window, and of the wider one. */
	months: number;
	wider: number;
	blind: boolean;
	/** Months until papers may be destroyed; null where there is no date. */
	paperMonths: number | null;
	/** The most members, and how many of them are a quorum. */
	members: number;
	quorum: number;
	/** Years of a term. */
	years: number;
	/** Meetings a year, and days before each by which papers go out: "7 working days". */
	perYear: number;
	papers: string;
	/** Months after which the undertaking is signed again. */
	signMonths: number;
	/** Ways to meet, with semicolons between them. */
	modes: string;
	/** The month in which the panel's year begins. */
	yearStart: string;
	/** Months before a sitting by which its date is known; null where the panel promises none. */
	noticeMonths: number | null;
	/** Who may let a sitting with too few members go on; null where nobody may. */
	allowedBy: string | null;
	/** Cases that are drawn, and reserves. */
	size: number;
	reserves: number;
}

export const door = {
	enter: {
		title: 'Sign in',
		email: 'E-mail address',
		password: 'Password',
		show: 'Show',
		button: 'Sign in',
		link: 'No password? Ask your contact for a sign-in link.',
		stuck: 'If you need help:',
		demo: 'This is a demonstration',
		demoText: 'Everyone in it is made up. Choose who you want to be.',
		demoButton: 'Choose a person'
	},
	link: {
		title: (name: string) => `Sign in as ${name}`,
		text: 'This link works once. Press the button to sign in.',
		password: 'Choose a password',
		passwordHint:
			'You can then sign in without a link next time. At least 12 characters: 3 or 4 words you remember work well.',
		button: 'Sign in',
		replaces:
			'You have a password already. If you choose a new one here, it replaces that one, and you are signed out everywhere else.',
		goneTitle: 'This link does not work any more',
		goneText:
			'It has already been used, or it has expired. Ask your contact for a new one, or sign in with your password.'
	},
	setup: {
		title: 'Set up your panel',
		lede: 'Choose the kind of panel, name it, and say who coordinates it. You can do this only once.',
		word: 'Set-up word',
		wordHint:
			'The server printed it when it was started. It keeps other people from setting up this panel.',
		preset: 'Kind of panel',
		presetHint: 'Each kind has its own quorum, seats and steps for the report.',
		noPresets:
			'The settings for panels are missing from this server, so you cannot set one up. Tell the person who looks after the server.',
		facts: (quorum: number, members: number, perYear: number) =>
			`${quorum ? `Quorum ${quorum}` : 'No quorum'}, up to ${counted.members(members)}, ${counted.meetings(perYear)} a year.`,
		suggested: 'For this kind of panel, Plenary suggests:',
		suggestedAfter:
			'Check them with your panel. You confirm or change them, and every other rule, on the settings page afterwards.',
		suggests: {
			approval: (d: Suggestion) =>
				d.share === null
					? 'there is no vote on a report'
					: `a report is approved by ${d.share} of those who attended`,
			steps: (d: Suggestion): string =>
				d.share === null
					? 'members comment on the report, then it is reported and published'
					: 'members answer the report, then it is reported and published',
			response: (d: Suggestion) => `the force has ${d.days} to answer`,
			undertaking: () => 'everyone who reads cases signs an undertaking, again each year',
			wording: () => 'the words of the undertaking are Plenary’s suggestion',
			sampling: (d: Suggestion) =>
				`cases closed in the ${d.months} months before the sitting, or ${d.wider} where there are too few`,
			blind: (d: Suggestion): string =>
				d.blind
					? 'groups see each other’s points once the chair opens a case'
					: 'groups see each other’s points while they write',
			chair: () => 'a chair is chosen for each sitting',
			retention: (d: Suggestion): string =>
				d.paperMonths === null
					? 'no date is set on which papers may be destroyed'
					: `the office may destroy a review’s papers ${d.paperMonths} ${plural('en', d.paperMonths, { one: 'month', other: 'months' })} after the review ends`,
			panel: () =>
				'the panel writes and publishes in English; you name its area on the settings page',
			members: (d: Suggestion) =>
				`at most ${d.members} members, appointed for ${d.years} years and vetted before they read cases`,
			meetings: (d: Suggestion) =>
				`${d.perYear} meetings a year, with papers ${d.papers} before each`,
			quorum: (d: Suggestion) =>
				d.quorum === 0
					? 'a sitting can be held with any number of members'
					: `half of the members in post are a quorum, for example ${d.quorum} of ${d.members}`,
			form: () =>
				'groups answer general questions about each case, until you choose another form or write your own',
			again: (d: Suggestion) =>
				`everyone signs the undertaking again after ${d.signMonths} ${plural('en', d.signMonths, { one: 'month', other: 'months' })}`,
			year: (d: Suggestion) => `the panel’s year starts in ${d.yearStart}`,
			held: (d: Suggestion) => `ways to meet: ${d.modes}`,
			notice: (d: Suggestion): string =>
				d.noticeMonths === null
					? 'no time is set by which the date of a sitting is known'
					: `the date of a sitting is known ${d.noticeMonths} ${plural('en', d.noticeMonths, { one: 'month', other: 'months' })} before it`,
			papers: (d: Suggestion) => `papers are with members ${d.papers} before each sitting`,
			agenda: () => 'the order of the usual agenda, and the minutes of each item',
			inquorate: (d: Suggestion): string =>
				d.allowedBy === null
					? 'a sitting with too few members does not go on'
					: `a sitting with too few members may go on with a recorded reason, if allowed by: ${d.allowedBy}`,
			size: (d: Suggestion) => `a sample has ${d.size} cases, and ${d.reserves} in reserve`,
			questions: () => 'the questions on the case forms are Plenary’s suggestion'
		},
		nameEn: 'Name of the panel in English',
		nameCy: 'Name of the panel in Welsh',
		panel: 'The panel',
		coordinator: 'The first coordinator',
		coordinatorText:
			'Members will see this person as their contact. You can add more people later.',
		name: 'Name',
		email: 'E-mail address',
		phone: 'Telephone',
		password: 'Password',
		passwordHint: 'At least 12 characters. 3 or 4 words you remember work well.',
		language: 'Language',
		button: 'Set up the panel'
	},
	undertaking: {
		title: 'Undertaking of confidentiality',
		lede: (panel: string) => `Everyone who reads cases for the ${panel} makes these promises.`,
		standard: [
			'I will keep confidential everything I learn about a case, and about the people in it, as a member of this panel.',
			'I will not copy, photograph, record or take away any part of a case, and I will not try to find out who the people in it are.',
			'Before a case is discussed I will say if I know anyone in it or have been involved in it, and I will stand down from it.',
			'I will tell the panel’s office at once if my circumstances change in a way that may matter to my membership.',
			'I understand that these duties continue after my membership ends.'
		],
		name: 'Your name',
		nameHint: (name: string) => `Type your name as it is on the panel’s list: ${name}.`,
		signedOn: (day: string) => `You signed this on ${day}.`,
		lasts: (day: string) => `It is valid until ${day}.`,
		kept: 'Your name, the time and a code for these exact words are kept with the record.',
		button: 'Sign the undertaking',
		conduct: 'Code of conduct',
		buttonBoth: 'Sign the undertaking and the code',
		done: 'Signed. Thank you.',
		next: 'Go to your next step',
		notNeeded: 'You do not need to sign an undertaking for this panel.'
	},
	demo: {
		title: 'The demonstration',
		lede: 'The July 2023 review of a made-up panel. Enter as anyone. Each person also has their own address, so one browser can show several people side by side. If that address does not open, use a private window for each person.',
		stage: {
			sample:
				'It is 5 June 2023, 10:00. The review and its 2 sittings are planned. The coordinator imports the force’s list, and the sample is drawn from it.',
			breakouts:
				'It is 3 July 2023, 11:00. At the first sitting, groups A and B are half way through their cases.',
			plenary:
				'It is 19 July 2023, 14:00. At the second sitting the whole panel is meeting. Cases 10 to 17 are not open yet.',
			draft:
				'It is 21 July 2023, 10:00. Both sittings are closed and the draft report is being finished.',
			approval:
				'It is 25 July 2023, 10:00. Members are answering version 1, and one of them asks for a change.',
			response:
				'It is 17 August 2023, 10:00. Version 2 is approved and with the force, which has answered 5 of 10 observations.',
			published:
				'It is 4 October 2023, 10:00. The force has answered, the Commissioner has considered, and report and response are published.'
		},
		enter: (name: string) => `Enter as ${name}`,
		address: (name: string) => `${name} in a separate tab`,
		now: 'Now:',
		here: { now: 'At the sitting', last: 'At the last sitting' },
		groups: {
			members: 'Other members of the panel',
			office: 'The Commissioner’s office',
			force: 'The force',
			others: 'Others at the meeting'
		},
		chairs: 'in the chair',
		inGroup: (letter: string, others: string[]) =>
			others.length ? `in Group ${letter} with ${list('en', others)}` : `in Group ${letter}`,
		notes: {
			'tomos-ellis': 'uses a screen reader',
			'sioned-lloyd': 'works in Welsh',
			'bethan-howells': 'has not attended for a year',
			'priya-nair': 'new to the panel',
			'owain-beynon': 'new to the panel, signed on the day',
			'derek-hammond': 'talks a lot'
		} as Record<string, string>,
		you: 'You are signed in as this person',
		restart: 'What you type here is kept until someone deletes the demonstration’s data folder.'
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
		invitee: 'Invited guest',
		substitute: 'Substitute',
		adviser: 'Adviser'
	},
	session: {
		ended: 'You have been signed out.',
		endedText:
			'What you typed is still on this page. Sign in again in another tab, then come back.',
		stayed: 'You stay signed in.',
		unsent: 'This was not sent, so you will still be signed out. Press again in a moment.',
		lastText:
			'It is 14 days since you signed in. Sign in again in another tab, then go on here: what you have typed is kept.',
		again: 'Sign in again'
	}
};
