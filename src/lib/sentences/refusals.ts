import type { RefusalCode, RefusalDetails } from '../meeting/refusal';
import type { Words } from '../words/words';

/** A refusal as a person reads it: the sentence says how to go on. */
export function refusalText(w: Words, code: RefusalCode, details: RefusalDetails = {}): string {
	const sentence = w.refusals.sentences[code];
	return typeof sentence === 'function' ? sentence(details) : sentence;
}

/** Title and text of an error page. */
export function sentenceFor(
	w: Words,
	error: App.Error | null,
	status: number
): { title: string; text: string } {
	const code = error?.code;
	if (code && code in w.refusals.sentences) {
		return {
			title: status === 404 ? w.refusals.notFound : w.refusals.title,
			text: refusalText(w, code as RefusalCode, error.details)
		};
	}
	return status === 404
		? { title: w.refusals.notFound, text: w.refusals.sentences.unknown as string }
		: { title: w.refusals.fault, text: w.refusals.faultText };
}
