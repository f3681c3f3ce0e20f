import type { papers as en } from '../en/papers';

export const papers: typeof en = {
	title: (n) => `Papurau achos ${n}`,
	short: 'Papurau',
	shortOf: (n) => `achos ${n}`,
	label: 'Papurau’r achos',
	question: (question) => `Cwestiwn y panel: ${question}`,
	logged: 'Cofnodir pob golwg ar y papurau gyda’ch enw a’r amser.',
	toFindings: (n) => `Mynd i ganfyddiadau achos ${n}`,
	toRoom: 'Mynd i’r cyfarfod'
};
