import type { board as en } from '../../en/sitting/board';
import { list, withNames } from '../../list';
import { prompts } from './board/prompts';
import { ready } from './board/ready';

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
		`Mae pawb sydd â’r achos hwn yn ysgrifennu ar yr un bwrdd.${chair ? ` Cadeirydd: ${chair}.` : ''}`,
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
		'not-started': 'i’w wneud',
		'stood-down': 'camu’n ôl'
	},
	skipToPoints: 'Neidio i’r pwyntiau',
	file: 'Ffeil yr achos',
	board: 'Pwyntiau',
	noFile: 'Nid oes papurau wedi’u hychwanegu ar gyfer yr achos hwn eto. Gofynnwch i’r cydlynydd.',
	watermark: (name, when) => `${name} · ${when}`,

	hereNow: (names) => `Ar y bwrdd hwn nawr: ${list('cy', names)}.`,
	onlyYou: 'Dim ond chi sydd ar y bwrdd hwn nawr.',
	onThis: (names) => `Mae ${list('cy', names)} yma`,
	somebody: 'Rhywun',
	prompts,

	pointsOf: (letter) => (letter ? `Pwyntiau Grŵp ${letter}` : 'Pwyntiau'),
	point: (kind, n) => `${kind} ${n}`,
	showAll: 'Dangos y cyfan',
	showLess: 'Dangos llai',
	strip: {
		label: 'Ychwanegu pwynt',
		positive: 'Cadarnhaol',
		negative: 'Negyddol',
		query: 'Ymholiad',
		action: 'Cam',
		useKeys: 'Defnyddio’r bysellau + − ? ! i ychwanegu pwynt'
	},
	keys: 'Enter: y pwynt nesaf. Shift ac Enter: llinell newydd. Escape: gadael.',
	undo: 'Dadwneud fy newid diwethaf',
	redo: 'Ail-wneud fy newid diwethaf',
	undoShort: 'Dadwneud',
	redoShort: 'Ail-wneud',
	undone: 'Mae eich newid diwethaf wedi’i ddadwneud.',
	redone: 'Mae eich newid wedi’i ail-wneud.',
	noStep: 'Nid oes dim arall i’w ddadwneud na’i ail-wneud.',
	drag: 'Llusgo i symud',
	moved: (kind, n, total) => `Symudwyd i ${kinds[kind]}, ${n} o ${total}.`,
	movedByOther: (name, kind) =>
		`Mae ${name} wedi symud hwn i ${kinds[kind]}. Bydd yn mynd yno pan fyddwch wedi gorffen ysgrifennu.`,
	isFirst: 'Mae’n gyntaf yn barod',
	isLast: 'Mae’n olaf yn barod',
	isThere: 'Mae yno’n barod',
	language: 'Iaith y pwynt hwn…',
	speaks: (language) => `Iaith y pwynt hwn: ${language}.`,
	flagged: (flag, on) => (on ? `Baner wedi’i gosod: ${flag}.` : `Baner wedi’i thynnu: ${flag}.`),

	gone: {
		mine: 'Rydych chi wedi dileu’r pwynt hwn.',
		theirs: (name) => `Mae ${name} wedi dileu’r pwynt hwn.`,
		underMyHands: (name) =>
			`Dileodd ${name} y pwynt hwn tra oeddech chi’n ysgrifennu. Mae eich geiriau wedi’u cadw.`,
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
		choosing: 'Dewiswch eiriau yn ffeil yr achos, yna pwyswch “Cysylltu’r geiriau hyn â phwynt”.',
		cancel: 'Canslo',
		title: 'Â pha bwynt y dylid cysylltu’r geiriau hyn?',
		confirm: 'Cysylltu’r geiriau',
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
		tooLong: 'Dewiswch lai o eiriau: gellir cysylltu hyd at 500 o nodau.',
		pinned: 'Mae’r geiriau wedi’u cysylltu â’r pwynt.',
		unpinned: 'Mae’r geiriau cysylltiedig wedi’u tynnu.',
		from: (file) => `O: ${file}`,
		choosingPlace:
			'Dewiswch eiriau, neu ewch i’r dudalen neu’r foment yr ydych yn ei golygu, yna pwyswch y botwm isod sy’n ei chysylltu.',
		page: (n) => `Tudalen ${n}`,
		moment: (at) => `Ar ${at}`,
		titlePlace: 'Cysylltu’r lle hwn â pha bwynt?',
		confirmPlace: 'Cysylltu’r lle',
		placed: 'Mae’r lle wedi’i gysylltu â’r pwynt.'
	},

	ready,
	remote: {
		pageTitle: (n) => `Achos ${n}, eich bwrdd`,
		alone: (day) =>
			`Rydych yn ysgrifennu ar eich pen eich hun tan ${day}. Ni fydd neb arall yn gweld eich bwrdd nes i’r achos gael ei agor.`,
		cases: 'Eich achosion',
		say: 'Anfon fy marn ar yr achos hwn',
		takeBack: 'Tynnu fy marn yn ôl',
		takenBack: 'Nid yw eich barn ar yr achos hwn wedi’i nodi fel un a anfonwyd mwyach.',
		said: (time) => `Anfonwyd am ${time}. Gallwch newid eich barn o hyd; yna anfonwch hi eto.`,
		voided:
			'Newidiwyd rhywbeth gennych, felly nid yw eich barn wedi’i nodi fel un a anfonwyd mwyach.',
		ready: 'wedi’i hanfon',
		all: 'Rydych wedi anfon eich barn ar eich holl achosion.',
		openedToo: 'Gallwch ddarllen eich bwrdd o hyd, ond nid ei newid.',
		stay: 'Aros ar eich bwrdd',
		opened: 'Darllen yn unig: mae’r achos hwn wedi’i agor i bawb.'
	},
	help: {
		ask: 'Gofyn am help',
		takeBack: 'Canslo ein cais am help',
		asked: (name, time) => `Gofynnodd ${name} am help am ${time}. Mae’r swyddfa’n gwybod.`,
		youAsked: (time) => `Gofynnoch chi am help am ${time}. Mae’r swyddfa’n gwybod.`,
		end: 'Dod â’r ymweliad i ben',
		ended: 'Mae eich cais am help wedi dod i ben.',
		youVisit:
			'Gallwch ddarllen y bwrdd hwn am fod y grŵp wedi gofyn am help. Ni allwch ysgrifennu arno.'
	},

	opened: (name, n) => (name ? `Mae ${name} wedi agor achos ${n}.` : `Mae achos ${n} wedi’i agor.`),
	openedToo:
		'Gallwch ddarllen bwrdd eich grŵp o hyd nes i’r eisteddiad gau, ond ni allwch ei newid.',
	givenLate:
		'Cafodd eich grŵp yr achos hwn ar ôl iddo gael ei agor, felly ni allwch ysgrifennu yma. Trafodwch ef gyda’r panel cyfan.',
	toPanel: 'Mynd at y panel cyfan',
	keptHere: (n) => `Mae’r hyn roeddech yn ei deipio ar achos ${n} wedi’i gadw.`,
	stay: 'Aros ar ein bwrdd ni',
	mostPoints: (n: number) =>
		`Rydych wedi ysgrifennu ${n} o bwyntiau yma: ni all un person ysgrifennu rhagor ar fwrdd.`,
	why: {
		opened: 'I’w ddarllen yn unig: mae’r cadeirydd wedi agor yr achos hwn i bawb.',
		visit: 'I’w ddarllen yn unig: rydych chi’n ymweld â’r grŵp hwn.',
		reading: 'I’w ddarllen yn unig: mae’r bwrdd hwn wedi cau.',
		lost: 'I’w ddarllen yn unig nes bydd y cysylltiad yn ôl.'
	},

	roomOn: (n) => `Mae’r panel yn trafod achos ${n}.`,

	speech: 'Cyhoeddiadau i ddarllenwyr sgrin',

	closed: {
		title: (n) => `Mae achos ${n} ar gau i chi`,
		next: (n) => `Mynd i achos ${n}`,
		home: 'Mynd i’ch cam nesaf'
	}
};
