// The seventeen cases, made up for the demo, in the order of the report.
import { case01 } from './cases/case-01';
import { case02 } from './cases/case-02';
import { case03 } from './cases/case-03';
import { case04 } from './cases/case-04';
import { case05 } from './cases/case-05';
import { case06 } from './cases/case-06';
import { case07 } from './cases/case-07';
import { case08 } from './cases/case-08';
import { case09 } from './cases/case-09';
import { case10 } from './cases/case-10';
import { case11 } from './cases/case-11';
import { case12 } from './cases/case-12';
import { case13 } from './cases/case-13';
import { case14 } from './cases/case-14';
import { case15 } from './cases/case-15';
import { case16 } from './cases/case-16';
import { case17 } from './cases/case-17';
import type { DemoCase } from './types';

export const cases: DemoCase[] = [
	case01,
	case02,
	case03,
	case04,
	case05,
	case06,
	case07,
	case08,
	case09,
	case10,
	case11,
	case12,
	case13,
	case14,
	case15,
	case16,
	case17
];
