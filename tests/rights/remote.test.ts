import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addPoint } from '../../src/lib/board/documents/board';
import { boardName } from '../../src/lib/board/names';
import { found, Room } from './room';
import { Link, reached } from './wire';

/** Who answers for the cases, and what they say of the first one. */
const declared = {
	'gethin-rees': 'none',
	'derek-hammond': 'none',
	'sioned-lloyd': 'none',
	'priya-nair': 'conflict'
} as const;
const phrase = 'Only Derek knows this sentence before the case is opened';

describe.each(['after-opening', 'live'] as const)(
	'in a remote collection of a review whose boards open %s',
	(blind) => {
		let room: Room;
		let review: string;
		let sitting: string;
		let cases: string[];
		let groups: Map<string, string>;

		beforeAll(async () => {
			room = await Room.open('breakouts');
			({ review, sitting, cases, groups } = await collecting(room, blind));
		});
		afterAll(() => room.end());

		test('each board is its writer’s alone, on every link', async () => {
			const wrong: string[] = [];
			for (const person of room.known.people) {
				const cookie = found((await room.cookie(person.slug)) ?? undefined);
				for (const owner of [...Object.keys(declared), 'bethan-howells', 'margaret-pugh'])
					for (const [n, caseId] of cases.entries()) {
						const name = boardName(caseId, room.person(owner));
						const got = await reached(room.origin, cookie, { name, kind: 'board' }, person.id);
						const says = (declared as Partial<Record<string, string>>)[person.slug];
						const isOwn = owner === person.slug && (says === 'none' || (says && n === 1));
						const told = isOwn ? 'write' : 'none';
						if (got !== told) wrong.push(`${person.name}, ${owner}, case ${n + 1}: ${got}`);
					}
				for (const desk of ['all', found(groups.get('derek-hammond'))]) {
					const name = boardName(cases[0], desk);
					const got = await reached(room.origin, cookie, { name, kind: 'board' }, person.id);
					if (got !== 'none') wrong.push(`${person.name}, ${desk}: ${got}`);
				}
			}
			expect(wrong).toEqual([]);
		});

		test('nothing of what one person wrote reaches anybody else by any page', async () => {
			const derek = found((await room.cookie('derek-hammond')) ?? undefined);
			const [caseId, author] = [cases[0], room.person('derek-hammond')];
			const link = await new Link(room.origin, boardName(caseId, author), {
				cookie: derek
			}).settled();
			const said = await link.write((doc) =>
				addPoint(
					doc,
					{ person: author, lang: 'en', origin: 'test' },
					{ kind: 'query', text: phrase }
				)
			);
			expect(said).toBe('saved');
			link.end();

			const board = `/sittings/${sitting}/breakouts/${caseId}`;
			const theirs = `${board}?group=${groups.get('derek-hammond')}`;
			const pages = [
				...['/', '/reviews', `/reviews/${review}`, board, theirs],
				...[`/reviews/${review}/draft`, `/reviews/${review}/history`, `/reviews/${review}/writing`],
				`/reviews/${review}/writing/${encodeURIComponent(boardName(caseId, author))}`,
				...[`/sittings/${sitting}/day`, `/sittings/${sitting}/plenary`],
				...[`/sittings/${sitting}/plenary/${caseId}`, `/sittings/${sitting}/cases/${caseId}`]
			];
			const holds: string[] = [];
			for (const { slug } of room.known.people) {
				const cookie = await room.cookie(slug);
				for (const page of pages.flatMap((path) => [path, fetchedAt(path)])) {
					const { body } = await room.ask(cookie, page);
					if (body.includes(phrase)) holds.push(`${slug} ${page}`);
				}
			}
			expect(holds.filter((each) => !each.startsWith('derek-hammond'))).toEqual([]);
			expect(holds).toContain(`derek-hammond ${board}`);
		});

		test('only the office moves the last day, and only the coordinator opens its cases', async () => {
			for (const { slug, role } of room.known.people) {
				const cookie = await room.cookie(slug);
				const due = await room.act(cookie, `/sittings/${sitting}/day?/due`, { due: '1 July 2023' });
				expect([slug, due.code]).toEqual([
					slug,
					role === 'coordinator' ? 'date-wrong' : 'forbidden'
				]);
				if (role === 'coordinator') continue;
				const opened = await room.act(cookie, `/sittings/${sitting}/plenary?/open`, {
					caseId: cases[0],
					anyway: 'yes'
				});
				expect([slug, opened.type]).not.toEqual([slug, 'success']);
				expect(['forbidden', 'declaration-needed', 'chair-stood-down']).toContain(opened.code);
			}
		});
	}
);

/** A review of two cases whose only sitting is cancelled and collected remotely. */
async function collecting(room: Room, blind: string) {
	const elin = await room.cookie('elin-prosser');
	const done = async (cookie: string | null, path: string, form: Record<string, string>) => {
		const answer = await room.act(cookie, path, form);
		if (answer.type !== 'success' && answer.type !== 'redirect')
			throw new Error(`${path}: ${answer.code}`);
		return answer.location ?? '';
	};
	const made = await done(elin, '/reviews/new', {
		...{ 'title-en': 'Calls', 'title-cy': 'Galwadau', template: 'crime-incident-hub', blind }
	});
	const review = made.split('/')[2];
	await done(elin, `/reviews/${review}/prepare?/plan-sitting`, {
		...{ date: '3 July 2023', mode: 'both', rows: '0' },
		...{ 'place-en': 'The town hall', 'place-cy': 'Neuadd y dref' }
	});
	const before = await sittingsOf(room, review);
	await done(elin, `/reviews/${review}/prepare?/add-cases`, {
		sitting: before[0],
		references: 'CALL-1\nCALL-2'
	});
	const cases = ((await room.rows()).cases as { id: string; review_id: string; number: number }[])
		.filter(({ review_id }) => review_id === review)
		.sort((a, b) => a.number - b.number)
		.map(({ id }) => id);
	for (const [slug, says] of Object.entries(declared)) {
		const form = { [`case-${cases[0]}`]: says, [`case-${cases[1]}`]: 'none' };
		await done(await room.cookie(slug), `/reviews/${review}/declare?/declare`, form);
	}
	await done(elin, `/sittings/${before[0]}/day?/move`, { to: 'arriving' });
	const to = await done(elin, `/sittings/${before[0]}/day?/collect`, {
		...{ due: '20 July 2023', 'collect-reason': 'Five accepted.', 'collect-sure': 'yes' }
	});
	const sitting = to.split('/')[2];
	const rows = (await room.rows()).groups as { id: string; person_id: string | null }[];
	const groups = new Map(
		room.known.people.flatMap(({ id, slug }) => {
			const own = rows.find(({ person_id }) => person_id === id);
			return own ? [[slug, own.id] as const] : [];
		})
	);
	return { review, sitting, cases, groups };
}

async function sittingsOf(room: Room, review: string): Promise<string[]> {
	const rows = (await room.rows()).sittings as { id: string; review_id: string }[];
	return rows.filter(({ review_id }) => review_id === review).map(({ id }) => id);
}

/** What a page that is open asks for instead of itself. */
function fetchedAt(path: string): string {
	const [page, query] = path.split('?');
	return `${page === '/' ? '' : page}/__data.json${query ? `?${query}` : ''}`;
}
