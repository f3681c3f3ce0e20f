import { plural } from '../../../plural';

/** How far the groups are, before a case is opened: cases by groups. */
export const progress = {
	heading: 'Where the groups are',
	note: 'One mark for each point. You see how many, not what they say.',
	scroll: 'Table of cases and groups. Scroll to see all of it.',
	case: 'Case',
	state: 'State',
	says: { ready: 'Ready', begun: 'Begun', toDo: 'To do', open: 'Opened', theirs: 'Has this case' },
	points: (n: number) => `${n} ${plural('en', n, { one: 'point', other: 'points' })}`,
	notTheirs: 'Not their case'
};
