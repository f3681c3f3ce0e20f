export type SittingStage =
	'planned' | 'arriving' | 'breakouts' | 'plenary' | 'closed' | 'cancelled' | 'collecting';
