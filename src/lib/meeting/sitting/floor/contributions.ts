/** What one person has brought to a sitting, as numbers. (R13) */
export interface Contributions {
	/** Points on boards of cases that were opened. */
	points: number;
	/** Findings that they added by hand. */
	findings: number;
	/** Comments on the report since the day was opened. */
	comments: number;
}

/** What is counted, by the id of the person who wrote it, once for each. */
export interface Written {
	points: readonly string[];
	findings: readonly string[];
	comments: readonly string[];
}

/**
 * How much each person has contributed. Answers to questions in writing are not counted: they are shown without names, and
 * a count would name their writers.
 * @param people ids of those who may be in it; the others are left out
 */
export function contributionsOf(
	written: Written,
	people: Iterable<string>
): Record<string, Contributions> {
	const count = (by: readonly string[], person: string) =>
		by.filter((each) => each === person).length;
	return Object.fromEntries(
		[...people].map((person) => [
			person,
			{
				points: count(written.points, person),
				findings: count(written.findings, person),
				comments: count(written.comments, person)
			}
		])
	);
}
