import type { Format } from './format';
import type { Lang } from './plural';
import type { Words } from './words';

/** A language with its words and its dates. */
export interface Spoken {
	readonly lang: Lang;
	readonly w: Words;
	readonly format: Format;
}
