/** Milliseconds before a press says that it is on its way: an answer that comes sooner needs no word. */
const UNSAID = 400;

/**
 * While a form is on its way, the button that was pressed says so in its own place, at its own width, and keeps the focus.
 * A screen reader is told once. Returns what to call with the answer.
 * @param word for instance "Sending…"
 */
export function travelling(
	form: HTMLFormElement,
	button: HTMLElement | null,
	word: string
): () => void {
	// A status that comes with its words may not be read out: it is there before.
	const status = document.createElement('p');
	status.className = 'unseen';
	status.setAttribute('role', 'status');
	form.append(status);
	const timer = setTimeout(() => {
		status.textContent = word;
		if (button) say(button, word);
	}, UNSAID);
	return () => {
		clearTimeout(timer);
		status.remove();
		if (button) delete button.dataset.sending;
	};
}

/** The words of the button are only covered, by its style: what draws the button goes on knowing them. */
function say(button: HTMLElement, word: string): void {
	button.style.setProperty('--sending-ink', getComputedStyle(button).color);
	const room = button.clientWidth;
	button.dataset.sending = word;
	// Too narrow for the word, such as a button with an icon alone.
	if (button.scrollWidth > room) button.dataset.sending = '…';
}
