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
const findings = (n: number) =>
	`${n} ${plural('cy', n, { two: 'ganfyddiad', few: 'chanfyddiad', many: 'chanfyddiad', other: 'canfyddiad' })}`;
const these = (n: number, called: readonly string[]) => (n > 2 ? texts(n) : list('cy', called));

export const draft: typeof en = {
	title: 'Adroddiad drafft',
	kicker: (next) => `Adroddiad drafft, cyn fersiwn ${next}`,
	sealedKicker: (n, day) => `Y drafft a anfonwyd fel fersiwn ${n}, ${day}`,
	parts: 'Rhannau’r adroddiad',
	part: (n, title) => `${n} ${title}`,
	caseJump: 'Achosion',

	checks: {
		label: 'Cyn i chi ei anfon',
		inPlace: (n, total) =>
			n === total
				? ['', `Mae pob un o’r ${findings(total)} yn yr adroddiad`]
				: [`${n} o ${total}`, 'o ganfyddiadau sydd yn yr adroddiad'],
		emptyEnglish: (n) => `Mae ${texts(n)} Saesneg yn wag`,
		welsh: (n) => `${texts(n)} heb fod yn Gymraeg eto`,
		welshDone: 'Mae pob testun yn Gymraeg',
		comments: (n) => `${comments(n)} heb ei ddatrys`,
		notAgreed: (numbers) => `Heb gytuno arnynt: ${cases(numbers)}`,
		changed: (numbers) => `Wedi newid ers cytuno: ${cases(numbers)}`,
		unopened: (numbers) => `Heb eu hagor: ${cases(numbers)}`,
		contradicted: (numbers) =>
			`“Ni chafwyd dim” wrth ymyl canfyddiad o’r un math: ${cases(numbers)}`,
		reopened: (numbers) => `Wedi’u rhoi’n ôl i’r grwpiau: ${cases(numbers)}`,
		unplaced: (n, numbers) => `${points(n)} yn ${cases(numbers)} heb fod mewn canfyddiad eto`
	},

	show: {
		label: 'Ieithoedd i’w dangos',
		both: 'Y ddwy',
		en: 'English',
		cy: 'Cymraeg'
	},
	heads: { en: 'English', cy: 'Cymraeg' },
	untranslated: 'Heb fod yn Gymraeg eto',
	readOnlyEn: 'I’w ddarllen yn unig',
	translator: 'Chi sy’n ysgrifennu’r Gymraeg. Mae’r Saesneg wrth ei hochr i chi ei darllen.',
	readOnly:
		'Gallwch ddarllen y drafft hwn. Yr aelodau a ddaeth i’r eisteddiadau a’r swyddfa sy’n ei ysgrifennu.',
	sealed: (n) =>
		`Mae fersiwn ${n} wedi’i hanfon at yr aelodau. Gallwch ddarllen y drafft yma ond nid ei newid.`,
	toVersion: (n) => `Darllen fersiwn ${n}`,
	toApproval: 'Gweld yr atebion',
	newVersion: 'Dechrau fersiwn newydd',
	newVersionTitle: 'Dechrau fersiwn newydd o’r adroddiad?',
	newVersionWhat: (n) =>
		`Gallwch newid y drafft eto. Cedwir fersiwn ${n}, ond ni all neb ei hateb mwyach. Gofynnir i bawb eto pan fyddwch yn anfon y fersiwn nesaf.`,
	approved: (day) => `Cymeradwyodd y panel yr adroddiad ar ${day}.`,

	block: {
		case: (of, n) => `Achos ${of}, canfyddiad ${n}`,
		theme: (n) => `Thema ${n}`,
		observation: (n) => `Arsylwad ${n}`,
		paragraph: (title, n) => `${title}, paragraff ${n}`,
		field: (label, language) => `${label}, yn ${language}`,
		languages: { en: 'Saesneg', cy: 'Gymraeg' },
		themeWord: 'Thema',
		observationWord: 'Arsylwad',
		numberToCome: 'Rhoddir rhif wrth anfon',
		menu: (label) => `Symud neu newid: ${label}`,
		drag: 'Llusgo i symud',
		moved: (label, n, total) => `Symudwyd: mae ${label} bellach yn ${n} o ${total}.`,
		up: 'Symud i fyny',
		down: 'Symud i lawr',
		first: 'Mae’n gyntaf yn barod',
		last: 'Mae’n olaf yn barod',
		addAfter: 'Ychwanegu un ar ôl hwn',
		links: 'Dewis ei ganfyddiadau…',
		flags: 'Baneri…',
		kind: 'Newid y math…',
		delete: 'Dileu',
		aside: 'Rhoi ei bwyntiau o’r neilltu…',
		lost: (name) => `Dileodd ${name} hwn tra oeddech yn ysgrifennu. Mae eich geiriau wedi’u cadw.`,
		lostFinding:
			'Cafodd y canfyddiad hwn ei gyfuno neu ei dynnu tra oeddech yn ysgrifennu. Mae eich geiriau wedi’u cadw.',
		restore: 'Dod ag ef yn ôl'
	},
	source: {
		from: 'O',
		points: (letters, n) =>
			`${letters.length === 1 ? 'Grŵp' : 'Grwpiau'} ${list('cy', letters)}: ${points(n)}`,
		pointsOnly: (n) => `${points(n)} gan y grwpiau`,
		written: (letter, author) => `Grŵp ${letter}, ${author}`,
		gone: 'dilëwyd gan y grŵp wedyn',
		changed: 'newidiwyd gan y grŵp wedyn',
		byHand: 'Ysgrifennwyd yn y sesiwn lawn neu yma',
		none: 'Ni chafodd yr un grŵp â’r achos hwn ddim',
		absorbed: 'ac 1 a ysgrifennwyd yn y sesiwn lawn neu yma',
		inCases: (n, total) => `Mewn ${n} o ${total} o achosion`,
		restsOn: (n) =>
			n === 0 ? 'Dim canfyddiadau wedi’u dewis eto' : `Yn seiliedig ar ${findings(n)}`,
		finding: (of, n) => `Achos ${of}, canfyddiad ${n}`,
		point: (of) => `Achos ${of}, cwestiwn i’r heddlu`,
		theme: (n) => `Thema ${n}`,
		closed: (of) => `Achos ${of}: fe wnaethoch gamu’n ôl`,
		aside: (of) => `Achos ${of}: mae’r pwynt o’r neilltu, felly nid yw’n cyfrif`,
		goneTheme: 'Thema a ddilëwyd',
		cases: (numbers) => cases(numbers)
	},

	case: {
		heading: (n) => `Achos ${n}`,
		agreed: (day) => `Cytunwyd ${day}`,
		notAgreed: 'Heb gytuno arno',
		changed: 'Wedi newid ers cytuno',
		unplaced: (n) => `Mae ${points(n)} heb fod mewn canfyddiad eto`,
		toPlenary: 'Gweld sut y’i cyfunwyd',
		stoodDown: (n) => `Achos ${n}: fe wnaethoch gamu’n ôl`,
		stoodDownText: 'Nid ydych yn gweld ei ganfyddiadau.',
		shut: (n) => `Mae achos ${n} ar gau i chi`,
		unopened: (n) => `Nid yw achos ${n} wedi’i agor eto`,
		unopenedText: 'Bydd ei ganfyddiadau’n ymddangos yma pan fydd y cadeirydd yn ei agor.',
		empty: 'Nid oes canfyddiadau o’r achos hwn yn yr adroddiad.',
		add: 'Ychwanegu canfyddiad',
		observations: (n) =>
			n === 1
				? 'Daeth 1 pwynt yn gwestiwn i’r heddlu'
				: `Daeth ${points(n)} yn gwestiynau i’r heddlu`
	},
	add: {
		paragraph: 'Ychwanegu paragraff',
		theme: 'Ychwanegu thema',
		observation: 'Ychwanegu arsylwad'
	},
	empty: {
		prose: 'Nid oes dim wedi’i ysgrifennu yma eto.',
		themes: 'Nid oes themâu eto.',
		observations: 'Nid oes arsylwadau eto.'
	},
	observationsHint: 'Rhoddir rhif i bob arsylwad pan anfonir yr adroddiad.',

	deleted: {
		heading: (n) => `${texts(n)} wedi’${n === 1 ? 'i' : 'u'} dileu`,
		by: (name) => `Dilëwyd gan ${name}`,
		empty: 'Roedd yn wag.',
		restore: 'Dod ag ef yn ôl',
		did: (label) => `Dilëwyd: ${label}.`
	},
	undo: 'Dadwneud fy newid diwethaf',
	redo: 'Ail-wneud',
	undone: 'Mae eich newid diwethaf wedi’i ddadwneud.',
	redone: 'Mae eich newid wedi’i ail-wneud.',
	noStep: 'Nid oes dim arall i’w ddadwneud na’i ail-wneud.',

	links: {
		title: (label) => `Canfyddiadau: ${label}`,
		what: 'Dewiswch ganfyddiadau a themâu. Cyfrifir nifer yr achosion ohonynt.',
		whatTheme:
			'Dewiswch y canfyddiadau y mae’n eu dwyn ynghyd. Cyfrifir nifer yr achosion ohonynt.',
		find: 'Chwilio am eiriau',
		themes: 'Themâu',
		confirm: 'Defnyddio’r rhain',
		closed: (n) => `Achos ${n}: fe wnaethoch gamu’n ôl. Nid yw’r hyn a ddewiswyd ohono’n newid.`,
		chosen: (n) => `${n} wedi’u dewis`,
		nothing: 'Ni chafwyd hyd i ddim.'
	},

	comments: {
		add: 'Sylw',
		addOn: (label) => `Gwneud sylw ar: ${label}`,
		heading: (label) => `Sylwadau ar: ${label}`,
		label: 'Eich sylw',
		send: 'Anfon y sylw',
		settle: 'Nodi ei fod wedi’i ddatrys',
		settled: (n) => `${comments(n)} wedi’i ddatrys`,
		onWords: 'Gwneud sylw ar y geiriau hyn',
		propose: 'Cynnig newid',
		quoted: 'Y geiriau dan sylw',
		quotedHint: 'Copïwch nhw o’r testun. Gadewch yn wag os yw’r sylw am y testun cyfan.',
		proposal: 'Geiriau newydd',
		proposalHint: 'Gadewch yn wag i dynnu’r geiriau.',
		why: 'Pam',
		sendProposal: 'Anfon y newid',
		changed: 'Mae’r geiriau hyn wedi newid',
		accept: 'Derbyn y newid',
		decline: 'Gwrthod',
		withdraw: 'Tynnu’n ôl',
		of: (name, label) => `${name}, ${label}`,
		did: {
			sent: 'Mae eich sylw wedi’i anfon.',
			settled: 'Mae’r sylw wedi’i ddatrys.',
			accepted: 'Derbyniwyd y newid.',
			declined: 'Gwrthodwyd y newid.'
		},
		ended: {
			settled: (name, day) => `datryswyd gan ${name}, ${day}`,
			accepted: (name, day) => `derbyniwyd gan ${name}, ${day}`,
			declined: (name, day) => `gwrthodwyd gan ${name}, ${day}`
		}
	},

	bar: {
		here: (names) => `Mae ${list('cy', names)} yma`,
		alone: 'Dim ond chi sydd yma'
	},

	send: {
		button: 'Anfon at yr aelodau',
		title: (n) => `Anfon fersiwn ${n} at yr aelodau?`,
		what: 'Caiff y testun ei gloi, fel bod pawb yn cymeradwyo’r un geiriau. I’w newid wedyn, dechreuwch fersiwn newydd.',
		unfinished: 'Gallwch ei anfon nawr, ond:',
		welsh: (n, total) =>
			`Nid yw ${n} o’r ${total} testun yn Gymraeg eto. Bydd y dudalen Gymraeg yn eu dangos yn Saesneg ac yn dweud hynny.`,
		requests: 'Ceisiadau am newid. Dywedwch beth a wnaethoch am bob un. Bydd yr aelodau’n ei weld.',
		request: (name, place) => `${name}, am ${place}`,
		outcome: 'Beth a wnaethoch amdano?',
		outcomeMissing: (name) => `Dywedwch beth a wnaethoch am gais ${name}.`,
		withheld: 'Mae’n sôn am achos y gwnaethoch gamu’n ôl ohono.',
		confirm: (n) => `Anfon fersiwn ${n}`,
		blocked: 'Ni allwch ei anfon tra bo testun Saesneg yn wag',
		blockedText: 'Ysgrifennwch y testunau hyn, neu dilëwch nhw:',
		done: (n) => `Mae fersiwn ${n} wedi’i hanfon at yr aelodau.`,
		sealing: 'Wrthi’n anfon…'
	},
	said: {
		added: (who, n, called) => `Ychwanegodd ${who}: ${these(n, called)}`,
		changed: (who, n, called) => `Newidiodd ${who}: ${these(n, called)}`,
		moved: (who, n, called) => `Symudodd ${who}: ${these(n, called)}`,
		deleted: (who, n, called) => `Dileodd ${who}: ${these(n, called)}`,
		restored: (who, n, called) => `Daeth ${who} â hyn yn ôl: ${these(n, called)}`
	}
};
