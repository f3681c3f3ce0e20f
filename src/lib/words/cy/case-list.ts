import type { en } from '../en';

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
			`Mae ganddi ${cells} o gelloedd lle mae gan y penawdau ${headings}, felly gall ei cholofnau fod wedi symud`,
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
	notes: {
		sheet: (sheet, others) =>
			`Darllenwyd o’r ddalen “${sheet}”. Heb eu darllen: ${others.map((name) => `“${name}”`).join(', ')}.`,
		hiddenColumns: (names) =>
			`Wedi’u cuddio yn y daenlen, ac wedi’u darllen: ${names.map((name) => `“${name}”`).join(', ')}.`,
		alike: (rows) =>
			`Cyfeirnodau sy’n edrych yn debyg ond nad ydynt yr un: rhesi ${rows.join(', ')}.`
	}
};
