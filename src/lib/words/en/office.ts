import { plural } from '../plural';
import { runs } from '../runs';

const cases = (n: number) => `${n} ${plural('en', n, { one: 'case', other: 'cases' })}`;
const people = (n: number) => `${n} ${plural('en', n, { one: 'person', other: 'people' })}`;

/** The pages with which the office prepares a review and runs its day. */
export const office = {
	reviews: {
		title: 'Reviews',
		make: 'New review',
		none: 'There are no reviews yet. Set up the first one.',
		underWay: 'Reviews under way',
		earlier: (n: number) => `${n} earlier ${plural('en', n, { one: 'review', other: 'reviews' })}`,
		stage: (name: string, n: number, total: number) => `${name}, stage ${n} of ${total}`,
		find: 'Find a review by its name',
		findHint: 'Words of its name or focus, in either language.',
		search: 'Search',
		clear: 'Show all',
		found: (n: number) => `${n} ${plural('en', n, { one: 'review', other: 'reviews' })} found`,
		noneFound: 'No review has these words in its name or focus.',
		noneUnderWay: 'No review is under way.',
		approvedOn: (day: string) => `Report approved on ${day}`,
		next: {
			plan: { text: 'No sitting is planned yet.', button: 'Plan a sitting' },
			cancelled: { text: 'Every sitting was cancelled.', button: 'Plan another sitting' },
			list: { text: 'Waiting for the force’s list of cases.', button: 'Import the list' },
			draw: {
				text: (n: number) => `The list has ${cases(n)}. No sample has been drawn yet.`,
				button: 'Draw the sample'
			},
			word: {
				text: 'The draw is sealed. Somebody other than the person who sealed it types the public word.',
				button: 'Go to the draw'
			},
			papers: {
				text: (without: number, n: number) =>
					`${without} of ${cases(n)} ${plural('en', without, { one: 'has', other: 'have' })} no papers yet.`,
				button: 'Add papers'
			},
			open: { text: 'The sitting is today, or its date has passed.', button: 'Go to the day' },
			wait: { text: (day: string) => `The next sitting is on ${day}.`, button: 'Prepare the day' },
			arrivals: {
				text: (here: number, groups: number) =>
					`People are arriving: ${here} here, ${groups} ${plural('en', groups, { one: 'group', other: 'groups' })} made.`,
				button: 'Go to the day'
			},
			meeting: {
				text: (agreed: number, n: number) =>
					`The meeting is under way: ${agreed} of ${cases(n)} agreed.`,
				button: 'Go to the meeting'
			},
			draft: { text: 'The report is being written.', button: 'Open the draft' },
			comments: {
				text: (version: number) => `Members are commenting on version ${version}.`,
				button: 'See the comments'
			},
			answers: {
				text: (version: number, approvals: number, voters: number, needed: number) =>
					`${approvals} of ${voters} ${plural('en', voters, { one: 'member', other: 'members' })} approved version ${version}; ${needed} needed.`,
				changes: (n: number) =>
					`${n} ${plural('en', n, { one: 'asks', other: 'ask' })} for a change.`,
				passed: (version: number) =>
					`Enough members have approved version ${version}. The approval can be recorded.`,
				button: 'See the answers'
			},
			done: { text: 'The report is approved.' }
		}
	},
	prepare: {
		newTitle: 'Set up a review',
		title: 'Prepare the review',
		link: 'Prepare',
		about: 'What is reviewed',
		titleIn: { en: 'Name, English', cy: 'Name, Welsh' },
		titleHint: 'Leave one of them empty to use the same name in both languages.',
		focusIn: { en: 'Focus, English', cy: 'Focus, Welsh' },
		form: 'Form for each case',
		formOf: (name: string, prompts: number) => `${name}, ${prompts} prompts`,
		months: 'Months looked at',
		monthsHint: 'Cases closed in this many months before the first sitting.',
		accepted: 'Cases on the force’s list',
		drawnOn: 'Sample drawn on',
		dayHint: 'For example 3 July 2023 or 3/7/2023.',
		blind: 'Until the chair opens a case, groups',
		blinds: {
			'after-opening': 'do not see each other’s points',
			live: 'write on one board together'
		},
		caseForm: 'Form for this case',
		caseFormHint: 'Cases of one review may have different forms.',
		formFixed: (name: string) =>
			`Form: ${name}. A group has a board for this case, so its form stays as it is.`,
		fixed: 'Groups have started, so the form and this choice stay as they are.',
		keeps: 'The review keeps the panel’s settings of today until it ends.',
		make: 'Set up the review',
		save: 'Save',
		saved: 'Saved.',
		sittings: 'Sittings',
		sittingsText: 'One review, one report, as many sittings as it needs.',
		sitting: (n: number) => `Sitting ${n}`,
		summary: (day: string, place: string) => `${day}, ${place}`,
		over: { closed: 'Closed', cancelled: 'Cancelled' },
		addSitting: 'Plan a sitting',
		date: 'Date',
		from: 'From',
		to: 'To',
		timeHint: 'For example 09:30.',
		placeIn: { en: 'Place, English', cy: 'Place, Welsh' },
		mode: 'How people meet',
		chair: 'Chair',
		noChair: 'Chosen on the day',
		chairYears: (n: number) => `A chair serves at most ${n} ${n === 1 ? 'year' : 'years'}.`,
		deputy: (n: number) => `Deputy ${n}`,
		noDeputy: 'No one',
		agenda: 'Agenda',
		agendaText: 'Leave a row empty to remove it.',
		item: (n: number) => `Item ${n}`,
		kind: 'Kind',
		kinds: {
			welcome: 'Welcome',
			input: 'Input',
			performance: 'Performance data',
			breakouts: 'Groups',
			plenary: 'Whole panel',
			testimony: 'Testimony from the public',
			referral: 'Issue raised by the public',
			visit: 'Visit',
			break: 'Break',
			close: 'Close'
		},
		itemIn: { en: 'Title, English', cy: 'Title, Welsh' },
		minutes: 'Minutes',
		ordinary: {
			welcome: 'Welcome and declarations',
			breakouts: 'Cases in groups',
			plenary: 'Cases with the whole panel',
			close: 'Close'
		},
		papersBy: (day: string) => `Papers go to members by ${day}.`,
		saveSitting: (n: number) => `Save sitting ${n}`,
		dropSitting: (n: number) => `Remove sitting ${n}`,
		day: (n: number) => `The day of sitting ${n}`,
		cancel: (n: number) => `Cancel sitting ${n}`,
		cancelText: 'A cancelled sitting cannot be opened again. Its cases can go to another sitting.',
		cancelWhy: 'Why is it cancelled?',
		sure: 'Yes, cancel it',
		cases: 'Cases',
		casesText:
			'Members see only the numbers, and the label if there is one, before they answer whether they know anyone.',
		noCases: 'There are no cases yet.',
		addCases: 'Add cases',
		references: 'The force’s references, one on each line',
		referencesHint: 'Each line becomes a case. Only the office sees the references.',
		atSitting: 'Discussed at',
		add: 'Add these cases',
		added: (n: number) => `${cases(n)} added.`,
		case: (n: number) => `Case ${n}`,
		reference: 'The force’s reference',
		labelIn: { en: 'Label, English', cy: 'Label, Welsh' },
		labelHint:
			'What members read before they answer whether they know anyone. It must not identify anybody.',
		text: 'The case file as text',
		textHint: 'Paste the redacted file here. Groups read it beside their board.',
		textLang: 'Language of the file',
		textAgain:
			'A file is entered. What you paste here takes its place. Leave this empty to keep it.',
		readFile: (n: number) => `Read the file of case ${n}`,
		hasText: 'File entered',
		noText: 'No file yet',
		saveCase: (n: number) => `Save case ${n}`,
		dropCase: (n: number) => `Remove case ${n}`,
		drop: 'Remove this review',
		dropText: 'The review, its sittings and its cases are removed. This cannot be undone.',
		dropSure: 'Yes, remove it',
		peopleLink: 'Add people first'
	},
	day: {
		title: 'The day',
		link: 'The day',
		of: (n: number, day: string) => `Sitting ${n}, ${day}`,
		open: 'Open the day',
		openText: 'Then you can mark who is here. Nobody can open a board yet.',
		openBack: 'Take it back to planned',
		start: 'Start the groups',
		startAnyway: 'Start without these cases',
		startText: 'Groups can then open their boards.',
		back: 'Stop the groups for now',
		backText: 'Boards close to everyone, and what is written is kept. You can start them again.',
		running: 'The groups are working.',
		together: 'The whole panel is meeting.',
		toGroups: 'Send the groups back to work',
		toMeeting: 'Go to the meeting',
		closed: 'This sitting is closed.',
		cancelled: 'This sitting is cancelled.',
		people: 'Who is here',
		person: 'Person',
		arrival: 'Arrival',
		arrivals: {
			expected: 'Expected',
			late: 'Will be late',
			apologies: 'Apologies',
			room: 'In the room',
			remote: 'Remote',
			left: 'Left',
			'not-expected': 'Not expected'
		},
		mark: (name: string, arrival: string) => `${name}: ${arrival}`,
		since: (time: string) => `since ${time}`,
		leftAt: (time: string) => `left at ${time}`,
		inChair: 'in the chair',
		takeChair: 'Give them the chair',
		takeChairOf: (name: string) => `Give ${name} the chair`,
		noChair: 'No one is in the chair yet.',
		expectAll: 'Expect every member',
		others: (n: number) => `${people(n)} not expected`,
		closedTo: 'Cannot open cases:',
		closedWhy: {
			'undertaking-unsigned': 'has not signed the undertaking',
			'undertaking-due': 'needs to sign the undertaking again',
			'vetting-pending': 'vetting is not complete',
			'vetting-lapsed': 'vetting has expired',
			'term-lapsed': 'is outside their term',
			'not-active': 'is not active'
		} as Partial<Record<string, string>>,
		exits: (counted: number, minimum: number) => `${counted} here, ${minimum} needed`,
		exitsText: (ways: number) =>
			`${ways === 1 ? 'There is one way on' : `There are ${ways} ways on`}. The report will say which was taken.`,
		proceed: 'Go on without a quorum',
		proceedBy: (names: readonly string[]) =>
			`${names.join(' or ')} must allow it and give a reason.`,
		proceedWhy: 'Reason for going on',
		allow: 'Allow it',
		/** The reason follows. */
		allowed: (name: string) => `${name} allowed the sitting to go on. Reason:`,
		allowBack: 'Take the permission back',
		cancel: 'Cancel the sitting',
		agenda: {
			head: 'Agenda',
			text: 'Note how many minutes each item took.',
			usedFor: (title: string) => `Minutes used: ${title}`,
			save: 'Save the times'
		},
		groups: 'Groups',
		groupsText: 'Groups can change until a case is opened to everyone.',
		group: (letter: string) => `Group ${letter}`,
		make: 'Make a group',
		drop: (letter: string) => `Remove Group ${letter}`,
		empty: 'No one yet',
		move: (name: string) => `Move ${name}`,
		moveTo: 'Move to…',
		none: 'No group',
		unplaced: 'Members here who are in no group',
		put: (name: string, letter: string) => `Put ${name} into Group ${letter}`,
		casesOf: (letter: string) => `Cases of Group ${letter}`,
		give: (n: number, letter: string) => `Case ${n} for Group ${letter}`,
		split: {
			suggest: 'Suggest groups',
			again: 'Suggest again',
			heading: 'Suggested groups',
			text: 'New members sit with experienced ones, each case has at least 2 reviewers, and nobody gets a case they have a link with, as far as possible. Nothing is saved yet.',
			count: 'Number of groups',
			one: '1, the whole panel',
			every: 'Cases for every group',
			use: 'Use these groups',
			leave: 'Do not use them',
			replaces: 'They replace the groups you have now.',
			since: (year: string) => `since ${year}`,
			isNew: 'new',
			drag: 'Drag to another group',
			moved: (name: string, letter: string) => `${name} is now in Group ${letter}.`,
			out: (name: string) => `${name} is now in no group.`,
			given: (n: number, letter: string) => `Group ${letter} now has case ${n}.`,
			taken: (n: number, letter: string) => `Group ${letter} no longer has case ${n}.`,
			notes: 'About these groups',
			fine: 'Every case has at least 2 reviewers, and nobody has a case they have a link with.',
			same: 'Nothing else changes.',
			few: (numbers: readonly number[], readers: number) =>
				`${plural('en', numbers.length, { one: 'Case', other: 'Cases' })} ${runs('en', numbers)} would have ${readers === 0 ? 'no reviewer' : 'one reviewer'}.`,
			unread: (numbers: readonly number[]) =>
				`No group has ${plural('en', numbers.length, { one: 'case', other: 'cases' })} ${runs('en', numbers)}.`,
			conflict: (name: string, numbers: readonly number[]) =>
				`${name} declared a link with ${plural('en', numbers.length, { one: 'case', other: 'cases' })} ${runs('en', numbers)}.`,
			onlyNew: (letter: string) => `Everyone in Group ${letter} is new.`,
			withoutMembers: (letter: string) => `Group ${letter} has no members.`,
			withoutCases: (letter: string) => `Group ${letter} has no cases.`
		},
		noCases: 'This sitting has no cases yet.'
	}
};
