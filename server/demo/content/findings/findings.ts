import { firstFindings } from './findings-first';
import { secondFindings } from './findings-second';

/** Forty-eight findings on seventeen made-up cases, in the order of the report. (A2) */
export const demoFindings = [...firstFindings, ...secondFindings];
