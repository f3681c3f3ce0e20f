import { error } from '@sveltejs/kit';
import { mailboxPage } from '$server/views/office/mail';
import type { PageServerLoad } from './$types';

/** The e-mails of the demonstration, which never leave it. */
export const load: PageServerLoad = ({ locals }) => {
	const { house, panel, lang } = locals;
	if (!house.demo || !panel) error(404, { message: 'unknown', code: 'unknown' });
	return mailboxPage(house, lang);
};
