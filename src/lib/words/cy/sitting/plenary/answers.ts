import type { answers as en } from '../../../en/sitting/plenary/answers';
import { counted } from '../../counted';

export const answers: typeof en = {
	heading: 'Cwestiynau’r ffurflen',
	note: 'Nid yw atebion yn cael eu cyfuno. Lle mae’r grwpiau’n gwahaniaethu, gall y panel gofnodi ei ateb ei hun.',
	differing: (n) =>
		n === 0
			? 'Nid yw atebion y grwpiau’n gwahaniaethu.'
			: `Mae’r grwpiau’n gwahaniaethu ar ${counted.questions(n)}.`,
	differOn: (n) => (n === 0 ? 'dim gwahaniaethau' : `${n} yn wahanol`),
	oneGroup: 'Un grŵp oedd â’r achos hwn.',
	others: (n) => (n === 1 ? 'Y cwestiwn arall' : `Y ${counted.questions(n)} arall`),
	all: (n) => (n === 1 ? 'Y cwestiwn' : `Pob un o’r ${counted.questions(n)}`),
	panel: 'Ateb y panel',
	unanswered: 'Heb ei ateb eto',
	notAsked: 'Heb ei ofyn, oherwydd ateb arall',
	recorded: (name, when) => `Cofnodwyd gan ${name}, ${when}`,
	record: 'Cofnodi ateb y panel',
	recordAgain: 'Newid ateb y panel',
	answer: 'Ateb',
	noAnswer: 'Dim ateb y cytunwyd arno',
	words: 'Yng ngeiriau’r panel',
	save: 'Cofnodi’r ateb',
	saved: 'Mae ateb y panel wedi’i gofnodi.'
};
