import type { en } from '../../en';
import { plural } from '../../plural';
import { runs } from '../../runs';

const people = (n: number) => `${n} ${plural('cy', n, { one: 'person', other: 'o bobl' })}`;
const cases = (n: number) => `${n} ${plural('cy', n, { one: 'achos', other: 'o achosion' })}`;

export const day: (typeof en)['office']['day'] = {
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
		ways === 0
			? 'Mae’r panel cyfan yn cyfarfod, felly ni ellir canslo’r eisteddiad hwn mwyach. Bydd yr adroddiad yn dweud faint oedd yma.'
			: `Nifer y ffyrdd ymlaen: ${ways}. Bydd yr adroddiad yn dweud pa un a ddewiswyd.`,
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
	givenLate: (letter, numbers) =>
		`Cafodd Grŵp ${letter} ${plural('cy', numbers.length, { one: 'achos', other: 'achosion' })} ${runs('cy', numbers)} ar ôl ${plural('cy', numbers.length, { one: 'ei agor', other: 'eu hagor' })} i bawb, felly nid yw’n ysgrifennu dim ${plural('cy', numbers.length, { one: 'arno', other: 'arnynt' })}.`,
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
	remote: {
		place: 'O gartref',
		title: 'Sylwadau o gartref',
		way: 'Canslo, a chasglu barn o gartref',
		wayText:
			'Caiff yr eisteddiad hwn ei ganslo. Mae pob aelod yn ysgrifennu ar ei ben ei hun am ei achosion tan y diwrnod olaf; yna byddwch yn agor yr achosion ac mae’r panel yn eu trafod fel arfer.',
		why: 'Rheswm dros gasglu barn o gartref',
		due: 'Diwrnod olaf',
		sure: 'Ie, canslo’r eisteddiad hwn a chasglu barn',
		start: 'Casglu barn o gartref',
		heading: 'Pwy sydd wedi anfon eu barn',
		sentOf: (sent, all) => `Mae ${sent} o ${all} wedi anfon y cyfan`,
		insteadOf: (n) => `Cafodd eisteddiad ${n} ei ganslo. Cesglir barn yr aelodau yn ei le.`,
		until: (day) => `Mae aelodau’n anfon eu barn tan ${day}.`,
		was: (day) => `Y diwrnod olaf oedd ${day}.`,
		nobodyMust: 'Nid oes rhaid i neb anfon dim.',
		state: 'Sylwadau',
		reminder: 'Nodyn atgoffa',
		states: {
			sent: (_sent, all) => `Wedi’u hanfon, ar ${cases(all)}`,
			some: (sent, all) => `Wedi’u hanfon ar ${sent} o ${cases(all)}`,
			writing: (_sent, all) => `Wrthi’n ysgrifennu, ar ${cases(all)}`,
			'not-begun': (_sent, all) => `Heb ddechrau, ${cases(all)}`
		},
		none: 'Dim angen',
		noEmail: 'Dim cyfeiriad e-bost',
		remind: 'Ysgrifennu nodyn atgoffa',
		remindOf: (name) => `Ysgrifennu nodyn atgoffa at ${name}`,
		mail: {
			subject: (review) => `${review}: eich barn`,
			text: (review, day) =>
				`Mewngofnodwch i Plenary ac anfonwch eich barn ar gyfer “${review}” erbyn ${day}. Nid oes rhaid i chi anfon dim.`
		},
		joined: 'Nid yw’r aelodau hyn ymhlith y rhai sy’n anfon barn:',
		add: (name) => `Gadael i ${name} anfon barn`,
		move: 'Newid y diwrnod olaf',
		open: 'Agor yr achosion',
		openText:
			'Pan fydd barn pawb i mewn, agorwch yr achosion fesul un. Ni all neb ysgrifennu ar ei ben ei hun am achos unwaith y bydd ar agor.',
		toOpen: 'Mynd i’r achosion',
		again: 'Gadael i aelodau ddal ati i ysgrifennu'
	},
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
};
