import { actions } from './en/sitting/actions';
import { account } from './en/door/account';
import { after } from './en/report/after';
import { earlyFeedback } from './en/report/early-feedback';
import { board } from './en/sitting/board';
import { breakouts } from './en/sitting/breakouts';
import { approval } from './en/report/approval';
import { caseList } from './en/case-list';
import { casePapers } from './en/case-papers';
import { common } from './en/common';
import { desk } from './en/sitting/desk';
import { note } from './en/sitting/note';
import { door } from './en/door/door';
import { draw } from './en/draw';
import { draft } from './en/report/draft';
import { forms } from './en/forms';
import { home } from './en/home';
import { letters } from './en/letters';
import { office } from './en/office';
import { papers } from './en/sitting/papers';
import { papersKept } from './en/papers-kept';
import { plenary } from './en/sitting/plenary';
import { projector } from './en/sitting/projector';
import { refusals } from './en/refusals';
import { promises } from './en/report/promises';
import { published } from './en/report/published';
import { response } from './en/report/response';
import { translation } from './en/report/translation';
import { report } from './en/report/report';
import { settings } from './en/settings';
import { staff } from './en/staff';
import { writing } from './en/report/writing';

/** Every visible word in English. Each part is one file under en/, one under cy/, and a line in en.ts and in cy.ts. */
export const en = {
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
