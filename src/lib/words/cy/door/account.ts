import type { account as en } from '../../en/door/account';

export const account: typeof en = {
	title: 'Eich cyfrif',
	you: 'Chi',
	name: 'Eich enw',
	nameHint: 'Fel y mae eraill ar y panel yn ei weld. Cywirwch ei sillafu yma.',
	phone: 'Ffôn',
	language: 'Iaith y tudalennau',
	email: 'Cyfeiriad e-bost',
	emailHead: 'Y cyfeiriad rydych yn mewngofnodi ag ef',
	emailNeeded: 'Ychwanegwch un i fewngofnodi â chyfrinair.',
	present: 'Eich cyfrinair presennol',
	passwordHead: 'Cyfrinair',
	choose: 'Dewis cyfrinair',
	replace: 'Newid eich cyfrinair',
	fresh: 'Cyfrinair newydd',
	freshHint:
		'O leiaf 12 nod: mae 3 neu 4 gair nad oes a wnelont ddim â’i gilydd yn gweithio’n dda. Fe’ch allgofnodir ym mhob man arall.',
	save: 'Cadw',
	saveEmail: 'Newid y cyfeiriad',
	sessionsHead: 'Lle rydych wedi mewngofnodi',
	device: 'Dyfais',
	since: 'Ers',
	seen: 'Defnydd diwethaf',
	isThis: 'Y ddyfais hon',
	end: 'Allgofnodi',
	endOf: (device, since) => `Allgofnodi ${device}, ers ${since}`,
	endOthers: 'Allgofnodi ym mhob man arall',
	noticesHead: 'Beth a wnaed i’ch cyfrif',
	done: {
		details: 'Wedi’i gadw.',
		email: 'Wedi’i gadw. O hyn ymlaen rydych yn mewngofnodi â’r cyfeiriad hwn.',
		password: 'Mae eich cyfrinair wedi’i newid. Fe’ch allgofnodwyd ym mhob man arall.',
		end: 'Wedi allgofnodi yno.'
	},
	on: (browser, system) => (system ? `${browser} ar ${system}` : browser),
	unknown: 'Porwr',
	notices: {
		link: (by) => `Gwnaeth ${by} ddolen fewngofnodi i chi.`,
		email: (by) => `Newidiodd ${by} y cyfeiriad e-bost rydych yn mewngofnodi ag ef.`,
		details: (by) => `Cywirodd ${by} eich enw, eich ffôn neu’ch iaith.`,
		roles: (by) => `Newidiodd ${by} eich rolau.`,
		password: () => 'Disodlwyd eich cyfrinair drwy ddolen fewngofnodi.',
		sessions: (by) => `Allgofnododd ${by} chi ym mhobman.`
	},
	server: 'y person sy’n gofalu am y gweinydd',
	noticeHead: 'Newidiwyd eich cyfrif',
	ask: 'Os nad oeddech yn disgwyl hyn, dywedwch wrth eich cyswllt.',
	seenButton: 'Rwyf wedi darllen hyn',
	see: 'Gweld eich cyfrif'
};
