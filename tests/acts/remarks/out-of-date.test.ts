import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { declare } from '../../../server/acts/people/standing/declare';
import { newVersion } from '../../../server/acts/report/new-version';
import {
	noteAllLanguages,
	noteLanguages
} from '../../../server/acts/report/languages/note-languages';
import { sayStillRight } from '../../../server/acts/report/languages/say-still-right';
import { sealDraft } from '../../../server/acts/report/seal-draft';
import { placesOfBlocks, textOfBlock } from '../../../server/reading/blocks';
import { textHashesOf } from '../../../server/reading/report/written-for';
import { readHistory } from '../../../server/store/report/history';
import { remarksFor } from '../../../server/views/report/draft-remarks';
import { findingsName } from '../../../src/lib/board/names';
import { applyValue } from '../../../src/lib/board/text/text';
import { readFindings } from '../../../src/lib/board/documents/findings';
import { shown } from '../../../src/lib/meeting/findings/placement';
import { refusing } from '../refusing';
import type { ReportRoom } from '../report/report-room';
import { keepDemo } from '../report/report-room';

let kept: Awaited<ReturnType<typeof keepDemo>>;
let room: ReportRoom;
/** A theme of the draft, and a finding of case 8. */
let theme: string;
let finding: string;
beforeAll(async () => {
	kept = await keepDemo('draft');
});
beforeEach(async () => {
	room = await kept.open();
	const places = await placesOfBlocks(room.given, room.review.id);
	theme = [...places].find(([, each]) => each.board && each.case === null)?.[0] ?? '';
	const board = findingsName(await room.caseId(8));
	finding = shown(await room.boards.read(board, readFindings))[0].id;
});
afterEach(() => room.stop());
afterAll(() => kept.drop());

/** Writes a text, and looks at its document as the server does a moment later. */
async function write(id: string, lang: 'en' | 'cy', words: string): Promise<void> {
	await noteLanguages(room.given, await writeUnseen(id, lang, words));
}

async function writeUnseen(id: string, lang: 'en' | 'cy', words: string): Promise<string> {
	const place = (await placesOfBlocks(room.given, room.review.id)).get(id);
	if (!place?.board) throw new Error('no such text');
	const { id: by } = await room.person('elin-prosser');
	await room.boards.edit(place.board, by, (doc) =>
		applyValue(textOfBlock(doc, place, id, lang), words, null)
	);
	return place.board;
}

const stale = async (slug = 'elin-prosser') =>
	(await remarksFor(room.given, await room.person(slug), room.review.id)).stale;

async function restart(): Promise<void> {
	await room.stop();
	await room.start();
	await noteAllLanguages(room.given);
}

async function seal(): Promise<void> {
	const elin = await room.person('elin-prosser');
	await sealDraft(room.given, elin, { reviewId: room.review.id, anyway: true });
}

async function beginNew(): Promise<void> {
	const elin = await room.person('elin-prosser');
	const { hash } = await room.version();
	await newVersion(room.given, elin, { reviewId: room.review.id, hash });
}

const stillRight = async (slug: string, id: string, seen: string) =>
	sayStillRight(room.given, await room.person(slug), {
		...{ reviewId: room.review.id, blockId: id, lang: 'cy' },
		seen: textHashesOf({ en: seen, cy: '' }).en
	});

test('Welsh of other English is out of date for every later reader, in the report and in the findings (A10)', async () => {
	for (const id of [theme, finding]) {
		await write(id, 'en', 'Calls were late.');
		await write(id, 'cy', 'Roedd galwadau’n hwyr.');
	}
	expect(await stale()).toEqual([]);
	for (const id of [theme, finding]) await write(id, 'en', 'Calls were very late.');
	const both = [theme, finding].map((id) => ({ id, lang: 'cy' }));
	expect(await stale()).toEqual(both);
	expect(await stale('kofi-mensah')).toEqual(both);
	await write(theme, 'cy', 'Roedd galwadau’n hwyr iawn.');
	expect(await stale()).toEqual([{ id: finding, lang: 'cy' }]);
});

