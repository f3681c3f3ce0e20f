import { expect, test } from 'vitest';
import { readDay } from '../../src/lib/words/typed/read-day';

test.each([
	['3 July 2023', '2023-07-03'],
	['3 Gorffennaf 2023', '2023-07-03'],
	['Monday 3 July 2023', '2023-07-03'],
	['Dydd Llun 3 Gorffennaf 2023', '2023-07-03'],
	['3rd of July 2023', '2023-07-03'],
	[' 03/07/2023 ', '2023-07-03'],
	['3.7.23', '2023-07-03'],
	['2023-07-03', '2023-07-03'],
	['3 jul 2023', '2023-07-03'],
	['31/02/2023', '2023-02-31']
])('%s is a day', (typed, day) => expect(readDay(typed)).toBe(day));

test.each(['', 'July', '3 July', 'next Monday', '3 Ju 2023', '13 Smarch 2023', '2023'])(
	'“%s” is none',
	(typed) => expect(readDay(typed)).toBe('')
);
