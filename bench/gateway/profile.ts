import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';

const session = new Session();

/** From now on the server writes down what it spends its time on. */
export async function profile(): Promise<void> {
	session.connect();
	await session.post('Profiler.enable');
	await session.post('Profiler.setSamplingInterval', { interval: 200 });
	await session.post('Profiler.start');
}

/** @param file where the profile goes; Chromium's tools and editors read it */
export async function profiled(file: string): Promise<void> {
	const { profile: written } = await session.post('Profiler.stop');
	writeFileSync(file, JSON.stringify(written));
}
