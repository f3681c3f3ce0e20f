import { NotStarted } from '../http/not-started';

/** The settings of a server, as environment variables. */
export interface Environment {
	DATA_DIR?: string;
	DATABASE_URL?: string;
	REDIS_URL?: string;
	ORIGIN?: string;
	PORT?: string;
	DEMO?: string;
	LOG_LEVEL?: string;
	/** The mail server, `smtp://user:password@host:port`. Without it, or without MAIL_FROM, the office sends each letter by hand. */
	SMTP_URL?: string;
	/** The sender's address of all letters. */
	MAIL_FROM?: string;
	/** The file with the key of the papers; by default one in DATA_DIR. */
	KEY_FILE?: string;
}

/** @throws NotStarted where a setting asks for what this version does not have */
export function refuseUnsupported(env: Environment): void {
	if (env.DATABASE_URL) {
		throw new NotStarted(
			'DATABASE_URL is not supported yet: unset it, and set DATA_DIR to a folder.'
		);
	}
	if (env.REDIS_URL) {
		throw new NotStarted('REDIS_URL is not supported yet: unset it; one machine needs no Redis.');
	}
}
