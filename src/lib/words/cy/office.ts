import type { en } from '../en';
import { plural } from '../plural';
import { runs } from '../runs';

const cases = (n: number) => `${n} ${plural('cy', n, { one: 'achos', other: 'o achosion' })}`;
const people = (n: number) => `${n} ${plural('cy', n, { one: 'person', other: 'o bobl' })}`;

export const office: (typeof en)['office'] = {
	reviews: {
		title: 'Adolygiadau',
		make: 'Adolygiad newydd',
		none: 'Nid oes adolygiadau eto. Sefydlwch yr un cyntaf.',
		underWay: 'Adolygiadau ar y gweill',
		earlier: (n) =>
			`${n} ${plural('cy', n, { one: 'adolygiad cynharach', other: 'o adolygiadau cynharach' })}`,
		stage: (name, n, total) => `${name}, cam ${n} o ${total}`,
		find: 'Dod o hyd i adolygiad yn ôl ei enw',
		findHint: 'Geiriau o’i enw neu ei ffocws, yn y naill iaith neu’r llall.',
		search: 'Chwilio',
		clear: 'Dangos pob un',
		found: (n) =>
			`Cafwyd hyd i ${n} ${plural('cy', n, { one: 'adolygiad', other: 'o adolygiadau' })}`,
		noneFound: 'Nid oes adolygiad â’r geiriau hyn yn ei enw na’i ffocws.',
		noneUnderWay: 'Nid oes adolygiad ar y gweill.',
		approvedOn: (day) => `Cymeradwywyd yr adroddiad ar ${day}`,
		next: {
			plan: { text: 'Nid oes eisteddiad wedi’i gynllunio eto.', button: 'Cynllunio eisteddiad' },
			cancelled: { text: 'Cafodd pob eisteddiad ei ganslo.', button: 'Cynllunio eisteddiad arall' },
			list: {
				text: 'Yn aros am restr achosion yr heddlu.',
				button: 'Mewnforio’r rhestr'
			},
			draw: {
				text: (n) => `Mae ${cases(n)} ar y rhestr. Nid oes sampl wedi’i thynnu eto.`,
				button: 'Tynnu’r sampl'
			},
			word: {
				text: 'Mae’r tyniad wedi’i selio. Rhywun heblaw’r sawl a’i seliodd sy’n teipio’r gair cyhoeddus.',
				button: 'Mynd i’r tyniad'
			},
			papers: {
				text: (without, n) => `Nid oes papurau eto gan ${without} o ${cases(n)}.`,
				button: 'Ychwanegu papurau'
			},
			open: {
				text: 'Mae’r eisteddiad heddiw, neu mae ei ddyddiad wedi bod.',
				button: 'Mynd i’r diwrnod'
			},
			wait: { text: (day) => `Mae’r eisteddiad nesaf ar ${day}.`, button: 'Paratoi’r diwrnod' },
			arrivals: {
				text: (here, groups) =>
					`Mae pobl yn cyrraedd: ${here} yma, ${groups} ${plural('cy', groups, { one: 'grŵp', other: 'o grwpiau' })} wedi’u gwneud.`,
				button: 'Mynd i’r diwrnod'
			},
			meeting: {
				text: (agreed, n) => `Mae’r cyfarfod ar y gweill: cytunwyd ar ${agreed} o ${cases(n)}.`,
				button: 'Mynd i’r cyfarfod'
			},
			draft: { text: 'Mae’r adroddiad yn cael ei ysgrifennu.', button: 'Agor y drafft' },
			comments: {
				text: (version) => `Mae’r aelodau’n rhoi sylwadau ar fersiwn ${version}.`,
				button: 'Gweld y sylwadau'
			},
			answers: {
				text: (version, approvals, voters, needed) =>
					`Mae ${approvals} o ${voters} aelod wedi cymeradwyo fersiwn ${version}; mae angen ${needed}.`,
				changes: (n) => `Mae ${n} yn gofyn am newid.`,
				passed: (version) =>
					`Mae digon o aelodau wedi cymeradwyo fersiwn ${version}. Gellir cofnodi’r gymeradwyaeth.`,
				button: 'Gweld yr atebion'
			},
			done: { text: 'Mae’r adroddiad wedi’i gymeradwyo.' }
		}
	},
	prepare: {
		newTitle: 'Sefydlu adolygiad',
		title: 'Paratoi’r adolygiad',
		link: 'Paratoi',
		about: 'Beth sy’n cael ei adolygu',
		titleIn: { en: 'Enw, Saesneg', cy: 'Enw, Cymraeg' },
		titleHint: 'Gadewch un ohonynt yn wag i ddefnyddio’r un enw yn y ddwy iaith.',
		focusIn: { en: 'Ffocws, Saesneg', cy: 'Ffocws, Cymraeg' },
		form: 'Ffurflen ar gyfer pob achos',
		formOf: (name, prompts) => `${name}, ${prompts} o gwestiynau`,
		months: 'Misoedd dan sylw',
		monthsHint: 'Achosion a gaewyd yn y nifer hwn o fisoedd cyn yr eisteddiad cyntaf.',
		accepted: 'Achosion ar restr yr heddlu',
		drawnOn: 'Dyddiad tynnu’r sampl',
		dayHint: 'Er enghraifft 3 Gorffennaf 2023 neu 3/7/2023.',
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
		placeIn: { en: 'Lle, Saesneg', cy: 'Lle, Cymraeg' },
		mode: 'Sut mae pobl yn cwrdd',
		chair: 'Cadeirydd',
		noChair: 'I’w ddewis ar y diwrnod',
		chairYears: (n) => `Hyd hwyaf cadeirydd yn y swydd, mewn blynyddoedd: ${n}.`,
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
		cancelText:
			'Ni ellir agor eisteddiad a ganslwyd eto. Gall ei achosion fynd i eisteddiad arall.',
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
		peopleLink: 'Ychwanegu pobl yn gyntaf'
	},
	day: {
		title: 'Y diwrnod',
		link: 'Y diwrnod',
		of: (n, day) => `Eisteddiad ${n}, ${day}`,
		open: 'Agor y diwrnod',
		openText: 'Wedyn gallwch nodi pwy sydd yma. Ni all neb agor bwrdd eto.',
		openBack: 'Mynd yn ôl i’r cynllun',
		start: 'Cychwyn y grwpiau',
		startAnyway: 'Cychwyn heb yr achosion hyn',
		startText: 'Wedyn gall grwpiau agor eu byrddau.',
		back: 'Atal y grwpiau am y tro',
		backText: 'Mae byrddau’n cau i bawb, a chedwir yr hyn a ysgrifennwyd. Gallwch eu cychwyn eto.',
		running: 'Mae’r grwpiau’n gweithio.',
		together: 'Mae’r panel cyfan yn cyfarfod.',
		toGroups: 'Anfon y grwpiau yn ôl i weithio',
		toMeeting: 'Mynd i’r cyfarfod',
		closed: 'Mae’r eisteddiad hwn wedi cau.',
		cancelled: 'Mae’r eisteddiad hwn wedi’i ganslo.',
		people: 'Pwy sydd yma',
		person: 'Person',
		arrival: 'Presenoldeb',
		arrivals: {
			expected: 'Disgwylir',
			late: 'Bydd yn hwyr',
			apologies: 'Ymddiheuriadau',
			room: 'Yn yr ystafell',
			remote: 'O bell',
			left: 'Wedi gadael',
			'not-expected': 'Ni ddisgwylir'
		},
		mark: (name, arrival) => `${name}: ${arrival}`,
		since: (time) => `ers ${time}`,
		leftAt: (time) => `gadawodd am ${time}`,
		inChair: 'yn y gadair',
		takeChair: 'Rhoi’r gadair iddynt',
		takeChairOf: (name) => `Rhoi’r gadair i ${name}`,
		noChair: 'Nid oes neb yn y gadair eto.',
		expectAll: 'Disgwyl pob aelod',
		others: (n) => `Ni ddisgwylir ${people(n)}`,
		closedTo: 'Ni all agor achosion:',
		closedWhy: {
			'undertaking-unsigned': 'heb lofnodi’r ymrwymiad',
			'undertaking-due': 'angen llofnodi’r ymrwymiad eto',
			'vetting-pending': 'nid yw’r fetio wedi’i gwblhau',
			'vetting-lapsed': 'mae’r fetio wedi dod i ben',
			'term-lapsed': 'y tu allan i’w dymor',
			'not-active': 'nid yw’n weithredol'
		},
		exits: (counted, minimum) => `${counted} yma, angen ${minimum}`,
		exitsText: (ways) =>
			`Nifer y ffyrdd ymlaen: ${ways}. Bydd yr adroddiad yn dweud pa un a ddewiswyd.`,
		proceed: 'Mynd ymlaen heb gworwm',
		proceedBy: (names) => `Rhaid i ${names.join(' neu ')} ganiatáu hyn a rhoi rheswm.`,
		proceedWhy: 'Rheswm dros fynd ymlaen',
		allow: 'Caniatáu hyn',
		allowed: (name) => `Caniataodd ${name} i’r eisteddiad fynd ymlaen. Rheswm:`,
		allowBack: 'Tynnu’r caniatâd yn ôl',
		cancel: 'Canslo’r eisteddiad',
		agenda: {
			head: 'Agenda',
			text: 'Nodwch sawl munud a gymerodd pob eitem.',
			usedFor: (title) => `Munudau a ddefnyddiwyd: ${title}`,
			save: 'Cadw’r amseroedd'
		},
		groups: 'Grwpiau',
		groupsText: 'Gall grwpiau newid nes bod achos yn cael ei agor i bawb.',
		group: (letter) => `Grŵp ${letter}`,
		make: 'Creu grŵp',
		drop: (letter) => `Dileu Grŵp ${letter}`,
		empty: 'Neb eto',
		move: (name) => `Symud ${name}`,
		moveTo: 'Symud i…',
		none: 'Dim grŵp',
		unplaced: 'Aelodau sydd yma heb grŵp',
		put: (name, letter) => `Rhoi ${name} yng Ngrŵp ${letter}`,
		casesOf: (letter) => `Achosion Grŵp ${letter}`,
		give: (n, letter) => `Achos ${n} ar gyfer Grŵp ${letter}`,
		split: {
			suggest: 'Awgrymu grwpiau',
			again: 'Awgrymu eto',
			heading: 'Grwpiau a awgrymir',
			text: 'Mae aelodau newydd gyda rhai profiadol, mae gan bob achos o leiaf 2 adolygydd, ac nid yw neb yn cael achos y mae ganddynt gysylltiad ag ef, hyd y gellir. Nid oes dim wedi’i gadw eto.',
			count: 'Nifer y grwpiau',
			one: '1, y panel cyfan',
			every: 'Achosion i bob grŵp',
			use: 'Defnyddio’r grwpiau hyn',
			leave: 'Peidio â’u defnyddio',
			replaces: 'Byddant yn disodli’r grwpiau sydd gennych nawr.',
			since: (year) => `ers ${year}`,
			isNew: 'newydd',
			drag: 'Llusgo i grŵp arall',
			moved: (name, letter) => `Mae ${name} nawr yng Ngrŵp ${letter}.`,
			out: (name) => `Nid yw ${name} mewn grŵp nawr.`,
			given: (n, letter) => `Mae achos ${n} gan Grŵp ${letter} nawr.`,
			taken: (n, letter) => `Nid yw achos ${n} gan Grŵp ${letter} mwyach.`,
			notes: 'Am y grwpiau hyn',
			fine: 'Mae gan bob achos o leiaf 2 adolygydd, ac nid oes gan neb achos y mae ganddynt gysylltiad ag ef.',
			same: 'Nid oes dim arall yn newid.',
			few: (numbers, readers) =>
				readers === 0
					? `Ni fyddai gan ${plural('cy', numbers.length, { one: 'achos', other: 'achosion' })} ${runs('cy', numbers)} adolygydd.`
					: `Byddai gan ${plural('cy', numbers.length, { one: 'achos', other: 'achosion' })} ${runs('cy', numbers)} un adolygydd.`,
			unread: (numbers) =>
				`Nid oes gan unrhyw grŵp ${plural('cy', numbers.length, { one: 'achos', other: 'achosion' })} ${runs('cy', numbers)}.`,
			conflict: (name, numbers) =>
				`Datganodd ${name} gysylltiad ag ${plural('cy', numbers.length, { one: 'achos', other: 'achosion' })} ${runs('cy', numbers)}.`,
			onlyNew: (letter) => `Mae pawb yng Ngrŵp ${letter} yn newydd.`,
			withoutMembers: (letter) => `Nid oes gan Grŵp ${letter} aelodau.`,
			withoutCases: (letter) => `Nid oes gan Grŵp ${letter} achosion.`
		},
		noCases: 'Nid oes gan yr eisteddiad hwn achosion eto.'
	}
};
