import type {
	About,
	CaseFacts,
	GroupFacts,
	ReviewFacts,
	SittingFacts
} from '../../../src/lib/meeting/rights/abilities';
import type { PanelSettings } from '../../../src/lib/meeting/settings/settings';
import { dyfedPowys } from '../settings/panels';

/** The moments of one case's life, in order; each changes what the ones before it left. */
export const MOMENTS = {
	planned: { stage: 'planned', step: null },
	arriving: { stage: 'arriving', step: null },
	breakouts: { stage: 'breakouts', step: null },
	'plenary, another case open': { stage: 'plenary', step: 'drafting' },
	opened: { stage: 'plenary', step: 'drafting', isOpen: true, everOpened: true },
	reopened: { stage: 'breakouts', step: 'drafting', everOpened: true },
	closed: { stage: 'closed', step: 'drafting', isOpen: true, everOpened: true },
	sealed: { stage: 'closed', step: 'with-members', isOpen: true, everOpened: true },
	sent: { stage: 'closed', step: 'sent', isOpen: true, everOpened: true },
	considered: { stage: 'closed', step: 'considered', isOpen: true, everOpened: true }
} as const;
export type Moment = keyof typeof MOMENTS;

/** How somebody stands to the case and the sitting. */
export interface Stands {
	present?: boolean;
	placed?: boolean;
	/** The board asked about is their own group's. */
	mine?: boolean;
	helpVisit?: boolean;
	holdsChair?: boolean;
	inputEnded?: boolean;
	item?: SittingFacts['item'];
	standsIn?: SittingFacts['standsIn'];
	declared?: CaseFacts['declared'];
	published?: boolean;
	attended?: boolean;
	voter?: boolean;
	settings?: PanelSettings;
}

export type FullAbout = Required<About> & {
	review: ReviewFacts;
	sitting: SittingFacts;
	case: CaseFacts;
	group: GroupFacts;
};

export function about(moment: Moment, stands: Stands = {}): FullAbout {
	const at: {
		stage: SittingFacts['stage'];
		step: string | null;
		isOpen?: true;
		everOpened?: true;
	} = MOMENTS[moment];
	const { present = false, placed = false, mine = placed } = stands;
	const hasBegun = at.stage !== 'planned' && at.stage !== 'arriving';
	const sitting: SittingFacts = {
		id: 'sitting-1',
		stage: at.stage,
		present,
		holdsChair: stands.holdsChair ?? false,
		inputEnded: stands.inputEnded ?? false,
		item: stands.item ?? null,
		standsIn: stands.standsIn ?? null
	};
	return {
		settings: stands.settings ?? dyfedPowys,
		review: {
			id: 'july-2023',
			step: at.step,
			sealedOnce: moment === 'sealed' || moment === 'sent' || moment === 'considered',
			attended: stands.attended ?? (present && hasBegun),
			voter: stands.voter ?? present,
			published: stands.published ?? false
		},
		sitting,
		case: {
			id: 'case-5',
			number: 5,
			sitting,
			isOpen: at.isOpen ?? false,
			everOpened: at.everOpened ?? false,
			declared: stands.declared === undefined ? 'none' : stands.declared,
			placed
		},
		group: { id: 'group-a', mine, helpVisit: stands.helpVisit ?? false }
	};
}
