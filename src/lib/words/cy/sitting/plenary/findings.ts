import type { findings as en } from '../../../en/sitting/plenary/findings';
import { calledWith } from '../../../called';

export const findings: typeof en = {
	heading: 'Canfyddiadau i gytuno arnynt',
	headingAgreed: 'Canfyddiadau y cytunwyd arnynt',
	note: 'Mae pawb yn ysgrifennu yma gyda’i gilydd. Cedwir geiriau’r grwpiau eu hunain.',
	readOnly: 'Gallwch ddarllen y canfyddiadau yma ond nid eu newid.',
	onlyWelsh: 'Chi sy’n ysgrifennu’r Gymraeg. Mae’r Saesneg wrth ei hochr i chi ei darllen.',
	empty:
		'Nid oes canfyddiadau eto. Ychwanegwch un, neu gofynnwch i’r cadeirydd ddod â phwyntiau’r grwpiau i mewn.',
	number: (n) => `Canfyddiad ${n}`,
	field: (n, kind) => `Canfyddiad ${n}, ${kind}, yn Gymraeg`,
	fieldIn: {
		en: (n) => `Canfyddiad ${n}, testun Saesneg`,
		cy: (n) => `Canfyddiad ${n}, testun Cymraeg`
	},
	showOther: { en: 'Dangos y Gymraeg', cy: 'Dangos y Saesneg' },
	hideOther: { en: 'Cuddio’r Gymraeg', cy: 'Cuddio’r Saesneg' },
	missing: {
		en: 'Nid oes testun Saesneg eto. Mae’r Gymraeg isod. Ni ellir anfon yr adroddiad heb y Saesneg.',
		cy: 'Nid oes testun Cymraeg eto. Mae’r Saesneg isod.'
	},
	blank: { en: 'Nid oes testun Saesneg eto.', cy: 'Nid oes testun Cymraeg eto.' },
	writeHere: { en: 'Ysgrifennwch y Saesneg yma', cy: 'Ysgrifennwch y Gymraeg yma' },
	from: 'O',
	source: (letter, name) => calledWith('Grŵp', letter, name),
	sourceGone: 'wedi’i ddileu',
	sourceChanged: 'wedi newid',
	byHand: 'Ysgrifennwyd yn y sesiwn lawn',
	sourceByHand: 'canfyddiad a ysgrifennwyd yn y sesiwn lawn',
	isNone: 'Ni chafodd yr un grŵp â’r achos hwn ddim',
	noneBeside:
		'Mae hwn yn dweud na chafwyd dim, ond mae canfyddiad o’r un math. Tynnwch yr un sy’n anghywir.',
	menu: (n) => `Newid canfyddiad ${n}`,
	merge: 'Cyfuno â…',
	mergeTarget: (n, text) => `Canfyddiad ${n}: ${text}`,
	mergeAlone: 'Nid oes canfyddiad arall i’w gyfuno ag ef.',
	splitMenu: 'Rhannu’r canfyddiad hwn…',
	splitAlone: 'O 1 pwynt y daw, felly ni ellir ei rannu.',
	kind: 'Newid y math…',
	kindNone: 'Ni ellir newid math y datganiad hwn.',
	flags: 'Baneri…',
	up: 'Symud i fyny',
	down: 'Symud i lawr',
	first: 'Mae’n gyntaf yn barod.',
	last: 'Mae’n olaf yn barod.',
	aside: 'Rhoi o’r neilltu…',
	remove: 'Tynnu',
	theme: 'Cysylltu â thema…',
	observe: 'Anfon at yr heddlu fel cwestiwn',
	observeOnly: 'Dim ond ymholiad neu gam gweithredu y gellir ei anfon at yr heddlu fel cwestiwn.',
	add: 'Ychwanegu canfyddiad',
	addOf: {
		positive: 'Pwynt cadarnhaol',
		negative: 'Pwynt negyddol',
		query: 'Ymholiad',
		action: 'Cam gweithredu'
	},
	undo: 'Dadwneud fy newid diwethaf',
	redo: 'Ail-wneud',
	undone: 'Mae eich newid diwethaf wedi’i ddadwneud.',
	redone: 'Mae eich newid wedi’i ail-wneud.',
	noStep: 'Nid oes dim arall i’w ddadwneud na’i ail-wneud.',
	merged: (from, into) =>
		`Mae canfyddiad ${from} bellach yng nghanfyddiad ${into}. Cedwir geiriau’r grwpiau eu hunain.`,
	split: 'Rhannwyd. Mae’n ganfyddiad ar wahân eto.',
	removed: 'Mae’r canfyddiad wedi’i dynnu.',
	setAside: 'Wedi’i roi o’r neilltu, gyda’ch rheswm.',
	reinstated: 'Mae’n ganfyddiad eto.',
	observed: 'Bydd yn mynd at yr heddlu fel cwestiwn.',
	moved: (n) => `Canfyddiad ${n} yw ef bellach.`,
	changedTo: (kind) => `Ei fath bellach: ${kind}.`,
	flagged: (flag, on) => (on ? `Baner wedi’i gosod: ${flag}.` : `Baner wedi’i thynnu: ${flag}.`),
	added: 'Ychwanegwyd canfyddiad gwag. Ysgrifennwch ef nawr.',
	changedSinceAgreed: 'Wedi newid ers cytuno ar yr achos',
	newSinceAgreed: 'Ychwanegwyd ers cytuno ar yr achos',
	sourceChangedSaid: 'Mae’r grŵp wedi newid ei bwynt ers hynny. Cymharwch y geiriau.',
	lost: (n) =>
		n > 0 ? `Cyfunodd rhywun hwn â chanfyddiad ${n}.` : 'Tynnodd rhywun hwn o’r canfyddiadau.',
	lostText: 'Mae’n aros yma nes i chi orffen ysgrifennu. Mae eich geiriau wedi’u cadw.'
};
