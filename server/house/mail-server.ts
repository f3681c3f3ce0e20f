import { NotStarted } from '../http/not-started';
import { smtpServer } from '../outbox/mail-server';
import type { MailServer } from '../outbox/mail-server';
import type { Environment } from './environment';

/**
 * The mail server that the environment names; null where it names none, and in the demo, which never sends anything.
 * @throws NotStarted where only one of the two variables is set, or one cannot be read
 */
export function mailServer(
	{ SMTP_URL: url = '', MAIL_FROM: from = '' }: Environment,
	isDemo: boolean
): MailServer | null {
	if (isDemo || (url === '' && from === '')) return null;
	if (url === '') {
		throw new NotStarted('MAIL_FROM is set without SMTP_URL: set both, or neither.');
	}
	if (!/^smtps?:/.test(url) || !URL.canParse(url)) {
		throw new NotStarted('SMTP_URL cannot be read: it begins with smtp:// or smtps://.');
	}
	if (!/^[^<>]*<[^\s@<>]+@[^\s@<>]+>$|^[^\s@<>]+@[^\s@<>]+$/.test(from)) {
		throw new NotStarted(
			'MAIL_FROM is no e-mail address: set it to one, such as "The panel <panel@example.org>".'
		);
	}
	return smtpServer(url, from);
}
