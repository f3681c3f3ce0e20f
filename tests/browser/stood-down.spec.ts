import type { Page } from '@playwright/test';
import { demoFindings } from '../../server/demo/content/findings/findings';
import { words } from '../../src/lib/words/words';
import { placesOf } from './pages/board-page';
import { expect, test } from './pages/room';
import { framesTo, knock } from './pages/sockets';

const third = demoFindings.find((each) => each.case === 3);
const sentences = (third?.findings ?? []).map(({ en }) => en);

/** What the page was given, by its HTML, its scripts' data and every frame that reached it. */
async function everythingAt(
	page: Page,
	path: string,
	frames: { all: () => string }
): Promise<string> {
	const isDraft = path.endsWith('/draft');
	const answered = await page.goto(isDraft ? `${path}?part=cases` : path);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	if (isDraft) await expect(page.locator('[data-section="cases"] article').first()).toBeVisible();
	const data = await page.request.get(`${path.replace(/\/$/, '')}/__data.json`);
	return [
		(await answered?.text()) ?? '',
		await page.content(),
		await data.text(),
		frames.all()
	].join('\n');
}

for (const stage of ['plenary', 'approval'] as const) {
	test(`at ${stage}, no word of case 3 reaches the member who stood down from it`, async ({
		room
	}) => {
		const house = await room(stage);
		const places = await placesOf(house);
		const review = `/reviews/${places.review}`;
		const paths = [
			'/',
			review,
			`${review}/declare`,
			`${review}/draft`,
			places.board(3),
			places.plenary(3),
			places.sittingRoom(3),
			...(stage === 'approval' ? [`${review}/approval`, `${review}/versions/1`] : [])
		];
		const files = ['en.html', 'en.json', 'cy.html', 'cy.json'].map(
			(file) => `/reports/${places.review}/1.${file}`
		);

		// Her colleague of the same group does read them: the words are the right ones.
		const owain = await house.enter('owain-beynon');
		const his = await everythingAt(owain, `${review}/draft`, framesTo(owain));
		for (const sentence of sentences) expect(his).toContain(sentence);

		const nasreen = await house.enter('nasreen-akhtar');
		const frames = framesTo(nasreen);
		for (const path of paths) {
			const all = await everythingAt(nasreen, path, frames);
			for (const sentence of sentences) expect(all, path).not.toContain(sentence);
		}
		for (const board of [places.findingsName(3), places.boardName(3, 'A')]) {
			const socket = await knock(house, nasreen, board);
			await expect.poll(socket.closed).toBe(4403);
			expect(socket.bytes()).toBe(0);
		}
		if (stage !== 'approval') return;
		for (const file of files) {
			const text = await (await nasreen.request.get(file)).text();
			for (const sentence of sentences) expect(text, file).not.toContain(sentence);
			expect(await (await owain.request.get(file)).text(), file).toContain(sentences[0]);
		}
	});
}

test('who stands down is told so, and can tell the office that it was a mistake', async ({
	room
}) => {
	const house = await room('breakouts');
	const places = await placesOf(house);
	const w = words.en.home.declare;
	const nasreen = await house.enter('nasreen-akhtar');
	const page = `/reviews/${places.review}/declare`;
	await nasreen.goto(page);
	await expect(nasreen.locator('html')).toHaveAttribute('data-live');
	await nasreen
		.getByRole('group', { name: w.question(4) })
		.getByLabel(w.conflict)
		.check();
	await nasreen.getByRole('button', { name: w.button }).click();
	await expect(nasreen.getByText(w.stoodDown([4]))).toBeVisible();

	await nasreen.getByRole('button', { name: `${w.mistake} ${w.mistakeOf(4)}` }).click();
	await expect(nasreen.getByText(w.asked([4]))).toBeVisible();
	const huw = await house.enter('huw-jarman');
	await huw.goto(page);
	await expect(huw.getByRole('heading', { name: w.officeRow('Nasreen Akhtar', 4) })).toBeVisible();
});
