import { expect, test } from 'vitest';
import { whyNotVisit } from '../../../src/lib/meeting/rights/visit';

const office = { coordinate: true };

test('a group whose every case is closed is not visited, and the reason is the one that can be mended', () => {
	expect(whyNotVisit(office, [{ why: 'stood-down' }, { why: 'declaration-needed' }])).toBe(
		'declaration-needed'
	);
	expect(whyNotVisit(office, [{ why: 'vetting-lapsed' }])).toBe('vetting-lapsed');
});

test('one open case is enough for a visit, and a chair who only comes needs none', () => {
	expect(whyNotVisit(office, [{ why: 'stood-down' }, { why: null }])).toBeNull();
	expect(whyNotVisit(office, [])).toBeNull();
	expect(whyNotVisit({ coordinate: false }, [{ why: 'declaration-needed' }])).toBeNull();
});
