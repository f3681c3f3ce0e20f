import type { drag as Drag } from './drag';

/**
 * Loads the code that drags an entry, after the first paint. Null if the press ended before it had loaded:
 * such a drag would never end.
 */
export async function dragOf(press: PointerEvent): Promise<typeof Drag | null> {
	let isOver = false;
	const over = (event: PointerEvent) => {
		if (event.pointerId === press.pointerId) isOver = true;
	};
	addEventListener('pointerup', over);
	addEventListener('pointercancel', over);
	try {
		const { drag } = await import('./drag');
		return isOver ? null : drag;
	} finally {
		removeEventListener('pointerup', over);
		removeEventListener('pointercancel', over);
	}
}
