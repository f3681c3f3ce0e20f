import { declineReferral } from '$server/acts/sitting/agenda/decline-referral';
import { placeReferral } from '$server/acts/sitting/agenda/place-referral';
import { referIssue } from '$server/acts/sitting/agenda/refer-issue';
import { act, orRefuse, whoAsks } from '$server/http/answers';
import { both, text, wholeNumber, yes } from '$server/http/fields';
import { referralsPage } from '$server/views/panel/referrals';
import type { Actions, PageServerLoad } from './$types';

/** Issues raised by the public that members refer to the panel. (M12) */
export const load: PageServerLoad = ({ locals, url, depends }) => {
	depends('live:review', 'live:sitting');
	const { house, lang } = locals;
	return orRefuse(referralsPage(house, whoAsks(locals, url), lang));
};

export const actions: Actions = {
	refer: (event) =>
		act(event, { issue: text, anyway: yes }, async (person, given) => {
			const { house, lang } = event.locals;
			return { referred: await referIssue(house, person, { ...given, lang }) };
		}),
	place: (event) =>
		act(
			event,
			{ referral: text, sitting: text, name: both, minutes: wholeNumber('minutes-wrong') },
			async (person, { sitting: sittingId, name: title, ...given }) => {
				await placeReferral(event.locals.house, person, { ...given, sittingId, title });
			}
		),
	decline: (event) =>
		act(event, { referral: text, before: text, reason: text }, async (person, given) => {
			const { house, lang } = event.locals;
			await declineReferral(house, person, { ...given, lang });
		})
};
