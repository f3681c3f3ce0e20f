import type { close as en } from '../../../en/sitting/plenary/close';

export const close: typeof en = {
	title: 'Cau’r eisteddiad',
	heading: (n, day) => `Cau eisteddiad ${n}, ${day.charAt(0).toLowerCase()}${day.slice(1)}`,
	what: 'Beth fydd yn digwydd',
	will: (notes) => [
		'Daw’r eisteddiad i ben. Ni ellir ei agor eto.',
		'Caeir bwrdd pob grŵp. Ar ôl hynny, dim ond y cydlynydd all eu darllen.',
		notes,
		'Cedwir canfyddiadau, atebion y cytunwyd arnynt a themâu. Mae’r aelodau’n dal i ysgrifennu’r adroddiad drafft.'
	],
	unopened: (cases) =>
		`Heb eu hagor eto: ${cases}. Ar ôl i chi gau’r eisteddiad ni ellir eu hagor.`,
	unagreed: (cases) =>
		`Wedi’u hagor ond heb gytuno arnynt: ${cases}. Gallwch eu golygu o hyd yn y drafft.`,
	changed: (cases) => `Wedi newid ers cytuno: ${cases}.`,
	allAgreed: 'Agorwyd pob achos yn yr eisteddiad hwn a chytunwyd arno.',
	sure: 'Rwyf wedi darllen hyn. Cau’r eisteddiad.',
	confirm: 'Cau’r eisteddiad',
	back: 'Yn ôl i’r sesiwn lawn',
	closed: 'Mae’r eisteddiad hwn wedi cau.',
	closedText: 'Mae’r canfyddiadau yn yr adroddiad drafft. Ewch yno ar gyfer y cam nesaf.'
};
