import { error, redirect } from '@sveltejs/kit';
import { nextStep } from '$lib/meeting/people/next-step';
import { words } from '$lib/words/words';
import { stepFacts } from '$server/views/home/next-step';
import type { PageServerLoad } from './$types';
import { castOf } from '$server/views/demo-cast';

/** One button for each person of the cast, and what they would find. */
export const load: PageServerLoad = async ({ locals, depends, request }) => {
	depends('live:sitting');
	const { house, panel, lang } = locals;
	if (!house.demo || !panel) error(404, { message: 'unknown', code: 'unknown' });
	// On an address of one person only that person signs in: the list of everyone is at ORIGIN.
	if (house.addresses.castAt(request.headers.get('host') ?? undefined) !== null)
		redirect(303, `${house.origin}/demo`);
	const { cast, sitting } = await castOf(house);
	return {
		title: words[lang].door.demo.title,
		stage: house.demo,
		sitting,
		cast: await Promise.all(
			cast.map(async ({ person, role, ...rest }) => ({
				...rest,
				slug: person.slug,
				name: person.name,
				address: house.addresses.of(person.slug),
				office: panel.settings.offices[role]?.[lang] ?? words[lang].door.roles[role],
				step: nextStep(await stepFacts(house, person, panel)),
				isMe: locals.signedIn?.person.id === person.id
			}))
		)
	};
};
