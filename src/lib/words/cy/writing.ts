import { plural } from '../plural';
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
	keep: {
		heading: 'Am ba hyd y cedwir hyn',
		choice: (months: number) =>
			`Am ${months} ${plural('cy', months, { two: 'fis', other: 'mis' })} ar ôl i’r adolygiad ddod i ben: ei adroddiad wedi’i gymeradwyo, a dim eisteddiad ar agor. Y panel ddewisodd hyn; mae yng ngosodiadau’r panel. Mae’r hyn y mae’r byrddau’n ei ddweud yn aros.`,
		goingOn: 'Cedwir tra bo’r adolygiad yn parhau.',
		until: (day: string) => `Cedwir tan ${day}, a’i ddinistrio o’r diwrnod hwnnw ymlaen.`,
		destroyed: (day: string) => `Dinistriwyd ar ${day}.`,
		destroyedText:
			'Ni ellir dangos mwyach pwy ysgrifennodd pa eiriau, na sut yr oedd y byrddau ar funudau cynharach. Mae’r hyn y mae’r byrddau’n ei ddweud yno o hyd, ar eu tudalennau eu hunain.',
		held: (name: string, when: string) => `Ataliwyd gan ${name}, ers ${when}.`,
		heldText: (day: string | null) =>
			day
				? `Ni ddinistrir dim ar ${day} tra pery’r ataliad.`
				: 'Ni ddinistrir dim tra pery’r ataliad.',
		reason: 'Rheswm',
		hold: 'Rhoi ataliad arno',
		holdHint:
			'Ni ddinistrir dim nes codi’r ataliad, gan gynnwys nodiadau preifat eisteddiad a gaewyd. Cedwir pwy a’i rhoddodd, pa bryd a pham.',
		holdWhy: 'Pam y mae’n rhaid ei gadw’n hwy',
		release: 'Codi’r ataliad',
		releaseHint: 'Lle mae’r diwrnod wedi mynd heibio, dinistrir popeth o fewn y funud.',
		releaseSure: 'Ie, codi’r ataliad: gall yr hyn a ataliwyd gael ei ddinistrio am byth'
	},
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
