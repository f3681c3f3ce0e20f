import { redirect } from '@sveltejs/kit';
import { dropLetter } from '$server/acts/mail/drop-letter';
import { markLetterSent } from '$server/acts/mail/mark-letter-sent';
import { sendLetterAgain } from '$server/acts/mail/send-letter-again';
import { act, orRefuse, whoAsks } from '$server/http/answers';
import { text } from '$server/http/fields';
import { MAIL_FILTERS, mailPage } from '$server/views/office/mail';
import type { Actions, PageServerLoad } from './$types';

/** The e-mails to people, for the office. */
export const load: PageServerLoad = ({ locals, url, depends }) => {
	depends('live:people');
	const { house, panel, lang } = locals;
	const person = whoAsks(locals, url);
	if (!panel) redirect(303, '/setup');
	const asked = url.searchParams.get('show');
	const filter = MAIL_FILTERS.find((each) => each === asked) ?? MAIL_FILTERS[0];
	return orRefuse(mailPage(house, person, { lang, filter, isDemo: house.demo !== null }));
};

const fields = { letter: text };

export const actions: Actions = {
	again: (event) =>
		act(event, fields, async (person, { letter: letterId }) => {
			await sendLetterAgain(event.locals.house, person, { letterId });
			return { done: 'again' as const };
		}),
	sent: (event) =>
		act(event, fields, async (person, { letter: letterId }) => {
			await markLetterSent(event.locals.house, person, { letterId });
			return { done: 'sent' as const };
		}),
	drop: (event) =>
		act(event, fields, async (person, { letter: letterId }) => {
			await dropLetter(event.locals.house, person, { letterId });
			return { done: 'dropped' as const };
		})
};
