import type { shows as en } from '../../../en/sitting/plenary/shows';
import { counted } from '../../counted';

const people = (n: number) => (n === 1 ? '1 person' : counted.people(n));

export const shows: typeof en = {
	heading: 'Dangos dwylo',
	list: 'Dangos dwylo',
	none: 'Dim un eto',
	announced: 'Mae’r cadeirydd yn gofyn am ddangos dwylo. Gallwch ateb nawr.',
	ended: 'Nid oes gennych ddangos dwylo ar agor nawr.',
	isClosed: 'Mae’r dangos dwylo wedi’i gau.',
	seeResult: 'Gweld y canlyniad',
	goTo: 'Mynd i’r dangos dwylo',
	about: {
		finding: (n, of) => (n > 0 ? `Canfyddiad ${n} yn achos ${of}` : `Canfyddiad yn achos ${of}`),
		question: (of) => `Cwestiwn gan y cadeirydd, wrth drafod achos ${of}`,
		grade: (of) => `Gradd achos ${of}`
	},
	asks: {
		finding: 'Ydych chi o’r farn hon?',
		question: '',
		grade: 'Pa radd ydych chi’n ei rhoi?'
	},
	says: {
		finding: {
			hold: 'Rwyf o’r farn hon',
			not: 'Nid wyf o’r farn hon',
			unsure: 'Ddim yn siŵr, neu’n ymatal'
		},
		question: { hold: 'Ie', not: 'Na', unsure: 'Ddim yn siŵr, neu’n ymatal' },
		grade: { unsure: 'Ddim yn siŵr, neu’n ymatal' }
	},
	kept: {
		named: 'Mae pawb sy’n cymryd rhan yn gweld eich ateb, ac fe’i cofnodir gyda’ch enw.',
		namedGrade:
			'Dangosir y graddau gyda’i gilydd pan fydd y cadeirydd yn cau hyn. Fe’u cofnodir gydag enwau.',
		hidden:
			'Does neb yn gweld eich ateb, ddim hyd yn oed y cadeirydd. Dim ond y cyfanswm a ddangosir ar y diwedd. Dangosir rheswm heb eich enw.'
	},
	notYet: 'Dydych chi ddim wedi ateb eto.',
	mine: (said) => `Wedi’i gofnodi: ${said}. Gallwch ei newid nes bydd y cadeirydd yn cau hyn.`,
	reason: 'Eich rheswm, os hoffech roi un',
	unsaved: 'Y rheswm roeddech chi’n ei ysgrifennu, i’w gopïo os oes ei angen',
	keepReason: 'Cadw fy rheswm',
	answered: (n, of) => `Mae ${n} o ${of} wedi ateb`,
	notMine: 'Yr aelodau sydd yma sy’n ateb. Dydych chi ddim yn ateb.',
	saidBy: (name, said) => `${name}: ${said}`,
	close: 'Cau a dangos y canlyniad',
	cancel: 'Canslo heb ganlyniad',
	cancelHint: 'Ni chedwir dim o’r atebion, dim ond y ffaith iddo gael ei ganslo.',
	more: 'Rhagor',

	ask: 'Gofyn am ddangos dwylo',
	askOn: 'Dangos dwylo…',
	what: 'Am beth?',
	findingOption: (n, text) => `Canfyddiad ${n}: ${text}`,
	ownQuestion: 'Eich cwestiwn eich hun',
	grade: 'Gradd yr achos hwn',
	question: 'Eich cwestiwn',
	questionHint:
		'Llenwch hwn dim ond ar gyfer eich cwestiwn eich hun. Gall pawb ei ddarllen ar y sgrin, felly peidiwch ag ysgrifennu dim o’r achos.',
	who: 'Pwy sy’n gweld yr atebion?',
	kinds: {
		named: 'Mae pawb sy’n cymryd rhan yn gweld pwy sy’n dweud beth (gydag enwau)',
		hidden: 'Does neb yn gweld pwy sy’n dweud beth, dim ond y cyfanswm (cudd)'
	},
	gradeHint: 'Dangosir graddau bob tro gyda’i gilydd, pan fyddwch yn ei gau.',
	limits:
		'Os bydd pawb yn dweud yr un peth, bydd y cyfanswm yn dangos beth ddywedodd pob un, hyd yn oed os yw’n gudd.',
	few: (n) =>
		`Mae llai na ${n} aelod yma. Gyda chyn lleied, gallai eraill weithio allan pwy ddywedodd beth, hyd yn oed os yw’n gudd.`,
	open: 'Agor y dangos dwylo',

	closedAt: (time) => `Caewyd am ${time}`,
	tally: (said, n) => `${said}: ${n}`,
	outOf: (of) => `Gallai ${people(of)} ateb.`,
	kindWas: { named: 'Gydag enwau', hidden: 'Cudd' },
	reasons: 'Rhesymau',
	whoSaid: 'Pwy ddywedodd beth',
	wording: {
		all: 'pob aelod a gymerodd ran',
		majority: 'mwyafrif yr aelodau a gymerodd ran',
		some: 'rhai o’r aelodau a gymerodd ran'
	},
	record: (wording) => `Cofnodi “${wording}” gyda’r canfyddiad`,
	recorded: (wording, name, time) =>
		`Wedi’i gofnodi gyda’r canfyddiad: “${wording}”. ${name}, ${time}`,
	takeBack: 'Tynnu’r geiriad hwn yn ôl',
	noWording:
		'Mae llai na 2 aelod o’r farn hon, felly nid yw’r adroddiad yn dweud dim am bwy sydd o’r farn.',
	didRecord: 'Mae’r geiriad wedi’i gofnodi gyda’r canfyddiad.',
	didTakeBack: 'Mae’r geiriad wedi’i dynnu’n ôl.',
	goneFinding: 'Canfyddiad nad yw yno mwyach'
};
