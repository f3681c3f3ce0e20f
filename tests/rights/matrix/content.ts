import type * as Y from 'yjs';
import { Vault } from '../../../server/documents/vault/vault';
import { textsOf } from '../../../server/reading/case-texts';
import { openDatabase } from '../../../server/store/engine/database';
import { readBoard } from '../../../src/lib/board/documents/board';
import { readDraft } from '../../../src/lib/board/documents/draft';
import { readFindings } from '../../../src/lib/board/documents/findings';
import { doors } from './doors';
import type { Room } from '../room';
import { found } from '../room';
import { Link } from '../wire';

/** What people wrote and what was written about them, each phrase long enough to be nobody else's. */
export interface Content {
	/** By case number. */
	papers: Map<number, string[]>;
	/** By case number and group's letter, `5 A`. */
	boards: Map<string, string[]>;
	findings: Map<number, string[]>;
	/** Of the report, and of no single case. */
	report: string[];
}

/** Everything there is to keep apart, read by those who may. */
export async function contentOf(room: Room): Promise<Content> {
	const { known } = room;
	const numbers = new Map(known.cases.map(({ id, number }) => [id, number]));
	const content: Content = {
		papers: await papersOf(room, numbers),
		boards: new Map(),
		findings: new Map(),
		report: []
	};
	const elin = found((await room.cookie('coordinator')) ?? undefined);
	for (const { name, kind, case: about, group } of known.boards) {
		if (kind === 'board') {
			const theirs = found(known.groups.find(({ id }) => id === group));
			const texts = await read(room, name, [await member(room, theirs.members), elin], (doc) => {
				const { points, answers } = readBoard(doc);
				return [
					...points.map(({ text }) => text),
					...Object.values(answers).map(({ note }) => note)
				];
			});
			content.boards.set(`${numbers.get(about ?? '')} ${theirs.letter}`, texts);
		}
		if (kind === 'findings') {
			const texts = await read(room, name, [elin], (doc) =>
				Object.values(readFindings(doc).findings).flatMap(({ en, cy }) => [en, cy])
			);
			content.findings.set(found(numbers.get(about ?? '')), texts);
		}
		if (kind === 'draft') {
			content.report = await read(room, name, [elin], (doc) =>
				readDraft(doc).blocks.flatMap(({ en, cy }) => [en, cy])
			);
		}
	}
	return content;
}

/** What is of this case alone: no other case, and no part of the report, says the same. */
export function ofCase(content: Content, number: number): string[] {
	const all = (n: number) => [
		...(content.papers.get(n) ?? []),
		...[...content.boards].filter(([key]) => key.startsWith(`${n} `)).flatMap(([, texts]) => texts),
		...(content.findings.get(n) ?? [])
	];
	const others = [
		...[...content.papers.keys()].filter((n) => n !== number).flatMap(all),
		...content.report
	].join('\n');
	return all(number).filter((phrase) => !others.includes(phrase));
}

/** What there is for somebody to try, of every route. */
export interface Addresses {
	/** Pages and files as they are opened. */
	opened: string[];
	/** What pages fetch for themselves: the same that is written into them. */
	fetched: string[];
}

/** @param cases the numbers of those whose pages are asked for; pages of no case are always among them */
export function addresses(room: Room, cases: readonly number[]): Addresses {
	const opened = pathsOf(room, (number) => cases.includes(number));
	return {
		opened,
		fetched: opened
			.filter((path) => !/\/reports\/|\.csv|\.json|\.txt/.test(path))
			.map((path) => {
				const [page, query] = path.split('?');
				return `${page === '/' ? '' : page}/__data.json${query ? `?${query}` : ''}`;
			})
	};
}

