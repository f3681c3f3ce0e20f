// The prose of a made-up report. Attendance appears as counts, and nobody is named. (A2)
import { said } from './prose';
import type { DemoBlock } from './types';

export const reportBlocks: DemoBlock[] = [
	{
		key: 'masthead-panel',
		section: 'masthead',
		en: 'Glan Teifi Police and Crime Commissioner: Quality Assurance Panel'
	},
	{
		key: 'masthead-title',
		section: 'masthead',
		en: 'Crime and Incident Hub. Meetings of 3 and 19 July 2023. A fictional report.'
	},
	{
		key: 'overview-sittings',
		section: 'overview',
		en: said`The panel met on 3 July and on 19 July 2023 to look at 17 cases, drawn at random, that the
			Force’s Crime and Incident Hub had handled. Two meetings were held, not one, because of when
			members were free and because two new members were joining at the first.`
	},
	{
		key: 'overview-attendance',
		section: 'overview',
		en: said`Members met face to face at Glan Teifi Police headquarters: six on the first day and six on
			the second.`
	},
	{
		key: 'overview-question',
		section: 'overview',
		en: 'The question put to the panel was whether the Hub had triaged and handled each case properly.'
	},
	{
		key: 'overview-prompts',
		section: 'overview',
		en: said`Each case was read against the fifteen prompts of the form “Crime and Incident Hub”: the
			first report, allocation and contact; vulnerability and safeguarding; the victim’s statement,
			special measures, contact agreement and support; the outcome, its reasons and its evidence;
			and supervision. Positives, negatives, queries and actions were then noted.`
	},
	{
		key: 'background-handbook',
		section: 'background',
		en: said`Why the panel exists, how cases are sampled and what members are asked to look at are set out
			in the panel’s handbook, which the Commissioner’s website carries.`
	}
];
