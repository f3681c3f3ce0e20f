import type { draft as en } from '../en/draft';
import { list } from '../list';
import { plural } from '../plural';
import { runs } from '../runs';

const cases = (numbers: number[]) =>
	`${numbers.length === 1 ? 'achos' : 'achosion'} ${runs('cy', numbers)}`;
const texts = (n: number) =>
	`${n} ${plural('cy', n, { two: 'destun', few: 'thestun', many: 'thestun', other: 'testun' })}`;
const points = (n: number) =>
	`${n} ${plural('cy', n, { two: 'bwynt', few: 'phwynt', many: 'phwynt', other: 'pwynt' })}`;
const comments = (n: number) => `${n} ${plural('cy', n, { two: 'sylw', other: 'sylw' })}`;
const sources = (n: number) =>
	`${n} ${plural('cy', n, { two: 'ffynhonnell', other: 'ffynhonnell' })}`;
const these = (n: number, called: readonly string[]) => (n > 2 ? texts(n) : list('cy', called));

export const draft: typeof en = {
	title: 'Adroddiad drafft',
	kicker: (next) => `Adroddiad drafft, cyn fersiwn ${next}`,
	sealedKicker: (n, day) => `Y drafft fel y’i seliwyd yn fersiwn ${n}, ${day}`,
	parts: 'Rhannau’r adroddiad',
	part: (n, title) => `${n} ${title}`,
	caseJump: 'Achosion',

	checks: {
		label: 'Cyn y gellir anfon hwn',
		inPlace: (n, total) => [`${n} o ${total}`, 'canfyddiad yn eu lle'],
		emptyEnglish: (n) => `Mae ${texts(n)} Saesneg yn wag`,
		welsh: (n) => `${texts(n)} heb ei gyfieithu i’r Gymraeg eto`,
		welshDone: 'Mae’r cyfan yn Gymraeg',
		comments: (n) => `${comments(n)} agored`,
		notAgreed: (numbers) => `Heb eu cytuno: ${cases(numbers)}`,
		changed: (numbers) => `Wedi newid ers cytuno: ${cases(numbers)}`,
		unopened: (numbers) => `Heb eu hagor: ${cases(numbers)}`,
		contradicted: (numbers) => `“Dim” wrth ymyl canfyddiad o’r un math: ${cases(numbers)}`,
		reopened: (numbers) => `Yn ôl gyda’r grwpiau: ${cases(numbers)}`,
		unplaced: (n, numbers) => `${points(n)} o ${cases(numbers)} heb le`
	},

	show: {
		label: 'Ieithoedd i’w dangos',
		both: 'Y ddwy',
		en: 'English',
		cy: 'Cymraeg'
	},
	heads: { en: 'English', cy: 'Cymraeg' },
	untranslated: 'Heb ei gyfieithu eto',
	readOnlyEn: 'I’w ddarllen yn unig',
	translator: 'Chi sy’n ysgrifennu’r Gymraeg. Mae’r Saesneg wrth ei hochr i chi ei darllen.',
	readOnly:
		'Gallwch ddarllen y drafft hwn. Y rhai a ddaeth i’r cyfarfodydd a’r swyddfa sy’n ysgrifennu ynddo.',
	sealed: (n) =>
		`Mae fersiwn ${n} wedi’i hanfon at yr aelodau. Gellir darllen y drafft yma ond nid ei newid.`,
	toVersion: (n) => `Darllen fersiwn ${n}`,
	toApproval: 'Gweld yr atebion',
	newVersion: 'Yn ôl i ddrafftio (fersiwn newydd)',
	newVersionTitle: 'Mynd â’r adroddiad yn ôl i’w ddrafftio?',
	newVersionWhat: (n) =>
		`Mae fersiwn ${n} yn aros fel y mae, am byth. Mae atebion iddo’n cau nawr, a gofynnir i bawb eto pan fyddwch yn anfon y fersiwn nesaf.`,
	approved: (day) => `Cymeradwyodd y panel yr adroddiad ar ${day}.`,

	block: {
		case: (of, n) => `Achos ${of}, canfyddiad ${n}`,
		theme: (n) => `Thema ${n}`,
		observation: (n) => `Sylw, rhes ${n} fel y mae`,
		paragraph: (title, n) => `${title}, paragraff ${n}`,
		field: (label, language) => `${label}, yn ${language}`,
		languages: { en: 'Saesneg', cy: 'Gymraeg' },
		themeWord: 'Thema',
		observationWord: 'Sylw’r panel',
		numberToCome: 'Rhoddir rhif wrth selio',
		menu: (label) => `Symud neu newid: ${label}`,
		drag: 'Llusgo i symud',
		moved: (label, n, total) => `Symudwyd: mae ${label} bellach yn ${n} o ${total}.`,
		up: 'Symud i fyny',
		down: 'Symud i lawr',
		first: 'Hwn yw’r cyntaf',
		last: 'Hwn yw’r olaf',
		addAfter: 'Ychwanegu un ar ôl hwn',
		links: 'Dewis sail iddo…',
		flags: 'Nodau…',
		kind: 'Newid y math…',
		delete: 'Dileu',
		aside: 'Rhoi ei bwyntiau o’r neilltu…',
		lost: (name) => `Dileodd ${name} hwn tra oeddech ynddo. Cedwir yr hyn rydych yn ei deipio.`,
		lostFinding:
			'Cafodd y canfyddiad hwn ei gyfuno neu ei dynnu allan tra oeddech ynddo. Cedwir yr hyn rydych yn ei deipio.',
		restore: 'Dod ag ef yn ôl'
	},
	source: {
		from: 'O',
		points: (letters, n) =>
			`${letters.length === 1 ? 'Grŵp' : 'Grwpiau'} ${list('cy', letters)}: ${points(n)}`,
		pointsOnly: (n) => `${points(n)} gan y grwpiau`,
		written: (letter, author) => `Grŵp ${letter}, ${author}`,
		gone: 'tynnwyd allan gan y grŵp wedyn',
		changed: 'newidiwyd gan y grŵp wedyn',
		byHand: 'Ysgrifennwyd yn y sesiwn lawn neu yma',
		none: 'O’r datganiad na nodwyd dim',
		absorbed: 'ac un a ysgrifennwyd â llaw',
		inCases: (n, total) => `Mewn ${n} o ${total} achos`,
		restsOn: (n) => (n === 0 ? 'Heb sail eto' : `Yn seiliedig ar ${sources(n)}`),
		finding: (of, n) => `Achos ${of}, canfyddiad ${n}`,
		point: (of) => `Achos ${of}, pwynt a gadwyd ar gyfer sylw`,
		theme: (n) => `Thema ${n}`,
		closed: (of) => `Achos ${of}: fe wnaethoch gamu’n ôl`,
		aside: (of) => `Achos ${of}: mae ei bwynt o’r neilltu, felly nid yw’n cyfrif`,
		goneTheme: 'Thema a ddilëwyd',
		cases: (numbers) => cases(numbers)
	},

	case: {
		heading: (n) => `Achos ${n}`,
		agreed: (day) => `Cytunwyd ${day}`,
		notAgreed: 'Heb ei gytuno',
		changed: 'Wedi newid ers cytuno',
		unplaced: (n) => `Mae ${points(n)} heb le`,
		toPlenary: 'Gweld sut y’i cyfunwyd',
		stoodDown: (n) => `Achos ${n}: fe wnaethoch gamu’n ôl`,
		stoodDownText: 'Nid yw ei ganfyddiadau’n cael eu dangos na’u hanfon atoch.',
		shut: (n) => `Mae achos ${n} ar gau i chi`,
		unopened: (n) => `Nid yw achos ${n} wedi’i agor eto`,
		unopenedText: 'Daw ei ganfyddiadau yma pan fydd y cadeirydd yn ei agor yn y sesiwn lawn.',
		empty: 'Nid oes canfyddiad o’r achos hwn yn yr adroddiad.',
		add: 'Ychwanegu canfyddiad',
		observations: (n) => `Cedwir ${points(n)} ar gyfer sylw`
	},
	add: {
		paragraph: 'Ychwanegu paragraff',
		theme: 'Ychwanegu thema',
		observation: 'Ychwanegu sylw'
	},
	empty: {
		prose: 'Nid oes dim wedi’i ysgrifennu yma eto.',
		themes: 'Nid oes thema wedi’i dechrau.',
		observations: 'Nid oes sylw wedi’i ddechrau.'
	},
	observationsHint: 'Rhoddir rhifau i’r rhesi pan gaiff yr adroddiad ei selio.',

	deleted: {
		heading: (n) =>
			`${n} ${plural('cy', n, { two: 'floc', many: 'bloc', other: 'bloc' })} wedi’u dileu`,
		by: (name) => `Dilëwyd gan ${name}`,
		empty: 'Roedd yn wag.',
		restore: 'Dod yn ôl',
		did: (label) => `Dilëwyd: ${label}.`
	},
	undo: 'Dadwneud fy newid olaf',
	redo: 'Ail-wneud',
	undone: 'Mae eich newid olaf wedi’i ddadwneud.',
	redone: 'Mae eich newid wedi’i ail-wneud.',
	noStep: 'Nid oes dim arall i’w ddadwneud na’i ail-wneud.',

	links: {
		title: (label) => `Sail: ${label}`,
		what: 'Dewiswch ganfyddiadau a themâu. Cyfrifir nifer yr achosion ohonynt.',
		whatTheme:
			'Dewiswch y canfyddiadau y mae’n eu dwyn ynghyd. Cyfrifir nifer yr achosion ohonynt.',
		find: 'Chwilio yn ôl geiriau',
		themes: 'Themâu',
		confirm: 'Cadw’r rhain',
		closed: (n) => `Achos ${n}: fe wnaethoch gamu’n ôl. Mae ei gysylltiadau’n aros fel y maent.`,
		chosen: (n) => `${n} wedi’u dewis`,
		nothing: 'Nid oes dim â’r geiriau hyn.'
	},

	comments: {
		add: 'Sylw',
		addOn: (label) => `Gwneud sylw ar: ${label}`,
		heading: (label) => `Sylwadau ar: ${label}`,
		label: 'Eich sylw',
		send: 'Anfon y sylw',
		settle: 'Nodi ei fod wedi’i setlo',
		settled: (n) => `${comments(n)} wedi’i setlo`,
		onWords: 'Gwneud sylw ar y geiriau hyn',
		propose: 'Cynnig newid',
		quoted: 'Y geiriau dan sylw',
		quotedHint: 'Copïwch nhw o’r testun. Gadewch yn wag am y bloc cyfan.',
		proposal: 'Eich geiriau yn eu lle',
		proposalHint: 'Gadewch yn wag i dynnu’r geiriau allan.',
		why: 'Pam',
		sendProposal: 'Anfon y newid',
		changed: 'Mae’r geiriau hyn wedi newid',
		accept: 'Derbyn y newid',
		decline: 'Gwrthod',
		withdraw: 'Tynnu’n ôl',
		of: (name, label) => `${name}, ${label}`,
		did: {
			sent: 'Mae eich sylw wedi’i anfon.',
			settled: 'Mae’r sylw wedi’i setlo.',
			accepted: 'Derbyniwyd y newid.',
			declined: 'Gwrthodwyd y newid.'
		},
		ended: {
			settled: (name, day) => `setlwyd gan ${name}, ${day}`,
			accepted: (name, day) => `derbyniwyd gan ${name}, ${day}`,
			declined: (name, day) => `gwrthodwyd gan ${name}, ${day}`
		}
	},

	bar: {
		here: (names) => `Mae ${list('cy', names)} yma`,
		alone: 'Nid oes neb arall yma'
	},

	send: {
		button: 'Anfon at yr aelodau',
		title: (n) => `Selio fersiwn ${n} a’i hanfon at yr aelodau?`,
		what: 'Mae’r union eiriau, yn y ddwy iaith, yn cael ôl bys. Nid oes neb yn ysgrifennu yn y drafft nes i chi fynd ag ef yn ôl ar gyfer fersiwn newydd.',
		unfinished: 'Heb ei orffen. Gellir ei anfon er hynny:',
		welsh: (n, total) =>
			`Nid yw ${n} o’r ${total} testun yn Gymraeg eto. Bydd y dudalen Gymraeg yn dangos eu Saesneg, wedi’i farcio.`,
		requests: 'Ceisiadau am newid. Dywedwch beth a wnaed am bob un; bydd yr aelodau’n ei weld.',
		request: (name, place) => `${name}, am ${place}`,
		outcome: 'Beth a wnaed amdano?',
		outcomeMissing: 'Dywedwch beth a wnaed am bob cais am newid.',
		withheld: 'Mae’n sôn am achos y gwnaethoch gamu’n ôl ohono.',
		confirm: (n) => `Selio fersiwn ${n}`,
		blocked: 'Ni ellir ei anfon tra bo testun Saesneg yn wag',
		blockedText: 'Ysgrifennwch ef, neu dilëwch y bloc:',
		done: (n) => `Mae fersiwn ${n} wedi’i selio a chyda’r aelodau.`,
		sealing: 'Wrthi’n selio…'
	},
	said: {
		added: (who, n, called) => `Ychwanegodd ${who}: ${these(n, called)}`,
		changed: (who, n, called) => `Newidiodd ${who}: ${these(n, called)}`,
		moved: (who, n, called) => `Symudodd ${who}: ${these(n, called)}`,
		deleted: (who, n, called) => `Tynnodd ${who} allan: ${these(n, called)}`,
		restored: (who, n, called) => `Daeth ${who} â hyn yn ôl: ${these(n, called)}`
	}
};
