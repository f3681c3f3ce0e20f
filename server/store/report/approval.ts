import { dayIn } from '../../../src/lib/meeting/calendar';
import type { Answer, Approval } from '../../../src/lib/meeting/report/approval';
import { lastDayToObject } from '../../../src/lib/meeting/report/consent';
import type { ConsentPeriod } from '../../../src/lib/meeting/report/consent';
import type { Db } from '../engine/database';
import type { Review } from './reviews';
import { sendingsOf } from '../response/sendings';
import type { StoredVersionAnswer, SealedVersion } from './versions';
import { openedBy } from './version-openings';
import { answersOf, versionsOf, votersOf } from './versions';

/** The vote on the latest version; null before the first version is sealed. (A3) */
export async function approvalOf(db: Db, review: Review): Promise<Approval | null> {
	const latest = (await versionsOf(db, review.id)).at(-1);
	if (!latest) return null;
	const [voters, all] = await Promise.all([votersOf(db, review.id), answersOf(db, review.id)]);
	const given = all.filter(({ version }) => version === latest.number);
	const last = new Map(given.map((each) => [each.personId, asAnswer(each)]));
	return {
		version: latest.number,
		hash: latest.hash,
		voters,
		answers: [...last.values()],
		replacedBy: null,
		approvedAt: review.approvedAt,
		consent: await consentOf(db, review, latest)
	};
}

/** The time to object runs from the moment the version came to its voters, so that no timer has to be kept. */
async function consentOf(
	db: Db,
	{ id, settings }: Review,
	{ number, sealedAt }: SealedVersion
): Promise<ConsentPeriod | null> {
	const { approval: rule, steps, timeZone } = settings;
	if (rule.kind !== 'consent') return null;
	const asks = steps.find(({ allows }) => allows === 'answer')?.id;
	const sent = (await sendingsOf(db, id)).findLast(
		({ version, step }) => version === number && step === asks
	);
	const from = dayIn(timeZone, new Date(sent?.sentAt ?? sealedAt));
	const opened = await openedBy(db, id, number);
	return { from, until: lastDayToObject(rule, from), opened };
}

function asAnswer(row: StoredVersionAnswer): Answer {
	const said = {
		member: row.personId,
		hash: row.hash,
		language: row.language,
		at: row.at,
		stoodDown: row.stoodDown
	};
	return row.says === 'change'
		? {
				...{ ...said, says: 'change', because: row.reason ?? '', place: row.place ?? '' },
				...(row.further.length > 0 && { further: row.further })
			}
		: { ...said, says: row.says };
}
