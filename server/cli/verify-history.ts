import { versionHash } from '../../src/lib/meeting/report/report';
import { sha256 } from '../store/engine/sha256';
import type { Db } from '../store/engine/database';
import { firstBroken, readHistory } from '../store/report/history';
import type { ReadLine } from '../store/report/history';
import { allReviews } from '../store/report/reviews';
import { answersOf, versionsOf } from '../store/report/versions';
import type { SealedVersion } from '../store/report/versions';

/**
 * What is wrong with the history, in one sentence; null where nothing is. The hash chain shows a line that was changed or
 * removed in the middle. A cut-off end shows in decisions without a line: every sealed version and every answer must
 * have one, and a version's words must have the hash recorded there. (X1, A3)
 */
export async function doubtIn(db: Db): Promise<string | null> {
	const broken = await firstBroken(db);
	if (broken !== null)
		return `Entry ${broken} of the history has been altered, or one before it is missing.`;
	const lines = await readHistory(db);
	for (const review of await allReviews(db)) {
		const own = lines.filter(({ about }) => about.review === review.id);
		const doubt =
			(await doubtInVersions(db, review.id, own)) ?? (await doubtInAnswers(db, review.id, own));
		if (doubt !== null) return doubt;
	}
	return null;
}

async function doubtInVersions(
	db: Db,
	reviewId: string,
	lines: ReadLine[]
): Promise<string | null> {
	for (const version of await versionsOf(db, reviewId)) {
		const { number, hash } = version;
		const isRecorded = lines.some(
			({ act, about }) => act === 'seal-draft' && about.version === number && about.hash === hash
		);
		if (!isRecorded) return `The history does not match version ${number} of the report.`;
		if (hashOf(version) !== hash)
			return `Version ${number} of the report has been altered since it was sent.`;
	}
	return null;
}

async function doubtInAnswers(db: Db, reviewId: string, lines: ReadLine[]): Promise<string | null> {
	const answers = await answersOf(db, reviewId);
	const strange = answers.findIndex(
		({ personId, at, says, hash }) =>
			!lines.some(
				(line) =>
					line.act === 'answer-draft' &&
					line.personId === personId &&
					line.at === at &&
					line.about.says === says &&
					line.about.hash === hash
			)
	);
	return strange < 0 ? null : `The history does not match answer ${strange + 1} to the report.`;
}

/** Null where the stored version cannot be parsed. */
function hashOf(version: SealedVersion): string | null {
	try {
		return versionHash(version.content, sha256);
	} catch {
		return null;
	}
}
