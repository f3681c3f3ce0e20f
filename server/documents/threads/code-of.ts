import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The code of a thread or process beside the server's: built where the server is built; else its source, as in tests
 * and in dev, which only tsx can load.
 * @param name of the built file in build/cli
 * @param path of the source, from the root of the project
 */
export function codeOf(name: string, path: string): { file: URL; isSource: boolean } {
	const here = new URL('.', import.meta.url);
	const upwards = (wanted: string) =>
		Array.from(here.pathname, (_, n) => new URL('../'.repeat(n) + wanted, here)).find((file) =>
			existsSync(fileURLToPath(file))
		);
	const built = here.pathname.includes('/build/') ? upwards(`build/cli/${name}.js`) : undefined;
	if (built) return { file: built, isSource: false };
	const source = upwards(path);
	if (!source) throw new Error(`the code of ${name} is missing: run npm run build`);
	return { file: source, isSource: true };
}
