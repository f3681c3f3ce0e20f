import { runs } from '../../runs';
import type { response as en } from '../../en/report/response';

const rows = (numbers: readonly number[]) =>
	`${numbers.length === 1 ? 'arsylwad' : 'arsylwadau'} ${runs('cy', numbers)}`;

export const response: typeof en = {
	title: 'Ymateb yr heddlu',
	kicker: (review, day) => `${review}. Anfonwyd ${day}`,
	by: (day) => `Atebwch erbyn ${day}, targed y panel ei hun.`,
	extended: (day) => `Symudodd y panel ei darged ei hun ar ${day}:`,
	paused: 'Nid yw’r dyddiau’n cael eu cyfrif nawr.',
	report: 'Darllen yr adroddiad',
	signedBy: (name, when) => `Llofnodwyd yr ymateb hwn gan ${name}, ${when}.`,
	answeredOf: (total) => `o ${total} wedi’u hateb`,
	keys: 'Arsylwadau',
	key: (n) => `Arsylwad ${n}`,
	states: {
		answered: 'Wedi’i ateb',
		away: 'Gydag adran arall',
		asked: 'Gofynnwyd i’r panel',
		open: 'Heb ei ateb eto'
	},
	change: 'Newid',
	done: 'Wedi gorffen',
	text: 'Eich ymateb',
	position: 'Safbwynt',
	choose: 'Dewiswch',
	positions: {
		accepted: 'Derbyniwyd',
		partly: 'Derbyniwyd yn rhannol',
		'not-accepted': 'Ni dderbyniwyd, am y rheswm a roddwyd',
		explained: 'Eglurwyd',
		elsewhere: 'I rywun arall ei ateb'
	},
	language: 'Ysgrifennwyd yn',
	languages: { en: 'Saesneg', cy: 'Cymraeg' },
	notYours: 'Dim ond y rhai sy’n ateb dros yr heddlu sy’n ysgrifennu yma.',
	signedField: 'Mae’r ymateb wedi’i lofnodi.',
	ask: {
		button: 'Gofyn i’r panel',
		title: (n) => `Gofyn i’r panel am arsylwad ${n}`,
		what: 'Bydd y cydlynydd yn ateb yma. Caiff ei gofnodi.',
		label: 'Eich cwestiwn',
		confirm: 'Gofyn',
		you: (name, day) => `${name}, ${day}`,
		panel: (day) => `Y panel, ${day}`,
		waiting: 'Nid yw’r panel wedi ateb eto.'
	},
	pass: {
		button: 'Pasio i adran arall',
		title: (n) => `Pasio arsylwad ${n} i adran arall`,
		what: 'Bydd y swyddfa’n rhoi dolen fewngofnodi i’r person hwn. Caiff ddarllen yr adroddiad a anfonwyd ac ysgrifennu yma gyda chi.',
		department: 'Adran',
		name: 'Pwy sy’n ateb yno',
		role: 'Ei rôl',
		email: 'Ei gyfeiriad e-bost',
		note: 'Nodyn i’r person',
		confirm: 'Ei basio ymlaen',
		missing: 'Rhowch yr adran, yr enw, y rôl a chyfeiriad e-bost.',
		with: (department) => `Gyda ${department}`,
		since: (day, name) => `ers ${day}, ${name}`,
		back: 'Ei gymryd yn ôl'
	},
	promise: {
		legend: 'Ymrwymiad',
		add: 'Ychwanegu ymrwymiad',
		link: 'Cysylltu ymrwymiad a wnaed eisoes',
		what: 'Beth fydd yn cael ei wneud',
		owner: 'Perchennog',
		due: 'Erbyn pryd',
		dueHint: 'Er enghraifft 30 Tachwedd 2023',
		dueWrong: 'Rhowch ddiwrnod, er enghraifft 30 Tachwedd 2023',
		for: (numbers) => `Ar gyfer ${rows(numbers)}`,
		unlink: (n) => `Nid yw’n ateb arsylwad ${n}`,
		remove: 'Dileu’r ymrwymiad hwn',
		unnamed: 'Ymrwymiad heb eiriau eto',
		loose: 'Ymrwymiadau heb arsylwad',
		looseWhat:
			'Nid yw’r arsylwadau yr oedd y rhain yn eu hateb yn y fersiwn hon o’r adroddiad. Dewiswch arsylwad arall ar gyfer pob un, neu dilëwch ef.',
		looseLink: 'Mae’n ateb',
		looseDo: 'Cysylltu'
	},
	sign: {
		button: 'Llofnodi’r ymateb',
		title: 'Llofnodi’r ymateb?',
		what: 'Caiff y testun ei gloi wedyn. Caiff pawb sy’n cael darllen yr adroddiad ei ddarllen o hynny ymlaen.',
		confirm: 'Llofnodi',
		cannot: 'Ni allwch lofnodi eto',
		row: (n) => `Arsylwad ${n}: dewiswch safbwynt ac ysgrifennwch ymateb`,
		away: (n, department) =>
			`Arsylwad ${n}: mae gyda ${department}. Cymerwch ef yn ôl ar ôl i’r adran ateb`,
		promise: {
			text: (name) => `“${name}”: dywedwch beth fydd yn cael ei wneud`,
			owner: (name) => `“${name}”: ychwanegwch berchennog`,
			due: (name) => `“${name}”: ychwanegwch y dyddiad y caiff ei wneud`,
			row: (name) => `“${name}”: dewiswch arsylwad y mae’n ei ateb, neu dilëwch ef`
		}
	},
	here: (names) => `Yma hefyd: ${names.join(', ')}`,
	alone: 'Nid oes neb arall yma',
	undo: 'Dadwneud',
	redo: 'Ailwneud',
	undone: 'Wedi’i ddadwneud.',
	redone: 'Wedi’i wneud eto.',
	noStep: 'Nid oes dim i’w ddadwneud.',
	noScript: 'I ysgrifennu yma, rhaid i JavaScript fod ymlaen.'
};
