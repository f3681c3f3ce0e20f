import type { DemoStage } from '../../server/demo/clock';

/** The stages that have cases; rows of rights are told in their order. */
export const STAGES = ['breakouts', 'plenary', 'draft', 'approval'] as const satisfies DemoStage[];
export type Stage = (typeof STAGES)[number];
