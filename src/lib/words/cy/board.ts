import type { board as en } from '../en/board';
import { days } from '../format';
import { list, withNames } from '../list';

const kinds = {
	positive: 'bwyntiau cadarnhaol',
	negative: 'bwyntiau negyddol',
	query: 'ymholiadau',
	action: 'gamau gweithredu'
} as const;

export const board: typeof en = {
	pageTitle: (n, letter) => `Achos ${n}, bwrdd Grŵp ${letter}`,
	inGroup: (letter, names, chair) =>
		[
			names.length
				? `Rydych chi yng Ngrŵp ${letter} ${withNames(names)}.`
				: `Rydych chi yng Ngrŵp ${letter}.`,
			chair ? `Cadeirydd: ${chair}.` : ''
		]
			.filter(Boolean)
			.join(' '),
	alone: (chair) =>
		`Rydych chi’n adolygu’r achos hwn ar eich pen eich hun.${chair ? ` Cadeirydd: ${chair}.` : ''}`,
	together: (chair) =>
		`Mae pawb a gafodd yr achos hwn yn ysgrifennu ar yr un bwrdd.${chair ? ` Cadeirydd: ${chair}.` : ''}`,
	visiting: (letter, names) =>
		`Rydych chi’n ymweld â Grŵp ${letter} (${list('cy', names)}), a ofynnodd am help.`,
	readingGroup: (letter, names) => `Bwrdd Grŵp ${letter}: ${list('cy', names)}.`,
	groupCases: 'Achosion eich grŵp',
	theirCases: 'Achosion y grŵp',
	states: {
		here: 'yma',
		ready: 'barod',
		opened: 'agorwyd',
		started: 'ar waith',
		'not-started': 'heb ddechrau',
		'stood-down': 'camu’n ôl'
	},
	file: 'Ffeil yr achos',
	board: 'Bwrdd',
	noFile: 'Nid oes unrhyw bapur o’r achos hwn yma eto. Gofynnwch i’r cydlynydd.',
	watermark: (name, when) => `${name} · ${when}`,

	hereNow: (names) => `Ar y bwrdd hwn nawr: ${list('cy', names)}.`,
	onlyYou: 'Nid oes neb arall ar y bwrdd hwn nawr.',
	onThis: (names) => `Mae ${list('cy', names)} ar hwn`,
	somebody: 'Rhywun',

	prompts: {
		heading: 'Cwestiynau i’w hystyried',
		answered: (n, m) => `${n} o ${m} wedi’u hateb`,
		showAll: (n) => `Dangos pob un o’r ${n}`,
		showFewer: 'Dangos llai',
		core: 'Cwestiynau craidd',
		notYet: 'Heb ei ateb eto',
		placeholder: 'Yn eich geiriau chi',
		instead: 'Neu rhowch reswm',
		answer: (value, question) =>
			({
				yes: yes(question),
				no: no(question),
				partly: 'Yn rhannol',
				'not-applicable': 'Ddim yn berthnasol',
				'not-recorded': 'Heb ei gofnodi yn y ffeil',
				redacted: 'Wedi’i olygu, methu dweud'
			})[value] ?? value,
		note: (question) => `Yn eich geiriau chi: ${question}`,
		noWords: (question) => `Yn lle geiriau: ${question}`,
		noDate: (question) => `Yn lle dyddiad: ${question}`,
		day: (question) => `Diwrnod: ${question}`,
		time: (question) => `Amser, os yw’n hysbys: ${question}`,
		later: (n) => (n === 0 ? 'yr un diwrnod' : `${days('cy', n)} wedyn`),
		outOfOrder: (what, number) => `Mae hyn cyn “${what}” (cwestiwn ${number}). Gwiriwch y ddau.`,
		redaction: 'A oedd golygu’r ffeil yn rhwystr rhag asesu’r achos hwn?',
		impact: {
			none: 'Nac oedd',
			limited: 'Roedd yn cyfyngu ar yr hyn y gellid ei asesu',
			prevented: 'Nid oedd modd asesu’r achos o’i herwydd'
		}
	},

	pointsOf: (letter) => (letter ? `Pwyntiau Grŵp ${letter}` : 'Pwyntiau'),
	point: (kind, n) => `${kind} ${n}`,
	keys: 'Enter: y pwynt nesaf. Shift ac Enter: llinell newydd. Escape: gadael.',
	undo: 'Dadwneud fy newid diwethaf',
	redo: 'Ail-wneud',
	undone: 'Mae eich newid diwethaf wedi’i ddadwneud.',
	redone: 'Mae eich newid wedi’i ail-wneud.',
	noStep: 'Nid oes dim arall i’w ddadwneud na’i ail-wneud.',
	drag: 'Llusgo i symud',
	moved: (kind, n, total) => `Symudwyd i ${kinds[kind]}, ${n} o ${total}.`,
	movedByOther: (name, kind) =>
		`Mae ${name} wedi symud hwn i ${kinds[kind]}. Bydd yn mynd yno pan fyddwch yn ei adael.`,
	isFirst: 'Dyma’r cyntaf eisoes',
	isLast: 'Dyma’r olaf eisoes',
	isThere: 'Mae yno eisoes',
	language: 'Iaith y pwynt hwn…',
	speaks: (language) => `Iaith y pwynt hwn: ${language}.`,
	flagged: (flag, on) => (on ? `Baner wedi’i gosod: ${flag}.` : `Baner wedi’i thynnu: ${flag}.`),
	tooLong: 'Byddai’r testun hwn yn hirach na 50,000 o nodau, felly ni ychwanegwyd y geiriau olaf.',

	gone: {
		mine: 'Rydych chi wedi dileu’r pwynt hwn.',
		theirs: (name) => `Mae ${name} wedi dileu’r pwynt hwn.`,
		underMyHands: (name) =>
			`Dileodd ${name} y pwynt hwn tra oeddech chi ynddo. Mae’r hyn sydd ynddo wedi’i gadw.`,
		empty: 'Roedd yn wag.',
		undo: 'Dadwneud',
		bringBack: 'Dod ag ef yn ôl',
		leave: 'Ei adael wedi’i ddileu',
		close: 'Cau’r nodyn hwn',
		all: (n) => `Pwyntiau a ddilëwyd (${n})`,
		by: (name) => `Dilëwyd gan ${name}`,
		youDeleted: 'Dilëwyd gennych chi'
	},

	pin: {
		lead: (file) => `Dangos y lle: ${file}`,
		back: 'Yn ôl at y pwynt',
		choosing: 'Dewiswch y geiriau yn ffeil yr achos, yna pwyswch “Pinio’r geiriau a ddewiswyd”.',
		cancel: 'Peidio â phinio',
		title: 'Pinio’r geiriau hyn wrth ba bwynt?',
		confirm: 'Pinio’r geiriau',
		target: 'Pwynt',
		fresh: {
			positive: 'Pwynt cadarnhaol newydd',
			negative: 'Pwynt negyddol newydd',
			query: 'Ymholiad newydd',
			action: 'Cam gweithredu newydd'
		},
		freshGroup: 'Pwynt newydd',
		existing: 'Pwyntiau sydd wedi’u hysgrifennu’n barod',
		empty: 'Pwynt heb eiriau eto',
		tooLong: 'Dewiswch lai o eiriau: gall pin ddal 5,000 o nodau.',
		pinned: 'Mae’r geiriau wedi’u pinio wrth y pwynt.',
		unpinned: 'Mae’r pin wedi’i dynnu.',
		from: (file) => `O: ${file}`
	},

	ready: {
		say: 'Rydyn ni’n barod',
		takeBack: 'Ddim yn barod eto',
		takenBack: 'Mae “Rydyn ni’n barod” wedi’i dynnu’n ôl.',
		said: (name, time) => `Barod: dywedodd ${name} hynny am ${time}.`,
		youSaid: (time) => `Barod: dywedoch chi hynny am ${time}.`,
		voided: 'Newidiwyd rhywbeth, felly nid yw “Rydyn ni’n barod” yn sefyll mwyach.'
	},
	help: {
		ask: 'Gofyn am help',
		takeBack: 'Nid oes angen help arnom mwyach',
		asked: (name, time) => `Gofynnodd ${name} am help am ${time}. Mae’r swyddfa’n gwybod.`,
		youAsked: (time) => `Gofynnoch chi am help am ${time}. Mae’r swyddfa’n gwybod.`,
		answered: (name) => `Mae ${name} wedi ateb eich cais am help.`,
		visit: 'Gall ddarllen byrddau’r grŵp hwn nes i un ohonoch ddod â’r ymweliad i ben.',
		end: 'Dod â’r ymweliad i ben',
		ended: 'Mae eich cais am help wedi dod i ben.',
		youVisit:
			'Gallwch ddarllen y bwrdd hwn am fod y grŵp wedi gofyn am help. Ni allwch ysgrifennu arno.',
		short: (time) => `Gofynnwyd am help am ${time}.`
	},

	opened: (name, n) => (name ? `Mae ${name} wedi agor achos ${n}.` : `Mae achos ${n} wedi’i agor.`),
	openedToo:
		'Gellir darllen yr hyn a ysgrifennodd eich grŵp yma nes i’r eisteddiad gau, ond ni ellir ei newid mwyach.',
	keptHere: (n) => `Mae’r hyn roeddech yn ei deipio ar achos ${n} wedi’i gadw.`,
	stay: (n) => `Aros ar achos ${n}`,
	why: {
		opened: 'I’w ddarllen yn unig: mae’r cadeirydd wedi agor yr achos hwn i bawb.',
		visit: 'I’w ddarllen yn unig: rydych chi’n ymweld â’r grŵp hwn.',
		reading: 'I’w ddarllen yn unig: mae’r bwrdd hwn wedi cau.',
		lost: 'I’w ddarllen yn unig am y tro.'
	},

	offered: {
		heading: 'Ni dderbyniwyd peth o’r hyn a ysgrifennoch',
		why: {
			frozen: 'Agorodd y cadeirydd yr achos tra oeddech chi’n ysgrifennu.',
			readonly: 'Ni ellir ysgrifennu ar y bwrdd mwyach.',
			size: 'Aeth testun yn hirach nag y caiff fod.',
			other: 'Ni allai’r bwrdd ei dderbyn.'
		},
		copyHint:
			'Dyma eich geiriau chi. Copïwch yr hyn sydd ei angen arnoch; cedwir nhw yma nes i chi gau’r nodyn hwn neu adael y dudalen.',
		copy: 'Copïo’r geiriau',
		copied: 'Wedi’i gopïo.',
		label: 'Geiriau na dderbyniwyd'
	},
	roomOn: (n) => `Mae’r ystafell ar achos ${n}.`,
	shut: 'Nid yw’r bwrdd hwn ar agor ar y dudalen hon mwyach.',
	reload: 'Llwytho’r dudalen eto',
	reconnect: 'Rydw i wedi mewngofnodi eto',
	leaving: 'Nid yw peth o’r hyn a deipiwyd gennych wedi’i gadw eto. Gadael y dudalen hon er hynny?',

	speech: 'Cyhoeddiadau i ddarllenwyr sgrin',

	closed: {
		title: (n) => `Mae achos ${n} ar gau i chi`,
		next: (n) => `Mynd i achos ${n}`,
		home: 'Mynd i’ch cam nesaf'
	}
};

/** *Gydag* before a vowel. */
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
