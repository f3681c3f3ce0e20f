import type { page as en } from '../../en/settings/page';
import { plural } from '../../plural';

const members = (n: number) => `${n} ${plural('cy', n, { one: 'aelod', other: 'aelod' })}`;

export const page: typeof en = {
	title: 'Gosodiadau’r panel',
	lede: 'Dyma reolau eich panel. Caiff pob rhan ei chadw ar ei phen ei hun, a dywedir wrth yr aelodau beth a newidiodd.',
	keeps:
		'Mae adolygiad yn cadw’r rheolau y dechreuodd gyda nhw. Mae newidiadau’n cyfrif o’r adolygiad nesaf.',
	inForce: (version, day) => `Fersiwn ${version}, mewn grym ers ${day}`,
	contents: 'Rhannau’r dudalen hon',
	versions: 'Fersiynau cynharach',
	version: (n) => `Fersiwn ${n}`,
	first: 'wrth sefydlu',
	since: (day, name) => (name ? `${day}, ${name}` : day),
	reviewsOn: (titles, n) =>
		`Mae ${titles} yn cadw’r fersiwn ${plural('cy', n, { one: 'hwn', other: 'hwn' })}.`,
	waiting: (n) =>
		n === 1
			? 'Awgrymodd Plenary 1 peth nad yw dogfennau eich panel yn ei ddweud. Gwiriwch y rhan sydd wedi’i marcio, newidiwch hi os oes angen, a’i chadw i’w chadarnhau.'
			: `Awgrymodd Plenary ${n} o bethau nad yw dogfennau eich panel yn eu dweud. Gwiriwch y rhannau sydd wedi’u marcio, newidiwch nhw os oes angen, a’u cadw i’w cadarnhau.`,
	suggested: 'Awgrym Plenary: cadarnhewch',
	suggestedText: 'Nid yw dogfennau eich panel yn dweud hyn:',
	save: 'Cadw’r rhan hon',
	confirm: 'Cadarnhau a chadw’r rhan hon',
	saved: (part) => `Mae “${part}” wedi’i chadw. Dywedir wrth yr aelodau beth a newidiodd.`,
	unsaved: 'Nid ydych wedi cadw’r rhan hon eto.',
	leave: 'Nid yw rhan o’r dudalen hon wedi’i chadw. Ei gadael er hynny?',
	signAgain:
		'Os newidiwch eiriau’r ymrwymiad neu’r cod ymddygiad, gofynnir i bawb lofnodi eto. Mae adolygiad sydd wedi dechrau’n cadw’r geiriau y dechreuodd gyda nhw.',
	changedBy: (name) =>
		name
			? `Newidiodd ${name} hyn yn y cyfamser. Mewn grym nawr:`
			: 'Newidiwyd yn y cyfamser. Mewn grym nawr:',
	languages: { en: 'Saesneg', cy: 'Cymraeg' },
	inLanguage: (label, language) => `${label} (${language})`,
	offices: 'Swyddi a rolau',
	entry: (label, n) => `${label} ${n}`,
	add: 'Ychwanegu un arall',
	remove: 'Tynnu',
	up: 'Symud i fyny',
	down: 'Symud i lawr',
	removeOf: (what) => `Tynnu ${what}`,
	upOf: (what) => `Symud ${what} i fyny`,
	downOf: (what) => `Symud ${what} i lawr`,
	added: (n) => `Ychwanegwyd cofnod ${n}.`,
	removed: (what) => `Tynnwyd ${what}.`,
	moved: (what, n) => `Mae ${what} nawr yn rhif ${n}.`,
	none: 'dim',
	empty: 'Nid oes dim yma eto.',
	yes: 'ie',
	no: 'na',
	least: (name, n) => `${name}: o leiaf ${n}`,
	quorumNow: (inPost, needed) =>
		needed === 0
			? 'Nid oes cworwm: gall eisteddiad benderfynu gydag unrhyw nifer o aelodau.'
			: `Gyda ${members(inPost)} presennol, rhaid i ${needed} ddod.`,
	quorumUnclear: 'Rhowch rifau cyfan i weld faint y mae’n rhaid iddynt ddod.',
	sections: {
		panel: { title: 'Y panel', text: 'Ei enw, ei ieithoedd, a phwy y mae aelodau’n ei ffonio.' },
		people: {
			title: 'Pobl',
			text: 'Pwy sydd ar y panel, a’r hyn sydd ei angen arnynt i ddarllen achosion.'
		},
		undertaking: {
			title: 'Ymrwymiad a chod ymddygiad',
			text: 'Yr hyn y mae aelodau’n ei lofnodi wrth ymuno, a pha mor aml y maent yn ei lofnodi eto.'
		},
		meetings: { title: 'Cyfarfodydd', text: 'Pa mor aml, ble a sut y mae’r panel yn cwrdd.' },
		quorum: {
			title: 'Cworwm',
			text: 'Faint y mae’n rhaid iddynt ddod er mwyn penderfynu, a beth os na ddônt.'
		},
		sampling: {
			title: 'Achosion a ffurflenni',
			text: 'Pa achosion a dynnir, gan bwy, a’r ffurflenni a ddefnyddir.'
		},
		review: {
			title: 'Grwpiau',
			text: 'Yr hyn y mae grwpiau’n ei weld o waith ei gilydd wrth ysgrifennu.'
		},
		report: { title: 'Adroddiad', text: 'Yr hyn sy’n digwydd i’r adroddiad ar ôl y cyfarfod.' }
	},
	notice: {
		head: 'Mae rheolau’r panel wedi newid',
		on: (day) => `Newidiwyd ar ${day}:`,
		change: (label, before, after) => `${label}: ${before}, nawr ${after}`,
		keeps: 'Mae adolygiadau sydd wedi dechrau’n cadw’r rheolau y dechreuasant gyda nhw.',
		sign: 'Darllen a llofnodi’r ymrwymiad',
		seen: 'Rwyf wedi darllen hyn'
	},
	home: 'Gosodiadau’r panel',
	waitingShort: (n) =>
		n === 1
			? 'Awgrymwyd 1 gosodiad gan Plenary ac mae’n aros i chi ei gadarnhau.'
			: `Awgrymwyd ${n} o osodiadau gan Plenary ac maent yn aros i chi eu cadarnhau.`,
	check: 'Gwirio’r gosodiadau'
};
