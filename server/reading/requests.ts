import type { GivenAnswer } from '../store/report/versions';

/** Of one version: each voter's latest answer, where it asks for a change. */
export function openRequestsIn(answers: readonly GivenAnswer[], version: number): GivenAnswer[] {
	const given = answers.filter((answer) => answer.version === version);
	const last = new Map(given.map((answer) => [answer.personId, answer]));
	return [...last.values()].filter(({ says }) => says === 'change');
}
