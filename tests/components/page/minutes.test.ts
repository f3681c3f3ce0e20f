import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { words } from '../../../src/lib/words/words';
import type { PageData } from '../../../src/routes/sittings/[sitting]/minutes/$types';
import Page from '../../../src/routes/sittings/[sitting]/minutes/+page.svelte';
import { renderIn } from '../in-words';

vi.mock('$app/navigation', () => import('../kit-stage'));
vi.mock('$app/state', () => import('../kit-stage'));

const at = (time: string) => `2023-07-03T${time}:00.000Z`;
const data = {
	title: words.en.office.minutes.title,
	panel: 'Quality Assurance Panel',
	review: { id: 'july', title: 'The Hub, July 2023' },
	sitting: {
		...{ id: 'july-3', number: 1, date: '2023-07-03', stage: 'closed', isRemote: false },
		...{ from: '09:30', to: '16:00', place: 'Town hall', mode: 'in-person' }
	},
	may: { day: true, room: true },
	spine: [],
	stages: [
		{ stage: 'arriving', at: at('08:00') },
		{ stage: 'closed', at: at('15:00') }
	],
	attendance: [
		{
			...{ id: 'tomos', name: 'Tomos Ellis', role: 'Member', how: 'remote' },
			stays: [
				{ from: at('08:10'), to: at('10:00') },
				{ from: at('11:30'), to: null }
			]
		}
	],
	quorum: [
		{ at: at('09:00'), counted: 6, minimum: 7, isQuorate: false, seatsMissing: [] },
		{
			at: at('09:20'),
			counted: 7,
			minimum: 7,
			isQuorate: true,
			seatsMissing: [{ name: 'Chair', here: 0, least: 1 }]
		}
	],
	exit: { is: 'proceed', by: 'Huw Jarman', at: at('08:50'), reason: 'Two are new.', lang: 'en' },
	chairs: [
		{ name: 'Margaret Pugh', from: null },
		{ name: 'Joan Whitfield', from: at('12:00') }
	],
	agenda: [
		{ title: 'Welcome', planned: 15, used: 17, beganAt: at('09:00'), endedAt: at('09:17') },
		{ title: 'Lunch', planned: 45, used: null, beganAt: null, endedAt: null }
	],
	inputs: [
		{
			...{ title: 'How the Hub works', speaker: 'Sam Keane', role: 'Det. Ch. Insp.' },
			...{ relayedBy: 'Elin Prosser', summary: 'Calls come to one desk.' }
		}
	],
	figures: [
		{
			...{ title: 'Calls', period: 'January to March 2023', source: 'The log', unit: '' },
			table: { heads: ['', 'Calls'], rows: [{ label: 'January', values: [1204] }] }
		}
	],
	heard: [
		{
			title: 'Visit',
			said: 'A calm room.',
			outcome: null,
			visit: { place: 'Hub', date: '2023-06-30', went: 2 }
		}
	],
	promises: [
		{
			...{ id: 'training', text: 'Training in autumn', lang: 'en' },
			said: { says: 'better', text: 'Two of three courses were held.', lang: 'en' }
		}
	],
	messages: [
		{
			...{ id: 'lunch', text: 'Lunch is at 12:30.', lang: 'en', letter: null },
			...{ by: 'Elin Prosser', at: at('11:40') }
		},
		{
			...{ id: 'ystafell', text: 'Mae’ch ystafell ar agor.', lang: 'cy', letter: 'B' },
			...{ by: 'Elin Prosser', at: at('11:50') }
		}
	],
	shows: [
		{
			...{ id: 'held', number: 1, subject: 'question', kind: 'named', at: at('10:20') },
			question: { is: 'question', text: 'Is the call taker named?', lang: 'en' },
			ended: { how: 'closed', at: at('10:25') },
			result: {
				of: 7,
				tally: [
					{ said: 'Yes', n: 2, names: ['Joan Whitfield', 'Tomos Ellis'] },
					{ said: 'No', n: 0, names: [] }
				]
			}
		},
		{
			...{ id: 'closed', number: 2, subject: 'finding', kind: 'hidden', at: at('10:30') },
			...{ question: null, ended: { how: 'closed', at: at('10:35') }, result: 'closed-to-reader' }
		}
	],
	actions: {
		back: [
			{
				...{ id: 'letter', text: 'Write to the council', lang: 'en', owner: 'Sam Keane' },
				...{ says: 'done', why: 'The letter went in May.', whyLang: 'en' }
			}
		],
		agreed: [
			{
				...{ id: 'hyfforddi', text: 'Trefnu diwrnod hyfforddi', lang: 'cy' },
				...{ owner: 'Joan Whitfield', due: '2023-09-01' }
			}
		]
	},
	cases: [
		{ number: 1, stoodDown: 1, events: [{ what: 'opened', at: at('10:00') }] },
		{ number: 2, stoodDown: 0, events: [] }
	]
} as unknown as PageData;

test.each(['en', 'cy'] as const)(
	'the minutes are read from top to bottom in %s, and axe finds nothing',
	async (lang) => {
		const { container } = renderIn(lang, Page, { data });
		const w = words[lang].office.minutes;
		const main = container.querySelector('main')!;
		const said = main.textContent.replace(/\s+/g, ' ');
		for (const name of Object.values(w.parts).filter((part) => part !== w.parts.times))
			expect(said).toContain(name);
		expect(main.querySelectorAll('[aria-labelledby="attendance"] tbody tr')).toHaveLength(2);
		expect(said).toContain(w.toTheEnd);
		expect(said).toContain(words[lang].office.inputs.relayed('Elin Prosser'));
		expect(said).not.toMatch(/[.!?]\./);
		expect(said).toContain('1,204');
		expect(said).toContain('Two of three courses were held.');
		expect(said).toContain(words[lang].office.heard.noOutcome);
		const part = (id: string) =>
			main.querySelector(`[aria-labelledby="${id}"]`)!.textContent.replace(/\s+/g, ' ');
		const { breakouts, common, actions } = words[lang];
		expect(part('messages')).toContain(
			`${breakouts.messages.toAll}, Elin Prosser: Lunch is at 12:30.`
		);
		expect(part('messages')).toContain(`${common.group('B')}, Elin Prosser: Mae’ch ystafell`);
		expect(part('shows')).toContain('Is the call taker named?');
		expect(part('shows')).toContain('Joan Whitfield');
		expect(part('shows')).toContain(w.shows.outOf(7));
		expect(part('shows')).toContain(w.shows.notYours);
		expect(part('actions')).toContain('Write to the council');
		expect(part('actions')).toContain(`${actions.says.done}. The letter went in May.`);
		expect(part('actions')).toContain('Trefnu diwrnod hyfforddi');
		expect(part('actions')).toContain(`${actions.owner}: Joan Whitfield.`);
		const inWelsh = [...main.querySelectorAll('[lang="cy"]')].map((each) => each.textContent);
		expect(inWelsh).toContain('Mae’ch ystafell ar agor.');
		expect(inWelsh).toContain('Trefnu diwrnod hyfforddi');
		expect(said).toContain(w.stoodDown(1));
		expect(said).toContain(w.notOpened);
		expect(said).toContain(words[lang].common.quorum.seats('Chair'));
		expect(said).not.toMatch(/undefined|\[object|null/);
		const { violations } = await axe.run(main, {
			rules: { 'color-contrast': { enabled: false }, region: { enabled: false } }
		});
		expect(violations.map(({ id }) => id)).toEqual([]);
	}
);
