import type * as Y from 'yjs';
import { byOrder, resolve } from '../../meeting/findings/placement';
import type { ShownFinding } from '../../meeting/findings/placement';
import { Desk } from './Desk.svelte';
import { FindingsView } from './view/FindingsView.svelte';
import type { FindingsContent } from './view/FindingsView.svelte';
import { textChanges } from './report-changes';
import type { SpokenTextChange } from './report-changes';

/** A finding in the list as one person sees it. */
export interface ListedFinding extends ShownFinding {
	/** Its number in the case; null if it was removed while I was in it. */
	n: number | null;
	/** Where it went meanwhile: a finding's number, or 0 for nowhere. Null while it is still here. */
	wentTo: number | null;
}

/** One person at the findings of a case. */
export class FindingsDesk extends Desk<
	FindingsContent,
	FindingsView,
	ShownFinding,
	SpokenTextChange
> {
	readonly list: ListedFinding[] = $derived.by(() => listFor(this.view, this.held));

	address(id: string): string {
		return `finding:${id}`;
	}

	protected viewOf(doc: Y.Doc): FindingsView {
		return new FindingsView(doc, this.me);
	}

	protected entryAt(on: string): ShownFinding | null {
		return this.view.list.find(({ id }) => this.address(id) === on) ?? null;
	}

	protected changesBetween(before: FindingsContent, after: FindingsContent): SpokenTextChange[] {
		return textChanges(before.list, after.list);
	}

	protected concerns({ id }: SpokenTextChange): boolean {
		return id === this.held?.id;
	}
}

function listFor(view: FindingsView, held: ShownFinding | null): ListedFinding[] {
	const listed = view.list.map((finding): ListedFinding => ({
		...finding,
		n: view.numberOf(finding.id),
		wentTo: null
	}));
	if (!held) return listed;
	const still = listed.find(({ id }) => id === held.id);
	if (still) return swap(listed, { ...still, order: held.order });
	const words = view.state.findings[held.id];
	if (!words) return listed;
	const target = resolve(view.state, held.id);
	const wentTo = target === null ? 0 : view.numberOf(target);
	return swap(listed, { ...held, en: words.en, cy: words.cy, n: null, wentTo });
}

function swap(list: ListedFinding[], held: ListedFinding): ListedFinding[] {
	return [...list.filter(({ id }) => id !== held.id), held].sort(byOrder);
}
