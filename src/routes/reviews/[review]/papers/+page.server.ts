import { changePaper } from '$server/acts/paper/change-paper';
import { issuePapers } from '$server/acts/paper/issue-papers';
import { removePaper } from '$server/acts/paper/remove-paper';
import { act, orRefuse, whoAsks } from '$server/http/answers';
import { both, language, oneOf, text, yes } from '$server/http/fields';
import { papersPage } from '$server/views/review/papers';
import type { Actions, PageServerLoad } from './$types';

/** The papers of a review: added, changed, removed, issued. (S6, M4) */
export const load: PageServerLoad = async ({ locals, params, url, depends }) => {
	depends('live:review', 'live:sitting', 'live:cases', 'live:papers');
	const person = whoAsks(locals, url);
	return orRefuse(papersPage(locals.house, person, params.review, locals.lang));
};

const changing = {
	paper: text,
	name: both,
	language,
	redaction: oneOf(['redacted', 'not-redacted'], 'empty'),
	vetting: text,
	seen: text
};

export const actions: Actions = {
	change: (event) =>
		act(event, changing, async (person, { paper: paperId, vetting, ...given }) => {
			const changed = { ...given, paperId, vetting: vetting || null };
			await changePaper(event.locals.house, person, changed);
			return { saved: paperId };
		}),
	remove: (event) =>
		act(event, { paper: text, sure: yes }, async (person, { paper: paperId, sure }) => {
			await removePaper(event.locals.house, person, { paperId, sure });
			return { removed: paperId };
		}),
	issue: (event) =>
		act(event, { sitting: text, seen: text }, async (person, { sitting: sittingId, seen }) => {
			await issuePapers(event.locals.house, person, { sittingId, seen });
			return { issued: sittingId };
		})
};
