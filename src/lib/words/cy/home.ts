import type { home as en } from '../en/home';
import { plural } from '../plural';
import { runs } from '../runs';

const cases = (numbers: readonly number[]) =>
	`${numbers.length === 1 ? 'Achos' : 'Achosion'} ${runs('cy', numbers)}`;
const count = (n: number) => `${n} ${plural('cy', n, { few: 'achos', other: 'achos' })}`;

export const home: typeof en = {
	title: 'Eich cam nesaf',
	greeting: { morning: 'Bore da', afternoon: 'Prynhawn da', evening: 'Noswaith dda' },
	kicker: (greeting, name) => `${greeting}, ${name}. Eich cam nesaf`,

	spine: {
		sample: (drawn, accepted) => `${drawn} o ${accepted} o achosion`,
		cases: count,
		on: (day) => `O ${day.charAt(0).toLowerCase()}${day.slice(1)}`.replace(/^O dydd/, 'O ddydd'),
		yours: (numbers) => `${cases(numbers)} sydd gyda chi`,
		sittings: (n) => `${n} ${plural('cy', n, { other: 'eisteddiad' })}`,
		caseOpen: (n) => `Mae achos ${n} ar agor`,
		opened: (n, total) => `Agorwyd ${n} o ${total} o achosion`,
		writing: 'Wrthi’n cael ei ysgrifennu',
		version: (n, day) => `Fersiwn ${n}, ${day}`,
		approved: (day) => `Cymeradwywyd ar ${day}`,
		answers: (n, total, needed) => `${n} o ${total}, angen ${needed}`
	},

	steps: {
		closed: { title: 'Mae’r achosion ar gau i chi ar hyn o bryd' },
		sign: {
			title: 'Darllenwch a llofnodwch yr ymrwymiad cyfrinachedd',
			text: 'Gallwch agor achos ar ôl ei lofnodi. Mae’n cymryd ychydig funudau, a gallwch ofyn unrhyw beth i’ch cyswllt yn gyntaf.',
			again:
				'Aeth blwyddyn heibio ers i chi lofnodi ddiwethaf. Bydd achosion yn agor eto ar ôl i chi lofnodi o’r newydd.',
			waits:
				'Bydd achosion yn agor i chi pan fydd wedi’i lofnodi a’ch fetio mewn trefn. Gallwch lofnodi nawr, a gofyn unrhyw beth i’ch cyswllt yn gyntaf.',
			button: 'Darllen a llofnodi'
		},
		declare: {
			title: 'Dywedwch a oes gennych gysylltiad ag unrhyw achos',
			text: (n) =>
				`Cyn i unrhyw achos agor i chi, dywedwch am ${n === 1 ? 'un achos' : `${n} o achosion`} a ydych yn adnabod rhywun ynddo. Mae’r rhan fwyaf yn ateb “dim” i’r cyfan ar unwaith.`,
			button: 'Datgan'
		},
		settle: {
			title: 'Mae rhywun yn ansicr am achos',
			text: (n) =>
				`Mae ${n === 1 ? 'un datganiad' : `${n} o ddatganiadau`} yn aros amdanoch: bydd yr achos ar gau i’r person hwnnw nes i chi ei setlo gydag ef neu hi.`,
			button: 'Setlo'
		},
		people: {
			title: 'Ychwanegwch bobl eich panel',
			text: 'Mae pob person yn cael dolen fewngofnodi gennych chi. Mae adolygiad yn dechrau gyda sampl: mewnforir y rhestr o achosion a thynnir y sampl ohoni. Nid yw’r rhan honno o Plenary wedi’i hadeiladu eto, felly am y tro gellir paratoi’r panel.',
			button: 'Pobl'
		},
		board: {
			title: (letter) => `Ewch i’ch bwrdd, Grŵp ${letter}`,
			text: (numbers, shared) =>
				`${cases(numbers)} sydd gyda chi i’w ${numbers.length === 1 ? 'ddarllen ac ysgrifennu arno' : 'darllen ac ysgrifennu arnynt'} gyda’ch gilydd. ${shared ? 'Mae pawb a gafodd achos yn ysgrifennu ar un bwrdd ar ei gyfer.' : 'Nid oes neb y tu allan i’ch grŵp yn gweld gair nes i’r cadeirydd agor yr achos.'}`,
			button: 'Agor eich bwrdd'
		},
		wait: {
			title: (day) =>
				`Dim i’w wneud tan ${day.charAt(0).toLowerCase()}${day.slice(1)}`.replace(
					/tan dydd/,
					'tan ddydd'
				),
			text: 'Ar y diwrnod bydd eich grŵp a’i achosion yn ymddangos yma.'
		},
		arriving: {
			title: 'Mae’r eisteddiad ar fin dechrau',
			text: 'Rydych wedi’ch nodi’n bresennol. Bydd eich bwrdd yn agor yma cyn gynted ag y bydd y grwpiau trafod yn dechrau.',
			button: 'Mynd i’r ystafell'
		},
		run: {
			title: 'Arweiniwch y sesiwn lawn',
			text: (n, hasChair) =>
				n
					? `Mae’r ystafell ar achos ${n}. Ewch â phawb ymlaen oddi yno.`
					: `${hasChair ? 'Chi sydd yn y gadair.' : 'Nid oes gan y panel hwn gadeirydd: chi sy’n arwain yr ystafell.'} Agorwch achos pan fydd ei grwpiau’n barod.`,
			button: 'Mynd i dudalen y cadeirydd'
		},
		look: {
			title: {
				writing: 'Mae’r grwpiau’n ysgrifennu',
				other: 'Mae’r sesiwn lawn ar y gweill',
				arriving: 'Mae pobl yn cyrraedd'
			},
			text: 'Gallwch weld pa mor bell y mae pob grŵp wedi cyrraedd, heb eu geiriau, a phwy sy’n gofyn am gymorth.',
			button: 'Gweld yr ystafell'
		},
		room: {
			title: (n) => (n ? `Mae’r ystafell ar achos ${n}` : 'Ewch i’r sesiwn lawn'),
			text: 'Mae’r cadeirydd yn arwain drwy’r achosion. Saif pwyntiau pob grŵp ochr yn ochr pan fydd achos ar agor.',
			guest: 'Gallwch ddilyn y sesiwn lawn. Ni ddangosir cynnwys yr achosion i westeion.',
			reader:
				'Gallwch ddilyn y sesiwn lawn, a darllen papurau achos pan fydd ar agor. I’r aelodau y mae’r hyn a ysgrifennir amdano.',
			button: 'Ymuno â’r ystafell'
		},
		away: {
			title: 'Mae eisteddiad ar y gweill hebddoch',
			text: 'Ni chawsoch eich nodi’n bresennol. Os ydych yno, dywedwch wrth y cydlynydd; os nad ydych, gallwch ddarllen y drafft pan fydd wedi’i ysgrifennu.'
		},
		draft: {
			member: {
				title: 'Ysgrifennwch yr adroddiad drafft gyda’ch gilydd',
				text: 'Mae’r canfyddiadau y cytunwyd arnynt ynddo. Rhowch drefn ar y geiriau gyda’r lleill nes i’r cydlynydd ei anfon at yr aelodau.',
				button: 'Agor y drafft'
			},
			coordinator: {
				title: 'Rhowch drefn ar yr adroddiad drafft',
				text: 'Pan na fydd dim ar goll mwyach, anfonwch ef at yr aelodau: mae hynny’n pennu ei union eiriau fel fersiwn â rhif.',
				button: 'Agor y drafft'
			},
			translator: {
				title: 'Ysgrifennwch y Gymraeg wrth ochr y Saesneg',
				text: 'Gallwch ysgrifennu pob testun Cymraeg yn y drafft; mae’r Saesneg yn aros fel y mae.',
				button: 'Agor y drafft'
			},
			read: {
				title: 'Darllenwch yr adroddiad drafft',
				text: 'Mae’n dal i gael ei ysgrifennu. Gallwch ddilyn y gwaith.',
				button: 'Darllen y drafft'
			}
		},
		answer: {
			title: (n) => `Atebwch fersiwn ${n} o’r adroddiad`,
			text: 'Darllenwch ef, yna cymeradwywch ef, gofynnwch am newid, neu ymataliwch. Ni chymerir tawelwch fyth yn gymeradwyaeth.',
			button: 'Darllen ac ateb'
		},
		answered: {
			title: (n) => `Rydych wedi ateb fersiwn ${n}`,
			text: {
				approve:
					'Rydych wedi’i chymeradwyo. Cewch newid eich ateb nes i’r adroddiad gael ei gymeradwyo.',
				change:
					'Rydych wedi gofyn am newid. Cewch newid eich ateb nes i’r adroddiad gael ei gymeradwyo.',
				abstain: 'Rydych wedi ymatal. Cewch newid eich ateb nes i’r adroddiad gael ei gymeradwyo.'
			},
			button: 'Gweld sut mae’r atebion'
		},
		collect: {
			title: (n) => `Mae fersiwn ${n} gyda’r aelodau`,
			passed:
				'Mae digon o aelodau wedi’i chymeradwyo ac nid oes cais am newid ar agor: gallwch gymeradwyo’r adroddiad.',
			changes: (n) =>
				`Mae ${n === 1 ? 'un aelod' : `${n} o aelodau`} yn gofyn am newid. Rhowch ef yn iawn mewn fersiwn newydd, neu arhoswch: gall yr ateb newid o hyd.`,
			waiting: 'Mae’r aelodau’n dal i ateb.',
			button: 'Gweld yr atebion'
		},
		comment: {
			title: (n) => `Darllenwch fersiwn ${n} a rhowch sylwadau`,
			text: 'Yr aelodau a fu yn yr eisteddiadau sy’n ei hateb. Mae croeso i’ch sylwadau.',
			alone: 'Mae croeso i’ch sylwadau.',
			button: 'Darllen a rhoi sylwadau'
		},
		endComments: {
			title: (n) => `Mae fersiwn ${n} allan i gael sylwadau`,
			text: 'Pan fydd y sylwadau wedi dod, rydych yn eu cau ac mae’r adroddiad yn mynd ymlaen, neu ewch ag ef yn ôl i’w ddrafftio.',
			button: 'Gweld y sylwadau'
		},
		version: {
			title: (approved) =>
				approved ? 'Mae’r adroddiad wedi’i gymeradwyo' : 'Darllenwch yr adroddiad',
			text: (n) => `Gallwch ddarllen fersiwn ${n} yn union fel y’i hanfonwyd.`,
			button: 'Darllen yr adroddiad'
		},
		nothing: {
			title: 'Ni ofynnir dim gennych yn awr',
			text: {
				member:
					'Pan fydd eisteddiad wedi’i gynllunio neu adroddiad yn barod, bydd yn ymddangos yma.',
				coordinator: 'Pan fydd angen rhywbeth gennych, bydd yn ymddangos yma.',
				assurance:
					'Gallwch ddarllen y drafft pan fydd y gwaith ysgrifennu wedi dechrau. Daw datganiadau y mae rhywun yn ansicr yn eu cylch atoch chi.',
				translator:
					'Bydd y drafft yn agor i chi pan fydd yr achos cyntaf wedi’i agor i’r sesiwn lawn.',
				commissioner:
					'Byddwch yn darllen yr adroddiad pan fydd wedi’i anfon. Tan hynny mae’r aelodau’n gweithio arno.',
				respondent:
					'Byddwch yn darllen yr adroddiad pan fydd wedi’i anfon atoch. Ni ddangosir y byrddau, y drafft nac enwau’r aelodau i chi.',
				audit: 'Daw’r adroddiad i’ch grŵp pan fydd y Comisiynydd wedi’i ystyried.',
				observer:
					'Gallwch ddilyn y sesiwn lawn tra bydd yn rhedeg. Ni ddangosir cynnwys yr achosion i sylwedyddion.',
				invitee:
					'Gallwch ddilyn y sesiwn lawn tra bydd yn rhedeg. Ni ddangosir cynnwys yr achosion i westeion.',
				adviser:
					'Byddwch yn rhoi eich mewnbwn yn yr eisteddiad. Yr aelodau’n unig biau’r byrddau a’r drafft.'
			}
		}
	},
	also: { chair: 'Arwain y sesiwn lawn', overview: 'Yr adolygiad cyfan', people: 'Pobl' },

	then: 'Eisteddiadau',
	noSittings: 'Nid oes eisteddiad wedi’i gynllunio eto.',
	sitting: (n) =>
		[
			'Eisteddiad cyntaf',
			'Ail eisteddiad',
			'Trydydd eisteddiad',
			'Pedwerydd eisteddiad',
			'Pumed eisteddiad',
			'Chweched eisteddiad'
		][n - 1] ?? `Eisteddiad ${n}`,
	inGroup: (letter, others) =>
		others ? `Rydych yng Ngrŵp ${letter} gyda ${others}.` : `Rydych yng Ngrŵp ${letter}.`,
	wasInGroup: (letter, others) =>
		others ? `Roeddech yng Ngrŵp ${letter} gyda ${others}.` : `Roeddech yng Ngrŵp ${letter}.`,
	yourCases: (numbers) => `${cases(numbers)}.`,
	stages: {
		planned: 'Wedi’i gynllunio',
		arriving: 'Mae pobl yn cyrraedd',
		breakouts: 'Mae’r grwpiau’n ysgrifennu nawr',
		plenary: 'Yn y sesiwn lawn nawr',
		closed: 'Wedi cau',
		cancelled: 'Wedi’i ganslo',
		collecting: 'Mae barn yn cael ei chasglu o bell'
	},
	chairIs: (name) => `Cadeirydd: ${name}.`,
	chairYou: 'Chi sydd yn y gadair.',
	notThere: 'Nid oeddech yno.',
	otherReviews: 'Adolygiadau eraill y panel',
	contact: 'Eich cyswllt',
	noContact: 'Nid yw’r panel wedi enwi cyswllt eto.',
	term: (from, to) => `Eich tymor: ${from} i ${to}.`,
	signedOn: (day) => `Llofnodwyd yr ymrwymiad ar ${day}.`,
	undertakingAgain: 'Ei ddarllen eto',

	modes: { 'in-person': 'Wyneb yn wyneb', online: 'Drwy lwyfan diogel', remote: 'O bell' },

	overview: {
		lede: (drawn, sittings) => `${drawn}, ${sittings}, un adroddiad.`,
		present: 'Yn bresennol',
		groups: 'Grwpiau',
		case: 'Achos',
		caseNumbers: cases,
		group: (letter) => `Grŵp ${letter}`,
		allCases: 'Yr achosion',
		casesText: 'Adwaenir yr achosion wrth eu rhifau’n unig.',
		sittingOf: 'Eisteddiad',
		givenTo: 'Rhoddwyd i',
		standing: 'Sut mae’n sefyll',
		declared: 'Eich datganiad',
		standings: {
			waiting: 'Heb ei agor',
			groups: 'Gyda’r grwpiau',
			open: 'Ar agor i’r sesiwn lawn',
			agreed: 'Cytunwyd'
		},
		exits: {
			cancel: 'Canslwyd yr eisteddiad',
			remote: 'Casglwyd barn o bell',
			proceed: 'Aeth y panel ymlaen, drwy benderfyniad a gofnodwyd'
		},
		exit: (what, by, day) => `${what} (${by}, ${day}).`,
		reason: (text) => `Rheswm: “${text}”`,
		declare: 'Eich datganiadau',
		history: 'Hanes yr adolygiad',
		draft: 'Yr adroddiad drafft',
		room: 'Mynd i’r ystafell',
		besides: (names) => `Hefyd yno, heb eu cyfrif: ${names}.`,
		nobody: 'Nid oes neb wedi’i nodi’n bresennol eto.',
		noGroups: 'Dim grwpiau eto.'
	},

	declare: {
		title: 'Eich cysylltiadau â’r achosion',
		lede: 'Os ydych yn adnabod rhywun mewn achos, neu wedi ymwneud ag ef, rydych yn camu’n ôl ohono: bydd ei ffeil a’i fyrddau ar gau i chi, ac ni chewch eich cyfrif ar ei gyfer. Ni ddywedir pam wrth neb y tu allan i’r swyddfa.',
		question: (n) => `Achos ${n}`,
		none: 'Dim cysylltiad',
		conflict: 'Mae cysylltiad: rwy’n camu’n ôl',
		unsure: 'Ansicr',
		restLegend: 'Yr holl achosion eraill',
		rest: 'Dim cysylltiad â’r lleill i gyd',
		restHint: 'Mae’n llenwi pob achos nad ydych wedi’i ateb.',
		answered: (what, day) => `Dywedoch: ${what}, ${day}.`,
		settled: (what, by) => `Setlwyd gan ${by}: ${what}.`,
		all: (day) =>
			`Rydych wedi datgan ar bob achos, ddiwethaf ar ${day}. Newidiwch ateb yma pan fydd angen.`,
		unsureNote: 'Mae achos ansicr yn aros ar gau nes i’r swyddfa ei setlo gyda chi.',
		backNote:
			'Ar ôl i chi gamu’n ôl neu ddweud eich bod yn ansicr, dim ond y swyddfa all agor yr achos i chi eto: dewiswch “Ansicr” a byddant yn ei setlo gyda chi.',
		later:
			'Cewch ddod yn ôl unrhyw bryd, yn ystod eisteddiad hefyd. Mae camu’n ôl yn dod i rym ar unwaith, ar bob sgrin agored.',
		button: 'Datgan',
		saved: 'Mae eich datganiadau wedi’u cofnodi.',
		missing: 'Dewiswch rywbeth ar gyfer o leiaf un achos.',
		next: 'Mynd i’ch cam nesaf',
		group: (letters) => `Grŵp ${letters}`,
		officeTitle: 'Datganiadau ansicr i’w setlo',
		officeNone: 'Nid oes neb yn ansicr am achos.',
		officeRow: (name, n) => `${name}, achos ${n}`,
		settleNone: 'Nid oes cysylltiad: agor yr achos',
		settleConflict: 'Mae cysylltiad: maent yn camu’n ôl',
		standDowns: 'Pwy sydd wedi camu’n ôl'
	}
};
