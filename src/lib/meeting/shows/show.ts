import type { Language } from '../people/people';
import type { FormTemplate } from '../settings/template';

/** What a show of hands is about: one finding of a case, a question that the chair typed, or the grade of a case. */
export type ShowSubject =
	| { is: 'finding'; finding: string }
	| { is: 'question'; text: string; lang: Language }
	| { is: 'grade' };

/** `named`: who says what is seen and recorded. `hidden`: a ballot. */
export const SHOW_KINDS = ['named', 'hidden'] as const;
export type ShowKind = (typeof SHOW_KINDS)[number];

/** What a person says to a finding or a question. To a grade they say its id, or `unsure`. */
export const HANDS = ['hold', 'not', 'unsure'] as const;

/** The longest reason and the longest question, in characters. */
export const LONGEST_REASON = 500;
export const LONGEST_QUESTION = 300;

/** With fewer voters than this, others may work out who said what in a hidden show. */
export const FEW_VOTERS = 5;

/** A hidden show is closed with so many answers, or with those of everybody who may answer. */
export const FEWEST_HIDDEN = 3;

/** One person's answer. */
export interface ShowAnswer {
	person: string;
	says: string;
	reason: string;
	lang: Language | null;
}

/** What is known of a show of hands once it is closed. */
export interface ShowResult {
	/** How many people could answer at the close. */
	of: number;
	/** Number of people by what they said. */
	counts: Readonly<Record<string, number>>;
	/** The reasons of a hidden show, without people and in an order that says nothing of them. */
	reasons: readonly Omit<ShowAnswer, 'person'>[];
}

/** How an open show ended: with a result, by the chair without one, or because its sitting ended. */
export type ShowEnd = 'closed' | 'cancelled' | 'sitting-over';

/** An open show of hands as one person sees it. */
export interface ShowSeen {
	id: string;
	/** Id of its sitting. */
	sitting: string;
	case: { id: string; number: number };
	subject: ShowSubject;
	kind: ShowKind;
	/** Nobody sees any answer but their own before the close. */
	isSealed: boolean;
	/** What can be said, in the order of the buttons; `label` is null where it is one of the product's own words. */
	choices: { id: string; label: string | null }[];
	/** How many have answered, of how many who may. */
	answered: number;
	of: number;
	/** What the reader said; null where they have not answered. */
	mine: { says: string; reason: string } | null;
	/** `lead`: may close it. */
	may: { answer: boolean; lead: boolean };
	/** Who said what so far; null while the show is sealed. */
	said: { name: string; says: string; reason: string; lang: Language | null }[] | null;
}

/** What may be said. A grade is chosen from those of the form: not agreeing and deferring are for the chair to record. (R10) */
export function choicesOf(
	subject: Pick<ShowSubject, 'is'>,
	{ grades = [] }: Pick<FormTemplate, 'grades'>
): string[] {
	if (subject.is !== 'grade') return [...HANDS];
	const graded = grades.filter(({ kind }) => kind === 'graded').map(({ id }) => id);
	return graded.length > 0 ? [...graded, 'unsure'] : [];
}

/** Whether everybody sees only their own answer until the close, as with grades, which are shown together. */
export function isSealed({
	kind,
	subject
}: {
	kind: ShowKind;
	subject: Pick<ShowSubject, 'is'>;
}): boolean {
	return kind === 'hidden' || subject.is === 'grade';
}

/** Counts the answers of those who may answer at the close. Answers of others are left out. */
export function resultOf(
	kind: ShowKind,
	choices: readonly string[],
	voters: readonly string[],
	answers: readonly ShowAnswer[]
): ShowResult {
	const counted = answers.filter(({ person }) => voters.includes(person));
	const counts = choices.map((says) => [says, counted.filter((each) => each.says === says).length]);
	const reasons = kind === 'hidden' ? counted.filter(({ reason }) => reason !== '') : [];
	return {
		of: voters.length,
		counts: Object.fromEntries(counts) as Record<string, number>,
		reasons: reasons
			.map(({ says, reason, lang }) => ({ says, reason, lang }))
			.sort((a, b) => compare(a.says, b.says) || compare(a.reason, b.reason))
	};
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
