/** The papers of a case, read without its board. The Welsh is cy/papers.ts. */
export const papers = {
	/** Papers that are files: PDFs, pictures, recordings. */
	view: {
		opening: 'Opening…',
		failed:
			'This paper cannot be shown just now. Open the page again. If that does not help, tell your contact.',
		toolsOf: (name: string) => `Controls for ${name}`,
		page: 'Page',
		ofPages: (n: number) => (n ? `of ${n}` : ''),
		pageOf: (name: string, n: number) => `${name}, page ${n}`,
		before: 'Previous page',
		after: 'Next page',
		/** On the buttons; read out as `before` and `after`. */
		beforeShort: 'Previous',
		afterShort: 'Next',
		smaller: 'Smaller',
		larger: 'Larger',
		fit: 'Fit the width',
		find: 'Find in this paper',
		findNext: 'Find next',
		findBefore: 'Find previous',
		searching: 'Searching…',
		foundOn: (n: number) => `Found on page ${n}.`,
		notFound: (words: string) => `“${words}” is not in the text of this paper.`,
		picturePage: 'This page is a picture: its words cannot be searched or read out.',
		noWords: 'The pages of this paper are pictures: its words cannot be searched.',
		pinPage: (n: number) => `Attach page ${n} to a point`,
		picture: (name: string) => `Picture: ${name}`,
		pinPicture: 'Attach this picture to a point',
		pinPaper: 'Attach this paper to a point',
		play: 'Play',
		pause: 'Pause',
		backBy: (n: number) => `Back ${n} seconds`,
		onBy: (n: number) => `Forward ${n} seconds`,
		speed: 'Speed',
		times: (n: number) => (n === 1 ? 'Normal' : `${n} times`),
		moment: 'Place in the recording',
		atOf: (at: string, total: string) => `${at} of ${total}`,
		pinMoment: (at: string) => `Attach ${at} to a point`,
		closed: 'This paper is only for members with the vetting it needs.'
	},
	title: (n: number) => `Papers for case ${n}`,
	short: 'Papers',
	/** Read out after `short`, to tell the cases of a list apart. */
	shortOf: (n: number) => `for case ${n}`,
	read: 'Read',
	readOf: (n: number) => `the papers for case ${n}`,
	label: 'Papers for the case',
	question: (question: string) => `The panel’s question: ${question}`,
	toFindings: (n: number) => `Go to the findings for case ${n}`,
	toRoom: 'Go to the meeting'
};
