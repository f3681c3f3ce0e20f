/** The papers of a case, read without its board. The Welsh is cy/papers.ts. */
export const papers = {
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
