import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { build, seeded } from '../serving';
import { ALL_STAGES } from './stages';
import type { Stage } from './stages';

declare module 'vitest' {
	interface ProvidedContext {
		/** The demo at each stage, made once; a server is given a copy. */
		stages: Record<Stage, string>;
	}
}

/** Once before these tests: the pages built as for real use, and the demo at its stages. */
export default async function setup(project: TestProject): Promise<() => void> {
	build();
	const made = ALL_STAGES.map(async (stage) => [stage, await seeded(stage)] as const);
	const stages = Object.fromEntries(await Promise.all(made));
	project.provide('stages', stages as Record<Stage, string>);
	return () => {
		for (const folder of Object.values(stages)) rmSync(folder, { recursive: true, force: true });
	};
}
