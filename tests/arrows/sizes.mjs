// How large the house is: a folder of more than fifteen files needs rooms, a file of more than 200 lines its reason
// ("Over 200 lines because …", or "Data: …") in its first comment. Prints both, and fails where one is missing.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';

const FOLDER = 15;
const LINES = 200;
/** A test file is a list of sentences that are read one by one. */
const TEST_LINES = 400;
/** Numbered lists, where one more file is one more entry; and the demo's seventeen cases, one file each. */
const LISTS = ['docs/decisions', 'server/store/migrations', 'server/demo/content/cases'];
const REASON = /\bOver (200|400) lines\b|\bData: /;

const files = execFileSync('git', ['ls-files', 'src', 'server', 'bench', 'tests', 'docs'], {
	encoding: 'utf8'
})
	.trim()
	.split('\n');
const code = files.filter((file) => /\.(ts|js|mjs|svelte|css)$/.test(file));

const perFolder = new Map();
for (const file of files) perFolder.set(dirname(file), (perFolder.get(dirname(file)) ?? 0) + 1);
const full = [...perFolder].filter(([folder, count]) => count > FOLDER && !LISTS.includes(folder));

const long = code
	.map((file) => {
		const lines = readFileSync(file, 'utf8').split('\n');
		return { file, lines: lines.length - 1, reason: REASON.test(beginning(lines)) };
	})
	.filter(({ file, lines }) => lines > (file.startsWith('tests/') ? TEST_LINES : LINES))
	.sort((a, b) => b.lines - a.lines);

for (const { file, lines, reason } of long)
	console.log(`${String(lines).padStart(4)} lines  ${file}${reason ? '' : '  (no reason given)'}`);
for (const [folder, count] of full) console.log(`${String(count).padStart(4)} files  ${folder}`);

const unexplained = long.filter(({ reason }) => !reason);
console.log(
	`${code.length} files, ${long.length} of them long, ${unexplained.length} without a reason; ${full.length} folders over ${FOLDER} files.`
);
if (unexplained.length > 0 || full.length > 0) process.exitCode = 1;

/** The imports and the first comment after them. */
function beginning(lines) {
	return lines.slice(0, 60).join(' ');
}
