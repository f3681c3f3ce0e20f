import type { ready as en } from '../../../en/sitting/board/ready';

export const ready: typeof en = {
	say: 'Rydyn ni’n barod',
	takeBack: 'Mae angen mwy o amser arnom',
	takenBack: 'Nid yw’r bwrdd wedi’i nodi’n barod mwyach.',
	said: (name, time) => `Barod: dywedodd ${name} hynny am ${time}.`,
	youSaid: (time) => `Barod: dywedoch chi hynny am ${time}.`,
	voided: 'Golygodd rhywun y bwrdd, felly nid yw wedi’i nodi’n barod mwyach.',
	next: (n) => `Mynd i achos ${n}`,
	all: 'Mae holl achosion eich grŵp yn barod.',
	empty: {
		positive: 'Nid ydych wedi ysgrifennu unrhyw bwynt cadarnhaol. A yw hynny’n gywir?',
		negative: 'Nid ydych wedi ysgrifennu unrhyw bwynt negyddol. A yw hynny’n gywir?',
		query: 'Nid ydych wedi ysgrifennu unrhyw ymholiad. A yw hynny’n gywir?',
		action: 'Nid ydych wedi ysgrifennu unrhyw gam gweithredu. A yw hynny’n gywir?'
	},
	notNow: 'Ei gadael yn wag'
};
