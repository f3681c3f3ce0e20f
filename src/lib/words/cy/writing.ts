import type { WritingOf } from '../en/writing';
import type { writing as english } from '../en/writing';

export const writing: typeof english = {
	title: 'Pwy ysgrifennodd beth',
	lede: 'Mae pob bwrdd yn cadw pwy ysgrifennodd pa eiriau, a sut yr oedd ar bob munud cynharach. Ni all neb olygu hynny. Nid yw nodiadau preifat yn cadw dim.',
	acts: 'Pwy wnaeth beth',
	boards: 'Byrddau',
	none: 'Ni ellir edrych ar unrhyw fwrdd eto: mae bwrdd grŵp yn agor i’r swyddfa gyda’i achos.',
	report: 'Yr adroddiad',
	short: ({ kind, group }: WritingOf) =>
		({ draft: 'Y drafft', findings: 'Canfyddiadau', board: group ? `Grŵp ${group}` : 'Y bwrdd' })[
			kind
		],
	of: (what: WritingOf) =>
		what.kind === 'draft'
			? 'Pwy ysgrifennodd yr adroddiad'
			: `Achos ${what.case}, ${
					what.kind === 'findings' ? 'canfyddiadau' : what.group ? `Grŵp ${what.group}` : 'y bwrdd'
				}: pwy ysgrifennodd beth`,
	boardLede:
		'Mae enw y tu ôl i’r geiriau a ysgrifennodd y person hwnnw, gyda’r amser. Ni ddangosir geiriau a ddilëwyd ers hynny: edrychwch ar funud cynharach.',
	back: 'Pob bwrdd',
	when: 'Fel yr oedd am',
	show: 'Dangos',
	earlier: 'Cam yn gynharach',
	later: 'Cam yn hwyrach',
	latest: 'Y diweddaraf',
	place: (n: number, total: number) =>
		total === 1
			? 'Dim ond yn y munud hwn yr ysgrifennwyd rhywbeth'
			: `${n} o ${total} o funudau yr ysgrifennwyd rhywbeth ynddynt`,
	stood: (when: string) => `Fel yr oedd ar ${when}`,
	empty: 'Nid ysgrifennwyd dim.',
	by: (name: string, time: string) => `${name}, ${time}`,
	house: 'y gweinydd',
	gone: (name: string) => `dilëwyd gan ${name}`,
	elsewhere: 'heb ei ddangos: mae ei bwyntiau mewn man arall'
};
