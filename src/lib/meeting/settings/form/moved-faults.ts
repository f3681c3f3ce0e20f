import type { ValueFault } from '../../misread';
import type { TypedFields } from '../page/rows';
import { idsIn } from './form-rows';

/**
 * What was wrong with a form, after one change of its lists: each fault goes with its entry, and is dropped with it.
 * `change` is as `withChange` takes it.
 */
export function movedFaults(
	faults: readonly ValueFault[],
	change: string,
	typed: { before: TypedFields; after: TypedFields }
): ValueFault[] {
	const [list, what, given = ''] = change.split(' ');
	const place = placeIn(list);
	return faults.flatMap((fault) => {
		const [start, n] = place.exec(fault.path) ?? [];
		// A condition by itself stands in no list.
		if (start === undefined)
			return what === 'remove' && isCondition(list, fault.path) ? [] : [fault];
		const to =
			list === 'prompts' || list === 'grades'
				? idsIn(typed.after, list).indexOf(idsIn(typed.before, list)[Number(n)])
				: movedTo(Number(n), what, Number(given));
		const head = start.slice(0, start.length - n.length);
		return to < 0 ? [] : [{ ...fault, path: `${head}${to}${fault.path.slice(start.length)}` }];
	});
}

/** The start of a path as far as the number of its entry in a list. Conditions stand in a list of their own. */
function placeIn(list: string): RegExp {
	const [first, ...more] = list.split('.');
	const within = more.map((part) => (part === 'when' ? 'when\\.(?:all|any)' : part));
	return new RegExp(`^${[first, ...within].join('\\.')}\\.(\\d+)(?=\\.|$)`);
}

function isCondition(list: string, path: string): boolean {
	return list.endsWith('.when') && path.startsWith(`${list}.`);
}

/** Where an entry is after a change; -1 where it was removed. */
function movedTo(at: number, what: string, n: number): number {
	if (what === 'up' && n > 0) return at === n ? n - 1 : at === n - 1 ? n : at;
	if (what === 'down') return at === n ? n + 1 : at === n + 1 ? n : at;
	if (what === 'remove') return at === n ? -1 : at > n ? at - 1 : at;
	return at;
}
