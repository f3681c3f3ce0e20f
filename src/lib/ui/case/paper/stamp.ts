/** Writes who is looking, and when, across a page that is drawn: faint, again and again, in every copy of it. (S6) */
export function stamp(canvas: HTMLCanvasElement, words: string, sharp: number): void {
	const pen = canvas.getContext('2d');
	if (!pen) return;
	const { width, height } = canvas;
	pen.save();
	pen.setTransform(1, 0, 0, 1, 0, 0);
	pen.font = `${16 * sharp}px sans-serif`;
	pen.fillStyle = 'rgb(90 90 90 / 0.22)';
	pen.rotate(-Math.PI / 8);
	const step = { x: pen.measureText(words).width + 80 * sharp, y: 150 * sharp };
	for (let y = 0; y < height + width; y += step.y) {
		const shift = (y / step.y) % 2 ? step.x / 2 : 0;
		for (let x = -height - shift; x < width + height; x += step.x) pen.fillText(words, x, y);
	}
	pen.restore();
}
