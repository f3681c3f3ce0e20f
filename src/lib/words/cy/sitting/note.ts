import type { note as en } from '../../en/sitting/note';
import { plural } from '../../plural';

const notes = (n: number) => `${n} nodyn preifat`;

export const note: typeof en = {
	title: 'Nodiadau preifat',
	label: 'Eich nodiadau preifat',
	private: 'Dim ond chi all ddarllen hwn. Caiff ei ddinistrio pan fydd yr eisteddiad yn cau.',
	onlyYou: 'dim ond chi all eu darllen',
	what: 'Beth ddigwyddodd i’r nodiadau preifat',
	toPage: 'Agor ar ei dudalen ei hun',
	back: 'Yn ôl i’r cyfarfod',
	undone: 'Wedi’i ddadwneud.',
	redone: 'Wedi’i ailwneud.',
	noStep: 'Dim byd i’w ddadwneud na’i ailwneud.',
	noScript: 'Mae angen JavaScript ar nodiadau preifat, ac mae wedi’i ddiffodd yn y porwr hwn.',
	shut: 'Mae eich nodiadau preifat ar gau i chi yma.',
	destroyed: {
		heading: 'Mae’r nodiadau preifat wedi’u dinistrio',
		text: 'Ni all neb eu darllen byth eto: na chi, na’r swyddfa.',
		before: 'Cawsant eu dinistrio pan gaeodd yr eisteddiad. Ni chadwyd tystysgrif yr adeg honno.',
		held: 'Mae ataliad ar yr adolygiad, felly nid yw’r nodiadau preifat wedi’u dinistrio eto. Ni all neb eu darllen. Cânt eu dinistrio pan godir yr ataliad.',
		underWay: 'Maent yn cael eu dinistrio nawr. Ni all neb eu darllen.',
		none: 'Nid oedd nodiadau preifat yn yr eisteddiad hwn.',
		headingHeld: 'Mae’r nodiadau preifat wedi cau'
	},
	certificate: {
		heading: 'Tystysgrif dinistrio',
		panel: 'Panel',
		review: 'Adolygiad',
		sitting: 'Eisteddiad',
		sittingIs: (n, day) => `Eisteddiad ${n}, ${day.charAt(0).toLowerCase()}${day.slice(1)}`,
		what: 'Beth a ddinistriwyd',
		notes,
		answers: (n) =>
			`${n} ${plural('cy', n, { two: 'dudalen', few: 'tudalen', many: 'thudalen', other: 'tudalen' })} ar gyfer atebion ysgrifenedig`,
		both: (notes, answers) => (answers === null ? notes : `${notes} a ${answers}`),
		on: 'Dinistriwyd ar',
		how: 'Cadwyd pob nodyn wedi’i amgryptio â’i allwedd ei hun. Cafodd yr allweddi eu trosysgrifo a’u dileu yn gyntaf, yna’r nodiadau eu hunain. Nid yw’r dystysgrif hon yn dweud dim am yr hyn oedd mewn nodyn, pwy a’i hysgrifennodd, na faint.',
		backups:
			'Mae copi wrth gefn a wnaed cyn hynny yn dal y nodiadau a’u hallweddi o hyd. Gofynnwch i’r person sy’n rhedeg y gweinydd ddileu’r copïau hynny.',
		print: 'Argraffu’r dystysgrif'
	},
	closing: {
		will: (n, isHeld) => {
			if (n === 0) return 'Nid oes nodiadau preifat i’w dinistrio.';
			const [destroyed, read] =
				n === 1 ? ['ei ddinistrio', 'ei ddarllen'] : ['eu dinistrio', 'eu darllen'];
			return isHeld
				? `Mae ataliad ar yr adolygiad, felly ni chaiff ${notes(n)} ${destroyed} nawr, ond pan godir yr ataliad. Ni all neb ${read} tan hynny.`
				: `Caiff ${notes(n)} ${destroyed}. Ni all neb ${read} wedyn.`;
		},
		answers: (isOpen) =>
			isOpen
				? 'Mae cwestiwn ar agor i’w ateb yn ysgrifenedig o hyd. Caiff ei atebion eu dinistrio heb eu dangos. I’w cadw, dangoswch nhw yn gyntaf.'
				: 'Caiff atebion ysgrifenedig na ddaeth yn ganfyddiadau eu dinistrio hefyd.'
	}
};
