import type { DemoStage } from '../../server/demo/clock';

/** The stages that have cases; rows of rights are told in their order. */
export const STAGES = ['breakouts', 'plenary', 'draft', 'approval'] as const satisfies DemoStage[];
/** Where the report has left the panel: what most are told is as at the approval. */
export const LATER = ['response', 'published'] as const satisfies DemoStage[];
export const ALL_STAGES = [...STAGES, ...LATER];
export type Stage = (typeof ALL_STAGES)[number];
