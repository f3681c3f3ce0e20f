import type { floor as en } from '../../../en/sitting/plenary/floor';
import { minutes } from '../../../format';
import { list } from '../../../list';
import { plural } from '../../../plural';
import { counted } from '../../counted';

export const floor: typeof en = {
	timer: {
		label: 'Amserydd',
		none: 'Gosod amserydd',
		everyone: 'Mae pawb yn gweld yr un amserydd.',
		minutes: 'Munudau',
		groupMinutes: 'Munudau i’r grwpiau',
		set: 'Dechrau’r amserydd',
		setAgain: 'Dechrau eto â’r munudau hyn',
		setItem: (n, title) => `Dechrau ${minutes('cy', n)} ar gyfer “${title}”`,
		left: (planned) => `Yr hyn sydd ar ôl o’r ${minutes('cy', planned)} a gynlluniwyd.`,
		pause: 'Oedi',
		resume: 'Parhau',
		more: 'Un munud arall',
		moreMinutes: (n) => `${minutes('cy', n)} arall`,
		end: 'Dod â’r amserydd i ben'
	},
	hands: {
		title: 'Dwylo',
		raise: 'Codi fy llaw',
		lower: 'Gostwng fy llaw',
		order: 'Pwynt o drefn',
		isOrder: 'Pwynt o drefn',
		give: 'Rhoi’r tro',
		giveTo: (name) => `Rhoi’r tro i ${name}`,
		end: 'Dod â’r tro i ben',
		done: 'Rwyf wedi gorffen',
		turns: 'Troeon siarad',
		next: (name) => `Nesaf: ${name}`,
		then: (name) => `nesaf: ${name}`,
		why: {
			'point-of-order': 'pwynt o drefn',
			'not-spoken': 'heb siarad eto',
			'least-spoken': 'wedi siarad leiaf',
			'longest-waiting': 'yn aros hiraf'
		},
		speaking: (name) => `Mae ${name} yn siarad`,
		youSpeak: 'Chi sy’n siarad',
		waiting: (n) => `${n} ${plural('cy', n, { two: 'law', other: 'llaw' })} i fyny`,
		none: 'Dim dwylo i fyny',
		mine: (place, of) => `Mae eich llaw i fyny: ${place} o ${of}`,
		suggested: {
			'point-of-order': 'Awgrym: pwynt o drefn',
			'not-spoken': 'Awgrym: heb siarad eto',
			'least-spoken': 'Awgrym: wedi siarad leiaf',
			'longest-waiting': 'Awgrym: yn aros hiraf'
		},
		spoke: (time) => `Wedi siarad am ${time}`,
		notSpoken: 'Heb siarad eto',
		waits: (time) => `yn aros ers ${time}`,
		spokenTitle: 'Pwy sydd wedi cymryd rhan',
		spokenText:
			'Rydych yn gweld pawb am mai chi sydd yn y gadair. Dim ond eu rhai eu hunain y mae aelodau’n eu gweld.',
		youSpoke: (time) => `Rydych wedi siarad am ${time}. Dim ond chi a’r cadeirydd sy’n gweld hyn.`,
		ownTitle: 'Yr hyn rwyf wedi’i ysgrifennu',
		ownText: 'Dim ond chi a’r cadeirydd sy’n gweld hyn.',
		countedText:
			'Caiff pwyntiau eu cyfrif unwaith y bydd eu hachos ar agor. Ni chaiff atebion “Ysgrifennu’n gyntaf” eu cyfrif, am nad oes enwau arnynt.',
		brought: ({ points, findings, comments }) =>
			list('cy', [counted.points(points), counted.findings(findings), counted.comments(comments)]),
		notCounted:
			'Ni ellir cyfrif pwyntiau, canfyddiadau a sylwadau ar hyn o bryd. Caewch hwn a’i agor eto.',
		time: (seconds) =>
			seconds < 60 ? `${seconds} eiliad` : `${Math.floor(seconds / 60)} mun ${seconds % 60} eil`
	},
	item: {
		soFar: (used, planned) => `${used} o ${minutes('cy', planned)}`
	}
};
