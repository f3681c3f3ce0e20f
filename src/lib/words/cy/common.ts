import type { common as en } from '../en/common';
import { minutes } from '../format';
import { list } from '../list';
import { plural } from '../plural';

export const common: typeof en = {
	brand: 'Plenary',
	skip: 'Neidio i’r prif gynnwys',
	language: 'Iaith',
	languages: { en: 'English', cy: 'Cymraeg' },
	signedInAs: (name) => `Wedi mewngofnodi fel ${name}`,
	account: 'Eich cyfrif',
	signIn: 'Mewngofnodi',
	signOut: 'Allgofnodi',
	you: 'Chi',
	chair: 'Cadeirydd',
	caseNumber: (n) => `Achos ${n}`,
	caseOf: (n, total) => `Achos ${n} o ${total}`,
	group: (letter) => `Grŵp ${letter}`,
	of: (n, total) => `${n} o ${total}`,

	foot: {
		contact: 'Eich cyswllt:',
		accessibility: 'Hygyrchedd',
		privacy: 'Preifatrwydd',
		recorded: 'Sut y cofnodir hyn',
		label: 'Am y wefan hon'
	},

	spine: {
		label: 'Camau’r adolygiad',
		stages: {
			sample: 'Sampl',
			breakouts: 'Grwpiau trafod',
			plenary: 'Sesiwn lawn',
			draft: 'Drafft',
			approval: 'Cymeradwyo',
			response: 'Ymateb',
			publication: 'Cyhoeddi'
		},
		here: ': rydyn ni yma',
		done: 'wedi’i gwblhau',
		next: 'nesaf',
		stageOf: (n, total) => `Cam ${n} o ${total}`,
		nextIs: (stage) => `Nesaf: ${stage}`,
		allDone: 'Pob cam wedi’i gwblhau'
	},

	kinds: {
		positive: {
			one: 'Pwynt cadarnhaol',
			many: 'Pwyntiau cadarnhaol',
			add: 'Ychwanegu pwynt cadarnhaol',
			none: 'Ni nodwyd unrhyw bwyntiau cadarnhaol'
		},
		negative: {
			one: 'Pwynt negyddol',
			many: 'Pwyntiau negyddol',
			add: 'Ychwanegu pwynt negyddol',
			none: 'Ni nodwyd unrhyw bwyntiau negyddol'
		},
		query: {
			one: 'Ymholiad',
			many: 'Ymholiadau',
			add: 'Ychwanegu ymholiad',
			none: 'Ni nodwyd unrhyw ymholiadau'
		},
		action: {
			one: 'Cam gweithredu',
			many: 'Camau gweithredu',
			add: 'Ychwanegu cam gweithredu',
			none: 'Ni nodwyd unrhyw gamau gweithredu'
		}
	},
	column: {
		empty: 'Dim wedi’i ysgrifennu eto.',
		none: 'Dim i’w nodi',
		agreed: (time, by) => (time ? `Cytunwyd gan y grŵp, ${time}. ` : '') + `Nodwyd gan ${by}.`,
		withdrawn: 'Ysgrifennwyd pwynt wedyn, felly mae hyn wedi’i dynnu’n ôl.',
		undo: 'Dadwneud',
		undone: (none) => `Tynnwyd yn ôl: “${none}”.`
	},
	flags: {
		unfairness: 'Annhegwch posibl',
		concern: 'Pryder',
		improvement: 'Maes i’w wella',
		'best-practice': 'Arfer gorau'
	},
	rag: {
		red: 'Coch: heb ei gyflawni',
		amber: 'Ambr: wedi’i gyflawni’n rhannol',
		green: 'Gwyrdd: wedi’i gyflawni'
	},

	bar: 'Sut mae’r dudalen hon yn sefyll',
	connection: {
		connecting: ['Yn cysylltu…', ''],
		saved: ['Wedi’i gadw', 'Mae popeth yma’n ddiogel'],
		saving: ['Yn cadw…', ''],
		offline: [
			'Rydych chi all-lein:',
			'mae eich newidiadau’n cael eu cadw yma a byddant yn cael eu hanfon'
		],
		paused: [
			'Ni all y gweinydd gadw dim ar hyn o bryd.',
			'Mae’r hyn rydych yn ei deipio’n cael ei gadw yma a bydd yn cael ei anfon.'
		],
		closed: [
			'Mae’r cysylltiad wedi dod i ben:',
			'mae’r hyn sydd heb ei gadw ar y dudalen hon o hyd'
		],
		'read-only': ['Darllen yn unig:', 'gallwch ddarllen yma ond nid ysgrifennu'],
		refused: ['Heb ei dderbyn:', 'dangosir eich geiriau olaf i chi eu copïo']
	},
	writing: (names) =>
		names.length > 3
			? `Mae ${names.length} o bobl yn ysgrifennu`
			: `Mae ${list('cy', names)} yn ysgrifennu`,
	youAreWriting: 'Rydych chi’n ysgrifennu',

	buttons: {
		save: 'Cadw',
		send: 'Anfon',
		cancel: 'Canslo',
		close: 'Cau',
		back: 'Yn ôl',
		continue: 'Parhau',
		confirm: 'Ie, ewch ymlaen',
		undo: 'Dadwneud',
		redo: 'Ail-wneud',
		change: 'Newid',
		remove: 'Tynnu',
		delete: 'Dileu',
		restore: 'Adfer',
		rejoin: 'Ailymuno',
		staySignedIn: 'Aros wedi mewngofnodi',
		download: 'Lawrlwytho',
		print: 'Argraffu',
		show: 'Dangos',
		hide: 'Cuddio'
	},
	point: {
		menu: (point) => `Symud neu newid: ${point}`,
		up: 'Symud i fyny',
		down: 'Symud i lawr',
		moveTo: 'Symud i…',
		flags: 'Baneri…',
		pin: 'Pinio wrth ffeil yr achos…',
		unpin: 'Tynnu’r pin',
		delete: 'Dileu'
	},

	field: {
		problem: 'Mae angen cywiro rhywbeth',
		error: 'Gwall: ',
		optional: '(dewisol)',
		full: 'Mae’r testun hwn yn llawn: gall ddal 50,000 o nodau. Ni ychwanegwyd dim, a gallwch ludo’r hyn a gopïwyd gennych yn rhywle arall.',
		readOnly: 'I’w ddarllen yn unig.',
		reason: 'Rheswm',
		reasonHint: 'Caiff ei gadw gyda’r cofnod.',
		reasonMissing: 'Rhowch reswm.',
		missing: (label) => `Llenwch “${label}”.`,
		unfinished: (label) => `Gorffennwch “${label}”, neu gadewch ef yn wag.`
	},

	quorum: {
		label: 'Cworwm',
		count: (present, needed) =>
			present <= needed
				? `${present} o ${needed} yn bresennol:`
				: `${present} yn bresennol, angen ${needed}:`,
		quorate: 'mae cworwm',
		inquorate: 'nid oes cworwm'
	},
	timer: {
		left: (n) => `${minutes('cy', n)} ar ôl`,
		lastMinute: 'Llai na munud ar ôl',
		up: 'Mae’r amser ar ben',
		over: (n) => `${minutes('cy', n)} dros amser`,
		paused: (rest) => `Wedi’i oedi: ${rest.charAt(0).toLowerCase()}${rest.slice(1)}`
	},

	file: {
		readOnly: 'I’w ddarllen yn unig. Cofnodir bob tro y caiff ei agor.',
		pinWords: 'Pinio’r geiriau a ddewiswyd',
		chooseFirst:
			'Dewiswch eiriau yn y testun yn gyntaf: llusgwch drostynt, neu defnyddiwch y bysellfwrdd.',
		byKeyboard: 'Dewis geiriau â’r bysellfwrdd',
		byKeyboardHint:
			'Symudwch â’r bysellau saeth, daliwch Shift i ddewis geiriau, yna pwyswch y botwm.',
		chosen: (quote) => `Dewiswyd: “${quote}”`,
		redacted: 'wedi’i olygu',
		pinned: 'Geiriau wedi’u pinio'
	},
	diff: { added: 'Ychwanegwyd: ', removed: 'Dilëwyd: ', same: 'Nid oes dim wedi newid.' },

	announcements: {
		legend: 'Cyhoeddi newidiadau pobl eraill ar lafar',
		settings: { all: 'Pob newid', mine: 'Dim ond yr hyn rydw i arno', none: 'Dim' },
		added: (who, n) => `Ychwanegodd ${who} ${points(n)}`,
		changed: (who, n) => `Newidiodd ${who} ${points(n)}`,
		moved: (who, n) => `Symudodd ${who} ${points(n)}`,
		deleted: (who, n) => `Dileodd ${who} ${points(n)}`,
		restored: (who, n) => `Adferodd ${who} ${points(n)}`,
		arrived: (who) => `Mae ${who} wedi cyrraedd`,
		left: (who) => `Mae ${who} wedi gadael`
	},

	session: {
		ending: 'Byddwch yn cael eich allgofnodi ymhen pum munud.',
		kept: 'Mae’r hyn rydych wedi’i deipio yn cael ei gadw.'
	},
	loading: 'Wrthi’n llwytho…'
};

/** The thing done, after a short verb: softened when it is one. */
function points(n: number): string {
	if (n === 1) return 'bwynt';
	return `${n} ${plural('cy', n, { two: 'bwynt', few: 'phwynt', many: 'phwynt', other: 'pwynt' })}`;
}
