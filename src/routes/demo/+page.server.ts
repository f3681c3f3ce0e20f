import { error } from '@sveltejs/kit';
import { nextStep } from '$lib/meeting/people/next-step';
import { words } from '$lib/words/words';
import { stepFacts } from '$server/views/home/next-step';
import type { PageServerLoad } from './$types';
import { castOf } from '$server/views/demo-cast';

/** One button for each person of the cast, and what they would find. */
export const load: PageServerLoad = async ({ locals, depends }) => {
	depends('live:sitting');
	const { house, panel, lang } = locals;
	if (!house.demo || !panel) error(404, { message: 'unknown', code: 'unknown' });
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
				office: panel.settings.offices[role]?.[lang] ?? words[lang].door.roles[role],
				step: nextStep(await stepFacts(house, person, panel)),
				isMe: locals.signedIn?.person.id === person.id
			}))
		)
	};
};
