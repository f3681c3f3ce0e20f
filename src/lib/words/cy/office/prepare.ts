import { counted } from '../counted';
import type { en } from '../../en';
import { plural } from '../../plural';

const cases = (n: number) => `${n} ${plural('cy', n, { one: 'achos', other: 'o achosion' })}`;

export const prepare: (typeof en)['office']['prepare'] = {
	newTitle: 'Sefydlu adolygiad',
	title: 'Paratoi’r adolygiad',
	link: 'Paratoi',
	about: 'Beth sy’n cael ei adolygu',
	titleIn: { en: 'Enw, Saesneg', cy: 'Enw, Cymraeg' },
	titleHint: 'Gadewch un ohonynt yn wag i ddefnyddio’r un enw yn y ddwy iaith.',
	focusIn: { en: 'Ffocws, Saesneg', cy: 'Ffocws, Cymraeg' },
	form: 'Ffurflen ar gyfer pob achos',
	formOf: (name, prompts) => `${name}, ${counted.questions(prompts)}`,
	months: 'Misoedd dan sylw',
	monthsHint: 'Achosion a gaewyd yn y nifer hwn o fisoedd cyn yr eisteddiad cyntaf.',
	accepted: 'Achosion ar restr yr heddlu',
	drawnOn: 'Dyddiad tynnu’r sampl',
	dayHint: 'Er enghraifft 3 Gorffennaf 2023 neu 3/7/2023.',
	noticeHint: (n, day) =>
		`Mae aelodau’n gwybod y dyddiad ${n} ${plural('cy', n, { one: 'mis', two: 'fis', other: 'mis' })} ymlaen llaw lle bo modd: o heddiw ymlaen, ${day} neu’n hwyrach yw hynny.`,
	shortNotice: (n, day) =>
		`Pennwyd y dyddiad hwn ar ${day}, lai na ${n} ${plural('cy', n, { one: 'mis', two: 'fis', other: 'mis' })} ymlaen llaw. Mae gosodiadau’r panel yn addo cymaint â hynny o rybudd i’r aelodau.`,
	blind: 'Nes i’r cadeirydd agor achos, mae grwpiau’n',
	blinds: {
		'after-opening': 'peidio â gweld pwyntiau ei gilydd',
		live: 'ysgrifennu ar un bwrdd gyda’i gilydd'
	},
	caseForm: 'Ffurflen yr achos hwn',
	caseFormHint: 'Gall achosion yr un adolygiad fod â ffurflenni gwahanol.',
	formFixed: (name) =>
		`Ffurflen: ${name}. Mae gan grŵp fwrdd ar gyfer yr achos hwn, felly mae ei ffurflen yn aros fel y mae.`,
	fixed: 'Mae grwpiau wedi dechrau, felly mae’r ffurflen a’r dewis hwn yn aros fel y maent.',
	keeps: 'Mae’r adolygiad yn cadw gosodiadau’r panel heddiw nes iddo ddod i ben.',
	make: 'Sefydlu’r adolygiad',
	save: 'Cadw',
	saved: 'Wedi’i gadw.',
	sittings: 'Eisteddiadau',
	sittingsText: 'Un adolygiad, un adroddiad, cynifer o eisteddiadau ag sydd eu hangen.',
	sitting: (n) => `Eisteddiad ${n}`,
	summary: (day, place) => `${day}, ${place}`,
	over: { closed: 'Wedi cau', cancelled: 'Wedi’i ganslo' },
	addSitting: 'Cynllunio eisteddiad',
	date: 'Dyddiad',
	from: 'O',
	to: 'Hyd',
	timeHint: 'Er enghraifft 09:30.',
	whyIn: {
		en: 'Pam y mae cyfarfod arall, Saesneg',
		cy: 'Pam y mae cyfarfod arall, Cymraeg'
	},
	whyHint: 'Caiff ei argraffu yn yr adroddiad.',
	whyUntil: 'Gallwch newid hyn nes i’r adroddiad gael ei anfon at yr aelodau.',
	whySent:
		'Mae’r adroddiad wedi’i anfon at yr aelodau, felly ni ellir newid hyn mwyach. Nid yw’r hyn a deipioch wedi’i gadw. Gallwch ei gopïo o hyd.',
	saveWhy: (n) => `Cadw pam y cynhaliwyd eisteddiad ${n}`,
	placeIn: { en: 'Lle, Saesneg', cy: 'Lle, Cymraeg' },
	mode: 'Sut mae pobl yn cwrdd',
	chair: 'Cadeirydd',
	noChair: 'I’w ddewis ar y diwrnod',
	chairYears: (n) => `Hyd hwyaf cadeirydd yn y swydd, mewn blynyddoedd: ${n}.`,
	chairServedOut: (name, since, n) =>
		`Mae ${name} wedi bod yn cadeirio ers ${since}. Yr hyd hwyaf yn ôl rheol y panel, mewn blynyddoedd: ${n}. Gallwch fynd ymlaen, neu ddewis cadeirydd arall.`,
	deputy: (n) => `Dirprwy ${n}`,
	noDeputy: 'Neb',
	agenda: 'Agenda',
	agendaText: 'Gadewch res yn wag i’w dileu.',
	item: (n) => `Eitem ${n}`,
	kind: 'Math',
	kinds: {
		welcome: 'Croeso',
		input: 'Cyflwyniad',
		performance: 'Data perfformiad',
		breakouts: 'Grwpiau',
		plenary: 'Panel cyfan',
		testimony: 'Tystiolaeth gan y cyhoedd',
		referral: 'Mater a godwyd gan y cyhoedd',
		visit: 'Ymweliad',
		break: 'Egwyl',
		close: 'Cloi'
	},
	itemIn: { en: 'Teitl, Saesneg', cy: 'Teitl, Cymraeg' },
	minutes: 'Munudau',
	ordinary: {
		welcome: 'Croeso a datganiadau',
		breakouts: 'Achosion mewn grwpiau',
		plenary: 'Achosion gyda’r panel cyfan',
		close: 'Cloi'
	},
	papersBy: (day) => `Papurau i’r aelodau erbyn ${day}.`,
	saveSitting: (n) => `Cadw eisteddiad ${n}`,
	dropSitting: (n) => `Dileu eisteddiad ${n}`,
	day: (n) => `Diwrnod eisteddiad ${n}`,
	cancel: (n) => `Canslo eisteddiad ${n}`,
	cancelText: 'Ni ellir agor eisteddiad a ganslwyd eto. Gall ei achosion fynd i eisteddiad arall.',
	cancelWhy: 'Pam y mae’n cael ei ganslo?',
	sure: 'Ie, ei ganslo',
	cases: 'Achosion',
	casesText:
		'Dim ond y rhifau, a’r label os oes un, y mae aelodau’n eu gweld cyn ateb a ydynt yn adnabod rhywun.',
	noCases: 'Nid oes achosion eto.',
	addCases: 'Ychwanegu achosion',
	references: 'Cyfeirnodau’r heddlu, un ar bob llinell',
	referencesHint: 'Daw pob llinell yn achos. Dim ond y swyddfa sy’n gweld y cyfeirnodau.',
	atSitting: 'I’w drafod yn',
	add: 'Ychwanegu’r achosion hyn',
	moveCases: 'Symud achosion i eisteddiad arall',
	moveCasesText:
		'Er enghraifft achosion 10 i 17. Maent yn gadael eu grwpiau. Os yw grŵp wedi dechrau gweithio ar un ohonynt, ni symudir yr un.',
	moveFrom: 'Achos cyntaf',
	moveTo: 'Achos olaf',
	moveThese: 'Symud yr achosion hyn',
	moved: (n) => `Symudwyd ${cases(n)}.`,
	added: (n) => `Ychwanegwyd ${cases(n)}.`,
	case: (n) => `Achos ${n}`,
	reference: 'Cyfeirnod yr heddlu',
	labelIn: { en: 'Label, Saesneg', cy: 'Label, Cymraeg' },
	labelHint:
		'Yr hyn y mae aelodau’n ei ddarllen cyn ateb a ydynt yn adnabod rhywun. Rhaid iddo beidio ag enwi neb.',
	text: 'Ffeil yr achos fel testun',
	textHint: 'Gludwch y ffeil wedi’i golygu yma. Mae grwpiau’n ei darllen wrth ymyl eu bwrdd.',
	textLang: 'Iaith y ffeil',
	textAgain:
		'Mae ffeil wedi’i rhoi i mewn. Bydd yr hyn a gludwch yma yn cymryd ei lle. Gadewch hwn yn wag i’w chadw.',
	readFile: (n) => `Darllen ffeil achos ${n}`,
	hasText: 'Ffeil wedi’i rhoi i mewn',
	noText: 'Dim ffeil eto',
	saveCase: (n) => `Cadw achos ${n}`,
	dropCase: (n) => `Dileu achos ${n}`,
	drop: 'Dileu’r adolygiad hwn',
	dropText:
		'Bydd yr adolygiad, ei eisteddiadau a’i achosion yn cael eu dileu. Ni ellir dadwneud hyn.',
	dropSure: 'Ie, ei ddileu',
	meanwhile: {
		by: (name) => `Mae ${name} wedi cadw newid yma tra oeddech yn teipio.`,
		someone: 'Mae rhywun arall yn y swyddfa wedi cadw newid yma tra oeddech yn teipio.',
		text: 'Mae’r hyn a deipioch yn dal yma, ac nid yw wedi’i gadw eto. Lle mae’r ddau ohonoch wedi newid maes, mae’ch geiriau chi’n aros.',
		take: 'Dangos y newid',
		empty: 'gwag'
	},
	peopleLink: 'Ychwanegu pobl yn gyntaf'
};
