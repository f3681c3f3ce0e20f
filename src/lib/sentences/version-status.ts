import type { VersionStatus } from '../meeting/report/edition';
import type { Format } from '../words/format';
import type { Words } from '../words/words';

/** How a sealed version stands, in one sentence for its page and its files; '' where there is nothing to say. */
export function versionStatus(
	{ newer, status }: Pick<Words['report'], 'newer' | 'status'>,
	format: Pick<Format, 'day'>,
	{ replacedBy, approvedAt, allows }: VersionStatus
): string {
	if (replacedBy !== null) return newer(replacedBy);
	if (approvedAt) return status.approved(format.day(approvedAt));
	if (allows === 'answer') return status.answering;
	if (allows === 'comment') return status.commenting;
	return allows === 'draft' ? status.drafting : '';
}
