import type { consent as en } from '../../../en/report/approval/consent';
import { plural } from '../../../plural';
import { counted } from '../../counted';
import { reading } from './reading';

const members = (n: number) => `${n} ${plural('cy', n, { two: 'aelod', other: 'aelod' })}`;
const objections = (n: number) =>
	`${n} ${plural('cy', n, { two: 'wrthwynebiad', other: 'gwrthwynebiad' })}`;

export const consent: typeof en = {
	title: 'Darllenwch yr adroddiad, a gwrthwynebwch os anghytunwch',
	titleOthers: 'Beth mae’r aelodau’n ei ddweud am yr adroddiad',
	jump: 'Mynd i’ch gwrthwynebiad',
	noted:
		'Gall y panel weld eich bod wedi agor y fersiwn hon. Os na ddywedwch ddim, nid yw hynny’n cyfrif fel cymeradwyaeth.',
	lede: {
		first: (name, n, until) =>
			`${name}, dyma eiriau’r panel mewn ${reading.paragraphs(n)}. Gallwch wrthwynebu wrth unrhyw un ohonynt hyd ddiwedd ${until}. Cedwir eich lle.`,
		again: (name, says, day, n, total, until) =>
			`${name}, fe wnaethoch chi ${says} ar ${day}. Ers hynny ${
				n === 0 ? 'nid oes geiriau wedi newid' : `mae ${counted.parts(n)} o’r ${total} wedi newid`
			}. Gallwch wrthwynebu’r fersiwn hon hyd ddiwedd ${until}.`,
		answered: (name, says, when) =>
			`${name}, fe wnaethoch chi ${says} ar ${when}. Gallwch newid hyn nes i’r cydlynydd gofnodi’r canlyniad.`,
		comment:
			'Caiff yr aelodau a ddaeth i’r eisteddiadau wrthwynebu’r adroddiad. Gallwch ei ddarllen a gwneud sylwadau.',
		watch: 'Caiff yr aelodau a ddaeth i’r eisteddiadau wrthwynebu’r adroddiad.'
	},
	past: { change: 'wrthwynebu', withdraw: 'dynnu eich gwrthwynebiad yn ôl' },
	form: {
		heading: (n) => `A ydych yn gwrthwynebu fersiwn ${n}?`,
		headingAgain: (n) => `Newid yr hyn a ddywedoch am fersiwn ${n}`,
		legend: 'Eich gwrthwynebiad',
		change: 'Rwy’n gwrthwynebu',
		changeHint: (name) => `Dywedwch ble a pham. Bydd ${name} a’r aelodau eraill yn ei weld.`,
		withdraw: 'Rwy’n tynnu fy ngwrthwynebiad yn ôl',
		withdrawHint:
			'Nid ydych yn gwrthwynebu mwyach. Mae eich gwrthwynebiad yn aros yn y rhestr o bopeth a ddywedwyd.',
		why: 'Beth rydych yn ei wrthwynebu, a pham?',
		send: 'Anfon fy ngwrthwynebiad',
		sendAgain: 'Anfon',
		until: 'Gallwch ei dynnu’n ôl nes i’r cydlynydd gofnodi’r canlyniad.',
		sent: 'Mae’r hyn a ddywedoch wedi’i gofnodi.',
		chooseOne: 'Dewiswch un o’r 2.',
		whyMissing: 'Dywedwch beth rydych yn ei wrthwynebu, a pham.',
		askMissing: 'Gwrthwynebwch wrth baragraff, neu dewiswch ran o’r adroddiad yma.',
		asksStill: (n) =>
			`Mae ${objections(n)} heb ei anfon eto. Tynnwch ef allan, neu dewiswch “Rwy’n gwrthwynebu”.`,
		leftMissing:
			'Rhowch yr hyn a deipioch wrth baragraff yn eich gwrthwynebiad, neu tynnwch ef allan.',
		goneMissing: 'Tynnwch y gwrthwynebiad wrth baragraff na allwch ei wrthwynebu mwyach.'
	},
	reading: {
		ask: 'Gwrthwynebu yma',
		askAgain: 'Newid fy ngwrthwynebiad yma',
		what: (called) => `Beth rydych yn ei wrthwynebu yn ${called}, a pham?`,
		put: 'Ei roi yn fy ngwrthwynebiad',
		asking: 'Yn eich gwrthwynebiad:',
		seenBy:
			'Nid oes dim wedi’i anfon eto. Bydd y cydlynydd a’r aelodau eraill yn gweld eich gwrthwynebiad.',
		yours: 'Eich gwrthwynebiad',
		asked: objections,
		answered: { change: 'wedi gwrthwynebu', withdraw: 'wedi’i dynnu’n ôl' },
		notPut: (n) => `Nid yw ${n} yn eich gwrthwynebiad eto:`,
		gone: 'Ni allwch wrthwynebu yma mwyach.',
		withheld:
			'Mae’r hyn a ddywedoch am achos y gwnaethoch gamu’n ôl ohono yn aros yn y cofnod. Caiff ei adael allan os anfonwch eich gwrthwynebiad eto.',
		elsewhere: 'Gwrthwynebu adran gyfan, yr adroddiad, neu baragraff arall'
	},
	answers: {
		heading: 'Beth a ddywedodd pob aelod',
		answer: 'Dywedodd',
		change: 'Yn gwrthwynebu',
		withdraw: 'Tynnodd y gwrthwynebiad yn ôl',
		opened: 'Wedi ei hagor, heb ddweud dim',
		waiting: 'Heb ei hagor',
		caption: (n) => `Beth a ddywedwyd am fersiwn ${n}`
	},
	history: {
		heading: 'Popeth a ddywedwyd',
		text: 'Ni all neb olygu’r rhestr hon. Mae’n cadw gwrthwynebiadau a dynnwyd yn ôl a’r rhai i fersiynau cynharach.',
		none: 'Nid oes neb wedi dweud dim.'
	},
	stands: {
		heading: 'Y gwrthwynebiadau hyd yma',
		objects: (n, version) =>
			n === 0
				? `Nid oes aelod yn gwrthwynebu fersiwn ${version}`
				: `Mae ${members(n)} yn gwrthwynebu fersiwn ${version}`,
		opened: (n, of) => `Agorwyd hi gan ${n} o ${members(of)}.`,
		silent: (n) => `Agorodd ${members(n)} hi heb ddweud dim.`,
		withdrawn: (n) => `Tynnodd ${members(n)} wrthwynebiad yn ôl.`,
		until: (day) => `Gall aelodau wrthwynebu hyd ddiwedd ${day}.`,
		over: (day) => `Daeth yr amser i wrthwynebu i ben ar ${day}.`,
		silence:
			'Nid yw dweud dim yn gymeradwyaeth. Dim ond na wrthwynebodd yr un aelod y bydd yr adroddiad yn ei ddweud.',
		announced: (n) => `${objections(n)} hyd yma.`,
		short: (objects, opened, of) => `${objections(objects)}, agorwyd hi gan ${opened} o ${of}`
	},
	record: {
		button: 'Cofnodi nad oes gwrthwynebiad heb ei ddatrys',
		title: (n) => `Cofnodi nad oes gwrthwynebiad i fersiwn ${n} heb ei ddatrys?`,
		what: (opened, of) =>
			`Agorwyd hi gan ${opened} o ${members(of)}. Ar ôl hyn ni all neb wrthwynebu mwyach. Ni fydd yr adroddiad yn dweud bod neb wedi’i gymeradwyo.`,
		waitUntil: (day) =>
			`Gallwch gofnodi hyn o ${day} ymlaen, pan fydd yr amser i wrthwynebu ar ben.`,
		waitObjections: (n) => `${objections(n)} heb ei ddatrys.`
	}
};
