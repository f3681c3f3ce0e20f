import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { killAgain } from './killed-again';
import type { Toll } from './killed-again';
import { buildServer } from './killing';

const { values } = parseArgs({
	options: {
		kills: { type: 'string', default: '1000' },
		seed: { type: 'string', default: String(Date.now() % 1_000_000) },
		early: { type: 'boolean', default: false }
	}
});
const [kills, seed] = [Number(values.kills), Number(values.seed)];
const started = Date.now();
/** It ends by itself, whatever happens. */
const longest = 60_000 + kills * 4_000;
const alarm = setTimeout(() => {
	console.log(`not done after ${longest / 60_000} minutes`);
	process.exit(1);
}, longest);

console.log(
	`${kills} kills of ${values.early ? 'a server that acknowledges early' : 'the gateway'}, --seed ${seed}`
);
const script = await buildServer();
const toll = await killAgain({ script, kills, seed, early: values.early, killed: tell });
await rm(dirname(script), { recursive: true, force: true });
clearTimeout(alarm);
for (const error of toll.errors) console.log(`the server reported: ${error}`);
const isSound = toll.lost.total === 0 && toll.errors.length === 0;
console.log(`${isSound ? 'nothing lost' : 'LOST'}: ${summary(toll)}`);
process.exitCode = isSound ? 0 : 1;

function tell(sofar: Toll): void {
	if (sofar.all % 20 !== 0 && sofar.all !== kills) return;
	const each = Math.round((Date.now() - started) / sofar.all);
	console.log(`${sofar.all} kills, ${each} ms each, ${sofar.lost.total} lost`);
}

function summary({
	all,
	kills: moments,
	acknowledged,
	deletions,
	ids,
	freezes,
	lost
}: Toll): string {
	const where = [...moments].map(
		([moment, { all: count, within }]) =>
			`${count} in ${moment}${within > 0 ? ` (${within} before it was over)` : ''}`
	);
	return (
		`${all} kills (${where.join(', ')}); ${acknowledged} updates acknowledged, ` +
		`${deletions} deletions in them, ${ids} client ids kept, ${freezes} freezes found whole; ` +
		`lost ${lost.structs} structs, ${lost.deletions} deletions, ${lost.contents} boards' contents, ` +
		`${lost.ids} ids, ${lost.freezes} freezes; ${Math.round((Date.now() - started) / 1000)} s`
	);
}
