import type { rail as en } from '../../../en/sitting/plenary/rail';
import { counted } from '../../counted';
import { list } from '../../../list';
import { runs } from '../../../runs';

export const rail: typeof en = {
	label: 'Y cyfarfod',
	stages: {
		planned: 'Wedi’i gynllunio',
		arriving: 'Mae pobl yn cyrraedd',
		breakouts: 'Mae’r grwpiau wrthi’n gweithio',
		plenary: 'Mae’r panel cyfan yn cyfarfod',
		closed: 'Wedi cau',
		cancelled: 'Wedi’i ganslo',
		collecting: 'Mae aelodau’n anfon eu barn'
	},
	stoodDown: (n) =>
		n === 1
			? 'Mae 1 person wedi camu’n ôl o’r achos hwn ac nid yw’n cael ei gyfrif.'
			: `Mae ${counted.people(n)} wedi camu’n ôl o’r achos hwn ac nid ydynt yn cael eu cyfrif.`,
	exit: {
		proceed: (name, time) => `Yn mynd ymlaen. Caniatawyd gan ${name}, ${time}.`,
		remote: (name, time) =>
			`Mae aelodau’n anfon eu barn o gartref. Penderfynwyd gan ${name}, ${time}.`,
		cancel: (name, time) => `Canslwyd. Penderfynwyd gan ${name}, ${time}.`
	},
	exitReason: 'Rheswm',
	groups: 'Grwpiau',
	groupCases: (cases) => `${cases.length === 1 ? 'Achos' : 'Achosion'} ${runs('cy', cases)}`,
	points: (n) => `${counted.points(n)} hyd yma`,
	ready: (cases) => `Yn barod: ${cases}`,
	allReady: 'Yn barod',
	notReady: (cases) => `Heb fod yn barod eto: ${cases}`,
	asks: 'Yn gofyn am help',
	asksFor: 'yn gofyn am help',
	asking: (n) =>
		n === 1 ? 'Mae 1 grŵp yn gofyn am help' : `Mae ${counted.groups(n)} yn gofyn am help`,
	number: (n) => counted.groups(n),
	asksSince: (name, time) => `Gofynnodd ${name} am ${time}`,
	visit: (letter) => `Ymweld â Grŵp ${letter}`,
	youVisit: 'Rydych chi’n ymweld â’r grŵp hwn',
	openBoard: (n) => `Darllen eu bwrdd ar gyfer achos ${n}`,
	endVisit: 'Dod â’r ymweliad i ben',

	cases: 'Achosion',
	nav: 'Achosion yr eisteddiad hwn',
	agreedOf: (n, total) => `Cytunwyd ar ${n} o ${total}`,
	short: { open: 'ar agor' },
	present: 'Yn bresennol',
	presentOf: (n, needed) =>
		n > needed ? `${n}` + (needed > 0 ? `, angen ${needed}` : '') : `${n} o ${needed}`,
	presentEnough: 'digon',
	presentFew: 'rhy ychydig',
	state: {
		waiting: 'Mae’r grwpiau’n gweithio arno',
		open: 'Ar agor',
		reopened: 'Wedi’i roi’n ôl i’r grwpiau',
		agreed: 'Cytunwyd'
	},
	here: 'yn cael ei drafod nawr',
	stoodDownHere: 'Rydych wedi camu’n ôl',
	case: (n) => `Achos ${n}`,
	chairIs: (name) => `Cadeirydd: ${name}`,
	openShort: 'Agor',
	openAgainShort: 'Ailagor',

	sheet: 'Y diwrnod',
	item: 'Eitem',
	plan: 'Cynllun',
	used: 'Treuliwyd',
	minutes: 'munud',
	current: '(nawr)',

	chair: 'Cadeirydd',
	chairYou: 'chi',
	chairNone: 'neb',
	inChair: (name) => `${name} sydd yn y gadair.`,
	youInChair: 'Chi sydd yn y gadair.',
	wasInChair: (name) => `${name} oedd yn y gadair.`,
	noChair: 'Nid oes neb yn y gadair.',
	chairless: 'Nid oes gan y panel hwn gadeirydd: y cydlynydd sy’n arwain y sesiwn lawn.',
	deputies: (names) =>
		`${names.length === 1 ? 'Dirprwy' : 'Dirprwyon, yn eu trefn'}: ${list('cy', names)}.`,
	firstDeputy: (name) => `Dirprwy cyntaf: ${name}`,
	take: 'Cymryd y gadair',
	takeText: (name) => `Bydd ${name} yn ddirprwy i chi ac yn gallu cymryd y gadair yn ôl.`,
	handOver: 'Trosglwyddo’r gadair',
	handTo: 'I',
	hand: 'Trosglwyddo',
	close: 'Cau’r eisteddiad'
};
