import { rm } from 'node:fs/promises';
import * as prng from 'lib0/prng';
import { expect, onTestFinished, test } from 'vitest';
import * as Y from 'yjs';
import { isRefusal } from '../../../src/lib/meeting/refusal';
import { contentOf, editAnything, pick } from '../edits';
import type { Chance } from '../edits';
import { HandFlushed } from './hand-flushed';
import { caseFive, openRig, pause, plain, until } from '../rig';
import type { Rig } from '../rig';

/** `FUZZ_SEEDS=300 FUZZ_FROM=1000` tries so many others. */
const many = Number(process.env.FUZZ_SEEDS ?? 0);
const from = Number(process.env.FUZZ_FROM ?? 100);
const seeds = many > 0 ? Array.from({ length: many }, (_, index) => from + index) : null;
const steps = 150;
const people = ['margaret', 'nasreen', 'gethin', 'catrin'];

test.each(seeds ?? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
	'people who drop out, come back, are frozen and restarted all end with the same board: seed %i',
	async (seed) => {
		const story = await begin(seed);
		for (let step = 0; step < steps; step += 1) await pick(story.chance, deeds)(story);
		await end(story);
	},
	60_000
);

interface Story {
	chance: Chance;
	board: string;
	rig: Rig;
	clients: HandFlushed[];
	/** Servers that were told to stop: an act on its way may fail with them, and is then nowhere. */
	stopped: Set<Rig>;
	faults: string[];
}

/** A board leaves memory, and its log the snapshot, whenever it can. */
const life = { hot: 8, idle: 25, look: 4 };

async function begin(seed: number): Promise<Story> {
	const chance = prng.create(seed);
	const rig = await openRig({ rates: null, life });
	onTestFinished(() => rm(rig.folder, { recursive: true, force: true }));
	const board = seed % 3 === 0 ? plain : caseFive;
	const clients = people.map((person) => new HandFlushed(person, prng.bool(chance)));
	for (const client of clients) client.connect(rig.url, board);
	return { chance, board, rig, clients, stopped: new Set(), faults: [] };
}

type Deed = (story: Story) => void | Promise<void>;

const edit: Deed = ({ chance, clients }) => {
	const { doc, person } = pick(chance, clients);
	for (let edits = prng.int32(chance, 1, 3); edits > 0; edits -= 1) {
		editAnything(doc, person, chance);
	}
};

const say: Deed = ({ chance, clients }) => pick(chance, clients).say(prng.int32(chance, 1, 6));

const hear: Deed = ({ chance, clients }) => pick(chance, clients).hear(prng.int32(chance, 1, 6));

const wait: Deed = ({ chance }) => pause(prng.int32(chance, 0, 4));

const cut: Deed = ({ chance, clients }) => pick(chance, clients).cut();

const comeBack: Deed = ({ chance, clients, rig, board }) =>
	pick(chance, clients).connect(rig.url, board);

const bePresent: Deed = ({ chance, clients }) => {
	const client = pick(chance, clients);
	if (prng.bool(chance)) client.echo();
	else client.bePresent(prng.bool(chance) ? { x: prng.int32(chance, 0, 9) } : null);
};

const freeze: Deed = (story) => act(story, ({ boards }) => boards.freeze([story.board]));

const thaw: Deed = (story) => act(story, ({ boards }) => boards.thaw([story.board]));

const regrade: Deed = (story) =>
	act(story, ({ boards, grant }) => {
		const person = pick(story.chance, people);
		grant(person, prng.bool(story.chance) ? 'write' : 'read');
		return boards.regrade({ person });
	});

/** The server's own hand. */
const serverEdit: Deed = (story) =>
	act(story, ({ boards }) =>
		boards.edit(story.board, 'elin', (doc) => editAnything(doc, 'elin', story.chance))
	);

const restart: Deed = async (story) => {
	story.stopped.add(story.rig);
	await story.rig.stop();
	expect(story.rig.reports.filter(isFault)).toEqual([]);
	const { folder, grants } = story.rig;
	story.rig = await openRig({ folder, seed: false, rates: null, life });
	for (const [whom, grade] of grants) story.rig.grants.set(whom, grade);
};

/** Waited for, or left to run beside what comes next. */
function act(story: Story, what: (rig: Rig) => Promise<unknown>): void | Promise<void> {
	const { rig, stopped, faults, chance } = story;
	const done = what(rig).then(
		() => undefined,
		(error: unknown) => {
			const isFrozen = isRefusal(error) && error.code === 'frozen';
			if (!isFrozen && !stopped.has(rig)) faults.push(String(error));
		}
	);
	return prng.bool(chance) ? done : undefined;
}

const deeds: Deed[] = [
	...Array<Deed>(20).fill(edit),
	...Array<Deed>(16).fill(say),
	...Array<Deed>(14).fill(hear),
	...Array<Deed>(10).fill(wait),
	...Array<Deed>(8).fill(comeBack),
	...Array<Deed>(3).fill(cut),
	...Array<Deed>(3).fill(bePresent),
	...Array<Deed>(3).fill(thaw),
	...Array<Deed>(2).fill(regrade),
	serverEdit,
	freeze,
	restart
];

/** Everybody is let in, says all and hears all: then nobody differs, and nothing that was promised is missing. */
async function end(story: Story): Promise<void> {
	const { board, clients } = story;
	for (const person of people) story.rig.grant(person, 'write');
	await story.rig.boards.regrade({});
	await story.rig.boards.thaw([board]);
	const hasEverybody = () => {
		for (const client of clients) {
			client.connect(story.rig.url, board);
			client.hear();
			client.say();
		}
		return clients.every(({ isSaved }) => isSaved);
	};
	const read = () => story.rig.boards.read(board, (doc) => Y.encodeStateAsUpdate(doc));
	await until(async () => hasEverybody() && isAllSame(clients, copyOf(await read())), 15_000);
	expect([...story.faults, ...clients.flatMap(({ faults }) => faults)]).toEqual([]);
	await restart(story);
	const durable = copyOf(await read());
	const snapshot = Y.snapshot(durable);
	for (const { doc, promised } of clients) {
		expect(contentOf(doc)).toEqual(contentOf(durable));
		expect(Y.equalSnapshots(Y.snapshot(doc), snapshot)).toBe(true);
		expect(promised.filter((update) => !Y.snapshotContainsUpdate(snapshot, update))).toEqual([]);
	}
}

function isAllSame(clients: readonly HandFlushed[], server: Y.Doc): boolean {
	return clients.every(({ doc }) => Y.equalSnapshots(Y.snapshot(doc), Y.snapshot(server)));
}

function copyOf(state: Uint8Array): Y.Doc {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, state);
	return doc;
}

function isFault({ sentence }: { sentence: string }): boolean {
	return sentence !== 'board compacted';
}
