import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as Y from 'yjs';
import { readBoard } from '../src/lib/board/documents/board';
import { readDraft } from '../src/lib/board/documents/draft';
import { gatherFindings, readFindings } from '../src/lib/board/documents/findings';
import { draftName } from '../src/lib/board/names';
import { seedDraft, seedFindings } from '../src/lib/board/documents/seed';
import { POINT_KINDS } from '../src/lib/meeting/findings/placement';
import type { PointKind } from '../src/lib/meeting/findings/placement';
import { buildVersion } from '../src/lib/meeting/report/build-version';
import { versionHash } from '../src/lib/meeting/report/report';
import { sha256 } from '../server/store/engine/sha256';
import { openCase } from '../server/acts/case/open-case';
import { draftOf } from '../server/reading/report';
import { sealDraft } from '../server/acts/report/seal-draft';
import { casesOf } from '../server/store/sitting/cases';
import type { CaseRow } from '../server/store/sitting/cases';
import type { Review } from '../server/store/report/reviews';
import { ReportRoom } from '../tests/acts/report/report-room';
import { spread, table } from './figures';
import { boardsIn, makeFullReview, writeDraft } from './full-review';

const RUNS_OF_FUNCTIONS = 15;
const RUNS_OF_COMMANDS = 5;

/** The 68 boards as bytes, as a freeze hands them over, and the draft that links to their points. */
interface Frozen {
	review: Review;
	cases: { row: CaseRow; boards: Uint8Array[] }[];
	draft: Uint8Array;
}

export async function measure(): Promise<void> {
	const kept = await makeFullReview();
	try {
		const frozen = await freeze(kept);
		const runs = Array.from({ length: RUNS_OF_FUNCTIONS }, () => byFunctions(frozen));
		printFunctions(runs);

		const acts = [];
		for (let n = 0; n < RUNS_OF_COMMANDS; n++) acts.push(await byCommands(kept));
		printCommands(acts);
	} finally {
		await rm(kept, { recursive: true, force: true });
	}
}

interface Stage {
	/** Milliseconds by the clock, and of the processors: only the second means much on a busy machine. */
	wall: number;
	cpu: number;
}

/** Each stage through the product's own functions, in memory. */
function byFunctions({ review, cases, draft }: Frozen) {
	const reading = timed(() =>
		cases.map(({ row, boards }) => ({ row, boards: boards.map(contentOf) }))
	);
	const gathering = timed(() =>
		reading.made.map(({ row, boards }) => {
			const doc = new Y.Doc();
			seedFindings(doc);
			gatherFindings(doc, boards, sentences);
			return { row, doc };
		})
	);
	const drafting = timed(() => {
		const version = buildVersion(
			draftOf(review, 1, {
				draft: readDraft(docOf(draft)),
				cases: gathering.made.map(({ row, doc }) => ({ row, state: readFindings(doc) }))
			})
		);
		return { version, hash: versionHash(version, sha256) };
	});
	const { blocks } = drafting.made.version;
	return { reading, gathering, drafting, blocks: blocks.length };
}

function timed<T>(make: () => T): Stage & { made: T } {
	const [began, used] = [performance.now(), process.cpuUsage()];
	const made = make();
	const { user, system } = process.cpuUsage(used);
	return { made, wall: performance.now() - began, cpu: (user + system) / 1000 };
}

/** Milliseconds of the same as the chair and the coordinator do it: logged, copied, durable. */
async function byCommands(kept: string) {
	const folder = await mkdtemp(join(tmpdir(), 'plenary-bench-'));
	await cp(kept, folder, { recursive: true });
	const room = await ReportRoom.open(folder, new Date());
	try {
		const [chair, coordinator] = [await room.person('member-1'), await room.person('coordinator')];
		const cases = await casesOf(room.db, room.review.id);
		const openings: number[] = [];
		for (const { id } of cases) {
			const began = performance.now();
			await openCase(room.given, chair, { caseId: id, anyway: true });
			openings.push(performance.now() - began);
		}
		const sources = await sourcesIn(room);
		await room.boards.edit(draftName(room.review.id), coordinator.id, (doc) =>
			writeDraft(doc, coordinator.id, sources)
		);
		const began = performance.now();
		await sealDraft(room.given, coordinator, { reviewId: room.review.id, anyway: true });
		return { openings, sealing: performance.now() - began };
	} finally {
		await room.stop();
		await rm(folder, { recursive: true, force: true });
	}
}

