/** The papers of a case, read without its board. The Welsh is cy/papers.ts. */
export const papers = {
	title: (n: number) => `Papers of case ${n}`,
	short: 'Papers',
	/** After it, for whoever hears a list of cases. */
	shortOf: (n: number) => `of case ${n}`,
	read: 'Read',
	readOf: (n: number) => `the papers of case ${n}`,
	label: 'Papers of the case',
	question: (question: string) => `The panel’s question: ${question}`,
	toFindings: (n: number) => `Go to the findings of case ${n}`,
	toRoom: 'Go to the room'
};
