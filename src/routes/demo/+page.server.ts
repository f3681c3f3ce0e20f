import { error } from '@sveltejs/kit';
import { nextStep } from '$lib/meeting/next-step';
import { mainRole } from '$lib/meeting/panel';
import { words } from '$lib/words/words';
import { stepFacts } from '$server/step-facts';
import { everybody } from '$server/store/people';
import type { PageServerLoad } from './$types';

/** One button for each person of the cast, and what they would find. */
export const load: PageServerLoad = async ({ locals, depends }) => {
	depends('live:sitting');
	const { house, panel, lang } = locals;
	if (!house.demo || !panel) error(404, { message: 'unknown', code: 'unknown' });
	const people = await everybody(house.db);
	const cast = await Promise.all(
		people.map(async (person) => {
			const facts = await stepFacts(house, person, panel);
			const role = mainRole(person.roles);
			return {
				slug: person.slug,
				name: person.name,
				role,
				office: panel.settings.offices[role]?.[lang] ?? words[lang].door.roles[role],
				letter: facts.sitting?.group?.letter ?? null,
				chairs: facts.sitting?.holdsChair ?? false,
				step: nextStep(facts),
				isMe: locals.signedIn?.person.id === person.id
			};
		})
	);
	return { title: words[lang].door.demo.title, stage: house.demo, cast };
};
