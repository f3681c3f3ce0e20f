import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readVectors } from '../../src/lib/meeting/alike/vectors';
import type { Vectors } from '../../src/lib/meeting/alike/vectors';

/** Frequent English words and those of the glossary. This module is imported when points are first compared. */
export const ENGLISH: Vectors = readVectors(readFileSync(theFile()));

/** Beside the source, also for the built server, which runs from another folder of the project. */
function theFile(): string {
	const here = new URL('.', import.meta.url);
	const file = Array.from(here.pathname, (_, n) =>
		fileURLToPath(new URL(`${'../'.repeat(n)}server/alike/words.vec`, here))
	).find(existsSync);
	if (!file) throw new Error('server/alike/words.vec is missing');
	return file;
}
