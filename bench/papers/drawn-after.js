/** In the page: milliseconds from the next press or key to the frame in which a page of the PDF is drawn. */
globalThis.drawnAfter = (wanted) =>
	new Promise((resolve) => {
		let begun = 0;
		const begin = () => (begun ||= performance.now());
		addEventListener('pointerdown', begin, { capture: true, once: true });
		addEventListener('keydown', begin, { capture: true, once: true });
		const watch = () => {
			if (begun && document.querySelector(`[data-page="${wanted}"]`))
				resolve(performance.now() - begun);
			else requestAnimationFrame(watch);
		};
		watch();
	});
