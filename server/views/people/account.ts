import type { Lang } from '$lib/words/plural';
import { words } from '$lib/words/words';
import type { Viewing } from '../../given';
import { isSessionValid } from '../../sign-in/session-life';
import { noticesOf } from '../../store/people/notices';
import { hasPassword } from '../../store/people/credentials';
import type { KnownPerson } from '../../store/people/people';
import { sessionsOf } from '../../store/people/sessions';
import { peopleKnown } from '../shared/review-state';

/** A person's own page: their details, how they sign in, and their sessions. */
export async function accountFor(
	house: Viewing,
	person: KnownPerson,
	{ sessionId, lang }: { sessionId: string; lang: Lang }
) {
	const sessions = (await sessionsOf(house.db, person.id)).filter(isSessionValid);
	return {
		title: words[lang].account.title,
		person: { name: person.name, email: person.email, phone: person.phone },
		language: person.language,
		hasPassword: await hasPassword(house.db, person.id),
		sessions: sessions
			.sort((a, b) => b.seenAt.getTime() - a.seenAt.getTime())
			.map(({ id, device, startedAt, seenAt }) => ({
				id,
				device,
				isThis: id === sessionId,
				since: startedAt.toISOString(),
				seen: seenAt.toISOString()
			})),
		notices: await noticesFor(house, person)
	};
}

/** Changes that others made to a person's account, newest first. */
export async function noticesFor(house: Viewing, person: KnownPerson) {
	const people = await peopleKnown(house);
	const notices = await house.cache.once(`notices ${person.id}`, () =>
		noticesOf(house.db, person.id)
	);
	return notices.map(({ id, kind, by, at, seenAt }) => ({
		id,
		kind,
		at,
		isNew: seenAt === null,
		by: by === null ? null : (people.get(by)?.name ?? null)
	}));
}
