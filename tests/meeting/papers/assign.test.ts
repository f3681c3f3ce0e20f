import { expect, test } from 'vitest';
import { assignPaper } from '../../../src/lib/meeting/papers/assign';

const cases = [1, 2, 5, 12, 17].map((number) => ({
	id: `case-${number}`,
	number,
	reference: `GT/2023/0${number}07`
}));
const to = (path: string) => assignPaper(path, cases);

test.each([
	['Case 5/crime log.pdf', 5],
	['case-05.pdf', 5],
	['CASE_12_call.mp3', 12],
	['Achos 17/llythyr.pdf', 17],
	['July/Case 1/2023-06-05 log.pdf', 1],
	['5.pdf', 5],
	['05 call.mp3', 5],
	['12/letter.pdf', 12],
	['GT-2023-0507 call.mp3', 5],
	['gt 2023 01207/log.txt', 12],
	['Case 1/gt-2023-0207.pdf', 2],
	['Case 2/Case 5 letter.pdf', 5]
])('%s goes to case %i', (path, number) => {
	expect(to(path)).toBe(`case-${number}`);
});

test.each([
	'letter.pdf',
	'2023-06-05 log.pdf',
	'Case 3/log.pdf',
	'Case 1 and case 2.pdf',
	'Case 55.pdf',
	'showcase 5x.pdf',
	'IMG_0005.jpg',
	'0507.pdf',
	''
])('the office is asked about "%s"', (path) => {
	expect(to(path)).toBeNull();
});

test('cases without a reference are found by their number alone', () => {
	expect(assignPaper('log.pdf', [{ id: 'a', number: 1, reference: '' }])).toBeNull();
	expect(assignPaper('case 1 log.pdf', [{ id: 'a', number: 1, reference: '' }])).toBe('a');
});
