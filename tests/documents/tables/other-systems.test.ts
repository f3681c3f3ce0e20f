import { expect, test } from 'vitest';
import { listIn } from './reading';

test.each([
	['OEL Ref', 'Date Finalised', 'Closed'],
	['Occurrence Number', 'Finalisation Date', 'Closed flag'],
	['Occ. No.', 'CLOSED_DT', 'Current state'],
	['Cyfeirnod', 'Dyddiad cau', 'Ar gau?'],
	['Rhif y Digwyddiad', 'Dyddiad y caewyd', 'Wedi cau?'],
	['Rhif Cyf.', 'Dyddiad Cwblhawyd', 'Ar agor / ar gau']
])('headings of another system, %s and %s, on row 3 under a title', async (...heads) => {
	const list = await listIn(`Closed cases 2023\n\n${heads.join(',')}\n00123,04/05/2023,TRUE\n`);
	const [reference, closed, status] = heads;
	expect(list.matched).toEqual({ reference, closed, status });
	expect(list.references).toEqual(['00123']);
	expect(list.ignored).toEqual([1, 2, 3]);
});

test('a column of yes and no says which cases are closed, in both languages', async () => {
	const rows = ['TRUE', 'YES', 'GWIR', 'Ydy', 'FALSE', 'NO', 'ANWIR', 'Gau', 'Nac oes'];
	const list = await listIn(
		`OEL Ref,Date Finalised,Closed\n${rows.map((row, n) => `${n},${n < 4 ? '4/5/2023' : ''},${row}`).join('\n')}`
	);
	expect(list.references).toEqual(['0', '1', '2', '3']);
	expect(list.reasons).toEqual({ 6: 'open', 7: 'open', 8: 'open', 9: 'open', 10: 'open' });
});

test.each([
	'Total,2,',
	',Total: 2,',
	'Number of cases,2,',
	'Cyfanswm yr achosion: 2,,',
	'Nifer yr achosion,2,'
])('a last row of "%s" is told as a total', async (total) => {
	const list = await listIn(
		`Cyfeirnod,Dyddiad cau,Math\n'007,4/5/2023,a\n008,4/5/2023,b\n${total}\n`
	);
	expect(list.references).toEqual(['007', '008']);
	expect(list.reasons).toEqual({ 4: 'totals' });
});
