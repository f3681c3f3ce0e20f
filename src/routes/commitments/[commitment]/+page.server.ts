import { PROGRESS } from '$lib/meeting/response/progress';
import { closeWords } from '$server/acts/response/opened/close-words';
import { confirmWords } from '$server/acts/response/opened/confirm-words';
import { openWords } from '$server/acts/response/opened/open-words';
import { moveDue } from '$server/acts/response/move-due';
import { recordProgress } from '$server/acts/response/record-progress';
import { takeBackProgress } from '$server/acts/response/take-back-progress';
import { act, orRefuse, whoAsks } from '$server/http/answers';
import { both, oneOf, text, typedDay, yes } from '$server/http/fields';
import { commitmentPage } from '$server/views/report/commitment';
import type { Actions, PageServerLoad } from './$types';

/** One promise of the force, and what was recorded of it. (A7) */
export const load: PageServerLoad = ({ locals, params, url, depends }) => {
	depends('live:report', 'live:people');
	const person = whoAsks(locals, url);
	const { house, lang } = locals;
	return orRefuse(commitmentPage(house, person, params.commitment, lang));
};

const recording = { state: oneOf(PROGRESS, 'empty'), day: typedDay, text };

const opening = {
	...{ kind: oneOf(['evidence', 'owner'], 'empty'), about: text, before: text },
	...{ words: both, anyway: yes }
};

const closing = { kind: opening.kind, about: text, words: text };

export const actions: Actions = {
	record: (event) =>
		act(event, recording, async (person, given) => {
			const { house, lang } = event.locals;
			const { commitment } = event.params;
			await recordProgress(house, person, { commitment, ...given, lang });
			return { done: 'recorded' as const };
		}),
	'take-back': (event) =>
		act(event, { entry: text, reason: text }, async (person, given) => {
			const { house, lang } = event.locals;
			await takeBackProgress(house, person, { ...given, lang });
			return { done: 'taken-back' as const };
		}),
	'open-words': (event) =>
		act(event, opening, async (person, given) => {
			await openWords(event.locals.house, person, given);
			return { done: 'opened' as const };
		}),
	'confirm-words': (event) =>
		act(event, { words: text }, async (person, { words }) => {
			await confirmWords(event.locals.house, person, { words });
			return { done: 'confirmed' as const };
		}),
	'close-words': (event) =>
		act(event, closing, async (person, given) => {
			await closeWords(event.locals.house, person, given);
			return { done: 'closed' as const };
		}),
	move: (event) =>
		act(event, { due: typedDay, before: text, why: text }, async (person, given) => {
			const { house, lang } = event.locals;
			const { due, before, why } = given;
			const { commitment } = event.params;
			await moveDue(house, person, { commitment, due, before, reason: why, lang });
			return { done: 'moved' as const };
		})
};
