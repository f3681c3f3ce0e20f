import { defineConfig } from '@playwright/test';

export default defineConfig({
	testDir: '.',
	testMatch: '**/*.spec.ts',
	outputDir: '../../test-results',
	// One test needs one of two cores at most: each file's tests go one after another, and two files beside each other.
	workers: 2,
	fullyParallel: false,
	// A test that passes at the second try has found a fault of ours: by hand there is no second try. A CI run names
	// such a test as flaky, and goes on.
	retries: process.env.CI ? 1 : 0,
	timeout: 120_000,
	expect: { timeout: 15_000 },
	reporter: [['list']],
	use: {
		browserName: 'chromium',
		actionTimeout: 15_000,
		navigationTimeout: 30_000,
		launchOptions: {
			executablePath: process.env.CHROMIUM_PATH,
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		},
		// A trace takes a fifth of the time of every test: `--trace on` asks for one.
		trace: 'off',
		screenshot: 'only-on-failure'
	}
});
