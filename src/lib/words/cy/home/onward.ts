import type { onward as en } from '../../en/home/onward';

export const onward: typeof en = {
	send: {
		title: (n) => `Anfon fersiwn ${n} ymlaen`,
		text: 'Mae’n barod ar gyfer y cam nesaf. Mae’r dudalen yn dangos pwy gaiff ei ddarllen wedyn.',
		button: 'Gweld beth sy’n dod nesaf'
	},
	sign: {
		title: (_n) => 'Ateb adroddiad y panel',
		text: 'Atebwch bob arsylwad gyda’r lleill sy’n ysgrifennu dros yr heddlu, yna llofnodwch yr ymateb.',
		button: 'Agor yr ymateb'
	},
	consider: {
		title: (_n) => 'Ystyried yr adroddiad a’r ymateb',
		text: 'Darllenwch y ddau, yna cofnodwch eich bod wedi’u hystyried, gyda’ch sylwadau.',
		button: 'Darllen ac ystyried'
	},
	publish: {
		title: (n) => `Cyhoeddi fersiwn ${n}`,
		text: 'Cyhoeddi yw’r cam nesaf. Mae’r dudalen yn dangos beth sydd i’w wirio cyn hynny.',
		button: 'Gwirio a chyhoeddi'
	}
};
