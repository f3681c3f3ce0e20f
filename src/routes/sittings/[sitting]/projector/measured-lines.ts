/** Words longer than this may be broken within, and are looked at letter by letter. */
const LONG = 16;

/**
 * The offsets at which the lines of a text begin, as the browser broke them.
 * @param text the only text within `words`
 * @param block the paragraph around it, all of whose lines are equally high
 * @param line pixels of one line
 */
export function linesOf(block: Element, words: Element, line: number): number[] {
	const starts = [0];
	const node = words.firstChild;
	if (!(node instanceof Text)) return starts;
	const { top } = block.getBoundingClientRect();
	const range = document.createRange();
	for (const at of places(node.data)) {
		range.setStart(node, at);
		range.setEnd(node, at + 1);
		const n = Math.round((range.getBoundingClientRect().top - top) / line);
		while (starts.length <= n) starts.push(at);
	}
	return starts;
}

/** Where a line may begin. */
function* places(text: string): Generator<number> {
	for (const { 0: word, index } of text.matchAll(/\S+/g)) {
		if (word.length <= LONG) yield index;
		else for (let n = 0; n < word.length; n += 1) yield index + n;
	}
}
