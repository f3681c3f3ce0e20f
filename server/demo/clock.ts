import { NotStarted } from '../http/not-started';
import type { Db } from '../store/engine/database';
import { readMeta } from '../store/engine/meta';

export const DEMO_STAGES = [
	'sample',
	'breakouts',
	'plenary',
	'draft',
	'approval',
	'response',
	'published'
] as const;
export type DemoStage = (typeof DEMO_STAGES)[number];

export function isDemoStage(value: unknown): value is DemoStage {
	return DEMO_STAGES.includes(value as DemoStage);
}

/**
 * The stage the database was seeded at; null in real use.
 * @throws NotStarted when the demo is asked for on a database that holds something else, or the other way round:
 *   the demo lets anybody enter as anybody.
 */
export async function demoStage(db: Db, asked: boolean): Promise<DemoStage | null> {
	const stage = await readMeta(db, 'demo-stage');
	if (asked && !isDemoStage(stage)) {
		throw new NotStarted(
			'DEMO=1 needs a data folder that was made by `npm run demo`: choose another DATA_DIR.'
		);
	}
	return asked && isDemoStage(stage) ? stage : null;
}

/**
 * The demo's own clock: it starts at its stage's moment and ticks, and after a restart it goes on
 * from the last thing that happened, so that time never runs backwards.
 * @param last when the latest act was done; null where nothing happened yet
 */
export async function demoClock(db: Db, last: Date | null): Promise<() => Date> {
	const moment = Date.parse((await readMeta(db, 'demo-moment')) ?? '');
	const began = Math.max(moment, last?.getTime() ?? 0);
	const opened = Date.now();
	return () => new Date(began + (Date.now() - opened));
}
