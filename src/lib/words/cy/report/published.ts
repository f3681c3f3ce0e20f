import type { published as en } from '../../en/report/published';
import { plural } from '../../plural';
import { publicParts } from './public-parts';

const reports = (n: number) => `${n} adroddiad`;
const texts = (n: number) =>
	`${n} ${plural('cy', n, { two: 'destun', few: 'thestun', many: 'thestun', other: 'testun' })}`;

export const published: typeof en = {
	title: 'Adroddiadau a gyhoeddwyd',
	all: 'Pob adroddiad a gyhoeddwyd',
	language: 'Cymraeg',
	find: 'Chwilio am adroddiad yn ôl ei deitl neu ei banel',
	findButton: 'Chwilio',
	count: (n) => `${reports(n)}.`,
	found: (n, find) => `Cafwyd ${reports(n)} am “${find}”.`,
	on: 'Cyhoeddwyd ar',
	feed: 'Adroddiadau newydd fel ffrwd (Atom)',
	files: 'Ffeiliau’r adroddiad hwn',
	pdf: 'PDF, wedi’i dagio ar gyfer darllenwyr sgrin',
	pdfBoth: 'PDF yn Gymraeg a Saesneg, wedi’i dagio ar gyfer darllenwyr sgrin',
	docx: 'Dogfen Word (DOCX)',
	json: 'Yr union eiriau yn y ddwy iaith (JSON)',
	withdrawnTitle: 'Tynnwyd yr adroddiad hwn yn ôl',
	withdrawn: (day) => `Tynnwyd yn ôl ar ${day}.`,
	noneTitle: 'Nid oes adroddiad o’r fath',
	none: 'Efallai fod ganddo gyfeiriad arall, neu na chafodd ei gyhoeddi erioed.',

	parts: publicParts,

	gate: {
		heading: 'Cyn ei gyhoeddi',
		missing: (lang, n) => `Nid oes ${lang === 'en' ? 'Saesneg' : 'Cymraeg'} i ${texts(n)}.`,
		stale: (n) => `Mae ${texts(n)} wedi dyddio: mae’r iaith arall wedi newid ers hynny.`,
		staleWhat:
			'Gall y cyfieithydd neu’r cydlynydd ddweud ar dudalen y drafft fod testun yn dal yn gywir.',
		response: (lang, n) =>
			`Nid oes ${lang === 'en' ? 'Saesneg' : 'Cymraeg'} i ${texts(n)} o’r ymateb.`,
		translate: 'Cyfieithu’r ymateb',
		stillTime:
			'Cyhoeddir adroddiad ym mhob un o ieithoedd y panel ar yr un pryd. Ar ôl ei anfon ymlaen, nid yw ei eiriau’n newid mwyach: dechreuwch fersiwn newydd yn gyntaf, ar dudalen y drafft.',
		tooLate:
			'Cyhoeddir adroddiad ym mhob un o ieithoedd y panel ar yr un pryd, ac nid yw geiriau hwn yn newid mwyach. Cywirwch ef, os yw i’w gyhoeddi.',
		languages: 'Mae pob testun ar gael ym mhob un o ieithoedd y panel.',
		beside:
			'Ni chaniateir cyhoeddi dim sy’n dangos pwy yw person. Mae’r geiriau hyn wrth ochr yr adroddiad. Dywedwch pam y mae pob un yn aros, cyn i rywun gadarnhau ei fod wedi’i ddarllen. Ni ellir newid geiriau’r ymateb yma; gellir newid ei gyfieithiad.',
		places: {
			answer: (n) => `Ymateb i arsylwad ${n}`,
			promise: (n) => `Ymrwymiad ${n} yr heddlu`,
			correction: (n) => `Pam y cywirwyd fersiwn ${n}`,
			withdrawal: (n) => `Pam y tynnwyd fersiwn ${n} yn ôl`
		},
		reasonAnyway: 'Defnyddio’r geiriau hyn er hynny',
		check:
			'Mae rhywun o’r swyddfa’n darllen yr adroddiad unwaith eto am unrhyw beth sy’n dangos pwy yw person. Yna mae rhywun arall yn ei gyhoeddi.',
		alone: 'Un person yw eich swyddfa, felly chi sy’n gwneud y ddau.',
		checked: (name, day) =>
			`Darllenwyd gan ${name} ar ${day}: nid oes dim yn dangos pwy yw person.`,
		confirm: 'Rwyf wedi’i ddarllen: nid oes dim yn dangos pwy yw person',
		publish: 'Cyhoeddi',
		publishTitle: (n) => `Cyhoeddi fersiwn ${n}?`,
		publishWhat: (languages) =>
			`Gall pawb ei ddarllen o hynny ymlaen, yn ${languages} ar yr un pryd.`,
		other: 'Mae rhywun arall o’r swyddfa’n ei gyhoeddi.',
		at: 'Gall pawb ei ddarllen yma:',
		withdraw: 'Ei dynnu’n ôl…',
		withdrawTitle: 'Tynnu’r adroddiad yn ôl?',
		withdrawWhat: 'Yna bydd ei dudalen yn dweud iddo gael ei dynnu’n ôl, pryd, a pham.',
		reason: 'Rheswm, yn Saesneg',
		reasonCy: 'Rheswm, yn Gymraeg',
		withdrawConfirm: 'Tynnu’n ôl',
		withdrawn: (day) => `Tynnwyd yn ôl ar ${day}.`
	}
};
