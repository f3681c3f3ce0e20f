import { hints } from './settings/hints';
import { labels } from './settings/labels';
import { faults, options } from './settings/options';
import { page } from './settings/page';

/** The panel's settings: their page, and the notice of a change. */
export const settings = { ...page, labels, hints, options, faults };
