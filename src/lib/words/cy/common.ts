// Over 200 lines: the words that every page shares.
import type { common as en } from '../en/common';
import { minutes } from '../format';
import { list } from '../list';
import { kinds } from './common/kinds';
import { quorum } from './common/quorum';
import { file } from './common/file';
import { announcements } from './common/announcements';
import { called } from '../called';

export const common: typeof en = {
	brand: 'Plenary',
	brandLeads: 'eich cam nesaf',
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
	group: (letter) => called('Grŵp', letter),
	of: (n, total) => `${n} o ${total}`,

	foot: {
		contact: 'Eich cyswllt:',
		accessibility: 'Hygyrchedd',
		privacy: 'Preifatrwydd',
		recorded: 'Sut y cofnodir hyn',
		thirdParty: 'Trwyddedau meddalwedd',
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
			members: 'Gyda’r aelodau',
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
	kinds,
	column: {
		empty: 'Dim wedi’i ysgrifennu eto.',
		none: 'Ni chawsom ddim',
		agreed: (time, by) => `Nodwyd gan ${by}${time ? `, ${time}` : ''}.`,
		withdrawn: 'Ysgrifennodd rhywun bwynt wedyn, felly nid yw hyn yn cyfrif mwyach.',
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

	bar: 'Statws y dudalen hon',
	stale:
		'Efallai nad yw’r dudalen hon yn gyfredol: ni wnaeth y gweinydd ateb. Mae’r dudalen yn dal i roi cynnig arni.',
	connection: {
		connecting: ['Yn cysylltu…', ''],
		saved: ['Wedi’i gadw', 'Mae popeth ar y dudalen hon wedi’i gadw'],
		saving: ['Yn cadw…', ''],
		late: ['Heb ei gadw eto:', 'cadwch y dudalen hon ar agor'],
		offline: [
			'Rydych chi all-lein:',
			'mae eich newidiadau’n cael eu cadw tra bydd y dudalen hon ar agor, a’u hanfon pan fyddwch yn ôl'
		],
		blocked: [
			'Heb ei anfon:',
			'mae’r rhwydwaith hwn yn ei rwystro. Cadwch y dudalen hon ar agor a defnyddiwch rwydwaith arall, fel un eich ffôn'
		],
		paused: [
			'Ni all y gweinydd gadw dim ar hyn o bryd.',
			'Cadwch y dudalen hon ar agor: bydd yr hyn rydych yn ei deipio yn cael ei anfon.'
		],
		closed: [
			'Mae’r cysylltiad wedi dod i ben:',
			'mae’r hyn sydd heb ei gadw ar y dudalen hon o hyd'
		],
		'read-only': ['Darllen yn unig:', 'gallwch ddarllen yma ond nid ysgrifennu'],
		refused: ['Heb ei gadw:', 'dangosir eich geiriau olaf i chi eu copïo']
	},
	notWhole: (shown, total) =>
		`Dangosir ${shown} o ${total}. I weld y cyfan, trowch JavaScript ymlaen yn eich porwr.`,
	sending: 'Yn anfon…',
	notSent: {
		stays: 'Nid anfonwyd hyn. Mae’r hyn a lenwoch yma o hyd: pwyswch eto ymhen eiliad.',
		waits:
			'Nid yw hyn wedi’i anfon eto. Cadwch y dudalen hon ar agor: caiff ei anfon cyn gynted ag y bydd y gweinydd yn ateb.',
		cannotTell: 'Ni allwn ddweud a gafodd hyn ei gofnodi. Edrychwch cyn ei anfon eto.'
	},
	over: {
		heading: 'Ni ellir anfon hyn mwyach.',
		stays:
			'Nid yw’r hyn a deipioch wedi’i gadw. Mae’n aros yma nes i chi ei gau neu adael y dudalen.',
		gone: 'Newidiwyd rhywbeth tra oeddech chi’n ysgrifennu, felly mae’r ffurflen wedi mynd. Nid yw’r hyn a deipioch wedi’i gadw. Mae’n aros yma nes i chi ei gau neu adael y dudalen.',
		copy: 'Copïo’r hyn a deipiais',
		close: 'Cau, a cholli’r hyn a deipiais'
	},
	copying: {
		copied: 'Wedi’i gopïo.',
		marked: 'Mae wedi’i ddewis: copïwch â Ctrl ac C, neu o ddewislen eich dyfais.'
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
		pin: 'Cysylltu geiriau o ffeil yr achos…',
		unpin: 'Tynnu’r geiriau cysylltiedig',
		delete: 'Dileu'
	},

	field: {
		problem: 'Cywirwch hyn, os gwelwch yn dda',
		error: 'Gwall: ',
		optional: '(dewisol)',
		full: 'Mae’r testun hwn yn llawn: gall ddal 50,000 o nodau. Ni ychwanegwyd dim. Gallwch ludo’r hyn a gopïwyd gennych yn rhywle arall o hyd.',
		readOnly: 'I’w ddarllen yn unig.',
		reason: 'Rheswm',
		reasonHint: 'Caiff ei gadw gyda’r cofnod.',
		reasonMissing: 'Rhowch reswm.',
		missing: (label) => `Rhowch ${softened(label)}`,
		tick: (label) => `Ticiwch “${label}”`,
		choose: (label) => `Dewiswch ${softened(label)}`,
		between: (label, min, max) => `Rhaid i “${label}” fod rhwng ${min} a ${max}.`,
		unfinished: (label) => `Gorffennwch “${label}”, neu gadewch ef yn wag.`
	},

	quorum,
	timer: {
		left: (n) => `${minutes('cy', n)} ar ôl`,
		lastMinute: 'Llai na munud ar ôl',
		up: 'Mae’r amser ar ben',
		over: (n) => `${minutes('cy', n)} dros amser`,
		paused: (rest) => `Wedi’i oedi: ${rest.charAt(0).toLowerCase()}${rest.slice(1)}`
	},
	file,
	diff: { added: 'Ychwanegwyd: ', removed: 'Dilëwyd: ', same: 'Nid oes dim wedi newid.' },
	announcements,

	session: {
		ending: 'Byddwch yn cael eich allgofnodi ymhen 5 munud.',
		kept: 'Mae’r hyn rydych wedi’i deipio yn cael ei gadw.'
	},
	loading: 'Wrthi’n llwytho…'
};

/** A field's label as the object of a short verb: "Rhowch gyfrinair". */
function softened(label: string): string {
	const inside = label.charAt(0).toLowerCase() + label.slice(1);
	const soft: Record<string, string> = {
		ll: 'l',
		rh: 'r',
		c: 'g',
		p: 'b',
		t: 'd',
		b: 'f',
		d: 'dd',
		m: 'f',
		g: ''
	};
	return inside.replace(/^(ll|rh|dd|ff|ph|th|ch|[cptbdmg])/, (first) => soft[first] ?? first);
}
