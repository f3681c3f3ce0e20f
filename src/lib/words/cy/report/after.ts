import { days, period } from '../../format';
import type { after as en } from '../../en/report/after';

export const after: typeof en = {
	title: 'O gymeradwyo i gyhoeddi',
	titleUnapproved: 'Oddi wrth yr aelodau i gyhoeddi',
	link: 'Ble mae’r adroddiad',
	report: 'Darllen yr adroddiad',
	way: 'Camau’r adroddiad',
	done: 'wedi’i wneud',
	weAreHere: 'mae’r adroddiad yma',
	notYet: 'ddim eto',
	readers: (names) => `Gellir ei ddarllen gan: ${names}.`,
	by: (day) => `Ateb i ddod erbyn ${day}`,
	target: {
		left: (n) => (n === 0 ? 'Mae’n ddyledus heddiw.' : `${days('cy', n)} ar ôl.`),
		over: (n) => `Mae ${days('cy', n)} dros y targed.`,
		paused: 'Nid yw’r dyddiau’n cael eu cyfrif nawr.',
		extended: (day, when) => `Symudwyd i ${day} gan y swyddfa ar ${when}.`,
		extend: {
			heading: 'Rhoi mwy o amser i’r heddlu',
			text: 'Mae hyn yn symud targed y panel ei hun. Caiff yr heddlu wybod, a darllen y rheswm.',
			due: 'Diwrnod newydd',
			dueHint: 'Er enghraifft 30 Tachwedd 2023. Rhaid iddo fod yn hwyrach na’r diwrnod presennol.',
			why: 'Rheswm',
			button: 'Symud y targed'
		},
		own: (n, daysIn) => `Targed y panel ei hun yw ${period('cy', n, daysIn)}, nid cyfraith.`
	},
	next: {
		heading: (step) => `Nesaf: ${step}`,
		seal: 'Y cydlynydd sy’n anfon y drafft at ei ddarllenwyr cyntaf.',
		'end-comments': 'Y cydlynydd sy’n cau’r sylwadau.',
		consent:
			'Y cydlynydd sy’n ei gofnodi pan fydd yr amser i wrthwynebu ar ben ac nad oes gwrthwynebiad heb ei ddatrys.',
		approve: 'Y cydlynydd sy’n cofnodi’r gymeradwyaeth pan fydd digon o aelodau wedi cymeradwyo.',
		send: 'Y cydlynydd sy’n ei anfon ymlaen.',
		sign: 'Mae’r heddlu’n ateb pob arsylwad ac yn llofnodi ei ymateb.',
		consider: 'Mae’r Comisiynydd yn ei ystyried.',
		publish: 'Y swyddfa sy’n ei gyhoeddi.'
	},
	send: {
		button: (step) => `Ei anfon ymlaen: ${step}`,
		title: (n) => `Anfon fersiwn ${n} ymlaen?`,
		what: (names) =>
			names
				? `O hynny ymlaen gellir ei ddarllen hefyd gan: ${names}.`
				: 'Yr un bobl â nawr a gaiff ei ddarllen.',
		days: (n, daysIn) =>
			`Gofynnir i’r heddlu ateb o fewn ${period('cy', n, daysIn)}, targed y panel ei hun.`,
		unfinished:
			'Ni ellir cyhoeddi’r fersiwn hon, am fod pob iaith yn cael ei chyhoeddi ar yr un pryd:',
		instead:
			'Gallwch ganslo, a dechrau fersiwn newydd ar dudalen y drafft. Ar ôl ei hanfon, dim ond cywiriad sy’n dechrau fersiwn newydd.',
		confirm: 'Anfon',
		anyway: 'Ei hanfon er hynny'
	},
	recall: {
		button: 'Ei alw’n ôl',
		title: (n) => `Galw fersiwn ${n} yn ôl?`,
		what: 'Nid oes neb o’r rhai y’i hanfonwyd atynt wedi’i agor. Ni chânt ei ddarllen mwyach, a gallwch ei anfon eto.',
		confirm: 'Galw’n ôl'
	},
	correct: {
		button: 'Cywiro’r adroddiad hwn…',
		title: (n) => `Cywiro fersiwn ${n}?`,
		what: (n) =>
			`Mae’r adroddiad yn mynd yn ôl i’w ddrafft, ac wedyn rydych yn anfon fersiwn ${n} at yr aelodau. Mae’n mynd drwy bob cam eto.`,
		kept: (n) =>
			`Mae’r hyn a lofnododd yr heddlu yn aros gyda fersiwn ${n}. Mae’n llofnodi eto ar gyfer y fersiwn wedi’i chywiro, gan ddechrau gyda’r geiriau a ysgrifennodd.`,
		reason: 'Beth sy’n cael ei gywiro a pham, yn Saesneg',
		reasonCy: 'Beth sy’n cael ei gywiro a pham, yn Gymraeg',
		printed: 'Bydd pawb yn darllen hyn yn yr adroddiad wedi’i gywiro. Peidiwch ag enwi neb.',
		confirm: 'Mynd ag ef yn ôl i’r drafft',
		being: (n, by, day) =>
			`Mae fersiwn ${n} yn cael ei chywiro. Aeth ${by} â hi yn ôl i’w drafft ar ${day}:`,
		was: (n) => `Mae’r fersiwn hon yn cywiro fersiwn ${n}:`
	},
	written: (n, total) => `Mae’r ymateb yn cael ei ysgrifennu: ${n} o ${total} wedi’u hateb.`,
	questions: {
		heading: 'Cwestiynau gan yr heddlu',
		of: (n, day) => `Am arsylwad ${n}, ${day}`,
		label: (n) => `Ateb y panel am arsylwad ${n}`,
		button: 'Anfon yr ateb',
		answered: (day) => `Atebwyd ${day}`
	},
	passed: {
		heading: 'Gydag adrannau eraill',
		row: (n, department) => `Arsylwad ${n}: ${department}`,
		person: (name, role, email) => `${name}, ${role}, ${email}`,
		add: 'Ychwanegwch y person hwn ar dudalen y bobl yn yr un rôl â’r rhai sy’n ateb dros yr heddlu, yna rhowch ddolen fewngofnodi iddo.',
		isHere: 'Mae’r person hwn yn Plenary. Rhowch ddolen fewngofnodi iddo os nad oes ganddo un.',
		people: 'Mynd i dudalen y bobl'
	},
	consider: {
		heading: 'Ydych chi wedi ystyried yr adroddiad a’r ymateb?',
		text: 'Darllenwch y ddau yn gyntaf: mae’r ymateb wrth ochr pob arsylwad yn yr adroddiad.',
		comments: 'Eich sylwadau',
		button: 'Cofnodi fy mod wedi’i ystyried',
		delegate: 'Pwy sy’n ei ystyried yn lle’r Comisiynydd',
		delegateOwn: 'Pwy sy’n ei ystyried yn eich lle chi',
		nobodyElse: 'Neb: fi sy’n gwneud',
		namedOwn: (name) => `${name} sy’n ei ystyried yn eich lle chi.`,
		nobody: 'Neb: y Comisiynydd sy’n gwneud',
		name: 'Cadw',
		named: (name) => `${name} sy’n ei ystyried yn lle’r Comisiynydd.`,
		was: (name, day) => `Ystyriwyd gan ${name}, ${day}.`
	},
	meanwhile: {
		moved: (step) => `Mae’r adroddiad bellach ar y cam “${step}”.`,
		answered: 'Mae rhywun arall wedi ateb y cwestiwn hwn.',
		signed: 'Mae’r heddlu wedi llofnodi ei ymateb.',
		changed: 'Newidiwyd rhywbeth yn y cyfamser.'
	},
	log: {
		heading: 'Pwy sydd wedi cael beth',
		none: 'Nid yw wedi’i anfon at neb eto.',
		sent: (version, step) => `Fersiwn ${version}: ${step}`,
		recalled: (version) => `Galwyd fersiwn ${version} yn ôl`,
		corrected: (version) => `Aethpwyd â fersiwn ${version} yn ôl i’w chywiro`,
		published: (version) => `Cyhoeddwyd fersiwn ${version}`,
		withdrawn: (version) => `Tynnwyd fersiwn ${version} yn ôl`,
		to: (n) => (n === 1 ? 'Anfonwyd at 1 person' : `Anfonwyd at ${n} o bobl`),
		letter: (state) => `E-bost: ${state}.`,
		readOn: (when) => `Darllenwyd ${when}.`,
		read: (name) => `Darllenwyd gan ${name}`,
		signed: (name, version) => `Llofnodwyd yr ymateb i fersiwn ${version} gan ${name}`,
		considered: (name, version) => `Ystyriwyd fersiwn ${version} gan ${name}`,
		extended: (day) => `Symudodd targed y panel ei hun i ${day}`,
		asked: 'Gofynnodd yr heddlu gwestiwn i’r panel',
		answered: 'Atebodd y panel gwestiwn',
		passed: 'Pasiwyd arsylwad i adran arall',
		back: 'Daeth arsylwad yn ôl o adran arall',
		whole: 'Y cofnod cyfan'
	}
};
