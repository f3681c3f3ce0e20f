/** R4: "not answered" is not "not applicable"; null on a board means not yet answered. */
export const ANSWERS = [
	'yes',
	'no',
	'partly',
	'not-applicable',
	'not-recorded',
	'redacted'
] as const;

/** Values that a text or date prompt may have instead of words or a day. */
export const NO_CONTENT = ['not-applicable', 'not-recorded', 'redacted'] as const;

/** An answer, or for a date prompt `YYYY-MM-DD[THH:MM]`; null is not yet answered. */
export type AnswerValue = string | null;

export interface GivenAnswer {
	value: AnswerValue;
	note: string;
}
export type GivenAnswers = Readonly<Record<string, GivenAnswer | undefined>>;
