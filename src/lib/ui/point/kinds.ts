import type { Words } from '../../words/words';

export type Kind = keyof Words['common']['kinds'];
export const KINDS: readonly Kind[] = ['positive', 'negative', 'query', 'action'];
