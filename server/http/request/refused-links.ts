/** Why a board's link or a live link is not opened, before anybody's rights are asked. */
type Why = 'origin' | 'too-many' | 'not-signed-in' | 'other-person';

export interface LinkLog {
	log: { info(details: object, sentence: string): void };
}

/** Logged as every other no is. */
export function logRefusedLink(log: LinkLog['log'], why: Why, about: object = {}): void {
	log.info({ event: 'refused', code: why, ...about }, 'a link was refused');
}
