import { day } from './office/day';
import { inputs } from './office/inputs';
import { mail } from './office/mail';
import { minutes } from './office/minutes';
import { prepare } from './office/prepare';
import { reviews } from './office/reviews';
import { substitutes } from './office/substitutes';

/** The pages with which the office prepares a review and runs its day. */
export const office = { reviews, prepare, day, substitutes, inputs, mail, minutes };
