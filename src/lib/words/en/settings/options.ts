const daysIn = { calendar: 'calendar days', working: 'working days' };

/** What may be chosen, by the setting's path. Roles, kinds of agenda item and ways to meet have words of their own. */
export const options = {
	'inquorate.ways': {
		proceed: 'go on, with a recorded reason',
		remote: 'cancel, and collect views from home',
		cancel: 'cancel the sitting'
	},
	blind: {
		'after-opening': 'do not see each other’s points',
		live: 'write on one board together'
	},
	'steps.allows': {
		draft: 'The report is written',
		comment: 'Members comment',
		answer: 'Members are asked for their agreement',
		respond: 'The force answers',
		none: 'It can be read'
	},
	'steps.reached': {
		office: 'the office',
		commissioner: 'the Commissioner, who has considered it',
		publication: 'publication'
	},
	'approval.daysIn': daysIn,
	responseDaysIn: daysIn,
	'meetings.papersDaysIn': daysIn,
	responsePauses: {
		question: 'the panel has not answered the force’s question',
		passed: 'another department has a row'
	},
	'approval.kind': {
		'two-thirds': 'two thirds approve',
		all: 'all approve',
		fraction: 'another share approves',
		count: 'a fixed number approve',
		consent: 'no member objects within some days',
		none: 'there is no vote: members only comment'
	},
	'reportTemplate.sections.kind': {
		prose: 'Paragraphs',
		cases: 'Findings of the cases',
		themes: 'Themes',
		observations: 'Observations to the force'
	}
};

/** What is wrong with a value and how to go on, said at its own control. */
export const faults = {
	rules: {
		'one-step': 'The report would stay a draft. Add at least one step after drafting.',
		'answer-last': 'Add a step after the one in which members approve, such as publication.',
		'nobody-answers':
			'Members approve at this step, so they must be able to read it. Tick members.',
		'no-rule':
			'Members are asked at one of the steps. Choose a rule, or let members comment at that step.',
		'nobody-responds':
			'The force answers at this step, so it must be able to read the report. Tick the respondent.',
		'respond-twice': 'The force answers a report once. Choose something else for one of the steps.',
		'sealed-first': 'The office sends the draft to this step. Choose the office.',
		'publish-twice': 'A report is published once. Choose something else for one of the steps.',
		'no-cases':
			'The report has no place for the findings of the cases. Add a part that holds them.',
		'cases-twice': 'The findings of the cases would appear twice. Let one part hold them.',
		'cases-above': 'The title cannot hold the findings. Give them a part of their own.',
		'words-missing': 'Members sign these words. Enter them in each language of the panel.',
		unseen: 'This has a character that nobody can see. Type it again.',
		'drafting-first':
			'The first step, and no other, must be the one in which the report is written.',
		'time-zone': 'There is no such time zone. Enter one such as Europe/London.',
		'language-twice': 'A language is chosen twice.',
		'more-than-all': 'This is more than all members. Make the first number smaller.',
		narrower: 'This must be at least as many months as the usual number.',
		'too-many-seats': 'There are more seats than members. Remove seats, or raise the most members.',
		'level-unknown': 'Choose one of the levels above, or none.',
		'seat-unknown':
			'The quorum asks for a seat that is not on the list of seats. Keep the seat, or take its number out of the quorum first.',
		'form-unknown': 'A form you chose has been removed meanwhile. Choose another one.',
		'id-twice': 'Two entries have the same name inside Plenary. Remove one and add it again.',
		'quorum-above-members':
			'The quorum asks for more people than the panel can have. Lower it, or raise the most members.',
		'seat-above-holders':
			'The quorum asks for more people of a seat than can hold it. Lower that number, or let more people hold the seat.',
		'seats-above-quorum':
			'The seats ask for more people than the quorum does. Raise the quorum, or lower these numbers.',
		'approval-above-members':
			'More members would have to approve than the panel can have. Lower that number, or raise the most members.',
		'strata-above-size':
			'Together these are more cases than the sample has. Lower them, or raise the cases in a sample.',
		'papers-before-notice':
			'Papers would go out before the date of the sitting is known. Enter fewer days, or more months of notice.',
		'name-twice': 'This is on the list twice. Give one of them another name, or remove it.',
		'column-twice': 'This column is chosen twice. Remove one.',
		'value-twice': 'A kind of case is there twice. Remove one of its lines.'
	} as Readonly<Record<string, string>>,
	expected: {
		'one-of': 'Choose one of the options.',
		'not-blank': 'Fill this in.',
		whole: 'Enter a whole number, 1 or more.',
		more: 'Choose or add at least 1.',
		fewer: 'There are too many entries. Remove some.',
		shorter: 'This text is too long. Shorten it.'
	} as Readonly<Record<string, string>>,
	other: 'This is not right yet. Correct it.',
	of: (label: string, fault: string) => `${label}: ${fault}`
};
