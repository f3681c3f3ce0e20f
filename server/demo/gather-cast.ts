import { addPerson } from '../acts/people/add-person';
import { setUp } from '../acts/people/set-up';
import { markStanding } from '../acts/people/standing/mark-standing';
import { signUndertaking } from '../acts/people/standing/sign-undertaking';
import { cast } from './content/cast';
import { panelSettings, setUpAt } from './content/panel';
import type { DemoPerson } from './content/types';
import { coordinator, must } from './making';
import type { Making, StoryStep } from './making';

const assurance = 'huw-jarman';

/** How the panel came together: set up, joined by its people, and the undertaking signed. (P13, P15, P16) */
export function gatherings(making: Making): StoryStep[] {
	return [
		{ at: setUpAt, happens: () => setUpPanel(making) },
		...cast.filter(isNew).map((person) => ({
			at: `${must(person.termStart)}T09:00:00.000Z`,
			happens: () => enter(making, person)
		})),
		...cast.flatMap((person) => {
			const at = person.undertakingSignedAt;
			return at === null ? [] : { at, happens: () => sign(making, person) };
		})
	];
}

/** The coordinator sets the panel up and enters everybody of that time; assurance records the coordinator's vetting. */
async function setUpPanel(making: Making): Promise<void> {
	const { given, person, know } = making;
	const first = must(cast.find(({ slug }) => slug === coordinator));
	const { name, email, phone, language } = first;
	const personId = await setUp(given, {
		settings: panelSettings,
		coordinator: { name, email, phone, language },
		passwordHash: null
	});
	await know(coordinator, personId);
	for (const each of cast) {
		if (each !== first && !isNew(each)) await enter(making, each);
	}
	const { standing, termStart, termEnd, vetting } = first;
	const facts = { personId, standing, termStart, termEnd, vetting };
	await markStanding(given, person(assurance), facts);
	await know(coordinator, personId);
}

/** Their term begins after the panel was set up. */
function isNew({ termStart }: DemoPerson): boolean {
	return termStart !== null && termStart > setUpAt.slice(0, 10);
}

async function enter({ given, person, know }: Making, of: DemoPerson): Promise<void> {
	const { slug, name, email, phone, roles, language, termStart, termEnd, vetting } = of;
	const facts = { slug, name, email, phone, roles, language, termStart, termEnd, vetting };
	const id = await addPerson(given, person(coordinator), facts);
	if (typeof id !== 'string') throw new Error(`${name} waits for a second person of the office.`);
	await know(slug, id);
}

async function sign({ given, person, know }: Making, of: DemoPerson): Promise<void> {
	const text = panelSettings.undertaking.text[of.language];
	await signUndertaking(given, person(of.slug), { name: of.name, text });
	await know(of.slug, person(of.slug).id);
}
