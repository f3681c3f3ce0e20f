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
		key: 'overview-question',
		section: 'overview',
		en: 'The question put to the panel was whether the Hub had triaged and handled each case properly.'
	},
	{
		key: 'background-handbook',
		section: 'background',
		en: said`Why the panel exists, how cases are sampled and what members are asked to look at are set out
			in the panel’s handbook, which the Commissioner’s website carries.`
	}
];
