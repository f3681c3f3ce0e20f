/** The page that closes a sitting. */
export const close = {
	title: 'Close the sitting',
	heading: (n: number, day: string) => `Close sitting ${n}, ${day}`,
	what: 'What will happen',
	/** @param notes what will happen to the private notes */
	will: (notes: string) => [
		'The sitting ends. It cannot be opened again.',
		'Every group’s board is closed. After that only the coordinator can read them.',
		notes,
		'Findings, agreed answers and themes are kept. Members go on writing the draft report.'
	],
	unopened: (cases: string) =>
		`Not opened yet: ${cases}. After you close the sitting they cannot be opened.`,
	unagreed: (cases: string) =>
		`Opened but not agreed: ${cases}. You can still edit them in the draft.`,
	changed: (cases: string) => `Changed since agreed: ${cases}.`,
	allAgreed: 'Every case of this sitting was opened and agreed.',
	sure: 'I have read this. Close the sitting.',
	confirm: 'Close the sitting',
	back: 'Back to the plenary',
	closed: 'This sitting is closed.',
	closedText: 'The findings are in the draft report. Go there for the next step.'
};
