import { plural } from '../../plural';
import { runs } from '../../runs';

/** The page where a member declares links with cases, and the office’s part of it. */
const cases = (numbers: readonly number[]) =>
	`${plural('en', numbers.length, { one: 'Case', other: 'Cases' })} ${runs('en', numbers)}`;
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

export const declare = {
	title: 'Do you know anyone in these cases?',
	lede: 'If you know someone in a case, or have been involved in it, you stand down: you cannot open its file or boards, and you are not counted for it. You do not have to say why.',
	question: (n: number) => `Case ${n}`,
	none: 'No link',
	conflict: 'I have a link: I stand down',
	unsure: 'Not sure',
	restLegend: 'All the other cases',
	rest: 'No link with any of the others',
	restHint: 'This answers for every case you have not answered yet.',
	answered: (what: string, day: string) => `You said “${what}” on ${day}.`,
	settled: (what: string, by: string) => `${by} decided with you: “${what}”.`,
	all: (day: string) =>
		`You have answered for every case. Last saved ${day}. You can change an answer here.`,
	unsureNote: 'You cannot open this case until the office has decided with you.',
	backNote:
		'Only the office can open a case to you again after you stand down or say you are not sure. If you made a mistake, press “I made a mistake” beside the case, and they will talk to you.',
	later:
		'You can come back at any time, even during a sitting. When you stand down, the case closes at once on all your screens.',
	button: 'Save my answers',
	saved: 'Your answers are saved.',
	stoodDown: (numbers: readonly number[]) =>
		`You have stood down from ${lower(cases(numbers))}. You no longer see ${numbers.length === 1 ? 'it' : 'them'}, and you are not counted for ${numbers.length === 1 ? 'it' : 'them'}.`,
	asked: (numbers: readonly number[]) =>
		`The office has been told about ${lower(cases(numbers))} and will decide with you.`,
	mistake: 'I made a mistake',
	mistakeOf: (n: number) => `about case ${n}`,
	missing: 'Answer for at least one case.',
	next: 'Go to your next step',
	group: (letters: string) => `Group ${letters}`,
	officeTitle: 'Members who are not sure',
	officeNone: 'No one is waiting for a decision about a case.',
	officeRow: (name: string, n: number) => `${name}, case ${n}`,
	settleNone: 'No link: open the case',
	settleConflict: 'They have a link: keep it closed',
	standDowns: 'Who has stood down'
};
