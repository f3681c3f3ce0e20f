import type { block as en } from '../../../en/report/draft/block';

export const block: typeof en = {
	case: (of, n) => `Achos ${of}, canfyddiad ${n}`,
	theme: (n) => `Thema ${n}`,
	observation: (n) => `Arsylwad ${n}`,
	paragraph: (title, n) => `${title}, paragraff ${n}`,
	field: (label, language) => `${label}, yn ${language}`,
	languages: { en: 'Saesneg', cy: 'Gymraeg' },
	themeWord: 'Thema',
	observationWord: 'Arsylwad',
	numberToCome: 'Rhoddir rhif wrth anfon',
	menu: (label) => `Symud neu newid: ${label}`,
	drag: 'Llusgo i symud',
	moved: (label, n, total) => `Symudwyd: mae ${label} bellach yn ${n} o ${total}.`,
	up: 'Symud i fyny',
	down: 'Symud i lawr',
	first: 'Mae’n gyntaf yn barod',
	last: 'Mae’n olaf yn barod',
	addAfter: 'Ychwanegu un ar ôl hwn',
	links: 'Dewis ei ganfyddiadau…',
	flags: 'Baneri…',
	kind: 'Newid y math…',
	delete: 'Dileu',
	aside: 'Rhoi ei bwyntiau o’r neilltu…',
	lost: (name) => `Dileodd ${name} hwn tra oeddech yn ysgrifennu. Mae eich geiriau wedi’u cadw.`,
	lostFinding:
		'Cafodd y canfyddiad hwn ei gyfuno neu ei dynnu tra oeddech yn ysgrifennu. Mae eich geiriau wedi’u cadw.',
	restore: 'Dod ag ef yn ôl'
};
