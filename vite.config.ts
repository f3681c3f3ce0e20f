import { svelte } from '@sveltejs/vite-plugin-svelte';
import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import type { Server } from 'node:http';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { notePackages } from './server/cli/third-party/bundled.mjs';
import { notices } from './server/cli/third-party/notices.mjs';
import { doorway } from './server/http/doorway.js';

/** In dev nothing is bundled: the notices name what is installed. */
function thirdPartyInDev(): Plugin {
	return {
		name: 'plenary-third-party-in-dev',
		configureServer(vite) {
			vite.middlewares.use('/third-party.txt', (_, res) => {
				res.setHeader('content-type', 'text/plain; charset=utf-8');
				res.end(notices([]));
			});
		}
	};
}

/** In dev the boards and announcements share Vite's own port; `/healthz` wakes the house before any page. */
function doorwayInDev(): Plugin {
	return {
		name: 'plenary-doorway',
		configureServer(vite) {
			const door = doorway();
			door.http = vite.httpServer as Server | null;
			vite.middlewares.use((req, res, next) => {
				if (!door.intercept?.(req, res)) next();
			});
			const wake = () => {
				const address = vite.httpServer?.address();
				if (!address || typeof address !== 'object') return;
				void fetch(`http://localhost:${address.port}/healthz`).catch(() => undefined);
			};
			vite.httpServer?.once('listening', wake);
			// Kit opens the house anew at the first request after an edit: sockets must not wait for one.
			let woken: NodeJS.Timeout | undefined;
			vite.watcher.on('change', () => {
				clearTimeout(woken);
				woken = setTimeout(wake, 100);
			});
		}
	};
}

const svelteClient = (file: string) =>
	new URL(`./node_modules/svelte/src/${file}`, import.meta.url).pathname;
const kitApp = new URL('./node_modules/@sveltejs/kit/src/runtime/app', import.meta.url).pathname;
const inTest = process.env.VITEST !== undefined;

/** On two cores Vitest alone would run one file at a time. */
const testWorkers = 2;

/** Real servers and sockets on a busy machine: a check tries once more, and names in its output what needed that. */
const retry = process.env.CI ? 1 : 0;

export default defineConfig({
	plugins: inTest ? [] : [doorwayInDev(), thirdPartyInDev(), notePackages(), sveltekit()],
	server: { port: Number(process.env.PORT ?? 3000), strictPort: true, host: process.env.HOST },
	build: {
		chunkSizeWarningLimit: 800,
		// A page of seventy small scripts sends 650 bytes of headers with each: what many pages share goes out together.
		rolldownOptions: {
			output: {
				codeSplitting: {
					groups: [
						{
							name: 'shared',
							minShareCount: 12,
							test: /src\/lib\/|node_modules/,
							maxModuleSize: 6_000
						},
						{
							name: 'live',
							minShareCount: 3,
							test: /src\/lib\/(ui\/(point|sitting|form|frame)|page\/(moving|reading|forms))\//,
							maxModuleSize: 6_000
						},
						{
							name: 'sitting',
							minShareCount: 2,
							test: /src\/lib\/(ui\/(case|point|sitting)|room\/floor)\//,
							maxModuleSize: 20_000
						}
					]
				}
			}
		}
	},
	test: {
		projects: [
			{
				resolve: {
					alias: {
						$lib: new URL('./src/lib', import.meta.url).pathname,
						$server: new URL('./server', import.meta.url).pathname
					}
				},
				test: {
					name: 'server',
					environment: 'node',
					maxWorkers: testWorkers,
					retry,
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/components/**', 'tests/desks/**', 'tests/browser/**', 'tests/rights/**'],
					testTimeout: 30_000,
					hookTimeout: 60_000,
					env: { UV_THREADPOOL_SIZE: '16' }
				}
			},
			{
				resolve: {
					alias: {
						$lib: new URL('./src/lib', import.meta.url).pathname,
						$server: new URL('./server', import.meta.url).pathname
					}
				},
				test: {
					name: 'rights',
					environment: 'node',
					include: ['tests/rights/**/*.test.ts'],
					globalSetup: 'tests/rights/built.ts',
					// After the others: each of these has a server of its own.
					sequence: { groupOrder: 1 },
					maxWorkers: testWorkers,
					retry,
					testTimeout: 60_000,
					hookTimeout: 60_000
				}
			},
			{
				// Svelte as in a browser, everything else as on the server: desks over a real gateway.
				plugins: [svelte()],
				resolve: {
					alias: [
						{ find: '$lib', replacement: new URL('./src/lib', import.meta.url).pathname },
						{ find: /^svelte$/, replacement: svelteClient('index-client.js') },
						{ find: 'svelte/reactivity', replacement: svelteClient('reactivity/index-client.js') }
					]
				},
				test: {
					name: 'desks',
					environment: 'jsdom',
					maxWorkers: testWorkers,
					retry,
					include: ['tests/desks/**/*.test.ts'],
					testTimeout: 30_000
				}
			},
			{
				plugins: [svelte(), svelteTesting()],
				define: {
					__SVELTEKIT_PAYLOAD__: '({ base: "", assets: "" })',
					__SVELTEKIT_APP_DIR__: '"_app"',
					__SVELTEKIT_HASH_ROUTING__: 'false',
					__SVELTEKIT_APP_VERSION__: '""'
				},
				resolve: {
					alias: {
						$lib: new URL('./src/lib', import.meta.url).pathname,
						$app: kitApp
					}
				},
				test: {
					server: { deps: { inline: [/@sveltejs\/kit/] } },
					name: 'components',
					environment: 'jsdom',
					maxWorkers: testWorkers,
					retry,
					include: ['tests/components/**/*.test.ts'],
					setupFiles: ['tests/components/not-in-jsdom.ts'],
					testTimeout: 30_000
				}
			}
		]
	}
});
