/** “We’re ready”, what comes of it, and the question about empty columns. */
export const ready = {
	say: 'We’re ready',
	takeBack: 'We need more time',
	takenBack: 'The board is no longer marked ready.',
	said: (name: string, time: string) => `Ready: ${name} said so at ${time}.`,
	youSaid: (time: string) => `Ready: you said so at ${time}.`,
	voided: 'Someone edited the board, so it is no longer marked ready.',
	next: (n: number) => `Go to case ${n}`,
	all: 'All your group’s cases are ready.',
	/** Asked of columns in which nothing is written. */
	empty: {
		positive: 'You have written no positives. Is that right?',
		negative: 'You have written no negatives. Is that right?',
		query: 'You have written no queries. Is that right?',
		action: 'You have written no actions. Is that right?'
	},
	notNow: 'Leave it empty'
};
