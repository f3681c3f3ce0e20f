import type { Agreed } from '../../meeting/report/agreed';
import type { VersionStatus } from '../../meeting/report/edition';
import type { Format } from '../../words/format';
import type { Words } from '../../words/words';

type Said = Pick<Words['report'], 'newer' | 'status'>;
type Formats = Pick<Format, 'day' | 'period'>;

/** How a sealed version stands, in a sentence or two for its page and its files; '' where there is nothing to say. */
export function versionStatus(
	w: Said,
	format: Formats,
	{ replacedBy, approvedAt, agreed, allows, isConsent }: VersionStatus
): string {
	if (replacedBy !== null) return w.newer(replacedBy);
	if (agreed) return agreedText(w, format, { agreed, at: approvedAt });
	if (allows === 'answer') return isConsent ? w.status.objecting : w.status.answering;
	if (allows === 'comment') return w.status.commenting;
	return allows === 'draft' ? w.status.drafting : '';
}

/** How a version was agreed. Nobody is said to have approved what they were silent about. (A3) */
export function agreedText(
	{ status }: Pick<Said, 'status'>,
	format: Formats,
	{ agreed, at }: { agreed: Agreed; at: string | null }
): string {
	if (agreed.how === 'circulated' || at === null) return status.circulated;
	const on = format.day(at);
	if (agreed.how === 'approved')
		return `${status.approved(on)} ${status.approvedBy(agreed.approvals, agreed.voters)}`;
	const { days, daysIn, until, withdrawn, opened, voters } = agreed;
	const [period, last] = [format.period(days, daysIn), format.day(until)];
	const said =
		withdrawn > 0
			? status.withdrawn(withdrawn, on, period, last)
			: status.consent(on, period, last);
	return `${said} ${status.opened(opened, voters)}`;
}
