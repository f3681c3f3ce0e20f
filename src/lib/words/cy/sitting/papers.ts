import type { papers as en } from '../../en/sitting/papers';

export const papers: typeof en = {
	title: (n) => `Papurau achos ${n}`,
	short: 'Papurau',
	shortOf: (n) => `achos ${n}`,
	read: 'Darllen',
	readOf: (n) => `papurau achos ${n}`,
	label: 'Papurau’r achos',
	question: (question) => `Cwestiwn y panel: ${question}`,
	toFindings: (n) => `Mynd i ganfyddiadau achos ${n}`,
	toRoom: 'Mynd i’r cyfarfod'
};
