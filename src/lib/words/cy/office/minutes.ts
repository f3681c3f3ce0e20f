import type { minutes as en } from '../../en/office/minutes';

const stages: Partial<Record<string, string>> = {
	planned: 'Dychwelwyd i’r cynllun',
	arriving: 'Dechreuodd pobl gyrraedd',
	breakouts: 'Dechreuodd y grwpiau',
	plenary: 'Cyfarfu’r panel cyfan',
	collecting: 'Dechreuodd aelodau anfon eu barn',
	closed: 'Caewyd',
	cancelled: 'Canslwyd'
};

export const minutes: typeof en = {
	title: 'Cofnodion yr eisteddiad',
	link: 'Cofnodion yr eisteddiad',
	lede: 'Gwnaed o log yr eisteddiad. Dim ond y swyddfa a’r cadeirydd sy’n gweld y dudalen hon, am fod enwau arni.',
	soFar: 'Nid yw’r eisteddiad ar ben eto. Dyma ei gofnodion hyd yma.',
	csv: 'Cadw fel CSV',
	print: 'Argraffu’r cofnodion',
	toDay: 'Yn ôl i’r diwrnod',
	toRoom: 'Yn ôl i’r cyfarfod',
	place: 'Lle',
	mode: 'Sut y cyfarfu pobl',
	planned: (minutes) => `cynlluniwyd: ${minutes}`,
	when: 'Pryd',
	times: 'Amser a gynlluniwyd',
	until: (from, to) => [from, to].filter(Boolean).join(' i '),
	stages: (stage) => stages[stage] ?? stage,
	parts: {
		sitting: 'Eisteddiad',
		times: 'Amserau',
		attendance: 'Presenoldeb',
		quorum: 'Cworwm',
		chair: 'Cadeirydd',
		agenda: 'Agenda',
		inputs: 'Mewnbynnau',
		messages: 'Negeseuon i’r grwpiau',
		cases: 'Achosion'
	},
	heads: {
		name: 'Enw',
		role: 'Fel',
		how: 'Sut',
		came: 'Cyrraedd',
		left: 'Gadael',
		counted: 'Cyfrifwyd'
	},
	how: { room: 'yn yr ystafell', remote: 'ar-lein' },
	toTheEnd: 'arhosodd tan y diwedd',
	stillHere: 'yma nawr',
	inPlaceOf: (name) => `yn lle ${name}`,
	nobody: 'Ni nodwyd bod neb yn bresennol.',
	needed: (n) => `angen: ${n}`,
	noQuorum: 'Nid yw’r grwpiau wedi dechrau, felly ni chyfrifwyd cworwm.',
	quorumFrom: 'Cyfrifwyd y ffigurau hyn o’r rhestr aelodau fel y mae nawr.',
	remoteText: 'Anfonodd aelodau eu barn o gartref. Nid oes angen cworwm ar gyfer hynny.',
	noChair: 'Nid oedd neb yn y gadair.',
	fromStart: 'o’r dechrau',
	since: (time) => `ers ${time}`,
	noAgenda: 'Nid oes agenda gan yr eisteddiad.',
	noInputs: 'Nid oes mewnbwn wedi’i gofnodi.',
	case: 'Achos',
	events: {
		opened: 'agorwyd i bawb',
		reopened: 'rhoddwyd yn ôl i’r grwpiau',
		agreed: 'cytunwyd',
		'agreement-taken-back': 'tynnwyd y cytundeb yn ôl'
	},
	notOpened: 'heb ei agor',
	stoodDown: (n) => (n === 1 ? 'Camodd 1 person yn ôl' : `Camodd ${n} o bobl yn ôl`),
	shows: {
		title: 'Dangos dwylo',
		subject: {
			finding: 'ar ganfyddiad',
			question: 'ar gwestiwn gan y cadeirydd',
			grade: 'ar y radd'
		},
		kinds: { named: 'gydag enwau', hidden: 'cudd' },
		ended: {
			open: 'yn dal ar agor',
			cancelled: 'canslwyd, heb ganlyniad',
			'sitting-over': 'daeth i ben gyda’r eisteddiad, heb ganlyniad'
		},
		notYours: 'Nid yw’r canlyniad yn cael ei ddangos i chi.',
		outOf: (of) => `gallai ateb: ${of}`,
		tally: (said, n, names) => `${said}: ${n}${names === '' ? '' : ` (${names})`}`
	},
	noCases: 'Nid oes achosion gan yr eisteddiad.',
	csvHeads: ['rhan', 'beth', 'o', 'i', 'nifer', 'mewn geiriau']
};
