import type { RefusalDetails } from '../refusal-details';
import { phraseIn } from '../refusal-details';

/** A rule that a panel's settings or a form template breaks, and how to go on. */
const rules = {
	'one-step': 'the report would stay a draft. Add at least one step after drafting',
	'answer-last':
		'the report needs a step after the members approve it. Add one, such as publication',
	'nobody-answers': 'members answer the report at this step. Add “member” to those who may read it',
	'no-rule': 'members are asked at one of the steps. Choose a rule, or let members comment there',
	'nobody-responds':
		'the report is answered at this step. Add “respondent” to those who may read it',
	'respond-twice': 'a report is answered once. Let one step allow “respond”',
	'sealed-first': 'the office sends a draft to its first readers. Make “reached” “office” here',
	'publish-twice': 'a report is published once. Make “reached” “publication” at one step',
	'no-cases':
		'the report has no place for the findings of the cases. Add a section of kind “cases”',
	'cases-twice':
		'the findings of the cases would appear in the report twice. Keep one section of kind “cases”',
	'cases-above':
		'the title holds no findings. Make it of kind “prose”, and give the cases a section of their own',
	'words-missing':
		'members sign these words, and they are missing in a language of the panel. Write them in it',
	'drafting-first':
		'the report starts as a draft, once. Let the first step, and no other, allow “draft”',
	'time-zone': 'there is no such time zone. Write one, such as “Europe/London”',
	'language-twice': 'a language is listed twice. List it once',
	'more-than-all': 'this fraction is more than all members. Make the numerator smaller',
	narrower: 'the wider window is the shorter one. Raise “widerMonths”, or lower “months”',
	'too-many-seats': 'there are more seats than members. Remove seats, or raise “maxMembers”',
	'level-unknown': 'no level in “levels” has this id. Add it there, or take it away here',
	'seat-unknown': 'no seat in “seats” has this id. Add the seat there, or take it away here',
	'id-twice': 'another entry in the list has this id. Give each its own',
	'asks-itself': 'a question cannot depend on itself. Write the id of another question',
	'no-such-answer': 'the question that it depends on has no answer with this id',
	'answers-few': 'a question of kind “own” or “own+text” needs at least 2 answers',
	'answer-twice': 'another answer of this question says the same. Change one of them',
	'answers-left': 'only a question of kind “own” or “own+text” has answers',
	'id-unusable': 'this id may have only letters without accents, figures, “-” and “_”',
	'no-such-prompt': 'no other question has this id. Write the id of a question in this form',
	'not-a-date': 'days are counted between 2 dates. Make both questions of kind “date”',
	'form-unknown': 'the panel has no form of this name any more. Choose another one',
	unseen: 'it has a character that nobody can see. Type it again',
	'not-above': 'the question it depends on comes after it. Move it down',
	'not-asked-of':
		'the question it depends on is not answered by choosing. Refer to another question',
	'date-not-above': 'days are counted from a date that comes after it. Move it down',
	'no-grade-to-give': 'no grade of kind “graded” is in the list. Add at least one'
};

/** What a value must be. */
const expectations = {
	'one-of': ({ options }: RefusalDetails) => `it must be one of these: ${options}`,
	text: () => 'it must be text',
	'not-blank': () => 'it must not be blank',
	whole: () => 'it must be a whole number, 1 or more',
	'yes-no': () => 'it must be true or false',
	list: () => 'it must be a list',
	object: () => 'it must be a group in curly brackets',
	more: () => 'the list needs at least 1 entry',
	fewer: ({ most }: RefusalDetails) => `the list is too long. It can have ${most} entries`,
	shorter: ({ most }: RefusalDetails) => `it is too long. It can have ${most} characters`,
	present: () => 'it is missing',
	absent: () => 'this name is not known. Check its spelling, or remove it'
};

/** What is wrong with a value and how to go on, after a colon; null where that is not known. */
export function amiss(details: RefusalDetails): string | null {
	const broken = phraseIn(rules, details.rule, details);
	if (broken) return `${broken}, and try again.`;
	const expected = phraseIn(expectations, details.expected, details);
	return expected && `${expected}. Correct it and try again.`;
}

export type Rules = Readonly<Record<keyof typeof rules, string>>;
export type Expectations = Readonly<
	Record<keyof typeof expectations, (details: RefusalDetails) => string>
>;
