import { editor } from './forms/editor';
import { list } from './forms/list';

/** The panel's case forms: their list, one of them, and the page on which one is written. */
export const forms = { ...list, editor };
