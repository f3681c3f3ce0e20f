// Data: the words of the pages for the office.

import type { staff as en } from '../en/staff';

export const staff: typeof en = {
	people: {
		title: 'Pobl',
		lede: (members, max) => `${members} aelod gweithredol. Caiff y panel hyd at ${max} o aelodau.`,
		chair: 'Byddwch yn dewis cadeirydd pob eisteddiad wrth ei gynllunio, neu ar y diwrnod.',
		starts: 'Ychwanegwch bob person yma, yna anfonwch eu dolen fewngofnodi atynt.',
		name: 'Enw',
		term: 'Tymor',
		vetting: 'Fetio',
		undertaking: 'Ymrwymiad',
		standing: 'Statws',
		acts: 'Dolen fewngofnodi',
		add: 'Ychwanegu person',
		addText:
			'Nid anfonir dolenni mewngofnodi drwy e-bost oddi yma. Copïwch ddolen y person a’i hanfon eich hun.',
		email: 'Cyfeiriad e-bost',
		emailHint: 'Dim ond i fewngofnodi â chyfrinair y mae ei angen.',
		phone: 'Ffôn',
		roles: 'Rolau',
		language: 'Iaith y tudalennau',
		seat: 'Sedd',
		seatHint: 'Dim ond aelodau gweithredol sy’n cyfrif fel deiliaid sedd.',
		noSeat: 'Dim sedd',
		eligibility: 'Cyn i aelod ymuno, gofynnwch',
		seatHeld: ({ name, held, count }) => `${name} (${held} o ${count} wedi’u llenwi)`,
		seatOf: (name) => `Sedd: ${name}`,
		termStart: 'Tymor yn dechrau',
		termEnd: 'Tymor yn dod i ben',
		level: 'Lefel fetio',
		levelHint: (level) => `Mae’r panel yn gofyn am ${level}.`,
		noLevel: 'Dim wedi’i chofnodi',
		levelUnknown: (level) => `${level}: nid yw’n un o lefelau’r panel`,
		termYears: (n) => `Hyd tymor, mewn blynyddoedd: ${n}.`,
		granted: 'Dyddiad rhoi',
		grantedHint: 'Gadewch yn wag tra bo’n aros. Ni all y person agor achosion nes bod dyddiad.',
		expires: 'Dyddiad dod i ben',
		addButton: 'Ychwanegu’r person hwn',
		added: (name) => `Mae ${name} ar y rhestr.`,
		change: 'Newid',
		changeOf: (name) => `Newid ${name}`,
		details: 'Enw, cyfeiriad a rolau',
		detailsHint:
			'Dywedir wrth y person ar ei dudalen gyntaf. Mae newid rolau neu’r cyfeiriad e-bost yn dod â dolen fewngofnodi nas defnyddiwyd i ben.',
		termsHead: 'Tymor, fetio a statws',
		sessionsHead: 'Lle mae’r person hwn wedi mewngofnodi',
		sessions: (n) =>
			n === 0 ? 'Nid ar unrhyw ddyfais.' : n === 1 ? 'Ar 1 ddyfais.' : `Ar ${n} o ddyfeisiau.`,
		endSessions: 'Ei allgofnodi ym mhobman',
		namesake: 'Person arall â’r un enw yw hwn',
		secondHint:
			'Mae swydd y person hwn cyn uched â’ch un chi, felly mae ail berson o’r swyddfa yn cadarnhau newid rolau neu gyfeiriad e-bost, a dolen fewngofnodi.',
		waits:
			'Mae hyn yn aros am ail berson o’r swyddfa. Gofynnwch i un ohonynt ei gadarnhau ar y dudalen hon.',
		waitsForNobody:
			'Nid oes neb arall o’r swyddfa yn weithredol, felly ni all neb ei gadarnhau yma. Ychwanegwch ail berson yn gyntaf (gall cydlynydd ychwanegu Pennaeth Sicrwydd ar ei ben ei hun), neu gofynnwch i’r person sy’n gofalu am y gweinydd redeg: npm run office',
		requests: {
			title: 'Yn aros am ail berson o’r swyddfa',
			link: (name) => `Dolen fewngofnodi ar gyfer ${name}`,
			add: (name, roles) => `Ychwanegu ${name} fel ${roles}`,
			change: (name) => `Newid ${name}`,
			email: (email) => `Cyfeiriad e-bost: ${email}`,
			phone: (phone) => `Ffôn: ${phone}`,
			language: (language) => `Iaith y tudalennau: ${language}`,
			name: (name) => `Enw: ${name}`,
			roles: (roles) => `Rolau: ${roles}`,
			none: 'dim',
			fields: {
				name: 'enw',
				email: 'cyfeiriad e-bost',
				phone: 'ffôn',
				language: 'iaith y tudalennau',
				roles: 'rolau'
			},
			anew: (fields) =>
				`Nid yw’n rhan o hyn bellach: ${fields}. Gofynnodd cais diweddarach am hynny eto.`,
			askedBy: (name, day) => `Gofynnodd ${name} am hyn ar ${day}.`,
			confirm: 'Cadarnhau',
			decline: 'Gwrthod',
			withdraw: 'Tynnu’n ôl',
			mine: 'Chi a ofynnodd am hyn: rhywun arall o’r swyddfa sy’n ei gadarnhau.',
			aboutMe: 'Mae hyn amdanoch chi: rhywun arall o’r swyddfa sy’n ei gadarnhau.',
			confirmed: (name) => `Cadarnhawyd ar gyfer ${name}.`,
			declined: 'Mae oddi ar y rhestr. Ni newidiwyd dim.'
		},
		ended: (name) => `Mae ${name} wedi’i allgofnodi ym mhobman.`,
		save: 'Cadw',
		saved: (name) => `Wedi’i gadw ar gyfer ${name}. Daw i rym ar unwaith.`,
		ask: 'Gofyn am ddolen fewngofnodi',
		askOf: (name) => `Gofyn am ddolen fewngofnodi ar gyfer ${name}`,
		link: 'Gwneud dolen fewngofnodi',
		linkOf: (name) => `Gwneud dolen fewngofnodi ar gyfer ${name}`,
		linkReady: (name) => `Dolen fewngofnodi ${name}`,
		linkText: (until) =>
			`Mae’n gweithio unwaith, tan ${until}. Anfonwch hi at y person hwn yn unig: gall unrhyw un sydd â hi fewngofnodi yn ei enw.`,
		linkWeek: 'Mae gwahoddiad yn para 7 diwrnod.',
		linkDay:
			'Mae gan y person hwn gyfrinair eisoes, felly mae’r ddolen yn para 24 awr. Dywedir wrtho mai chi a’i gwnaeth.',
		copy: 'Copïo’r ddolen',
		copied: 'Wedi’i chopïo',
		marked: 'Mae’r ddolen wedi’i dewis: copïwch hi â Ctrl ac C, neu o ddewislen eich dyfais.',
		standings: {
			active: 'Gweithredol',
			'under-consideration': 'Dan ystyriaeth',
			curtailed: 'Daeth i ben yn gynnar',
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
		lede: 'Pwy wnaeth beth, a phryd. Ni all neb ei olygu.',
		whole: (n) =>
			`${n === 1 ? '1 cofnod' : `${n} o gofnodion`}. Nid oes yr un penderfyniad yn eu plith wedi’i newid.`,
		broken: (n) =>
			`Mae cofnod ${n} wedi’i newid, neu mae un o’i flaen ar goll. Cadwch gopi o’r ffolder data a dywedwch wrth y person sy’n gofalu am y gweinydd.`,
		when: 'Pryd',
		who: 'Pwy',
		what: 'Beth',
		line: 'Cofnod',
		csv: 'Lawrlwytho fel CSV',
		all: 'Pob adolygiad y panel',
		mine: 'Yr adolygiad hwn yn unig',
		here: 'Yr adolygiad hwn',
		nobody: 'Y system',
		empty: 'Nid oes dim wedi’i gofnodi eto.',
		filter: 'Dangos y cofnodion hyn',
		clear: 'Dangos popeth',
		any: 'Popeth',
		case: 'Achos',
		pages: 'Tudalennau’r hanes',
		page: (n, total) => `Tudalen ${n} o ${total}`,
		newer: 'Mwy diweddar',
		older: 'Hŷn'
	},
	logged: {
		ready: (d) => `dywedodd fod Grŵp ${d.group} yn barod gydag achos ${d.case}`,
		'not-ready': (d) =>
			`dywedodd fod angen mwy o amser ar Grŵp ${d.group} ar gyfer achos ${d.case}`,
		'help-asked': (d) => `gofynnodd am help yng Ngrŵp ${d.group}`,
		'help-ended': (d) => `daeth â’r help yng Ngrŵp ${d.group} i ben`,
		'opened-papers': (d) => `agorodd bapurau achos ${d.case}`
	},
	acts: {
		'set-up': () => 'sefydlodd y panel',
		'change-settings': () => 'newidiodd reolau’r panel',
		'change-form': (d) =>
			({
				wrote: 'ysgrifennodd ffurflen achos i’r panel',
				removed: 'tynnodd un o ffurflenni achos y panel'
			})[d.says] ?? 'newidiodd un o ffurflenni achos y panel',
		'add-person': (d) => `ychwanegodd ${d.person} at y rhestr`,
		'mark-standing': (d) => `newidiodd dymor, fetio, sedd neu statws ${d.person}`,
		'correct-person': (d) => `cywirodd yr hyn a gedwir am ${d.person}`,
		'ask-second': (d) =>
			({
				link: `gofynnodd am ddolen fewngofnodi ar gyfer ${d.person}, sy’n aros am ail berson`,
				add: 'gofynnodd am ychwanegu rhywun at y swyddfa, sy’n aros am ail berson',
				change: `gofynnodd am newid rolau neu gyfeiriad ${d.person}, sy’n aros am ail berson`
			})[d.says] ?? 'gofynnodd am rywbeth sy’n aros am ail berson',
		'confirm-request': (d) =>
			`cadarnhaodd, fel ail berson, yr hyn y gofynnodd ${d.to} amdano ynghylch ${d.person}`,
		'decline-request': (d) => `gwrthododd neu dynnodd yn ôl yr hyn y gofynnodd ${d.to} amdano`,
		'replace-request': (d) =>
			`gofynnodd eto ynghylch ${d.person}, a disodlodd hynny’r hyn y gofynnodd ${d.to} amdano`,
		'narrow-request': (d) =>
			`gofynnodd eto ynghylch ${d.person}, a disodlodd hynny ran o’r hyn y gofynnodd ${d.to} amdano; mae’r gweddill yn dal i aros`,
		'end-sessions': (d) => `allgofnododd ${d.person} ym mhobman`,
		'end-own-sessions': () => 'allgofnododd ddyfeisiau eraill o’u heiddo',
		'change-own-details': () => 'newidiodd eu henw, eu ffôn neu eu hiaith eu hunain',
		'change-own-language': () => 'dewisodd iaith arall ar gyfer eu tudalennau eu hunain',
		'change-own-email': () => 'newidiodd y cyfeiriad e-bost y maent yn mewngofnodi ag ef',
		'give-sign-in-link': (d) => `gwnaeth ddolen fewngofnodi ar gyfer ${d.person}`,
		'send-letter-again': (d) =>
			d.person ? `anfonodd e-bost at ${d.person} eto` : 'anfonodd e-bost eto',
		'mark-letter-sent': (d) =>
			d.person ? `nododd iddynt anfon e-bost at ${d.person}` : 'nododd iddynt anfon e-bost',
		'drop-letter': (d) =>
			d.person
				? `tynnodd e-bost at ${d.person} oddi ar y rhestr o’r rhai i’w hanfon`
				: 'tynnodd e-bost oddi ar y rhestr o’r rhai i’w hanfon',
		'use-sign-in-link': () => 'mewngofnododd â dolen',
		'set-password': () => 'dewisodd gyfrinair',
		'sign-undertaking': () => 'llofnododd yr ymrwymiad cyfrinachedd',
		declare: (d) =>
			({
				none: `dywedodd nad oes cysylltiad ag achos ${d.case}`,
				conflict: `camodd yn ôl o achos ${d.case}`,
				unsure: `dywedodd nad oedd yn siŵr am achos ${d.case}`
			})[d.says] ?? `atebodd ar gyfer achos ${d.case}`,
		'settle-declaration': (d) =>
			d.says === 'none'
				? `agorodd achos ${d.case} i ${d.person}: dim cysylltiad`
				: `cadwodd achos ${d.case} ar gau i ${d.person}: mae cysylltiad`,
		'make-review': () => 'sefydlodd yr adolygiad hwn',
		'change-review': () => 'newidiodd destun yr adolygiad hwn',
		'drop-review': () => 'dileodd adolygiad nad oedd wedi dechrau',
		'plan-sitting': (d) => `cynlluniodd eisteddiad ${d.sitting}`,
		'say-why-further': (d) =>
			d.says === 'taken-back'
				? `tynnodd yn ôl y rheswm pam y cynhaliwyd eisteddiad ${d.sitting}`
				: `ysgrifennodd pam y cynhaliwyd eisteddiad ${d.sitting}`,
		'change-sitting': (d) => `newidiodd gynllun eisteddiad ${d.sitting}`,
		'drop-sitting': () => 'dileodd eisteddiad nad oedd wedi dechrau',
		'add-case': (d) => `ychwanegodd achos ${d.case}`,
		'import-list': () => 'mewnforiodd y rhestr o achosion',
		'choose-cases': () => 'dewisodd achosion i ddiben',
		'commit-draw': () => 'clodd y rhestr ar gyfer tyniad',
		'say-word': () => 'teipiodd air cyhoeddus tyniad, a thynnwyd y sampl',
		'replace-case': (d) => `cyfnewidiodd achos ${d.case} am achos wrth gefn`,
		'change-case': (d) => `newidiodd gofnod achos ${d.case}`,
		'move-case': (d) => `symudodd achos ${d.case} i eisteddiad ${d.sitting}`,
		'drop-case': (d) => `dileodd achos ${d.case}`,
		'add-paper': (d) => `ychwanegodd bapur at achos ${d.case}`,
		'change-paper': (d) => `newidiodd enw papur achos ${d.case}, neu bwy sy’n cael ei agor`,
		'confirm-paper': (d) =>
			d.says === 'alone'
				? `cadarnhaodd heb neb arall, gyda rheswm, nad yw papur achos ${d.case} wedi’i olygu a phwy gaiff ei agor`
				: `cadarnhaodd, fel ail berson, nad yw papur achos ${d.case} wedi’i olygu a phwy gaiff ei agor`,
		'remove-paper': (d) => `tynnodd bapur achos ${d.case}, sydd wedi’i ddinistrio`,
		'issue-papers': (d) => `dosbarthodd bapurau eisteddiad ${d.sitting} i’r aelodau`,
		'expect-people': (d) => `nododd pwy a ddisgwylir yn eisteddiad ${d.sitting}`,
		'name-substitute': (d) => `enwodd ${d.person} i gymryd lle ${d.to} yn eisteddiad ${d.sitting}`,
		'drop-substitute': (d) =>
			`nododd nad yw ${d.person} yn cymryd lle ${d.to} yn eisteddiad ${d.sitting}`,
		'mark-arrival': (d) =>
			({
				'own-room': `cyrhaeddodd eisteddiad ${d.sitting}`,
				'own-remote': `ymunodd ag eisteddiad ${d.sitting} o bell`,
				room: `nododd fod ${d.person} yn bresennol yn eisteddiad ${d.sitting}`,
				remote: `nododd fod ${d.person} yn bresennol o bell yn eisteddiad ${d.sitting}`,
				left: `nododd fod ${d.person} wedi gadael eisteddiad ${d.sitting}`,
				late: `nododd y bydd ${d.person} yn hwyr i eisteddiad ${d.sitting}`,
				apologies: `nododd ymddiheuriadau gan ${d.person} ar gyfer eisteddiad ${d.sitting}`
			})[d.says] ?? `nododd nad yw ${d.person} yn bresennol yn eisteddiad ${d.sitting}`,
		'make-group': (d) => `creodd Grŵp ${d.group}`,
		'drop-group': (d) => `dileodd Grŵp ${d.group}`,
		'form-groups': (d) => `rhoddodd bawb mewn grwpiau yn eisteddiad ${d.sitting}`,
		'place-member': (d) =>
			d.group ? `rhoddodd ${d.person} yng Ngrŵp ${d.group}` : `tynnodd ${d.person} o’i grŵp`,
		'give-case': (d) => `rhoddodd achos ${d.case} i Grŵp ${d.group}`,
		'take-case': (d) => `cymerodd achos ${d.case} oddi ar Grŵp ${d.group}`,
		'open-day': (d) => `agorodd ddiwrnod eisteddiad ${d.sitting}`,
		'take-day-back': (d) => `aeth ag eisteddiad ${d.sitting} yn ôl un cam`,
		'start-breakouts': (d) => `cychwynnodd grwpiau eisteddiad ${d.sitting}`,
		'start-plenary': (d) => `daeth ag eisteddiad ${d.sitting} ynghyd`,
		'send-groups-back': (d) => `gadawodd i’r grwpiau ddal ati i weithio yn eisteddiad ${d.sitting}`,
		'send-message': (d) =>
			d.group
				? `anfonodd neges at Grŵp ${d.group} yn eisteddiad ${d.sitting}`
				: `anfonodd neges at bob grŵp yn eisteddiad ${d.sitting}`,
		'time-item': (d) =>
			({
				begin: `dechreuodd eitem ar agenda eisteddiad ${d.sitting}`,
				end: `daeth ag eitem ar agenda eisteddiad ${d.sitting} i ben`
			})[d.says] ?? `tynnodd yn ôl amseroedd eitem ar agenda eisteddiad ${d.sitting}`,
		'record-input': (d) => `cofnododd fewnbwn yn eisteddiad ${d.sitting}`,
		'record-figures': (d) => `cofnododd ddata perfformiad ar gyfer eisteddiad ${d.sitting}`,
		'drop-figures': (d) => `dileodd ddata perfformiad o eisteddiad ${d.sitting}`,
		'put-figures-in-report': (d) =>
			`rhoddodd ddata perfformiad eisteddiad ${d.sitting} yn yr adroddiad`,
		'take-figures-out': (d) => `tynnodd ddata perfformiad eisteddiad ${d.sitting} o’r adroddiad`,
		'record-heard': (d) =>
			`cofnododd dystiolaeth, atgyfeiriad neu ymweliad yn eisteddiad ${d.sitting}`,
		'refer-issue': () => 'atgyfeiriodd fater a godwyd gan y cyhoedd',
		'place-referral': (d) =>
			`rhoddodd fater yr oedd aelod wedi’i atgyfeirio ar agenda eisteddiad ${d.sitting}`,
		'decline-referral': () =>
			'dywedodd pam nad yw’r panel yn ystyried mater yr oedd aelod wedi’i atgyfeirio',
		'record-minutes': (d) => `nododd faint o amser a gymerodd eitemau eisteddiad ${d.sitting}`,
		'proceed-inquorate': (d) => `caniataodd i eisteddiad ${d.sitting} fynd ymlaen heb gworwm`,
		'take-back-inquorate': (d) =>
			`tynnodd yn ôl y caniatâd i eisteddiad ${d.sitting} fynd ymlaen heb gworwm`,
		'cancel-sitting': (d) => `canslodd eisteddiad ${d.sitting}`,
		'collect-remotely': (d) =>
			`canslodd eisteddiad ${d.sitting}, ac mae’n casglu barn o gartref yn ei le`,
		'join-collection': (d) =>
			`ychwanegodd ${d.person} at y rhai sy’n anfon barn at eisteddiad ${d.sitting}`,
		'change-due': (d) => `newidiodd ddiwrnod olaf eisteddiad ${d.sitting}`,
		'take-chair': (d) =>
			({ took: 'cymerodd y gadair', back: 'cymerodd y gadair yn ôl' })[d.says] ??
			`trosglwyddodd y gadair i ${d.to}`,
		'visit-group': (d) => `ymwelodd â Grŵp ${d.group}`,
		'open-case': (d) => `agorodd achos ${d.case} i bawb`,
		'reopen-case': (d) => `rhoddodd achos ${d.case} yn ôl i’r grwpiau`,
		'agree-case': (d) => `cofnododd gytundeb ar achos ${d.case}`,
		'take-back-agreement': (d) => `tynnodd y cytundeb ar achos ${d.case} yn ôl`,
		'record-grade': (d) => `cofnododd radd y panel ar achos ${d.case}`,
		'take-back-grade': (d) => `tynnodd radd y panel ar achos ${d.case} yn ôl`,
		'open-show': (d) => `gofynnodd am ddangos dwylo wrth drafod achos ${d.case}`,
		'close-show': (d) => `caeodd ddangos dwylo wrth drafod achos ${d.case}`,
		'cancel-show': (d) => `canslodd ddangos dwylo wrth drafod achos ${d.case}`,
		'record-held': (d) =>
			`cofnododd faint o aelodau sydd o farn canfyddiad yn achos ${d.case}, yn ôl dangos dwylo`,
		'take-back-held': (d) =>
			`tynnodd yn ôl faint o aelodau sydd o farn canfyddiad yn achos ${d.case}`,
		'record-answer': (d) => `cofnododd ateb y panel ar achos ${d.case}`,
		'ask-in-writing': (d) =>
			`gofynnodd i bawb yn eisteddiad ${d.sitting} ateb cwestiwn yn ysgrifenedig`,
		'show-answers': (d) =>
			`dangosodd yr hyn yr oedd pawb wedi’i ysgrifennu yn eisteddiad ${d.sitting} i ateb cwestiwn`,
		'cancel-question': (d) =>
			`canslodd gwestiwn a oedd yn cael ei ateb yn ysgrifenedig yn eisteddiad ${d.sitting}`,
		'use-answer': (d) => `gwnaeth ateb ysgrifenedig yn ganfyddiad o achos ${d.case}`,
		'gather-points': (d) => `daeth â phwyntiau newydd i mewn ar achos ${d.case}`,
		'dismiss-alike': (d) => `cadwodd bwyntiau yn achos ${d.case} ar wahân`,
		'suggest-alike': (d) => `trefnodd awgrymu pwyntiau yn achos ${d.case} eto`,
		'close-sitting': (d) => `caeodd eisteddiad ${d.sitting}`,
		'destroy-notes': (d) =>
			`dinistriodd nodiadau preifat eisteddiad ${d.sitting} (nodiadau: ${d.texts})`,
		'destroy-answers': (d) =>
			`dinistriodd atebion ysgrifenedig eisteddiad ${d.sitting} (tudalennau: ${d.texts})`,
		'seal-draft': (d) => `anfonodd fersiwn ${d.version} at yr aelodau`,
		'new-version': () => 'dechreuodd fersiwn newydd o’r adroddiad',
		'answer-draft': (d) =>
			({
				approve: `cymeradwyodd fersiwn ${d.version}`,
				change: `gofynnodd am newid i fersiwn ${d.version}`,
				abstain: `ymataliodd ar fersiwn ${d.version}`,
				object: `gwrthwynebodd fersiwn ${d.version}`,
				withdraw: `tynnodd wrthwynebiad i fersiwn ${d.version} yn ôl`
			})[d.says] ?? `atebodd fersiwn ${d.version}`,
		'approve-report': (d) => `cofnododd fod y panel wedi cymeradwyo fersiwn ${d.version}`,
		'record-consent': (d) =>
			`cofnododd nad oedd gwrthwynebiad i fersiwn ${d.version} heb ei ddatrys`,
		'open-version': (d) => `agorodd fersiwn ${d.version}, y caiff aelodau ei gwrthwynebu`,
		'save-provenance': (d) =>
			`cadwodd y ffeil sy’n dweud pwy ysgrifennodd beth yn fersiwn ${d.version}`,
		'end-comments': (d) => `caeodd y sylwadau ar fersiwn ${d.version}`,
		'send-report': (d) => `anfonodd fersiwn ${d.version} ymlaen`,
		'check-identifiers': (d) => `dywedodd nad yw fersiwn ${d.version} yn dangos pwy yw neb`,
		'publish-report': (d) => `cyhoeddodd fersiwn ${d.version}`,
		'withdraw-report': (d) => `tynnodd fersiwn ${d.version} yn ôl`,
		'correct-report': (d) => `aeth â fersiwn ${d.version} yn ôl i’w chywiro`,
		'recall-report': (d) => `galwodd fersiwn ${d.version} yn ôl`,
		'read-report': (d) => `darllenodd fersiwn ${d.version} am y tro cyntaf`,
		'give-feedback': () => 'rhoddodd adborth cynnar i’r heddlu, wedi’i nodi’n un dros dro',
		'ask-panel': () => 'gofynnodd i’r panel am arsylwad',
		'answer-question': () => 'atebodd gwestiwn yr heddlu',
		'pass-row': () => 'pasiodd arsylwad i adran arall',
		'take-back-row': () => 'cymerodd arsylwad yn ôl gan adran arall',
		'sign-response': (d) => `llofnododd yr ymateb i fersiwn ${d.version}`,
		'record-progress': (d) =>
			d.says.startsWith('force-')
				? 'adroddodd am gynnydd ar addewid, dros yr heddlu'
				: 'cofnododd gynnydd ar addewid gan yr heddlu',
		'open-words': () => 'paratôdd eiriau am addewid i bawb eu darllen',
		'confirm-words': () => 'cadarnhaodd eiriau am addewid, y gall pawb eu darllen bellach',
		'close-words': () => 'tynnodd yn ôl eiriau am addewid a oedd i bawb eu darllen',
		'take-back-progress': () => 'cymerodd gofnod am addewid gan yr heddlu yn ôl',
		'send-early-feedback': () => 'anfonodd adborth cynnar at yr heddlu',
		'withdraw-early-feedback': () => 'tynnodd adborth cynnar i’r heddlu yn ôl',
		'extend-target': () => 'rhoddodd fwy o amser i’r heddlu na tharged y panel ei hun',
		'move-due': () => 'symudodd ddyddiad addewid gan yr heddlu',
		'record-return': (d) =>
			`cofnododd yn eisteddiad ${d.sitting} sut mae addewid gan yr heddlu erbyn hyn`,
		'agree-action': (d) => `cofnododd gam gweithredu yn eisteddiad ${d.sitting}`,
		'take-back-action': (d) => `tynnodd gam gweithredu o eisteddiad ${d.sitting}`,
		'record-action': (d) => `cofnododd yn eisteddiad ${d.sitting} sut mae cam cynharach erbyn hyn`,
		'translate-response': () => 'cyfieithodd destun o ymateb yr heddlu',
		'name-delegate': (d) => `enwodd ${d.person} i ystyried yr adroddiad`,
		'consider-report': (d) => `cofnododd fod fersiwn ${d.version} wedi’i hystyried`,
		comment: () => 'rhoddodd sylw ar yr adroddiad',
		'reply-to-comment': () => 'atebodd sylw ar yr adroddiad',
		'settle-comment': () => 'datrysodd sylw',
		'propose-change': () => 'cynigiodd newid geiriau',
		'accept-change': () => 'derbyniodd newid a gynigiwyd',
		'decline-change': () => 'gwrthododd newid a gynigiwyd',
		'say-still-right': () => 'dywedodd fod testun yn dal yn gywir ar ôl i’r iaith arall newid',
		'settle-identifier': () =>
			'dywedodd pam y mae geiriau a all ddangos pwy yw rhywun yn aros yn yr adroddiad',
		'reopen-identifier': () =>
			'tynnodd yn ôl pam y mae geiriau a all ddangos pwy yw rhywun yn aros yn yr adroddiad',
		'list-names': () => 'newidiodd y rhestr o enwau na chaiff fod yn yr adroddiad',
		'hold-review': () => 'rhoddodd ataliad ar ddinistrio’r cofnod o bwy ysgrifennodd beth',
		'release-review': () => 'cododd yr ataliad ar ddinistrio’r cofnod o bwy ysgrifennodd beth',
		'destroy-papers': (d) =>
			`dinistriodd bapurau’r adolygiad hwn, ei gyfeirnodau a’i restrau (ffeiliau: ${d.papers}, testunau a roddwyd i mewn â llaw: ${d.texts})`,
		'destroy-writing': () => 'dinistriodd y cofnod o bwy ysgrifennodd beth, ar ei ddyddiad'
	},
	otherAct: (act) => `gwnaeth “${act}”`
};
