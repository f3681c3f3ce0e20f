import type { themes as en } from '../../../en/sitting/plenary/themes';

export const themes: typeof en = {
	heading: 'Themâu',
	count: (n) => `${n} thema`,
	note: 'Mae thema’n dwyn ynghyd yr hyn a ganfuwyd mewn sawl achos.',
	of: (n, total) => `${n} o ${total} o achosion`,
	none: 'Nid oes themâu eto. Dechreuwch un o ganfyddiad yn yr achos hwn.',
	untitled: 'Thema heb eiriau eto',
	linked: (n) => `Yn yr achos hwn: canfyddiad ${n}`,
	linkedMany: (numbers) => `Yn yr achos hwn: canfyddiadau ${numbers}`,
	dialog: (n) => `Cysylltu canfyddiad ${n} â thema`,
	dialogText: (total) =>
		`Ticiwch bob thema y mae’n perthyn iddi. Cyfrif achosion y mae “3 o ${total}”, nid canfyddiadau.`,
	fresh: 'Dechrau thema newydd',
	freshLabel: 'Y thema newydd, mewn brawddeg',
	create: 'Dechrau’r thema a’i chysylltu',
	started: 'Mae’r thema wedi’i dechrau a’i chysylltu.',
	done: 'Wedi gorffen',
	inThemes: 'Thema:',
	counting: 'Wrthi’n cyfrif…',
	closed: 'Mae’r adroddiad drafft wedi’i anfon at yr aelodau, felly ni ellir newid themâu nawr.',
	across: {
		heading: 'Yr un pwynt mewn achosion eraill',
		note: 'Awgrymir y rhain am fod y geiriau’n debyg. Gwiriwch cyn eu cysylltu.',
		none: 'Nid oes dim mwy i’w awgrymu yma.',
		look: (n) => `Mae canfyddiad ${n} yn edrych yn debyg i:`,
		place: (number, finding) => `Achos ${number}, canfyddiad ${finding}`,
		theme: 'Eisoes mewn thema:',
		link: (n) => `Cysylltu canfyddiad ${n} â’r thema hon`,
		linked: (n) => `Mae canfyddiad ${n} wedi’i gysylltu â’r thema.`,
		start: (n) => `Dechrau thema gyda chanfyddiad ${n}`,
		also: 'Cysylltu’r rhain â’r thema newydd hefyd'
	}
};
