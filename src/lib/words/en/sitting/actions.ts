/** Actions that a panel agrees at its sittings, and whether they were done. The Welsh is cy/sitting/actions.ts. */
export const actions = {
	title: 'Actions',
	lede: 'What the panel agrees should be done, by whom and by when. An action comes back at the sittings of the next review until it is done.',
	link: 'Open the actions',
	/** Beside the heading: how many were agreed here, and of how many that came back the panel has spoken. */
	fact: (agreed: number, said: number, back: number) =>
		back > 0 ? `${agreed} agreed, ${said} of ${back} earlier ones looked at` : `${agreed} agreed`,
	toRoom: 'Go to the meeting',
	toDay: 'Go to the day',
	later: 'They can be recorded once the groups have begun.',
	back: 'Actions from earlier reviews',
	agreed: 'Agreed at this sitting',
	none: 'No action is recorded yet.',
	owner: 'Who does it',
	due: 'By when',
	late: 'Its day has passed.',
	how: 'How does it stand?',
	why: 'How you know, in a sentence',
	record: 'Record',
	again: 'Record it again',
	recorded: 'Recorded.',
	notYet: 'The panel has not looked at it yet at this sitting.',
	says: { done: 'Done', better: 'Better', worse: 'Worse', same: 'The same' },
	takeBack: 'Remove',
	/** In place of words that the reader may not read. */
	about: (n: number) => `An action about case ${n}`,
	agree: {
		heading: 'Record an action',
		found: 'What the agreed cases say should be done:',
		use: 'Use these words',
		/** Beside the words of a case, where words of another one were taken before. */
		twoCases:
			'Not added. What you have written has words of another case, and an action can have the words of one case only. Record it first, or clear “What should be done”.',
		text: 'What should be done',
		ownerHint:
			'For example Head of the contact centre. The report prints it, so a role is better than a name.',
		dueHint: 'For example 30 November 2023',
		button: 'Record this action'
	},
	/** In the minutes and in the part of the report that is not published. */
	line: (n: number, text: string, owner: string, day: string) =>
		`Action ${n}: ${text} Who does it: ${owner}. By when: ${day}.`,
	/** In the report of a later review, whose readers may have stood down from that case. */
	cameAbout: (n: number, review: string, says: string) =>
		`Earlier action about case ${n} of “${review}”: ${says.toLowerCase()}.`,
	came: (text: string | null, says: string, why: string) =>
		`${text === null ? 'The earlier action above' : `Earlier action, “${text}”`}: ${says.toLowerCase()}. ${why}`
};
