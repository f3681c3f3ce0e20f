import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import pino from 'pino';
import { buildDemo } from '../demo/build';
import { DEMO_STAGES, isDemoStage } from '../demo/clock';
import { Boards } from '../gateway/boards';
import { openDatabase } from '../store/database';
import { readMeta } from '../store/meta';
import { thePanel } from '../store/panels';

const words = process.argv.slice(2);
const stage = words[words.indexOf('--demo') + 1];
if (!words.includes('--demo') || !isDemoStage(stage)) {
	stop(`Say which stage: npm run seed -- --demo ${DEMO_STAGES.join('|')}`);
} else {
	await seedDemo(stage);
}

/** A folder that already holds this stage is used as it is; any other is refused in a sentence. */
async function seedDemo(name: (typeof DEMO_STAGES)[number]): Promise<void> {
	const folder = resolve(process.env.DATA_DIR ?? './data');
	await mkdir(folder, { recursive: true, mode: 0o700 });
	const db = await openDatabase(join(folder, 'plenary.sqlite'));
	const held = await readMeta(db, 'demo-stage');
	if (held === name) {
		console.log(`The demo in ${folder} is used again.`);
		return db.destroy();
	}
	if (held !== null || (await thePanel(db)) !== null) {
		await db.destroy();
		return stop(
			held === null
				? `${folder} holds a panel's own data: choose another DATA_DIR for the demo.`
				: `${folder} holds the demo at "${held}": choose another DATA_DIR for "${name}".`
		);
	}
	const clock = { now: new Date() };
	const boards = await Boards.open({
		file: join(folder, 'boards.sqlite'),
		origin: '',
		whoIs: () => Promise.resolve(null),
		accessOf: () => Promise.resolve(null),
		log: pino({ level: 'warn' }),
		clock: () => clock.now
	});
	console.log(`Making the July 2023 review at its stage "${name}"…`);
	const began = Date.now();
	await buildDemo(db, boards, name, clock, (line) => console.log(`  ${line}`));
	await boards.close();
	await db.destroy();
	console.log(`  Ready, in ${((Date.now() - began) / 1000).toFixed(1)} seconds.`);
}

function stop(sentence: string): void {
	console.error(sentence);
	process.exitCode = 1;
}
