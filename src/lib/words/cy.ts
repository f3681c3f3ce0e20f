import { board } from './cy/board';
import { common } from './cy/common';
import { refusals } from './cy/refusals';
import type { en } from './en';

/** The same in Welsh: a missing key is a type error. */
export const cy: typeof en = {
	board,
	common,
	refusals
};
