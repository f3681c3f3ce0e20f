import { account } from './en/account';
import { board } from './en/board';
import { approval } from './en/approval';
import { common } from './en/common';
import { desk } from './en/desk';
import { door } from './en/door';
import { draft } from './en/draft';
import { home } from './en/home';
import { papers } from './en/papers';
import { plenary } from './en/plenary';
import { refusals } from './en/refusals';
import { report } from './en/report';
import { staff } from './en/staff';
import { writing } from './en/writing';

/** Every visible word in English. A part is a file of en/ and one of cy/, and a line here and there. */
export const en = {
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
