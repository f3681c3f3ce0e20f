// Data: a row for every way in. Over 400 lines because there are so many ways in.
import { refusalText } from '../../../src/lib/sentences/refusals';
import type { Words } from '../../../src/lib/words/words';
import type { Kind, Room } from '../room';
import { KINDS } from '../room';
import { agendaRows } from './agenda-rows';
import { officeRows } from './office-rows';
import { promiseRows } from './promise-rows';
import { showRows } from './show-rows';
import { writingRows } from './writing-rows';
import { LATER, STAGES } from '../stages';
import type { Stage } from '../stages';

/**
 * What one kind of person is told at each of the four stages, in their order, or once for all:
 * `ok` · `may` of an act that is theirs and is not tried here · `door`, to sign in first ·
 * `>/path`, to be led there · `-`, not asked · else a refusal's code.
 */
type Told = string;

export interface Row {
	door: string;
	/** The address; null where there is nothing of the kind at that stage. */
	at: (room: Room) => string;
	/** Of an act: what is sent, complete enough for whoever may do it. */
	form?: (room: Room) => Record<string, string>;
	/** What the page says where it has a sentence of its own for it, or one that names something. */
	saying?: (w: Words, kind: Kind) => string | undefined;
	/** That no page shows this person the form, so that none has a place for the answer. */
	isBare?: (room: Room, kind: Kind) => boolean;
	/** By kinds of person, separated by spaces. */
	told: Record<string, Told>;
	/** The same for the stages after the approval, where it is not as at the approval. */
	late?: Record<string, Told>;
	/** Of an act: a way in or a choice for the whole browser, which names nobody. */
	namesNobody?: true;
	/** Of an act: who does it in the end, at which stages; after everybody else was refused. */
	done?: Partial<Record<Stage, Kind>>;
}

const panel = 'placed present other-day absent chair coordinator assurance translator';
const outside = 'respondent commissioner audit observer adviser invitee';
const strangers = 'nobody expired';
const everyone = KINDS.join(' ');

/** In which a page asks who is there before anything else. */
const toDoor = { [strangers]: 'door' };
/** An act says so instead, and what was typed stays. */
const signedOut = { [strangers]: 'not-signed-in' };

/** Those who may be in the room of the sitting at each stage, and what the others are told. (P8, P9) */
const sittingRoom = (told: Told) => ({
	'placed present chair coordinator': told,
	'other-day absent': `not-present ${rest(told)}`,
	'assurance translator': `forbidden ${rest(told)}`,
	'respondent commissioner audit adviser': 'forbidden'
});

/** The same for everybody: these few stand for all. */
const toSome = (told: Told) => ({
	'nobody placed coordinator respondent': told,
	'expired present other-day absent chair assurance translator': '-',
	'commissioner audit observer adviser invitee': '-'
});

const own = (room: Room) => room.case(room.ownCase);
const ofOwn = (room: Room) => ({ group: room.group(room.letters.own) });

