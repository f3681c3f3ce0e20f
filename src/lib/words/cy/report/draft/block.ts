import type { block as en } from '../../../en/report/draft/block';

export const block: typeof en = {
	case: (number, of) => `${number}, achos ${of}`,
	theme: (number) => `Thema ${number}`,
	observation: (number) => `Arsylwad ${number}`,
	paragraph: (number, title) => `${number}, ${title}`,
	above: (title, n) => `${title}, paragraff ${n}`,
	field: (label, language) => `${label}, yn ${language}`,
	languages: { en: 'Saesneg', cy: 'Gymraeg' },
	themeWord: 'Thema',
	observationWord: 'Arsylwad',
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
