const stages: Partial<Record<string, string>> = {
	planned: 'Taken back to planned',
	arriving: 'Arrivals opened',
	breakouts: 'Groups began',
	plenary: 'The whole panel met',
	collecting: 'Members began to send their views',
	closed: 'Closed',
	cancelled: 'Cancelled'
};

/** The minutes of a sitting, from its log. The Welsh is cy/office/minutes.ts. */
export const minutes = {
	title: 'Minutes of the sitting',
	link: 'Minutes of the sitting',
	lede: 'Made from the log of the sitting. Only the office and the chair see this page, because it has names.',
	soFar: 'The sitting is not over yet. These are its minutes so far.',
	csv: 'Save as CSV',
	print: 'Print the minutes',
	toDay: 'Back to the day',
	toRoom: 'Back to the meeting',
	place: 'Place',
	mode: 'How people met',
	planned: (minutes: string) => `planned: ${minutes}`,
	when: 'When',
	times: 'Planned time',
	until: (from: string, to: string) => [from, to].filter(Boolean).join(' to '),
	stages: (stage: string) => stages[stage] ?? stage,
	parts: {
		sitting: 'Sitting',
		times: 'Times',
		attendance: 'Attendance',
		quorum: 'Quorum',
		chair: 'Chair',
		agenda: 'Agenda',
		inputs: 'Inputs',
		messages: 'Messages to the groups',
		cases: 'Cases'
	},
	heads: { name: 'Name', role: 'As', how: 'How', came: 'Came', left: 'Left', counted: 'Counted' },
	how: { room: 'in the room', remote: 'online' },
	toTheEnd: 'stayed to the end',
	stillHere: 'here now',
	inPlaceOf: (name: string) => `in place of ${name}`,
	nobody: 'No one was marked present.',
	needed: (n: number) => `needed: ${n}`,
	noQuorum: 'The groups have not started, so no quorum was counted.',
	/** Below the quorum of a sitting that is over. */
	quorumFrom: 'These figures are worked out from the list of members as it is now.',
	remoteText: 'Members sent their views from home. No quorum is needed for that.',
	noChair: 'No one held the chair.',
	fromStart: 'from the start',
	since: (time: string) => `since ${time}`,
	noAgenda: 'The sitting has no agenda.',
	noInputs: 'No input is recorded.',
	case: 'Case',
	events: {
		opened: 'opened to everyone',
		reopened: 'given back to the groups',
		agreed: 'agreed',
		'agreement-taken-back': 'agreement taken back'
	},
	notOpened: 'not opened',
	stoodDown: (n: number) => `${n} ${n === 1 ? 'person' : 'people'} stood down`,
	shows: {
		title: 'Shows of hands',
		subject: {
			finding: 'on a finding',
			question: 'on a question of the chair',
			grade: 'on the grade'
		},
		kinds: { named: 'named', hidden: 'hidden' },
		ended: {
			open: 'still open',
			cancelled: 'cancelled, without a result',
			'sitting-over': 'ended with the sitting, without a result'
		},
		/** For a reader to whom the case is closed. */
		notYours: 'The result is not shown to you.',
		outOf: (of: number) => `could answer: ${of}`,
		tally: (said: string, n: number, names: string) =>
			`${said}: ${n}${names === '' ? '' : ` (${names})`}`
	},
	noCases: 'The sitting has no cases.',
	csvHeads: ['part', 'what', 'from', 'to', 'number', 'in words']
};
