import { whyNotTheOffice } from '$lib/meeting/people/panel';
import { refuse, whoAsks } from '$server/http/answers';
import { spineFor } from '$server/views/spine';
import { reviewById } from '$server/store/reviews';

/** Somebody of the office, and the review they ask about; anybody else is refused. */
export async function officeAsks(locals: App.Locals, url: URL, reviewId: string) {
	const { house, lang } = locals;
	const person = whoAsks(locals, url);
	const why = whyNotTheOffice(person);
	if (why) refuse(why);
	const review = await reviewById(house.db, reviewId);
	if (!review) refuse('unknown');
	return { house, lang, person, review, spine: await spineFor(house, person, review.id, lang) };
}
