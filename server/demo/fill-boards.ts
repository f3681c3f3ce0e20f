import type { Author } from '../../src/lib/board/author';
import {
	addPoint,
	answerNote,
	declareNone,
	setAnswer,
	setFlag,
	setRedaction
} from '../../src/lib/board/documents/board';
import { boardName } from '../../src/lib/board/names';
import { applyValue } from '../../src/lib/board/text/text';
import { markReady } from '../acts/sitting/room/mark-ready';
import { textsOf } from '../reading/case-texts';
import { cases } from './content/cases';
import { halfBoards, stages } from './content/stages';
import type { DemoBoard, DemoCase, DemoPoint, SittingKey } from './content/types';
import type { Making } from './making';
import { must } from './making';

/** Each person's points and answers, written on their group's board in their own name. */
export async function fillBoards(
	making: Making,
	key: SittingKey,
	how: 'empty' | 'half' | 'full'
): Promise<void> {
	if (how === 'empty') return;
	for (const each of cases.filter(({ sitting }) => sitting === key)) {
		for (const board of each.boards) {
			const half = halfBoards.find(
				({ case: n, group }) => n === each.number && group === board.group
			);
			if (how === 'half' && !half) continue;
			await fill(making, each, how === 'half' && half ? partOf(board, half, each) : board);
		}
	}
}

/** "None identified" and the effect of redaction are said only on a board that is ready. */
function partOf(
	board: DemoBoard,
	half: { points: string[]; answers: string[] },
	{ number }: DemoCase
): DemoBoard {
	const isReady = stages.breakouts.ready.some(
		(ready) => ready.case === number && ready.group === board.group
	);
	return {
		group: board.group,
		answers: Object.fromEntries(half.answers.map((id) => [id, board.answers[id]])),
		points: half.points.map((key) => must(board.points.find((point) => point.key === key))),
		none: isReady ? board.none : [],
		redaction: isReady ? board.redaction : null
	};
}

async function fill(making: Making, each: DemoCase, board: DemoBoard): Promise<void> {
	const { boards } = making.given;
	const name = boardName(making.caseId(each.number), making.groupId(board.group));
	const file = must((await textsOf(making.given, making.caseId(each.number)))[0]);
	const scribe = board.points[0]?.by ?? must(board.none[0]).by;

	await boards.edit(name, making.person(scribe).id, (doc) => {
		const author = authorOf(making, scribe);
		for (const [prompt, { value, note }] of Object.entries(board.answers)) {
			setAnswer(doc, author, prompt, value);
			if (note) applyValue(answerNote(doc, prompt), note, author.origin);
		}
		if (board.redaction) setRedaction(doc, author, board.redaction);
	});
	for (const point of board.points) {
		await boards.edit(name, making.person(point.by).id, (doc) => {
			const author = { ...authorOf(making, point.by), lang: point.lang };
			const id = addPoint(doc, author, { ...point, at: pinOf(point, file) });
			for (const flag of point.flags ?? []) setFlag(doc, author, id, flag, true);
			making.points.set(point.key, id);
		});
	}
	for (const { kind, by } of board.none) {
		await boards.edit(name, making.person(by).id, (doc) =>
			declareNone(doc, authorOf(making, by), kind)
		);
	}
}

function pinOf({ quote }: DemoPoint, file: { id: string; text: string | null }) {
	if (quote === undefined) return undefined;
	const start = must(file.text).indexOf(quote);
	return { file: file.id, quote, start, end: start + quote.length };
}

/** Groups of the sitting that said "we're ready" at this stage. */
export async function sayReady(
	making: Making,
	key: SittingKey,
	ready: (typeof stages)['breakouts']['ready']
): Promise<void> {
	const mine = new Set(cases.flatMap(({ sitting, number }) => (sitting === key ? number : [])));
	for (const { case: number, group, by, at } of ready.filter((each) => mine.has(each.case))) {
		making.at(at);
		await markReady(making.given, making.person(by), {
			groupId: making.groupId(group),
			caseId: making.caseId(number),
			ready: true
		});
	}
}

export function authorOf(making: Making, slug: string): Author {
	const person = making.person(slug);
	return { person: person.id, lang: person.language, origin: 'demo' };
}
