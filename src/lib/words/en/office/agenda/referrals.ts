import { plural } from '../../../plural';

/** Issues raised by the public that members refer to the panel. (M12) */
export const referrals = {
	title: 'Issues raised by the public',
	link: 'Issues raised by the public',
	lede: 'Members refer issues here that people have raised with them. The chair or the office puts them on the agenda of a sitting, and what came of them is recorded there.',
	refer: 'Refer an issue',
	issue: 'What somebody raised with you',
	issueHint: 'Write what happened and what is asked. Name nobody.',
	anyway: 'Keep these words anyway',
	send: 'Refer this issue',
	sent: 'The issue is referred. The office and the chair can see it.',
	own: 'Referred by you',
	by: (name: string) => `Referred by ${name}`,
	unnamed: 'Referred',
	on: (day: string) => `on ${day}`,
	none: 'No issue has been referred yet.',
	heading: (n: number) => `Issue ${n}`,
	waiting: 'Not on an agenda yet.',
	placed: (title: string, sitting: string) => `On the agenda of ${sitting}: “${title}”.`,
	sitting: (review: string, n: number, day: string) => `${review}, sitting ${n}, ${day}`,
	came: (outcome: string) => `What came of it: ${outcome}`,
	noOutcome: 'What came of it is not recorded yet.',
	declined: (name: string, day: string) => `${name} said on ${day} why it is not taken up:`,
	place: 'Put it on an agenda',
	at: 'Sitting',
	name: 'How the agenda names it',
	nameIn: { en: 'How the agenda names it, in English', cy: 'How the agenda names it, in Welsh' },
	minutes: 'Minutes planned',
	put: 'Put it on the agenda',
	noSitting: 'No sitting is planned on whose agenda you could put it.',
	decline: 'Say why it is not taken up',
	reason: 'Reason, which the member can read',
	say: 'Save the reason',
	toPlace: (n: number) =>
		`${n} ${plural('en', n, { one: 'issue is', other: 'issues are' })} not on an agenda yet`
};
