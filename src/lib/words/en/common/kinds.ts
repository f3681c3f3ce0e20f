/** The four kinds of point. */
export const kinds = {
	positive: {
		one: 'Positive',
		many: 'Positives',
		add: 'Add a positive',
		none: 'No positives were identified'
	},
	negative: {
		one: 'Negative',
		many: 'Negatives',
		add: 'Add a negative',
		none: 'No negatives were identified'
	},
	query: {
		one: 'Query',
		many: 'Queries',
		add: 'Add a query',
		none: 'No queries were identified'
	},
	action: {
		one: 'Action',
		many: 'Actions',
		add: 'Add an action',
		none: 'No actions were identified'
	}
};