function pathsOf(room: Room, isMeant: (caseNumber: number) => boolean): string[] {
	const { cases, groups, sittings, versions } = room.known;
	return doors()
		.filter((door) => door.startsWith('GET '))
		.map((door) => door.slice('GET '.length))
		.filter((path) => !apart.includes(path))
		.flatMap((path) => {
			const here = path.replace('[review]', room.review);
			if (here.includes('[case]')) {
				return cases
					.filter(({ number }) => isMeant(number))
					.flatMap(({ id, sitting }) => {
						const of = here.replace('[sitting]', sitting).replace('[case]', id);
						const theirs = groups.filter((group) => group.cases.includes(id));
						return [of, ...theirs.map((group) => `${of}?group=${group.id}`)];
					});
			}
			if (here.includes('[sitting]'))
				return sittings.map(({ id }) => here.replace('[sitting]', id));
			if (!here.includes('[version]')) return [here];
			const of = versions.map(({ number }) => here.replace('[version]', `${number}`));
			if (!here.includes('[format]')) return of;
			const ends = ['en.html', 'cy.html', 'en.json', 'cy.json'];
			return of.flatMap((each) => ends.map((end) => each.replace('[lang].[format]', end)));
		});
}

/** The same for everybody, or leading elsewhere. */
const apart = [
	'/stories',
	'/enter',
	'/enter/[token]',
	'/setup',
	'/demo',
	'/demo/state.json',
	'/healthz',
	'/readyz',
	'/accessibility',
	'/privacy',
	'/verify',
	'/published/[review]/both.pdf'
];

/** All that somebody is sent by these addresses, as far as it could be read. */
export async function allSent(
	room: Room,
	who: string,
	{ opened, fetched }: Addresses
): Promise<Map<string, string>> {
	const cookie = await room.cookie(who);
	const sent = new Map<string, string>();
	const waiting = [...opened, ...fetched];
	const some = async () => {
		for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
			sent.set(path, readable((await room.ask(cookie, path)).body));
		}
	};
	await Promise.all([some(), some(), some(), some()]);
	return sent;
}

/** Where something of it can be read. */
export function leaks(sent: Map<string, string>, phrases: readonly string[]): string[] {
	return [...sent]
		.sort(([a], [b]) => a.localeCompare(b))
		.flatMap(([path, body]) => {
			const found = phrases.find((phrase) => body.includes(phrase));
			return found ? [`${path}: ${found}`] : [];
		});
}

/** The text, and what documents in it say: their bytes travel as numbers or in base 64. */
function readable(body: string): string {
	const bytes = [...body.matchAll(/\[(\d{1,3}(?:,\d{1,3}){20,})\]/g)].map(([, numbers]) =>
		Buffer.from(numbers.split(',').map(Number)).toString('utf8')
	);
	const based = [...body.matchAll(/["']([A-Za-z0-9+/]{40,}={0,2})["']/g)].map(([, text]) =>
		Buffer.from(text, 'base64').toString('utf8')
	);
	return [body, ...bytes, ...based].join('\n');
}

/** Runs of plain letters: whatever a page or a file does to quotes, they stay as they are. */
function phrases(texts: readonly string[]): string[] {
	const runs = texts.flatMap((text) => text.match(/[A-Za-z0-9 ,.]{24,}/g) ?? []);
	return [...new Set(runs.map((run) => run.trim()))];
}

async function papersOf(room: Room, numbers: Map<string, number>): Promise<Map<number, string[]>> {
	const db = await openDatabase(`${room.folder}/plenary.sqlite`);
	const vault = await Vault.open(room.folder);
	const papers = new Map<number, string[]>();
	for (const [id, number] of numbers)
		for (const { text } of await textsOf({ db, vault }, id))
			papers.set(number, phrases(found(text ?? undefined).split('\n')));
	await db.destroy();
	return papers;
}

async function member(room: Room, ids: readonly string[]): Promise<string> {
	const { slug } = found(room.known.people.find(({ id }) => ids.includes(id)));
	return found((await room.cookie(slug)) ?? undefined);
}

/** By the first of them who may read it; nothing of a board that is not there yet. */
async function read(
	room: Room,
	name: string,
	cookies: readonly string[],
	use: (doc: Y.Doc) => string[]
): Promise<string[]> {
	for (const cookie of cookies) {
		const link = await new Link(room.origin, name, { cookie }).settled();
		link.end();
		if (link.isSynced) return phrases(use(link.doc));
	}
	return [];
}
