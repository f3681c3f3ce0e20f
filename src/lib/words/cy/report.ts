import type { report as en } from '../en/report';

export const report: typeof en = {
	version: (n) => `Fersiwn ${n}`,
	versionOn: (n, day) => `Fersiwn ${n}, ${day}`,
	title: (review, n) => `${review}, fersiwn ${n}`,
	contents: 'Cynnwys',
	parts: 'Rhannau’r adroddiad',
	sealedBy: (name, when) => `Seliwyd gan ${name}, ${when}.`,
	sealedOn: (when) => `Seliwyd ${when}`,
	hash: 'Ôl bys yr union eiriau hyn (SHA-256)',
	hashHint:
		'Mae’n cynnwys y ddwy iaith. Gall pwy bynnag sydd â’r ffeil JSON ei gyfrifo eto; pe bai un gair yn wahanol, byddai yntau’n wahanol.',
	print: 'Argraffu',
	downloads: 'Ffeiliau’r fersiwn hon',
	html: (language) => `Yr adroddiad yn ${language} (HTML)`,
	languages: { en: 'Saesneg', cy: 'Gymraeg' },
	json: 'Yr union eiriau (JSON)',
	answer: 'Eich ateb',
	approval: 'Sut mae’n sefyll',
	newer: (n) => `Mae fersiwn ${n} wedi disodli hon.`,
	readNewer: (n) => `Darllen fersiwn ${n}`,
	others: 'Fersiynau',
	status: {
		approved: (day) => `Cymeradwywyd gan y panel ar ${day}.`,
		answering: 'Mae gyda’r aelodau, sy’n ei ateb.',
		commenting: 'Mae gyda’r aelodau, a gaiff wneud sylwadau arno.',
		drafting: 'Mae gwaith ar y drafft eto. Mae’r fersiwn hon yn aros fel y mae.',
		other: ''
	},
	notPublished: 'Heb ei gyhoeddi. Peidiwch â’i drosglwyddo i neb arall.',

	case: (n) => `Achos ${n}`,
	withheld: (n) => `Achos ${n}: fe wnaethoch gamu’n ôl`,
	withheldText:
		'Mae ei ganfyddiadau wedi’u gadael allan o’r hyn rydych yn ei ddarllen nes i’r adroddiad gael ei gyhoeddi.',
	theme: (n) => `Thema ${n}`,
	inCases: (n, total) => `Gwelwyd mewn ${n} o ${total} achos`,
	themeHead: 'Thema',
	seenHead: 'Gwelwyd mewn',
	figure: (n, total) => `${n} o ${total} achos`,
	row: 'Rhes',
	observation: 'Sylw’r panel',
	response: 'Ymateb yr heddlu',
	noResponse: 'Heb ei roi eto',
	observationsTable: 'Sylwadau’r panel, gyda lle i ymatebion yr heddlu',
	themesTable: 'Themâu a nifer yr achosion y gwelwyd pob un ynddynt',
	empty: 'Ni ysgrifennwyd dim yma.',

	untranslated: 'Heb ei gyfieithu eto: dangosir y Saesneg',
	untranslatedCount: (n, total) =>
		n === total
			? 'Nid oes unrhyw ran o’r fersiwn hon wedi’i chyfieithu i’r Gymraeg eto. Dangosir y Saesneg.'
			: `Nid yw ${n} o’r ${total} rhan wedi’u cyfieithu i’r Gymraeg eto. Dangosir eu Saesneg.`,

	place: {
		case: (of, n) => `Achos ${of}, canfyddiad ${n}`,
		themes: (n) => `Thema ${n}`,
		observations: (n) => `Sylw ${n}`,
		part: (title, n) => `${title}, paragraff ${n}`,
		section: (title) => `${title}: y cyfan`,
		report: 'Yr adroddiad yn ei gyfanrwydd',
		unknown: 'Rhan nad yw yno mwyach'
	}
};
