import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** A process with the production server's stopping, and a house that says when it has drained. */
const program = (fault: string) => `
	import { createServer } from 'node:http';
	import { stopInOrder } from './server/http/stop.js';
	const house = { close: async () => console.log('drained') };
	const http = createServer().listen(0, '127.0.0.1', () => { ${fault} });
	stopInOrder(http, { http, house, turn: Promise.resolve(), intercept: null });
`;

const run = (fault: string) =>
	spawnSync(process.execPath, ['--input-type=module', '--eval', program(fault)], {
		encoding: 'utf8',
		timeout: 30_000
	});

test.each([
	['an exception', `throw new Error('out of order')`],
	['a rejection', `Promise.reject(new Error('out of order'))`]
])(
	'%s that nobody caught is logged; what is there is drained, and the process ends with 1',
	(_, fault) => {
		const { status, stdout, stderr } = run(fault);
		expect([status, stdout]).toEqual([1, 'drained\n']);
		expect(stderr).toContain('out of order');
	}
);

test('a signal drains the same way and ends the process with 0', () => {
	const { status, stdout } = run(`process.kill(process.pid, 'SIGTERM')`);
	expect([status, stdout]).toEqual([0, 'drained\n']);
});
