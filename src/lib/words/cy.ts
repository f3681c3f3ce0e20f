import { board } from './cy/board';
import { common } from './cy/common';
import { door } from './cy/door';
import { home } from './cy/home';
import { plenary } from './cy/plenary';
import { refusals } from './cy/refusals';
import { staff } from './cy/staff';
import type { en } from './en';

/** The same in Welsh: a missing key is a type error. */
export const cy: typeof en = {
	board,
	common,
	plenary,
	refusals,
	door,
	home,
	staff
};
