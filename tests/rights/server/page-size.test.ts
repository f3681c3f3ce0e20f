import { afterAll, expect, test } from 'vitest';
import { openCase } from '../../../server/acts/case/open-case';
import { dropStages } from '../../acts/demo-house';
import { houseWith } from '../../plenary/many-points';
import { Serving } from '../../serving';

afterAll(dropStages);

/** Ten times as many points may be this many times the page: no part of it grows faster than they do. */
const LINEAR = 11;

interface Size {
	/** Letters that are drawn, without the data that the page carries. */
	drawn: number;
	whole: number;
}

test('a board, an opened case and the draft of 1,000 points draw no more than those of 100, and are no longer than their points', async () => {
	const [few, many] = [await pagesOf(100), await pagesOf(1_000)];
	for (const page of ['board', 'opened', 'draft'] as const) {
		expect(few[page].drawn).toBeGreaterThan(2_000);
		expect([page, many[page].drawn / few[page].drawn < 1.2]).toEqual([page, true]);
		expect([page, many[page].whole / few[page].whole < LINEAR]).toEqual([page, true]);
	}
	expect(many.opened.whole).toBeGreaterThan(3 * few.opened.whole);
}, 300_000);

/** Before case 13 is opened its board; afterwards the case, as the chair has it, and the draft. */
async function pagesOf(points: number): Promise<Record<'board' | 'opened' | 'draft', Size>> {
	const { house, at } = await houseWith(points);
	const { sittingId, caseId } = at;
	const chair = await house.person('margaret-pugh');
	const board = await house.leave((folder) =>
		served(folder, 'kofi-mensah', [`/sittings/${sittingId}/breakouts/${caseId}`])
	);
	const again = (await houseWith(points)).house;
	await openCase(again, chair, { caseId, anyway: true });
	const [opened, draft] = await again.leave((folder) =>
		served(folder, chair.slug, [
			`/sittings/${sittingId}/plenary/${caseId}`,
			`/reviews/${house.reviewId}/draft`
		])
	);
	return { board: board[0], opened, draft };
}

async function served(folder: string, person: string, paths: readonly string[]): Promise<Size[]> {
	const serving = new Serving(folder);
	try {
		await serving.start();
		const { origin } = serving;
		const body = new URLSearchParams({ person });
		const entered = await fetch(`${origin}/demo/enter`, {
			method: 'POST',
			redirect: 'manual',
			headers: { origin },
			body
		});
		const cookie = entered.headers.getSetCookie()[0].split(';')[0];
		const sizes: Size[] = [];
		for (const path of paths) {
			const page = await (await fetch(origin + path, { headers: { cookie } })).text();
			const [from, to] = [page.indexOf('<main'), page.indexOf('</main>')];
			sizes.push({ drawn: to - from, whole: page.length });
		}
		return sizes;
	} finally {
		await serving.end();
	}
}
