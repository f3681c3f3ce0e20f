import { error } from '@sveltejs/kit';
import { dev } from '$app/environment';

/** Every component in every state, for developers. The page does not exist in production. */
export function load() {
	if (!dev) error(404);
}
