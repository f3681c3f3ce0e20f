import type { drag as Drag } from './drag';

/**
 * What drags an entry, fetched after the first paint; null where the press was over before it had come:
 * a drag that nobody holds would have no end.
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
