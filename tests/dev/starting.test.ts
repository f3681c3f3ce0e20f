import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const start = (...words: string[]) =>
	spawnSync(process.execPath, ['server/http/start.js', ...words], {
		encoding: 'utf8',
		timeout: 20_000
	});

test('what the start does not know it refuses in a sentence, a way to lift the limits among it', () => {
	const lifted = start('--no-limits');
	expect([lifted.status, lifted.stderr]).toEqual([
		1,
		'There is no option "--no-limits". Settings are environment variables: see README.md.\n'
	]);
	const stage = start('--demo', 'lunch');
	expect([stage.status, stage.stderr]).toEqual([
		1,
		'There is no stage "lunch". Choose one of: sample, breakouts, plenary, draft, approval, response, published.\n'
	]);
});
