import { expect, test } from 'vitest';
import { panelYear } from '../../../src/lib/meeting/sitting/panel-year';
import { dyfedPowys } from '../settings/panels';

const { meetings } = dyfedPowys;
const rule = { meetingsPerYear: 4, meetings: { ...meetings, yearStart: 4 } };
const at = (date: string, stage: 'planned' | 'closed' | 'cancelled' = 'planned') => ({
	date,
	stage
});

test('a panel’s year begins in its own month, and its sittings count from the first day to the last', () => {
	const sittings = [
		at('2023-03-31', 'closed'),
		at('2023-04-01', 'closed'),
		at('2023-07-03', 'cancelled'),
		at('2024-03-31'),
		at('2024-04-01')
	];
	const year = { from: '2023-04-01', to: '2024-03-31', sittings: 2, meetings: 4 };
	expect(panelYear(rule, sittings, '2024-03-31')).toEqual(year);
	expect(panelYear(rule, sittings, '2023-04-01')).toEqual(year);
	expect(panelYear(rule, sittings, '2024-04-01')).toMatchObject({
		from: '2024-04-01',
		sittings: 1
	});
	const september = { ...rule, meetings: { ...meetings, yearStart: 9 } };
	expect(panelYear(september, sittings, '2023-08-31')).toMatchObject({
		from: '2022-09-01',
		to: '2023-08-31',
		sittings: 2
	});
});
