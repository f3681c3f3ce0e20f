import type { earlyFeedback as en } from '../../en/report/early-feedback';
import { list } from '../../list';

export const earlyFeedback: typeof en = {
	title: 'Adborth cynnar i’r heddlu',
	link: 'Adborth cynnar i’r heddlu',
	lede: 'Mae’r heddlu’n darllen yr hyn sydd ar y dudalen hon a dim arall o’r drafft. Dros dro ydyw: gall yr adroddiad ddweud rhywbeth arall.',
	ledeForce:
		'Mae swyddfa’r panel yn dweud hyn wrthych cyn i’r adroddiad fod yn barod. Dros dro ydyw: gall yr adroddiad ddweud rhywbeth arall. Nid oes dim i’w ateb eto.',
	heading: (n, day) => `Adborth cynnar ${n}, ${day}`,
	by: (name, when) => `Anfonwyd gan ${name}, ${when}.`,
	provisional: 'Dros dro. Nid yw’r aelodau wedi cytuno ar yr adroddiad eto.',
	withdrawn: (day) => `Tynnwyd yn ôl ar ${day}.`,
	stoodDown: (numbers) =>
		numbers.length === 1
			? `Fe wnaethoch gamu’n ôl o achos ${numbers[0]}. Gall y geiriau a anfonwyd at yr heddlu fod amdano, felly ni chânt eu dangos i chi.`
			: `Fe wnaethoch gamu’n ôl o achosion ${list('cy', numbers.map(String))}. Gall y geiriau a anfonwyd at yr heddlu fod amdanynt, felly ni chânt eu dangos i chi.`,
	missing: {
		given: (version) =>
			`Mae fersiwn ${version} wedi’i chloi ac nid yw’n sôn amdano. Bydd y fersiwn nesaf yn gwneud.`,
		withdrawn: (version) =>
			`Mae fersiwn ${version} wedi’i chloi ac nid yw’n dweud iddo gael ei dynnu’n ôl. Bydd y fersiwn nesaf yn gwneud.`
	},
	none: 'Nid oes dim wedi’i anfon at yr heddlu eto.',
	withdraw: {
		heading: 'Ei dynnu’n ôl',
		text: 'Bydd yr heddlu wedyn yn darllen iddo gael ei dynnu’n ôl a pham, ac nid ei eiriau mwyach. Mae’r dudalen hon yn eu cadw i’r panel.',
		reason: 'Rheswm, y bydd yr heddlu’n ei ddarllen',
		button: 'Ei dynnu’n ôl'
	},
	send: {
		heading: 'Anfon adborth cynnar',
		text: 'Ni allwch ei newid wedyn. Gallwch anfon un arall, neu ei dynnu’n ôl. Peidiwch ag enwi neb.',
		in: { en: 'Yn Saesneg', cy: 'Yn Gymraeg' },
		anyway: 'Anfon y geiriau hyn er hynny',
		button: 'Anfon at yr heddlu'
	}
};
