import { error, redirect } from '@sveltejs/kit';
import { languageAlong } from '$server/http/request/language-cookie';
import { demoPage } from '$server/views/demo/demo';
import type { PageServerLoad } from './$types';

/** The entry to the demonstration. */
export const load: PageServerLoad = ({ locals, depends, request, cookies }) => {
	depends('live:sitting');
	const { house, panel, lang, signedIn } = locals;
	if (!house.demo || !panel) error(404, { message: 'unknown', code: 'unknown' });
	// On an address of one person only that person signs in: the list of everyone is at ORIGIN.
	if (house.addresses.castAt(request.headers.get('host') ?? undefined) !== null)
		redirect(303, languageAlong(`${house.origin}/demo`, cookies));
	return demoPage(house, {
		...{ panel, lang, stage: house.demo },
		meId: signedIn?.person.id,
		addressOf: (slug) => {
			const address = house.addresses.of(slug);
			return address && languageAlong(address, cookies);
		}
	});
};