test('the mark survives a restart, also where the server stopped before it had looked at the change', async () => {
	await write(theme, 'cy', 'Thema.');
	await write(theme, 'en', 'Another theme.');
	await restart();
	expect(await stale()).toEqual([{ id: theme, lang: 'cy' }]);
	await write(theme, 'cy', 'Thema arall.');
	await writeUnseen(theme, 'en', 'A third theme.');
	await restart();
	expect(await stale()).toEqual([{ id: theme, lang: 'cy' }]);
	// The Welsh was the last thing written before the stop: it is of that English.
	await writeUnseen(theme, 'cy', 'Trydedd thema.');
	await restart();
	expect(await stale()).toEqual([]);
	await writeUnseen(theme, 'en', 'A fourth theme.');
	expect(await stale()).toEqual([{ id: theme, lang: 'cy' }]);
});

test('the mark survives sealing and a new version; what was never looked at is judged by the versions', async () => {
	await write(theme, 'cy', 'Thema.');
	await write(theme, 'en', 'Another theme.');
	await seal();
	expect(await stale()).toEqual([{ id: theme, lang: 'cy' }]);
	await beginNew();
	expect(await stale()).toEqual([{ id: theme, lang: 'cy' }]);
	await room.db.deleteFrom('written_for').execute();
	expect(await stale()).toEqual([]);
	await writeUnseen(theme, 'en', 'A third theme.');
	expect(await stale()).toEqual([{ id: theme, lang: 'cy' }]);
});

test('each text is judged by the versions until it is looked at itself, whatever was noted of another', async () => {
	for (const id of [theme, finding]) {
		await write(id, 'en', 'Calls were late.');
		await write(id, 'cy', 'Roedd galwadau’n hwyr.');
	}
	await seal();
	await beginNew();
	// As in a database from before the notes were kept.
	await room.db.deleteFrom('written_for').execute();
	await writeUnseen(finding, 'en', 'Calls were very late.');
	await write(theme, 'cy', 'Roedd y galwadau’n hwyr.');
	expect(await stale()).toEqual([{ id: finding, lang: 'cy' }]);
	await restart();
	expect(await stale()).toEqual([{ id: finding, lang: 'cy' }]);
});

test('a change of white space puts nothing out of date', async () => {
	await write(theme, 'en', 'Calls were late.');
	await write(theme, 'cy', 'Thema.');
	await write(theme, 'en', ' Calls  were late.\n');
	expect(await stale()).toEqual([]);
});

test('the translator or the coordinator says that the Welsh is still right; it is logged, and nobody else may', async () => {
	await write(theme, 'cy', 'Thema.');
	await write(theme, 'en', 'Another theme.');
	await refusing(stillRight('kofi-mensah', theme, 'Another theme.'), 'forbidden');
	await refusing(stillRight('huw-jarman', theme, 'Another theme.'), 'forbidden');
	await refusing(stillRight('catrin-medi', theme, 'A theme.'), 'changed-meanwhile');
	await refusing(stillRight('catrin-medi', 'no-such-text', ''), 'unknown');
	expect(await stale()).toHaveLength(1);
	await stillRight('catrin-medi', theme, 'Another theme.');
	await stillRight('catrin-medi', theme, 'Another theme.');
	expect(await stale()).toEqual([]);
	await restart();
	expect(await stale()).toEqual([]);
	const lines = (await readHistory(room.db)).filter(({ act }) => act === 'say-still-right');
	expect(lines.map(({ about }) => about)).toEqual([
		{ review: room.review.id, block: theme, language: 'cy' }
	]);
	await write(theme, 'en', 'A third theme.');
	await stillRight('elin-prosser', theme, 'A third theme.');
	expect(await stale()).toEqual([]);
});

test('who stood down from the case is not told of its marks, and says nothing of them (M10)', async () => {
	await write(finding, 'cy', 'Canfyddiad.');
	await write(finding, 'en', 'Another finding.');
	const elin = await room.person('elin-prosser');
	const says = { [await room.caseId(8)]: 'conflict' as const };
	await declare(room.given, elin, { reviewId: room.review.id, says });
	expect(await stale()).toEqual([]);
	await refusing(stillRight('elin-prosser', finding, 'Another finding.'), 'stood-down');
});
