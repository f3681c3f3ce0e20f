import type { stands as en } from '../../../en/report/approval/stands';
import { counted } from '../../counted';

export const stands: typeof en = {
	heading: 'Yr atebion hyd yma',
	count: (n, voters, version) => `Mae ${n} o ${voters} wedi cymeradwyo fersiwn ${version}`,
	needed: (n, rule) => `angen ${n}${rule ? `: ${rule}` : ''}.`,
	rules: {
		'two-thirds': 'dwy ran o dair o’r rhai a oedd yn bresennol',
		fraction: (a, b) => `${a} o bob ${b} o’r rhai a oedd yn bresennol`,
		all: 'pawb a oedd yn bresennol',
		count: ''
	},
	silence: 'Nid yw tawelwch yn gymeradwyaeth.',
	open: (n) =>
		`${counted.requests(n)} am newid heb ei ddatrys. Rhaid datrys pob cais cyn cymeradwyo’r adroddiad.`,
	abstained: (n) => `Mae ${n} yn ymatal.`,
	passed: 'Mae digon o aelodau wedi cymeradwyo. Gall y cydlynydd gofnodi’r gymeradwyaeth.',
	announced: (n, voters) => `Mae ${n} o ${voters} wedi cymeradwyo.`
};
