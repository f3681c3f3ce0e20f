import type { heldBy as en } from '../../en/report/held-by';

export const heldBy: typeof en = {
	all: 'Dangos dwylo: roedd pob aelod a gymerodd ran o’r farn hon.',
	majority: 'Dangos dwylo: roedd mwyafrif yr aelodau a gymerodd ran o’r farn hon.',
	some: 'Dangos dwylo: roedd rhai o’r aelodau a gymerodd ran o’r farn hon.',
	earlier: 'Newidiwyd y geiriau ar ôl y dangos dwylo.'
};
