import { plural } from '../../plural';

const cases = (n: number) => `${n} ${plural('en', n, { one: 'case', other: 'cases' })}`;
const papers = (n: number) => `${n} ${plural('en', n, { one: 'paper is', other: 'papers are' })}`;

/** The list of reviews, on home and on its own page. */
export const reviews = {
	title: 'Reviews',
	make: 'New review',
	none: 'There are no reviews yet. Set up the first one.',
	underWay: 'Reviews under way',
	earlier: (n: number) => `${n} earlier ${plural('en', n, { one: 'review', other: 'reviews' })}`,
	year: (n: number, of: number, from: string, to: string) =>
		`${n} of ${of} ${plural('en', of, { one: 'sitting', other: 'sittings' })} held or planned in the panel’s year, ${from} to ${to}`,
	stage: (name: string, n: number, total: number) => `${name}, stage ${n} of ${total}`,
	/** What the force waits for from the office. */
	forceWaits: (questions: number, handOvers: number) =>
		`The force waits for you: ${[
			questions &&
				`${questions} ${plural('en', questions, { one: 'question', other: 'questions' })} to answer`,
			handOvers &&
				`${handOvers} ${plural('en', handOvers, { one: 'person', other: 'people' })} to add, to whom it handed an observation`
		]
			.filter(Boolean)
			.join('; ')}`,
	find: 'Find a review by its name',
	findHint: 'Words of its name or focus, in either language.',
	search: 'Search',
	clear: 'Show all',
	found: (n: number) => `${n} ${plural('en', n, { one: 'review', other: 'reviews' })} found`,
	noneFound: 'No review has these words in its name or focus.',
	noneUnderWay: 'No review is under way.',
	/** The last thing that happened to a report, as a sentence. */
	reached: {
		sent: (day: string) => `The report was sent to its next readers on ${day}.`,
		circulated: (day: string) => `Comments on the report were closed on ${day}.`,
		approved: (day: string) => `The report was approved on ${day}.`,
		unopposed: (day: string) => `It was recorded on ${day} that no objection was open.`,
		signed: (day: string) => `The force signed its response on ${day}.`,
		considered: (day: string) => `The Commissioner considered the report on ${day}.`,
		published: (day: string) => `Published on ${day}.`,
		withdrawn: (day: string) => `The published report was withdrawn on ${day}.`
	},
	next: {
		plan: { text: 'No sitting is planned yet.', button: 'Plan a sitting' },
		cancelled: { text: 'Every sitting was cancelled.', button: 'Plan another sitting' },
		list: { text: 'Waiting for the force’s list of cases.', button: 'Import the list' },
		draw: {
			text: (n: number) => `The list has ${cases(n)}. No sample has been drawn yet.`,
			button: 'Draw the sample'
		},
		word: {
			text: 'The list is locked for the draw. Somebody other than the person who locked it types the public word.',
			button: 'Go to the draw'
		},
		papers: {
			text: (without: number, n: number) =>
				`${without} of ${cases(n)} ${plural('en', without, { one: 'has', other: 'have' })} no papers yet.`,
			button: 'Add papers'
		},
		issue: {
			text: (n: number, day: string) =>
				`${papers(n)} not issued yet. Members should have ${plural('en', n, { one: 'it', other: 'them' })} by ${day}.`,
			late: (n: number, day: string) =>
				`${papers(n)} not issued yet. Members should have had ${plural('en', n, { one: 'it', other: 'them' })} by ${day}.`,
			button: 'Issue the papers'
		},
		open: { text: 'The sitting is today, or its date has passed.', button: 'Go to the day' },
		wait: { text: (day: string) => `The next sitting is on ${day}.`, button: 'Prepare the day' },
		collecting: {
			text: (sent: number, people: number, day: string) =>
				`Members are sending their views from home until ${day}: ${sent} of ${people} have sent all of theirs.`,
			button: 'See who has sent'
		},
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
		objections: {
			text: (n: number, opened: number, voters: number, until: string) =>
				`${n} ${plural('en', n, { one: 'objection', other: 'objections' })} so far. ${opened} of ${voters} ${plural('en', voters, { one: 'member', other: 'members' })} opened it. They can object until the end of ${until}.`,
			passed: 'The time to object is over and no objection is open. That can be recorded.',
			button: 'See who has opened it'
		},
		send: { text: (step: string) => `Next step: ${step}.`, button: 'Send it on' },
		sign: {
			text: (since: string, due: string) =>
				`With the force since ${since}. Its answer is due by ${due}.`,
			over: (since: string, due: string) =>
				`With the force since ${since}. Its answer was due by ${due}.`,
			paused: 'The days are not being counted now.',
			waits: 'The force answers and signs its response.',
			button: 'See where it is'
		},
		consider: { text: 'The Commissioner considers it next.', button: 'See where it is' },
		publish: { text: 'It can be checked and published.', button: 'Check and publish' }
	}
};
