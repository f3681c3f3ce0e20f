import type { approval as en } from '../en/approval';
import { list } from '../list';
import { plural } from '../plural';

/** Rhannau: a part is feminine, and a number softens or lengthens it. */
const parts = (n: number) =>
	`${n} ${plural('cy', n, { one: 'rhan', two: 'ran', few: 'rhan', other: 'rhan' })}`;
const approvals = (n: number) =>
	plural('cy', n, {
		two: 'gymeradwyaeth',
		few: 'chymeradwyaeth',
		many: 'chymeradwyaeth',
		other: 'cymeradwyaeth'
	});
const requests = (n: number) =>
	`${n} ${plural('cy', n, { two: 'gais', few: 'chais', many: 'chais', other: 'cais' })}`;
const cases = (n: number) => `${n} ${plural('cy', n, { other: 'achos' })}`;

export const approval: typeof en = {
	title: 'Eich ateb i’r adroddiad',
	titleOthers: 'Atebion yr aelodau i’r adroddiad',
	titleComments: 'Yr adroddiad, i gael sylwadau',
	titleRead: 'Yr adroddiad',
	kicker: (n, language, day) => `Fersiwn ${n}, yn ${language}, ${day}`,
	none: 'Nid yw’r adroddiad wedi’i anfon at yr aelodau eto',
	noneText:
		'Pan fydd y cydlynydd yn ei anfon, bydd y dudalen hon yn dangos yr union eiriau ac yn gofyn am eich ateb.',
	toDraft: 'Mynd i’r adroddiad drafft',

	lede: {
		first: (name) =>
			`${name}, darllenwch yr adroddiad isod. Cewch ei gymeradwyo, gofyn am newid, neu ymatal.`,
		again: (name, says, day, n, total) =>
			`${name}, fe wnaethoch chi ${says} ar ${day}. Ers hynny ${
				n === 0 ? 'nid oes geiriau wedi newid' : `mae ${parts(n)} o’r ${total} wedi newid`
			}, felly mae angen eich ateb unwaith eto.`,
		answered: (name, says, when) =>
			`${name}, fe wnaethoch chi ${says}, ${when}. Gallwch newid eich ateb nes i’r adroddiad gael ei gymeradwyo.`,
		approved: (day) => `Cymeradwyodd y panel yr adroddiad hwn ar ${day}. Diolch.`,
		comment:
			'Yr aelodau a ddaeth i’r cyfarfodydd sy’n ateb yr adroddiad. Mae croeso i chi ei ddarllen a gwneud sylwadau.',
		watch: 'Yr aelodau a ddaeth i’r cyfarfodydd sy’n ateb yr adroddiad.',
		goneOn: (step) => `Mae’r adroddiad wedi mynd ymlaen i’w gam nesaf: ${step}.`,
		commentAlone: 'Mae croeso i chi ddarllen yr adroddiad a gwneud sylwadau.',
		watchAlone: 'Mae’r aelodau’n darllen yr adroddiad ac yn gwneud sylwadau.'
	},
	past: {
		approve: 'ei gymeradwyo',
		change: 'ofyn am newid',
		abstain: 'ymatal'
	},
	stoodDown: (numbers) =>
		`Fe wnaethoch gamu’n ôl o ${numbers.length === 1 ? 'achos' : 'achosion'} ${list('cy', numbers.map(String))}. Mae eich ateb ar gyfer gweddill yr adroddiad, a chofnodir hynny gydag ef.`,

	changes: {
		heading: 'Beth sydd wedi newid ers i chi ateb',
		count: (n) => `${parts(n)}.`,
		readWhole: 'Darllen yr adroddiad cyfan',
		changed: 'Wedi newid',
		added: 'Newydd',
		removed: 'Wedi’i dynnu allan',
		youAsked: 'Chi ofynnodd am hyn',
		asked: (name, day) => `${name}, ${day}`,
		outcome: (words) => `Beth a wnaed: ${words}`,
		withheld: (n, count) => `Achos ${n}: fe wnaethoch gamu’n ôl. Newidiodd ${parts(count)} ohono.`,
		kind: (before, after) => `“${before}” ydoedd; “${after}” ydyw nawr.`,
		flags: (before, after) => `Wedi’i nodi: ${before || 'dim'} o’r blaen, ${after || 'dim'} nawr.`,
		cases: (before, after) => `Fe’i gwelwyd mewn ${cases(before)}; nawr mewn ${cases(after)}.`,
		inWelsh: 'Yn Gymraeg',
		rest: (n) => (n === 1 ? 'Yr un rhan na newidiodd' : `Y ${parts(n)} na newidiodd`),
		none: 'Mae’r geiriau yr un fath ag yn y fersiwn a atebwyd gennych. Dim ond y fersiwn sy’n newydd.',
		otherRequests: 'Ceisiadau eraill am newid i’r fersiwn gynharach'
	},
	whole: 'Yr adroddiad cyfan',
	open: 'Ei ddarllen yma',
	jump: 'Mynd i’ch ateb',

	form: {
		heading: (n) => `Beth yw eich ateb i fersiwn ${n}?`,
		headingAgain: (n) => `Newid eich ateb i fersiwn ${n}`,
		legend: 'Eich ateb',
		approve: 'Rwy’n ei gymeradwyo',
		approveHint: (language) =>
			`Yr union eiriau hyn, wedi’u darllen yn ${language}. Os byddant yn newid, gofynnir i chi eto.`,
		languages: { en: 'Saesneg', cy: 'Gymraeg' },
		change: 'Rwy’n gofyn am newid',
		changeHint: (name) => `Dywedwch ble a pham. Bydd ${name} a’r aelodau eraill yn ei weld.`,
		where: 'Ble?',
		choose: 'Dewiswch y rhan o’r adroddiad',
		why: 'Beth ddylai newid, a pham?',
		abstain: 'Rwy’n ymatal',
		abstainHint:
			'Ni chewch eich cyfrif o blaid nac yn erbyn, ond rydych yn aros ymhlith y rhai a gyfrifir.',
		send: 'Anfon fy ateb',
		sendAgain: 'Newid fy ateb',
		until: 'Gallwch ei newid nes i’r adroddiad gael ei gymeradwyo.',
		sent: 'Mae eich ateb wedi’i gofnodi.',
		chooseOne: 'Dewiswch un o’r tri ateb.',
		whyMissing: 'Dywedwch beth ddylai newid, a pham.',
		whereMissing: 'Dewiswch y rhan o’r adroddiad y mae’n sôn amdani.'
	},
	replaced: {
		heading: (n) => `Mae fersiwn ${n} newydd gymryd lle’r un roeddech yn ei ddarllen`,
		text: 'Nid oes dim a deipiwyd gennych ar goll: mae yn y ffurflen o hyd. Darllenwch beth sydd wedi newid, yna atebwch y fersiwn newydd.',
		drafting: (n) => `Mae gwaith ar fersiwn ${n} eto`,
		draftingText:
			'Mae’r cydlynydd wedi mynd â’r adroddiad yn ôl i’w ddrafftio, felly nid yw’r fersiwn hon yn derbyn rhagor o atebion. Gofynnir i chi eto pan anfonir y fersiwn nesaf.',
		kept: 'Yr hyn roeddech wedi’i deipio, i chi ei gopïo:'
	},

	stands: {
		heading: 'Safbwynt y panel',
		count: (n, voters, version) => `Mae ${n} o ${voters} wedi cymeradwyo fersiwn ${version}`,
		needed: (n, rule) => `mae angen ${n}${rule ? `: ${rule}` : ''}.`,
		rules: {
			'two-thirds': 'dwy ran o dair o’r rhai a oedd yn bresennol',
			fraction: (a, b) => `${a} o bob ${b} o’r rhai a oedd yn bresennol`,
			all: 'pawb a oedd yn bresennol',
			count: ''
		},
		silence: 'Nid yw tawelwch yn gymeradwyaeth.',
		open: (n) =>
			`Mae ${requests(n)} am newid yn agored; tra bo un, nid yw’r adroddiad wedi’i gymeradwyo.`,
		abstained: (n) => `Mae ${n} yn ymatal.`,
		passed: 'Mae’r rheol wedi’i bodloni: gall y cydlynydd gofnodi’r gymeradwyaeth.',
		announced: (n, voters) => `Mae ${n} o ${voters} wedi cymeradwyo.`
	},
	answers: {
		heading: 'Pwy sydd wedi ateb beth',
		member: 'Aelod',
		answer: 'Ateb',
		when: 'Pryd',
		approve: 'Yn cymeradwyo',
		change: 'Yn gofyn am newid',
		abstain: 'Yn ymatal',
		waiting: 'Heb ateb eto',
		you: (name) => `${name} (chi)`,
		exceptFor: (numbers) =>
			`Ar gyfer yr adroddiad heb ${numbers.length === 1 ? 'achos' : 'achosion'} ${list('cy', numbers.map(String))}, y camodd yn ôl ${numbers.length === 1 ? 'ohono' : 'ohonynt'}`,
		readIn: { en: 'Darllenwyd yn Saesneg', cy: 'Darllenwyd yn Gymraeg' },
		readInPart: (n, total) =>
			`Darllenwyd yn Gymraeg, gydag ${n} o’r ${total} rhan yn Saesneg o hyd`,
		caption: (n) => `Atebion i fersiwn ${n}`
	},
	history: {
		heading: 'Pob ateb hyd yma',
		text: 'Ni all neb olygu’r rhestr hon. Mae ateb a newidiwyd, neu sy’n perthyn i fersiwn gynharach, yn aros ynddi.',
		version: 'Fersiwn',
		later: 'newidiwyd wedyn',
		void: 'yn ddi-rym: fersiwn newydd yn ei le',
		outcome: (words) => `Beth a wnaed: ${words}`,
		withheld: 'Am achos y gwnaethoch gamu’n ôl ohono',
		none: 'Nid oes neb wedi ateb eto.'
	},
	record: {
		button: 'Cofnodi’r gymeradwyaeth',
		title: (n) => `Cofnodi bod fersiwn ${n} wedi’i chymeradwyo?`,
		what: (n, voters) =>
			`Mae ${n} o ${voters} wedi cymeradwyo ac nid oes cais am newid yn agored. O hynny ymlaen ni ellir newid yr un ateb.`,
		wait: (missing, changes) =>
			[
				missing > 0 ? `Mae angen ${missing} ${approvals(missing)} arall` : '',
				changes > 0 ? `${missing > 0 ? 'mae' : 'Mae'} ${requests(changes)} am newid yn agored` : ''
			]
				.filter(Boolean)
				.join(', ac ') + '.',
		newVersion: 'Yn ôl i ddrafftio (fersiwn newydd)',
		newVersionTitle: 'Mynd â’r adroddiad yn ôl i’w ddrafftio?',
		newVersionWhat: (n) =>
			`Mae fersiwn ${n} yn aros fel y mae, am byth. Mae atebion iddo’n cau nawr, a gofynnir i bawb eto pan fyddwch yn anfon y fersiwn nesaf.`,
		done: 'Mae’r gymeradwyaeth wedi’i chofnodi.'
	},
	ending: {
		heading: 'Pan fydd y sylwadau wedi dod',
		text: (step) =>
			`Rydych chi’n cau’r sylwadau, ac mae’r adroddiad yn mynd i’w gam nesaf: ${step}.`,
		open: (n) =>
			`${n} ${plural('cy', n, { other: 'sylw' })} heb eu setlo eto. I newid geiriau oherwydd sylw, ewch â’r adroddiad yn ôl i’w ddrafftio.`,
		button: 'Cau’r sylwadau',
		title: (n) => `Cau’r sylwadau ar fersiwn ${n}?`,
		what: {
			answer: () =>
				'Gofynnir wedyn i’r aelodau a ddaeth i’r cyfarfodydd am eu hatebion i’r union eiriau hyn.',
			comment: (step) => `Bydd yr adroddiad yn mynd i: ${step}.`,
			last: (step) =>
				`Bydd yr adroddiad yn mynd i: ${step}. Ar ôl hynny ni all neb wneud sylw, ac ni ellir mynd ag ef yn ôl i’w ddrafftio.`
		},
		back: (n) =>
			`Bydd fersiwn ${n} yn aros fel y mae, am byth. Bydd y sylwadau’n aros gyda hi, a bydd yr aelodau’n gweld y fersiwn nesaf pan fyddwch yn ei hanfon.`
	},
	comments: {
		heading: 'Sylwadau',
		text: 'Mae sylwadau ar gyfer y cydlynydd a’r aelodau. Nid atebion ydynt.',
		about: 'Am ba ran y mae?',
		words: 'Eich sylw',
		send: 'Anfon y sylw',
		sent: 'Mae eich sylw yno.',
		none: 'Nid oes sylwadau.',
		closed: 'Mae’r sylwadau wedi cau.',
		settled: 'Wedi’i setlo',
		settle: 'Nodi ei fod wedi’i setlo'
	}
};
