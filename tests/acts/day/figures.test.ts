import { afterEach, beforeEach, expect, test } from 'vitest';
import { dropFigures } from '../../../server/acts/sitting/agenda/drop-figures';
import { recordFigures } from '../../../server/acts/sitting/agenda/record-figures';
import { reportFigures } from '../../../server/acts/sitting/agenda/report-figures';
import { cancelSitting } from '../../../server/acts/sitting/plan/cancel-sitting';
import { changeSitting } from '../../../server/acts/sitting/plan/change-sitting';
import { planSitting } from '../../../server/acts/sitting/plan/plan-sitting';
import { timeItem } from '../../../server/acts/sitting/room/time-item';
import { moveDay } from '../../../server/acts/sitting/stages/move-day';
import { reportBody } from '../../../server/documents/tree';
import { withRecorded } from '../../../server/reading/recorded';
import { readHistory } from '../../../server/store/report/history';
import { reviewById } from '../../../server/store/report/reviews';
import type { Review } from '../../../server/store/report/reviews';
import { setStage, sittingById } from '../../../server/store/sitting/sittings';
import { dayPage } from '../../../server/views/day';
import { minutesOf } from '../../../server/views/sitting/minutes';
import { minutesRows } from '../../../server/views/sitting/minutes-rows';
import { projectorOf } from '../../../server/views/sitting/projector';
import { sittingRoomOf } from '../../../server/views/sitting/sitting-room';
import { newId } from '../../../src/lib/board/ids';
import { buildVersion } from '../../../src/lib/meeting/report/build-version';
import { edition as editionOf } from '../../../src/lib/meeting/report/edition';
import type { Lang } from '../../../src/lib/words/plural';
import { words } from '../../../src/lib/words/words';
import { refusing } from '../refusing';
import { scrutinyPanel, scrutinyRoom } from './scrutiny-room';
import type { ScrutinyRoom } from './scrutiny-room';

let room: ScrutinyRoom;
let sittingId: string;
afterEach(() => room.end());

beforeEach(async () => {
	room = await scrutinyRoom(scrutinyPanel({ languages: ['en', 'cy'] }));
	const { given, elin, reviewId } = room;
	sittingId = await planSitting(given, elin, {
		...{ reviewId, date: '2024-03-05', from: '', to: '', mode: 'in-person' },
		...{ place: { en: 'Poole', cy: 'Poole' }, chairId: null, deputies: [] },
		agenda: (['performance', 'input'] as const).map((kind) => ({
			...{ kind, title: { en: kind, cy: kind }, minutesPlanned: 15 }
		}))
	});
});

const data = {
	title: { en: 'Calls to 101', cy: 'Galwadau i 101' },
	period: { en: 'January to March 2024', cy: 'Ionawr i Fawrth 2024' },
	source: { en: 'Control room log', cy: 'Log yr ystafell reoli' },
	unit: { en: 'calls', cy: 'galwadau' },
	table: { en: 'Month\tCalls\nJanuary\t1,204', cy: 'Mis\tGalwadau\nIonawr\t1,204' }
};
const records = async () => (await dayPage(room.given, room.elin, sittingId, 'en')).records.figures;
const meant = async (item = 0) => {
	const { agenda } = await dayPage(room.given, room.elin, sittingId, 'en');
	return { sittingId, item, seen: agenda[item].seen };
};
const record = async (more: Partial<typeof data> = {}, before?: string) =>
	recordFigures(room.given, room.elin, { ...(await meant()), ...data, ...more, before });

test('the office pastes a table in both languages; the day shows it, and the form can be filled in from it again', async () => {
	await record();
	const [item] = (await records()).items;
	expect(item.seen).toEqual({
		...{ title: 'Calls to 101', period: 'January to March 2024', source: 'Control room log' },
		...{ unit: 'calls' },
		table: { heads: ['Month', 'Calls'], rows: [{ label: 'January', values: [1204] }] }
	});
	expect(item.pasted).toEqual({
		en: 'Month\tCalls\nJanuary\t1204',
		cy: 'Mis\tGalwadau\nIonawr\t1204'
	});
	const welsh = (await dayPage(room.given, room.elin, sittingId, 'cy')).records.figures.items[0];
	expect(welsh.seen?.table.heads).toEqual(['Mis', 'Galwadau']);

	await record({ table: { en: data.table.en, cy: '' } });
	expect((await records()).items[0].pasted.cy).toBe('');
	await record({ unit: { en: '', cy: '' } });
	expect((await records()).items[0].seen?.unit).toBe('');
});

test('a panel that writes Welsh alone can fill in its form again from the table it pasted', async () => {
	await room.end();
	room = await scrutinyRoom(scrutinyPanel({ languages: ['cy'] }));
	const { given, elin, reviewId } = room;
	const title = { en: '', cy: 'Perfformiad' };
	sittingId = await planSitting(given, elin, {
		...{ reviewId, date: '2024-03-05', from: '', to: '', mode: 'in-person' },
		...{ place: { en: '', cy: 'Poole' }, chairId: null, deputies: [] },
		agenda: [{ kind: 'performance', title, minutesPlanned: 15 }]
	});
	const inWelsh = Object.fromEntries(
		Object.entries(data).map(([line, { cy }]) => [line, { en: '', cy }])
	) as typeof data;
	await record(inWelsh);
	expect((await records()).items[0].pasted).toEqual({ en: '', cy: 'Mis\tGalwadau\nIonawr\t1204' });
});

