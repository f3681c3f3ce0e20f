/** Why the server ends a link. 44xx is for good; after the others the client comes back by itself. */
export const CLOSE = {
	expired: 4401,
	forbidden: 4403,
	otherPerson: 4406,
	badData: 4409,
	restarting: 4503,
	tryLater: 1013
} as const;

export type CloseCode = (typeof CLOSE)[keyof typeof CLOSE];

/** The key of the sentence a person reads; it travels as the close reason. */
export type CloseSentence =
	'expired' | 'forbidden' | 'other-person' | 'bad-data' | 'restarting' | 'try-later';

const sentences: Record<CloseCode, CloseSentence> = {
	[CLOSE.expired]: 'expired',
	[CLOSE.forbidden]: 'forbidden',
	[CLOSE.otherPerson]: 'other-person',
	[CLOSE.badData]: 'bad-data',
	[CLOSE.restarting]: 'restarting',
	[CLOSE.tryLater]: 'try-later'
};

export function closeSentence(code: CloseCode): CloseSentence {
	return sentences[code];
}

/** What travels with the code: its sentence, and a name where there is one. At most 123 bytes. */
export function closeReason(code: CloseCode, name = ''): string {
	return `${closeSentence(code)} ${[...name].slice(0, 25).join('')}`.trim();
}

/** The name in a reason; undefined where it has none. */
export function nameIn(reason: string): string | undefined {
	return reason.split(' ').slice(1).join(' ') || undefined;
}

/** Null for a code this product never sends (a lost network, for example). */
export function sentenceOf(code: number): CloseSentence | null {
	return sentences[code as CloseCode] ?? null;
}

/** Why a frame was not accepted. */
export type RefusedCode = 'readonly' | 'frozen' | 'schema' | 'size' | 'rate' | 'client-id';
