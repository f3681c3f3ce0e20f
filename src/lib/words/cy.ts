import { account } from './cy/account';
import { board } from './cy/board';
import { approval } from './cy/approval';
import { common } from './cy/common';
import { desk } from './cy/desk';
import { door } from './cy/door';
import { draft } from './cy/draft';
import { home } from './cy/home';
import { papers } from './cy/papers';
import { plenary } from './cy/plenary';
import { refusals } from './cy/refusals';
import { report } from './cy/report';
import { staff } from './cy/staff';
import { writing } from './cy/writing';
import type { en } from './en';

/** The same in Welsh: a missing key is a type error. */
export const cy: typeof en = {
	account,
	board,
	report,
	approval,
	common,
	papers,
	plenary,
	refusals,
	desk,
	door,
	draft,
	home,
	staff,
	writing
};
