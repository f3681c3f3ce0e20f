import { isOfTheOffice } from '../../../src/lib/meeting/people/panel';
import type { Language } from '../../../src/lib/meeting/people/people';
import { isIn, publicResponse } from '../../../src/lib/meeting/response/answered';
import { publicBlocks } from '../../../src/lib/meeting/report/edition';
import { isPublishedAfter } from '../../../src/lib/meeting/report/course';
import { untranslatedIn } from '../../../src/lib/meeting/report/publishing/untranslated';
import type { Untranslated } from '../../../src/lib/meeting/report/publishing/untranslated';
import type { Db } from '../../store/engine/database';
import { everybody } from '../../store/people/people';
import { identifierCheck } from '../../store/report/publications';
import type { IdentifierCheck } from '../../store/report/publications';
import type { Review } from '../../store/report/reviews';
import type { SealedVersion } from '../../store/report/versions';
import { signedAt, signedResponse } from '../../store/response/signed';
import { translationsOf } from '../../store/response/translations';
import { identifiersBeside } from './beside-version';
import type { IdentifierBeside } from './beside-version';
import { outOfDateIn, pairsOf } from './written-for';

/** What has to be true before a version is published. (A10, A11) */
export interface PublicationGate extends Untranslated {
	/** How many texts of the force's response to this version cannot be read in a language. (A10) */
	response: Partial<Record<Language, number>>;
	/** Words that may identify somebody in what is published beside the version; each is justified first. (A11) */
	identifiers: IdentifierBeside[];
	/** Null where nobody has read it, or words of the response or a reason why words stay were written since. */
	check: IdentifierCheck | null;
	/** The office is one person, who then does both. */
	isAlone: boolean;
}

/** How many texts of a version lack a language, and how many are out of date. */
export interface Lacking {
	en: number;
	cy: number;
	stale: number;
}

export async function publicationGate(
	db: Db,
	review: Review,
	version: SealedVersion
): Promise<PublicationGate> {
	const check = await identifierCheck(db, review.id, version.number);
	const identifiers = await identifiersBeside(db, review, version);
	const justified = identifiers.map(({ settled }) => settled?.at.toISOString() ?? '');
	const last = [await lastWordsAt(db, review.id), ...justified].sort().at(-1) ?? '';
	return {
		response: await responseUntranslated(db, review, version),
		...(await untranslatedOf(db, review, version)),
		identifiers,
		check: check && check.at >= last ? check : null,
		isAlone: await officeIsAlone(db)
	};
}

/** What keeps a version from being published later on; null where nothing does, or the panel publishes nothing. (A10) */
export async function lackingOf(
	db: Db,
	review: Review,
	version: SealedVersion
): Promise<Lacking | null> {
	if (!isPublishedAfter(review.settings.steps, review.step)) return null;
	const { missing, stale } = await untranslatedOf(db, review, version);
	const lacking = {
		...{ en: missing.en?.length ?? 0, cy: missing.cy?.length ?? 0 },
		stale: stale.length
	};
	return lacking.en + lacking.cy + lacking.stale > 0 ? lacking : null;
}

async function untranslatedOf(
	db: Db,
	review: Review,
	{ content }: SealedVersion
): Promise<Untranslated> {
	const pairs = await pairsOf(db, review);
	// Nobody waits for words of a part that is not published.
	const blocks = publicBlocks(content, review.settings.reportTemplate.sections);
	return untranslatedIn({ ...content, blocks }, review.settings.languages, (block) =>
		outOfDateIn(block, pairs, review)
	);
}

/** Whether the office is one person, who then does what a second person would. */
export async function officeIsAlone(db: Db): Promise<boolean> {
	const office = (await everybody(db)).filter(
		({ roles, standing }) => standing === 'active' && isOfTheOffice(roles)
	);
	return office.length < 2;
}

async function responseUntranslated(
	db: Db,
	{ id, settings }: Review,
	{ number, content }: SealedVersion
): Promise<PublicationGate['response']> {
	const signed = await signedResponse(db, id);
	if (signed?.version !== number) return {};
	const open = publicBlocks(content, settings.reportTemplate.sections);
	const { answers, commitments } = publicResponse(signed, open);
	const texts = [...answers, ...commitments];
	return Object.fromEntries(
		settings.languages.map((lang) => [lang, texts.filter((text) => !isIn(text, lang)).length])
	);
}

/** When the last words of the force's response were signed or translated; '' before that. */
async function lastWordsAt(db: Db, reviewId: string): Promise<string> {
	const signed = await signedAt(db, reviewId);
	const translated = [...(await translationsOf(db, reviewId)).values()].map(({ at }) => at);
	return [signed ?? '', ...translated].sort().at(-1) ?? '';
}
