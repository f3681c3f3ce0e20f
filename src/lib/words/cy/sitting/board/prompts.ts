import type { prompts as en } from '../../../en/sitting/board/prompts';
import { days } from '../../../format';

export const prompts: typeof en = {
	heading: 'Cwestiynau’r ffurflen',
	answered: (n, m) => `${n} o ${m} wedi’u hateb`,
	next: (number, question) =>
		/\w/.test(number) ? `Nesaf: ${number}. ${question}` : `Nesaf: ${question}`,
	close: 'Cau’r cwestiynau',
	core: 'Cwestiynau craidd',
	notYet: 'Heb ei ateb eto',
	placeholder: 'Yn eich geiriau chi',
	instead: 'Dim ateb? Dywedwch pam',
	insteadOfDate: 'Dim dyddiad? Dywedwch pam',
	answer: (value, question) =>
		({
			yes: yes(question),
			no: no(question),
			partly: 'Yn rhannol',
			'not-applicable': 'Ddim yn berthnasol',
			'not-recorded': 'Heb ei gofnodi yn y ffeil',
			redacted: 'Wedi’i dduo: ni ellir dweud'
		})[value] ?? value,
	note: (question) => `Yn eich geiriau chi: ${question}`,
	noWords: (question) => `Dim ateb? Dywedwch pam: ${question}`,
	noDate: (question) => `Dim dyddiad? Dywedwch pam: ${question}`,
	day: (question) => `Diwrnod: ${question}`,
	time: (question) => `Amser, os yw’n hysbys: ${question}`,
	change: 'Newid',
	dayShort: 'Diwrnod',
	timeShort: 'Amser, os yw’n hysbys',
	dayExample: '3 Gorffennaf 2023',
	timeExample: '14:30',
	dayUnread: 'Rhowch ddyddiad fel 3 Gorffennaf 2023 neu 3/7/2023.',
	noSuchDay: 'Nid oes dyddiad o’r fath. Gwiriwch y diwrnod, y mis a’r flwyddyn.',
	timeUnread: 'Rhowch amser fel 14:30 neu 2.30 yh.',
	later: (n) => (n === 0 ? 'yr un diwrnod' : `${days('cy', n)} wedyn`),
	outOfOrder: (what, number) => `Mae hyn cyn “${what}” (cwestiwn ${number}). Gwiriwch y ddau.`,
	redaction: 'A oedd testun wedi’i dduo yn ei gwneud yn anoddach asesu’r achos hwn?',
	impact: {
		none: 'Nac oedd',
		limited: 'Oedd: nid oedd modd asesu rhan ohono',
		prevented: 'Oedd: nid oedd modd asesu’r achos'
	}
};

/** Welsh has no one word for yes: it answers the verb that was asked. */
function yes(question: string): string {
	if (/^A oes\b/i.test(question)) return 'Oes';
	if (/^A oedd\b/i.test(question)) return 'Oedd';
	if (/^A yw\b/i.test(question)) return 'Ydy';
	return /^Ai\b/i.test(question) ? 'Ie' : 'Do';
}

function no(question: string): string {
	if (/^A oes\b/i.test(question)) return 'Nac oes';
	if (/^A oedd\b/i.test(question)) return 'Nac oedd';
	if (/^A yw\b/i.test(question)) return 'Nac ydy';
	return /^Ai\b/i.test(question) ? 'Nage' : 'Naddo';
}
