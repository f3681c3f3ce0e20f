import { actions } from './cy/sitting/actions';
import { account } from './cy/door/account';
import { after } from './cy/report/after';
import { earlyFeedback } from './cy/report/early-feedback';
import { board } from './cy/sitting/board';
import { breakouts } from './cy/sitting/breakouts';
import { approval } from './cy/report/approval';
import { caseList } from './cy/case-list';
import { casePapers } from './cy/case-papers';
import { common } from './cy/common';
import { desk } from './cy/sitting/desk';
import { note } from './cy/sitting/note';
import { door } from './cy/door/door';
import { draw } from './cy/draw';
import { draft } from './cy/report/draft';
import { forms } from './cy/forms';
import { home } from './cy/home';
import { letters } from './cy/letters';
import { office } from './cy/office';
import { papers } from './cy/sitting/papers';
import { papersKept } from './cy/papers-kept';
import { plenary } from './cy/sitting/plenary';
import { projector } from './cy/sitting/projector';
import { refusals } from './cy/refusals';
import { promises } from './cy/report/promises';
import { published } from './cy/report/published';
import { response } from './cy/report/response';
import { translation } from './cy/report/translation';
import { report } from './cy/report/report';
import { settings } from './cy/settings';
import { staff } from './cy/staff';
import { writing } from './cy/report/writing';
import type { en } from './en';

/** Every visible word in Welsh. A missing key is a type error. */
export const cy: typeof en = {
	account,
	actions,
	after,
	earlyFeedback,
	board,
	breakouts,
	report,
	response,
	translation,
	approval,
	caseList,
	casePapers,
	common,
	office,
	papers,
	papersKept,
	plenary,
	projector,
	promises,
	published,
	refusals,
	desk,
	door,
	draft,
	draw,
	forms,
	home,
	letters,
	note,
	settings,
	staff,
	writing
};
