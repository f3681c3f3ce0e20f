import { error } from '@sveltejs/kit';
import { dev } from '$app/environment';

/** Every part in every state, for whoever builds; there is no such page in production. */
export function load() {
	if (!dev) error(404);
}
