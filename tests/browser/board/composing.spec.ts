import type { CDPSession, Locator } from '@playwright/test';
import { words } from '../../../src/lib/words/words';
import { BoardPage, placesOf } from '../pages/board-page';
import { Seat } from '../pages/plenary-page';
import { DraftPage } from '../pages/report-page';
import { expect, test } from '../pages/room';
import type { Plenary } from '../pages/room';

const w = words.en;

/** The same text before two people: what one composes, the other writes around. */
interface Both {
	mine: Locator;
	theirs: Locator;
}

test('a board keeps what is composed, typed in halves and dictated while another writes', async ({
	room
}) => {
	const house = await room('breakouts');
	const places = await placesOf(house);
	const mine = new BoardPage(await house.enter('owain-beynon'));
	const theirs = new BoardPage(await house.enter('nasreen-akhtar'));
	for (const each of [mine, theirs]) await each.goto(places.board(2));
	await mine.add('query', 'x');
	await mine.isSaved();
	const n = await mine.column('query').getByRole('listitem').count();
	await writesTogether({ mine: mine.field('query', n), theirs: theirs.field('query', n) });
});

test('the plenary keeps what is composed, typed in halves and dictated while another writes', async ({
	room
}) => {
	const house = await room('plenary');
	const places = await placesOf(house);
	await open(house, places, 13);
	const kofi = new Seat(await house.enter('kofi-mensah'));
	const joan = new Seat(await house.enter('joan-whitfield'));
	for (const each of [kofi, joan]) {
		await each.page.goto(places.plenary(13));
		await each.isSaved();
	}
	await writesTogether({ mine: kofi.words(1), theirs: joan.words(1) });
});

test('the draft keeps what is composed, typed in halves and dictated while another writes', async ({
	room
}) => {
	const house = await room('draft');
	const { review } = await placesOf(house);
	const kofi = new DraftPage(await house.enter('kofi-mensah'));
	const joan = new DraftPage(await house.enter('joan-whitfield'));
	for (const each of [kofi, joan]) await each.goto(review, 'themes');
	const label = w.draft.block.theme('4.1');
	await writesTogether({ mine: kofi.words(label), theirs: joan.words(label) });
});

test('a word whose composition ends after the chair opened the case is offered back', async ({
	room
}) => {
	const house = await room('breakouts');
	const places = await placesOf(house);
	const board = new BoardPage(await house.enter('owain-beynon'));
	await board.goto(places.board(2));
	const field = await board.add('action', 'Ring her ');
	await board.isSaved();
	const keys = await keysOf(field);
	await compose(keys, 'tomorrow');
	await open(house, places, 2);
	await expect(field).toHaveAttribute('readonly');
	await keys.send('Input.insertText', { text: 'tomorrow' });
	await field.blur();
	await expect(board.page.getByLabel(w.desk.offered.label)).toHaveValue(/tomorrow/);
});

async function writesTogether({ mine, theirs }: Both): Promise<void> {
	const keys = await keysOf(mine);
	const both = async (text: string) => {
		await expect(mine).toHaveValue(text);
		await expect(theirs).toHaveValue(text);
	};
	await mine.fill('officer called teh victim on Monday');
	await both('officer called teh victim on Monday');

	// "teh" is corrected, as a keyboard that composes does it, while the other writes on both sides.
	await choose(mine, 'teh');
	await compose(keys, 'the');
	await writeAt(theirs, 0, 'The first ');
	await writeAt(theirs, 'end', ' morning');
	await expect(theirs).toHaveValue('The first officer called teh victim on Monday morning');
	await keys.send('Input.insertText', { text: 'the' });
	await both('The first officer called the victim on Monday morning');

	// A dead key: the circumflex waits for its letter.
	await choose(mine, 'victim');
	await compose(keys, '^');
	await writeAt(theirs, 'end', '.');
	await keys.send('Input.insertText', { text: 'ŵ' });
	await both('The first officer called the ŵ on Monday morning.');

	// An emoji that comes as two input events.
	for (const half of ['\ud83d', '\ude00']) {
		await mine.evaluate((element: HTMLTextAreaElement, code) => {
			const letter = String.fromCharCode(code);
			element.setRangeText(letter, element.selectionEnd, element.selectionEnd, 'end');
			element.dispatchEvent(new InputEvent('input', { bubbles: true, data: letter }));
		}, half.charCodeAt(0));
		await writeAt(theirs, 0, half === '\ud83d' ? 'So ' : 'Well. ');
	}
	await both('Well. So The first officer called the ŵ😀 on Monday morning.');

	// Dictation puts a whole sentence in at once, again and again.
	await choose(mine, 'morning.');
	await keys.send('Input.insertText', { text: 'at nine. ' });
	await writeAt(theirs, 0, 'Yes. ');
	await keys.send('Input.insertText', { text: 'Nobody rang back within the hour.' });
	await both(
		'Yes. Well. So The first officer called the ŵ😀 on Monday at nine. Nobody rang back within the hour.'
	);
}

/** What the browser is told by an input method, by a dictation and by a keyboard on glass. */
function keysOf(field: Locator): Promise<CDPSession> {
	const page = field.page();
	return page.context().newCDPSession(page);
}

async function compose(keys: CDPSession, text: string): Promise<void> {
	await keys.send('Input.imeSetComposition', {
		text,
		selectionStart: text.length,
		selectionEnd: text.length
	});
}

async function choose(field: Locator, word: string): Promise<void> {
	await field.focus();
	await field.evaluate((element: HTMLTextAreaElement, chosen) => {
		const at = element.value.indexOf(chosen);
		element.setSelectionRange(at, at + chosen.length);
	}, word);
}

async function writeAt(field: Locator, at: number | 'end', text: string): Promise<void> {
	await field.focus();
	await field.evaluate((element: HTMLTextAreaElement, place) => {
		const caret = place === 'end' ? element.value.length : place;
		element.setSelectionRange(caret, caret);
	}, at);
	await field.pressSequentially(text);
}

async function open(
	house: Plenary,
	places: Awaited<ReturnType<typeof placesOf>>,
	number: number
): Promise<void> {
	const chair = await house.enter('margaret-pugh');
	const opened = await chair.request.post(`${places.sittingRoom(number)}?/open`, {
		form: {
			for: places.person('margaret-pugh'),
			caseId: places.caseId(number),
			anyway: 'yes'
		},
		headers: { origin: house.origin }
	});
	expect(opened.ok()).toBe(true);
	await chair.context().close();
}
