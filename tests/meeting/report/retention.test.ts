import { expect, test } from 'vitest';
import { endedAt, writingKeptUntil } from '../../../src/lib/meeting/report/retention';
import type { Course } from '../../../src/lib/meeting/report/retention';
import { dorset, dyfedPowys } from '../settings/panels';

const july: Course = {
	step: 'approved',
	approvedAt: '2023-07-25T09:30:00.000Z',
	sealedAt: '2023-07-21T10:00:00.000Z',
	sittings: [
		{ stage: 'closed', closedAt: '2023-07-03T15:00:00.000Z' },
		{ stage: 'closed', closedAt: '2023-07-19T15:00:00.000Z' }
	]
};

test('who wrote what is kept for the panel’s months from the day its report is approved', () => {
	expect(writingKeptUntil(dyfedPowys, july)).toBe('2025-07-25');
	const short = { ...dyfedPowys, retention: { writingMonths: 6, paperMonths: 6 } };
	expect(writingKeptUntil(short, july)).toBe('2024-01-25');
});

test('the day is the panel’s own: approved after midnight in Wales is the next day', () => {
	const late = { ...july, approvedAt: '2023-07-25T23:30:00.000Z' };
	expect(writingKeptUntil(dyfedPowys, late)).toBe('2025-07-26');
});

test('a review that goes on has no date', () => {
	expect(endedAt(dyfedPowys, { ...july, approvedAt: null })).toBeNull();
	for (const stage of ['planned', 'arriving', 'breakouts', 'plenary', 'collecting']) {
		const third = { stage, closedAt: null };
		expect(endedAt(dyfedPowys, { ...july, sittings: [...july.sittings, third] })).toBeNull();
	}
});

test('a sitting that closes after the report was approved ends the review; a cancelled one does not', () => {
	const later = { stage: 'closed', closedAt: '2023-08-02T15:00:00.000Z' };
	const cancelled = { stage: 'cancelled', closedAt: null };
	const sittings = [...july.sittings, later, cancelled];
	expect(endedAt(dyfedPowys, { ...july, sittings })).toBe(later.closedAt);
});

test('where nobody answers the report, the review ends when its last version is sealed', () => {
	const circulated = { ...july, step: 'circulated', approvedAt: null };
	expect(endedAt(dorset, circulated)).toBe(july.sealedAt);
	expect(endedAt(dorset, { ...circulated, step: 'drafting' })).toBeNull();
	expect(endedAt(dorset, { ...circulated, sealedAt: null })).toBeNull();
});
