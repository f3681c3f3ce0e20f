import type { staff as en } from '../en/staff';

export const staff: typeof en = {
	people: {
		title: 'Pobl',
		lede: (members, max) => `Mae ${members} o ${max} aelod yn weithredol.`,
		starts:
			'Mae adolygiad yn dechrau gyda sampl. Nes bod un wedi’i thynnu, dyma’r lle i baratoi’r panel.',
		name: 'Enw',
		term: 'Tymor',
		vetting: 'Fetio',
		undertaking: 'Ymrwymiad',
		standing: 'Statws',
		acts: 'Dolen fewngofnodi',
		add: 'Ychwanegu person',
		addText:
			'Nid yw’r wefan hon yn anfon e-bost atynt: copïwch eu dolen fewngofnodi a’i hanfon atynt eich hun.',
		email: 'Cyfeiriad e-bost',
		emailHint: 'Ei angen dim ond i fewngofnodi â chyfrinair.',
		phone: 'Ffôn',
		roles: 'Rolau',
		language: 'Iaith gyntaf y rhyngwyneb',
		termStart: 'Tymor yn dechrau',
		termEnd: 'Tymor yn dod i ben',
		level: 'Lefel fetio',
		granted: 'Dyddiad ei roi',
		grantedHint: 'Gadewch yn wag tra bo’n aros: nid oes achos yn agor nes bod dyddiad.',
		expires: 'Dyddiad dod i ben',
		addButton: 'Ychwanegu’r person hwn',
		added: (name) => `Mae ${name} ar y rhestr.`,
		change: 'Newid',
		changeOf: (name) => `Tymor, fetio a statws ${name}`,
		save: 'Cadw',
		saved: (name) => `Wedi’i gadw ar gyfer ${name}. Daw i rym ar unwaith.`,
		link: 'Gwneud dolen fewngofnodi',
		linkOf: (name) => `Gwneud dolen fewngofnodi ar gyfer ${name}`,
		linkReady: (name) => `Dolen fewngofnodi ${name}`,
		linkText: (until) =>
			`Mae’n gweithio unwaith, tan ${until}. Peidiwch â’i hanfon at neb arall: gall pwy bynnag sydd â hi fewngofnodi fel y person hwn.`,
		copy: 'Copïo’r ddolen',
		copied: 'Wedi’i chopïo',
		standings: {
			active: 'Gweithredol',
			'under-consideration': 'Dan ystyriaeth',
			curtailed: 'Wedi’i chyfyngu',
			suspended: 'Wedi’i hatal',
			ended: 'Wedi dod i ben'
		},
		vettings: {
			none: 'Heb ei gofnodi',
			pending: 'Yn aros',
			lapsed: (day) => `Daeth i ben ar ${day}`,
			until: (day) => `Tan ${day}`,
			granted: (day) => `Rhoddwyd ar ${day}`
		},
		undertakings: {
			none: 'Heb ei lofnodi',
			signed: (day) => `Llofnodwyd ar ${day}`,
			due: (day) => `I’w lofnodi eto ers ${day}`
		},
		noTerm: 'Dim tymor',
		termFrom: (from, to) => `${from} i ${to}`
	},
	history: {
		title: 'Hanes',
		lede: 'Pwy wnaeth beth, a phryd. Fe’i cedwir am byth ac ni all neb ei olygu: mae pob llinell yn dal ôl bys yr un o’i blaen.',
		whole: (n) => `${n === 1 ? 'Un llinell' : `${n} o linellau`}, a’r cyfan yn dal ynghyd.`,
		broken: (n) =>
			`Nid yw’r hanes yn dal ynghyd o linell ${n} ymlaen. Cadwch gopi o’r ffolder data fel y mae, a dywedwch wrth bwy bynnag sy’n gofalu am y gweinydd.`,
		when: 'Pryd',
		who: 'Pwy',
		what: 'Beth',
		line: 'Llinell',
		csv: 'Lawrlwytho fel CSV',
		all: 'Popeth y panel',
		mine: 'Yr adolygiad hwn yn unig',
		here: 'Yr adolygiad hwn',
		nobody: 'Y system ei hun',
		empty: 'Nid oes dim wedi’i gofnodi eto.'
	},
	acts: {
		'set-up': () => 'sefydlodd y panel',
		'add-person': (d) => `ychwanegodd ${d.person} at y rhestr`,
		'mark-standing': (d) => `newidiodd dymor, fetio neu statws ${d.person}`,
		'give-sign-in-link': (d) => `gwnaeth ddolen fewngofnodi ar gyfer ${d.person}`,
		'use-sign-in-link': () => 'mewngofnododd â dolen',
		'set-password': () => 'dewisodd gyfrinair',
		'sign-undertaking': () => 'llofnododd yr ymrwymiad cyfrinachedd',
		declare: (d) => `datganodd ar achos ${d.case}: ${d.says}`,
		'settle-declaration': (d) => `setlodd ddatganiad ${d.person} ar achos ${d.case}: ${d.says}`,
		'take-chair': (d) => `trosglwyddodd y gadair i ${d.to}`,
		'visit-group': (d) => `ymwelodd â Grŵp ${d.group}`,
		'open-case': (d) => `agorodd achos ${d.case} i’r sesiwn lawn`,
		'reopen-case': (d) => `rhoddodd achos ${d.case} yn ôl i’r grwpiau`,
		'agree-case': (d) => `cofnododd fod achos ${d.case} wedi’i gytuno`,
		'take-back-agreement': (d) => `tynnodd y cytundeb ar achos ${d.case} yn ôl`,
		'record-answer': (d) => `cofnododd ateb y cytunwyd arno ar achos ${d.case}`,
		'gather-points': (d) => `casglodd bwyntiau achos ${d.case}`,
		'dismiss-alike': (d) => `dywedodd nad yw pwyntiau yn achos ${d.case} yn debyg i’w gilydd`,
		'suggest-alike': (d) => `trefnodd awgrymu eto fod pwyntiau yn achos ${d.case} yn debyg`,
		'close-sitting': (d) => `caeodd eisteddiad ${d.sitting}`,
		'seal-draft': (d) => `seliodd fersiwn ${d.version} a’i hanfon at yr aelodau`,
		'new-version': () => 'aeth â’r adroddiad yn ôl i’w ddrafftio',
		'answer-draft': (d) => `atebodd fersiwn ${d.version}: ${d.says}`,
		'approve-report': (d) => `cymeradwyodd fersiwn ${d.version} o’r adroddiad`,
		comment: () => 'rhoddodd sylw ar yr adroddiad',
		'settle-comment': () => 'setlodd sylw'
	},
	says: {
		none: 'dim cysylltiad',
		conflict: 'yn camu’n ôl',
		unsure: 'ansicr',
		approve: 'cymeradwyo',
		change: 'yn gofyn am newid',
		abstain: 'ymatal'
	},
	otherAct: (act) => `gwnaeth “${act}”`
};
