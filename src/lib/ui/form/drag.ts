interface Drag {
	event: PointerEvent;
	/** What is dragged. */
	entry: HTMLElement;
	/** The lists it may be dropped in; there is one at least. */
	places: () => HTMLElement[];
	/** What a list holds, in its order. */
	entriesIn: (place: HTMLElement) => HTMLElement[];
	begin?: () => void;
	/** `after` is null at the top of the list. */
	drop: (to: { place: HTMLElement; after: HTMLElement | null }) => void;
	end?: () => void;
}

/** Pixels before a press becomes a drag, and from the window's edge where the page begins to scroll. */
const ENOUGH = 5;
const EDGE = 70;

/**
 * Drags an entry of a list by pointer: a line shows where it would go, the drop is one edit. Nothing moves
 * before that, so others may write meanwhile. Escape, or the entry going away, ends it without a change.
 */
export function drag({ event, entry, places, entriesIn, begin, drop, end }: Drag): void {
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
			begin?.();
			entry.classList.add('is-dragged');
			document.body.append(line);
			scrolling = requestAnimationFrame(scroll);
		}
		now = { x, y };
		draw();
	}

	function draw() {
		if (!entry.isConnected) return stop();
		const { place, after, before } = target();
		const box = place.getBoundingClientRect();
		const edge = after?.getBoundingClientRect().bottom ?? box.top + 52;
		const y = before ? before.getBoundingClientRect().top : edge;
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
		const { place, after } = target();
		stop();
		if (wasDragging) drop({ place, after });
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
		entry.classList.remove('is-dragged');
		line.remove();
		if (isDragging) end?.();
		isDragging = false;
	}

	function target() {
		const { x, y } = now;
		const place = places().reduce((best, each) =>
			distance(each, x, y) < distance(best, x, y) ? each : best
		);
		const others = entriesIn(place).filter((other) => other !== entry);
		const found = others.findIndex((other) => {
			const { top, height } = other.getBoundingClientRect();
			return y < top + height / 2;
		});
		const at = found < 0 ? others.length : found;
		return { place, after: others[at - 1] ?? null, before: others[at] ?? null };
	}
}

function distance(element: HTMLElement, x: number, y: number): number {
	const { left, right, top, bottom } = element.getBoundingClientRect();
	return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}
