// The arrows' check is worth something only if it has been seen to fail: each rule gets one file that breaks it.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const breaks = {
	'meeting-imports-nothing': ['src/lib/meeting/quorum.ts', '../board/board'],
	'words-import-nothing': ['src/lib/words/en.ts', '../meeting/quorum'],
	'board-imports-meeting': ['src/lib/board/documents/board.ts', '../room/room'],
	'live-imports-meeting': ['src/lib/live/frames.ts', '../board/board'],
	'room-imports-board-and-live': ['src/lib/room/room.ts', '../ui/button'],
	'ui-imports-no-routes': ['src/lib/ui/button.ts', '../../routes/page'],
	'no-server-in-the-browser': ['src/routes/page.ts', '../../server/store/people'],
	'store-imports-meeting-and-board': ['server/store/people.ts', '../acts/act'],
	'acts-never-import-the-gateway': ['server/acts/act.ts', '../gateway/boards'],
	'sentences-import-meeting-and-words': ['src/lib/sentences/refusals.ts', '../ui/button'],
	'page-draws-nothing': ['src/lib/page/forms/answering.ts', '../ui/button'],
	'server-imports-no-page-parts': ['server/documents/html.ts', '../../src/lib/ui/button'],
	'routes-ask-views-and-acts': ['src/routes/+page.server.ts', '../../server/store/people'],
	'the-demo-acts': ['server/demo/build.ts', '../store/people'],
	'rights-import-the-store': ['server/rights/rights.ts', '../acts/act'],
	'views-change-nothing': ['server/views/room.ts', '../acts/act'],
	'gateway-keeps-to-its-rooms': ['server/gateway/log/log.ts', '../../views/room'],
	'reading-keeps-to-its-rooms': ['server/reading/report.ts', '../outbox/letters'],
	'documents-keeps-to-its-rooms': ['server/documents/pdf.ts', '../reading/report'],
	'outbox-keeps-to-its-rooms': ['server/outbox/letters.ts', '../views/room'],
	'http-keeps-to-its-rooms': ['server/http/headers.ts', '../views/room'],
	'sign-in-keeps-to-its-rooms': ['server/sign-in/session.ts', '../views/room'],
	'alike-keeps-to-its-rooms': ['server/alike/themes.ts', '../views/room'],
	'backup-keeps-to-its-rooms': ['server/backup/moment.ts', '../views/room'],
	'presets-keeps-to-its-rooms': ['server/presets/shipped.ts', '../store/people'],
	'no-circles': ['src/lib/live/codes.ts', './events'],
	'sql-only-in-the-store': ['server/gateway/boards.ts', 'kysely']
};
/** What a rule forbids of other packages, and lets pass of this one. */
const lets = {
	'meeting-imports-nothing': {
		breaking: ['src/lib/meeting/votes.ts', 'kysely'],
		passing: ['src/lib/meeting/settings.ts', 'valibot']
	}
};

const tree = mkdtempSync(join(tmpdir(), 'plenary-arrows-'));
try {
	copyFileSync(join(root, '.dependency-cruiser.cjs'), join(tree, '.dependency-cruiser.cjs'));
	write('tsconfig.json', '{"compilerOptions":{"moduleResolution":"bundler","module":"esnext"}}');
	write('package.json', '{"type":"module","dependencies":{"kysely":"*","valibot":"*"}}');
	for (const name of ['kysely', 'valibot']) {
		write(`node_modules/${name}/package.json`, `{"name":"${name}","main":"index.js"}`);
		write(`node_modules/${name}/index.js`, 'export const it = 1;');
	}
	const both = Object.values(lets).flatMap(({ breaking, passing }) => [breaking, passing]);
	for (const [file, to] of [...Object.values(breaks), ...both]) {
		write(file, `import * as it from '${to}';\nexport const here = it;\n`);
	}
	write(
		'src/lib/live/events.ts',
		"import type { Code } from './codes';\nexport type Event = Code;\n"
	);
	write(
		'src/lib/live/codes.ts',
		"import type { Event } from './events';\nexport type Code = Event;\n"
	);
	const cruised = spawnSync(
		process.execPath,
		[
			join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
			'--config',
			'.dependency-cruiser.cjs',
			'src',
			'server'
		],
		{ cwd: tree, encoding: 'utf8' }
	);
	const isTold = (rule, [file] = ['']) => cruised.stdout.includes(` ${rule}: ${file}`);
	const missed = [
		...Object.keys(breaks).filter((rule) => !isTold(rule)),
		...Object.keys(lets).filter((rule) => !isTold(rule, lets[rule].breaking))
	];
	const stopped = Object.keys(lets).filter((rule) => isTold(rule, lets[rule].passing));
	if (cruised.status === 0 || missed.length > 0) {
		console.error(
			`The arrows' check let these pass: ${missed.join(', ') || 'everything'}.\n${cruised.stdout}${cruised.stderr}`
		);
		process.exitCode = 1;
	} else if (stopped.length > 0) {
		console.error(`The arrows' check stopped what may pass: ${stopped.join(', ')}.`);
		process.exitCode = 1;
	} else {
		console.log(`Every arrow was seen to fail when broken (${Object.keys(breaks).length} rules).`);
	}
} finally {
	rmSync(tree, { recursive: true, force: true });
}

function write(file, text) {
	mkdirSync(dirname(join(tree, file)), { recursive: true });
	writeFileSync(join(tree, file), text);
}
