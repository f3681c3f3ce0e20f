import { plural } from '../plural';
import { runs } from '../runs';

const cases = (numbers: readonly number[]) =>
	`${plural('en', numbers.length, { one: 'Case', other: 'Cases' })} ${runs('en', numbers)}`;
const count = (n: number) => `${n} ${plural('en', n, { one: 'case', other: 'cases' })}`;

export const home = {
	title: 'Your next step',
	greeting: { morning: 'Good morning', afternoon: 'Good afternoon', evening: 'Good evening' },
	kicker: (greeting: string, name: string) => `${greeting}, ${name}. Your next step`,

	spine: {
		sample: (drawn: number, accepted: number) => `${drawn} of ${accepted} cases`,
		cases: count,
		on: (day: string) => `From ${day}`,
		yours: (numbers: readonly number[]) =>
			`${cases(numbers)} ${plural('en', numbers.length, { one: 'is', other: 'are' })} yours`,
		sittings: (n: number) => `${n} ${plural('en', n, { one: 'sitting', other: 'sittings' })}`,
		caseOpen: (n: number) => `Case ${n} is open`,
		opened: (n: number, total: number) => `${n} of ${total} cases opened`,
		writing: 'Being written',
		version: (n: number, day: string) => `Version ${n}, ${day}`,
		approved: (day: string) => `Approved ${day}`,
		answers: (n: number, total: number, needed: number) => `${n} of ${total}, ${needed} needed`
	},

	/** Title, text and button of each next step; `nextStep` decides which. */
	steps: {
		closed: { title: 'The cases are closed to you at present' },
		sign: {
			title: 'Read and sign the undertaking of confidentiality',
			text: 'You can open a case once it is signed. It takes a few minutes, and you can ask your contact anything first.',
			again:
				'A year has gone by since you last signed. Cases open again once you have signed anew.',
			waits:
				'Cases open to you once it is signed and your vetting is in order. You can sign now, and ask your contact anything first.',
			button: 'Read and sign'
		},
		declare: {
			title: 'Say whether you have a link with any case',
			text: (n: number) =>
				`Before any case opens to you, say of ${n === 1 ? 'one case' : `${n} cases`} whether you know anybody in it. Most people answer “none” for all of them in one go.`,
			button: 'Declare'
		},
		settle: {
			title: 'Somebody is unsure about a case',
			text: (n: number) =>
				`${n === 1 ? 'One declaration waits' : `${n} declarations wait`} for you: the case stays closed to that person until you settle it with them.`,
			button: 'Settle it'
		},
		people: {
			title: 'Add the people of your panel',
			text: 'Each person gets a sign-in link from you. A review starts with a sample: the list of cases is imported and the dip sample is drawn from it. That part of Plenary is not built yet, so for now the panel can be prepared.',
			button: 'People'
		},
		board: {
			title: (letter: string) => `Go to your board, Group ${letter}`,
			text: (numbers: readonly number[], shared: boolean) =>
				`${cases(numbers)} ${plural('en', numbers.length, { one: 'is', other: 'are' })} yours to read and write on together. ${shared ? 'Everyone who was given a case writes on one board of it.' : 'Nobody outside your group sees a word until the chair opens the case.'}`,
			button: 'Open your board'
		},
		wait: {
			title: (day: string) => `Nothing to do until ${day}`,
			text: 'On the day, your group and its cases appear here.'
		},
		arriving: {
			title: 'The sitting is about to begin',
			text: 'You are marked present. Your board opens here as soon as the breakouts start.',
			button: 'Go to the room'
		},
		run: {
			title: 'Run the plenary',
			text: (n: number | null, hasChair: boolean) =>
				n
					? `The room is on case ${n}. Take everybody on from there.`
					: `${hasChair ? 'You hold the chair.' : 'This panel has no chair: you lead the room.'} Open a case when its groups are ready.`,
			button: 'Go to the chair’s page'
		},
		look: {
			title: {
				writing: 'The groups are writing',
				other: 'The plenary is under way',
				arriving: 'People are arriving'
			},
			text: 'You see how far each group has come, without their words, and who asks for help.',
			button: 'See the room'
		},
		room: {
			title: (n: number | null) => (n ? `The room is on case ${n}` : 'Go to the plenary'),
			text: 'The chair leads through the cases. Every group’s points stand side by side once a case is open.',
			guest: 'You can follow the plenary. What is in the cases is not shown to guests.',
			reader:
				'You can follow the plenary, and read the papers of a case once it is open. What is written about it is for the members.',
			button: 'Join the room'
		},
		away: {
			title: 'A sitting is under way without you',
			text: 'You were not marked present. If you are there, tell the coordinator; if not, you can read the draft when it is written.'
		},
		draft: {
			member: {
				title: 'Write the draft report together',
				text: 'The agreed findings are in it. Put the words right with the others until the coordinator sends it to the members.',
				button: 'Open the draft'
			},
			coordinator: {
				title: 'Put the draft report in order',
				text: 'When nothing is missing any more, send it to the members: that fixes its exact words as a numbered version.',
				button: 'Open the draft'
			},
			translator: {
				title: 'Write the Welsh beside the English',
				text: 'You can write every Welsh text of the draft; the English stays as it is.',
				button: 'Open the draft'
			},
			read: {
				title: 'Read the draft report',
				text: 'It is still being written. You can read along.',
				button: 'Read the draft'
			}
		},
		answer: {
			title: (n: number) => `Answer version ${n} of the report`,
			text: 'Read it, then approve it, ask for a change, or abstain. Silence is never taken as approval.',
			button: 'Read and answer'
		},
		answered: {
			title: (n: number) => `You have answered version ${n}`,
			text: {
				approve: 'You approved it. You may change your answer until the report is approved.',
				change: 'You asked for a change. You may change your answer until the report is approved.',
				abstain: 'You abstained. You may change your answer until the report is approved.'
			},
			button: 'See how the answers stand'
		},
		collect: {
			title: (n: number) => `Version ${n} is with the members`,
			passed:
				'Enough members have approved it and no request for change is open: you can approve the report.',
			changes: (n: number) =>
				`${n === 1 ? 'One member asks' : `${n} members ask`} for a change. Put it right in a new version, or wait: they may still change their answer.`,
			waiting: 'The members are still answering.',
			button: 'See the answers'
		},
		comment: {
			title: (n: number) => `Read version ${n} and comment`,
			text: 'The members who attended the sittings answer it. Your comments are welcome.',
			alone: 'Your comments are welcome.',
			button: 'Read and comment'
		},
		endComments: {
			title: (n: number) => `Version ${n} is out for comments`,
			text: 'When the comments are in, you close them and the report goes on, or you take it back to drafting.',
			button: 'See the comments'
		},
		version: {
			title: (approved: boolean): string =>
				approved ? 'The report is approved' : 'Read the report',
			text: (n: number) => `You can read version ${n} exactly as it was sent.`,
			button: 'Read the report'
		},
		nothing: {
			title: 'Nothing is asked of you now',
			text: {
				member: 'When a sitting is planned or a report is ready, it appears here.',
				coordinator: 'When something needs you, it appears here.',
				assurance:
					'You can read the draft once writing has begun. Declarations that somebody is unsure about come to you.',
				translator: 'The draft opens to you once the first case has been opened to the plenary.',
				commissioner:
					'You read the report when it has been sent. Until then the members are at work on it.',
				respondent:
					'You read the report when it has been sent to you. The boards, the draft and the names of members are not shown to you.',
				audit: 'The report comes to your group when the Commissioner has considered it.',
				observer:
					'You can follow the plenary while it is running. What is in the cases is not shown to observers.',
				invitee:
					'You can follow the plenary while it is running. What is in the cases is not shown to guests.',
				adviser:
					'You give your input at the sitting. The boards and the draft are the members’ alone.'
			}
		}
	},
	also: { chair: 'Run the plenary', overview: 'The whole review', people: 'People' },

	then: 'Sittings',
	noSittings: 'No sitting is planned yet.',
	sitting: (n: number) =>
		[
			'First sitting',
			'Second sitting',
			'Third sitting',
			'Fourth sitting',
			'Fifth sitting',
			'Sixth sitting'
		][n - 1] ?? `Sitting ${n}`,
	inGroup: (letter: string, others: string) =>
		others ? `You are in Group ${letter} with ${others}.` : `You are in Group ${letter}.`,
	wasInGroup: (letter: string, others: string) =>
		others ? `You were in Group ${letter} with ${others}.` : `You were in Group ${letter}.`,
	yourCases: (numbers: readonly number[]) => `${cases(numbers)}.`,
	stages: {
		planned: 'Planned',
		arriving: 'People are arriving',
		breakouts: 'The groups are writing now',
		plenary: 'In plenary now',
		closed: 'Closed',
		cancelled: 'Cancelled',
		collecting: 'Views are being collected remotely'
	},
	chairIs: (name: string) => `Chair: ${name}.`,
	chairYou: 'You hold the chair.',
	notThere: 'You were not there.',
	otherReviews: 'Other reviews of the panel',
	contact: 'Your contact',
	noContact: 'The panel has not named a contact yet.',
	term: (from: string, to: string) => `Your term: ${from} to ${to}.`,
	signedOn: (day: string) => `Undertaking signed ${day}.`,
	undertakingAgain: 'Read it again',

	modes: { 'in-person': 'In person', online: 'By secure platform', remote: 'Remotely' } as Record<
		string,
		string
	>,

	overview: {
		lede: (drawn: string, sittings: string) => `${drawn}, ${sittings}, one report.`,
		present: 'Present',
		groups: 'Groups',
		case: 'Case',
		caseNumbers: cases,
		group: (letter: string) => `Group ${letter}`,
		allCases: 'The cases',
		casesText: 'Cases are known by their numbers alone.',
		sittingOf: 'Sitting',
		givenTo: 'Given to',
		standing: 'How it stands',
		declared: 'Your declaration',
		standings: {
			waiting: 'Not opened',
			groups: 'With the groups',
			open: 'Open to the plenary',
			agreed: 'Agreed'
		},
		exits: {
			cancel: 'The sitting was cancelled',
			remote: 'Views were collected remotely',
			proceed: 'The panel went on, by recorded decision'
		},
		exit: (what: string, by: string, day: string) => `${what} (${by}, ${day}).`,
		reason: (text: string) => `Reason: “${text}”`,
		declare: 'Your declarations',
		history: 'History of the review',
		draft: 'Draft report',
		room: 'Go to the room',
		besides: (names: string) => `Also there, not counted: ${names}.`,
		nobody: 'Nobody is marked present yet.',
		noGroups: 'No groups yet.'
	},

	declare: {
		title: 'Your links with the cases',
		lede: 'If you know somebody in a case, or have had to do with it, you stand down from it: its file and boards are closed to you, and you are not counted for it. Nobody outside the office is told why.',
		question: (n: number) => `Case ${n}`,
		none: 'No link',
		conflict: 'A link: I stand down',
		unsure: 'Unsure',
		restLegend: 'All the other cases',
		rest: 'No link with all the rest',
		restHint: 'Fills in every case you have not answered.',
		answered: (what: string, day: string) => `You said: ${what}, ${day}.`,
		settled: (what: string, by: string) => `Settled by ${by}: ${what}.`,
		all: (day: string) =>
			`You have declared on every case, last on ${day}. Change an answer here when you need to.`,
		unsureNote: 'An unsure case stays closed until the office has settled it with you.',
		backNote:
			'Once you have stood down or said you are unsure, only the office can open the case to you again: choose “Unsure” and they will settle it with you.',
		later:
			'You can come back at any time, also during a sitting. Standing down takes effect at once, on every open screen.',
		button: 'Declare',
		saved: 'Your declarations are recorded.',
		missing: 'Choose something for at least one case.',
		next: 'Go to your next step',
		group: (letters: string) => `Group ${letters}`,
		officeTitle: 'Unsure declarations to settle',
		officeNone: 'Nobody is unsure about a case.',
		officeRow: (name: string, n: number) => `${name}, case ${n}`,
		settleNone: 'There is no link: open the case',
		settleConflict: 'There is a link: they stand down',
		standDowns: 'Who has stood down'
	}
};
