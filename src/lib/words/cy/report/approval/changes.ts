import type { changes as en } from '../../../en/report/approval/changes';
import { counted } from '../../counted';

export const changes: typeof en = {
	heading: 'Beth sydd wedi newid ers i chi ateb',
	count: (n) => `${counted.parts(n)}.`,
	readWhole: 'Darllen yr adroddiad cyfan',
	changed: 'Wedi newid',
	added: 'Newydd',
	removed: 'Wedi’i dynnu',
	youAsked: 'Chi ofynnodd am hyn',
	asked: (name, day) => `${name}, ${day}`,
	outcome: 'Beth a wnaeth y swyddfa:',
	withheld: (n, count) =>
		`Achos ${n}: fe wnaethoch gamu’n ôl. Newidiodd ${counted.parts(count)} ohono.`,
	kind: (before, after) => `“${before}” ydoedd; “${after}” ydyw nawr.`,
	flags: (before, after) => `Baneri: ${before || 'dim'} o’r blaen, ${after || 'dim'} nawr.`,
	cases: (before, after) =>
		`Fe’i gwelwyd mewn ${counted.cases(before)}; nawr mewn ${counted.cases(after)}.`,
	inWelsh: 'Yn Gymraeg',
	rest: (n) => (n === 1 ? 'Yr un rhan na newidiodd' : `Y ${counted.parts(n)} na newidiodd`),
	none: 'Nid oes geiriau wedi newid ers y fersiwn a atebwyd gennych.',
	otherRequests: 'Ceisiadau eraill am newid i’r fersiwn gynharach'
};
