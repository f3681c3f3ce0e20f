import { describe, expect, test } from 'vitest';
import {
	commitmentStanding,
	isOpenCommitment,
	latestOf
} from '../../../src/lib/meeting/response/progress';
import type { CommitmentRecord } from '../../../src/lib/meeting/response/progress';
import { chartName, timeChart } from '../../../src/lib/meeting/response/time-chart';

const training: CommitmentRecord = {
	...{ made: '2023-08-04', dates: [{ due: '2023-11-30' }], entries: [], returns: [] }
};
const moved = [{ due: '2023-11-30' }, { due: '2023-12-31' }];
const entry = (
	state: 'met' | 'partly' | 'not-met',
	day: string,
	takenBack: object | null = null
) => ({
	...{ state, day, takenBack }
});

describe('how a promise of the force stands (A7)', () => {
	test('it is late from the day after it was due, by the panel’s calendar, and a met one never', () => {
		const late = (today: string, more: Partial<CommitmentRecord> = {}) =>
			commitmentStanding({ ...training, ...more }, today).late;
		expect(late('2023-11-30')).toBe(0);
		expect(late('2023-12-01')).toBe(1);
		expect(late('2023-12-01', { dates: moved })).toBe(0);
		expect(late('2024-01-02', { dates: moved })).toBe(2);
		expect(late('2024-01-02', { entries: [entry('met', '2024-01-01')] })).toBe(0);
		expect(late('2024-01-02', { entries: [entry('partly', '2024-01-01')] })).toBe(33);
	});

	test('its age runs until it was met, its first date stays, and each sitting counts once', () => {
		const stands = commitmentStanding(
			{
				...training,
				entries: [entry('met', '2023-08-14')],
				dates: moved,
				returns: [{ sitting: 'a' }, { sitting: 'a' }, { sitting: 'b' }]
			},
			'2023-10-04'
		);
		expect(stands).toMatchObject({
			age: 10,
			firstDue: '2023-11-30',
			due: '2023-12-31',
			carried: 2
		});
	});

	test('one that the force does not promise again is neither late nor open, and keeps its record', () => {
		const dropped = { ...training, leftOut: 3, returns: [{ sitting: 'a' }] };
		const stands = commitmentStanding(dropped, '2024-01-02');
		expect(stands).toMatchObject({ late: 0, isLeftOut: true, carried: 1, state: null });
		expect(isOpenCommitment(stands)).toBe(false);
	});

	test('the entry about the latest day counts, and none that was taken back', () => {
		const entries = [entry('partly', '2023-10-02'), entry('met', '2023-09-01')];
		expect(latestOf(entries)?.state).toBe('partly');
		expect(latestOf([...entries, entry('not-met', '2023-10-02')])?.state).toBe('not-met');
		expect(latestOf([...entries, entry('not-met', '2023-10-03', {})])?.state).toBe('partly');
		expect(latestOf([])).toBeNull();
	});
});

describe('the picture over time', () => {
	const row = (due: string, today: string) => ({
		made: '2023-08-04',
		standing: commitmentStanding({ ...training, dates: [{ due }] }, today)
	});

	test.each(['page', 'report'] as const)(
		'has every line inside it on a %s, whatever the days, and a place for today',
		(size) => {
			for (const today of ['2023-08-04', '2023-10-04', '2031-02-28']) {
				const chart = timeChart([row('2023-08-05', today), row('2024-12-31', today)], today, size);
				const all = chart.rows.flatMap(({ from, run, due, late }) => [from, run, due, late ?? due]);
				for (const x of [...all, chart.today, ...chart.ticks.map((each) => each.x)]) {
					expect(x).toBeGreaterThanOrEqual(chart.left);
					expect(x).toBeLessThanOrEqual(chart.width);
				}
				expect(chart.ticks.length).toBeLessThanOrEqual(size === 'page' ? 8 : 5);
				expect(chart.height).toBeGreaterThan(chart.rows[1].y);
			}
		}
	);

	test('runs on from the due date to today where it is late, and only there', () => {
		const { rows, today } = timeChart(
			[row('2023-09-01', '2023-10-04'), row('2023-11-01', '2023-10-04')],
			'2023-10-04'
		);
		expect(rows[0].late).toBe(today);
		expect(rows[0].run).toBe(rows[0].due);
		expect(rows[1]).toMatchObject({ late: null, run: today });
	});

	test('names a promise in one short line', () => {
		expect(chartName(2, 'Letters\nkept', 40)).toBe('2. Letters kept');
		const long = chartName(12, 'A '.repeat(60), 40);
		expect([...long].length).toBeLessThanOrEqual(40);
		expect(long).toMatch(/^12\. A.*…$/);
	});
});
