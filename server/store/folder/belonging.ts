import { join } from 'node:path';
import type sqlite3 from 'sqlite3';
import { all, exec, open, shut } from '../engine/sqlite';
import { sizeOf } from './data-files';
import { FolderUnusable } from './folder-fault';

/** A query over both files; its rows are the boards that contradict, and `means` describes them. */
interface Question {
	sql: string;
	means: (count: number, example: string) => string;
}

/**
 * Names of boards are `board:<case>:<desk>`, `findings:<case>`, `draft:<review>`, `response:<review>`,
 * `note:<sitting>:<person>`. */
const owner = `substr(rest, 1, case instr(rest, ':') when 0 then length(rest) else instr(rest, ':') - 1 end)`;

const questions: readonly Question[] = [
	{
		sql: `with parts as (
			select name, substr(name, 1, instr(name, ':') - 1) as kind, substr(name, instr(name, ':') + 1) as rest
			from board.boards
		)
		select name from parts where case kind
			when 'draft' then ${owner} not in (select id from reviews)
			when 'response' then ${owner} not in (select id from reviews)
			when 'note' then ${owner} not in (select id from sittings)
			else ${owner} not in (select id from cases) end`,
		means: (count, name) =>
			`boards.sqlite has ${counted(count)} of which plenary.sqlite does not know, for example ${name}`
	},
	{
		sql: `select name from (
			select board as name from opened_boards
			union select 'findings:' || case_id from openings where complete = 1
			union select 'draft:' || review_id from cases join openings on case_id = cases.id where complete = 1
			union select 'response:' || review_id from responses
		) where name not in (select name from board.boards)`,
		means: (count, name) =>
			`plenary.sqlite names ${counted(count)} that boards.sqlite does not have, for example ${name}`
	},
	{
		// A board was flushed to disk before its opening or its signature was committed, so the log must reach that far.
		sql: `select decided.board as name from (
				select board, seq from opened_boards
				union all select 'response:' || review_id, seq from responses
			) as decided join board.boards on name = decided.board
			where decided.seq > max(
				ifnull((select max(last) from board.board_log as log where log.board = boards.board), 0),
				ifnull((select max(seq) from board.board_snapshots as kept where kept.board = boards.board), 0)
			)`,
		means: (count, name) =>
			`boards.sqlite is older than plenary.sqlite: ${counted(count)} that a case was opened or a response signed with ended later, for example ${name}`
	}
];

/**
 * Compares what the two files say of each other: the names of boards, and how far each had come when a case was
 * opened with it. `plenary.sqlite` has been brought up to date.
 * @throws FolderUnusable where they are not of one installation, or boards are older than decisions
 */
export async function expectTogether(folder: string): Promise<void> {
	const database = await open(join(folder, 'plenary.sqlite'));
	try {
		const hasBoards = (await sizeOf(join(folder, 'boards.sqlite'))) !== null;
		if (!hasBoards) return await expectNothingWritten(folder, database);
		await exec(
			database,
			`attach '${join(folder, 'boards.sqlite').replaceAll("'", "''")}' as board`
		);
		const tables = await all<{ name: string }>(
			database,
			`select name from board.sqlite_master where name in ('boards', 'board_log', 'board_snapshots')`
		);
		// The first start was ended before it created these tables.
		if (tables.length < 3) return await expectNothingWritten(folder, database);
		for (const { sql, means } of questions) {
			const names = await all<{ name: string }>(database, sql);
			if (names.length === 0) continue;
			throw new FolderUnusable(folder, {
				is: 'apart',
				found: means(names.length, names[0].name)
			});
		}
	} finally {
		await shut(database);
	}
}

/** Where there is a panel, there was a `boards.sqlite`: a first start makes it before anybody can set one up. */
async function expectNothingWritten(folder: string, database: sqlite3.Database): Promise<void> {
	const panels = await all(database, 'select id from panels');
	if (panels.length === 0) return;
	throw new FolderUnusable(folder, {
		is: 'missing',
		file: 'boards.sqlite',
		beside: 'plenary.sqlite'
	});
}

function counted(count: number): string {
	return count === 1 ? '1 board' : `${count} boards`;
}
