import { nextStep } from '$lib/meeting/people/next-step';
import type { Lang } from '$lib/words/plural';
import { words } from '$lib/words/words';
import type { DemoStage } from '../../demo/clock';
import type { Viewing } from '../../given';
import type { Panel } from '../../store/people/panels';
import { castOf } from './demo-cast';
import { stepFacts } from '../home/next-step';

/**
 * One button for each person of the cast, and what they would find.
 * @param at.addressOf the address under which a person of the cast enters; null where there is none
 */
export async function demoPage(
	house: Viewing,
	at: {
		panel: Panel;
		lang: Lang;
		stage: DemoStage;
		meId: string | undefined;
		addressOf: (slug: string) => string | null;
	}
) {
	const { panel, lang, stage, meId } = at;
	const { cast, sitting } = await castOf(house);
	return {
		title: words[lang].door.demo.title,
		stage,
		sitting,
		cast: await Promise.all(
			cast.map(async ({ person, role, ...rest }) => ({
				...rest,
				slug: person.slug,
				name: person.name,
				address: at.addressOf(person.slug),
				office: panel.settings.offices[role]?.[lang] ?? words[lang].door.roles[role],
				step: nextStep(await stepFacts(house, person, panel)),
				isMe: meId === person.id
			}))
		)
	};
}
