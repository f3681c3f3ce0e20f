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
	title: 'Sesiwn lawn',
	caseTitle: (n) => `Sesiwn lawn, achos ${n}`,
	where: (title, sitting, day) => `${title}, eisteddiad ${sitting}, ${day}`,

	waiting: {
		heading: 'Nid yw’r cadeirydd wedi agor achos eto',
		text: 'Pan fydd y cadeirydd yn agor yr achos cyntaf, bydd yn ymddangos yma. Nid oes angen i chi wneud dim tan hynny.',
		nextCase: (n) => `Achos ${n} sydd nesaf`,
		groupsOf: (n) => `Grwpiau sydd ag achos ${n}`,
		isReady: 'yn barod',
		isNotReady: 'heb fod yn barod eto',
		opening:
			'Pan fyddwch yn ei agor, bydd pawb yn ei weld. Ni fydd y grwpiau’n gallu ysgrifennu ar eu byrddau ar gyfer yr achos hwn mwyach, a bydd eu pwyntiau’n ymddangos yma.',
		chairOpens: (name) => `${name} fydd yn ei agor pan fydd y grwpiau’n barod.`,
		later: (cases) =>
			`Ar ei ôl: ${cases.length === 1 ? 'achos' : 'achosion'} ${runs('cy', cases)}.`,
		notBegun: 'Nid yw’r eisteddiad wedi dechrau eto',
		notBegunText:
			'Pan fydd yn dechrau, bydd y cadeirydd yn agor yr achosion fesul un a bydd y dudalen hon yn dilyn.',
		over: 'Mae’r eisteddiad hwn wedi cau',
		overText: 'Mae ei ganfyddiadau yn yr adroddiad drafft.',
		toDraft: 'Mynd i’r adroddiad drafft',
		toBoard: 'Mynd i fwrdd eich grŵp',
		noContent: (n) => `Mae’r panel yn trafod achos ${n}`,
		noContentText:
			'Mae croeso i chi yn y cyfarfod. Dim ond aelodau sy’n gweld yr hyn a ysgrifennir am achosion, felly ni chaiff ei ddangos i westeion.'
	},

	place: {
		moved: (n) => `Mae’r panel wedi symud i achos ${n}.`,
		movedText:
			'Byddwch yn aros yma nes i chi bwyso “Ailymuno”. Mae’r hyn rydych chi’n ei deipio yn cael ei gadw.',
		elsewhere: (n) => `Mae’r panel yn trafod achos ${n}. Rydych chi’n edrych ar dudalen arall.`,
		rejoin: 'Ailymuno',
		announced: (n) => `Mae’r cadeirydd wedi symud pawb i achos ${n}.`
	},

	stoodDown: {
		heading: (n) => `Achos ${n}: rydych wedi camu’n ôl`,
		text: 'Tra bydd y panel yn trafod yr achos hwn ni fyddwch yn gweld dim ohono, ac ni chewch eich cyfrif. Pan fydd y cadeirydd yn agor yr achos nesaf, bydd yn ymddangos yma.',
		chair: (name) => `${name} sydd yn y gadair ar gyfer yr achos hwn.`,
		chairWasYou: (name) =>
			`${name} sydd yn y gadair ar gyfer yr achos hwn yn eich lle. Byddwch yn y gadair eto ar gyfer yr achos nesaf.`
	},
	closed: {
		notOpened: (n) => `Nid yw achos ${n} wedi’i agor eto`,
		open: (n) => `Agor achos ${n} i bawb`,
		room: 'Mynd i’r achos sy’n cael ei drafod'
	},

	head: {
		of: (n, total) => `Achos ${n} o ${total}. `,
		openSince: (n, total, time) => `Achos ${n} o ${total}, ar agor i bawb ers ${time}`,
		reopened: (n, total, time) =>
			`Achos ${n} o ${total}, wedi’i roi’n ôl i’r grwpiau am ${time}. Isod mae’r hyn roeddent wedi’i ysgrifennu pan agorwyd ef ddiwethaf.`,
		agreed: (name, when) => `Cofnodwyd y cytundeb gan ${name}, ${when}`,
		changed: 'Wedi newid ers cytuno',
		papers: 'Darllen papurau’r achos hwn'
	},
	keys: {
		label: 'Yr hyn y gall y cadeirydd ei wneud',
		bring: 'Dod â phawb yma',
		brought: (n) => `Gofynnwyd i bawb ddod i achos ${n}.`,
		open: (n) => `Agor achos ${n}`,
		openAgain: (n) => `Ailagor achos ${n}`,
		more: 'Rhagor i’r cadeirydd',
		gather: 'Dod â phwyntiau newydd i mewn',
		gatherHint: 'Yn dod â phwyntiau sydd heb ganfyddiad eto i mewn. Nid oes dim arall yn newid.',
		gathered: (n, none) =>
			[
				n > 0 && `Daeth ${newPoints(n)} i mewn.`,
				none > 0 && `Ychwanegwyd ${newStatements(none)} na chafwyd dim.`
			]
				.filter(Boolean)
				.join(' ') || 'Nid oes pwyntiau newydd.',
		reopen: 'Rhoi’r achos yn ôl i’r grwpiau',
		givenBack: 'Gall y grwpiau ysgrifennu ar yr achos hwn eto.',
		reopenHint: 'Gall y grwpiau ysgrifennu ar eu byrddau eto. Mae’r canfyddiadau’n aros yma.',
		notReady: (n) => `Agor achos ${n} nawr? Nid yw pob grŵp yn barod.`,
		notReadyText: (groups) =>
			`Heb fod yn barod eto: ${groups}. Os agorwch yr achos nawr, ni fyddant yn gallu ysgrifennu ar eu byrddau mwyach. Mae’r hyn a ysgrifennwyd hyd yma’n cael ei gadw.`,
		openAnyway: 'Agor nawr',
		wait: 'Aros'
	},

	groups: {
		heading: 'Yr hyn a ysgrifennodd y grwpiau',
		summary: (n, members) => `${points(n)}. ${members.join(', ')}`,
		empty: 'Ni ysgrifennodd y grŵp hwn unrhyw bwyntiau am yr achos.',
		notCopies:
			'Dim ond aelodau a’r cydlynydd sy’n gweld pwyntiau’r grwpiau eu hunain. Mae’r canfyddiadau isod.',
		inFinding: (n) => `Yng nghanfyddiad ${n}`,
		aside: 'Wedi’i roi o’r neilltu',
		observation: 'Cwestiwn i’r heddlu',
		nowhere: 'Heb fod mewn canfyddiad eto',
		changed: 'Wedi newid ers ei agor gyntaf',
		changedWas: (was) => `Cynt: “${was}”`,
		gone: 'Dilëwyd gan y grŵp',
		goneText:
			'Dileodd y grŵp y pwynt hwn ar ôl i’r achos gael ei agor gyntaf. Mae ei ganfyddiad yn cael ei gadw.',
		pinned: 'O ffeil yr achos:',
		pinnedUnread: 'Wedi’i gysylltu â geiriau o ffeil yr achos',
		said: {
			none: (kind, name) => `${kind}. Nodwyd gan ${name}.`,
			withdrawn: (kind, name) =>
				`${kind}: nodwyd gan ${name}. Nid yw’n cyfrif mwyach, am fod rhywun wedi ysgrifennu pwynt.`
		},
		redaction: {
			none: 'Nid oedd testun wedi’i dduo yn ei gwneud yn anoddach asesu’r achos hwn.',
			limited: 'Oherwydd testun wedi’i dduo, nid oedd modd asesu rhan o’r achos hwn.',
			prevented: 'Oherwydd testun wedi’i dduo, nid oedd modd asesu’r achos hwn.'
		},
		whoFound: 'Mae’r grwpiau’n gwahaniaethu ar yr hyn a gawsant:',
		foundSome: (letter, n) => `Grŵp ${letter}: ${points(n)}`,
		foundNone: (letter) => `Grŵp ${letter}: ni chafodd ddim`,
		foundSilent: (letter) => `Grŵp ${letter}: ni ysgrifennodd ddim`,
		actions: (author) => `Symud y pwynt hwn gan ${author}`
	},

	findings: {
		heading: 'Canfyddiadau i gytuno arnynt',
		headingAgreed: 'Canfyddiadau y cytunwyd arnynt',
		note: 'Mae pawb yn ysgrifennu yma gyda’i gilydd. Cedwir geiriau’r grwpiau eu hunain.',
		readOnly: 'Gallwch ddarllen y canfyddiadau yma ond nid eu newid.',
		onlyWelsh: 'Chi sy’n ysgrifennu’r Gymraeg. Mae’r Saesneg wrth ei hochr i chi ei darllen.',
		empty:
			'Nid oes canfyddiadau eto. Ychwanegwch un, neu gofynnwch i’r cadeirydd ddod â phwyntiau’r grwpiau i mewn.',
		number: (n) => `Canfyddiad ${n}`,
		field: (n, kind) => `Canfyddiad ${n}, ${kind}, yn Gymraeg`,
		fieldIn: {
			en: (n) => `Canfyddiad ${n}, testun Saesneg`,
			cy: (n) => `Canfyddiad ${n}, testun Cymraeg`
		},
		showOther: { en: 'Dangos y Gymraeg', cy: 'Dangos y Saesneg' },
		hideOther: { en: 'Cuddio’r Gymraeg', cy: 'Cuddio’r Saesneg' },
		missing: {
			en: 'Nid oes testun Saesneg eto. Mae’r Gymraeg isod. Ni ellir anfon yr adroddiad heb y Saesneg.',
			cy: 'Nid oes testun Cymraeg eto. Mae’r Saesneg isod.'
		},
		blank: { en: 'Nid oes testun Saesneg eto.', cy: 'Nid oes testun Cymraeg eto.' },
		writeHere: { en: 'Ysgrifennwch y Saesneg yma', cy: 'Ysgrifennwch y Gymraeg yma' },
		from: 'O',
		source: (letter, name) => `Grŵp ${letter}, ${name}`,
		sourceGone: 'wedi’i ddileu',
		sourceChanged: 'wedi newid',
		byHand: 'Ysgrifennwyd yn y sesiwn lawn',
		sourceByHand: 'canfyddiad a ysgrifennwyd yn y sesiwn lawn',
		isNone: 'Ni chafodd yr un grŵp â’r achos hwn ddim',
		noneBeside:
			'Mae hwn yn dweud na chafwyd dim, ond mae canfyddiad o’r un math. Tynnwch yr un sy’n anghywir.',
		menu: (n) => `Newid canfyddiad ${n}`,
		merge: 'Cyfuno â…',
		mergeTarget: (n, text) => `Canfyddiad ${n}: ${text}`,
		mergeAlone: 'Nid oes canfyddiad arall i’w gyfuno ag ef.',
		splitMenu: 'Rhannu’r canfyddiad hwn…',
		splitAlone: 'O 1 pwynt y daw, felly ni ellir ei rannu.',
		kind: 'Newid y math…',
		kindNone: 'Ni ellir newid math y datganiad hwn.',
		flags: 'Baneri…',
		up: 'Symud i fyny',
		down: 'Symud i lawr',
		first: 'Mae’n gyntaf yn barod.',
		last: 'Mae’n olaf yn barod.',
		aside: 'Rhoi o’r neilltu…',
		remove: 'Tynnu',
		theme: 'Cysylltu â thema…',
		observe: 'Anfon at yr heddlu fel cwestiwn',
		observeOnly: 'Dim ond ymholiad neu gam gweithredu y gellir ei anfon at yr heddlu fel cwestiwn.',
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
			`Mae canfyddiad ${from} bellach yng nghanfyddiad ${into}. Cedwir geiriau’r grwpiau eu hunain.`,
		split: 'Rhannwyd. Mae’n ganfyddiad ar wahân eto.',
		removed: 'Mae’r canfyddiad wedi’i dynnu.',
		setAside: 'Wedi’i roi o’r neilltu, gyda’ch rheswm.',
		reinstated: 'Mae’n ganfyddiad eto.',
		observed: 'Bydd yn mynd at yr heddlu fel cwestiwn.',
		moved: (n) => `Canfyddiad ${n} yw ef bellach.`,
		changedTo: (kind) => `Ei fath bellach: ${kind}.`,
		flagged: (flag, on) => (on ? `Baner wedi’i gosod: ${flag}.` : `Baner wedi’i thynnu: ${flag}.`),
		added: 'Ychwanegwyd canfyddiad gwag. Ysgrifennwch ef nawr.',
		changedSinceAgreed: 'Wedi newid ers cytuno ar yr achos',
		newSinceAgreed: 'Ychwanegwyd ers cytuno ar yr achos',
		sourceChangedSaid: 'Mae’r grŵp wedi newid ei bwynt ers hynny. Cymharwch y geiriau.',
		lost: (n) =>
			n > 0 ? `Cyfunodd rhywun hwn â chanfyddiad ${n}.` : 'Tynnodd rhywun hwn o’r canfyddiadau.',
		lostText: 'Mae’n aros yma nes i chi orffen ysgrifennu. Mae eich geiriau wedi’u cadw.'
	},

	aside: {
		heading: 'Wedi’u rhoi o’r neilltu',
		count: (n) => `${points(n)}, wedi’${n === 1 ? 'i gadw' : 'u cadw'} gyda’r rheswm`,
		reason: (reason) => `Rheswm: ${reason}`,
		reinstate: 'Dod ag ef yn ôl',
		ask: 'Rhoi hwn o’r neilltu',
		askText: 'Fe’i cedwir gyda’r rheswm. Gallwch ddod ag ef yn ôl unrhyw bryd.',
		label: 'Pam y caiff ei roi o’r neilltu?',
		confirm: 'Rhoi o’r neilltu',
		askRemove: (n) => `Tynnu canfyddiad ${n}?`,
		askRemoveText: (n) =>
			n === 1
				? 'Caiff ei bwynt ei roi o’r neilltu a’i gadw gyda’ch rheswm. Gallwch ddod ag ef yn ôl.'
				: `Caiff ${points(n)} eu rhoi o’r neilltu a’u cadw gyda’ch rheswm. Gallwch ddod â nhw yn ôl.`,
		confirmRemove: 'Tynnu a rhoi o’r neilltu'
	},
	observations: {
		heading: 'Cwestiynau i’r heddlu',
		note: 'Nid yw’r ymholiadau a’r camau gweithredu hyn yn ganfyddiadau. Maent yn mynd i arsylwadau’r adroddiad, y mae’r heddlu’n eu hateb.',
		back: 'Ei wneud yn ganfyddiad'
	},
	unplaced: {
		heading: 'Heb fod mewn canfyddiad eto',
		note: 'Ysgrifennwyd y pwyntiau hyn ar ôl i’r achos gael ei agor. Gall y cadeirydd bwyso “Dod â phwyntiau newydd i mewn”.'
	},

	alike: {
		heading: 'Gall y rhain fod yn dweud yr un peth',
		note: 'Mae’r rhain yn edrych yn debyg. Gwiriwch cyn cyfuno.',
		pair: (a, b) => `Canfyddiad ${a} a chanfyddiad ${b}`,
		merge: 'Cyfuno’r rhain',
		nothing: 'Nid oes canfyddiadau sy’n edrych yn debyg nawr.',
		not: 'Cadw ar wahân',
		dismissed: (a, b) => `Mae canfyddiad ${a} a chanfyddiad ${b} yn cael eu cadw ar wahân.`,
		again: 'Awgrymu eto',
		suggested: (a, b) => `Mae canfyddiad ${a} a chanfyddiad ${b} yn cael eu hawgrymu eto.`,
		all: (n) => `Cadwyd ar wahân (${n})`,
		said: (name, when) => `Cadwyd ar wahân gan ${name}, ${when}`
	},

	agreement: {
		heading: 'A yw’r panel yn cytuno?',
		agree: 'Cofnodi bod cytundeb',
		agreeAgain: 'Cofnodi cytundeb ar y geiriau newydd',
		takeBack: 'Tynnu’r cytundeb yn ôl',
		not: 'Heb gytuno eto. Pan fydd y panel yn cytuno, bydd y cadeirydd yn cofnodi hynny yma.',
		by: (name, when) => `Cofnodwyd y cytundeb gan ${name}, ${when}.`,
		unchanged: 'Nid oes dim wedi newid ers hynny.',
		changed: (changed, added, removed) => {
			const parts = [
				...(changed ? [`golygwyd ${findings(changed)}`] : []),
				...(added ? [`ychwanegwyd ${added}`] : []),
				...(removed ? [`tynnwyd ${removed}`] : [])
			];
			return `Wedi newid ers cytuno: ${list('cy', parts)}.`;
		},
		wait: 'Mae’r geiriau olaf yn dal i gael eu cadw. Gallwch gofnodi’r cytundeb pan fydd y llinell isod yn dweud “Wedi’i gadw”.'
	},

	answers: {
		heading: 'Atebion i’r cwestiynau',
		note: 'Nid yw atebion yn cael eu cyfuno. Lle mae’r grwpiau’n gwahaniaethu, gall y panel gofnodi ei ateb ei hun.',
		differing: (n) =>
			n === 0
				? 'Nid yw atebion y grwpiau’n gwahaniaethu.'
				: `Mae’r grwpiau’n gwahaniaethu ar ${questions(n)}.`,
		oneGroup: 'Un grŵp oedd â’r achos hwn.',
		others: (n) => `Y ${questions(n)} arall`,
		all: (n) => `Pob un o’r ${questions(n)}`,
		panel: 'Ateb y panel',
		unanswered: 'Heb ei ateb eto',
		notAsked: 'Heb ei ofyn, oherwydd ateb arall',
		recorded: (name, when) => `Cofnodwyd gan ${name}, ${when}`,
		record: 'Cofnodi ateb y panel',
		recordAgain: 'Newid ateb y panel',
		answer: 'Ateb',
		noAnswer: 'Dim ateb y cytunwyd arno',
		words: 'Yng ngeiriau’r panel',
		save: 'Cofnodi’r ateb',
		saved: 'Mae ateb y panel wedi’i gofnodi.'
	},

	themes: {
		heading: 'Themâu',
		note: 'Mae thema’n dwyn ynghyd yr hyn a ganfuwyd mewn sawl achos.',
		of: (n, total) => `${n} o ${total} o achosion`,
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
		closed: 'Mae’r adroddiad drafft wedi’i anfon at yr aelodau, felly ni ellir newid themâu nawr.'
	},

	said: {
		merged: (from, into) => `Cyfunwyd canfyddiad ${from} â chanfyddiad ${into}.`,
		gone: (n) => `Tynnwyd canfyddiad ${n}.`,
		added: (n) => (n === 1 ? 'Ychwanegwyd canfyddiad.' : `Ychwanegwyd ${findings(n)}.`),
		moved: 'Mae’r canfyddiadau mewn trefn wahanol.'
	},

	rail: {
		label: 'Cynnal y cyfarfod',
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
				: `Mae ${people(n)} wedi camu’n ôl o’r achos hwn ac nid ydynt yn cael eu cyfrif.`,
		exit: {
			proceed: (name, time) => `Yn mynd ymlaen. Caniatawyd gan ${name}, ${time}.`,
			remote: (name, time) =>
				`Mae aelodau’n anfon eu barn o gartref. Penderfynwyd gan ${name}, ${time}.`,
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
		visit: (letter) => `Ymweld â Grŵp ${letter}`,
		visiting: (name) => `Mae ${name} gyda nhw`,
		youVisit: 'Rydych chi’n ymweld â’r grŵp hwn',
		openBoard: (n) => `Darllen eu bwrdd ar gyfer achos ${n}`,
		endVisit: 'Dod â’r ymweliad i ben',

		cases: 'Achosion',
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

		sheet: 'Trefn y dydd',
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
		takeText: (name) => `Bydd ${name} yn ddirprwy i chi ac yn gallu cymryd y gadair yn ôl.`,
		handOver: 'Trosglwyddo’r gadair',
		handTo: 'I',
		hand: 'Trosglwyddo',
		close: 'Cau’r eisteddiad'
	},
	bar: {
		here: (names) => `Mae ${list('cy', names)} yma`,
		connected: (n) => (n === 1 ? 'Mae 1 person yma' : `Mae ${people(n)} yma`),
		alone: 'Dim ond chi sydd yma'
	},

	close: {
		title: 'Cau’r eisteddiad',
		heading: (n, day) => `Cau eisteddiad ${n}, ${day}`,
		what: 'Beth fydd yn digwydd',
		will: (isHeld) => [
			'Daw’r eisteddiad i ben. Ni ellir ei agor eto.',
			'Caeir bwrdd pob grŵp. Ar ôl hynny, dim ond y cydlynydd all eu darllen.',
			isHeld
				? 'Mae ataliad ar yr adolygiad, felly caiff nodiadau preifat eu dinistrio pan godir yr ataliad. Ni all neb eu darllen tan hynny.'
				: 'Caiff nodiadau preifat eu dinistrio. Ni all neb eu darllen wedyn.',
			'Cedwir canfyddiadau, atebion y cytunwyd arnynt a themâu. Mae’r aelodau’n dal i ysgrifennu’r adroddiad drafft.'
		],
		unopened: (cases) =>
			`Heb eu hagor eto: ${cases}. Ar ôl i chi gau’r eisteddiad ni ellir eu hagor.`,
		unagreed: (cases) =>
			`Wedi’u hagor ond heb gytuno arnynt: ${cases}. Gallwch eu golygu o hyd yn y drafft.`,
		changed: (cases) => `Wedi newid ers cytuno: ${cases}.`,
		allAgreed: 'Agorwyd pob achos yn yr eisteddiad hwn a chytunwyd arno.',
		sure: 'Rwyf wedi darllen hyn. Cau’r eisteddiad.',
		confirm: 'Cau’r eisteddiad',
		back: 'Yn ôl i’r sesiwn lawn',
		closed: 'Mae’r eisteddiad hwn wedi cau.',
		closedText: 'Mae’r canfyddiadau yn yr adroddiad drafft. Ewch yno ar gyfer y cam nesaf.'
	}
};
