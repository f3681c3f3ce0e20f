import type { projector as en } from '../../en/sitting/projector';

export const projector: typeof en = {
	title: 'Taflunydd',
	open: 'Agor y taflunydd',
	openHint:
		'Mae’n agor yn ei ffenestr ei hun, ar gyfer y sgrin yn yr ystafell. Mae’n dilyn y cyfarfod ac nid yw’n dangos enwau.',

	case: (n, total) => `Achos ${n} o ${total}`,
	agreeing: 'Wrthi’n cytuno arno',
	agreed: 'Cytunwyd',
	changed: 'Wedi newid ers cytuno arno',
	back: 'Wedi’i roi’n ôl i’r grwpiau',
	findings: 'Canfyddiadau',
	empty: 'Nid oes canfyddiadau eto.',
	continued: 'parhad',
	called: 'Yn cael ei drafod nawr: ',
	page: (n, of) => `Tudalen ${n} o ${of}`,
	previous: 'Y dudalen flaenorol',
	next: 'Y dudalen nesaf',

	groups: 'Grwpiau',
	ready: (n, of) => `${n} o ${of} achos yn barod`,
	sent: (n, of) => `${n} o ${of} aelod wedi anfon eu barn`,
	notBegun: 'Nid yw’r eisteddiad wedi dechrau eto',
	nextCase: (n) => `Nesaf: achos ${n}`,
	over: 'Mae’r eisteddiad hwn wedi’i gau',
	cancelled: 'Mae’r eisteddiad hwn wedi’i ganslo',
	thanks: 'Diolch yn fawr.',
	withheld: 'Nid yw’r achos hwn yn cael ei ddangos ar y sgrin hon',
	withheldText:
		'Nid yw’n agored i’r sawl sydd wedi mewngofnodi ar y sgrin hon. Gall cadeirydd yr achos hwn ei ddangos o sgrin arall.',

	notYours: 'Nid yw’r cyfarfod yn cael ei ddangos ar y sgrin hon',
	notYoursText: 'Dim ond y cadeirydd neu’r cydlynydd all ei ddangos o’u sgrin eu hunain.',

	show: {
		open: 'Mae dangos dwylo ar agor',
		closed: 'Mae’r dangos dwylo wedi cau',
		result: {
			all: (n) =>
				`Mae pob aelod sy’n cymryd rhan o farn ${n > 0 ? `canfyddiad ${n}` : 'y canfyddiad hwn'}`,
			majority: (n) =>
				`Mae mwyafrif yr aelodau sy’n cymryd rhan o farn ${n > 0 ? `canfyddiad ${n}` : 'y canfyddiad hwn'}`,
			some: (n) =>
				`Mae rhai o’r aelodau sy’n cymryd rhan o farn ${n > 0 ? `canfyddiad ${n}` : 'y canfyddiad hwn'}`
		}
	},
	item: (title) => `Nawr: ${title}`,
	chair: (name) => `Cadeirydd: ${name}`,
	speaker: (name) => `Yn siarad: ${name}`,
	offline: 'Dim cysylltiad. Gall yr hyn a ddangosir fod heb ei ddiweddaru.',
	ended: 'Rydych wedi’ch allgofnodi. Mewngofnodwch eto yn y ffenestr hon.',

	screen: 'Y sgrin hon',
	dark: 'Cefndir tywyll',
	light: 'Cefndir golau',
	names: 'Dangos enwau’r cadeirydd a’r siaradwr',
	noNames: 'Cuddio enwau'
};