export const rows: Row[] = [
	// Open to everybody.
	...[
		...['/healthz', '/readyz', '/accessibility', '/privacy', '/demo', '/demo/state.json'],
		...['/demo/mailbox', '/verify']
	].map((path): Row => ({ door: `GET ${path}`, at: () => path, told: toSome('ok') })),
	{
		door: 'GET /enter',
		at: () => '/enter',
		told: { [strangers]: 'ok', [`${panel} ${outside}`]: '>/' }
	},
	{
		door: 'POST /enter',
		namesNobody: true,
		at: () => '/enter',
		form: () => ({ email: `${Math.random()}@panel.example`, password: 'not the right one' }),
		isBare: (_, kind) => !strangers.includes(kind),
		told: { [everyone]: 'sign-in-failed' }
	},
	{ door: 'GET /enter/[token]', at: () => '/enter/used', told: toSome('ok') },
	{
		door: 'POST /enter/[token]',
		namesNobody: true,
		at: () => '/enter/used',
		form: () => ({ password: 'four words to remember' }),
		saying: (w) => w.door.link.goneText,
		told: { [everyone]: 'link-expired' }
	},
	{
		door: 'POST /language',
		at: () => '/language',
		form: () => ({ lang: 'en', to: '/privacy' }),
		namesNobody: true,
		told: { [everyone]: '>/privacy' }
	},
	{ door: 'GET /stories', at: () => '/stories', told: toSome('unknown') },
	{ door: 'GET /setup', at: () => '/setup', told: toSome('unknown') },
	{
		door: 'POST /setup',
		namesNobody: true,
		at: () => '/setup',
		form: () => ({ preset: 'quality-assurance-panel', 'name-en': 'Mine', 'name-cy': 'Fy un i' }),
		told: { [everyone]: 'already-set-up' }
	},
	{
		door: 'POST /demo/enter',
		namesNobody: true,
		at: () => '/demo/enter',
		form: () => ({ person: 'nobody-known' }),
		told: { [everyone]: 'unknown' }
	},
	{ door: 'GET /stay', at: () => '/stay', told: toSome('ok') },
	{
		door: 'POST /stay',
		at: () => '/stay',
		form: () => ({}),
		told: { [strangers]: 'not-signed-in', [`${panel} ${outside}`]: 'may' },
		done: { breakouts: 'placed' }
	},

	// Whoever is signed in.
	{ door: 'GET /', at: () => '/', told: { [strangers]: '>/demo', [`${panel} ${outside}`]: 'ok' } },
	{
		door: 'GET /undertaking',
		at: () => '/undertaking',
		told: { ...toDoor, [`${panel} ${outside}`]: 'ok' }
	},
	{
		door: 'POST /undertaking',
		at: () => '/undertaking',
		form: () => ({ name: 'Somebody Else' }),
		saying: (w) => refusalText(w, 'name-differs').split('undefined')[0],
		isBare: (_, kind) => !['observer', 'adviser', 'invitee'].includes(kind),
		told: { ...signedOut, [`${panel} ${outside}`]: 'name-differs' }
	},

	{
		door: 'GET /account',
		at: () => '/account',
		told: { ...toDoor, [`${panel} ${outside}`]: 'ok' }
	},
	...(
		[
			['details', { name: ' ', phone: '', language: 'en' }, 'empty'],
			['email', { email: 'no address' }, 'email-invalid'],
			['password', { 'new-password': 'password1234' }, 'password-common'],
			['end', { session: 'no-such-session' }, 'unknown'],
			['end-others', {}, 'may'],
			['seen', {}, 'may'],
			['rules', {}, 'may']
		] as [string, Record<string, string>, Told][]
	).map(([name, form, told]): Row => ({
		door: `POST /account?/${name}`,
		at: () => `/account?/${name}`,
		form: () => form,
		told: { ...signedOut, [`${panel} ${outside}`]: told }
	})),

	// The panel and its office. (P5, P8)
	{
		door: 'GET /reviews/[review]',
		at: ({ review }) => `/reviews/${review}`,
		told: { ...toDoor, [panel]: 'ok', [outside]: 'forbidden' }
	},
	{
		door: 'GET /reviews/[review]/declare',
		at: ({ review }) => `/reviews/${review}/declare`,
		told: { ...toDoor, [panel]: 'ok', [outside]: 'forbidden' }
	},
	{
		door: 'POST /reviews/[review]/declare?/declare',
		at: ({ review }) => `/reviews/${review}/declare?/declare`,
		form: (room) => ({ [`case-${own(room)}`]: 'unsure' }),
		told: { ...signedOut, [panel]: 'may', [outside]: 'forbidden' },
		done: { breakouts: 'absent', draft: 'assurance' }
	},
	{
		door: 'POST /reviews/[review]/declare?/settle',
		at: ({ review }) => `/reviews/${review}/declare?/settle`,
		form: (room) => ({ case: own(room), person: room.person('bethan-howells'), says: 'none' }),
		told: {
			...signedOut,
			'coordinator assurance': 'not-now',
			[`placed present other-day absent chair translator ${outside}`]: 'forbidden'
		}
	},

	// The office alone. (P2, P4, X1)
	...[
		['GET /reviews/[review]/history', 'history'],
		['GET /reviews/[review]/writing', 'writing'],
		['GET /reviews/[review]/papers/kept', 'papers/kept'],
		['GET /reviews/[review]/papers/confirm', 'papers/confirm'],
		['GET /reviews/[review]/history.csv', 'history.csv']
	].map(([door, page]): Row => ({
		door,
		at: ({ review }) => `/reviews/${review}/${page}`,
		told: {
			...toDoor,
			'coordinator assurance': 'ok',
			[`placed present other-day absent chair translator ${outside}`]: 'forbidden'
		}
	})),
	{
		door: 'GET /staff/people',
		at: () => '/staff/people',
		told: {
			...toDoor,
			'coordinator assurance': 'ok',
			[`placed present other-day absent chair translator ${outside}`]: 'forbidden'
		}
	},
	...(
		[
			['add', () => ({ name: 'Nia Roberts', role: 'observer', language: 'cy' })],
			[
				'standing',
				(room) => ({
					person: room.person('bethan-howells'),
					standing: 'active',
					'term-start': '2021-04-01',
					'term-end': '2024-03-31',
					level: 'level 2',
					granted: '2021-03-31',
					expires: '2025-04-01'
				})
			],
			['link', (room) => ({ person: room.person('bethan-howells') })]
		] as [string, (room: Room) => Record<string, string>][]
	).map(([name, form]): Row => ({
		door: `POST /staff/people?/${name}`,
		at: () => `/staff/people?/${name}`,
		form,
		told: {
			...signedOut,
			'coordinator assurance': 'may',
			[`placed present other-day absent chair translator ${outside}`]: 'forbidden'
		},
		done: { draft: 'assurance' }
	})),
	...(
		[
			['correct', (room) => ({ person: room.person('bethan-howells'), name: ' ' }), 'empty'],
			['end-sessions', () => ({ person: 'no-such-person' }), 'unknown'],
			['confirm', () => ({ request: 'no-such-request' }), 'unknown'],
			['decline', () => ({ request: 'no-such-request' }), 'unknown']
		] as [string, (room: Room) => Record<string, string>, Told][]
	).map(([name, form, told]): Row => ({
		door: `POST /staff/people?/${name}`,
		at: () => `/staff/people?/${name}`,
		form,
		told: {
			...signedOut,
			'coordinator assurance': told,
			[`placed present other-day absent chair translator ${outside}`]: 'forbidden'
		}
	})),

	// A group's board: its members, and the coordinator once the sitting has closed. (R11)
	{
		door: 'GET /sittings/[sitting]/breakouts/[case]',
		at: (room) => `/sittings/${room.sitting}/breakouts/${own(room)}`,
		told: {
			...toDoor,
			placed: 'ok ok not-now not-now',
			[`present other-day absent chair coordinator assurance translator ${outside}`]: 'forbidden'
		}
	},
	{
		door: 'GET /sittings/[sitting]/breakouts/[case]',
		at: (room) =>
			`/sittings/${room.sitting}/breakouts/${own(room)}?group=${room.group(room.letters.own)}`,
		told: {
			...toDoor,
			placed: 'ok ok not-now not-now',
			coordinator: 'forbidden forbidden ok ok',
			[`present other-day absent chair assurance translator ${outside}`]: 'forbidden'
		}
	},
	{
		door: 'GET /sittings/[sitting]/breakouts/[case]',
		at: (room) =>
			`/sittings/${room.sitting}/breakouts/${room.case(room.sharedCase)}?group=${room.group(room.letters.other)}`,
		told: {
			...toDoor,
			'present chair': 'ok ok not-now not-now',
			coordinator: 'forbidden forbidden ok ok',
			[`placed other-day absent assurance translator ${outside}`]: 'forbidden'
		}
	},
	...['ready', 'unready'].map((name): Row => ({
		door: `POST /sittings/[sitting]/breakouts/[case]?/${name}`,
		at: (room) => `/sittings/${room.sitting}/breakouts/${own(room)}?/${name}`,
		form: ofOwn,
		told: {
			...signedOut,
			placed: 'may may already-open already-open',
			[`present other-day absent chair coordinator assurance translator ${outside}`]:
				'forbidden forbidden already-open already-open'
		},
		done: { breakouts: 'placed' }
	})),
	{
		door: 'POST /sittings/[sitting]/breakouts/[case]?/help',
		at: (room) => `/sittings/${room.sitting}/breakouts/${own(room)}?/help`,
		form: ofOwn,
		told: {
			...signedOut,
			placed: 'may may not-now not-now',
			[`present other-day absent chair coordinator assurance translator ${outside}`]: 'forbidden'
		},
		done: { breakouts: 'placed' }
	},
	{
		door: 'POST /sittings/[sitting]/breakouts/[case]?/end-help',
		at: (room) => `/sittings/${room.sitting}/breakouts/${own(room)}?/end-help`,
		form: ofOwn,
		told: {
			...signedOut,
			'placed chair coordinator': 'may',
			[`present other-day absent assurance translator ${outside}`]: 'forbidden'
		}
	},

	// Its papers: whoever was given the case, the others once it was opened, the coordinator always.
	{
		door: 'GET /sittings/[sitting]/cases/[case]',
		at: (room) => `/sittings/${room.sitting}/cases/${own(room)}`,
		told: {
			...toDoor,
			placed: 'ok ok not-now not-now',
			'present chair': 'not-opened not-opened not-now not-now',
			'other-day absent': 'not-present',
			coordinator: 'ok',
			[`assurance translator ${outside}`]: 'forbidden'
		}
	},
	{
		door: 'GET /sittings/[sitting]/cases/[case]',
		at: (room) => `/sittings/${room.sittingOf(1)}/cases/${room.case(1)}`,
		told: {
			...toDoor,
			placed: 'not-opened not-now not-now not-now',
			present: 'ok not-present not-present not-present',
			'other-day': 'not-present not-now not-now not-now',
			absent: 'not-present',
			chair: 'ok not-now not-now not-now',
			coordinator: 'ok',
			[`assurance translator ${outside}`]: 'forbidden'
		}
	},

	// The room. Content comes with the case, not with the room. (P8, P8b, P9)
	{
		door: 'GET /sittings/[sitting]/plenary',
		at: ({ sitting }) => `/sittings/${sitting}/plenary`,
		told: { ...toDoor, ...sittingRoom('ok ok led led'), 'observer invitee': 'ok' }
	},
	{
		door: 'GET /sittings/[sitting]/plenary/[case]',
		at: (room) => `/sittings/${room.sitting}/plenary/${own(room)}`,
		told: {
			...toDoor,
			...sittingRoom('not-opened not-opened ok ok'),
			'observer invitee': 'not-opened not-opened forbidden forbidden'
		}
	},
	{
		door: 'GET /sittings/[sitting]/plenary/[case]',
		at: (room) => `/sittings/${room.sittingOf(1)}/plenary/${room.case(1)}`,
		told: {
			...toDoor,
			...sittingRoom('not-opened ok ok ok'),
			present: 'not-opened ok ok ok',
			'observer invitee': 'not-opened forbidden forbidden forbidden'
		}
	},
	{
		door: 'GET /sittings/[sitting]/projector',
		at: ({ sitting }) => `/sittings/${sitting}/projector`,
		told: {
			...toDoor,
			'chair coordinator': 'ok',
			[`placed present other-day absent assurance translator ${outside}`]: 'forbidden'
		}
	},
	{
		door: 'GET /sittings/[sitting]/floor.json',
		at: ({ sitting }) => `/sittings/${sitting}/floor.json`,
		told: { ...toDoor, ...sittingRoom('ok'), 'observer invitee': 'ok' }
	},
	...(
		[
			['timer', { minutes: '20', item: '', timer: '' }],
			['run-timer', { does: 'end', timer: '1' }]
		] as [string, Record<string, string>][]
	).map(([name, form]): Row => ({
		door: `POST /sittings/[sitting]/plenary?/${name}`,
		at: ({ sitting }) => `/sittings/${sitting}/plenary?/${name}`,
		form: () => form,
		told: {
			...signedOut,
			'chair coordinator': 'may may sitting-over sitting-over',
			[`placed present other-day absent assurance translator ${outside}`]: 'forbidden'
		},
		...(name === 'timer' && { done: { plenary: 'coordinator' as const } })
	})),
	...writingRows,
	{
		door: 'POST /sittings/[sitting]/plenary?/hand',
		at: ({ sitting }) => `/sittings/${sitting}/plenary?/hand`,
		form: () => ({ does: 'raise' }),
		told: {
			...signedOut,
			'placed present chair coordinator': 'may may sitting-over sitting-over',
			'other-day absent assurance translator': 'not-present not-present sitting-over sitting-over',
			[outside]: 'forbidden'
		},
		done: { plenary: 'placed' }
	},
	...(
		[
			['turn', { person: 'nobody-known', turn: '' }, 'floor-changed floor-changed'],
			['end-turn', { turn: '1' }, 'may may']
		] as [string, Record<string, string>, Told][]
	).map(([name, form, told]): Row => ({
		door: `POST /sittings/[sitting]/plenary?/${name}`,
		at: ({ sitting }) => `/sittings/${sitting}/plenary?/${name}`,
		form: () => form,
		told: {
			...signedOut,
			'chair coordinator': `${told} sitting-over sitting-over`,
			[`placed present other-day absent assurance translator ${outside}`]: 'forbidden'
		}
	})),
	...showRows,
	{
		door: 'POST /sittings/[sitting]/plenary?/come-back',
		at: ({ sitting }) => `/sittings/${sitting}/plenary?/come-back`,
		form: () => ({}),
		told: {
			...signedOut,
			'placed present chair': 'may may sitting-over sitting-over',
			[`other-day absent coordinator assurance translator ${outside}`]: 'forbidden'
		},
		done: { plenary: 'placed' }
	},
	...(
		[
			['apart', {}],
			['message', { text: 'Ten minutes more.', group: '', lang: 'en' }]
		] as [string, Record<string, string>][]
	).map(([name, form]): Row => ({
		door: `POST /sittings/[sitting]/plenary?/${name}`,
		at: ({ sitting }) => `/sittings/${sitting}/plenary?/${name}`,
		form: () => form,
		told: {
			...signedOut,
			'chair coordinator': 'may may sitting-over sitting-over',
			[`placed present other-day absent assurance translator ${outside}`]: 'forbidden'
		},
		...(name === 'message' && { done: { plenary: 'coordinator' as const } })
	})),
	{
		door: 'POST /sittings/[sitting]/plenary?/read-message',
		at: ({ sitting }) => `/sittings/${sitting}/plenary?/read-message`,
		form: () => ({ message: 'no-such-message' }),
		told: { ...signedOut, [`${panel} ${outside}`]: 'unknown' }
	},
	{
		door: 'POST /sittings/[sitting]/plenary?/visit',
		at: ({ sitting }) => `/sittings/${sitting}/plenary?/visit`,
		form: (room) => ({ groupId: room.group(room.letters.own) }),
		told: {
			...signedOut,
			'chair coordinator': 'may not-now not-now not-now',
			[`placed present other-day absent assurance translator ${outside}`]: 'forbidden'
		},
		done: { breakouts: 'coordinator' }
	},
	{
		door: 'POST /sittings/[sitting]/plenary?/endVisit',
		at: ({ sitting }) => `/sittings/${sitting}/plenary?/endVisit`,
		form: (room) => ({ groupId: room.group(room.letters.own) }),
		told: {
			...signedOut,
			'placed chair coordinator': 'may',
			[`present other-day absent assurance translator ${outside}`]: 'forbidden'
		},
		done: { breakouts: 'coordinator' }
	},
	...(
		[
			['plenary?/open', 'plenary?/open', () => ({ anyway: 'yes' })],
			['plenary?/here', 'plenary?/here', () => ({})]
		] as [string, string, () => Record<string, string>][]
	).map(([name, path, more]): Row => ({
		door: `POST /sittings/[sitting]/${name}`,
		at: ({ sitting }) => `/sittings/${sitting}/${path}`,
		form: (room) => ({ caseId: own(room), ...more() }),
		told: {
			...signedOut,
			chair: name.endsWith('open') ? 'may may not-now not-now' : 'not-opened may not-now not-now',
			[`placed present other-day absent coordinator assurance translator ${outside}`]: 'forbidden'
		},
		done: { plenary: 'chair' }
	})),
	...(
		[
			['gather', () => ({}), 'not-opened not-opened may may'],
			['agree', () => ({ agreed: 'yes' }), 'not-opened not-opened not-now not-now'],
			['grade', () => ({ 'taken-back': 'yes' }), 'not-opened not-opened not-now not-now'],
			[
				'answer',
				() => ({ promptId: '1', value: '2023-03-01', note: '' }),
				'not-opened not-opened not-now not-now'
			],
			['reopen', () => ({}), 'not-opened not-opened not-now not-now']
		] as [string, () => Record<string, string>, Told][]
	).map(([name, form, chair]): Row => ({
		door: `POST /sittings/[sitting]/plenary/[case]?/${name}`,
		at: (room) => `/sittings/${room.sitting}/plenary/${own(room)}?/${name}`,
		form,
		told: {
			...signedOut,
			chair,
			...(name === 'gather'
				? { coordinator: chair, [outside]: 'forbidden' }
				: { [`coordinator ${outside}`]: 'forbidden' }),
			'placed present other-day absent assurance translator': 'forbidden'
		},
		late: name === 'gather' ? { 'chair coordinator': 'report-sent' } : {},
		done: { plenary: 'chair' }
	})),
	{
		door: 'POST /sittings/[sitting]/plenary/[case]?/alike',
		at: (room) => `/sittings/${room.sitting}/plenary/${own(room)}?/alike`,
		form: () => ({ pair: 'no-such-point nor-this', dismissed: 'yes' }),
		told: {
			...signedOut,
			'placed present other-day chair coordinator': 'forbidden forbidden unknown not-now',
			[`absent assurance translator ${outside}`]: 'forbidden'
		}
	},
	{
		door: 'POST /sittings/[sitting]/plenary?/chair',
		at: ({ sitting }) => `/sittings/${sitting}/plenary?/chair`,
		form: () => ({}),
		told: {
			...signedOut,
			coordinator: 'may may not-now not-now',
			chair: '- - not-now not-now',
			[`placed present other-day absent assurance translator ${outside}`]:
				'forbidden forbidden not-now not-now'
		},
		done: { breakouts: 'coordinator' }
	},
	{
		door: 'GET /sittings/[sitting]/close',
		at: ({ sitting }) => `/sittings/${sitting}/close`,
		told: {
			...toDoor,
			'chair coordinator': 'not-now ok ok ok',
			'other-day absent': 'not-present forbidden forbidden forbidden',
			[`placed present assurance translator ${outside}`]: 'forbidden'
		}
	},
	{
		door: 'POST /sittings/[sitting]/close',
		at: ({ sitting }) => `/sittings/${sitting}/close`,
		form: () => ({ sure: 'yes' }),
		told: {
			...signedOut,
			'chair coordinator': 'not-now may not-now not-now',
			[`placed present other-day absent assurance translator ${outside}`]: 'forbidden'
		},
		done: { plenary: 'chair' }
	},
	// The minutes name people: the office's, and who chaired. (M10, X1)
	...['minutes', 'minutes.csv'].map((name): Row => ({
		door: `GET /sittings/[sitting]/${name}`,
		at: ({ sitting }) => `/sittings/${sitting}/${name}`,
		told: {
			...toDoor,
			'chair coordinator assurance': 'ok',
			[`placed present other-day absent translator ${outside}`]: 'forbidden'
		}
	})),
	// A private note is its writer's alone; afterwards those who were there read that it is destroyed. (M11)
	{
		door: 'GET /sittings/[sitting]/note',
		at: ({ sitting }) => `/sittings/${sitting}/note`,
		told: {
			...toDoor,
			'placed present chair coordinator': 'ok',
			'other-day absent': 'not-present not-present forbidden forbidden',
			assurance: 'forbidden forbidden ok ok',
			// Cllr Bevan was marked present at the second sitting: her notes are hers like anybody's.
			observer: 'forbidden ok ok ok',
			'translator respondent commissioner audit adviser invitee': 'forbidden'
		}
	},

	// Who wrote what: the office's, of what it may read now. (realtime.md, "Attribution and history")
	{
		door: 'GET /reviews/[review]/writing/[board]',
		at: ({ review }) => `/reviews/${review}/writing/draft:${review}`,
		told: {
			...toDoor,
			'coordinator assurance': 'not-now ok ok ok',
			[`placed present other-day absent chair translator ${outside}`]: 'forbidden'
		}
	},
	{
		door: 'GET /reviews/[review]/writing/[board]',
		at: (room) =>
			`/reviews/${room.review}/writing/board:${own(room)}:${room.group(room.letters.own)}`,
		told: {
			...toDoor,
			coordinator: 'not-opened not-opened ok ok',
			[`placed present other-day absent chair assurance translator ${outside}`]: 'forbidden'
		}
	},

	// A hold on it is the office's, at any time. (X4)
	...(
		[
			['hold', 'reason-needed'],
			['release', 'confirm-needed']
		] as [string, Told][]
	).map(([name, told]): Row => ({
		door: `POST /reviews/[review]/writing?/${name}`,
		at: ({ review }) => `/reviews/${review}/writing?/${name}`,
		form: () => ({ reason: ' ' }),
		told: {
			...signedOut,
			'coordinator assurance': told,
			[`placed present other-day absent chair translator ${outside}`]: 'forbidden'
		}
	})),

	// A second person of the office confirms who may open a paper that is not redacted. (S6)
	{
		door: 'POST /reviews/[review]/papers/confirm?/confirm',
		at: ({ review }) => `/reviews/${review}/papers/confirm?/confirm`,
		form: () => ({ paper: 'no-such-paper' }),
		told: {
			...signedOut,
			'coordinator assurance': 'unknown',
			[`placed present other-day absent chair translator ${outside}`]: 'forbidden'
		}
	},

	// So is the destruction of its papers, once it has ended. (X4)
	{
		door: 'POST /reviews/[review]/papers/kept?/destroy',
		at: ({ review }) => `/reviews/${review}/papers/kept?/destroy`,
		form: () => ({ sure: 'yes' }),
		told: {
			...signedOut,
			'coordinator assurance': 'review-goes-on',
			[`placed present other-day absent chair translator ${outside}`]: 'forbidden'
		},
		late: { 'coordinator assurance': 'papers-kept' }
	},
	{
		door: 'GET /reviews/[review]/papers/kept/certificate.csv',
		at: ({ review }) => `/reviews/${review}/papers/kept/certificate.csv`,
		told: {
			...toDoor,
			'coordinator assurance': 'unknown',
			[`placed present other-day absent chair translator ${outside}`]: 'forbidden'
		}
	},

	// What is written of the report before it is sealed. (A1)
	{
		door: 'GET /reviews/[review]/draft',
		at: ({ review }) => `/reviews/${review}/draft`,
		told: { ...toDoor, [panel]: 'not-now ok ok ok', [outside]: 'forbidden' }
	},
	...(
		[
			[
				'seal',
				{ anyway: 'yes', number: '0' },
				'not-now may may not-now',
				{ done: { draft: 'coordinator' } }
			],
			['new-version', {}, 'not-now may may may', { late: { coordinator: 'not-now' } }],
			[
				'list-names',
				{ names: 'Gareth Probert', before: 'Somebody else' },
				'not-now changed-meanwhile changed-meanwhile not-now',
				{}
			],
			[
				'settle-identifier',
				{ block: 'no-such-block', words: 'name nobody', reason: 'It is public.' },
				'not-now changed-meanwhile changed-meanwhile not-now',
				{}
			]
		] as [string, Record<string, string>, Told, Pick<Row, 'done' | 'late'>][]
	).map(([name, form, told, done]): Row => ({
		door: `POST /reviews/[review]/draft?/${name}`,
		at: ({ review }) => `/reviews/${review}/draft?/${name}`,
		form: (room) => ({ ...form, hash: hashOf(room) }),
		told: {
			...signedOut,
			coordinator: told,
			[`placed present other-day absent chair assurance translator ${outside}`]: 'forbidden'
		},
		...done
	})),
	...(
		[
			['comment', { block: 'no-such-block', text: 'A word about it.' }, 'comments-closed'],
			['reply', { comment: 'no-such-comment', text: 'A word about it.' }, 'comments-closed'],
			['settle', { comment: 'no-such-comment' }, 'unknown']
		] as [string, Record<string, string>, Told][]
	).map(([name, form, late]): Row => ({
		door: `POST /reviews/[review]/draft?/${name}`,
		at: ({ review }) => `/reviews/${review}/draft?/${name}`,
		form: () => form,
		told: {
			...signedOut,
			[panel]: 'forbidden unknown unknown unknown',
			[outside]: 'forbidden'
		},
		late: { [panel]: late }
	})),
	{
		door: 'POST /reviews/[review]/draft?/still-right',
		at: ({ review }) => `/reviews/${review}/draft?/still-right`,
		form: () => ({ block: 'no-such-block', lang: 'cy', seen: 'other words' }),
		told: {
			...signedOut,
			'coordinator translator': 'forbidden unknown unknown unknown',
			[`placed present other-day absent chair assurance ${outside}`]: 'forbidden'
		}
	},

	// The sealed version: the readers of the panel's present step. (A1, A3, A4)
	...[
		['GET /reviews/[review]/versions/[version]', 'reviews/*/versions/1'],
		['GET /reports/[review]/[version].[lang].[format]', 'reports/*/1.en.html'],
		['GET /reports/[review]/[version].[lang].[format]', 'reports/*/1.cy.html'],
		['GET /reports/[review]/[version].[lang].[format]', 'reports/*/1.en.json'],
		['GET /reports/[review]/[version].[lang].[format]', 'reports/*/1.en.pdf'],
		['GET /reports/[review]/[version].[lang].[format]', 'reports/*/1.both.pdf'],
		['GET /reports/[review]/[version].[lang].[format]', 'reports/*/1.cy.docx']
	].map(([door, path]): Row => ({
		door,
		at: ({ review }) => `/${path.replace('*', review)}`,
		told: { ...toDoor, [panel]: 'unknown unknown unknown ok', [outside]: 'forbidden' },
		// They were sent the second.
		late: { 'respondent commissioner': 'unknown', audit: 'forbidden unknown' }
	})),
	...[
		['GET /reviews/[review]/versions/[version]', 'reviews/*/versions/#'],
		['GET /reports/[review]/[version].[lang].[format]', 'reports/*/#.cy.json'],
		['GET /reports/[review]/[version].[lang].[format]', 'reports/*/#.both.pdf']
	].map(([door, path]): Row => ({
		door,
		at: ({ review, known }) =>
			`/${path.replace('*', review).replace('#', `${known.versions.at(-1)?.number ?? 1}`)}`,
		told: { ...toDoor, [panel]: 'unknown unknown unknown ok', [outside]: 'forbidden' },
		late: { 'respondent commissioner': 'ok', audit: 'forbidden ok' }
	})),
	{
		door: 'GET /reports/[review]/[version].provenance.json',
		at: ({ review }) => `/reports/${review}/1.provenance.json`,
		told: {
			...toDoor,
			'coordinator assurance': 'unknown unknown unknown ok',
			[`placed present other-day absent chair translator ${outside}`]: 'forbidden'
		}
	},
	{
		door: 'GET /reviews/[review]/approval',
		at: ({ review }) => `/reviews/${review}/approval`,
		told: { ...toDoor, [panel]: 'ok', [outside]: 'forbidden' },
		late: { 'respondent commissioner': 'ok', audit: 'forbidden ok' }
	},
	{
		door: 'POST /reviews/[review]/approval?/answer',
		at: ({ review }) => `/reviews/${review}/approval?/answer`,
		form: (room) => ({ hash: hashOf(room), says: 'approve' }),
		told: {
			...signedOut,
			'placed present other-day chair': 'forbidden forbidden forbidden may',
			'absent coordinator assurance translator': 'forbidden forbidden forbidden not-a-voter',
			[outside]: 'forbidden'
		},
		late: {
			'placed present other-day chair': 'too-late',
			'respondent commissioner': 'not-a-voter',
			audit: 'forbidden not-a-voter'
		},
		done: { approval: 'placed' }
	},
	{
		door: 'POST /reviews/[review]/approval?/comment',
		at: ({ review }) => `/reviews/${review}/approval?/comment`,
		isBare: isUnsealed,
		form: () => ({ block: 'no-such-block', text: 'A word about it.' }),
		told: {
			...signedOut,
			'placed present chair': 'forbidden unknown unknown unknown',
			'other-day absent': 'forbidden unknown unknown unknown',
			'coordinator assurance translator': 'forbidden unknown unknown unknown',
			[outside]: 'forbidden'
		},
		late: { [panel]: 'comments-closed' }
	},
	...['settle', 'reply'].map((name): Row => ({
		door: `POST /reviews/[review]/approval?/${name}`,
		at: ({ review }) => `/reviews/${review}/approval?/${name}`,
		form: () => ({ comment: 'no-such-comment', text: 'A word about it.' }),
		told: {
			...signedOut,
			[panel]: 'forbidden unknown unknown unknown',
			[outside]: 'forbidden'
		},
		late: { [panel]: name === 'reply' ? 'comments-closed' : 'unknown' }
	})),
	...(
		[
			['approve', 'not-now not-now not-now not-passed', { late: { coordinator: 'not-next' } }],
			['end-comments', 'not-now not-now not-now not-now', {}],
			[
				'new-version',
				'not-now may may may',
				{ done: { approval: 'coordinator' }, late: { coordinator: 'not-now' } }
			]
		] as [string, Told, Pick<Row, 'done' | 'late'>][]
	).map(([name, told, done]): Row => ({
		door: `POST /reviews/[review]/approval?/${name}`,
		at: ({ review }) => `/reviews/${review}/approval?/${name}`,
		form: (room) => ({ hash: hashOf(room) }),
		told: {
			...signedOut,
			coordinator: told,
			[`placed present other-day absent chair assurance translator ${outside}`]: 'forbidden'
		},
		...done
	})),

	// Where the report is, once it has left drafting. (A1, A8, A9)
	{
		door: 'GET /reviews/[review]/after-approval',
		at: ({ review }) => `/reviews/${review}/after-approval`,
		told: { ...toDoor, [panel]: 'unknown unknown unknown ok', [outside]: 'forbidden' },
		late: { commissioner: 'ok' }
	},
	...(
		[
			['send', 'not-next', { coordinator: 'moved-on' }],
			['recall', 'not-next', { coordinator: 'moved-on' }],
			['answer', 'unknown'],
			['extend', 'not-now', { coordinator: 'date-wrong response-signed' }],
			['delegate', 'not-next', { commissioner: 'not-next' }],
			['consider', 'forbidden', { commissioner: 'moved-on' }],
			['publish', 'not-next', { coordinator: 'moved-on' }],
			['withdraw', 'not-now', { coordinator: 'not-now empty' }],
			['correct', 'not-next', { coordinator: 'moved-on' }]
		] as [string, Told, Row['late']?][]
	).map(([name, told, late]): Row => ({
		// Its sentence names the step that the report is at.
		isBare: (_, kind) => kind === 'coordinator',
		door: `POST /reviews/[review]/after-approval?/${name}`,
		at: ({ review }) => `/reviews/${review}/after-approval?/${name}`,
		form: (room) => ({
			...{ hash: hashOf(room), step: 'approved', text: 'So it is.', question: 'none' },
			version: '2'
		}),
		told: {
			...signedOut,
			coordinator: told,
			[`placed present other-day absent chair assurance translator ${outside}`]: 'forbidden'
		},
		...(late && { late })
	})),

	...['check', 'justify'].map((name): Row => ({
		// Its sentence names the step that the report is at.
		isBare: (_, kind) => kind === 'coordinator' || kind === 'assurance',
		door: `POST /reviews/[review]/after-approval?/${name}`,
		at: ({ review }) => `/reviews/${review}/after-approval?/${name}`,
		form: (room) => ({ hash: hashOf(room), about: 'none', words: 'none', reason: 'Why.' }),
		told: {
			...signedOut,
			'coordinator assurance': 'forbidden forbidden forbidden not-next',
			[`placed present other-day absent chair translator ${outside}`]: 'forbidden'
		}
	})),

	// What the force is told early: nothing yet, and before drafting began nothing can be. (A5)
	{
		door: 'GET /reviews/[review]/early-feedback',
		at: ({ review }) => `/reviews/${review}/early-feedback`,
		told: { ...toDoor, [panel]: 'ok', [outside]: 'forbidden' }
	},
	...(
		[
			['send', 'not-now empty empty empty', 'not-now'],
			['withdraw', 'unknown', 'unknown']
		] as [string, Told, Told][]
	).map(([name, told, late]): Row => ({
		door: `POST /reviews/[review]/early-feedback?/${name}`,
		at: ({ review }) => `/reviews/${review}/early-feedback?/${name}`,
		form: () => ({ en: '', cy: '', feedback: 'none', reason: 'Wrong.' }),
		told: {
			...signedOut,
			coordinator: told,
			[`placed present other-day absent chair assurance translator ${outside}`]: 'forbidden'
		},
		late: { coordinator: late }
	})),

	...promiseRows,

	// What everybody can read. (A12)
	...[
		['GET /published/[lang=language]', '/published/en'],
		['GET /published/[lang=language].atom', '/published/cy.atom']
	].map(([door, path]): Row => ({ door, at: () => path, told: toSome('ok') })),
	...[
		['GET /published/[review]/[lang=language]', 'en'],
		['GET /published/[review]/[lang=language].[format]', 'en.pdf'],
		['GET /published/[review]/both.pdf', 'both.pdf'],
		['GET /published/[review]/sampling.public.json', 'sampling.public.json']
	].map(([door, path]): Row => ({
		door,
		at: ({ review }) => `/published/${review}/${path}`,
		// They answer in the language of their address: tests/rights/server/published.test.ts reads what they say.
		told: { [everyone]: '-' }
	})),

	// What the force writes: nobody's before the report is sent, its own from then on. (P5, A6)
	{
		door: 'GET /reviews/[review]/response',
		at: ({ review }) => `/reviews/${review}/response`,
		told: { ...toDoor, [`${panel} ${outside}`]: 'forbidden' },
		late: { respondent: 'ok' }
	},
	{
		door: 'GET /reviews/[review]/response/translation',
		at: ({ review }) => `/reviews/${review}/response/translation`,
		told: {
			...toDoor,
			'coordinator translator': 'forbidden forbidden forbidden unknown',
			[`placed present other-day absent chair assurance ${outside}`]: 'forbidden'
		},
		late: { 'coordinator translator': 'unknown ok' }
	},
	{
		door: 'POST /reviews/[review]/response/translation?/save',
		at: ({ review }) => `/reviews/${review}/response/translation?/save`,
		form: () => ({ entry: 'no-such-block', was: '', text: 'Yn Gymraeg.' }),
		told: {
			...signedOut,
			'coordinator translator': 'forbidden forbidden forbidden not-now',
			[`placed present other-day absent chair assurance ${outside}`]: 'forbidden'
		}
	},
	...(
		[
			['ask', { block: 'no-such-block', text: 'What is meant?' }, 'unknown not-now'],
			[
				'pass',
				{
					block: 'no-such-block',
					department: 'Another',
					name: 'Somebody Else',
					role: 'Inspector',
					email: 'somebody@else.example'
				},
				'unknown not-now'
			],
			['back', { passed: 'no-such-row' }, 'unknown not-now'],
			['sign', { step: 'sent' }, 'rows-empty moved-on']
		] as [string, Record<string, string>, Told][]
	).map(([name, form, late]): Row => ({
		door: `POST /reviews/[review]/response?/${name}`,
		at: ({ review }) => `/reviews/${review}/response?/${name}`,
		form: () => form,
		told: { ...signedOut, [`${panel} ${outside}`]: 'forbidden' },
		late: { respondent: late }
	})),

	...officeRows,
	...agendaRows,

	// Last: it ends the session.
	{
		door: 'POST /sign-out',
		at: () => '/sign-out',
		form: () => ({}),
		told: { [strangers]: '>/demo', [`${panel} ${outside}`]: 'may' },
		done: { draft: 'observer' }
	}
];

function isUnsealed({ stage }: Room): boolean {
	return stage !== 'approval';
}

/** What a kind of person is told at a stage. */
export function toldTo(row: Row, kind: Kind, stage: Stage): string {
	const later = LATER.findIndex((each) => each === stage);
	const late = later >= 0 && tokens(row.late ?? {}, kind);
	if (late) return late[late.length === 1 ? 0 : later];
	const told = tokens(row.told, kind);
	if (!told) throw new Error(`${row.door}: nothing is said of ${kind}`);
	if (later >= 0 && told.length > 1 && told.at(-1) === 'may')
		throw new Error(`${row.door}: nothing is said of ${kind} after the approval`);
	const at = STAGES.findIndex((each) => each === stage);
	return told.length === 1 ? told[0] : (told.at(at) as string);
}

function tokens(columns: Record<string, Told>, kind: Kind): string[] | undefined {
	const its = Object.entries(columns).filter(([kinds]) => kinds.split(' ').includes(kind));
	return its.at(-1)?.[1].split(' ');
}

function rest(told: Told): string {
	return told.split(' ').slice(1).join(' ') || `${told} ${told} ${told}`;
}

function hashOf({ known }: Room): string {
	return known.versions.at(-1)?.hash ?? '';
}
