import { plural } from '../../plural';
import type { HistoriesOf, WritingOf } from '../../en/report/writing';
import type { writing as english } from '../../en/report/writing';

export const writing: typeof english = {
	title: 'Pwy ysgrifennodd beth',
	lede: 'Mae pob bwrdd yn cofnodi pwy ysgrifennodd pa eiriau, a beth oedd arno ym mhob munud cynharach. Ni all neb olygu’r cofnod hwnnw. Nid oes cofnod felly ar gyfer nodiadau preifat.',
	acts: 'Pwy wnaeth beth',
	boards: 'Byrddau',
	none: 'Nid oes bwrdd i’w ddarllen eto. Gall y swyddfa ddarllen bwrdd grŵp pan fydd ei achos ar agor i bawb.',
	papersGone:
		'Dinistriwyd y cofnod o bwy ysgrifennodd beth ar fyrddau’r grwpiau gyda nhw, am ei fod yn dal geiriau o bapurau. Gallwch ddarllen y byrddau o hyd.',
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
			`Am ${months} ${plural('cy', months, { two: 'fis', other: 'mis' })} ar ôl i’r adroddiad gael ei gymeradwyo ac i bob eisteddiad gau. Y panel ddewisodd hyn yn ei osodiadau. Cedwir geiriau’r byrddau eu hunain.`,
		goingOn: 'Cedwir tra bo’r adolygiad yn parhau.',
		until: (day: string) => `Cedwir tan ${day}, yna caiff ei ddinistrio.`,
		destroyed: (day: string) => `Dinistriwyd ar ${day}.`,
		destroyedText:
			'Ni allwn ddangos mwyach pwy ysgrifennodd pa eiriau, na beth oedd ar y byrddau mewn munudau cynharach. Gallwch ddarllen y byrddau o hyd.',
		gone: (day: string, { draft, findings, board }: HistoriesOf) => {
			const cases = plural('cy', findings, { one: 'achos', other: 'o achosion' });
			const boards = plural('cy', board, { one: 'bwrdd grŵp', other: 'o fyrddau grŵp' });
			const all = [
				...(draft > 0 ? ['y drafft'] : []),
				...(findings > 0 ? [`canfyddiadau ${findings} ${cases}`] : []),
				...(board > 0 ? [`${board} ${boards}`] : [])
			];
			return `Dinistriwyd y cofnod o bwy ysgrifennodd beth ar ${day}: ${all.join(', ')}. Nid yw’r byrddau hyn yn cadw cofnod newydd.`;
		},
		held: (name: string, when: string) => `Rhoddwyd ataliad gan ${name}, ${when}.`,
		heldText: (day: string | null) =>
			day
				? `Ni ddinistrir dim ar ${day} tra pery’r ataliad.`
				: 'Ni ddinistrir dim tra pery’r ataliad.',
		reason: 'Rheswm',
		hold: 'Rhoi ataliad arno',
		holdHint:
			'Ni ddinistrir dim nes codi’r ataliad, nodiadau preifat hyd yn oed. Mae’r hanes yn dangos pwy roddodd yr ataliad, pryd a pham.',
		holdWhy: 'Pam y mae’n rhaid ei gadw’n hwy?',
		release: 'Codi’r ataliad',
		releaseHint: 'Os yw’r dyddiad wedi mynd heibio, dinistrir popeth o fewn munud.',
		releaseSure: 'Ie, codi’r ataliad: gall yr hyn a gadwyd gael ei ddinistrio nawr'
	},
	boardLede:
		'Ar ôl pob darn gwelwch pwy a’i hysgrifennodd a phryd. I weld geiriau a ddilëwyd ers hynny, dewiswch funud cynharach.',
	back: 'Pob bwrdd',
	when: 'Dangos y bwrdd am',
	show: 'Dangos',
	earlier: 'Yn gynharach',
	later: 'Yn hwyrach',
	latest: 'Y diweddaraf',
	place: (n: number, total: number) =>
		total === 1
			? 'Dim ond mewn 1 munud yr ysgrifennwyd geiriau'
			: `Munud ${n} o ${total} yr ysgrifennwyd geiriau ynddynt`,
	stood: (when: string) => `Y bwrdd ar ${when}`,
	empty: 'Nid ysgrifennwyd dim.',
	by: (name: string, time: string) => `${name}, ${time}`,
	house: 'y gweinydd',
	gone: (name: string) => `dilëwyd gan ${name}`,
	elsewhere: 'heb ei ddangos yma'
};
