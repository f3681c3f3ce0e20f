import { days } from '../../format';
import { plural } from '../../plural';
import { runs } from '../../runs';
import type { promises as en } from '../../en/report/promises';

export const promises: typeof en = {
	title: 'Yr hyn a addawodd yr heddlu',
	link: 'Yr hyn a addawodd yr heddlu',
	asOn: (day) => `Ar ${day}`,
	tally: {
		promises: () => 'addewid,',
		met: (n) => `${n} ${plural('cy', n, { one: 'wedi’i gyflawni', other: 'wedi’u cyflawni' })}`
	},
	none: 'Nid yw’r heddlu wedi addo dim eto. Bydd yr hyn y mae’n ei addo mewn ymateb a lofnodwyd i’w weld yma.',
	noneChosen: 'Nid oes addewid sy’n cyfateb i’ch dewis.',
	overdue: (n) => `Mae ${n} addewid yn hwyr`,
	filter: {
		label: 'Dewis beth i’w ddangos',
		review: 'Adolygiad',
		allReviews: 'Pob adolygiad',
		state: 'Cyflwr',
		any: 'Unrhyw un',
		owner: 'Perchennog',
		anyone: 'Pawb',
		overdue: 'Dim ond y rhai hwyr',
		show: 'Dangos',
		clear: 'Dangos y cyfan'
	},
	csv: 'Lawrlwytho fel CSV',
	states: {
		met: 'Wedi’i gyflawni',
		partly: 'Wedi’i gyflawni’n rhannol',
		'not-met': 'Heb ei gyflawni',
		none: 'Dim byd wedi’i gofnodi eto'
	},
	chart: {
		heading: 'Dros amser',
		title: 'Addewidion o’r diwrnod y’u gwnaed hyd at y diwrnod y maent i’w cyflawni',
		text: 'Mae’r un ffeithiau yn y tabl isod.',
		scroll: 'Llun. Sgroliwch i’r ochr i’w weld i gyd.',
		today: 'heddiw',
		key: {
			run: 'Amser a aeth heibio',
			rest: 'Amser ar ôl',
			late: 'Amser ar ôl y dyddiad'
		}
	},
	table: {
		caption: 'Addewidion',
		promise: 'Addewid',
		owner: 'Perchennog',
		due: 'Erbyn',
		state: 'Cyflwr',
		answers: 'Yn ateb',
		age: 'Oed',
		act: 'Cynnydd',
		open: 'Agor',
		openOf: (n) => `Agor addewid ${n}`,
		record: 'Cofnodi…',
		recordOf: (n) => `Cofnodi cynnydd ar addewid ${n}`,
		review: 'Adolygiad',
		made: 'Llofnodwyd',
		firstDue: 'Dyddiad cyntaf',
		late: 'Dyddiau’n hwyr',
		carried: 'Eisteddiadau y daeth yn ôl iddynt',
		latest: 'Cofnod diweddaraf',
		evidence: 'Tystiolaeth',
		promiseLang: 'Iaith yr addewid',
		evidenceLang: 'Iaith y dystiolaeth',
		leftOut: 'Fersiwn gynharach'
	},
	late: (n) => `${days('cy', n)} yn hwyr`,
	firstDue: (day) => `Yn gyntaf erbyn ${day}`,
	observations: (numbers, version = null) =>
		numbers.length === 0
			? ''
			: `${plural('cy', numbers.length, { one: 'Arsylwad', other: 'Arsylwadau' })} ${runs('cy', numbers)}${version === null ? '' : ` fersiwn ${version}`}`,
	leftOut: ({ version, next }) =>
		`Addawyd yn yr ateb i fersiwn ${version}. Nid yw’r ateb i fersiwn ${next} yn ei ailadrodd.`,
	age: (n) => `${days('cy', n)} oed`,
	carried: (n) => `Daeth yn ôl mewn ${n} eisteddiad`,
	back: 'Bydd addewidion heb eu cyflawni yn dod yn ôl yn eisteddiadau’r adolygiad nesaf: yn well, yn waeth neu yr un fath.',
	opening: {
		open: {
			evidence: 'Agor y dystiolaeth hon i bawb…',
			owner: 'Dangos y perchennog i bawb…'
		},
		change: 'Newid y geiriau hyn…',
		what: 'Ysgrifennwch yr hyn y caiff pawb ei ddarllen, ym mhob un o ieithoedd y panel. Peidiwch ag enwi neb. Bydd rhywun arall o’r swyddfa’n ei gadarnhau cyn i neb ei weld.',
		words: { en: 'Geiriau yn Saesneg', cy: 'Geiriau yn Gymraeg' },
		anyway: 'Dangos y geiriau hyn serch hynny',
		prepare: 'Paratoi’r geiriau hyn',
		waiting: (name) =>
			`Paratowyd gan ${name}. Rhaid i rywun arall o’r swyddfa gadarnhau’r geiriau hyn.`,
		confirmed: 'Gall pawb ddarllen y geiriau hyn ar ôl cyhoeddi’r adroddiad.',
		confirm: 'Cadarnhau: nid oes neb yn cael ei enwi, ac mae’r ddwy iaith yn dweud yr un peth',
		close: 'Tynnu’r geiriau hyn yn ôl'
	},
	one: {
		title: 'Addewid gan yr heddlu',
		all: 'Pob addewid',
		report: 'Darllen yr adroddiad',
		made: (day) => `Llofnodwyd ${day}`,
		due: 'Erbyn',
		owner: 'Perchennog',
		state: 'Cyflwr',
		age: 'Oed',
		answers: 'Yn ateb',
		entries: 'Beth a gofnodwyd',
		noEntries: 'Nid oes dim wedi’i gofnodi eto.',
		about: (day) => `ar ${day}`,
		by: (name, when) => `Cofnodwyd gan ${name}, ${when}`,
		byOffice: (when) => `Cofnodwyd gan swyddfa’r panel, ${when}`,
		byForce: (name, when) => `Adroddwyd gan yr heddlu: ${name}, ${when}`,
		takenBack: (when) => `Cymerwyd yn ôl, ${when}. Nid yw’n cyfrif mwyach.`,
		takeBack: 'Cymryd y cofnod hwn yn ôl…',
		takeBackTitle: 'Cymryd y cofnod hwn yn ôl?',
		takeBackWhat:
			'Bydd yn aros yn y rhestr, wedi’i nodi fel un a gymerwyd yn ôl, ac ni fydd yn cyfrif mwyach.',
		takeBackConfirm: 'Ei gymryd yn ôl',
		reason: 'Rheswm',
		record: {
			heading: 'Cofnodi cynnydd',
			asForce: 'Caiff ei nodi fel cofnod gan yr heddlu.',
			state: 'I ba raddau y’i cyflawnwyd?',
			choose: 'Dewiswch',
			day: 'Y diwrnod dan sylw',
			dayHint: 'Er enghraifft 30 Tachwedd 2023',
			text: 'Tystiolaeth',
			textHint: 'Beth a wnaed, a sut y gwyddys hynny.',
			button: 'Cofnodi'
		},
		move: {
			heading: 'Symud y dyddiad',
			text: 'Bydd y dyddiad cyntaf yn aros yn y cofnod.',
			due: 'Dyddiad newydd',
			why: 'Rheswm',
			button: 'Symud y dyddiad'
		},
		moves: 'Dyddiadau',
		first: (day) => `${day}, fel yr addawyd`,
		moved: (day, when) => `${day}, symudwyd ar ${when}`,
		signedAgain: (day, when, version) =>
			`${day}, llofnodwyd ar ${when} yn yr ateb i fersiwn ${version}`,
		returns: 'Mewn eisteddiadau wedyn',
		returned: (says, day) => `${says}, yn yr eisteddiad ar ${day}`
	},
	comeBack: {
		title: 'Addewidion o adolygiadau cynharach',
		lede: 'Nid yw’r addewidion hyn gan yr heddlu wedi’u cyflawni eto. Dywedwch am bob un a yw’n well, yn waeth neu yr un fath â phan edrychodd y panel ddiwethaf.',
		link: 'Agor yr addewidion',
		progress: (said, all) => `Eitem sefydlog: edrychwyd ar ${said} o ${all} addewid.`,
		none: 'Nid oes addewid yn dod yn ôl yn yr eisteddiad hwn.',
		back: 'Mynd i’r cyfarfod',
		day: 'Mynd i’r diwrnod',
		byForce: 'Yn ôl yr heddlu.',
		whole: 'Popeth a gofnodwyd am yr addewid hwn',
		notYet: 'Nid yw’r panel wedi edrych arno eto yn yr eisteddiad hwn.',
		how: 'A yw’n well, yn waeth neu yr un fath?',
		text: 'Pam, mewn brawddeg',
		button: 'Cofnodi',
		again: 'Ei gofnodi eto',
		recorded: 'Wedi’i gofnodi.',
		later: 'Gellir ei gofnodi tra bydd y grwpiau’n gweithio neu’r panel cyfan yn cwrdd.',
		says: { better: 'yn well', worse: 'yn waeth', same: 'yr un fath' }
	},
	public: {
		title: 'Cynnydd yr hyn a addawodd yr heddlu',
		text: 'Mae swyddfa’r panel yn cofnodi i ba raddau y cyflawnwyd pob addewid, ac mae’r heddlu’n adrodd am ei gynnydd ei hun.',
		caption: (day) => `Addewidion yr heddlu ar ${day}`,
		byForce: 'yn ôl yr heddlu',
		on: (day) => `Ar ${day}`
	},
	says: { better: 'Gwell', worse: 'Gwaeth', same: 'Yr un fath' }
};
