import type { ShownFinding } from '$lib/meeting/findings/placement';
import type { Words } from '$lib/words/words';

/** What somebody looking at two states of the findings would say others did. Typing is not said. */
export function changesSaid(
	before: readonly ShownFinding[],
	after: readonly ShownFinding[],
	w: Words['plenary']['said']
): string[] {
	const numberIn = (list: readonly ShownFinding[], id: string) =>
		list.findIndex((each) => each.id === id) + 1;
	const added = after.filter(({ id }) => numberIn(before, id) === 0);
	const gone = before.filter(({ id }) => numberIn(after, id) === 0);
	const sentences = gone.map((finding) => {
		const parts = [...finding.points, finding.id, ...finding.absorbed];
		const into = after.find(({ points, absorbed }) =>
			[...points, ...absorbed].some((part) => parts.includes(part))
		);
		const from = numberIn(before, finding.id);
		return into ? w.merged(from, numberIn(after, into.id)) : w.gone(from);
	});
	if (added.length > 0) sentences.push(w.added(added.length));
	const kept = after.filter(({ id }) => numberIn(before, id) > 0).map(({ id }) => id);
	const was = before.map(({ id }) => id).filter((id) => kept.includes(id));
	if (kept.join() !== was.join()) sentences.push(w.moved);
	return sentences;
}
