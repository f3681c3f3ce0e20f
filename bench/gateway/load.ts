import { rmSync } from 'node:fs';
import { Bench } from './bench';
import type { Places } from './commands';
import type { ServerName } from './dialects';
import { cold, memory, reconnect, revoke } from './standing';
import { bare, first, flood, ingest, paced, quiet } from './typing';

/** What can be measured, each by a process of its own that starts the server it measures. */
const measures = { bare, quiet, paced, first, flood, ingest, memory, cold, reconnect, revoke };

export type Measure = keyof typeof measures;
export type Measured<Name extends Measure> = Awaited<ReturnType<(typeof measures)[Name]>>;

const [, , measure, name, places] = process.argv;
const bench = new Bench(name as ServerName, JSON.parse(places) as Places);
const result = await measures[measure as Measure](bench);
rmSync(bench.folder, { recursive: true, force: true, maxRetries: 5 });
process.send?.(result, () => process.exit(0));
