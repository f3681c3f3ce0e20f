import type { en } from '../en';
import { day } from './office/day';
import { prepare } from './office/prepare';
import { reviews } from './office/reviews';

export const office: (typeof en)['office'] = { reviews, prepare, day };
