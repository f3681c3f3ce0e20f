// Themes of a made-up review. The cases of a theme are counted from `from`, never written down. (G4)
import { said } from '../prose';
import type { DemoTheme } from '../types';

export const themes: DemoTheme[] = [
	{
		key: 'business-victim',
		en: said`Members found more than once that it needs to be clear who the victim is when a business is
			involved. People who were there may be at risk or under threat, and that should be weighed
			and suitable support offered to them.`,
		flags: ['concern'],
		from: [
			{ case: 2, finding: 2 },
			{ case: 3, finding: 4 }
		]
	},
	{
		key: 'times-of-contact',
		en: said`Police tried regularly to stay in touch with victims, and the panel welcomed it. Often,
			though, the day and hour of an attempt were missing. The timeline was therefore not exact,
			and colleagues choosing the moment for the next call had less to go on.`,
		flags: ['improvement'],
		from: [
			{ case: 1, finding: 1 },
			{ case: 12, finding: 3 },
			{ case: 13, finding: 1 },
			{ case: 13, finding: 2 },
			{ case: 16, finding: 1 }
		]
	},
	{
		key: 'last-contact',
		en: said`All members agreed that the last contact, in which the victim hears how the investigation
			ended, matters greatly for the record, because nothing follows it. When it took place, by
			what means (a call, an e-mail, a meeting) and why the decision was reached all need to be
			noted correctly. A letter or e-mail should be kept as a copy, so that nothing is missing.`,
		flags: ['improvement'],
		from: [
			{ case: 3, finding: 3 },
			{ case: 9, finding: 1 },
			{ case: 13, finding: 3 },
			{ case: 17, finding: 4 }
		]
	},
	{
		key: 'questions-that-do-not-apply',
		en: said`The Force’s systems may ask for things that have no bearing on a case. Either the next
			question could depend on the answer before it, or the record could say that a part does not
			apply. A reader would then know that nothing had simply been left out.`,
		flags: ['improvement'],
		from: [
			{ case: 8, finding: 1 },
			{ case: 11, finding: 3 }
		]
	},
	{
		key: 'accurate-records',
		en: said`Accuracy came up again and again. It was good to see officers write down the work that was
			to be done. When and how it was done also had to be entered, for instance that another
			agency had been reached, so that the exchange could be seen at a glance.`,
		flags: ['improvement'],
		from: [
			{ case: 2, finding: 4 },
			{ case: 8, finding: 2 },
			{ case: 8, finding: 3 },
			{ case: 11, finding: 3 },
			{ case: 14, finding: 2 },
			{ case: 17, finding: 3 }
		]
	},
	{
		key: 'before-a-crime',
		en: said`Some calls seemed to form a pattern: people asked for something to be on record because they
			expected a crime later.`,
		from: [
			{ case: 10, finding: 2 },
			{ case: 15, finding: 1 }
		]
	},
	{
		key: 'complete-record',
		en: said`Incident and crime logs are the whole of the record, and any later investigation depends on
			them. A log of every call has value: lessons can be drawn from it, and the work changed for
			the better.`,
		from: [
			{ case: 12, finding: 2 },
			{ case: 14, finding: 1 },
			{ case: 15, finding: 2 }
		]
	}
];
