import { plural } from '../../plural';

const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

/** Performance data, testimony, referrals and visits in a report, made from what was recorded. (M8, M12, P10) */
export const heard = {
	figures: (day: string, title: string, period: string, unit: string, source: string) =>
		`Performance data seen on ${day}: ${title}. Period: ${period}.${unit ? ` Unit: ${unit}.` : ''} Source: ${source}.`,
	figuresTable: 'Table of performance data',
	/** Heads the names of the rows where nobody did. */
	figuresRow: 'Row',
	testimony: (day: string) => `On ${day} the panel heard testimony from a member of the public.`,
	referral: (day: string) => `On ${day} the panel discussed an issue raised by the public.`,
	visit: (day: string, place: string, n: number) =>
		`On ${day} ${n} ${plural('en', n, { one: 'member', other: 'members' })} went on a visit: ${place}.`,
	outcome: (outcome: string) => `What came of it: ${sentence(outcome)}`
};
