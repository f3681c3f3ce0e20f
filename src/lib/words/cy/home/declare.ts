import type { declare as en } from '../../en/home/declare';
import { runs } from '../../runs';

const cases = (numbers: readonly number[]) =>
	`${numbers.length === 1 ? 'Achos' : 'Achosion'} ${runs('cy', numbers)}`;
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

export const declare: typeof en = {
	title: 'Ydych chi’n adnabod unrhyw un yn yr achosion hyn?',
	lede: 'Os ydych yn adnabod rhywun mewn achos, neu wedi ymwneud ag ef, rydych yn camu’n ôl: ni allwch agor ei ffeil na’i fyrddau, ac ni chewch eich cyfrif ar ei gyfer. Nid oes rhaid i chi ddweud pam.',
	question: (n) => `Achos ${n}`,
	none: 'Dim cysylltiad',
	conflict: 'Mae gen i gysylltiad: rwy’n camu’n ôl',
	unsure: 'Ddim yn siŵr',
	restLegend: 'Yr holl achosion eraill',
	rest: 'Dim cysylltiad ag unrhyw un o’r lleill',
	restHint: 'Mae hyn yn ateb ar gyfer pob achos nad ydych wedi’i ateb eto.',
	answered: (what, day) => `Dywedoch “${what}” ar ${day}.`,
	settled: (what, by) => `Penderfynodd ${by} gyda chi: “${what}”.`,
	all: (day) =>
		`Rydych wedi ateb ar gyfer pob achos. Cadwyd ddiwethaf ${day}. Gallwch newid ateb yma.`,
	unsureNote: 'Ni allwch agor yr achos hwn nes i’r swyddfa benderfynu gyda chi.',
	backNote:
		'Ar ôl i chi gamu’n ôl neu ddweud nad ydych yn siŵr, dim ond y swyddfa all agor yr achos i chi eto. Os gwnaethoch gamgymeriad, pwyswch “Gwnes i gamgymeriad” wrth yr achos, a byddant yn siarad â chi.',
	later:
		'Gallwch ddod yn ôl unrhyw bryd, yn ystod eisteddiad hyd yn oed. Pan fyddwch yn camu’n ôl, mae’r achos yn cau ar unwaith ar bob un o’ch sgriniau.',
	button: 'Cadw fy atebion',
	saved: 'Mae eich atebion wedi’u cadw.',
	stoodDown: (numbers) =>
		`Rydych wedi camu’n ôl o ${lower(cases(numbers))}. Nid ydych yn ${numbers.length === 1 ? 'ei weld' : 'eu gweld'} mwyach, ac ni chewch eich cyfrif ar ${numbers.length === 1 ? 'ei gyfer' : 'eu cyfer'}.`,
	asked: (numbers) =>
		`Mae’r swyddfa wedi cael gwybod am ${lower(cases(numbers))} a bydd yn penderfynu gyda chi.`,
	mistake: 'Gwnes i gamgymeriad',
	mistakeOf: (n) => `ynglŷn ag achos ${n}`,
	missing: 'Atebwch ar gyfer o leiaf un achos.',
	next: 'Mynd i’ch cam nesaf',
	group: (letters) => `Grŵp ${letters}`,
	officeTitle: 'Aelodau nad ydynt yn siŵr',
	officeNone: 'Nid oes neb yn aros am benderfyniad am achos.',
	officeRow: (name, n) => `${name}, achos ${n}`,
	settleNone: 'Dim cysylltiad: agor yr achos',
	settleConflict: 'Mae ganddynt gysylltiad: ei gadw ar gau',
	standDowns: 'Pwy sydd wedi camu’n ôl'
};
