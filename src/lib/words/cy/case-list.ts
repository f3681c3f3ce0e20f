import type { en } from '../en';
import { plural } from '../plural';

const field = {
	reference: 'cyfeirnod',
	opened: 'dyddiad agor',
	closed: 'dyddiad cau',
	status: 'statws'
};

export const caseList: (typeof en)['caseList'] = {
	field,
	rows: {
		open: (status) => `Yn agored o hyd: ei statws yw “${status}”`,
		'closing-date-missing': 'Dim dyddiad cau',
		'status-contradicts': (status) =>
			`Mae’r statws “${status}” a’r dyddiad cau yn gwrth-ddweud ei gilydd`,
		'reference-missing': 'Dim cyfeirnod',
		duplicate: (row) => `Yr un cyfeirnod â rhes ${row}`,
		'date-impossible': (which, text) => `Nid oes diwrnod o’r fath â’r ${which} “${text}”`,
		'date-unreadable': (which, text) => `Ni ellir darllen y ${which} “${text}”`,
		'date-ambiguous': (which, text) =>
			`Gellir darllen y ${which} “${text}” mewn dwy ffordd: mae’r mis yn gyntaf mewn dyddiadau eraill yn y ffeil hon`,
		'date-future': (which, day) => `Mae’r ${which}, ${day}, yn y dyfodol`,
		'closed-before-opened': (closed, opened) =>
			`Wedi’i gau ar ${closed}, cyn iddo gael ei agor ar ${opened}`,
		'outside-window': (closed, from, to) => `Wedi’i gau ar ${closed}, nid rhwng ${from} a ${to}`,
		'control-character': 'Mae’r cyfeirnod yn cynnwys nodau na ellir eu gweld, fel toriad llinell',
		'reference-damaged': (text) =>
			`Mae taenlen wedi newid y cyfeirnod i “${text}”: fformatiwch y golofn fel testun a’i llenwi eto`,
		'too-long': (max) => `Mae’r cyfeirnod yn hwy na ${max} o nodau`,
		ragged: (cells, headings) =>
			`Mae ganddi ${cells === 1 ? '1 gell' : `${cells} o gelloedd`} lle mae gan y penawdau ${headings}, felly gall ei cholofnau fod wedi symud`,
		formula: (which) => `Mae’r ${which} yn fformiwla heb werth wedi’i gadw, neu’n wall`,
		hidden: 'Mae’r rhes wedi’i chuddio yn y daenlen',
		totals: 'Cyfanswm neu nodyn, nid achos'
	},
	files: {
		'file-empty': 'Mae’r ffeil yn wag.',
		'no-rows': 'Nid oes rhesi o dan y penawdau.',
		'no-headings': ({ sheet }) =>
			sheet === undefined
				? 'Nid oes rhes â phenawdau ar gyfer cyfeirnod a dyddiad cau. Dywedwch pa golofnau ydynt.'
				: `Nid oes dalen o’r enw “${sheet}”.`,
		'headings-alike': ({ heading }) =>
			`Mae gan ddwy golofn y pennawd “${heading}”. Dywedwch pa un a olygir: dangosir yr ail gyda (2).`,
		'too-many-rows': ({ max = 50_000 }) =>
			`Mae gan y rhestr fwy na ${Number(max).toLocaleString('en-GB')} o resi. Gofynnwch am gyfnod byrrach, neu ei rhannu.`,
		'not-a-spreadsheet': ({ kind }) =>
			({
				program: 'Rhaglen yw hon, nid taenlen. Peidiwch â’i hagor.',
				pdf: 'PDF yw hwn. Gofynnwch am y rhestr fel CSV neu XLSX.',
				'web page':
					'Tudalen we wedi’i henwi fel taenlen yw hon. Agorwch hi mewn taenlen a’i chadw fel XLSX.',
				'open document': 'Ffeil OpenDocument yw hon. Agorwch hi mewn taenlen a’i chadw fel XLSX.',
				'binary workbook': 'Gweithlyfr deuaidd (XLSB) yw hwn. Cadwch ef fel XLSX.'
			})[String(kind)] ?? 'Nid taenlen yw hon. Anfonwch ffeil CSV neu XLSX.',
		password: 'Mae’r gweithlyfr wedi’i gloi â chyfrinair. Cadwch ef heb gyfrinair a’i anfon eto.',
		'old-format': 'Gweithlyfr mewn hen fformat yw hwn. Agorwch ef a’i gadw fel XLSX.',
		damaged: 'Mae’r ffeil wedi’i difrodi neu’n anghyflawn. Gofynnwch amdani eto.',
		'too-big-inside': ({ row, megabytes }) =>
			megabytes !== undefined
				? `Mae’r ffeil yn fwy na ${megabytes} MB.`
				: row !== undefined
					? `Mae rhes ${row} yn llawer hwy nag y gall rhes mewn taenlen fod.`
					: 'Mae’r ffeil yn dal llawer mwy nag y dywed ei maint, neu nag sydd ei angen ar restr o achosion.',
		'unsafe-xml':
			'Mae’r gweithlyfr yn cynnwys datganiadau y gellid eu defnyddio i ymosod. Ni chafodd ei ddarllen.',
		'quote-unclosed': ({ row }) =>
			row === undefined
				? 'Mae dyfynnod yn cael ei agor ac nid yw byth yn cael ei gau.'
				: `Nid yw dyfynnod sy’n cael ei agor yn rhes ${row} yn cael ei gau lle mae ei gell yn gorffen.`,
		encoding: 'Ni ellir darllen llythrennau’r ffeil hon. Cadwch hi fel “CSV UTF-8” neu fel XLSX.'
	},
	reasons: {
		open: 'yn agored o hyd',
		'closing-date-missing': 'dim dyddiad cau',
		'status-contradicts': 'statws yn gwrth-ddweud',
		'reference-missing': 'dim cyfeirnod',
		duplicate: 'yr un ddwywaith',
		'date-impossible': 'dyddiad amhosibl',
		'date-unreadable': 'dyddiad annarllenadwy',
		'date-future': 'dyddiad yn y dyfodol',
		'closed-before-opened': 'wedi cau cyn agor',
		'outside-window': 'y tu allan i’r cyfnod',
		'control-character': 'nodau anweledig',
		'reference-damaged': 'cyfeirnod wedi’i ddifrodi',
		'too-long': 'cyfeirnod rhy hir',
		ragged: 'colofnau wedi symud',
		formula: 'fformiwla',
		hidden: 'wedi’i chuddio',
		totals: 'cyfanswm neu nodyn'
	},
	page: {
		lost: (name) =>
			`Ailgychwynnwyd y gweinydd cyn i “${name}” gael ei gadarnhau. Ni chadwyd dim ohoni. Lanlwythwch hi eto.`,
		title: 'Y rhestr o achosion',
		link: 'Mewnforio’r rhestr o achosion',
		linkText: 'Tynnir y sampl o restr yr ydych yn ei mewnforio fel CSV neu XLSX.',
		template: 'Lawrlwytho’r rhestr wag (CSV)',
		example: 'Lawrlwytho rhestr yr arddangosiad (CSV)',
		stored: 'Y rhestr sy’n cael ei defnyddio',
		storedFacts: (file, by, day) => `${file}, mewnforiwyd gan ${by} ar ${day}`,
		storedRows: (n) => `${n} ${plural('cy', n, { one: 'achos', other: 'o achosion' })}`,
		storedRefused: (n) =>
			`${n} ${plural('cy', n, { one: 'rhes', other: 'o resi' })} wedi’u gadael allan`,
		storedReason: (reason) => `Pam y mae’r cyfnod yn hwy: ${reason}`,
		storedDrawn: 'Tynnwyd sampl ohoni, felly fe’i cedwir. Daw rhestr newydd wrth ei hochr.',
		storedReplaced: 'Mae rhestr newydd yn cymryd ei lle.',
		downloadRefused: 'Cadw’r rhesi a adawyd allan, gyda rhesymau (CSV)',
		downloadAccepted: 'Cadw’r achosion (CSV)',
		needsSitting: 'Cynlluniwch eisteddiad yn gyntaf: mae’r cyfnod yn gorffen ar ei ddyddiad.',
		toSittings: 'Cynllunio eisteddiad',
		upload: 'Lanlwytho',
		choose: 'Dewiswch ffeil CSV neu XLSX',
		chooseHint: 'Hyd at 50,000 o resi a 50 MB. Gallwch hefyd ollwng y ffeil yma.',
		needsScripts: 'Mae angen JavaScript i lanlwytho rhestr.',
		tooLarge: 'Mae’r ffeil yn fwy na 50 MB. Ni anfonwyd dim.',
		sending: (percent) => `Yn anfon: ${percent}%`,
		sent: 'Mae’r ffeil wedi cyrraedd.',
		notSent: 'Ni ellid anfon y ffeil. Ni chadwyd dim. Rhowch gynnig arall arni.',
		reading: (percent) => `Yn darllen: ${percent}%. Nid oes dim wedi’i gadw eto.`,
		fault:
			'Ni ellid darllen y rhestr, oherwydd nam ar ein hochr ni. Ni chadwyd dim. Canslwch hi a’i lanlwytho eto.',
		cancel: 'Canslo’r rhestr hon',
		cancelled: 'Wedi’i chanslo. Ni chadwyd dim.',
		stop: 'Rhoi’r gorau i anfon',
		match: 'Paru’r colofnau',
		matched: (n, of) => `${n} o ${of} wedi’u paru`,
		matchText: 'Cedwir hyn ar gyfer rhestr nesaf y panel hwn pan fyddwch yn cadarnhau.',
		need: 'Mae angen',
		inFile: 'Yn eich ffeil',
		firstRows: 'Rhesi cyntaf',
		fields: {
			reference: 'Cyfeirnod',
			opened: 'Agorwyd',
			closed: 'Caewyd',
			status: 'Statws'
		},
		noColumn: 'Dim colofn o’r fath',
		sheet: 'Dalen',
		keep: 'Colofnau i’w cadw, i dynnu o bob math',
		keepHint: 'Anghofir popeth arall yn y ffeil.',
		keptForStrata:
			'Cedwir hi bob amser: mae niferoedd lleiaf ar ei chyfer yng ngosodiadau’r panel.',
		dates: 'Dyddiadau mewn ffigurau',
		datesAre: {
			'': 'Fel y dengys y colofnau',
			'day-first': 'Y diwrnod yn gyntaf (5/6/2023 yw 5 Mehefin)',
			'month-first': 'Y mis yn gyntaf (5/6/2023 yw 6 Mai)'
		},
		months: 'Cyfnod',
		monthsAre: (n, from, to) =>
			`${n} ${plural('cy', n, { two: 'fis', other: 'mis' })}: wedi cau ${from} i ${to}`,
		reason: 'Pam y mae angen cyfnod hwy',
		reasonHint: 'Fe’i hargreffir yn yr adroddiad. Ar gyfer y cyfnod hwy yn unig.',
		again: 'Ei darllen eto',
		check: 'Gwirio’r rhesi',
		window: (from, to) => `Cyfnod: wedi cau ${from} i ${to}`,
		counts: (accepted, refused) => `${accepted} wedi’u derbyn, ${refused} wedi’u gwrthod`,
		ignored: (n) =>
			`Mae ${n} ${plural('cy', n, { one: 'rhes', other: 'o resi' })} yn wag neu uwchben y rhestr.`,
		show: 'Rhesi a ddangosir',
		accepted: 'Wedi’u derbyn',
		refused: 'Wedi’u gwrthod',
		ofThese: 'o’r rhain:',
		row: 'Rhes',
		why: 'Pam y’i gwrthodwyd',
		none: 'Nid oes rhesi o’r fath.',
		pages: (page, of) => `Tudalen ${page} o ${of}`,
		earlier: 'Tudalen flaenorol',
		later: 'Tudalen nesaf',
		recorded: 'Cedwir cofnod o’r rhesi a wrthodwyd, gyda’u rhesymau.',
		kept: (n, out) =>
			`Caiff ${n} ${plural('cy', n, { one: 'achos', other: 'o achosion' })} eu cadw, gadewir ${out} allan.`,
		confirm: (n) => (n === 1 ? 'Cadarnhau’r achos hwn' : `Cadarnhau’r ${n}`),
		confirmed: 'Mae’r rhestr wedi’i chadw.',
		refusedHeads: ['Rhes', 'Cyfeirnod', 'Rheswm', 'Pam y’i gwrthodwyd'],
		acceptedHeads: ['Rhes', 'Cyfeirnod', 'Agorwyd', 'Caewyd'],
		templateHeads: ['Cyfeirnod', 'Dyddiad agor', 'Dyddiad cau', 'Statws']
	},
	notes: {
		oldEncoding: (name) =>
			`Darllenwyd llythrennau fel â ac ô fel ${name}, hen amgodiad: gwiriwch eu bod yn gywir.`,
		sheet: (sheet, others) =>
			`Darllenwyd o’r ddalen “${sheet}”. Heb eu darllen: ${others.map((name) => `“${name}”`).join(', ')}.`,
		hiddenColumns: (names) =>
			`Wedi’u cuddio yn y daenlen, ac wedi’u darllen: ${names.map((name) => `“${name}”`).join(', ')}.`,
		alike: (rows) =>
			`Cyfeirnodau sy’n edrych yn debyg ond nad ydynt yr un: rhesi ${rows.join(', ')}.`
	}
};
