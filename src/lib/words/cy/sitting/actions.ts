import type { actions as en } from '../../en/sitting/actions';

export const actions: typeof en = {
	title: 'Camau gweithredu',
	lede: 'Yr hyn y mae’r panel yn cytuno y dylid ei wneud, gan bwy ac erbyn pryd. Daw cam yn ôl yn eisteddiadau’r adolygiad nesaf nes iddo gael ei wneud.',
	link: 'Agor y camau gweithredu',
	fact: (agreed, said, back) =>
		back > 0
			? `Cytunwyd ar ${agreed}; edrychwyd ar ${said} o ${back} cynharach`
			: `Cytunwyd ar ${agreed}`,
	toRoom: 'Mynd i’r cyfarfod',
	toDay: 'Mynd i’r diwrnod',
	later: 'Gellir eu cofnodi ar ôl i’r grwpiau ddechrau.',
	back: 'Camau o adolygiadau cynharach',
	agreed: 'Cytunwyd yn yr eisteddiad hwn',
	none: 'Nid oes cam wedi’i gofnodi eto.',
	owner: 'Pwy sy’n ei wneud',
	due: 'Erbyn pryd',
	late: 'Mae ei ddiwrnod wedi mynd heibio.',
	how: 'Sut mae pethau erbyn hyn?',
	why: 'Sut rydych yn gwybod, mewn brawddeg',
	record: 'Cofnodi',
	again: 'Ei gofnodi eto',
	recorded: 'Wedi’i gofnodi.',
	notYet: 'Nid yw’r panel wedi edrych arno eto yn yr eisteddiad hwn.',
	says: { done: 'Wedi’i wneud', better: 'Gwell', worse: 'Gwaeth', same: 'Yr un fath' },
	takeBack: 'Tynnu',
	about: (n) => `Cam gweithredu am achos ${n}`,
	agree: {
		heading: 'Cofnodi cam gweithredu',
		found: 'Yr hyn y mae’r achosion y cytunwyd arnynt yn dweud y dylid ei wneud:',
		use: 'Defnyddio’r geiriau hyn',
		twoCases:
			'Ni chawsant eu hychwanegu. Mae geiriau achos arall yn yr hyn rydych wedi’i ysgrifennu, a dim ond geiriau un achos a all fod mewn cam gweithredu. Cofnodwch hwnnw’n gyntaf, neu gliriwch “Beth ddylid ei wneud”.',
		text: 'Beth ddylid ei wneud',
		ownerHint:
			'Er enghraifft Pennaeth y ganolfan gyswllt. Mae’r adroddiad yn ei argraffu, felly mae rôl yn well nag enw.',
		dueHint: 'Er enghraifft 30 Tachwedd 2023',
		button: 'Cofnodi’r cam hwn'
	},
	line: (n, text, owner, day) =>
		`Cam ${n}: ${text} Pwy sy’n ei wneud: ${owner}. Erbyn pryd: ${day}.`,
	cameAbout: (n, review, says) =>
		`Cam cynharach am achos ${n} yn “${review}”: ${says.toLowerCase()}.`,
	came: (text, says, why) =>
		`${text === null ? 'Y cam cynharach uchod' : `Cam cynharach, “${text}”`}: ${says.toLowerCase()}. ${why}`
};
