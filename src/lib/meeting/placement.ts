import type { Language } from './people';

export const POINT_KINDS = ['positive', 'negative', 'query', 'action'] as const;
export type PointKind = (typeof POINT_KINDS)[number];

/** Of points, findings and blocks. (R7, R14) */
export const FLAGS = ['unfairness', 'concern', 'improvement', 'best-practice'] as const;
export type Flag = (typeof FLAGS)[number];

/** The findings document of one case, as plain values. */
export interface FindingsState {
	findings: Readonly<Record<string, Finding>>;
	/** pointId → findingId, or aside, or observation. */
	placement: Readonly<Record<string, string>>;
	/** pointId → why it was set aside. */
	reasons: Readonly<Record<string, string>>;
	/** Keys `"<findingId> <flag>"`. */
	flags: readonly string[];
}

export interface Finding {
	kind: PointKind;
	en: string;
	cy: string;
	order: string;
	none?: true;
	into?: string;
	gone?: string;
}

/** A group's point as it was copied when its case was opened: one row for each revision. */
export interface PointCopy {
	id: string;
	/** 1 at the first opening of the case, then one more at each opening. */
	revision: number;
	group: string;
	author: string;
	kind: PointKind;
	lang: Language;
	text: string;
}
