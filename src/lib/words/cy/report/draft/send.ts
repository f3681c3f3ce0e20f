import type { send as en } from '../../../en/report/draft/send';
import { counted } from '../../counted';

export const send: typeof en = {
	button: 'Anfon at yr aelodau',
	title: (n) => `Anfon fersiwn ${n} at yr aelodau?`,
	what: 'Caiff y testun ei gloi, fel bod pawb yn darllen yr un geiriau. I’w newid wedyn, dechreuwch fersiwn newydd.',
	unfinished: 'Gallwch ei anfon nawr, ond:',
	welsh: (n, total) =>
		`Nid yw ${n} o’r ${total} testun yn Gymraeg eto. Bydd y dudalen Gymraeg yn eu dangos yn Saesneg ac yn dweud hynny.`,
	stale: (n) =>
		`Mae ${counted.texts(n)} wedi dyddio: mae’r iaith arall wedi newid ers hynny. Ni ellir cyhoeddi’r adroddiad fel hyn.`,
	requests: 'Ceisiadau am newid. Dywedwch beth a wnaethoch am bob un. Bydd yr aelodau’n ei weld.',
	request: (name, place) => `${name}, am ${place}`,
	also: (place) => `A hefyd am ${place}`,
	outcome: 'Beth a wnaethoch amdano?',
	outcomeMissing: (name) => `Dywedwch beth a wnaethoch am gais ${name}.`,
	withheld: 'Mae’n sôn am achos y gwnaethoch gamu’n ôl ohono.',
	confirm: (n) => `Anfon fersiwn ${n}`,
	blocked: 'Ni allwch ei anfon tra bo testun Saesneg yn wag',
	blockedText: 'Ysgrifennwch y testunau hyn, neu dilëwch nhw:',
	done: (n) => `Mae fersiwn ${n} wedi’i hanfon at yr aelodau.`,
	sealing: 'Wrthi’n anfon…'
};
