// A fictional review by a fictional panel.
export const review = {
	slug: 'july-2023',
	name: {
		en: 'Crime and Incident Hub, July 2023',
		cy: 'Hyb Troseddau a Digwyddiadau, Gorffennaf 2023'
	},
	focus: { en: 'Crime and Incident Hub', cy: 'Hyb Troseddau a Digwyddiadau' },
	coordinator: 'elin-prosser',
	respondent: 'sam-keane',
	template: 'crime-incident-hub',
	startedAt: '2023-05-22T09:00:00.000Z',
	reportSlug: 'crime-and-incident-hub-2023'
};

/** The list of 5 June and the draw of 12 June. `window` is inclusive. (S2, S3, S4) */
export const sample = {
	importedOn: '2023-06-05',
	importedBy: 'elin-prosser',
	rows: 212,
	accepted: 203,
	refused: [
		{ reason: 'still-open', rows: [14, 71, 158] },
		{ reason: 'duplicate', rows: [39, 120] },
		{ reason: 'outside-window', rows: [6, 97, 204] },
		{ reason: 'impossible-date', rows: [183] }
	],
	window: { months: 6, from: '2022-12-05', to: '2023-06-05' },
	drawnAt: '2023-06-12T10:00:00.000Z',
	drawnBy: 'elin-prosser',
	method: 'simple-random' as const,
	size: 17,
	reserves: 3,
	publicWord: 'barcud',
	publicWordBy: 'huw-jarman',
	replacements: [
		{
			case: 5,
			reserve: 1,
			at: '2023-06-19T13:10:00.000Z',
			by: 'elin-prosser',
			reason: 'The case first drawn was reopened by the Force after the list was made.'
		}
	]
};