test('what cannot be read changes nothing, and what somebody else changed meanwhile is not overwritten', async () => {
	await record();
	const { before } = (await records()).items[0];
	await refusing(
		record({ table: { en: 'Month\tCalls\nJanuary\tmany', cy: '' } }),
		'figures-unread'
	);
	await refusing(record({ table: { en: '', cy: '' } }), 'figures-none');
	await refusing(
		record({ table: { ...data.table, cy: 'Mis\tGalwadau\nIonawr\t1205' } }),
		'figures-differ'
	);
	await refusing(record({ period: { en: ' ', cy: '' } }), 'empty');
	await refusing(record({}, 'read long ago'), 'changed-meanwhile');
	expect((await records()).items[0].before).toBe(before);
	await refusing(recordFigures(room.given, room.elin, { ...(await meant(1)), ...data }), 'not-now');
	await refusing(
		recordFigures(room.given, room.elin, { ...data, sittingId, item: 0, seen: 'another item' }),
		'changed-meanwhile'
	);
});

test('they are the office’s to record, to put into the report and to remove; each is in the history', async () => {
	const una = await room.seated('Una Bell', 'public');
	const at = await meant();
	for (const act of [
		recordFigures(room.given, una, { ...at, ...data }),
		reportFigures(room.given, una, { ...at, put: true }),
		dropFigures(room.given, una, at)
	])
		await refusing(act, 'forbidden');
	await refusing(reportFigures(room.given, room.elin, { ...at, put: true }), 'not-now');
	await refusing(dropFigures(room.given, room.elin, at), 'not-now');
	await record();
	await record();
	for (const put of [true, true, false]) await reportFigures(room.given, room.elin, { ...at, put });
	await dropFigures(room.given, room.elin, at);
	expect((await records()).items[0].figures).toBeNull();
	const acts = (await readHistory(room.given.db)).map(({ act }) => act);
	expect(acts.filter((act) => act.includes('figures'))).toEqual([
		...['record-figures', 'put-figures-in-report', 'take-figures-out', 'drop-figures']
	]);
	await cancelSitting(room.given, room.elin, { sittingId, reason: 'Snow', lang: 'en', sure: true });
	await refusing(record(), 'not-now');
});

test('planning the sitting anew keeps them', async () => {
	await record();
	const sitting = await sittingById(room.given.db, sittingId);
	if (!sitting) throw new Error('no sitting');
	const { date, from, to, place, chairId, deputies, agenda } = sitting;
	await changeSitting(room.given, room.elin, {
		...{ sittingId, date, from, to, place, chairId, deputies, mode: 'in-person' },
		agenda: agenda.map(({ kind, title }) => ({
			...{ kind: kind as 'input', title, minutesPlanned: 5 }
		}))
	});
	expect((await records()).items[0].seen?.title).toBe('Calls to 101');
});

test('the room has them beside the agenda, the screen shows them while their item is on, and the minutes keep them', async () => {
	const { given, elin } = room;
	await record();
	await moveDay(given, elin, { sittingId, to: 'arriving' });
	const screen = async () =>
		(await projectorOf(given, elin, sittingId, { lang: 'cy', hasNames: false })).screen;
	expect((await screen()).is).toBe('waiting');
	await timeItem(given, elin, { ...(await meant()), does: 'begin' });
	expect(await screen()).toMatchObject({
		...{ is: 'figures', at: 0, figures: { title: 'Galwadau i 101' } }
	});
	await timeItem(given, elin, { ...(await meant()), does: 'end' });
	expect((await screen()).is).toBe('waiting');

	const { agenda } = (await sittingRoomOf(given, elin, sittingId, 'en')).sitting;
	expect(agenda.map(({ figures }) => figures?.title ?? null)).toEqual(['Calls to 101', null]);
	expect((await minutesOf(given, elin, sittingId, 'en')).figures).toHaveLength(1);
	const rows = await minutesRows(given, elin, sittingId, 'en');
	expect(rows).toContainEqual(['Performance data', 'January, Calls', '', '', '1204', 'calls']);
});

test('the report prints them as a table with numbers of its language, once the office puts them there', async () => {
	const { given, elin } = room;
	await record();
	await setStage(given.db, sittingId, 'plenary');
	expect(await tables('en')).toEqual([]);
	await reportFigures(given, elin, { ...(await meant()), put: true });
	expect(await tables('en')).toEqual([{ heads: ['Month', 'Calls'], rows: [['January', '1,204']] }]);
	expect(await tables('cy')).toEqual([{ heads: ['Mis', 'Galwadau'], rows: [['Ionawr', '1,204']] }]);
});

/** The tables that the report prints below words about performance data. */
async function tables(lang: Lang) {
	const known = (await reviewById(room.given.db, room.reviewId)) as Review;
	const { sections } = known.settings.reportTemplate;
	const written = {
		...{ id: newId(), section: sections[0].id, kind: 'paragraph' as const, order: 'a', flags: [] },
		...{ en: 'Written.', cy: 'Ysgrifennwyd.' }
	};
	const draft = { review: known.id, version: 1, sections, blocks: [written], cases: [] };
	const version = buildVersion(await withRecorded(room.given.db, known, draft));
	const body = reportBody({
		edition: editionOf(version, sections, []),
		...{ lang, languages: known.settings.languages, cases: 1, w: words[lang] }
	});
	return body.parts
		.flatMap((part) => part.body)
		.flatMap((node) => (node.kind === 'table' ? node : []))
		.map(({ heads, rows }) => ({
			heads,
			rows: rows.map(({ cells }) => cells.map((cell) => ('text' in cell ? cell.text : '')))
		}));
}
