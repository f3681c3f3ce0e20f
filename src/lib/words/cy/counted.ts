import { plural } from '../plural';

const noun = (n: number, forms: Parameters<typeof plural<string>>[2]) =>
	`${n} ${plural('cy', n, forms)}`;

/** A number with its noun. Welsh nouns stay singular after a number, and some numbers mutate them. */
export const counted = {
	groups: (n: number) => noun(n, { other: 'grŵp' }),
	points: (n: number) => noun(n, { two: 'bwynt', few: 'phwynt', many: 'phwynt', other: 'pwynt' }),
	findings: (n: number) =>
		noun(n, { two: 'ganfyddiad', few: 'chanfyddiad', many: 'chanfyddiad', other: 'canfyddiad' }),
	questions: (n: number) =>
		noun(n, { two: 'gwestiwn', few: 'chwestiwn', many: 'chwestiwn', other: 'cwestiwn' }),
	requests: (n: number) => noun(n, { two: 'gais', few: 'chais', many: 'chais', other: 'cais' }),
	approvals: (n: number) =>
		noun(n, {
			two: 'gymeradwyaeth',
			few: 'chymeradwyaeth',
			many: 'chymeradwyaeth',
			other: 'cymeradwyaeth'
		}),
	texts: (n: number) =>
		noun(n, { two: 'destun', few: 'thestun', many: 'thestun', other: 'testun' }),
	parts: (n: number) => noun(n, { two: 'ran', other: 'rhan' }),
	paragraphs: (n: number) =>
		noun(n, { two: 'baragraff', few: 'pharagraff', many: 'pharagraff', other: 'paragraff' }),
	changes: (n: number) => `${n} newid`,
	comments: (n: number) => `${n} sylw`,
	cases: (n: number) => `${n} achos`,
	people: (n: number) => `${n} o bobl`
};
