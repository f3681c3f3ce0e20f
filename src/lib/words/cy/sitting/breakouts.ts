import type { en } from '../../en';
import { list } from '../../list';
import { runs } from '../../runs';
import { counted } from '../counted';

export const breakouts: (typeof en)['breakouts'] = {
	time: {
		label: 'Munudau i’r grwpiau',
		hint: 'Mae pawb yn gweld yr un cyfrif. Gallwch adael hwn yn wag, ei osod yn nes ymlaen, a rhoi rhagor o amser.',
		five: '5 munud ar ôl. Gwnewch yn siŵr bod eich pwyntiau pwysicaf wedi’u hysgrifennu.',
		one: '1 munud ar ôl.',
		up: 'Mae’r amser ar ben. Mae eich bwrdd yn dal ar agor: gallwch orffen yr hyn rydych yn ei ysgrifennu nes bod y cadeirydd yn agor yr achos.'
	},
	gather: {
		called: (name) =>
			name
				? `Mae ${name} wedi galw pawb yn ôl at y panel cyfan.`
				: 'Mae pawb yn cael eu galw yn ôl at y panel cyfan.',
		finish:
			'Gallwch orffen yr hyn rydych yn ei ysgrifennu. Mae eich bwrdd ar agor nes bod yr achos yn cael ei agor.',
		go: 'Mynd at y panel cyfan',
		stay: 'Aros ar ein bwrdd',
		press: 'Galw’r grwpiau yn ôl',
		pressText:
			'Mae pob bwrdd yn dweud bod pawb yn cael eu galw yn ôl. Nid oes neb yn cael ei symud oddi ar ei fwrdd, ac nid oes dim yn cael ei gau.',
		back: (n, of) => `${n} o ${of} yn ôl`,
		away: (names) => `Heb ddod yn ôl eto: ${list('cy', names)}.`,
		allBack: 'Mae pawb yn ôl.',
		takeBack: 'Gadael i’r grwpiau ddal ati i weithio',
		takeBackText: 'Mae hyn yn tynnu’r alwad yn ôl. Nid oes dim yn newid ar fyrddau’r grwpiau.'
	},
	messages: {
		title: 'Neges i’r grwpiau',
		hint: '300 o nodau ar y mwyaf. Peidiwch ag ysgrifennu dim am achos: gall rhywun sydd wedi camu o’r neilltu ddarllen hyn.',
		text: 'Eich neges',
		to: 'Anfon at',
		all: 'Pob grŵp',
		language: 'Ysgrifennwyd yn',
		send: 'Anfon y neges',
		sent: 'Mae’r neges wedi’i hanfon.',
		list: 'Negeseuon a anfonwyd',
		toAll: 'Pob grŵp',
		at: (to, time, by) => `${to}, ${time}, ${by}`,
		read: (n, of) => `Darllenwyd gan ${n} o ${of}`,
		from: (name, time) => `Neges gan ${name}, ${time}`,
		toYours: 'i’ch grŵp',
		toEveryone: 'i bob grŵp',
		haveRead: 'Rwyf wedi’i darllen',
		haveReadOf: (name, time) => `Rwyf wedi darllen y neges gan ${name}, ${time}`
	},
	help: {
		coming: (name) => `Mae ${name} yn dod.`,
		seesBoards:
			'Gall weld eich byrddau nawr. Pwyswch “Dod â’r ymweliad i ben” pan fyddwch wedi gorffen.',
		openStill: (time) => `Gofynnodd eich grŵp am help am ${time}. Mae’r cais yn dal ar agor.`,
		toCase: (n) => `am achos ${n}`,
		come: (letter) => `Mynd at Grŵp ${letter}`,
		comeTo: (letter, n) => `Mynd at Grŵp ${letter}, achos ${n}`,
		say: (letter) => `Dweud eich bod yn dod at Grŵp ${letter}`
	},
	now: {
		title: 'Y grwpiau nawr',
		ready: (ready, all) =>
			ready.length === 0
				? `0 o ${all} achos yn barod`
				: `${ready.length} o ${all} achos yn barod: ${runs('cy', ready)}`,
		opened: 'Mae pob achos wedi’i agor',
		strip: (groups) =>
			`Yn barod: ${groups.map(({ letter, ready, of }) => `${letter} ${ready} o ${of}`).join(', ')}`,
		points: (n) => counted.points(n)
	}
};
