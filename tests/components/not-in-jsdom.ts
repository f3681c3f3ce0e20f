/** What a browser has and jsdom has not: nothing is laid out there, so a window is a telephone and never changes. */
window.matchMedia ??= (media: string) =>
	Object.assign(new EventTarget(), {
		media,
		matches: media.includes('width <'),
		onchange: null,
		addListener: () => undefined,
		removeListener: () => undefined
	}) as MediaQueryList;
window.ResizeObserver ??= class {
	observe() {}
	unobserve() {}
	disconnect() {}
};
Element.prototype.scrollIntoView ??= () => undefined;
