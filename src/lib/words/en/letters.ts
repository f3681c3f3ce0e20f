import type { LetterWords } from '../letter-words';

/** The e-mails. They name the panel and the meeting, and say nothing of a case. */
export const letters = {
	dear: (name: string) => `Dear ${name},`,
	hello: 'Hello,',
	sitting: (n: number) => `sitting ${n}`,
	times: (from: string, to: string) =>
		from === '' ? '' : to === '' ? `from ${from}` : `${from} to ${to}`,
	why: (panel: string) =>
		`You get this e-mail because you are on the list of ${panel}. Please write nothing about a case in an e-mail.`,
	whyNotListed: (panel: string) =>
		`You get this e-mail because the force gave your address to ${panel}. Please write nothing about a case in an e-mail.`,
	kinds: {
		'papers-issued': {
			subject: (d: LetterWords) => `Papers for ${d.review}, ${d.sitting}`,
			text: (d: LetterWords) => [
				`The papers for ${d.review}, ${d.sitting}, on ${d.day} are ready.`,
				'Sign in to read them:'
			]
		}
	}
};
