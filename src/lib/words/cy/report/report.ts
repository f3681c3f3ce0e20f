import { sentence } from '../../sentence';
import type { report as en } from '../../en/report/report';
import { period } from '../../format';
import { heldBy } from './held-by';
import { plural } from '../../plural';
import { heard } from './heard';

const papers = (n: number) => `${n} ${plural('cy', n, { two: 'bapur', other: 'papur' })}`;

export const report: typeof en = {
	version: (n) => `Fersiwn ${n}`,
	versionOn: (n, day) => `Fersiwn ${n}, ${day}`,
	title: (review, n) => `${review}, fersiwn ${n}`,
	contents: 'Cynnwys',
	parts: 'Rhannau’r adroddiad',
	sealedBy: (name, when) => `Anfonwyd gan ${name}, ${when}.`,
	sealedOn: (when) => `Anfonwyd ${when}`,
	hash: 'Cod yr union eiriau hyn (SHA-256)',
	hashHint:
		'Mae’n cynnwys y ddwy iaith. Gall unrhyw un sydd â’r ffeil ei wirio. Mae newid un gair yn newid y cod hwn.',
	print: 'Argraffu',
	downloads: 'Ffeiliau’r fersiwn hon',
	html: (language) => `Yr adroddiad yn ${language} (tudalen we, HTML)`,
	pdf: (language) => `Yr adroddiad yn ${language} (PDF)`,
	pdfBoth: 'Yr adroddiad yn Gymraeg a Saesneg mewn un ffeil (PDF)',
	docx: (language) => `Yr adroddiad yn ${language} (Word)`,
	boxNote:
		'Mae blwch (□) yn sefyll dros nod nad oes gan y ffeil hon lythyren ar ei gyfer. Mae’r ffeil HTML yn ei ddangos.',
	languages: { en: 'Saesneg', cy: 'Gymraeg' },
	json: 'Yr union eiriau (JSON)',
	provenance: 'O ble y daw pob paragraff (JSON, i’r swyddfa)',
	answer: 'Eich ateb',
	approval: 'Gweld yr atebion',
	newer: (n) => `Mae fersiwn ${n} wedi disodli hon.`,
	readNewer: (n) => `Darllen fersiwn ${n}`,
	others: 'Fersiynau',
	status: {
		approved: (day) => `Cymeradwywyd gan y panel ar ${day}.`,
		approvedBy: (n, voters) => `Cymeradwyodd ${n} o’r ${voters} aelod a ddaeth y fersiwn hon.`,
		consent: (day, period, until) =>
			`Ni wrthwynebodd yr un aelod o fewn ${period}, erbyn ${until}. Cofnodwyd ar ${day}.`,
		withdrawn: (n, day, period, until) =>
			`Roedd gan aelodau ${period} i wrthwynebu, hyd ${until}. Gwrthwynebodd ${n} aelod, a thynnu’r gwrthwynebiad yn ôl. Nid oedd gwrthwynebiad heb ei ddatrys pan gofnodwyd hyn ar ${day}.`,
		opened: (n, voters) => `Agorwyd hi gan ${n} o’r ${voters} aelod a ddaeth.`,
		objecting: 'Caiff yr aelodau a ddaeth ei gwrthwynebu.',
		circulated: 'Anfonwyd hi at yr aelodau i gael eu sylwadau. Ni chafwyd pleidlais.',
		answering: 'Mae’r aelodau wrthi’n ateb.',
		commenting: 'Gall yr aelodau wneud sylwadau arno.',
		drafting: 'Mae fersiwn newydd yn cael ei hysgrifennu. Nid yw hon yn newid.',
		other: ''
	},
	isPart:
		'Dyma’r rhannau o’r adroddiad a gyhoeddwyd. Mae’r rhannau eraill i’r panel a’r rhai yr anfonwyd ef atynt.',
	corrected: (n, day) => `Cywirwyd fersiwn ${n} ar ${day}:`,
	publishedOn: (day) => `Cyhoeddwyd ar ${day}.`,
	notPublished: 'Heb ei gyhoeddi. Peidiwch â’i drosglwyddo i neb arall.',

	case: (n) => `Achos ${n}`,
	withheld: (n) => `Achos ${n}: fe wnaethoch gamu’n ôl`,
	withheldText: 'Ni fyddwch yn gweld ei ganfyddiadau nes i’r adroddiad gael ei gyhoeddi.',
	theme: (n) => `Thema ${n}`,
	inCases: (n, total) => `Gwelwyd mewn ${n} o ${total} o achosion`,
	themeHead: 'Thema',
	seenHead: 'Gwelwyd mewn',
	figure: (n, total) => `${n} o ${total} o achosion`,
	row: 'Rhes',
	observation: 'Arsylwad y panel',
	response: 'Ymateb yr heddlu',
	noResponse: 'Dim ymateb eto',
	observationsAlone: 'Arsylwadau’r panel',
	promised: {
		before: 'Ymrwymiad: ',
		after: (owner, day) => ` (${owner ? `${owner}, ` : ''}erbyn ${day})`
	},
	observationsTable: 'Arsylwadau’r panel, gyda lle i ymatebion yr heddlu',
	themesTable: 'Themâu a nifer yr achosion y gwelwyd pob un ynddynt',
	empty: 'Ni ysgrifennwyd dim yma.',

	untranslated: 'Heb fod yn Gymraeg eto: dangosir y Saesneg',
	untranslatedCount: (n, total) =>
		n === total
			? 'Nid yw’r fersiwn hon yn Gymraeg eto. Dangosir y Saesneg.'
			: `Nid yw ${n} o’r ${total} rhan yn Gymraeg eto. Dangosir nhw yn Saesneg.`,

	sampling: {
		drawn: (n, accepted, day) =>
			`Tynnwyd ${n} o ${accepted} o achosion ar hap gan swyddfa’r panel ar ${day}.`,
		window: (from, to, months) =>
			`Roedd yr achosion wedi’u cau rhwng ${from} a ${to} (${months} mis).`,
		wider: (usual, reason) =>
			`Mae’r cyfnod hwn yn hwy na’r ${usual} mis arferol. Y rheswm a roddwyd: ${sentence(reason)}`,
		least: (column, value, least) => `${column}: o leiaf ${least} ${value}`,
		stratified: (kinds) => `Roedd y tyniad wedi’i haenu: ${kinds}.`,
		short: (column, value, least, got) =>
			`${column}, ${value}: ${got} yn lle ${least}, gan nad oedd digon.`,
		replaced: (n) => `Nifer yr achosion a gyfnewidiwyd am achosion wrth gefn: ${n}.`,
		again: (reason) => `Tynnwyd y sampl eto. Y rheswm a roddwyd: ${sentence(reason)}`,
		chosen: (n, accepted) =>
			`Dewiswyd ${accepted === null ? n : `${n} o ${accepted}`} achos gan swyddfa’r panel i ddiben, nid ar hap (sampl bwrpasol).`,
		choice: (n, day, reason) =>
			`${n} achos, a ddewiswyd ar ${day}. Y rheswm a roddwyd: ${sentence(reason)}`
	},
	latePapers: {
		before: (n, day, ahead, wanted, daysIn) =>
			`Dosbarthwyd ${papers(n)} ar gyfer eisteddiad ${day} ${period('cy', ahead, daysIn)} ymlaen llaw: mae’r panel yn gofyn am ${period('cy', wanted, daysIn)}.`,
		tooLate: (n, day, wanted, daysIn) =>
			`Dosbarthwyd ${papers(n)} ar gyfer eisteddiad ${day} ar y diwrnod hwnnw neu wedyn: mae’r panel yn gofyn am ${period('cy', wanted, daysIn)} ymlaen llaw.`,
		never: (n, day, wanted, daysIn) =>
			`Ni ddosbarthwyd ${papers(n)} ar gyfer eisteddiad ${day} cyn yr eisteddiad hwnnw: mae’r panel yn gofyn am ${period('cy', wanted, daysIn)} ymlaen llaw.`
	},
	held: {
		few: (day, counted, minimum) =>
			`Ar ${day}, roedd ${counted} o’r ${minimum} aelod sydd eu hangen yn bresennol.`,
		seats: (day, names) =>
			`Ar ${day}, nid oedd neb yn bresennol ar gyfer ${names}, fel y mae rheolau’r panel yn ei ofyn.`,
		seatsOf: (day, name, here, least) =>
			`Ar ${day}, nifer y rhai a oedd yn bresennol ar gyfer ${name}: ${here}. Mae rheolau’r panel yn gofyn am o leiaf ${least}.`,
		proceeded: (day, office) =>
			`Caniatawyd i eisteddiad ${day} fynd ymlaen heb gworwm gan: ${office}.`,
		cancelled: (day) => `Canslwyd yr eisteddiad a gynlluniwyd ar gyfer ${day}.`,
		remote: (day, due) =>
			`Canslwyd yr eisteddiad a gynlluniwyd ar gyfer ${day}. Casglwyd barn yr aelodau o’u cartrefi yn lle hynny, hyd at ${due}.`,
		sent: (n) => `Nifer yr aelodau a anfonodd eu barn: ${n}.`,
		reason: (reason) => `Y rheswm a roddwyd: ${sentence(reason)}`,
		reasonFollows: 'Mae’r rheswm a roddwyd yn dilyn.',
		met: (days, n, cases) =>
			`Cyfarfu’r panel ${n === 1 ? `ar ${days}` : `ar y dyddiau hyn: ${days},`} i edrych ar ${cases} o achosion.`,
		further: (day, why) =>
			`Cynhaliwyd cyfarfod arall ar ${day}. Y rheswm a roddwyd: ${sentence(why)}`,
		form: (title) => `Darllenwyd pob achos gyda chwestiynau’r ffurflen “${title}”.`,
		forms: (list) => `Darllenwyd yr achosion gyda chwestiynau’r ffurflenni hyn: ${list}.`,
		oneForm: (title) => `“${title}”`,
		modes: {
			'in-person': 'wyneb yn wyneb',
			online: 'ar blatfform diogel',
			both: 'wyneb yn wyneb ac ar blatfform diogel'
		},
		at: (how, place) => (place === '' ? how : `${how}, ${place}`),
		attended: (day, members, how) => `Ar ${day}, nifer yr aelodau a ddaeth: ${members} (${how}).`,
		substituted: (n) => `Nifer y bobl a gymerodd ran yn lle aelodau: ${n}.`,
		needed: (n) => `Y cworwm yw ${n}.`,
		promises: (day, n, better, worse, same) =>
			`Ar ${day} edrychodd y panel eto ar ${n} addewid cynharach gan yr heddlu: ${better} yn well, ${worse} yn waeth, ${same} yr un fath.`,
		promise: (text, says, why) =>
			`Am ${text === null ? 'addewid mewn rhan o adroddiad cynharach nas cyhoeddwyd' : `“${text}”`}: mae ${says}. ${why}`,
		promiseAbove: (says, why) => `Am yr addewid uchod: mae ${says}. ${why}`,
		someone: 'siaradwr',
		input: (day, who, title) => `Mewnbwn ar ${day} gan ${who}: “${title}”.`,
		relayed: (day, who, title) =>
			`Mewnbwn ar ${day}, a roddwyd yn gynharach gan ${who} ac a drosglwyddwyd gan swyddfa’r panel: “${title}”.`
	},
	earlyFeedback: {
		given: (day) => `Ar ${day} rhoddodd y swyddfa adborth cynnar, dros dro, i’r heddlu.`,
		withdrawn: (given, day) =>
			`Tynnwyd yn ôl ar ${day} yr adborth cynnar a roddodd y swyddfa i’r heddlu ar ${given}.`
	},
	grades: {
		graded: (label) => `Gradd y panel: ${label}.`,
		'not-agreed': () => 'Ni allai’r panel gytuno ar radd.',
		deferred: () => 'Mae’r panel wedi gohirio ei radd nes daw rhagor o wybodaeth.'
	},
	heldBy,
	heard,
	place: {
		case: (number, of) => `${number}, achos ${of}`,
		grade: (number, of) => `${number}, gradd achos ${of}`,
		recorded: (number, what) => `${number}, ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
		meetings: 'Pryd y cyfarfu’r panel',
		sampling: 'Sut y dewiswyd yr achosion',
		papers: 'Pryd y dosbarthwyd y papurau',
		attendance: 'Pwy oedd yn bresennol',
		quorum: 'Yr hyn a wnaed heb gworwm',
		inputs: 'Mewnbynnau i’r panel',
		figures: 'Data perfformiad',
		heard: 'Tystiolaeth, atgyfeiriadau ac ymweliadau',
		promises: 'Beth ddaeth o addewidion cynharach',
		actions: 'Camau gweithredu’r panel',
		feedback: 'Beth a ddywedwyd wrth yr heddlu yn gynnar',
		themes: (number) => `Thema ${number}`,
		observations: (number) => `Arsylwad ${number}`,
		part: (number, title) => `${number}, ${title}`,
		above: (title, n) => `${title}, paragraff ${n}`,
		section: (title) => `${title}: y cyfan`,
		report: 'Yr adroddiad yn ei gyfanrwydd',
		unknown: 'Rhan a dynnwyd'
	}
};
