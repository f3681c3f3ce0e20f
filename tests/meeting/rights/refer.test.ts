import { expect, test } from 'vitest';
import type { Role } from '../../../src/lib/meeting/people/people';
import {
	whyNotPlace,
	whyNotReadReferrals,
	whyNotRefer
} from '../../../src/lib/meeting/rights/refer';

const active = (...roles: Role[]) => ({ roles, standing: 'active' as const });
const suspended = { roles: ['member', 'coordinator'] as Role[], standing: 'suspended' as const };

test('members refer issues; members and the office read them; nobody else does either', () => {
	expect(whyNotRefer(active('member'))).toBeNull();
	for (const role of [
		'coordinator',
		'assurance',
		'translator',
		'respondent',
		'observer',
		'adviser'
	] as const)
		expect(whyNotRefer(active(role)), role).toBe('forbidden');
	for (const role of ['member', 'coordinator', 'assurance'] as const)
		expect(whyNotReadReferrals(active(role)), role).toBeNull();
	for (const role of [
		'translator',
		'respondent',
		'commissioner',
		'audit',
		'observer',
		'invitee',
		'adviser'
	] as const)
		expect(whyNotReadReferrals(active(role)), role).toBe('forbidden');
});

test('the chair of the sitting and the coordinator place one; nobody who is not active does anything', () => {
	const may = (chair: boolean, coordinate: boolean) => ({ chair, coordinate });
	expect(whyNotPlace(active('member'), may(true, false))).toBeNull();
	expect(whyNotPlace(active('coordinator'), may(false, true))).toBeNull();
	expect(whyNotPlace(active('member'), may(false, false))).toBe('forbidden');
	expect(whyNotPlace(suspended, may(true, true))).toBe('not-active');
	expect(whyNotRefer(suspended)).toBe('not-active');
	expect(whyNotReadReferrals(suspended)).toBe('not-active');
});
