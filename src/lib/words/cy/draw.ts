import { plural } from '../plural';
import type { draw as en } from '../en/draw';

const cases = (n: number) =>
	plural('cy', n, {
		zero: `${n} achos`,
		one: `${n} achos`,
		two: `${n} achos`,
		few: `${n} achos`,
		many: `${n} achos`,
		other: `${n} achos`
	});

export const draw: typeof en = {
	title: 'Y tyniad',
	link: 'Y tyniad',
	from: 'O ba achosion',
	population: (n, from, to) => `${cases(n)}, a gaewyd rhwng ${from} a ${to}.`,
	wider: (months, reason) => `Misoedd yn lle’r nifer arferol: ${months}. Rheswm: ${reason}`,
	moved: (from, to) =>
		`Mae’r eisteddiad wedi symud ers i’r rhestr hon gael ei gwirio. O’i ddiwrnod newydd, rhaid bod yr achosion wedi’u cau rhwng ${from} a ${to}. Mewnforiwch y rhestr eto cyn y tyniad.`,
	movedAgain: (from, to) =>
		`Mae’r eisteddiad wedi symud ers i’r rhestr hon gael ei gwirio. O’i ddiwrnod newydd, rhaid bod yr achosion wedi’u cau rhwng ${from} a ${to}. Mewnforiwch y rhestr eto cyn tynnu eto.`,
	noList: 'Nid oes rhestr i dynnu ohoni eto.',
	how: 'Sut',
	methods: { random: 'Ar hap syml', stratified: 'Ar hap, gyda nifer lleiaf o rai mathau' },
	sizes: (n, reserves) => `${cases(n)} a ${reserves} wrth gefn.`,
	each: 'Un wrth gefn o bob math.',
	minimum: (column, value, least) => `${column}: o leiaf ${least} ${value}`,
	size: 'Nifer yr achosion',
	reserves: 'Nifer wrth gefn',
	column: (n) => `Colofn ${n}`,
	noColumn: 'Dim',
	columnHint: 'Lle na ellir bodloni’r ddwy golofn, y gyntaf sy’n penderfynu.',
	minimums: (n) => `Niferoedd lleiaf yng ngholofn ${n}`,
	notKept: {
		text: 'Ni ellir cymhwyso’r niferoedd lleiaf hyn o osodiadau’r panel, am nad oes colofn o’r fath yn y rhestr:',
		next: 'I’w cymhwyso, mewnforiwch restr sydd â’r golofn. Os tynnwch nawr, ni ofelir amdanynt.',
		link: 'Mynd i’r rhestr'
	},
	minimumsHint: 'Un ar bob llinell, megis: Ymosodiad = 2',
	reserveEach: 'Cymryd un wrth gefn o bob math yn lle hynny',
	purposive: {
		heading: 'Wedi’u dewis i ddiben, nid ar hap',
		text: 'Os oes angen achosion penodol ar y panel, dewiswch nhw yma yn lle tynnu. Mae’r adroddiad yn argraffu faint, pryd a pham, a byth yn dweud eu bod ar hap.',
		references: 'Cyfeirnodau’r achosion',
		referencesHint: 'Un ar bob llinell. Os mewnforiwyd rhestr, rhaid i bob un fod arni.',
		reason: 'Pam yr achosion hyn?',
		reasonHint: 'Caiff ei argraffu yn yr adroddiad: peidiwch ag enwi achos na pherson.',
		choose: 'Dewis yr achosion hyn',
		chosen: (n, by, when) => `Dewiswyd ${cases(n)} gan ${by}, ${when}.`,
		because: (reason) => `Rheswm: ${reason}`,
		printed: 'Yr hyn y mae’r adroddiad yn ei ddweud'
	},
	drawAgain: 'Tynnu’r sampl eto',
	again: 'Pam y tynnir y sampl eto?',
	againText: 'Mae’r tyniad blaenorol yn aros yn y cofnod.',
	seal: 'Cloi’r rhestr ar gyfer y tyniad',
	sealed: 'Ei chloi yn gyntaf',
	sealedText: (name, when) =>
		`Clodd ${name} rif cyfrinachol a’r rhestr, ${when}, cyn bod y gair yn hysbys. Ni all neb newid y naill na’r llall nawr.`,
	commitment: 'Cod yr hyn a glowyd',
	word: 'Gair cyhoeddus',
	wordText: 'Mae rhywun heblaw’r person a glodd y rhestr yn teipio unrhyw air.',
	wordField: 'Y gair cyhoeddus',
	wordOwn: 'Chi a glodd y rhestr ar gyfer y tyniad hwn, felly rhaid i rywun arall deipio’r gair.',
	say: 'Tynnu’r sampl',
	said: (name, when) => `${name} a’i teipiodd, ${when}.`,
	result: 'Canlyniad',
	inReview: 'Yn yr adolygiad',
	reference: 'Cyfeirnod yr heddlu',
	note: 'Nodyn',
	case: (n) => `Achos ${n}`,
	reserve: (n) => `Wrth gefn ${n}`,
	nowCase: (n) => `Bellach yn achos ${n}`,
	unused: 'Heb ei ddefnyddio',
	replaced: (reference, reason) => `Yn lle ${reference}. Rheswm: ${reason}`,
	hidden: 'Heb ei ddangos: rydych wedi camu’n ôl o’r achos hwn',
	officeOnly: 'Dim ond y swyddfa sy’n gweld cyfeirnodau’r heddlu.',
	drawnAs: (n) => `Tynnwyd ${cases(n)}, o Achos 1 i Achos ${n}.`,
	shortfall: (column, value, least, got) =>
		`${column}, ${value}: ${got} yn lle ${least}, gan nad oedd digon.`,
	replace: 'Cyfnewid achos',
	replaceWhich: 'Achos',
	replaceWhy: 'Pam y tynnir ef allan?',
	replaceText: 'Mae’r nesaf wrth gefn yn cymryd ei rif. Dilëir ei bapurau a’r atebion amdano.',
	receipt: 'Derbynneb',
	staffReceipt: 'Derbynneb i’r swyddfa',
	publicReceipt: 'Derbynneb gyhoeddus',
	list: 'Rhestr o gyfeirnodau',
	publicText: 'Nid yw’r dderbynneb gyhoeddus yn enwi unrhyw achos.',
	checkLink: 'Gwirio derbynneb',
	earlier: (n) => `Tyniad ${n}`,
	earlierText: (reason) => `Tynnwyd eto. Rheswm: ${reason}`,
	verify: {
		title: 'Gwirio tyniad',
		lede: 'Gall unrhyw un sydd â derbynneb tyniad a’r rhestr y’i gwnaed ohoni wirio mai ar hap y tynnwyd yr achosion, ac na allai neb eu dewis.',
		private: 'Darllenir y ddwy ffeil yn eich porwr. Ni chaiff dim ynddynt ei anfon i unman.',
		receipt: 'Derbynneb',
		receiptHint: 'Mae’r ffeil yn gorffen â .json. Mae’r un gyhoeddus yn ddigon.',
		list: 'Rhestr',
		listHint: 'Un cyfeirnod ar bob llinell, fel y gall y swyddfa ei lawrlwytho.',
		button: 'Gwirio',
		working: 'Yn gwirio…',
		needed: 'Dewiswch y ddwy ffeil yn gyntaf.',
		noCrypto:
			'Dim ond dros gysylltiad diogel (https) y gall y porwr hwn wirio tyniad. Agorwch y dudalen hon mewn cyfeiriad o’r fath.',
		notJson: 'Nid derbynneb tyniad yw’r dderbynneb. Dewiswch y ffeil sy’n gorffen â .json.',
		agrees: (n, staff) =>
			staff
				? `Mae’r rhestr a’r dderbynneb yn rhoi’r achosion hyn yn y drefn hon: ${cases(n)}.`
				: `Mae’r rhestr a’r dderbynneb yn perthyn i’w gilydd: tynnwyd ${cases(n)} fel y dywed y dderbynneb.`,
		verdicts: {
			'other-list':
				'Nid hon yw’r rhestr a glowyd cyn y tyniad. Gwiriwch nad oes cyfeirnod ar goll, wedi’i ychwanegu neu wedi’i newid.',
			'other-strata':
				'Nid yw’r rhestr yn dweud am bob achos yr hyn a ddywedai pan glowyd hi: mae ei cholofnau’n wahanol.',
			'not-sealed': 'Nid rhif cyfrinachol y dderbynneb yw’r un a glowyd.',
			'other-count': 'Mae’r dderbynneb yn dweud nifer arall o achosion na’r hyn a rydd y rhestr.',
			'other-shortfalls':
				'Mae’r dderbynneb yn dweud isafsymiau coll eraill na’r hyn a rydd y rhestr.',
			'other-cases': 'Mae’r rhestr a’r gair cyhoeddus yn rhoi achosion eraill, neu drefn arall.',
			'other-reserves':
				'Mae’r rhestr a’r gair cyhoeddus yn rhoi achosion wrth gefn eraill, neu drefn arall.',
			'other-replacements': 'Cymerwyd lle achos gan achos wrth gefn arall na’r un yr oedd ei dro.'
		},
		how: 'Disgrifir gyda’r rhaglen sut y gwneir ac y gwirir tyniad, fel y gall unrhyw un ysgrifennu ei wiriad ei hun.'
	}
};
