import type { ShownFinding } from '$lib/meeting/findings/placement';
import type { FindingsContent } from '$lib/room/desk/view/FindingsView.svelte';
import type { Words } from '$lib/words/words';

/** The findings shown, and the numbers people see beside them. */
type Listed = Pick<FindingsContent, 'list' | 'numbers'>;

/** Sentences about what others did between two states of the findings. Typing is not said. */
export function changesSaid(was: Listed, is: Listed, w: Words['plenary']['said']): string[] {
	const [before, after] = [was.list, is.list];
	const isIn = (list: readonly ShownFinding[], id: string) => list.some((each) => each.id === id);
	const added = after.filter(({ id }) => !isIn(before, id));
	const gone = before.filter(({ id }) => !isIn(after, id));
	const sentences = gone.map((finding) => {
		const parts = [...finding.points, finding.id, ...finding.absorbed];
		const into = after.find(({ points, absorbed }) =>
			[...points, ...absorbed].some((part) => parts.includes(part))
		);
		const from = was.numbers.get(finding.id) ?? 0;
		return into ? w.merged(from, is.numbers.get(into.id) ?? 0) : w.gone(from);
	});
	if (added.length > 0) sentences.push(w.added(added.length));
	const kept = after.filter(({ id }) => isIn(before, id)).map(({ id }) => id);
	const order = before.map(({ id }) => id).filter((id) => kept.includes(id));
	if (kept.join() !== order.join()) sentences.push(w.moved);
	return sentences;
}
