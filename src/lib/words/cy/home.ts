import type { home as en } from '../en/home';
import { plural } from '../plural';
import { runs } from '../runs';
import { steps } from './home/steps';
import { declare } from './home/declare';

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
		unopposed: (day) => `Dim gwrthwynebiad, ${day}`,
		objections: (n, opened, total) =>
			`${n} ${plural('cy', n, { two: 'wrthwynebiad', other: 'gwrthwynebiad' })}, agorwyd gan ${opened} o ${total}`,
		answers: (n, total, needed) => `${n} o ${total} yn cymeradwyo, angen ${needed}`
	},
	steps,
	also: {
		chair: 'Mynd i’r cyfarfod',
		overview: 'Yr adolygiad cyfan',
		people: 'Pobl'
	},

	then: 'Eisteddiadau',
	today: 'Heddiw',
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
	alone: 'Rydych yn ysgrifennu ar eich pen eich hun.',
	wasInGroup: (letter, others) =>
		others ? `Roeddech yng Ngrŵp ${letter} gyda ${others}.` : `Roeddech yng Ngrŵp ${letter}.`,
	yourCases: (numbers) => `${cases(numbers)}.`,
	stages: {
		planned: 'Wedi’i gynllunio',
		arriving: 'Mae pobl yn cyrraedd',
		breakouts: 'Mae’r grwpiau wrthi’n gweithio',
		plenary: 'Mae’r panel cyfan yn cyfarfod',
		closed: 'Wedi cau',
		cancelled: 'Wedi’i ganslo',
		collecting: 'Mae aelodau’n anfon eu barn'
	},
	arrive: {
		title: 'Dod i’r eisteddiad',
		link: 'Dweud a ydych yma',
		home: 'Mynd i’ch cam nesaf',
		before: 'Dywedwch a fyddwch yn dod. Gallwch newid hyn nes eich bod yno.',
		inputEnded: 'Mae’ch mewnbwn wedi dod i ben. Diolch. Mae’r aelodau’n parhau heb gynghorwyr.',
		standsIn: (name) => `Rydych yn cymryd lle ${name} yn yr eisteddiad hwn.`,
		hasSubstitute: (name) => `Mae ${name} yn cymryd eich lle yn yr eisteddiad hwn.`,
		open: 'Pwyswch pan fyddwch yno. Wedyn mae papurau a byrddau’n agor i chi wrth i’r cyfarfod fynd yn ei flaen.',
		here: 'Gallwch adael yn gynnar: bydd yr hyn a ysgrifennwyd gennych yn aros.',
		now: {
			expected: 'Disgwylir chi',
			late: 'Byddwch yn hwyr',
			apologies: 'Rydych wedi anfon eich ymddiheuriadau',
			room: 'Rydych yn yr ystafell',
			remote: 'Rydych yma o bell',
			left: 'Rydych wedi gadael',
			'not-expected': 'Nid ydych wedi dweud a fyddwch yn dod',
			over: 'Mae’r eisteddiad hwn drosodd'
		},
		say: {
			expected: 'Byddaf yn dod',
			late: 'Byddaf yn hwyr',
			apologies: 'Ni allaf ddod',
			room: 'Rwyf yn yr ystafell',
			remote: 'Rwyf yma o bell',
			left: 'Rwy’n gadael',
			'not-expected': ''
		}
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

	modes: {
		'in-person': 'Wyneb yn wyneb',
		online: 'Ar-lein',
		both: 'Wyneb yn wyneb, gyda rhai’n ymuno ar-lein',
		remote: 'Drwy gasglu barn o bell'
	},

	overview: {
		lede: (drawn, sittings) => `${drawn}, ${sittings}, un adroddiad.`,
		tookPart: 'Pwy a anfonodd eu barn',
		due: (day) => `Anfonodd aelodau eu barn o gartref. Y diwrnod olaf: ${day}.`,
		nobodySent: 'Nid oes neb wedi anfon dim eto.',
		present: 'Yn bresennol',
		groups: 'Grwpiau',
		case: 'Achos',
		caseNumbers: cases,
		group: (letter) => `Grŵp ${letter}`,
		allCases: 'Yr achosion',
		casesText: 'Dim ond wrth eu rhifau y cyfeirir at achosion.',
		sittingOf: 'Eisteddiad',
		givenTo: 'Rhoddwyd i',
		standing: 'Statws',
		declared: 'Eich ateb',
		standings: {
			waiting: 'Heb ei agor',
			groups: 'Mae’r grwpiau’n gweithio arno',
			alone: 'Mae aelodau’n ysgrifennu ar eu pen eu hunain',
			open: 'Ar agor i bawb',
			agreed: 'Cytunwyd'
		},
		exits: {
			cancel: 'Canslwyd yr eisteddiad',
			remote: 'Casglwyd barn o bell',
			proceed: 'Aeth y panel ymlaen'
		},
		exit: (what, by, day) => `${what} (${by}, ${day}).`,
		reason: 'Rheswm:',
		declare: 'Ydych chi’n adnabod unrhyw un yn yr achosion hyn?',
		history: 'Hanes yr adolygiad',
		draft: 'Yr adroddiad drafft',
		room: 'Mynd i’r cyfarfod',
		besides: (names) => `Hefyd yno, heb eu cyfrif: ${names}.`,
		nobody: 'Nid oes neb wedi’i nodi’n bresennol eto.',
		noGroups: 'Nid oes grwpiau eto.'
	},
	declare
};
