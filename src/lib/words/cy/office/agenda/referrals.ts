import { plural } from '../../../plural';
import type { referrals as en } from '../../../en/office/agenda/referrals';

export const referrals: typeof en = {
	title: 'Materion a godwyd gan y cyhoedd',
	link: 'Materion a godwyd gan y cyhoedd',
	lede: 'Yma mae aelodau’n atgyfeirio materion a godwyd gyda nhw. Mae’r cadeirydd neu’r swyddfa’n eu rhoi ar agenda eisteddiad, ac yno cofnodir beth a ddaeth ohonynt.',
	refer: 'Atgyfeirio mater',
	issue: 'Yr hyn a gododd rhywun gyda chi',
	issueHint: 'Ysgrifennwch beth ddigwyddodd a beth sy’n cael ei ofyn. Peidiwch ag enwi neb.',
	anyway: 'Cadw’r geiriau hyn beth bynnag',
	send: 'Atgyfeirio’r mater hwn',
	sent: 'Mae’r mater wedi’i atgyfeirio. Gall y swyddfa a’r cadeirydd ei weld.',
	own: 'Atgyfeiriwyd gennych chi',
	by: (name) => `Atgyfeiriwyd gan ${name}`,
	unnamed: 'Atgyfeiriwyd',
	on: (day) => `ar ${day}`,
	none: 'Nid oes mater wedi’i atgyfeirio eto.',
	heading: (n) => `Mater ${n}`,
	waiting: 'Nid yw ar agenda eto.',
	placed: (title, sitting) => `Ar agenda ${sitting}: “${title}”.`,
	sitting: (review, n, day) => `${review}, eisteddiad ${n}, ${day}`,
	came: (outcome) => `Beth a ddaeth ohono: ${outcome}`,
	noOutcome: 'Nid yw’r hyn a ddaeth ohono wedi’i gofnodi eto.',
	declined: (name, day) => `Dywedodd ${name} ar ${day} pam nad yw’n cael ei ystyried:`,
	place: 'Ei roi ar agenda',
	at: 'Eisteddiad',
	name: 'Sut mae’r agenda’n ei enwi',
	nameIn: {
		en: 'Sut mae’r agenda’n ei enwi, yn Saesneg',
		cy: 'Sut mae’r agenda’n ei enwi, yn Gymraeg'
	},
	minutes: 'Munudau wedi’u cynllunio',
	put: 'Ei roi ar yr agenda',
	noSitting: 'Nid oes eisteddiad wedi’i gynllunio y gallech ei roi ar ei agenda.',
	decline: 'Dweud pam nad yw’n cael ei ystyried',
	reason: 'Rheswm, y gall yr aelod ei ddarllen',
	say: 'Cadw’r rheswm',
	toPlace: (n) => `Nid yw ${n} ${plural('cy', n, { two: 'fater', other: 'mater' })} ar agenda eto`
};
