import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import type { DeskLink } from '$lib/room/desk/Desk.svelte';
import type { LinkState } from '$lib/room/link/board-link';
import { SharedText } from '$lib/room/desk/text/SharedText';
import type { SpineStage, StageName } from '$lib/sentences/spine';

/** A name long enough to break a layout that counts on short ones. */
export const LONG =
	'Gwenllian Angharad Llywelyn-Featherstonehaugh, Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';

export const STAGES: readonly StageName[] = [
	'sample',
	'breakouts',
	'plenary',
	'draft',
	'approval',
	'response',
	'publication'
];

/** The spine with `now` of the seven stages behind us. */
export function spineAt(now: number, fact?: string): SpineStage[] {
	return STAGES.map((stage, n) => {
		if (n < now)
			return {
				stage,
				state: 'done',
				href: `/reviews/1/${stage}`,
				fact: n === 0 ? fact : undefined
			};
		if (n === now) return { stage, state: 'now' };
		return { stage, state: n === now + 1 ? 'next' : 'later' };
	});
}

export const PAPER = `14 Feb 2023 18:52
Reported by phone. Caller █████████ paid £480 for a garden wall. Work not finished.

17 Feb 10:35
Officer spoke to the caller. Advised that this is likely to be a civil matter.`;

/** A text that no one else is in. */
export function writtenText(value: string): SharedText {
	const text = new Y.Doc().getText('text');
	text.insert(0, value);
	return new SharedText(text, null);
}

/** The link of a private note, as it is saved or was closed while somebody typed. */
export function noteLink(
	value: string,
	state: LinkState,
	returned: string | null = null
): DeskLink {
	const doc = new Y.Doc();
	doc.getText('text').insert(0, value);
	const nothing = () => undefined;
	return {
		doc,
		awareness: new Awareness(doc),
		access: state.is === 'closed' ? 'none' : 'write',
		...{
			state,
			unsaved: 0,
			unsavedText: '',
			returned: returned === null ? null : { code: 'readonly', text: returned }
		},
		...{ watch: () => nothing, giveBack: nothing, dismiss: nothing, reconnect: nothing },
		close: () => doc.destroy()
	};
}
