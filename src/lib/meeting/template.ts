import type { Bilingual } from './people';

/** R4: "not answered" is not "not applicable"; null on a board means not yet answered. */
export const ANSWERS = [
	'yes',
	'no',
	'partly',
	'not-applicable',
	'not-recorded',
	'redacted'
] as const;
export type Answer = (typeof ANSWERS)[number];

/** An answer, or for a date prompt `YYYY-MM-DD[THH:MM]`; null is not yet answered. */
export type AnswerValue = string | null;

export interface GivenAnswer {
	value: AnswerValue;
	note: string;
}
export type GivenAnswers = Readonly<Record<string, GivenAnswer>>;

export interface Prompt {
	id: string;
	/** As printed: "5a". */
	number: string;
	label: Bilingual;
	hint?: Bilingual;
	kind: 'answer' | 'text' | 'answer+text' | 'date';
	/** Another date prompt from which days are derived. */
	after?: string;
	/** Shown only while that prompt has one of these answers. */
	when?: { prompt: string; is: Answer[] };
}

export interface FormTemplate {
	id: string;
	name: Bilingual;
	/** The headline question of a case. */
	question: Bilingual;
	prompts: Prompt[];
}
