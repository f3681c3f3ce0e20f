import { error, redirect } from '@sveltejs/kit';
import { demoPage } from '$server/views/demo';
import type { PageServerLoad } from './$types';

/** The entry to the demonstration. */
export const load: PageServerLoad = ({ locals, depends, request }) => {
	depends('live:sitting');
	const { house, panel, lang, signedIn } = locals;
	if (!house.demo || !panel) error(404, { message: 'unknown', code: 'unknown' });
	// On an address of one person only that person signs in: the list of everyone is at ORIGIN.
	if (house.addresses.castAt(request.headers.get('host') ?? undefined) !== null)
		redirect(303, `${house.origin}/demo`);
	return demoPage(house, {
		...{ panel, lang, stage: house.demo },
		meId: signedIn?.person.id,
		addressOf: (slug) => house.addresses.of(slug)
	});
};
