import type { RequestEvent } from '@sveltejs/kit';
import { SHOW_KINDS } from '$lib/meeting/shows/show';
import { answerShow } from '$server/acts/shows/answer-show';
import { cancelShow } from '$server/acts/shows/cancel-show';
import { closeShow } from '$server/acts/shows/close-show';
import { openShow } from '$server/acts/shows/open-show';
import { recordHeld } from '$server/acts/shows/record-held';
import { act } from '$server/http/answers';
import { oneOf, text, textIfAny, yes } from '$server/http/fields';
import { showSeen } from '$server/views/sitting/room/show';

type InSitting = RequestEvent<{ sitting: string }>;

const asking = {
	caseId: text,
	about: oneOf(['finding', 'question', 'grade'], 'empty'),
	finding: text,
	question: text,
	kind: oneOf(SHOW_KINDS, 'empty')
};

/** The acts on shows of hands. They are among the acts of the room, and work without scripts. */
export const showActions = {
	'open-show': (event: InSitting) =>
		act(event, asking, async (person, given) => {
			const { house, lang } = event.locals;
			await openShow(house, person, { ...given, lang });
			return { done: 'show' as const, show: await showNow(event) };
		}),
	'answer-show': (event: InSitting) =>
		act(event, { showId: text, says: text, reason: textIfAny }, async (person, given) => {
			const { house, lang } = event.locals;
			await answerShow(house, person, { ...given, lang });
			return { done: 'show' as const, show: await showNow(event) };
		}),
	'end-show': (event: InSitting) =>
		act(
			event,
			{ showId: text, does: oneOf(['close', 'cancel'], 'empty') },
			async (person, given) => {
				const { showId, does } = given;
				await (does === 'close' ? closeShow : cancelShow)(event.locals.house, person, { showId });
				return { done: 'show' as const, show: await showNow(event) };
			}
		),
	held: (event: InSitting) =>
		act(event, { showId: text, held: yes }, async (person, { showId, held }) => {
			await recordHeld(event.locals.house, person, { showId, isHeld: held });
			return { done: 'held' as const };
		})
};

async function showNow({ locals, params }: InSitting) {
	const { house, lang, signedIn } = locals;
	return signedIn ? showSeen(house, signedIn.person, params.sitting, lang) : null;
}
