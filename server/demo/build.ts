import type { Vault } from '../documents/vault/vault';
import type { Given } from '../given';
import { writeMeta } from '../store/engine/meta';
import type { KnownPerson } from '../store/people/people';
import { sample } from './content/review';
import { sittings } from './content/sittings';
import { stages } from './content/stages';
import type { DemoStageName } from './content/types';
import { fillBoards, sayReady } from './fill-boards';
import { gatherings } from './gather-cast';
import { playInOrder, must } from './making';
import type { Making } from './making';
import { meet } from './meet';
import { comeLater, openDay } from './open-day';
import { issuePapersOf, preparations } from './prepare';
import { publishDemo } from './publish';
import { approveSecond, sendToForce } from './respond';
import { samplings } from './sample-cases';
import { answerReport, sealReport, writeReport } from './write-report';

/** The house that the demo is made in, before anybody is in it. */
type Parts = Pick<Given, 'db' | 'boards' | 'rights'> & { vault: Vault };

/**
 * Makes the July 2023 review as it stands at a stage, by the acts that pages use, in the order and at the times of its
 * story, so that its history and board log are real. Only on an empty database.
 * @param clock the time that the parts read; it follows the story
 * @param say tells how far it has come, a line at a time
 */
export async function buildDemo(
	parts: Parts,
	name: DemoStageName,
	clock: { now: Date },
	say: (line: string) => void
): Promise<void> {
	const stage = stages[name];
	const making = startMaking(parts, clock);
	say('The cast, the panel and the sample…');
	const before = [...gatherings(making), ...preparations(making), ...samplings(making)];
	await playInOrder(
		making,
		before.filter(({ at }) => at < stage.moment && at < sittings[0].arrivingAt)
	);
	for (const each of sittings) {
		const { stage: until, boards } = stage.sittings[each.key];
		if (until === 'planned') continue;
		say(each.key === 'first' ? 'The first sitting, 3 July…' : 'The second sitting, 19 July…');
		if (each !== sittings[0]) {
			making.at(each.papersIssuedAt);
			await issuePapersOf(making, each);
		}
		await openDay(making, each);
		await fillBoards(making, each.key, boards);
		await sayReady(making, each.key, stage.ready);
		if (until === 'breakouts') continue;
		await comeLater(making, each);
		await meet(making, stage, each);
	}
	if (stage.step) say('The report…');
	await writeReport(making, stage);
	if (stage.approval) {
		const first = await sealReport(making);
		await answerReport(making, first);
		if (stage.response) {
			const second = await approveSecond(making, first);
			const away = await sendToForce(making, second);
			if (stage.published) await publishDemo(making, second, away);
		}
	}
	await writeMeta(parts.db, 'demo-stage', name);
	await writeMeta(parts.db, 'demo-moment', stage.moment);
}

function startMaking(parts: Parts, clock: { now: Date }): Making {
	const people = new Map<string, KnownPerson>();
	const caseIds: Making['caseIds'] = new Map();
	const groupIds: Making['groupIds'] = new Map();
	clock.now = new Date(0);
	return {
		vault: parts.vault,
		given: {
			...parts,
			announce: () => undefined,
			closeLinks: () => undefined,
			clock: () => clock.now,
			drawKey: sample.key
		},
		at: (instant) => {
			const now = new Date(instant);
			if (now < clock.now) throw new Error(`The demo’s story goes back to ${instant}.`);
			clock.now = now;
		},
		reviewId: '',
		sitting: { first: '', second: '' },
		caseIds,
		groupIds,
		caseId: (number) => must(caseIds.get(number)),
		groupId: (letter) => must(groupIds.get(letter)),
		person: (slug) => must(people.get(slug)),
		know: async (slug, id) => void people.set(slug, must(await parts.rights.person(id))),
		points: new Map()
	};
}
