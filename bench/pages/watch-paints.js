// Runs in each page before any script of its own; plain, because nothing may be compiled into it.
window.seen = { keys: [], paints: [] };
const value = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
const lengthOf = (field) => value.get.call(field).length;

addEventListener(
	'keydown',
	({ target, key, timeStamp }) => {
		if (!(target instanceof HTMLTextAreaElement) || key.length !== 1) return;
		const at = performance.timeOrigin + timeStamp;
		window.seen.keys.push({ field: target.id, length: lengthOf(target) + 1, at });
	},
	true
);

// A field's text is a property: no observer tells of it.
Object.defineProperty(HTMLTextAreaElement.prototype, 'value', {
	...value,
	set(next) {
		value.set.call(this, next);
		const mark = { field: this.id, length: lengthOf(this) };
		// A message sent inside a frame is delivered after that frame was painted.
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => {
				window.seen.paints.push({ ...mark, at: performance.timeOrigin + performance.now() });
			};
			port2.postMessage(null);
		});
	}
});
