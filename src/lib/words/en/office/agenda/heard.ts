import { plural } from '../../../plural';

/** Testimony, issues that members referred, and visits: what was said or seen, and what came of it. (M8, M12, P10) */
export const heard = {
	head: 'Testimony, referrals and visits',
	text: 'The report prints these words, so name nobody in them.',
	none: 'Nothing is recorded yet.',
	record: (title: string) => `Record: ${title}`,
	change: (title: string) => `Change: ${title}`,
	/** By kind of item. */
	said: {
		testimony: 'What the person said',
		referral: 'What the issue was',
		visit: 'What members saw'
	},
	saidIn: {
		testimony: {
			en: 'What the person said, in English',
			cy: 'What the person said, in Welsh'
		},
		referral: { en: 'What the issue was, in English', cy: 'What the issue was, in Welsh' },
		visit: { en: 'What members saw, in English', cy: 'What members saw, in Welsh' }
	},
	outcome: 'What came of it',
	outcomeIn: { en: 'What came of it, in English', cy: 'What came of it, in Welsh' },
	place: 'Place',
	placeIn: { en: 'Place in English', cy: 'Place in Welsh' },
	date: 'Date of the visit',
	dateHint: 'Such as 3 July 2023',
	went: 'How many members went',
	anyway: 'Keep these words anyway',
	save: 'Save',
	/** The member’s own words. */
	referred: (day: string) => `As a member referred it on ${day}:`,
	visited: (place: string, day: string, went: number) =>
		`${place}, ${day}: ${went} ${plural('en', went, { one: 'member', other: 'members' })} went.`,
	came: (outcome: string) => `What came of it: ${outcome}`,
	noOutcome: 'What came of it is not recorded yet.'
};
