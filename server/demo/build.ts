import type * as Y from 'yjs';
import { newId } from '../../src/lib/board/ids';
import { boardName, noteName } from '../../src/lib/board/names';
import { seedBoard, seedNote } from '../../src/lib/board/seed';
import { readTemplate } from '../../src/lib/meeting/settings/template';
import type { BoardsForCommands } from '../given';
import { Rights } from '../rights/rights';
import template from '../presets/templates/crime-incident-hub.json';
import type { Db } from '../store/engine/database';
import { addCase, addFile } from '../store/sitting/cases';
import { declare } from '../store/people/declarations';
import { logEvent } from '../store/sitting/events';
import { addGroup } from '../store/sitting/groups';
import { writeMeta } from '../store/engine/meta';
import { addPanel } from '../store/people/panels';
import { addPerson, personBySlug } from '../store/people/people';
import type { KnownPerson } from '../store/people/people';
import { addReview } from '../store/report/reviews';
import { addSitting, setAgenda, setStage } from '../store/sitting/sittings';
import { markPresent } from '../store/sitting/attendance';
import type { AgendaItem } from '../store/sitting/sittings';
import { cases } from './content/cases';
import { cast } from './content/cast';
import { panelSettings } from './content/panel';
import { review as content, sample } from './content/review';
import { sittings } from './content/sittings';
import { stages } from './content/stages';
import type {
	DemoAgendaItem,
	DemoSittingStage,
	DemoStageName,
	GroupLetter,
	SittingKey
} from './content/types';
import { fillBoards } from './fill-boards';
import type { Making } from './making';
import { must } from './making';
import { meet } from './meet';
import { answerReport, sealReport, writeReport } from './write-report';

/**
 * Makes the July 2023 review as it stands at a stage, through the same acts the product uses, so
 * that its history and board log are real. Only on an empty database.
 * @param say tells how far it has come, a line at a time
 */
export async function buildDemo(
	db: Db,
	boards: BoardsForCommands,
	name: DemoStageName,
	clock: { now: Date },
	say: (line: string) => void
): Promise<void> {
	const stage = stages[name];
	say('The cast, the panel and the sample…');
	const making = await layOut(db, boards, clock);
	for (const key of ['first', 'second'] as const) {
		const { stage: until, boards: how } = stage.sittings[key];
		if (until === 'planned') continue;
		say(key === 'first' ? 'The first sitting, 3 July…' : 'The second sitting, 19 July…');
		await begin(making, key, until);
		await fillBoards(making, key, how);
		await meet(making, stage, key);
	}
	say('The report…');
	await writeReport(making, stage);
	if (stage.approval) {
		await sealReport(making);
		await answerReport(making);
	}
	await writeMeta(db, 'demo-stage', name);
	await writeMeta(db, 'demo-moment', stage.moment);
}

async function layOut(db: Db, boards: BoardsForCommands, clock: { now: Date }): Promise<Making> {
	clock.now = new Date(content.startedAt);
	const panelId = newId();
	const reviewId = newId();
	await db.transaction().execute(async (tx) => {
		await addPanel(tx, { id: panelId, settings: panelSettings }, clock.now);
		for (const person of cast) {
			await addPerson(tx, panelId, { ...person, id: newId(), passwordHash: null }, clock.now);
		}
		await addReview(tx, {
			id: reviewId,
			panelId,
			title: content.name,
			focus: content.focus,
			months: sample.window.months,
			step: null,
			settings: panelSettings,
			template: readTemplate(template),
			sample: {
				drawn: sample.size,
				accepted: sample.accepted,
				drawnOn: sample.drawnAt.slice(0, 10)
			},
			approvedAt: null,
			createdAt: content.startedAt
		});
	});

	const people = new Map<string, KnownPerson>();
	for (const { slug } of cast) {
		const person = await personBySlug(db, slug);
		if (person) people.set(slug, person);
	}
	const sitting = { first: newId(), second: newId() };
	const caseIds = new Map(cases.map(({ number }) => [number, newId()]));
	const groupIds = new Map<GroupLetter, string>();
	const making: Making = {
		given: {
			db,
			boards,
			rights: new Rights(db, () => clock.now),
			announce: () => undefined,
			closeLinks: () => undefined,
			clock: () => clock.now
		},
		at: (instant) => (clock.now = new Date(instant)),
		reviewId,
		sitting,
		caseId: (number) => must(caseIds.get(number)),
		groupId: (letter) => must(groupIds.get(letter)),
		person: (slug) => must(people.get(slug)),
		points: new Map()
	};
	await plan(making, groupIds);
	return making;
}

