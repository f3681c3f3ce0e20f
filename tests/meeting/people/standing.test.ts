import { describe, expect, test } from 'vitest';
import { standingOf, undertakingLasts } from '../../../src/lib/meeting/people/standing';
import { july3, person } from '../cast';
import { dyfedPowys, serviceGroup } from '../settings/panels';
import type { Person } from '../../../src/lib/meeting/people/people';
import type { RefusalCode } from '../../../src/lib/meeting/refusal';

const vetted = { level: 'NPPV 2', grantedOn: '2021-03-01', expiresOn: '2025-03-01' };

describe('what in a person’s own standing keeps cases from them', () => {
	const cases: [string, Partial<Person>, RefusalCode | null][] = [
		['nothing, for a member in good standing', {}, null],
		['being under consideration', { standing: 'under-consideration' }, 'not-active'],
		['being curtailed', { standing: 'curtailed' }, 'not-active'],
		['being suspended', { standing: 'suspended' }, 'not-active'],
		['having ended', { standing: 'ended' }, 'not-active'],
		['a term that ended yesterday', { termEnd: '2023-07-02' }, 'term-lapsed'],
		['nothing, on the last day of the term', { termEnd: '2023-07-03' }, null],
		['a term that begins tomorrow', { termStart: '2023-07-04' }, 'term-lapsed'],
		['nothing, on the first day of the term', { termStart: '2023-07-03' }, null],
		['nothing, for staff without a term', { termStart: null, termEnd: null }, null],
		['having no vetting', { vetting: null }, 'vetting-pending'],
		['vetting pending', { vetting: { ...vetted, grantedOn: null } }, 'vetting-pending'],
		[
			'vetting from tomorrow',
			{ vetting: { ...vetted, grantedOn: '2023-07-04' } },
			'vetting-pending'
		],
		['vetting run out', { vetting: { ...vetted, expiresOn: '2023-07-02' } }, 'vetting-lapsed'],
		['nothing, on vetting’s last day', { vetting: { ...vetted, expiresOn: '2023-07-03' } }, null],
		['nothing, when vetting has no end', { vetting: { ...vetted, expiresOn: null } }, null],
		['an unsigned undertaking', { undertakingSignedAt: null }, 'undertaking-unsigned'],
		[
			'an undertaking of thirteen months ago',
			{ undertakingSignedAt: '2022-06-03T09:00:00Z' },
			'undertaking-due'
		],
		[
			'an undertaking a year and a day old',
			{ undertakingSignedAt: '2022-07-02T09:00:00Z' },
			'undertaking-due'
		],
		[
			'nothing, a year to the day after signing',
			{ undertakingSignedAt: '2022-07-03T09:00:00Z' },
			null
		]
	];
	test.each(cases)('%s', (_, change, code) => {
		expect(standingOf(person('Owain Beynon', ['member'], change), dyfedPowys, july3)).toBe(code);
	});
});

test('a panel that asks for no vetting and no undertaking does not miss them', () => {
	const owain = person('Owain Beynon', ['member'], { vetting: null, undertakingSignedAt: null });
	expect(standingOf(owain, serviceGroup, july3)).toBeNull();
});

test('a term ends at midnight in the panel’s own time zone, not in Greenwich', () => {
	const owain = person('Owain Beynon', ['member'], { termEnd: '2023-07-03' });
	expect(standingOf(owain, dyfedPowys, new Date('2023-07-03T22:59:59Z'))).toBeNull();
	expect(standingOf(owain, dyfedPowys, new Date('2023-07-03T23:00:00Z'))).toBe('term-lapsed');
});

test('the interval of an undertaking is the panel’s setting', () => {
	const six = { ...dyfedPowys, undertaking: { ...dyfedPowys.undertaking, months: 6 } };
	const signed = person('Owain Beynon', ['member'], {
		undertakingSignedAt: '2022-08-31T09:00:00Z'
	});
	expect(undertakingLasts(signed, six)).toBe('2023-02-28');
	expect(standingOf(signed, six, july3)).toBe('undertaking-due');
	expect(standingOf(signed, dyfedPowys, july3)).toBeNull();
});
