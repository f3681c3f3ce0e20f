import type { letters as en } from '../en/letters';

export const letters: typeof en = {
	dear: (name) => `Annwyl ${name},`,
	hello: 'Helo,',
	sitting: (n) => `eisteddiad ${n}`,
	times: (from, to) => (from === '' ? '' : to === '' ? `o ${from}` : `${from} i ${to}`),
	why: (panel) =>
		`Rydych yn cael yr e-bost hwn am eich bod ar restr ${panel}. Peidiwch ag ysgrifennu dim am achos mewn e-bost.`,
	whyNotListed: (panel) =>
		`Rydych yn cael yr e-bost hwn am fod yr heddlu wedi rhoi eich cyfeiriad i ${panel}. Peidiwch ag ysgrifennu dim am achos mewn e-bost.`,
	kinds: {
		'papers-issued': {
			subject: (d) => `Papurau ar gyfer ${d.review}, ${d.sitting}`,
			text: (d) => [
				`Mae'r papurau ar gyfer ${d.review}, ${d.sitting}, ar ${d.day} yn barod.`,
				'Mewngofnodwch i’w darllen:'
			]
		}
	}
};
