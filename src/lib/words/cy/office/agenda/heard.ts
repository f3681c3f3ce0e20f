import { plural } from '../../../plural';
import type { heard as en } from '../../../en/office/agenda/heard';

export const heard: typeof en = {
	head: 'Tystiolaeth, atgyfeiriadau ac ymweliadau',
	text: 'Mae’r adroddiad yn argraffu’r geiriau hyn, felly peidiwch ag enwi neb ynddynt.',
	none: 'Nid oes dim wedi’i gofnodi eto.',
	record: (title) => `Cofnodi: ${title}`,
	change: (title) => `Newid: ${title}`,
	said: {
		testimony: 'Yr hyn a ddywedodd y person',
		referral: 'Beth oedd y mater',
		visit: 'Yr hyn a welodd yr aelodau'
	},
	saidIn: {
		testimony: {
			en: 'Yr hyn a ddywedodd y person, yn Saesneg',
			cy: 'Yr hyn a ddywedodd y person, yn Gymraeg'
		},
		referral: { en: 'Beth oedd y mater, yn Saesneg', cy: 'Beth oedd y mater, yn Gymraeg' },
		visit: {
			en: 'Yr hyn a welodd yr aelodau, yn Saesneg',
			cy: 'Yr hyn a welodd yr aelodau, yn Gymraeg'
		}
	},
	outcome: 'Beth a ddaeth ohono',
	outcomeIn: { en: 'Beth a ddaeth ohono, yn Saesneg', cy: 'Beth a ddaeth ohono, yn Gymraeg' },
	place: 'Lle',
	placeIn: { en: 'Lle yn Saesneg', cy: 'Lle yn Gymraeg' },
	date: 'Dyddiad yr ymweliad',
	dateHint: 'Er enghraifft 3 Gorffennaf 2023',
	went: 'Faint o aelodau a aeth',
	anyway: 'Cadw’r geiriau hyn beth bynnag',
	save: 'Cadw',
	referred: (day) => `Fel yr atgyfeiriodd aelod y mater ar ${day}:`,
	visited: (place, day, went) =>
		`${place}, ${day}: aeth ${went} ${plural('cy', went, { two: 'aelod', other: 'aelod' })}.`,
	came: (outcome) => `Beth a ddaeth ohono: ${outcome}`,
	noOutcome: 'Nid yw’r hyn a ddaeth ohono wedi’i gofnodi eto.'
};
