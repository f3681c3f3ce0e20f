import { plural } from '../plural';

const noun = (one: string, other: string) => (n: number) =>
	`${n} ${plural('en', n, { one, other })}`;

/** A number with its noun. */
export const counted = {
	cases: noun('case', 'cases'),
	cells: noun('cell', 'cells'),
	meetings: noun('meeting', 'meetings'),
	members: noun('member', 'members'),
	months: noun('month', 'months'),
	paragraphs: noun('paragraph', 'paragraphs'),
	prompts: noun('prompt', 'prompts')
};
