import { board } from './en/board';
import { common } from './en/common';
import { refusals } from './en/refusals';

/** Every visible word in English. A part is a file of en/ and one of cy/, and a line here and there. */
export const en = {
	board,
	common,
	refusals
};
