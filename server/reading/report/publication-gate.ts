import { isOfTheOffice } from '../../../src/lib/meeting/people/panel';
import { untranslatedIn } from '../../../src/lib/meeting/report/publishing';
import type { Untranslated } from '../../../src/lib/meeting/report/publishing';
import type { Db } from '../../store/engine/database';
import { everybody } from '../../store/people/people';
import { identifierCheck } from '../../store/report/publications';
import type { IdentifierCheck } from '../../store/report/publications';
import type { Review } from '../../store/report/reviews';
import { versionsOf } from '../../store/report/versions';
import type { SealedVersion } from '../../store/report/versions';

/** What has to be true before a version is published. (A10, A11) */
export interface PublicationGate extends Untranslated {
	check: IdentifierCheck | null;
	/** The office is one person, who then does both. */
	isAlone: boolean;
}

export async function publicationGate(
	db: Db,
	review: Review,
	version: SealedVersion
): Promise<PublicationGate> {
	const versions = await versionsOf(db, review.id);
	const earlier = versions.filter(({ number }) => number < version.number);
	const office = (await everybody(db)).filter(
		({ roles, standing }) => standing === 'active' && isOfTheOffice(roles)
	);
	return {
		...untranslatedIn(
			version.content,
			earlier.map(({ content }) => content),
			review.settings.languages
		),
		check: await identifierCheck(db, review.id, version.number),
		isAlone: office.length < 2
	};
}
