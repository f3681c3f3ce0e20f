import { refusalText } from '../../../src/lib/sentences/refusals';
import type { Room } from '../room';
import type { Row } from './rows';

type Told = Row['told'][string];
type Form = (room: Room) => Record<string, string>;

const panel = 'placed present other-day absent chair translator';
const outside = 'respondent commissioner audit observer adviser invitee';
const strangers = 'nobody expired';

/** The coordinator's pages and acts; assurance sees the day, for its quorum. (P2, P4, M6) */
const forOffice = (
	coordinator: Told,
	assurance: Told = 'forbidden',
	toStrangers = 'not-signed-in'
) => ({
	[strangers]: toStrangers,
	coordinator,
	assurance,
	[`${panel} ${outside}`]: 'forbidden'
});

const review = {
	'title-en': 'Another title',
	template: 'crime-incident-hub',
	blind: 'after-opening',
	seen: 'read long ago'
};
const sitting = { date: '3 July 2023', mode: 'both', rows: '0' };

const onReview = (act: string, told: Row['told'], form: Form, rest: Partial<Row> = {}): Row => ({
	door: `POST /reviews/[review]/prepare?/${act}`,
	at: (room) => `/reviews/${room.review}/prepare?/${act}`,
	form,
	told,
	...rest
});

function list(act: string, coordinator: Told): Row[] {
	const path = `?/${act}`;
	const at = (room: Room) => `/reviews/${room.review}/list${path}`;
	return [
		{
			door: `POST /reviews/[review]/list${path}`,
			at,
			form: () => ({}),
			told: forOffice(coordinator)
		}
	];
}
const papers = (act: string, form: Form, coordinator: Told): Row[] => [
	{
		door: `POST /reviews/[review]/papers?/${act}`,
		at: (room) => `/reviews/${room.review}/papers?/${act}`,
		form,
		told: {
			[strangers]: 'not-signed-in',
			[`coordinator assurance ${panel} ${outside}`]: coordinator
		}
	}
];

/** The panel's case forms, which are the office's. */
const onForms = (act: string, told: Told, form: Form, rest: Partial<Row> = {}): Row => ({
	door: `POST /staff/settings/forms${act}`,
	at: () => `/staff/settings/forms${act.replace('[form]', 'use-of-force')}`,
	form,
	told: forOffice(told, told),
	...rest
});

/** A case form with one prompt, as its page sends it. */
const custodyForm = (name: string) => ({
	...{ 'f-name.en': name, 'f-name.cy': name, 'f-question.en': 'Well?', 'f-question.cy': 'Da?' },
	...{ 'f-prompts.0.row': 'q1', 'f-prompts.0.number': '1', 'f-prompts.0.kind': 'text' },
	...{ 'f-prompts.0.label.en': 'What?', 'f-prompts.0.label.cy': 'Beth?' }
});

/** The demo's groups have begun on the cases of its draw. */
const onSample = (act: string, told: Row['told'], form: Form): Row => ({
	door: `POST /reviews/[review]/sample?/${act}`,
	at: (room) => `/reviews/${room.review}/sample?/${act}`,
	form,
	told
});

/** Those of the panel, the office and the others. */
const forPanel = (inside: Told, toStrangers = 'not-signed-in') => ({
	[strangers]: toStrangers,
	[`coordinator assurance ${panel}`]: inside,
	[outside]: 'forbidden'
});

const onDay = (act: string, told: Row['told'], form: Form, rest: Partial<Row> = {}): Row => ({
	door: `POST /sittings/[sitting]/day?/${act}`,
	at: (room) => `/sittings/${room.sitting}/day?/${act}`,
	form,
	told,
	...rest
});

const ownGroup = (room: Room) => room.group(room.letters.own);

