import type { SubmitFunction } from '@sveltejs/kit';
import { page } from '$app/state';
import { sentenceFor } from '../../sentences/refusals';
import type { Words } from '../../words/words';
import { mayLeave, stay } from './leaving';
import { keepPlace } from '../moving/same-place';
import { sayIn, staying } from './staying';

/**
 * For a form that ends in another language or another person: what it leads to is a document of its own, as
 * without scripts. A no is said at the form, and the page stays.
 */
export function going(): SubmitFunction {
	const submit: SubmitFunction = ({ formElement, cancel }) => {
		if (!mayLeave()) return cancel();
		return async ({ result, update }) => {
			if (result.type === 'redirect') {
				keepPlace(result.location);
				return location.assign(result.location);
			}
			stay();
			if (result.type !== 'error') return update({ reset: false, invalidateAll: false });
			const { words } = page.data as { words: Words };
			const { text } = sentenceFor(words, result.error as App.Error, result.status ?? 400);
			await sayIn(formElement, text);
		};
	};
	return staying(submit, { unsent: stay });
}
