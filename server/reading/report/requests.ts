import type { StoredVersionAnswer } from '../../store/report/versions';

/** The latest answer of each voter on one version, where it asks for a change. */
export function openRequestsIn(
	answers: readonly StoredVersionAnswer[],
	version: number
): StoredVersionAnswer[] {
	const given = answers.filter((answer) => answer.version === version);
	const last = new Map(given.map((answer) => [answer.personId, answer]));
	return [...last.values()].filter(({ says }) => says === 'change');
}