/** What the office prepares before a day, and the day itself. */
export const officeRows: Row[] = [
	// The e-mails, and a letter that there is not.
	{
		door: 'GET /staff/mail',
		at: () => '/staff/mail?show=all',
		told: forOffice('ok', 'ok', 'door')
	},
	...['again', 'sent', 'drop'].map((act): Row => ({
		door: `POST /staff/mail?/${act}`,
		at: () => `/staff/mail?/${act}`,
		form: () => ({ letter: 'no-such-letter' }),
		told: forOffice('unknown', 'unknown')
	})),
	// Dates of sittings: for the panel, and for guests where they are expected.
	{
		door: 'GET /reviews/[review]/calendar.ics',
		at: ({ review }) => `/reviews/${review}/calendar.ics`,
		told: {
			[strangers]: 'door',
			[`${panel} coordinator assurance respondent observer`]: 'ok',
			'commissioner audit adviser invitee': 'forbidden'
		}
	},
	{
		door: 'GET /sittings/[sitting]/calendar.ics',
		at: ({ sitting }) => `/sittings/${sitting}/calendar.ics`,
		told: {
			[strangers]: 'door',
			[`${panel} coordinator assurance`]: 'ok',
			respondent: 'ok forbidden forbidden forbidden',
			observer: 'forbidden ok ok ok',
			'commissioner audit adviser invitee': 'forbidden'
		}
	},
	{ door: 'GET /reviews', at: () => '/reviews', told: forOffice('ok', 'ok', 'door') },
	{
		door: 'GET /staff/settings',
		at: () => '/staff/settings',
		told: forOffice('ok', 'ok', 'door')
	},
	{
		door: 'POST /staff/settings?/save',
		at: () => '/staff/settings?/save',
		form: () => ({ section: 'no-such-part', seen: '1' }),
		told: forOffice('form-unreadable', 'form-unreadable')
	},
	{
		door: 'POST /staff/settings?/edit',
		at: () => '/staff/settings?/edit',
		form: () => ({ section: 'people', seen: '1', edit: 'seats add' }),
		told: forOffice('may', 'may')
	},
	...['', '/new', '/[form]', '/[form]/file'].map((page): Row => ({
		door: `GET /staff/settings/forms${page}`,
		at: () => `/staff/settings/forms${page.replace('[form]', 'use-of-force')}`,
		told: forOffice('ok', 'ok', 'door')
	})),
	{
		// The panel of the demo has no form of its own, and one that is shipped is never changed.
		door: 'GET /staff/settings/forms/[form]/change',
		at: () => '/staff/settings/forms/use-of-force/change',
		told: forOffice('unknown', 'unknown', 'door')
	},
	onForms('?/remove', 'unknown', () => ({ form: 'use-of-force', seen: '1' })),
	onForms('?/bring', 'file-not-form', () => ({})),
	onForms('/new?/save', 'form-name-taken', () => custodyForm('Use of force'), {
		saying: (w, kind) =>
			kind === 'coordinator' || kind === 'assurance'
				? refusalText(w, 'form-name-taken', { name: 'Use of force' })
				: undefined
	}),
	onForms('/new?/edit', 'may', () => ({ edit: 'prompts add' })),
	onForms('/[form]/change?/save', 'unknown', () => ({
		...custodyForm('Custody'),
		...{ form: 'use-of-force', seen: '1' }
	})),
	onForms('/[form]/change?/edit', 'may', () => ({ edit: 'prompts add' })),
	{
		door: 'GET /reviews/new',
		at: () => '/reviews/new',
		told: forOffice('ok', 'forbidden', 'door')
	},
	{
		door: 'GET /reviews/[review]/prepare',
		at: (room) => `/reviews/${room.review}/prepare`,
		told: forOffice('ok', 'forbidden', 'door')
	},
	...['', '/empty.csv', '/example.csv', '/refused.csv', '/accepted.csv'].map((file): Row => ({
		door: `GET /reviews/[review]/list${file}`,
		at: (room) => `/reviews/${room.review}/list${file}`,
		told: forOffice('ok', 'forbidden', 'door')
	})),
	...list('match', 'months-wrong'),
	...list('confirm', 'import-gone'),
	...list('cancel', 'may'),
	{
		// The file is the body; whom the page was made for stands in the address.
		door: 'POST /reviews/[review]/list/file',
		namesNobody: true,
		at: (room) => `/reviews/${room.review}/list/file?name=list.csv`,
		form: () => ({ Reference: '1' }),
		told: forOffice('may')
	},
	{
		door: 'GET /reviews/[review]/papers',
		at: (room) => `/reviews/${room.review}/papers`,
		told: forOffice('ok', 'forbidden', 'door')
	},
	...papers('change', () => ({ paper: 'no-such-paper', redaction: 'redacted' }), 'unknown'),
	...papers('remove', () => ({ paper: 'no-such-paper' }), 'unknown'),
	...papers('issue', () => ({ sitting: 'no-such-sitting' }), 'unknown'),
	{
		// The file is the body; its case, and whom the page was made for, stand in the address.
		door: 'POST /reviews/[review]/papers/file',
		namesNobody: true,
		at: (room) =>
			`/reviews/${room.review}/papers/file?case=${room.case(room.ownCase)}&name=log.txt`,
		form: () => ({ '<html>': '' }),
		told: forOffice('may')
	},
	{
		door: 'GET /papers/[paper]',
		at: () => '/papers/no-such-paper',
		told: { [strangers]: 'not-signed-in', [`coordinator assurance ${panel} ${outside}`]: 'unknown' }
	},
	{
		door: 'GET /reviews/[review]/sample',
		at: (room) => `/reviews/${room.review}/sample`,
		told: forPanel('ok', 'door')
	},
	{
		door: 'GET /reviews/[review]/sample/[n].[kind].json',
		at: (room) => `/reviews/${room.review}/sample/1.public.json`,
		told: forPanel('ok', 'door')
	},
	{
		door: 'GET /reviews/[review]/sample/[n].list.txt',
		at: (room) => `/reviews/${room.review}/sample/1.list.txt`,
		told: {
			[strangers]: 'door',
			'coordinator assurance': 'ok',
			[`${panel} ${outside}`]: 'forbidden'
		}
	},
	onSample('seal', forOffice('groups-began'), () => ({ size: '17', reserves: '3' })),
	onSample('say', forPanel('not-now'), () => ({ draw: '1', word: 'barcud' })),
	onSample('choose', forOffice('groups-began'), () => ({ references: 'GT/1', purpose: 'Harm' })),
	onSample('replace', forOffice('groups-began'), (room) => ({
		case: room.case(room.ownCase),
		reason: 'Reopened'
	})),
	{
		door: 'GET /sittings/[sitting]/day',
		at: (room) => `/sittings/${room.sitting}/day`,
		told: forOffice('ok', 'ok', 'door')
	},
	{
		door: 'GET /sittings/[sitting]/arrive',
		at: (room) => `/sittings/${room.sitting}/arrive`,
		// DCI Keane was a guest of the first sitting, Cllr Bevan of the second.
		told: {
			...forPanel('ok', 'door'),
			respondent: 'ok forbidden forbidden forbidden',
			observer: 'forbidden ok ok ok'
		}
	},
	{
		door: 'POST /sittings/[sitting]/arrive',
		at: (room) => `/sittings/${room.sitting}/arrive`,
		form: () => ({ arrival: 'remote' }),
		told: {
			...forPanel('may may sitting-over sitting-over'),
			respondent: 'may forbidden forbidden forbidden',
			observer: 'forbidden may sitting-over sitting-over'
		},
		done: { breakouts: 'absent' }
	},
	{
		door: 'POST /reviews/new',
		at: () => '/reviews/new',
		form: () => review,
		told: forOffice('may'),
		done: { draft: 'coordinator' }
	},

	onReview('review', forOffice('changed-meanwhile'), () => review),
	onReview('drop', forOffice('groups-began'), () => ({ sure: 'yes' })),
	onReview('plan-sitting', forOffice('may'), () => ({ ...sitting, 'place-en': 'The town hall' }), {
		done: { draft: 'coordinator' }
	}),
	onReview('change-sitting', forOffice('changed-meanwhile'), (room) => ({
		...sitting,
		sitting: room.sitting,
		seen: 'read long ago'
	})),
	onReview(
		'why',
		forOffice('changed-meanwhile changed-meanwhile changed-meanwhile not-now'),
		(room) => ({ 'why-en': 'Why', 'why-cy': 'Pam', sitting: room.sitting, seen: 'read long ago' })
	),
	onReview('drop-sitting', forOffice('groups-began'), (room) => ({ sitting: room.sitting })),
	onReview('cancel-sitting', forOffice('reason-needed not-now not-now not-now'), (room) => ({
		sitting: room.sitting
	})),
	onReview('substitute', forOffice('no-substitutes'), (room) => ({
		...{ sitting: room.sitting, substitute: 'a', member: 'b' }
	})),
	onReview('drop-substitute', forOffice('may may sitting-over sitting-over'), (room) => ({
		...{ sitting: room.sitting, substitute: 'a' }
	})),
	onReview('input', forOffice('changed-meanwhile'), (room) => ({
		...{ sitting: room.sitting, item: '0', seen: 'read long ago' }
	})),
	onReview('add-cases', forOffice('case-drawn'), (room) => ({
		sitting: room.sitting,
		references: 'REF-1\nREF-2'
	})),
	onReview('change-case', forOffice('changed-meanwhile'), (room) => ({
		case: room.case(room.ownCase),
		sitting: room.sitting,
		seen: 'read long ago'
	})),
	onReview('move-cases', forOffice('groups-began'), () => ({
		...{ first: '1', last: '1', place: 'another' }
	})),
	onReview('drop-case', forOffice('groups-began'), (room) => ({ case: room.case(room.ownCase) })),

	onDay('move', forOffice('may not-now not-now not-now'), () => ({ to: 'arriving' })),
	onDay('expect', forOffice('unknown unknown sitting-over sitting-over'), () => ({
		person: 'no-such-person'
	})),
	onDay('arrival', forOffice('may may sitting-over sitting-over'), (room) => ({
		person: room.person('joan-whitfield'),
		arrival: 'apologies'
	})),
	onDay(
		'chair',
		{
			...forOffice('may may not-now not-now', 'forbidden forbidden not-now not-now'),
			[`placed present other-day absent translator ${outside}`]:
				'forbidden forbidden not-now not-now',
			chair: 'may may not-now not-now'
		},
		(room) => ({
			person: room.person(room.stage === 'breakouts' ? 'gethin-rees' : 'joan-whitfield')
		})
	),
	onDay('substitute', forOffice('no-substitutes'), () => ({ substitute: 'a', member: 'b' })),
	onDay('drop-substitute', forOffice('may may sitting-over sitting-over'), () => ({
		substitute: 'a'
	})),
	onDay('allow', forOffice('forbidden', 'reason-needed'), () => ({ reason: ' ' })),
	onDay('cancel', forOffice('reason-needed not-now not-now not-now'), () => ({})),
	onDay('collect', forOffice('date-wrong not-now not-now not-now'), () => ({})),
	onDay('due', forOffice('not-now'), () => ({ due: '1 March 2030' })),
	onDay('join', forOffice('not-now'), () => ({ person: 'no-such-person' })),
	onDay('make-group', forOffice('may may sitting-over sitting-over'), () => ({}), {
		done: { breakouts: 'coordinator' }
	}),
	onDay(
		'form-groups',
		forOffice('groups-began groups-began sitting-over sitting-over'),
		(room) => ({
			groups: '1',
			member: `0 ${room.person('gethin-rees')}`,
			case: `0 ${room.case(room.ownCase)}`
		})
	),
	onDay('drop-group', forOffice('group-has-written'), (room) => ({ group: ownGroup(room) })),
	onDay('place', forOffice('unknown unknown sitting-over sitting-over'), (room) => ({
		person: 'no-such-person',
		group: ownGroup(room)
	})),
	onDay('give', forOffice('group-has-written'), (room) => ({
		group: ownGroup(room),
		case: room.case(room.ownCase),
		give: 'no'
	})),
	onDay('start', forOffice('may may not-now not-now'), () => ({ anyway: 'no' })),
	onDay('time', forOffice('changed-meanwhile changed-meanwhile sitting-over sitting-over'), () => ({
		...{ item: '0', seen: 'read long ago', does: 'begin' }
	})),
	onDay('input', forOffice('changed-meanwhile'), () => ({ item: '0', seen: 'read long ago' })),
	onDay('minutes', forOffice('changed-meanwhile'), () => ({ used: '15' })),
	{
		door: 'POST /sittings/[sitting]/plenary?/together',
		at: (room) => `/sittings/${room.sitting}/plenary?/together`,
		form: () => ({}),
		told: {
			[strangers]: 'not-signed-in',
			'chair coordinator': 'may may sitting-over sitting-over',
			[`placed present other-day absent assurance translator ${outside}`]: 'forbidden'
		}
	}
];
