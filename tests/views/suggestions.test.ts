import { expect, test } from 'vitest';
import { suggestionsOf } from '../../server/views/panel/suggestions';
import { SECTION_IDS, sectionOf } from '../../src/lib/meeting/settings/page/fields';
import { SUGGESTED } from '../../src/lib/meeting/settings/settings';
import { usualSitting } from '../../src/lib/meeting/sitting/usual-sitting';
import { shippedPanel } from '../acts/empty-house';

const said = (id: string, lang: 'en' | 'cy' = 'en') =>
	suggestionsOf(shippedPanel(id), lang).map(({ text }) => text);

test('what the handbook of the quality assurance panel does not say is marked', () => {
	expect(said('quality-assurance-panel')).toEqual([
		'a report is approved by 2/3 of those who attended',
		'the force has 28 days to answer',
		'everyone signs the undertaking again after 12 months',
		'papers are with members 7 days before each sitting',
		'the date of a sitting is known 6 months before it',
		'a sitting with too few members may go on with a recorded reason, if allowed by: Head of Assurance',
		'a sample has 17 cases, and 3 in reserve',
		'groups see each other’s points once the chair opens a case',
		'the words of the undertaking are Plenary’s suggestion',
		'the office may destroy a review’s papers 6 months after the review ends'
	]);
});

test('what the terms of reference of the customer service panel do not say is marked, and what they say is not', () => {
	const marked = said('customer-service-improvement');
	expect(marked).toEqual(
		expect.arrayContaining([
			'everyone signs the undertaking again after 12 months',
			'the panel’s year starts in April',
			'ways to meet: in person; online; in person, with people joining online',
			'the order of the usual agenda, and the minutes of each item',
			'a sitting can be held with any number of members',
			'a sample has 17 cases, and 3 in reserve',
			'the questions on the case forms are Plenary’s suggestion'
		])
	);
	// They say that papers come one week before, and that dates are known six months before.
	expect(marked.join()).not.toMatch(/papers are with members|the date of a sitting/);
});

test('the draft terms of the service delivery group say neither when papers come nor when dates are known', () => {
	expect(said('service-delivery-group')).toEqual(
		expect.arrayContaining([
			'papers are with members 7 days before each sitting',
			'the date of a sitting is known 6 months before it'
		])
	);
});

test('every suggestion is confirmed in one part of the settings, and has its words in both languages', () => {
	const confirmed = SECTION_IDS.flatMap((id) => sectionOf(id).confirms);
	expect([...confirmed].sort()).toEqual([...SUGGESTED].sort());
	const all = { ...shippedPanel('your-own-panel'), suggested: [...SUGGESTED] };
	for (const lang of ['en', 'cy'] as const) {
		const texts = suggestionsOf(all, lang).map(({ text }) => text);
		expect(texts.join()).not.toMatch(/undefined|null|NaN/);
		expect(new Set(texts).size).toBe(SUGGESTED.length);
	}
});

test.each([
	[
		'customer-service-improvement',
		['welcome', 'input', 'performance', 'visit', 'testimony', 'referral'],
		'101 performance figures, for a period to be named'
	],
	[
		'service-delivery-group',
		['welcome', 'performance', 'input', 'testimony'],
		'101 performance figures for the last 2 months'
	]
])('a sitting of %s begins with what its terms say of each meeting (M8)', (id, before, figures) => {
	const { agenda } = usualSitting(shippedPanel(id), null);
	expect(agenda.map(({ kind }) => kind)).toEqual([...before, 'breakouts', 'plenary', 'close']);
	expect(agenda.find(({ kind }) => kind === 'performance')?.title.en).toBe(figures);
	for (const { title } of agenda) expect(title.cy).not.toBe(title.en);
});
