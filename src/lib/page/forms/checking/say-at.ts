/** Says at a control what is wrong with it. Returns how to take it back. */
export function sayAt(control: Element, message: string): () => void {
	const sentence = document.createElement('p');
	sentence.className = 'wrong';
	sentence.id = `wrong-${Math.random().toString(36).slice(2)}`;
	sentence.textContent = message;
	(control.closest('.choice, .with-button') ?? control).before(sentence);
	const before = control.getAttribute('aria-describedby');
	control.setAttribute('aria-describedby', [before, sentence.id].filter(Boolean).join(' '));
	control.setAttribute('aria-invalid', 'true');
	return () => {
		sentence.remove();
		control.removeAttribute('aria-invalid');
		if (before === null) control.removeAttribute('aria-describedby');
		else control.setAttribute('aria-describedby', before);
	};
}
