import type { forms as en } from '../en/forms';
import { editor } from './forms/editor';
import { list } from './forms/list';

export const forms: typeof en = { ...list, editor };
