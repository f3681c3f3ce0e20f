import { ACTION_SAYS } from '$lib/meeting/response/actions';
import { agreeAction } from '$server/acts/sitting/actions/agree-action';
import { recordAction } from '$server/acts/sitting/actions/record-action';
import { takeBackAction } from '$server/acts/sitting/actions/take-back-action';
import { act, orRefuse, whoAsks } from '$server/http/answers';
import { oneOf, text, textIfAny, typedDay } from '$server/http/fields';
import { sittingActions } from '$server/views/sitting/actions';
import type { Actions, PageServerLoad } from './$types';

/** Actions that the panel agrees at a sitting, and those of earlier reviews that come back. (A1, A13) */
export const load: PageServerLoad = ({ locals, params, url, depends }) => {
	depends('live:sitting', 'live:report');
	const person = whoAsks(locals, url);
	const { house, lang } = locals;
	const at = { sittingId: params.sitting, from: url.searchParams.get('from') };
	return orRefuse(sittingActions(house, person, at, lang));
};

const agreed = {
	/** Whose finding gave the words; empty for none. */
	case: textIfAny,
	text,
	owner: text,
	due: typedDay,
	lang: oneOf(['en', 'cy'], 'form-unreadable')
};

export const actions: Actions = {
	agree: (event) =>
		act(event, agreed, async (person, { case: of, ...given }) => {
			const at = { sittingId: event.params.sitting, caseId: of || null };
			await agreeAction(event.locals.house, person, { ...at, ...given });
			return { done: 'agreed' };
		}),
	'take-back': (event) =>
		act(event, { action: text }, async (person, { action }) => {
			const input = { sittingId: event.params.sitting, action };
			await takeBackAction(event.locals.house, person, input);
			return { done: 'taken-back' };
		}),
	record: (event) =>
		act(event, { action: text, says: oneOf(ACTION_SAYS, 'empty'), text }, async (person, given) => {
			const { house, lang } = event.locals;
			await recordAction(house, person, { sittingId: event.params.sitting, ...given, lang });
			return { done: given.action };
		})
};
