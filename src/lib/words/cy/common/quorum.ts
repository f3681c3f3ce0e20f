import type { quorum as en } from '../../en/common/quorum';

export const quorum: typeof en = {
	label: 'Cworwm',
	count: (present, needed) =>
		present <= needed
			? `${present} o ${needed} yn bresennol:`
			: `${present} yn bresennol, angen ${needed}:`,
	quorate: 'mae cworwm',
	none: (present) => `${present} yn bresennol. Nid oes gan y panel hwn gworwm.`,
	inquorate: 'nid oes cworwm',
	here: (present) => `${present} yn bresennol:`,
	seatsOf: (name, here, least) => `${name}: ${here} yma, angen o leiaf ${least}.`,
	seats: (names) => `Nid oes neb yma ar gyfer: ${names}.`,
	enough: 'digon ar gyfer penderfyniad ffurfiol',
	notEnough: 'dim digon eto ar gyfer penderfyniad ffurfiol',
	few: (missing) =>
		`${missing === 1 ? 'un' : missing} yn rhy ychydig ar gyfer penderfyniad ffurfiol`
};
