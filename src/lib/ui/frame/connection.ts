import type { Words } from '../../words/words';

/** The one permanent line of connection truth. */
export type ConnectionState = keyof Words['common']['connection'];
