import { readFileSync } from 'node:fs';
import { reportDocument } from '../../server/documents/tree';
import { ReportFiles } from '../../server/documents/files/report-files';
import { versionSeen } from '../../server/views/report/version';
import { words } from '../../src/lib/words/words';
import { keepDemo } from '../../tests/acts/report/report-room';
import { spread, table } from '../figures';

const RUNS = 15;
const MANY = 200;

/** What the July 2023 report costs as a PDF and as a Word document, and what 200 of them leave in memory. */
export async function measure(): Promise<void> {
	const kept = await keepDemo('approval');
	const room = await kept.open();
	const files = new ReportFiles();
	try {
		const elin = await room.person('elin-prosser');
		const house = room.given as Parameters<typeof versionSeen>[0];
		const seen = await versionSeen(house, elin, room.review.id, 1);
		const { settings, title } = seen.review;
		/** A report that was not made before, so that it is not one of those kept. */
		const report = (n: number) =>
			reportDocument({
				...{ edition: seen.edition, settings, languages: settings.languages, cases: seen.cases },
				...{ review: { ...title, en: `${title.en} ${n}` }, version: seen.sealed },
				...{ status: seen.status, lang: 'en', w: words.en }
			});
		const rows: string[][] = [];
		let n = 0;
		for (const format of ['pdf', 'docx'] as const) {
			const begun = performance.now();
			await files.make(format, report(n++));
			const first = performance.now() - begun;
			const warm: number[] = [];
			for (let run = 0; run < RUNS; run += 1) {
				const at = performance.now();
				await files.make(format, report(n++));
				warm.push(performance.now() - at);
			}
			rows.push([format, first.toFixed(0), spread(warm)]);
		}
		console.log(table(['the July 2023 report', 'first, ms', 'warm, ms'], rows));
		const memory: string[] = [];
		for (let made = 0; made <= MANY; made += 1) {
			await files.make('pdf', report(n++));
			if (made % 25 === 0) memory.push(`${megabytes('self')} and ${children()}`);
		}
		console.log('\nRSS of the server’s part and of the maker, MB, at every 25th of 200 PDFs:');
		console.log(memory.join(', '));
	} finally {
		await files.close();
		await room.stop();
		kept.drop();
	}
}

/** Resident memory of a process. */
function megabytes(pid: string): string {
	const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
	return (Number(kilobytes) / 1_000).toFixed(0);
}

function children(): string {
	const own = `/proc/self/task/${process.pid}/children`;
	const pids = readFileSync(own, 'utf8').trim().split(' ');
	return pids
		.filter((pid) => /file-process/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8')))
		.map(megabytes)
		.join('+');
}
