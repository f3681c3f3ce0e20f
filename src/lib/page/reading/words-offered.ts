/** Those parts of the page that offer words for copying because they were not accepted. */
const offering = new Set<object>();

/** While words are offered back, no refusal takes the page and them from the screen. Returns how to end it. */
export function offerWords(): () => void {
	const offer = {};
	offering.add(offer);
	return () => void offering.delete(offer);
}

export function areWordsOffered(): boolean {
	return offering.size > 0;
}
