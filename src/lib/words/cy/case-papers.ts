import type { casePapers as english } from '../en/case-papers';
import { days, period } from '../format';
import { plural } from '../plural';
import { runs } from '../runs';

const files = (n: number) => `${n} ${plural('cy', n, { two: 'ffeil', other: 'ffeil' })}`;
const papers = (n: number) => `${n} ${plural('cy', n, { two: 'bapur', other: 'papur' })}`;

export const casePapers: typeof english = {
	title: 'Papurau’r achosion',
	link: 'Papurau’r achosion',
	linkText: 'Ychwanegir ffeiliau PDF, lluniau a recordiadau ar eu tudalen eu hunain:',
	tally: (of) => `o ${of} o achosion sydd â phapurau`,
	lede: 'Dim ond ar y sgrin y mae aelodau’n eu darllen, gyda’u henw eu hunain ar bob tudalen. Cofnodir bob tro yr agorir un.',
	add: 'Ychwanegu ffeiliau',
	choose: 'Dewis ffeiliau',
	chooseFolder: 'Dewis ffolder',
	chooseHint:
		'PDF, testun plaen, lluniau (PNG, JPEG, WebP, GIF) a recordiadau (MP3, M4A, WAV, OGG), hyd at 500 MB yr un. Gallwch hefyd ollwng ffeiliau neu ffolderi yma. Mae ffeil yn mynd i’w hachos yn ôl ei henw: Achos 5, 5.pdf, neu gyfeirnod yr heddlu.',
	needsScripts: 'Dim ond gyda JavaScript wedi’i droi ymlaen y gellir anfon ffeiliau.',
	chosen: (n) => `${files(n)} wedi’u dewis`,
	file: 'Ffeil',
	toCase: 'Achos',
	case: (n) => `Achos ${n}`,
	caseOf: (file) => `Achos ${file}`,
	whichCase: 'Dewiswch achos',
	unassigned: (n) => `Nid oes achos eto i ${files(n)}. Dewiswch un i bob un, neu gadewch hi allan.`,
	leaveOut: 'Gadael allan',
	leaveOutOf: (file) => `Gadael ${file} allan`,
	redactionOf: (n) => plural('cy', n, { one: 'Mae’r ffeil hon', other: 'Mae’r ffeiliau hyn' }),
	redactions: { redacted: 'wedi’i golygu', 'not-redacted': 'heb ei golygu' },
	redactionHints: {
		redacted: 'Nid oes dim ynddi sy’n dweud pwy yw neb.',
		'not-redacted':
			'Dim ond pobl y mae eu fetio mewn grym all ei hagor, a dim ond ar ôl i ail berson yn y swyddfa gadarnhau hyn.'
	},
	whoOpens: 'Pwy all ei hagor',
	everyone: 'pawb sydd â’r achos',
	everyoneHint: 'Aelodau ei grwpiau, a phob aelod unwaith yr agorir yr achos.',
	vetted: (level) => `dim ond y rhai sydd wedi’u fetio i ${level}`,
	atLeast: (level) => `Mae angen ${level} beth bynnag ar yr hyn sydd heb ei olygu.`,
	language: 'Iaith y papurau',
	send: (n) => `Ychwanegu ${files(n)}`,
	sending: (name, percent) => `Yn anfon ${name}: ${percent}%`,
	sent: (n) => `Ychwanegwyd ${files(n)}.`,
	refused: (n) => `Ni ellid ychwanegu ${files(n)}. Mae’r rheswm wrth bob enw.`,
	stop: 'Stopio',
	stopped: 'Wedi stopio. Mae’r hyn a anfonwyd cynt wedi’i ychwanegu.',
	states: { waiting: '', sending: 'Yn anfon', sent: 'Ychwanegwyd', refused: 'Heb ei hychwanegu' },
	notSent:
		'Collwyd y cysylltiad cyn i’r ffeil gyrraedd. Edrychwch o dan “Yn ôl achos” i weld a yw yno. Os nad yw, ychwanegwch hi eto.',
	byCase: 'Yn ôl achos',
	none: 'Dim papurau eto',
	noCases: 'Nid oes achosion eto.',
	kinds: { text: 'Testun', pdf: 'PDF', image: 'Llun', audio: 'Recordiad' },
	opened: (n) =>
		n === 0
			? 'Heb ei agor eto'
			: `Agorwyd ${n} ${plural('cy', n, { one: 'waith', two: 'waith', other: 'gwaith' })}`,
	who: 'Gweld pwy, yn yr hanes',
	mayOpen: (names) => `Yn cael ei agor: ${names}`,
	nobody: 'neb eto',
	closedBy: (level) =>
		level === ''
			? 'Nid oes gan neb o’r rhai sydd â’r achos hwn fetio mewn grym.'
			: `Nid oes gan neb o’r rhai sydd â’r achos hwn ${level}, neu fetio uwch, mewn grym.`,
	levelUnnamed: (names) =>
		`Nid yw’r fetio a gofnodwyd ar gyfer ${names} yn enwi un o lefelau’r panel.`,
	toPeople: 'Dewis y lefel',
	notIssued: 'Heb ei ddosbarthu',
	entered: 'Wedi’i roi i mewn fel testun',
	look: (name) => `Edrych ar ${name}`,
	lookAll: (n) => `Edrych ar bapurau achos ${n}`,
	change: (name) => `Newid ${name}`,
	nameIn: { en: 'Enw, Saesneg', cy: 'Enw, Cymraeg' },
	isRedacted: 'Wedi’i olygu?',
	save: 'Cadw',
	saved: 'Wedi’i gadw.',
	remove: (name) => `Tynnu ${name}`,
	removeText:
		'Caiff ei ddinistrio: ni all neb ei ddarllen eto. Mae grwpiau wedi dechrau, felly gall fod pwyntiau ynghlwm wrtho.',
	sure: 'Ie, dinistriwch ef',
	removed: 'Wedi’i dynnu a’i ddinistrio.',
	issue: 'Dosbarthu i’r aelodau',
	issueSitting: (n) => `Eisteddiad ${n}`,
	issueButton: (n, sitting) => `Dosbarthu ${papers(n)} o eisteddiad ${sitting}`,
	issueText:
		'Cofnodir yr amser fel y mae. Dim ond yn ystod yr eisteddiad y mae aelodau’n darllen papurau o hyd, ac o hynny ymlaen dim ond yr hyn a ddosbarthwyd.',
	due: (day, wanted, daysIn) =>
		`I’w dosbarthu erbyn ${day}, ${period('cy', wanted, daysIn)} cyn yr eisteddiad.`,
	lateNow: 'Mae’r diwrnod hwnnw wedi mynd heibio.',
	issuedOn: (day, ahead) => {
		if (ahead === 0) return `Dosbarthwyd ar ${day}, diwrnod yr eisteddiad.`;
		return ahead > 0
			? `Dosbarthwyd ar ${day}, ${days('cy', ahead)} cyn yr eisteddiad.`
			: `Dosbarthwyd ar ${day}, ar ôl diwrnod yr eisteddiad.`;
	},
	late: (wanted, daysIn) => `Mae hynny’n llai na ${period('cy', wanted, daysIn)}.`,
	waiting: (n) => `Ychwanegwyd ${papers(n)} ers hynny heb eu dosbarthu: ni all aelodau eu gweld.`,
	without: (numbers) =>
		`Nid oes papurau i ${plural('cy', numbers.length, { one: 'achos', other: 'achosion' })} ${runs('cy', numbers)}.`,
	nothing: 'Mae popeth wedi’i ddosbarthu.',
	issuedNow: 'Mae’r papurau wedi’u dosbarthu.',
	confirmed: (name, day) => `Cadarnhawyd gan ${name}, ${day}`,
	confirmedAlone: (name, day, reason) =>
		`Cadarnhawyd gan ${name} heb neb arall, ${day}. Rheswm: ${reason}`,
	unconfirmed: 'Yn aros am ail berson: ni all aelodau ei agor eto',
	toConfirm: (n) => `${papers(n)} yn aros am ail berson`,
	confirm: {
		title: 'Papurau i’w cadarnhau',
		lede: 'Mae papurau heb eu golygu yn dangos pwy yw pobl. Dim ond ar ôl i ail berson yn y swyddfa ei gadarnhau y gall aelodau sydd â’r fetio agor un.',
		none: 'Nid oes papur yn aros i’w gadarnhau.',
		of: (name, n) => `${name}, achos ${n}`,
		marked: (name) => `${name} a’i marciodd fel un heb ei olygu.`,
		opens: (level) =>
			level
				? `Ar ôl ei gadarnhau, gall aelodau sydd wedi’u fetio i ${level} ei agor.`
				: 'Ar ôl ei gadarnhau, gall aelodau y mae eu fetio mewn grym ei agor.',
		look: 'Edrych ar bapurau’r achos hwn',
		button: (name) => `Cadarnhau ${name}`,
		other: 'Chi eich hun a’i marciodd, felly rhywun arall yn y swyddfa sy’n ei gadarnhau.',
		alone:
			'Chi eich hun a’i marciodd, ac ni all neb arall yn y swyddfa ei gadarnhau. Gallwch ei gadarnhau heb neb arall, gyda rheswm. Bydd y dudalen a’r hanes yn dweud na wnaeth ail berson hynny.',
		reason: 'Pam na all aros am ail berson?',
		done: 'Cadarnhawyd.'
	}
};