/** Sittings, cases with their files, groups and their boards, and everybody's declarations. */
async function plan(making: Making, groupIds: Map<GroupLetter, string>): Promise<void> {
	const { db, boards } = making.given;
	await db.transaction().execute(async (tx) => {
		for (const [index, each] of sittings.entries()) {
			await addSitting(tx, {
				id: making.sitting[each.key],
				reviewId: making.reviewId,
				number: index + 1,
				date: each.date,
				from: '',
				to: '',
				place: each.place,
				mode: each.mode,
				stage: 'planned',
				here: null,
				chairId: making.person(each.chair).id,
				deputies: each.deputies.map((slug) => making.person(slug).id),
				agenda: each.agenda.map((item) => ({ ...item, minutesUsed: null })),
				quorumExit: { ...each.quorum, by: making.person(each.quorum.allowedBy).id }
			});
		}
		for (const each of cases) {
			const id = making.caseId(each.number);
			await addCase(tx, {
				id,
				reviewId: making.reviewId,
				sittingId: making.sitting[each.sitting],
				number: each.number,
				label: each.label
			});
			await addFile(tx, { id: newId(), caseId: id, language: 'en', ...each.file }, 0);
		}
		for (const each of sittings) {
			for (const group of each.groups) {
				const id = newId();
				groupIds.set(group.letter, id);
				await addGroup(
					tx,
					{
						id,
						sittingId: making.sitting[each.key],
						letter: group.letter,
						members: group.members.map((slug) => making.person(slug).id),
						cases: group.cases.map(making.caseId)
					},
					new Date(each.papersIssuedAt)
				);
			}
		}
		for (const { slug } of cast) {
			for (const { number } of cases) {
				await declare(tx, {
					caseId: making.caseId(number),
					personId: making.person(slug).id,
					says: 'none',
					at: new Date(sittings[0].papersIssuedAt)
				});
			}
		}
	});
	const prompts = template.prompts.map(({ id }) => id);
	for (const { groups, key, members } of sittings) {
		for (const group of groups) {
			for (const number of group.cases) {
				const name = boardName(making.caseId(number), making.groupId(group.letter));
				await boards.create(name, (doc: Y.Doc) => seedBoard(doc, prompts));
			}
		}
		for (const { person } of members) {
			await boards.create(noteName(making.sitting[key], making.person(person).id), seedNote);
		}
	}
}

/** People arrive, and the sitting goes into its groups. */
async function begin(making: Making, key: SittingKey, until: DemoSittingStage): Promise<void> {
	const { db } = making.given;
	const each = must(sittings.find((sitting) => sitting.key === key));
	const id = making.sitting[key];
	await db.transaction().execute(async (tx) => {
		for (const { person, at } of [...each.members, ...each.others]) {
			await markPresent(tx, id, making.person(person).id, at);
			await logEvent(tx, id, {
				at: new Date(at),
				kind: 'arrived',
				personId: making.person(person).id
			});
		}
		await setStage(tx, id, 'breakouts');
		await setAgenda(tx, id, agendaUpTo(each.agenda, until));
		await logEvent(tx, id, {
			at: new Date(each.breakoutsAt),
			kind: 'stage',
			personId: making.person(each.chair).id,
			about: { stage: 'breakouts' }
		});
	});
	making.at(each.breakoutsAt);
}

/** Minutes used are known of the items that are over. */
function agendaUpTo(agenda: DemoAgendaItem[], until: DemoSittingStage): AgendaItem[] {
	const now = until === 'closed' ? agenda.length : agenda.findIndex(({ kind }) => kind === until);
	return agenda.map((item, index) => ({
		...item,
		minutesUsed: index < now ? item.minutesUsed : null
	}));
}