async function freeze(kept: string): Promise<Frozen> {
	const room = await ReportRoom.open(kept, new Date());
	const cases = new Map<string, Frozen['cases'][number]>();
	for (const { name, row } of await boardsIn(room)) {
		const found = cases.get(row.id) ?? { row, boards: [] };
		found.boards.push(await room.boards.read(name, Y.encodeStateAsUpdate));
		cases.set(row.id, found);
	}
	const doc = new Y.Doc();
	seedDraft(doc);
	writeDraft(doc, 'coordinator', await sourcesIn(room));
	const { review } = room;
	await room.stop();
	return { review, cases: [...cases.values()], draft: Y.encodeStateAsUpdate(doc) };
}

/** Each case with its points' ids: a gathered finding has the id of its point. */
async function sourcesIn(room: ReportRoom): Promise<{ case: string; points: string[] }[]> {
	const boards = (await boardsIn(room)).filter(({ index }) => index === 0);
	return Promise.all(
		boards.map(async ({ name, row }) => ({
			case: row.id,
			points: await room.boards.read(name, (doc) => readBoard(doc).points.map(({ id }) => id))
		}))
	);
}

function contentOf(state: Uint8Array) {
	return readBoard(docOf(state));
}

function docOf(state: Uint8Array): Y.Doc {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, state);
	return doc;
}

const sentences = Object.fromEntries(
	POINT_KINDS.map((kind) => [kind, { en: 'None identified.', cy: 'Dim wedi’i nodi.' }])
) as Record<PointKind, { en: string; cy: string }>;

function printFunctions(runs: ReturnType<typeof byFunctions>[]): void {
	const [cold, ...warm] = runs;
	const row = (label: string, stages: (run: typeof cold) => Stage[]) => {
		const wall = (run: typeof cold) => sum(stages(run).map((stage) => stage.wall));
		const cpu = (run: typeof cold) => sum(stages(run).map((stage) => stage.cpu));
		const first = [wall(cold), cpu(cold)].map((ms) => ms.toFixed(0));
		return [label, ...first, spread(warm.map(wall)), spread(warm.map(cpu))];
	};
	console.log(
		`By the product's functions, in memory: 17 cases × 4 groups × 30 points, ${cold.blocks} blocks sealed.\n`
	);
	console.log(
		table(
			['ms', 'first run', 'its CPU', `${warm.length} more: median (range)`, 'their CPU'],
			[
				row('boards read from bytes', ({ reading }) => [reading]),
				row('gathered', ({ gathering }) => [gathering]),
				row('drafted, numbered, hashed', ({ drafting }) => [drafting]),
				row('gathering and drafting', ({ gathering, drafting }) => [gathering, drafting]),
				row('all three', ({ reading, gathering, drafting }) => [reading, gathering, drafting])
			]
		)
	);
}

function printCommands(acts: Awaited<ReturnType<typeof byCommands>>[]): void {
	console.log(`\nBy the commands, with durable logs and copies, ${acts.length} runs.\n`);
	console.log(
		table(
			['ms', 'median (range)'],
			[
				['one case opened', spread(acts.flatMap(({ openings }) => openings))],
				['all 17 opened, one after another', spread(acts.map(({ openings }) => sum(openings)))],
				['the report sealed', spread(acts.map(({ sealing }) => sealing))]
			]
		)
	);
}

function sum(values: readonly number[]): number {
	return values.reduce((all, each) => all + each, 0);
}
