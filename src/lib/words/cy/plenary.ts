import type { plenary as en } from '../en/plenary';
import { list } from '../list';
import { plural } from '../plural';
import { runs } from '../runs';

const points = (n: number) =>
	`${n} ${plural('cy', n, { two: 'bwynt', few: 'phwynt', many: 'phwynt', other: 'pwynt' })}`;
const newPoints = (n: number) => `${points(n)} newydd`;
const newStatements = (n: number) =>
	`${n} ${plural('cy', n, { two: 'ddatganiad', other: 'datganiad' })} newydd`;
const findings = (n: number) =>
	`${n} ${plural('cy', n, { two: 'ganfyddiad', few: 'chanfyddiad', many: 'chanfyddiad', other: 'canfyddiad' })}`;
const questions = (n: number) =>
	`${n} ${plural('cy', n, { two: 'gwestiwn', few: 'chwestiwn', many: 'chwestiwn', other: 'cwestiwn' })}`;
const people = (n: number) => `${n} o bobl`;

export const plenary: typeof en = {
	title: 'Ystafell y sesiwn lawn',
	caseTitle: (n) => `Sesiwn lawn, achos ${n}`,
	where: (title, sitting, day) => `${title}, eisteddiad ${sitting}, ${day}`,

	waiting: {
		heading: 'Nid yw’r cadeirydd wedi agor achos eto',
		text: 'Bydd y dudalen hon yn mynd i’r achos cyntaf ar ei phen ei hun pan fydd y cadeirydd yn ei agor. Nid oes angen i chi wneud dim yn y cyfamser.',
		nextCase: (n) => `Achos ${n} sydd nesaf`,
		groupsOf: (n) => `Grwpiau sydd ag achos ${n}`,
		isReady: 'yn barod',
		isNotReady: 'heb fod yn barod eto',
		opening:
			'Bydd ei agor yn mynd â phawb yn yr ystafell ato. Bydd byrddau’r grwpiau ar yr achos hwn yn cau i ysgrifennu, a chaiff yr hyn a ysgrifennwyd ei gasglu.',
		chairOpens: (name) => `${name} fydd yn ei agor pan fydd y grwpiau’n barod.`,
		later: (cases) =>
			`Ar ei ôl: ${cases.length === 1 ? 'achos' : 'achosion'} ${runs('cy', cases)}.`,
		notBegun: 'Nid yw’r eisteddiad wedi dechrau eto',
		notBegunText:
			'Pan fydd yn dechrau, bydd y cadeirydd yn agor yr achosion fesul un a bydd y dudalen hon yn dilyn.',
		over: 'Mae’r eisteddiad hwn wedi’i gloi',
		overText: 'Mae ei ganfyddiadau’n aros yn yr adroddiad drafft.',
		toDraft: 'Mynd i’r adroddiad drafft',
		toBoard: 'Mynd i fwrdd eich grŵp',
		noContent: (n) => `Mae’r ystafell ar achos ${n}`,
		noContentText:
			'Mae croeso i chi yn yr ystafell. I aelodau’r panel y mae’r hyn a ysgrifennir am achosion, felly ni chaiff ei ddangos i chi.'
	},

	place: {
		moved: (n) => `Mae’r ystafell wedi symud i achos ${n}.`,
		movedText:
			'Byddwch yn aros yma nes i chi ailymuno. Mae’r hyn rydych chi’n ei deipio yn cael ei gadw.',
		elsewhere: (n) => `Mae’r ystafell ar achos ${n}. Rydych chi’n edrych o gwmpas.`,
		rejoin: 'Ailymuno',
		announced: (n) => `Mae’r cadeirydd wedi dod â’r ystafell i achos ${n}.`
	},

	stoodDown: {
		heading: (n) => `Achos ${n}: rydych wedi camu’n ôl`,
		text: 'Tra bo’r ystafell ar yr achos hwn, ni ddangosir ac ni anfonir dim ohono atoch, ac ni chewch eich cyfrif ar ei gyfer. Bydd y dudalen hon yn mynd ymlaen gyda’r ystafell pan fydd y cadeirydd yn agor yr achos nesaf.',
		chair: (name) => `${name} sydd yn y gadair ar gyfer yr achos hwn.`,
		chairWasYou: (name) =>
			`Chi sydd yng nghadair yr eisteddiad hwn; ar gyfer yr achos hwn, ${name} sydd ynddi yn eich lle. Byddwch yn y gadair eto gyda’r achos nesaf.`
	},
	closed: {
		notOpened: (n) => `Nid yw achos ${n} wedi’i agor eto`,
		open: (n) => `Agor achos ${n} i bawb`,
		room: 'Mynd i achos yr ystafell'
	},

	head: {
		of: (n, total) => `Achos ${n} o ${total}. `,
		openSince: (n, total, time) => `Achos ${n} o ${total}, ar agor i bawb ers ${time}`,
		reopened: (n, total, time) =>
			`Achos ${n} o ${total}, wedi’i roi’n ôl i’r grwpiau am ${time}. Copïau’r agoriad diwethaf sydd isod.`,
		agreed: (name, when) => `Cytunwyd, cofnodwyd gan ${name}, ${when}`,
		changed: 'Wedi newid ers cytuno',
		papers: 'Darllen papurau’r achos hwn'
	},
	keys: {
		label: 'Yr hyn y gall y cadeirydd ei wneud',
		bring: 'Dod â phawb yma',
		brought: (n) => `Mae pawb yn yr ystafell wedi’u galw i achos ${n}.`,
		open: (n) => `Agor achos ${n}`,
		openAgain: (n) => `Ailagor achos ${n}`,
		more: 'Rhagor i’r cadeirydd',
		gather: 'Casglu eto',
		gatherHint: 'Yn dod â phwyntiau sydd heb ganfyddiad eto i mewn. Ni chyffyrddir â dim arall.',
		gathered: (n, none) =>
			[
				n > 0 && `Casglwyd ${newPoints(n)}.`,
				none > 0 && `Ychwanegwyd ${newStatements(none)} na nodwyd dim.`
			]
				.filter(Boolean)
				.join(' ') || 'Nid oes dim newydd i’w gasglu.',
		reopen: 'Rhoi’r achos yn ôl i’r grwpiau',
		givenBack: 'Mae’r achos gyda’r grwpiau eto.',
		reopenHint: 'Bydd y grwpiau’n ysgrifennu eto; mae’r canfyddiadau’n aros fel y maent.',
		notReady: (n) => `Agor achos ${n} er nad yw pob grŵp yn barod?`,
		notReadyText: (groups) =>
			`Heb fod yn barod eto: ${groups}. Bydd agor yr achos yn cau eu byrddau i ysgrifennu; caiff yr hyn a ysgrifennwyd hyd yma ei gadw a’i gopïo.`,
		openAnyway: 'Ei agor serch hynny',
		wait: 'Aros amdanynt'
	},

	groups: {
		heading: 'Yr hyn a ysgrifennodd y grwpiau',
		summary: (n, members) => `${points(n)}. ${members.join(', ')}`,
		empty: 'Ni ysgrifennodd y grŵp hwn unrhyw bwyntiau am yr achos.',
		notCopies:
			'I aelodau’r panel a’r cydlynydd y mae pwyntiau’r grwpiau eu hunain. Mae’r canfyddiadau y cytunwyd arnynt isod.',
		inFinding: (n) => `Yng nghanfyddiad ${n}`,
		aside: 'Wedi’i roi o’r neilltu',
		observation: 'Ar gyfer sylw',
		nowhere: 'Heb ei osod eto',
		changed: 'Wedi newid ers ei agor gyntaf',
		changedWas: (was) => `Dyma oedd y geiriau: “${was}”`,
		gone: 'Wedi’i dynnu gan y grŵp',
		goneText:
			'Tynnodd y grŵp y pwynt hwn ar ôl i’r achos gael ei agor gyntaf. Mae ei ganfyddiad yn cael ei gadw.',
		pinned: 'Yn sôn am:',
		said: {
			none: (kind, name) => `${kind}. Datganwyd gan ${name}.`,
			withdrawn: (kind, name) =>
				`${kind}: datganwyd gan ${name}, a’i dynnu’n ôl, am fod pwynt wedi’i ysgrifennu.`
		},
		redaction: {
			none: 'Ni fu’r golygu yn rhwystr.',
			limited: 'Cyfyngodd y golygu ar yr hyn y gellid ei asesu.',
			prevented: 'Rhwystrodd y golygu asesiad.'
		},
		whoFound: 'Nid yw pob grŵp yn dweud yr un peth am yr hyn a nododd:',
		foundSome: (letter, n) => `Grŵp ${letter}: ${points(n)}`,
		foundNone: (letter) => `Grŵp ${letter}: dim i’w nodi`,
		foundSilent: (letter) => `Grŵp ${letter}: dim wedi’i ysgrifennu na’i ddatgan`,
		actions: (author) => `Gosod y pwynt hwn gan ${author}`
	},

	findings: {
		heading: 'Canfyddiadau y cytunwyd arnynt',
		note: 'Mae pawb yn ysgrifennu yma gyda’i gilydd. Cedwir y gwreiddiol.',
		readOnly: 'Gallwch ddarllen y canfyddiadau yma ond nid eu newid.',
		onlyWelsh: 'Y Gymraeg rydych chi’n ei hysgrifennu. Dangosir y Saesneg wrth ei hochr.',
		empty: 'Nid oes canfyddiadau eto. Casglwch bwyntiau’r grwpiau, neu ychwanegwch un â llaw.',
		number: (n) => `Canfyddiad ${n}`,
		field: (n, kind) => `Canfyddiad ${n}, ${kind}, yn Gymraeg`,
		fieldIn: {
			en: (n) => `Canfyddiad ${n}, testun Saesneg`,
			cy: (n) => `Canfyddiad ${n}, testun Cymraeg`
		},
		showOther: { en: 'Dangos y Gymraeg', cy: 'Dangos y Saesneg' },
		hideOther: { en: 'Cuddio’r Gymraeg', cy: 'Cuddio’r Saesneg' },
		missing: {
			en: 'Nid oes testun Saesneg eto: yn Gymraeg yr ysgrifennwyd ef, isod. Mae angen y Saesneg cyn y gellir anfon yr adroddiad.',
			cy: 'Nid oes testun Cymraeg eto: yn Saesneg yr ysgrifennwyd ef, isod.'
		},
		blank: { en: 'Nid oes testun Saesneg eto.', cy: 'Nid oes testun Cymraeg eto.' },
		writeHere: { en: 'Ysgrifennwch y Saesneg yma', cy: 'Ysgrifennwch y Gymraeg yma' },
		from: 'Yn dod o',
		source: (letter, name) => `Grŵp ${letter}, ${name}`,
		sourceGone: 'wedi’i dynnu',
		sourceChanged: 'wedi newid',
		byHand: 'Ychwanegwyd â llaw yn y sesiwn lawn',
		sourceByHand: 'canfyddiad a ychwanegwyd â llaw',
		isNone: 'Fe’i datganwyd gan bob grŵp a fu ar yr achos',
		noneBeside:
			'Fe’i datganwyd unwaith gan bob grŵp, ac eto mae canfyddiad o’r un math wrth ei ymyl. Tynnwch allan yr un sy’n anghywir.',
		menu: (n) => `Newid canfyddiad ${n}`,
		merge: 'Cyfuno â…',
		mergeTarget: (n, text) => `Canfyddiad ${n}: ${text}`,
		mergeAlone: 'Nid oes canfyddiad arall i’w gyfuno ag ef.',
		splitMenu: 'Tynnu ffynhonnell allan…',
		splitAlone: 'Un ffynhonnell yn unig sydd iddo.',
		kind: 'Newid y math…',
		kindNone: 'Mae datganiad na nodwyd dim yn cadw ei fath.',
		flags: 'Baneri…',
		up: 'Symud i fyny',
		down: 'Symud i lawr',
		first: 'Hwn yw’r cyntaf yn barod.',
		last: 'Hwn yw’r olaf yn barod.',
		aside: 'Rhoi o’r neilltu…',
		remove: 'Tynnu',
		theme: 'Cysylltu â thema…',
		observe: 'Gosod fel sylw',
		observeOnly: 'Dim ond ymholiad neu gam gweithredu y gellir ei osod fel sylw.',
		add: 'Ychwanegu canfyddiad',
		addOf: {
			positive: 'Pwynt cadarnhaol',
			negative: 'Pwynt negyddol',
			query: 'Ymholiad',
			action: 'Cam gweithredu'
		},
		undo: 'Dadwneud fy newid diwethaf',
		redo: 'Ail-wneud',
		undone: 'Mae eich newid diwethaf wedi’i ddadwneud.',
		redone: 'Mae eich newid wedi’i ail-wneud.',
		noStep: 'Nid oes dim arall i’w ddadwneud na’i ail-wneud.',
		merged: (from, into) =>
			`Mae canfyddiad ${from} wedi’i gyfuno â chanfyddiad ${into}. Cedwir y gwreiddiol.`,
		split: 'Mae’r ffynhonnell yn ganfyddiad ar ei phen ei hun eto.',
		removed: 'Mae’r canfyddiad wedi’i dynnu.',
		setAside: 'Mae wedi’i roi o’r neilltu, gyda’ch rheswm.',
		reinstated: 'Mae’n ganfyddiad eto.',
		observed: 'Mae wedi’i osod fel sylw.',
		moved: (n) => `Canfyddiad ${n} yw ef bellach.`,
		changedTo: (kind) => `Ei fath bellach: ${kind}.`,
		flagged: (flag, on) => (on ? `Baner wedi’i gosod: ${flag}.` : `Baner wedi’i thynnu: ${flag}.`),
		added: 'Ychwanegwyd canfyddiad gwag. Ysgrifennwch ef nawr.',
		changedSinceAgreed: 'Wedi newid ers cytuno ar yr achos',
		newSinceAgreed: 'Ychwanegwyd ers cytuno ar yr achos',
		sourceChangedSaid: 'Newidiwyd ffynhonnell gan ei grŵp ers ei chasglu: cymharwch y geiriad.',
		lost: (n) =>
			n > 0
				? `Mae rhywun wedi cyfuno hwn â chanfyddiad ${n}.`
				: 'Mae rhywun wedi tynnu hwn o’r canfyddiadau.',
		lostText: 'Mae’n aros yma nes i chi adael y maes; cedwir yr hyn a deipiwch ynddo.'
	},

	aside: {
		heading: 'Wedi’u rhoi o’r neilltu',
		count: (n) => `${points(n)}, wedi’${n === 1 ? 'i gadw' : 'u cadw'} gyda’r rheswm`,
		reason: (reason) => `Rheswm: ${reason}`,
		reinstate: 'Adfer',
		ask: 'Rhoi hwn o’r neilltu',
		askText: 'Fe’i cedwir gyda’i reswm, a gellir ei adfer unrhyw bryd.',
		label: 'Pam y caiff ei roi o’r neilltu?',
		confirm: 'Rhoi o’r neilltu',
		askRemove: (n) => `Tynnu canfyddiad ${n}?`,
		askRemoveText: (n) =>
			n === 1
				? 'Caiff ei bwynt ei roi o’r neilltu a’i gadw gyda’ch rheswm. Gallwch ei adfer.'
				: `Caiff ${points(n)} eu rhoi o’r neilltu a’u cadw gyda’ch rheswm. Gallwch eu hadfer.`,
		confirmRemove: 'Tynnu a rhoi o’r neilltu'
	},
	observations: {
		heading: 'Wedi’u gosod fel sylwadau',
		note: 'Mae’r ymholiadau a’r camau gweithredu hyn yn mynd i sylwadau’r adroddiad heb fod yn ganfyddiadau.',
		back: 'Ei wneud yn ganfyddiad'
	},
	unplaced: {
		heading: 'Heb eu casglu eto',
		note: 'Daeth y pwyntiau hyn ar ôl y casglu diwethaf. Gall y cadeirydd gasglu eto.'
	},

	alike: {
		heading: 'Gall y rhain fod yn dweud yr un peth',
		note: 'Awgrym yn ôl eu geiriau yn unig. Chi sy’n penderfynu.',
		pair: (a, b) => `Canfyddiad ${a} a chanfyddiad ${b}`,
		merge: 'Cyfuno’r rhain',
		nothing: 'Nid oes dim yn cael ei awgrymu ar hyn o bryd.',
		not: 'Ddim yn debyg',
		dismissed: (a, b) => `Cofnodwyd nad yw canfyddiad ${a} a chanfyddiad ${b} yn debyg i’w gilydd.`,
		again: 'Awgrymu eto',
		suggested: (a, b) => `Mae canfyddiad ${a} a chanfyddiad ${b} yn cael eu hawgrymu eto.`,
		all: (n) => `Ddim yn debyg, yn ôl rhywun (${n})`,
		said: (name, when) => `${name} a ddywedodd hynny, ${when}`
	},

	agreement: {
		heading: 'Ai dyma y mae’r panel yn cytuno arno?',
		agree: 'Cofnodi bod cytundeb',
		agreeAgain: 'Cofnodi cytundeb ar y geiriau newydd',
		takeBack: 'Tynnu’r cytundeb yn ôl',
		not: 'Heb gytuno eto. Bydd y cadeirydd yn ei gofnodi pan fydd yr ystafell yn cytuno.',
		by: (name, when) => `Cofnodwyd y cytundeb gan ${name}, ${when}.`,
		unchanged: 'Nid oes dim wedi newid ers hynny.',
		changed: (changed, added, removed) => {
			const parts = [
				...(changed ? [`golygwyd ${findings(changed)}`] : []),
				...(added ? [`ychwanegwyd ${added}`] : []),
				...(removed
					? [`nid yw ${removed} yn cael ${removed === 1 ? 'ei ddangos' : 'eu dangos'} bellach`]
					: [])
			];
			return `Wedi newid ers cytuno: ${list('cy', parts)}.`;
		},
		wait: 'Mae’r hyn a deipiwyd ddiwethaf yn dal i gael ei gadw. Gallwch gofnodi’r cytundeb pan fydd yn dweud Wedi’i gadw.'
	},

	answers: {
		heading: 'Atebion i gwestiynau’r ffurflen',
		note: 'Nid yw atebion yn cael eu cyfuno. Lle mae’r grwpiau’n gwahaniaethu, gall y panel gofnodi ei ateb ei hun.',
		differing: (n) =>
			n === 0
				? 'Nid yw atebion y grwpiau’n gwahaniaethu.'
				: `Mae’r grwpiau’n gwahaniaethu ar ${questions(n)}.`,
		oneGroup: 'Un grŵp a gymerodd yr achos hwn.',
		others: (n) => `Y ${questions(n)} arall`,
		all: (n) => `Pob un o’r ${questions(n)}`,
		panel: 'Ateb y panel',
		unanswered: 'Heb ei ateb eto',
		notAsked: 'Heb ei ofyn: mae ateb arall yn ei guddio',
		recorded: (name, when) => `Cofnodwyd gan ${name}, ${when}`,
		record: 'Cofnodi ateb y panel',
		recordAgain: 'Newid ateb y panel',
		answer: 'Ateb',
		noAnswer: 'Dim ateb y cytunwyd arno',
		words: 'Yng ngeiriau’r panel',
		save: 'Cofnodi',
		saved: 'Mae ateb y panel wedi’i gofnodi.'
	},

	themes: {
		heading: 'Themâu',
		note: 'Mae thema’n casglu’r hyn a ganfuwyd mewn sawl achos.',
		of: (n, total) => `${n} o ${total} achos`,
		none: 'Nid oes themâu eto. Dechreuwch un o ganfyddiad yn yr achos hwn.',
		untitled: 'Thema heb eiriau eto',
		linked: (n) => `Yn yr achos hwn: canfyddiad ${n}`,
		linkedMany: (numbers) => `Yn yr achos hwn: canfyddiadau ${numbers}`,
		dialog: (n) => `Cysylltu canfyddiad ${n} â thema`,
		dialogText: (total) =>
			`Ticiwch bob thema y mae’n perthyn iddi. Cyfrif achosion y mae “3 o ${total}”, nid canfyddiadau.`,
		fresh: 'Dechrau thema newydd',
		freshLabel: 'Y thema newydd, mewn brawddeg',
		create: 'Dechrau’r thema a’i chysylltu',
		started: 'Mae’r thema wedi’i dechrau a’i chysylltu.',
		done: 'Wedi gorffen',
		inThemes: 'Thema:',
		counting: 'Wrthi’n cyfrif…',
		closed: 'Mae’r adroddiad drafft ar gau i ysgrifennu, felly ni ellir newid themâu nawr.'
	},

	said: {
		merged: (from, into) => `Cyfunwyd canfyddiad ${from} â chanfyddiad ${into}.`,
		gone: (n) => `Tynnwyd canfyddiad ${n} o’r rhestr.`,
		added: (n) => (n === 1 ? 'Ychwanegwyd canfyddiad.' : `Ychwanegwyd ${findings(n)}.`),
		moved: 'Mae’r canfyddiadau mewn trefn wahanol.'
	},

	rail: {
		label: 'Cynnal y cyfarfod',
		stages: {
			planned: 'Wedi’i gynllunio',
			arriving: 'Mae pobl yn cyrraedd',
			breakouts: 'Mae’r grwpiau’n trafod',
			plenary: 'Mae’r sesiwn lawn ar waith',
			closed: 'Wedi’i gloi',
			cancelled: 'Wedi’i ganslo',
			collecting: 'Mae barn yn cael ei chasglu'
		},
		stoodDown: (n) =>
			n === 1
				? 'Mae un person wedi camu’n ôl o’r achos hwn ac nid yw’n cael ei gyfrif ar ei gyfer.'
				: `Mae ${people(n)} wedi camu’n ôl o’r achos hwn ac nid ydynt yn cael eu cyfrif ar ei gyfer.`,
		exit: {
			proceed: (name, time) => `Yn mynd ymlaen. Caniatawyd gan ${name}, ${time}.`,
			remote: (name, time) => `Cesglir barn o bell. Penderfynwyd gan ${name}, ${time}.`,
			cancel: (name, time) => `Canslwyd. Penderfynwyd gan ${name}, ${time}.`
		},
		exitReason: 'Rheswm',
		groups: 'Grwpiau',
		groupCases: (cases) => `${cases.length === 1 ? 'Achos' : 'Achosion'} ${runs('cy', cases)}`,
		points: (n) => `${points(n)} hyd yma`,
		ready: (cases) => `Yn barod: ${cases}`,
		allReady: 'Yn barod',
		notReady: (cases) => `Heb fod yn barod eto: ${cases}`,
		asks: 'Yn gofyn am help',
		asksSince: (name, time) => `Gofynnodd ${name} am ${time}`,
		visit: (letter) => `Ymweld â grŵp ${letter}`,
		visiting: (name) => `Mae ${name} gyda nhw`,
		youVisit: 'Rydych chi’n ymweld â’r grŵp hwn',
		openBoard: (n) => `Eu bwrdd ar achos ${n}`,
		endVisit: 'Gorffen yr ymweliad',

		cases: 'Achosion',
		state: {
			waiting: 'Gyda’r grwpiau',
			open: 'Ar agor',
			reopened: 'Yn ôl gyda’r grwpiau',
			agreed: 'Cytunwyd'
		},
		here: 'mae’r ystafell yma',
		stoodDownHere: 'Rydych wedi camu’n ôl',
		case: (n) => `Achos ${n}`,
		chairIs: (name) => `Cadeirydd: ${name}`,
		openShort: 'Agor',
		openAgainShort: 'Ailagor',

		sheet: 'Trefn y cyfarfod',
		item: 'Eitem',
		plan: 'Cynllun',
		used: 'Treuliwyd',
		minutes: 'munud',
		current: '(nawr)',

		chair: 'Cadeirydd',
		inChair: (name) => `${name} sydd yn y gadair.`,
		youInChair: 'Chi sydd yn y gadair.',
		wasInChair: (name) => `${name} oedd yn y gadair.`,
		noChair: 'Nid oes neb yn y gadair.',
		chairless: 'Nid oes gan y panel hwn gadeirydd: y cydlynydd sy’n arwain y sesiwn lawn.',
		deputies: (names) =>
			`${names.length === 1 ? 'Dirprwy' : 'Dirprwyon, yn eu trefn'}: ${list('cy', names)}.`,
		firstDeputy: (name) => `Dirprwy cyntaf: ${name}`,
		take: 'Cymryd y gadair',
		takeText: (name) => `Bydd ${name} yn ddirprwy ac yn gallu ei chymryd yn ôl. Caiff ei gofnodi.`,
		handOver: 'Trosglwyddo’r gadair',
		handTo: 'I',
		hand: 'Trosglwyddo',
		close: 'Cloi’r eisteddiad'
	},
	bar: {
		here: (names) => `Mae ${list('cy', names)} yma`,
		connected: (n) => (n === 1 ? 'Un person ar yr achos hwn' : `${people(n)} ar yr achos hwn`),
		alone: 'Chi yw’r unig un ar yr achos hwn'
	},

	close: {
		title: 'Cloi’r eisteddiad',
		heading: (n, day) => `Cloi eisteddiad ${n}, ${day}`,
		what: 'Beth fydd yn digwydd',
		will: (isHeld) => [
			'Daw’r eisteddiad i ben am byth. Ni ellir ei agor eto.',
			'Caeir bwrdd pob grŵp. O hynny ymlaen, y cydlynydd yn unig a all eu darllen.',
			isHeld
				? 'Caiff nodiadau preifat yr eisteddiad hwn eu cyflwyno. Mae ataliad ar yr adolygiad, felly fe’u dinistrir pan godir yr ataliad; ni all neb eu darllen.'
				: 'Caiff nodiadau preifat yr eisteddiad hwn eu cyflwyno a’u dinistrio. Ni all neb eu darllen wedyn.',
			'Mae canfyddiadau, atebion y cytunwyd arnynt a themâu yn aros. Mae’r adroddiad drafft yn mynd yn ei flaen fel o’r blaen.'
		],
		unopened: (cases) => `Achosion heb eu hagor eto: ${cases}. Ar ôl cloi ni ellir eu hagor.`,
		unagreed: (cases) =>
			`Achosion a agorwyd ond heb gytuno arnynt: ${cases}. Gellir eu golygu o hyd yn y drafft.`,
		changed: (cases) => `Achosion a newidiodd ers cytuno: ${cases}.`,
		allAgreed: 'Agorwyd pob achos yn yr eisteddiad hwn a chytunwyd arno.',
		sure: 'Rwyf wedi darllen hyn. Cloi’r eisteddiad am byth.',
		confirm: 'Cloi’r eisteddiad',
		back: 'Yn ôl i’r sesiwn lawn',
		closed: 'Mae’r eisteddiad hwn wedi’i gloi.',
		closedText: 'Mae’r canfyddiadau yn yr adroddiad drafft, ac yno mae’r cam nesaf.'
	}
};
