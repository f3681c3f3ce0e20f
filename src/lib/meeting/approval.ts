/** How many approvals carry a version. The panel's own setting. (A3) */
export type ApprovalRule =
	| { kind: 'two-thirds' }
	| { kind: 'fraction'; numerator: number; denominator: number }
	| { kind: 'all' }
	| { kind: 'count'; count: number };
