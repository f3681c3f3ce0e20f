import { isOfThePanel } from '../../src/lib/meeting/people/panel';
import { readTemplate } from '../../src/lib/meeting/settings/template';
import { giveCase } from '../acts/group/give-case';
import { makeGroup } from '../acts/group/make-group';
import { placeMember } from '../acts/group/place-member';
import { declare } from '../acts/people/standing/declare';
import { issuePapers } from '../acts/paper/issue-papers';
import { makeReview } from '../acts/review/make-review';
import { expectPeople } from '../acts/sitting/plan/expect-people';
import { recordFigures } from '../acts/sitting/agenda/record-figures';
import { itemAsPlanned, stateOf } from '../reading/as-entered';
import { planSitting } from '../acts/sitting/plan/plan-sitting';
import template from '../presets/templates/crime-incident-hub.json';
import { cases } from './content/cases';
import { cast } from './content/cast';
import { panelSettings } from './content/panel';
import { review, sample } from './content/review';
import { sittings } from './content/sittings';
import type { DemoGroup, DemoSitting } from './content/types';
import { coordinator } from './making';
import type { Making, StoryStep } from './making';

/** How the review was prepared: planned, and its groups made when the papers were issued. */
export function preparations(making: Making): StoryStep[] {
	return [
		{ at: review.startedAt, happens: () => planReview(making) },
		{ at: sittings[0].papersIssuedAt, happens: () => readyForTheDay(making) },
		{ at: sittings[0].papersIssuedAt, happens: () => issuePapersOf(making, sittings[0]) }
	];
}

const asked = {
	title: review.name,
	focus: review.focus,
	template: readTemplate(template),
	months: sample.months,
	list: { accepted: null, drawnOn: null },
	blind: panelSettings.blind
};

async function planReview(making: Making): Promise<void> {
	const { given, person } = making;
	making.reviewId = await makeReview(given, person(coordinator), asked);
	for (const { key, chair, deputies, ...sitting } of sittings) {
		const { date, place, mode, why } = sitting;
		const agenda = sitting.agenda.map(({ figures: _, ...item }) => ({
			...item,
			input: inputOf(making, item)
		}));
		making.sitting[key] = await planSitting(given, person(coordinator), {
			...{ reviewId: making.reviewId, date, from: '', to: '', place, mode, why, agenda },
			chairId: person(chair).id,
			deputies: deputies.map((slug) => person(slug).id)
		});
		await recordFiguresOf(making, { key, agenda: sitting.agenda });
	}
}

async function recordFiguresOf(
	{ given, person, sitting }: Making,
	{ key, agenda }: Pick<DemoSitting, 'key' | 'agenda'>
): Promise<void> {
	for (const [item, { kind, title, figures }] of agenda.entries()) {
		if (!figures) continue;
		const seen = stateOf(itemAsPlanned({ kind, title }));
		const meant = { sittingId: sitting[key], item, seen };
		await recordFigures(given, person(coordinator), { ...meant, ...figures });
	}
}

/** What members read is told to be theirs at least seven days ahead. (M4) */
export async function issuePapersOf(
	{ given, person, sitting }: Making,
	{ key }: DemoSitting
): Promise<void> {
	await issuePapers(given, person(coordinator), { sittingId: sitting[key] });
}

async function readyForTheDay(making: Making): Promise<void> {
	await declareAll(making);
	for (const each of sittings) {
		await expectEverybody(making, each);
		for (const group of each.groups) await makeOneGroup(making, each, group);
	}
}

/** Everybody of the panel says on the safe labels that they have no link with any case. (M10) */
async function declareAll({ given, reviewId, person, caseId }: Making): Promise<void> {
	const says = Object.fromEntries(cases.map(({ number }) => [caseId(number), 'none' as const]));
	for (const { slug, roles } of cast) {
		if (isOfThePanel(roles)) await declare(given, person(slug), { reviewId, says });
	}
}

/** Guests included: who is expected may say themselves that they have come. */
async function expectEverybody(
	{ given, sitting, person }: Making,
	{ key, members, others }: DemoSitting
): Promise<void> {
	const people = [...members, ...others].map((each) => person(each.person).id);
	await expectPeople(given, person(coordinator), { sittingId: sitting[key], people });
}

async function makeOneGroup(
	{ given, sitting, person, caseId, groupIds }: Making,
	{ key }: DemoSitting,
	{ letter, members, cases: theirs }: DemoGroup
): Promise<void> {
	const [by, sittingId] = [person(coordinator), sitting[key]];
	const groupId = await makeGroup(given, by, { sittingId });
	for (const slug of members)
		await placeMember(given, by, { sittingId, personId: person(slug).id, groupId });
	for (const number of theirs)
		await giveCase(given, by, { groupId, caseId: caseId(number), give: true });
	groupIds.set(letter, groupId);
}

/** An input with the names of who gave it and who passed it on. */
function inputOf({ person }: Making, { input }: DemoSitting['agenda'][number]) {
	if (!input) return undefined;
	const { id: speakerId, name: speaker } = person(input.speaker);
	const relayedBy = input.relayedBy && person(input.relayedBy).name;
	return { ...input, speaker, speakerId, relayedBy };
}
