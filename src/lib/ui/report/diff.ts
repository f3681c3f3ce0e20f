import { diffArrays } from 'diff';

/** A stretch of two texts laid over each other. */
export interface Stretch {
	kind: 'same' | 'added' | 'removed';
	text: string;
}

/** Words that may differ before the texts are shown as replaced whole: more would take seconds to compare. */
const MOST_EDITS = 2_000;

/** How a text changed, word by word: the longest words kept in order, the rest removed or added. */
export function diffWords(before: string, after: string): Stretch[] {
	const changes = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: MOST_EDITS });
	if (!changes) {
		return [
			{ kind: 'removed', text: before },
			{ kind: 'added', text: after }
		];
	}
	return gathered(
		changes.map(({ added, removed, value }) => ({
			kind: added ? 'added' : removed ? 'removed' : 'same',
			text: value.join('')
		}))
	);
}

function wordsOf(text: string): string[] {
	return text.match(/\s+|[\p{L}\p{N}\p{M}’'-]+|[^\s\p{L}\p{N}\p{M}]/gu) ?? [];
}

/** A space between two changed words belongs to the change: one stretch removed, then one added. */
function gathered(all: Stretch[]): Stretch[] {
	const out: Stretch[] = [];
	let removed = '';
	let added = '';
	/** Returns the space that both end in: it is the same in both texts. */
	const settle = (): string => {
		const space = removed && added ? (/\s*$/.exec(removed)?.[0] ?? '') : '';
		const shared = space !== '' && added.endsWith(space) ? space : '';
		const end = shared.length ? -shared.length : undefined;
		if (removed.slice(0, end)) out.push({ kind: 'removed', text: removed.slice(0, end) });
		if (added.slice(0, end)) out.push({ kind: 'added', text: added.slice(0, end) });
		removed = added = '';
		return shared;
	};
	all.forEach(({ kind, text }, n) => {
		const isBetween = kind === 'same' && text.trim() === '' && n > 0 && all[n + 1] !== undefined;
		if (kind === 'removed' || isBetween) removed += text;
		if (kind === 'added' || isBetween) added += text;
		if (kind !== 'same' || isBetween) return;
		out.push({ kind, text: settle() + text });
	});
	const rest = settle();
	if (rest) out.push({ kind: 'same', text: rest });
	return out;
}
