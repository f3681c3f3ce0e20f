import type { writing as en } from '../../../en/sitting/plenary/writing';
import { minutes } from '../../../format';
import { plural } from '../../../plural';

export const writing: typeof en = {
	title: 'Ysgrifennu’n gyntaf',
	fact: {
		none: 'gofyn i bawb',
		open: (n) => `${n} wedi ysgrifennu`,
		shown: (n) => `${n} ${plural('cy', n, { two: 'ateb', other: 'ateb' })}`,
		cancelled: 'wedi’i ganslo'
	},
	ask: {
		text: 'Mae pawb yn ysgrifennu ar ei ben ei hun. Ni wêl neb ateb neb arall, na chithau chwaith, nes i chi ddangos y cyfan gyda’i gilydd.',
		question: 'Eich cwestiwn',
		questionHint: 'Digon byr i’w ateb mewn ychydig funudau.',
		minutes: 'Munudau i ysgrifennu',
		about: (n) => `Am achos ${n}`,
		aboutHint: 'Ni ofynnir i neb sydd wedi camu’n ôl o’r achos.',
		button: 'Gofyn i bawb ysgrifennu'
	},
	about: (n) => `Am achos ${n}`,
	calling: 'Mae’r cadeirydd yn gofyn i bawb ysgrifennu’n gyntaf:',
	go: 'Ysgrifennu fy ateb',
	later: 'Nid nawr',
	label: 'Eich ateb',
	private: 'Dim ond chi all ddarllen hwn nes i’r atebion gael eu dangos. Fe’u dangosir heb enwau.',
	noScript: 'Mae angen JavaScript i ysgrifennu ateb, ac mae wedi’i ddiffodd yn y porwr hwn.',
	shownNow: 'Mae’r atebion yn cael eu dangos, felly ni allwch ysgrifennu yma mwyach.',
	time: (left) => `Amser i ysgrifennu: ${left}`,
	given: (n) => `${minutes('cy', n)} i ysgrifennu`,
	over: 'Mae’r amser i ysgrifennu ar ben. Gallwch orffen eich brawddeg: dangosir yr atebion pan fydd y cadeirydd yn eu dangos.',
	show: 'Dangos pob ateb',
	showHint:
		'Mae pawb yn eu gweld ar yr un pryd. Ni ddangosir geiriau nad ydynt wedi’u cadw erbyn hynny.',
	cancel: 'Canslo’r cwestiwn',
	cancelHint: 'Ni ddangosir yr atebion i neb. Gall pob person gopïo ei ateb ei hun o hyd.',
	cancelled:
		'Cafodd y cwestiwn ei ganslo. Nid oes neb arall wedi gweld eich ateb. Gallwch ei gopïo yma.',
	yourWords: 'Eich ateb, i’w gopïo',
	answers: 'Atebion',
	none: 'Nid ysgrifennodd neb ateb.',
	yours: 'Eich un chi',
	unsigned: 'Heb enw',
	sign: 'Rhoi fy enw ar fy ateb',
	unsign: 'Tynnu fy enw oddi ar fy ateb',
	signHint: 'Dim ond chi all wneud hyn.',
	copy: 'Copïo’r ateb',
	use: 'Ychwanegu fel canfyddiad',
	useOf: (start) => `Ychwanegu fel canfyddiad: ${start}`,
	useAs: 'Beth ydyw?',
	used: (n) => `Ychwanegwyd fel canfyddiad achos ${n}`,
	destroyed: 'Caiff atebion na ddaeth yn ganfyddiadau eu dinistrio pan fydd yr eisteddiad yn cau.',
	earlier: 'Cwestiynau cynharach'
};
