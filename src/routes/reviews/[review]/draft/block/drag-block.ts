import { dragOf } from '$lib/ui/form/press';

interface Hand {
	begin: () => void;
	/** The block it comes after, by id; null for the first place. */
	drop: (after: string | null) => void;
	end: () => void;
}

/** Drags a block within its part, or a finding within its case. */
export async function dragBlock(event: PointerEvent, { begin, drop, end }: Hand): Promise<void> {
	const entry = (event.currentTarget as HTMLElement).closest<HTMLElement>('[data-block]');
	const list = entry?.parentElement;
	if (event.button !== 0 || !entry || !list) return;
	event.preventDefault();
	const drag = await dragOf(event);
	drag?.({
		event,
		entry,
		places: () => [list],
		entriesIn: (place) => [...place.querySelectorAll<HTMLElement>(':scope > [data-block]')],
		begin,
		drop: ({ after }) => drop(after?.dataset.block ?? null),
		end
	});
}
