import type { ShowSubject } from '$lib/meeting/shows/show';
import type { Words } from '$lib/words/words';

/** What can be said of a subject, in words; a grade's label comes from its form. */
export function saidIn(
	w: Words['plenary']['shows'],
	subject: Pick<ShowSubject, 'is'>,
	says: string,
	label: string | null = null
): string {
	const words: Partial<Record<string, string>> = w.says[subject.is];
	return label ?? words[says] ?? says;
}
