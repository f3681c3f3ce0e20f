import type { translation as en } from '../../en/report/translation';
import { plural } from '../../plural';
import { runs } from '../../runs';

const texts = (n: number) =>
	plural('cy', n, {
		one: `${n} testun`,
		two: `${n} destun`,
		few: `${n} thestun`,
		many: `${n} thestun`,
		other: `${n} o destunau`
	});

export const translation: typeof en = {
	title: 'Yr ymateb yn y ddwy iaith',
	left: (n, of) => `Nid oes cyfieithiad eto i ${texts(n)} o ${of}.`,
	whole: 'Mae pob testun ar gael yn y ddwy iaith.',
	published: 'Mae’r adroddiad wedi’i gyhoeddi, felly nid yw’r geiriau hyn yn newid mwyach.',
	answer: (n) => `Ateb i arsylwad ${n}`,
	commitment: (numbers) =>
		numbers.length
			? `Ymrwymiad ar gyfer ${plural('cy', numbers.length, { one: 'arsylwad', other: 'arsylwadau' })} ${runs('cy', numbers)}`
			: 'Ymrwymiad',
	label: { en: 'Yn Saesneg', cy: 'Yn Gymraeg' },
	save: 'Cadw',
	saved: 'Wedi’i gadw',
	unsaved: 'Heb ei gadw eto',
	now: 'Mae rhywun arall wedi cadw’r cyfieithiad hwn yn y cyfamser:',
	keepMine: 'Cadw f’un i yn ei le'
};
