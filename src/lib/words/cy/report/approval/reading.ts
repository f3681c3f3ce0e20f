import type { reading as en } from '../../../en/report/approval/reading';
import { counted } from '../../counted';

const { paragraphs, comments, changes } = counted;

export const reading: typeof en = {
	contents: 'Cynnwys yr adroddiad',
	toContents: 'Cynnwys',
	back: 'Yn ôl i’r cynnwys',
	cases: 'Achosion',
	read: 'wedi’i ddarllen',
	readOf: (n, total) => `${n} o ${total}`,
	paragraphs,
	paragraph: (label) => `Paragraff ${label}`,
	ask: 'Gofyn am newid yma',
	askAgain: 'Newid yr hyn rwy’n ei ofyn yma',
	what: (called) => `Beth ddylai newid yn ${called}, a pham?`,
	put: 'Ei roi yn fy ateb',
	asking: 'Yn eich ateb:',
	leave: 'Ei dynnu o’r ateb',
	seenBy: 'Nid oes dim wedi’i anfon eto. Bydd y cydlynydd a’r aelodau eraill yn gweld eich ateb.',
	comment: 'Gwneud sylw',
	comments,
	commentOn: (called) => `Eich sylw ar ${called}`,
	commentsOn: (called) => `Sylwadau ar ${called}`,
	notBegun: 'Darllenwyd',
	readTo: (number) => `Darllenwyd hyd at ${number},`,
	progress: (n, total) => `Darllenwyd ${n} o ${paragraphs(total)}`,
	readOn: (number) => (number ? `Darllen ymlaen yn ${number}` : 'Darllen ymlaen'),
	changed: (n, total) =>
		n === 0
			? 'Nid oes paragraff wedi newid ers i chi ateb'
			: `Mae ${n} o’r ${total} paragraff wedi newid ers i chi ateb`,
	yours: 'Eich ateb',
	asked: (n) => `gofynnwyd am ${changes(n)}`,
	answered: {
		approve: 'wedi’i gymeradwyo',
		change: 'gofynnwyd am newid',
		abstain: 'wedi ymatal'
	},
	unread: (n) => `Nid ydych wedi darllen ${paragraphs(n)} eto.`,
	soFar: (n) => `${n} hyd yma:`,
	notPut: (n) => `Nid yw ${n} yn eich ateb eto:`,
	gone: 'Ni allwch ofyn am newid yma mwyach.',
	withheld:
		'Mae’r hyn a ofynnoch am achos y gwnaethoch gamu’n ôl ohono yn aros yn y cofnod. Caiff ei adael allan os anfonwch eich ateb eto.',
	others: 'Ychwanegwch rai eraill wrth eu paragraffau.',
	elsewhere: 'Newid i adran gyfan, i’r adroddiad, neu i baragraff arall',
	goTo: 'Mynd i’r paragraff'
};
