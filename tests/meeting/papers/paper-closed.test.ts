import { expect, test } from 'vitest';
import type { Person } from '../../../src/lib/meeting/people/people';
import { levelNamed, paperClosed } from '../../../src/lib/meeting/rights/papers';
import type { PaperFacts } from '../../../src/lib/meeting/rights/papers';
import { shippedPanel } from '../../acts/empty-house';

const settings = shippedPanel('quality-assurance-panel');
const now = new Date('2023-07-03T10:00:00Z');
const redacted: PaperFacts = {
	...{ redaction: 'redacted', vetting: null, issuedAt: null, confirmedAt: null }
};
const unconfirmed: PaperFacts = { ...redacted, redaction: 'not-redacted' };
const unredacted: PaperFacts = { ...unconfirmed, confirmedAt: '2023-06-20T10:00:00Z' };
const person = (level: string | null, more: Partial<Person> = {}) =>
	({
		roles: ['member'],
		vetting: level === null ? null : { level, grantedOn: '2023-01-01', expiresOn: '2023-12-31' },
		...more
	}) as Person;
const told = (who: Person, paper: PaperFacts, isIssuing = false, panel = settings) =>
	paperClosed(who, paper, isIssuing, panel, now);

test('what is not redacted needs the level that the panel says, or a higher one (S6, P15)', () => {
	expect(told(person('level 1'), redacted)).toBeNull();
	expect(told(person('level 1'), unredacted)).toBe('paper-vetting');
	for (const level of ['level 2', 'Non-Police Personnel Vetting, Level 2', 'lefel 2', 'level 3'])
		expect([level, told(person(level), unredacted)]).toEqual([level, null]);
	for (const level of ['', 'cleared', null])
		expect([level, told(person(level), unredacted)]).toEqual([level, 'paper-vetting']);
});

test('vetting that has lapsed or is not granted yet opens nothing that needs it', () => {
	const of = (grantedOn: string | null, expiresOn: string) =>
		person('', { vetting: { level: 'level 2', grantedOn, expiresOn } });
	expect(told(of('2022-01-01', '2023-07-03'), unredacted)).toBeNull();
	expect(told(of('2022-01-01', '2023-07-02'), unredacted)).toBe('paper-vetting');
	expect(told(of(null, '2024-01-01'), unredacted)).toBe('paper-vetting');
});

test('a redacted paper may ask for a level of its own, and one that the panel has not is met by nobody', () => {
	expect(told(person('level 1'), { ...redacted, vetting: 'level 2' })).toBe('paper-vetting');
	expect(told(person('level 3'), { ...redacted, vetting: 'level 2' })).toBeNull();
	expect(told(person('level 3'), { ...redacted, vetting: 'developed' })).toBe('paper-vetting');
});

test('a panel without levels opens what is not redacted to any vetting in force, though it asks none of its members', () => {
	const plain = { ...settings, vettingRequired: false, papers: { levels: [], notRedacted: null } };
	expect(told(person('anything'), unredacted, false, plain)).toBeNull();
	expect(told(person(null), unredacted, false, plain)).toBe('paper-vetting');
	expect(told(person(null), redacted, false, plain)).toBeNull();
});

test('once papers of the sitting are issued, members read those alone; the coordinator reads all', () => {
	const issued = { ...redacted, issuedAt: '2023-06-26T10:00:00Z' };
	expect(told(person('level 2'), redacted, false)).toBeNull();
	expect(told(person('level 2'), redacted, true)).toBe('paper-not-issued');
	expect(told(person('level 2'), issued, true)).toBeNull();
	expect(told(person(null, { roles: ['coordinator'] }), unredacted, true)).toBeNull();
});

test('what is not redacted is closed to everybody but the coordinator until a second person has confirmed it', () => {
	for (const level of ['level 1', 'level 2', 'level 3', null])
		expect(told(person(level), unconfirmed)).toBe('paper-unconfirmed');
	expect(told(person('level 2'), unredacted)).toBeNull();
	expect(told(person(null, { roles: ['coordinator'] }), unconfirmed)).toBeNull();
});

test('a level is named by its own name before one that is part of it; other words name none', () => {
	const level = (id: string) => ({ id, name: { en: id, cy: id.replace('level', 'lefel') } });
	const papers = { levels: [level('level 10'), level('level 1')], notRedacted: null };
	const named = (said: string) => levelNamed(said, { ...settings, papers });
	expect(named('Level 10')).toBe('level 10');
	expect(named('lefel 1')).toBe('level 1');
	expect(named('NPPV 2')).toBeNull();
	expect(named('')).toBeNull();
});
