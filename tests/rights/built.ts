import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { DEMO_STAGES } from '../../server/demo/clock';
import type { DemoStage } from '../../server/demo/clock';
import { build, seeded } from '../serving';

declare module 'vitest' {
	interface ProvidedContext {
		/** The demo at each stage, made once; a server is given a copy. */
		stages: Record<DemoStage, string>;
	}
}

/** Once before these tests: the pages built as for real use, and the demo at its four stages. */
export default function setup(project: TestProject): () => void {
	build();
	const stages = Object.fromEntries(DEMO_STAGES.map((stage) => [stage, seeded(stage)]));
	project.provide('stages', stages as Record<DemoStage, string>);
	return () => {
		for (const folder of Object.values(stages)) rmSync(folder, { recursive: true, force: true });
	};
}
