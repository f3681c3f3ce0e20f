/** The papers of a case, read without its board. The Welsh is cy/papers.ts. */
export const papers = {
	title: (n: number) => `Papers of case ${n}`,
	short: 'Papers',
	/** After it, for whoever hears a list of cases. */
	shortOf: (n: number) => `of case ${n}`,
	label: 'Papers of the case',
	question: (question: string) => `The panel’s question: ${question}`,
	logged: 'Each look at the papers is recorded with your name and the time.',
	toFindings: (n: number) => `Go to the findings of case ${n}`,
	toRoom: 'Go to the meeting'
};
