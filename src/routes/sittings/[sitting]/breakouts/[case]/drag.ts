import type { PointKind } from '$lib/meeting/placement';

interface Drag {
	event: PointerEvent;
	columns: HTMLElement;
	/** Of the point that is dragged. */
	id: string;
	begin: () => void;
	drop: (to: { kind: PointKind; after: string | null }) => void;
	end: () => void;
}

/** Pixels before a press becomes a drag, and from the window's edge where the page begins to scroll. */
const ENOUGH = 5;
const EDGE = 70;

/**
 * Drags a point by pointer: a line shows where it would go, the drop is one edit. Nothing moves before
 * that, so others may write meanwhile. Escape, or the point going away, ends it without a change.
 */
export function drag({ event, columns, id, begin, drop, end }: Drag): void {
	const entry = columns.querySelector<HTMLElement>(`[data-point="${id}"]`);
	if (!entry) return;
	const line = document.createElement('div');
	line.className = 'drop-line';
	line.setAttribute('aria-hidden', 'true');
	let now = { x: event.clientX, y: event.clientY };
	let isDragging = false;
	let scrolling = 0;

	addEventListener('pointermove', move);
	addEventListener('pointerup', up);
	addEventListener('pointercancel', stop);
	addEventListener('keydown', key, true);

	function move({ clientX: x, clientY: y }: PointerEvent) {
		if (!isDragging && Math.hypot(x - now.x, y - now.y) < ENOUGH) return;
		if (!isDragging) {
			isDragging = true;
			begin();
			entry?.classList.add('is-dragged');
			document.body.append(line);
			scrolling = requestAnimationFrame(scroll);
		}
		now = { x, y };
		draw();
	}

	function draw() {
		if (!entry?.isConnected) return stop();
		const { list, before } = target(columns, id, now);
		const box = list.getBoundingClientRect();
		const y = before ? before.getBoundingClientRect().top : lastEdge(list, id, box);
		line.style.transform = `translate(${box.left}px, ${y}px)`;
		line.style.width = `${box.width}px`;
	}

	function scroll() {
		const step = now.y < EDGE ? -12 : now.y > innerHeight - EDGE ? 12 : 0;
		if (step) {
			scrollBy(0, step);
			draw();
		}
		if (isDragging) scrolling = requestAnimationFrame(scroll);
	}

	function up() {
		const wasDragging = isDragging;
		const { kind, after } = target(columns, id, now);
		stop();
		if (wasDragging) drop({ kind, after });
	}

	function key(pressed: KeyboardEvent) {
		if (pressed.key !== 'Escape') return;
		pressed.preventDefault();
		pressed.stopPropagation();
		stop();
	}

	function stop() {
		cancelAnimationFrame(scrolling);
		removeEventListener('pointermove', move);
		removeEventListener('pointerup', up);
		removeEventListener('pointercancel', stop);
		removeEventListener('keydown', key, true);
		entry?.classList.remove('is-dragged');
		line.remove();
		if (isDragging) end();
		isDragging = false;
	}
}

function target(columns: HTMLElement, id: string, { x, y }: { x: number; y: number }) {
	const places = [...columns.querySelectorAll<HTMLElement>('[data-kind]')];
	const place = places.reduce((best, each) =>
		distance(each, x, y) < distance(best, x, y) ? each : best
	);
	const others = entriesIn(place, id);
	const at = others.findIndex((other) => {
		const { top, height } = other.getBoundingClientRect();
		return y < top + height / 2;
	});
	const before = at < 0 ? null : others[at];
	const after = at < 0 ? others.at(-1) : others[at - 1];
	return {
		kind: place.dataset.kind as PointKind,
		after: after?.dataset.point ?? null,
		before,
		list: place
	};
}

function entriesIn(place: HTMLElement, without: string): HTMLElement[] {
	return [...place.querySelectorAll<HTMLElement>('[data-point]')].filter(
		({ dataset }) => dataset.point !== without
	);
}

function lastEdge(list: HTMLElement, id: string, box: DOMRect): number {
	return entriesIn(list, id).at(-1)?.getBoundingClientRect().bottom ?? box.top + 52;
}

function distance(element: HTMLElement, x: number, y: number): number {
	const { left, right, top, bottom } = element.getBoundingClientRect();
	return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}
