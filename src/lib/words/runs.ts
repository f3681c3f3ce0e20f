import { list } from './list';
import type { Lang } from './plural';

const to: Record<Lang, string> = { en: 'to', cy: 'i' };

/** Numbers as a person says them: "1 to 5 and 13", "1 i 5 a 13". Two in a row are listed, and a run stays on one line. */
export function runs(lang: Lang, numbers: readonly number[]): string {
	const sorted = [...new Set(numbers)].sort((a, b) => a - b);
	const found: number[][] = [];
	for (const n of sorted) {
		const last = found.at(-1);
		if (last?.at(-1) === n - 1) last.push(n);
		else found.push([n]);
	}
	const said = found.flatMap((run) =>
		run.length > 2 ? [`${run[0]}\u00a0${to[lang]}\u00a0${run.at(-1)}`] : run.map(String)
	);
	return list(lang, said);
}
