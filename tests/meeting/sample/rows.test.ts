import { expect, test } from 'vitest';
import { readReference } from '../../../src/lib/meeting/sample/reference';
import { readStatus } from '../../../src/lib/meeting/sample/status';
import { nameRank } from '../../../src/lib/meeting/sample/fields';
import type { CaseField } from '../../../src/lib/meeting/sample/fields';
import { headingsIn, findHeadings } from '../../../src/lib/meeting/sample/heading-row';
import { listIn } from '../../documents/tables/reading';

const reference = (text: string) => {
	const found = readReference(text);
	return 'reference' in found ? found.reference : found.fault;
};

test('a reference is kept as the force wrote it, trimmed and NFC', () => {
	expect(reference(' GT-1\u00a0')).toBe('GT-1');
	expect(reference('\u200bGT-1\u200b\ufeff')).toBe('GT-1');
	expect(reference('Cafe\u0301')).toBe('Café');
	expect(reference('00012')).toBe('00012');
	expect(reference('23E00123')).toBe('23E00123');
	expect(reference('a'.repeat(100))).toBe('a'.repeat(100));
});

test.each([
	['', 'reference-missing'],
	['n/a', 'reference-missing'],
	['--', 'reference-missing'],
	['\u200b', 'reference-missing'],
	['GT\n1', 'control-character'],
	['GT\u00001', 'control-character'],
	['GT\u200b1', 'control-character'],
	['GT\u202e1', 'control-character'],
	['1.2E+11', 'reference-damaged'],
	['1,2E+11', 'reference-damaged'],
	['3-Jan', 'reference-damaged'],
	['Jan-23', 'reference-damaged'],
	['GT\ufffd1', 'reference-damaged'],
	['a'.repeat(101), 'too-long'],
	['=1', 'formula']
])('the reference %j is refused: %s', (text, fault) => {
	expect(reference(text)).toBe(fault);
});

test.each([
	['Closed', 'closed'],
	['FILED – NFA', 'closed'],
	['Finalised undetected', 'closed'],
	['Open', 'open'],
	['Re-opened', 'open'],
	['Under investigation', 'open'],
	['Not closed', 'open'],
	['Investigation ongoing', 'open'],
	['Wedi cau', 'closed'],
	['Ar agor', 'open'],
	['Yn agored', 'open'],
	['Dan ymchwiliad', 'open'],
	['Heb ei gau', 'open'],
	['Charged', null],
	['', null]
])('the status %j says %s', (text, says) => {
	expect(readStatus(text)).toBe(says);
});

const matched = (...names: string[]) => {
	const columns = findHeadings([{ row: 1, cells: names }])?.columns ?? {};
	return Object.fromEntries(Object.entries(columns).map(([field, n]) => [field, names[n]]));
};

test('columns are found by the names that forces give them', () => {
	expect(matched('Crime No.', 'Date Rep.', 'DATE_FINALISED', 'Status')).toEqual({
		reference: 'Crime No.',
		opened: 'Date Rep.',
		closed: 'DATE_FINALISED',
		status: 'Status'
	});
	expect(matched('Cyfeirnod', 'Dyddiad agor', 'Dyddiad cau', 'Statws')).toMatchObject({
		opened: 'Dyddiad agor',
		closed: 'Dyddiad cau'
	});
	expect(matched('Reference / Cyfeirnod', 'Date closed / Dyddiad cau')).toMatchObject({
		closed: 'Date closed / Dyddiad cau'
	});
	expect(matched('OIC ref', 'Crime ref', 'Closed', 'Date closed')).toEqual({
		reference: 'Crime ref',
		closed: 'Date closed',
		status: 'Closed'
	});
	expect(
		matched('Occurrence reference number', 'RecordedDate', 'Closure date (dd/mm/yyyy)')
	).toMatchObject({
		opened: 'RecordedDate',
		closed: 'Closure date (dd/mm/yyyy)'
	});
	expect(findHeadings([{ row: 1, cells: ['Name', 'Closed'] }])).toBe(null);
	expect(headingsIn(['Date', 'Date', ''])).toEqual(['Date', 'Date (2)', '']);
});

