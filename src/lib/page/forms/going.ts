import type { SubmitFunction } from '@sveltejs/kit';
import { mayLeave, stay } from './leaving';
import { keepPlace } from '../moving/same-place';
import { staying } from './staying';

/**
 * For a form that ends in another language or another person: what it leads to is a document of its own, as
 * without scripts. A no is said at the form, and the page stays.
 */
export function going(): SubmitFunction {
	const submit: SubmitFunction = ({ cancel }) => {
		if (!mayLeave()) return cancel();
		return async ({ result, update }) => {
			if (result.type === 'redirect') {
				keepPlace(result.location);
				return location.assign(result.location);
			}
			stay();
			await update({ reset: false, invalidateAll: false });
		};
	};
	return staying(submit, { unsent: stay });
}
