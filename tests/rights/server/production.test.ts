import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { freePort } from '../../serving';

interface Lock {
	packages: Record<string, { dev?: boolean; devOptional?: boolean }>;
}

test('once it is built, the server and every command run with the production packages alone', async () => {
	const root = installed();
	const data = join(root, 'data');
	cpSync(inject('stages').plenary, data, { recursive: true });
	const env = { ...process.env, DATA_DIR: data, VITEST: undefined, NODE_ENV: 'production' };
	const run = (name: string, ...words: string[]) => {
		const args = [join(root, 'server', 'cli', 'run.js'), name, ...words];
		const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
		return { name, status, said: stdout + stderr };
	};
	const port = await freePort();
	const server = spawn(process.execPath, [join(root, 'server', 'http', 'start.js')], {
		env: {
			...env,
			PORT: `${port}`,
			ORIGIN: `http://localhost:${port}`,
			DEMO: '1',
			HOST: '127.0.0.1'
		},
		stdio: ['ignore', 'ignore', 'inherit', 'ipc']
	});
	onTestFinished(() => void server.kill('SIGKILL'));
	const first = await Promise.race([
		once(server, 'message').then(() => 'listening'),
		once(server, 'exit').then(() => 'ended')
	]);
	expect(first).toBe('listening');
	expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);

	const file = join(root, 'backup.tar');
	for (const [name, ...words] of [['office'], ['verify-audit'], ['backup', file]]) {
		expect(run(name, ...words)).toMatchObject({ name, status: 0 });
	}
	server.kill('SIGTERM');
	await once(server, 'exit');
	env.DATA_DIR = join(root, 'restored');
	expect(run('restore', file)).toMatchObject({ status: 0 });
	env.DATA_DIR = join(root, 'seeded');
	expect(run('seed', '--demo', 'breakouts')).toMatchObject({ status: 0 });
}, 120_000);

/** What is there after `npm run build` and `npm ci --omit=dev`, without its sources. */
function installed(): string {
	const root = mkdtempSync(join(tmpdir(), 'plenary-production-'));
	onTestFinished(() => rmSync(root, { recursive: true, force: true }));
	const parts = ['build', 'package.json', 'server/http', 'server/cli', 'server/gateway/snapshots'];
	for (const part of parts) {
		cpSync(part, join(root, part), {
			recursive: true,
			filter: (path) => part === 'build' || !path.endsWith('.ts')
		});
	}
	const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
	for (const [path, { dev, devOptional }] of Object.entries(packages)) {
		const isTop = /^node_modules\/(@[^/]+\/)?[^/]+$/.test(path);
		if (!isTop || dev || devOptional || !existsSync(path)) continue;
		mkdirSync(dirname(join(root, path)), { recursive: true });
		symlinkSync(resolve(path), join(root, path));
	}
	expect(existsSync(join(root, 'node_modules', 'tsx'))).toBe(false);
	expect(existsSync(join(root, 'node_modules', 'esbuild'))).toBe(false);
	return root;
}
