import { plural } from '../../plural';
import type { heard as en } from '../../en/report/heard';

const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

export const heard: typeof en = {
	figures: (day, title, period, unit, source) =>
		`Data perfformiad a welwyd ar ${day}: ${title}. Cyfnod: ${period}.${unit ? ` Uned: ${unit}.` : ''} Ffynhonnell: ${source}.`,
	figuresTable: 'Tabl o ddata perfformiad',
	figuresRow: 'Rhes',
	testimony: (day) => `Ar ${day} clywodd y panel dystiolaeth gan aelod o’r cyhoedd.`,
	referral: (day) => `Ar ${day} trafododd y panel fater a godwyd gan y cyhoedd.`,
	visit: (day, place, n) =>
		`Ar ${day} aeth ${n} ${plural('cy', n, { two: 'aelod', other: 'aelod' })} ar ymweliad: ${place}.`,
	outcome: (outcome) => `Beth a ddaeth ohono: ${sentence(outcome)}`
};
