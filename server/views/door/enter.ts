import type { Lang } from '$lib/words/plural';
import { words } from '$lib/words/words';
import { sha256 } from '../../store/engine/sha256';
import type { Db } from '../../store/engine/database';
import type { Panel } from '../../store/people/panels';
import { hasPassword } from '../../store/people/credentials';
import { personById } from '../../store/people/people';
import { peekSignInLink } from '../../store/people/sessions';

/** The page to sign in: it greets in both languages. */
export function enterPage(panel: Panel | null, lang: Lang) {
	return { title: words[lang].door.enter.title, names: panel && panel.settings.name };
}

/** The page of a sign-in link. Opening it does not use the link, because mail scanners open every address. */
export async function signInLinkPage(
	db: Db,
	{ token, panel, lang }: { token: string; panel: Panel | null; lang: Lang }
) {
	const personId = await peekSignInLink(db, sha256(token), new Date());
	const person = personId ? await personById(db, personId) : null;
	return {
		...enterPage(panel, lang),
		person: person && {
			name: person.name,
			email: person.email,
			hasPassword: await hasPassword(db, person.id)
		}
	};
}