test('headings of other things are no fields', () => {
	const none: [CaseField, string][] = [
		['reference', 'Officer number'],
		['reference', 'Victim reference'],
		['opened', 'Reported by'],
		['opened', 'Reported at station'],
		['closed', 'Closed by'],
		['closed', 'Closed?'],
		['status', 'Date of status'],
		['status', 'Victim status']
	];
	for (const [field, name] of none) expect([name, nameRank(field, name)]).toEqual([name, null]);
});

test('each row has the first reason that holds', async () => {
	const list = await listIn(
		[
			'Reference,Opened,Closed,Status',
			'GT-01,01/03/2023,02/01/2023,Closed',
			'GT-02,01/12/2022,03/01/2023,Closed',
			'GT-03,,03/07/2023,',
			'GT-04,,02/01/2023,',
			'GT-05,,04/07/2023,',
			'GT-06,,,',
			'GT-07,,,Closed',
			'GT-08,,,Open',
			'GT-09,,21/04/2023,Open',
			'GT-10,,ongoing,',
			'GT-11,30/02/2023,21/04/2023,',
			'GT-12,,31/04/2023,',
			'GT-13,,tomorrow,',
			'GT-14,05/07/2023,21/04/2023,',
			' GT-02 ,,21/04/2023,',
			',,21/04/2023,',
			'gt-02,,21/04/2023,'
		].join('\n')
	);
	expect(list.references).toEqual(['GT-02', 'GT-03', 'gt-02']);
	expect(list.reasons).toEqual({
		2: 'closed-before-opened',
		5: 'outside-window',
		6: 'date-future',
		7: 'closing-date-missing',
		8: 'closing-date-missing',
		9: 'open',
		10: 'status-contradicts',
		11: 'open',
		12: 'date-impossible',
		13: 'date-impossible',
		14: 'date-unreadable',
		15: 'date-future',
		16: 'duplicate',
		17: 'reference-missing'
	});
	expect(list.alike).toEqual([[3, 18]]);
});

test('notes below the list are no cases; a last case without dates is one', async () => {
	const list = await listIn(
		'Reference,Closed\nGT-1,21/04/2023\nGT-2,\nTotal: 2,\nSource: the crime system\n(2 rows affected),\n'
	);
	expect(list.reasons).toEqual({
		3: 'closing-date-missing',
		4: 'totals',
		5: 'ragged',
		6: 'totals'
	});
});

test('dates with the month first are refused, unless the office says that they are', async () => {
	const text = 'Reference,Closed\nGT-1,04/21/2023\nGT-2,04/05/2023\nGT-3,05/25/2023\n';
	expect((await listIn(text)).reasons).toEqual({
		2: 'date-impossible',
		3: 'date-unreadable',
		4: 'date-impossible'
	});
	expect(
		(await listIn(text, { dates: 'month-first' })).accepted.map(({ closed }) => closed)
	).toEqual(['2023-04-21', '2023-04-05', '2023-05-25']);
});

/** Numbers from a seed, the same in every run. */
function* numbers(seed: number): Generator<number> {
	for (let state = seed; ;) {
		state = (state * 1103515245 + 12345) % 2147483648;
		yield state;
	}
}

test('whatever a list holds, each of its rows is in one place and none is lost', async () => {
	const next = numbers(14);
	const pick = <T>(from: readonly T[]) => from[(next.next().value as number) % from.length];
	const cells = [
		'GT-1',
		'GT-2',
		'GT-3',
		' ',
		'',
		'=1',
		'Total',
		'01/02/2023',
		'31/02/2023',
		'45037',
		'Open',
		'"a\nb"',
		'-',
		'x y z w',
		'\u200b'
	];
	for (let round = 0; round < 60; round += 1) {
		const count = 1 + ((next.next().value as number) % 30);
		const rows = Array.from({ length: count }, () =>
			Array.from({ length: 1 + ((next.next().value as number) % 5) }, () => pick(cells)).join(',')
		);
		const list = await listIn(
			`Reference,Opened,Closed,Status\n${rows.join('\n')}\nEND,,21/04/2023,\n`
		);
		const all = [
			...list.accepted.map(({ row }) => row),
			...list.refused.map(({ row }) => row),
			...list.ignored
		].sort((a, b) => a - b);
		expect(all).toEqual(Array.from({ length: count + 2 }, (_, n) => n + 1));
		expect(new Set(list.references).size).toBe(list.references.length);
	}
});
