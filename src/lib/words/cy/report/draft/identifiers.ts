import type { identifiers as en } from '../../../en/report/draft/identifiers';
import { plural } from '../../../plural';

const places = (n: number) => `${n} ${plural('cy', n, { two: 'le', other: 'lle' })}`;

export const identifiers: typeof en = {
	title: 'Gall ddangos pwy yw rhywun',
	what: 'Ni chaiff dim sy’n dangos pwy yw person ei gyhoeddi. Tynnwch y geiriau hyn, neu dywedwch pam y maent yn aros. Mae eich rhesymau’n aros gyda’r swyddfa.',
	notAll:
		'Mae’r rhestr hon yn dod o hyd i enwau, rhifau a’u tebyg. Ni all ddod o hyd i bopeth: darllenwch yr adroddiad am hynny hefyd.',
	open: (n) => `${places(n)} i edrych arno`,
	none: 'ni chafwyd dim',
	check: (n) => `Gall ${places(n)} ddangos pwy yw rhywun`,
	look: 'Edrych arnynt',
	elsewhere: (numbers) =>
		`Mae rhagor yn ${numbers}, yr ydych wedi camu’n ôl ohonynt. Gofynnwch i rywun arall o’r swyddfa edrych arnynt.`,
	kinds: {
		name: 'Enw',
		birth: 'Dyddiad geni',
		email: 'Cyfeiriad e-bost',
		phone: 'Rhif ffôn',
		postcode: 'Cod post',
		address: 'Cyfeiriad',
		vehicle: 'Rhif cerbyd',
		reference: 'Cyfeirnod trosedd neu ddalfa',
		insurance: 'Rhif Yswiriant Gwladol',
		age: 'Awgrym: oedran',
		few: 'Awgrym: nifer bach o bobl',
		together: 'Awgrym: sawl ffaith am un person'
	},
	where: (called, language) => `${called}, ${language}`,
	goTo: 'Mynd at y testun',
	keep: 'Cadw’r geiriau hyn…',
	why: 'Pam y maent yn aros?',
	whyHint: 'Er enghraifft: mae enw’r Comisiynydd yn gyhoeddus.',
	confirm: 'Cadw’r geiriau',
	kept: (name, day) => `Cadwyd gan ${name}, ${day}:`,
	takeBack: 'Tynnu’n ôl',
	said: 'Mae’r geiriau’n aros. Cofnodwyd eich rheswm.',
	tookBack: 'Tynnwyd eich rheswm yn ôl.',
	missing: 'Dywedwch pam y mae’r geiriau hyn yn aros.',
	names: {
		label: 'Enwau i chwilio amdanynt',
		hint: 'Enwau na chaiff fod yn yr adroddiad, fel rhai swyddogion yn y papurau: un ar bob llinell, yn llawn neu gyfenw yn unig. Nid oes gwahaniaeth rhwng llythrennau mawr a bach. Dim ond y swyddfa sy’n eu gweld, a chânt eu dinistrio gyda’r papurau.',
		save: 'Cadw’r enwau',
		saved: 'Cadwyd yr enwau.'
	},
	settled: (n) => `Cadwyd ${places(n)} gyda rheswm`
};
