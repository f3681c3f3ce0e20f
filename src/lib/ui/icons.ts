/** Outlines on a 24 grid. `cut` is cut out of a filled shape, `line` is drawn. A new icon needs a new outline. */
export interface Stroke {
	d: string;
	as?: 'cut' | 'line';
}

export const ICONS = {
	positive: [
		{
			d: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm-1.25 5.25h2.5v3.5h3.5v2.5h-3.5v3.5h-2.5v-3.5h-3.5v-2.5h3.5Z'
		}
	],
	negative: [
		{
			d: 'M5 3h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2Zm2 7.75v2.5h10v-2.5Z'
		}
	],
	query: [
		{ d: 'M4 2h16a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2h-6.5L9 22.5V18H4a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2Z' },
		{ d: 'M9.2 7.9a2.8 2.6 0 1 1 4.1 2.3c-.9.5-1.3 1-1.3 1.8M12 14.9v.1', as: 'cut' }
	],
	action: [
		{ d: 'M3 4h11.5l7.5 8-7.5 8H3a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1Z' },
		{ d: 'M6 12h9m-3.2-3.3L15 12l-3.2 3.3', as: 'cut' }
	],
	check: [{ d: 'm5 12.5 4.5 4.5L19 7.5', as: 'line' }],
	saved: [
		{ d: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Z' },
		{ d: 'm7.5 12.4 3.2 3.2 5.8-6.4', as: 'cut' }
	],
	pen: [{ d: 'm3 21 1.2-5.2L15.5 4.5a1.4 1.4 0 0 1 2 0l2 2a1.4 1.4 0 0 1 0 2L8.2 19.8Z' }],
	lock: [
		{ d: 'M5 10h14a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1v-9a1 1 0 0 1 1-1Z' },
		{ d: 'M8 10V7.5a4 4 0 0 1 8 0V10', as: 'line' }
	],
	help: [
		{ d: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Z' },
		{ d: 'M9.2 9.7a2.8 2.6 0 1 1 4.1 2.3c-.9.5-1.3 1-1.3 1.8M12 16.9v.1', as: 'cut' }
	],
	clock: [
		{ d: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z', as: 'line' },
		{ d: 'M12 7v5l3.5 2', as: 'line' }
	],
	file: [{ d: 'M6 3h8l4 4v14H6Zm8 0v4h4', as: 'line' }],
	play: [{ d: 'M7 4.5v15l12.5-7.5Z' }],
	pause: [{ d: 'M6 5h4v14H6ZM14 5h4v14h-4Z' }],
	more: [
		{
			d: 'M5 10a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM12 10a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM19 10a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z'
		}
	],
	alert: [{ d: 'M12 2.5 23 21.5H1Z' }, { d: 'M12 9v6m0 3v.1', as: 'cut' }],
	arrow: [{ d: 'M4 12h15m-6-6 6 6-6 6', as: 'line' }],
	back: [{ d: 'M20 12H5m6-6-6 6 6 6', as: 'line' }],
	up: [{ d: 'M12 20V5m-6 6 6-6 6 6', as: 'line' }],
	down: [{ d: 'M12 4v15m-6-6 6 6 6-6', as: 'line' }],
	hand: [
		{
			d: 'M7.5 13.5V6a1.5 1.5 0 0 1 3 0v5-6.5a1.5 1.5 0 0 1 3 0V11 6a1.5 1.5 0 0 1 3 0v6-3a1.5 1.5 0 0 1 3 0v5.5A6.5 6.5 0 0 1 13 21c-3 0-4.6-1.4-6-3.7L4 12.8a1.5 1.5 0 0 1 2.6-1.5Z',
			as: 'line'
		}
	],
	merge: [{ d: 'M3 6h5l5 6h8M3 18h5l5-6m5-3.5 3.5 3.5L18 15.5', as: 'line' }],
	comment: [{ d: 'M4 4h16v12h-8l-4.5 4.5V16H4Z', as: 'line' }],
	download: [{ d: 'M12 4v11m-4.5-4.5L12 15l4.5-4.5M5 20h14', as: 'line' }],
	pin: [{ d: 'M9 3h6l-1 7 4 4H6l4-4Z' }, { d: 'M12 14v7', as: 'line' }],
	flag: [{ d: 'M5 3v18', as: 'line' }, { d: 'M6 4h13l-3.5 4.5L19 13H6Z' }],
	bin: [{ d: 'M4 6h16M9 6V4h6v2M6.5 6l1 14h9l1-14M10 10v6m4-6v6', as: 'line' }],
	plus: [{ d: 'M12 5v14M5 12h14', as: 'line' }],
	undo: [{ d: 'M8 5 4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11H9', as: 'line' }],
	redo: [{ d: 'm16 5 4 4-4 4M20 9H10a5.5 5.5 0 0 0 0 11h5', as: 'line' }],
	'rag-red': [{ d: 'M8 2h8l6 6v8l-6 6H8l-6-6V8Z' }],
	'rag-amber': [{ d: 'M12 2.5 23 21.5H1Z' }],
	'rag-green': [{ d: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Z' }],
	'rag-none': [{ d: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17Z', as: 'line' }]
} as const satisfies Record<string, readonly Stroke[]>;

export type IconName = keyof typeof ICONS;
