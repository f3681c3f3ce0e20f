import type { kinds as en } from '../../en/common/kinds';

export const kinds: typeof en = {
	positive: {
		one: 'Pwynt cadarnhaol',
		many: 'Pwyntiau cadarnhaol',
		add: 'Ychwanegu pwynt cadarnhaol',
		none: 'Ni nodwyd unrhyw bwyntiau cadarnhaol'
	},
	negative: {
		one: 'Pwynt negyddol',
		many: 'Pwyntiau negyddol',
		add: 'Ychwanegu pwynt negyddol',
		none: 'Ni nodwyd unrhyw bwyntiau negyddol'
	},
	query: {
		one: 'Ymholiad',
		many: 'Ymholiadau',
		add: 'Ychwanegu ymholiad',
		none: 'Ni nodwyd unrhyw ymholiadau'
	},
	action: {
		one: 'Cam gweithredu',
		many: 'Camau gweithredu',
		add: 'Ychwanegu cam gweithredu',
		none: 'Ni nodwyd unrhyw gamau gweithredu'
	}
};
