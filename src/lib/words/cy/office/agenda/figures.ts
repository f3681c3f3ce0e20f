import { plural } from '../../../plural';
import type { figures as en } from '../../../en/office/agenda/figures';

export const figures: typeof en = {
	head: 'Data perfformiad',
	text: 'Mae’r panel yn gweld y data ar ffurf tabl a siart: ar y dudalen hon, yn y cyfarfod, ac ar y taflunydd tra bo’r eitem ymlaen.',
	none: 'Nid oes dim wedi’i gofnodi eto.',
	record: (title) => `Cofnodi’r data: ${title}`,
	change: (title) => `Newid y data: ${title}`,
	titleIn: { en: 'Teitl y tabl yn Saesneg', cy: 'Teitl y tabl yn Gymraeg' },
	title: 'Teitl y tabl',
	periodIn: { en: 'Cyfnod yn Saesneg', cy: 'Cyfnod yn Gymraeg' },
	period: 'Cyfnod',
	periodHint: 'Er enghraifft “Ionawr i Fawrth 2023”.',
	sourceIn: { en: 'Ffynhonnell yn Saesneg', cy: 'Ffynhonnell yn Gymraeg' },
	source: 'Ffynhonnell',
	sourceHint: 'Pwy a gyfrifodd, ac ymhle: er enghraifft “Log ystafell reoli’r heddlu”.',
	unitIn: { en: 'Uned yn Saesneg', cy: 'Uned yn Gymraeg' },
	unit: 'Uned',
	unitHint: 'Beth yw’r rhifau: er enghraifft “galwadau” neu “y cant”.',
	tableIn: { en: 'Tabl yn Saesneg', cy: 'Tabl yn Gymraeg' },
	table: 'Tabl',
	tableHint:
		'Copïwch y celloedd yn eich taenlen a’u gludo yma, neu teipiwch nhw gydag atalnodau rhyngddynt. Penawdau yn y llinell gyntaf, enwau yn y golofn gyntaf, yna rhifau.',
	tableOther: 'Yr un rhifau gydag enwau Cymraeg. Os yw’n wag, dangosir yr enwau Saesneg.',
	tableOtherEnglish: 'Yr un rhifau gydag enwau Saesneg. Os yw’n wag, dangosir yr enwau Cymraeg.',
	save: 'Cadw’r data',
	drop: 'Dileu’r data',
	dropOf: (title) => `Dileu’r data: ${title}`,
	inReport: 'Mae’r adroddiad yn argraffu’r tabl hwn.',
	notInReport: 'Nid yw’r adroddiad yn argraffu’r tabl hwn.',
	put: 'Rhoi yn yr adroddiad',
	putOf: (title) => `Rhoi yn yr adroddiad: ${title}`,
	take: 'Gadael allan o’r adroddiad',
	takeOf: (title) => `Gadael allan o’r adroddiad: ${title}`,

	about: (period, unit) => (unit ? `${period}. Uned: ${unit}.` : `${period}.`),
	from: (source) => `Ffynhonnell: ${source}.`,
	row: 'Rhes',
	missing: 'dim rhif',
	chart: (title) => `Siart: ${title}`,
	chartText: (bars) =>
		`${bars} ${plural('cy', bars, { two: 'far', other: 'bar' })}. Mae’r un rhifau yn y tabl.`,
	bar: (row, column) => `${row}, ${column}`
};
