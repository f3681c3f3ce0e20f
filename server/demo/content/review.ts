// A fictional review by a fictional panel.
export const review = {
	name: {
		en: 'Crime and Incident Hub, July 2023',
		cy: 'Hyb Troseddau a Digwyddiadau, Gorffennaf 2023'
	},
	focus: { en: 'Crime and Incident Hub', cy: 'Hyb Troseddau a Digwyddiadau' },
	startedAt: '2023-05-22T09:00:00.000Z'
};

/** The list of 5 June, the draw of 12 June, and the one case that was replaced. (S1–S4) */
export const sample = {
	fileName: 'closed-cases-june-2023.csv',
	importedAt: '2023-06-05T10:20:00.000Z',
	match: { keep: ['Offence group'] },
	months: 6,
	size: 17,
	reserves: 3,
	sealedAt: '2023-06-12T10:00:00.000Z',
	/** The draw's secret number. It is always the same here, so that the cases drawn are those the demo has papers of. */
	key: 'e25e4e83b58fe4bc49cfe126e1295fd18b14844d8f5dc749ccd604c2b00c4c6f',
	word: 'barcud',
	wordBy: 'huw-jarman',
	drawnAt: '2023-06-12T10:04:00.000Z',
	replaced: {
		case: 5,
		at: '2023-06-19T13:10:00.000Z',
		reason: 'The Force reopened the case after it made the list.'
	},
	papersAt: '2023-06-20T09:00:00.000Z'
};
