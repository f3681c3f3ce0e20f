import { isOver } from '../groups/groups';
import type { SittingStage } from '../stages';

/** Whether there is a floor: people meet, from the opening of the day to the close. A remote collection has none. (M6) */
export function isFloorOpen({ stage, due }: { stage: SittingStage; due?: string | null }): boolean {
	return !isOver(stage) && stage !== 'planned' && !due;
}
