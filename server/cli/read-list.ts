import { open, readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { dayIn, isDay } from '../../src/lib/meeting/calendar';
import type { Match } from '../../src/lib/meeting/sample/fields';
import { windowOf } from '../../src/lib/meeting/sample/window';
import { fileSentence, listNotes, rowSentence } from '../../src/lib/sentences/case-list';
import { formatIn } from '../../src/lib/words/format';
import { words } from '../../src/lib/words/words';
import { dryRun } from '../documents/tables/dry-run';
import { FileFault } from '../documents/tables/file-fault';
import { matchIn } from '../documents/tables/match';
import { MOST_BYTES } from '../documents/tables/table';

const TIME_ZONE = 'Europe/London';
const usage =
	'Say which list, and the day of the meeting: npm run -s read-list -- FILE --meeting YYYY-MM-DD [--months 6] [--match MATCH.json]';

/** The dry run of an import without a server: one JSON, and 0, or 1 where the file is refused. See docs/lists.md. */
process.exitCode = await main();

async function main(): Promise<number> {
	const asked = await whatIsAsked();
	if (typeof asked === 'string') {
		console.error(asked);
		return 2;
	}
	try {
		say(await read(asked));
		return 0;
	} catch (error) {
		if (!(error instanceof FileFault)) throw error;
		const { reason, details } = error;
		const sentence = fileSentence(words.en, reason, details);
		const none = { matched: {}, accepted: [], refused: [], ignored: [] };
		say({ file: { reason, sentence }, ...none });
		return 1;
	}
}

interface Asked {
	file: Buffer;
	meeting: string;
	months: number;
	match: Match;
}

/** A sentence where the words make no sense, or a file cannot be read. */
async function whatIsAsked(): Promise<Asked | string> {
	const given = parsed();
	if (!given) return usage;
	const { positionals, values } = given;
	const [meeting, months] = [values.meeting ?? '', Number(values.months ?? 6)];
	const isSound =
		positionals.length === 1 && isDay(meeting) && /^\d{1,3}$/.test(values.months ?? '6');
	if (!isSound || months < 1) return usage;
	const match = values.match === undefined ? {} : await matchFile(values.match);
	if (!match) return `${values.match} says no columns: see docs/lists.md.`;
	const file = await upTo(positionals[0], MOST_BYTES + 1).catch(() => null);
	return file ? { file, meeting, months, match } : `${positionals[0]} cannot be read.`;
}

function parsed() {
	try {
		return parseArgs({
			allowPositionals: true,
			options: {
				meeting: { type: 'string' },
				months: { type: 'string' },
				match: { type: 'string' }
			}
		});
	} catch {
		return null;
	}
}

async function matchFile(path: string): Promise<Match | null> {
	try {
		return matchIn(JSON.parse(await readFile(path, 'utf8')));
	} catch {
		return null;
	}
}

/** A file's first bytes; a larger one is not read to its end. */
async function upTo(path: string, most: number): Promise<Buffer> {
	const file = await open(path);
	try {
		const { size } = await file.stat();
		const bytes = Buffer.alloc(Math.min(size, most));
		let read = 0;
		while (read < bytes.length) {
			const { bytesRead } = await file.read(bytes, read, bytes.length - read);
			if (bytesRead === 0) break;
			read += bytesRead;
		}
		return bytes.subarray(0, read);
	} finally {
		await file.close();
	}
}

async function read({ file, meeting, months, match }: Asked) {
	const list = await dryRun(file, match, {
		window: windowOf(meeting, months),
		today: dayIn(TIME_ZONE, new Date()),
		timeZone: TIME_ZONE
	});
	const format = formatIn('en', TIME_ZONE);
	return {
		file: null,
		matched: list.matched,
		accepted: list.accepted.map(({ values, ...row }) => {
			const kept = list.kept.map((name, index) => [name, values[index]]);
			return kept.length ? { ...row, values: Object.fromEntries(kept) as unknown } : row;
		}),
		refused: list.refused.map(({ row, reference, fault }) => {
			const sentence = rowSentence(words.en, format, fault);
			return { row, reference, reason: fault.reason, sentence };
		}),
		ignored: list.ignored,
		sheet: list.sheet,
		notes: listNotes(words.en, list)
	};
}

function say(answer: unknown): void {
	process.stdout.write(`${JSON.stringify(answer)}\n`);
}
