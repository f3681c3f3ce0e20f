import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import SMTPTransport from 'nodemailer/lib/smtp-transport';

/** A letter as it goes out: plain text, and for a sitting its calendar file. */
export interface Letter {
	/** E-mail address. */
	to: string;
	subject: string;
	text: string;
	/** iCalendar text; null for most letters. */
	calendar: string | null;
}

/**
 * The result of a try. `temporary`: the mail server did not take the letter and may later. `refused`: it never will.
 * `unsure`: the whole letter was on its way when the connection ended, so nobody knows whether it was taken.
 */
export type SendOutcome = { is: 'sent' } | { is: 'temporary' | 'refused' | 'unsure'; code: string };

/** Where letters are given to. */
export interface MailServer {
	/** @param id of the letter: the same for every try, so that a mailbox can tell a repetition */
	send(id: string, letter: Letter, signal: AbortSignal): Promise<SendOutcome>;
}

const SECOND = 1000;

/**
 * A mail server by SMTP, one connection for each letter.
 * @param url smtp://user:password@host:port or smtps://…, with nodemailer's options as its query
 * @param from the sender: an address, or `Name <address>`
 */
export function smtpServer(url: string, from: string): MailServer {
	const transport = new SMTPTransport({
		connectionTimeout: 30 * SECOND,
		greetingTimeout: 30 * SECOND,
		socketTimeout: 120 * SECOND,
		url
	});
	const host = from.slice(from.lastIndexOf('@') + 1).replace(/[^A-Za-z0-9.-].*$/, '');
	return {
		async send(id, { to, subject, text, calendar }, signal) {
			const mail = new MailComposer({
				...{ from, to, subject, text, messageId: `<${id}@${host}>`, date: new Date() },
				headers: { 'Auto-Submitted': 'auto-generated' },
				...(calendar !== null && {
					attachments: [
						{
							filename: 'sitting.ics',
							content: calendar,
							contentType: 'text/calendar; charset=utf-8'
						}
					]
				})
			}).compile();
			const bytes = await mail.build();
			// nodemailer reads the letter only once the server has asked for it.
			let isBegun = false;
			const body = Readable.from(
				(function* () {
					isBegun = true;
					yield bytes;
				})(),
				{ objectMode: false }
			);
			const message = {
				getEnvelope: () => mail.getEnvelope(),
				messageId: () => mail.messageId(),
				createReadStream: () => body
			};
			type Mail = Parameters<typeof transport.send>[0];
			return new Promise((resolve) => {
				const asked = { data: { signal }, message } as unknown as Mail;
				transport.send(asked, (error) => {
					resolve(error ? failed(error, isBegun) : { is: 'sent' });
				});
			});
		}
	};
}

function failed(
	{
		code = 'unknown',
		responseCode,
		command
	}: { code?: string; responseCode?: number; command?: string },
	isBegun: boolean
): SendOutcome {
	if (responseCode !== undefined && responseCode >= 400) {
		// A wrong password, or a server that is closing, is no fault of the letter.
		const isOurs = code === 'EAUTH' || code === 'ECONNECTION' || code === 'EPROTOCOL';
		const isForEver = responseCode >= 500 && !isOurs;
		// The server refused MAIL FROM: the office's address is wrong, not the reader's.
		const isSender = isForEver && command === 'MAIL FROM';
		const said = `${isSender ? 'sender-' : ''}${responseCode}`;
		return { is: isForEver ? 'refused' : 'temporary', code: said };
	}
	if (code === 'EENVELOPE' || code === 'EMESSAGE') return { is: 'refused', code };
	return { is: isBegun ? 'unsure' : 'temporary', code };
}
