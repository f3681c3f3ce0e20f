import { inject } from 'vitest';
import type { DemoState } from '../../server/views/demo/demo-state';
import { openDatabase } from '../../server/store/engine/database';
import type { Lang } from '../../src/lib/words/plural';
import { Serving } from '../serving';
import type { Stage } from './stages';

/** Everybody who may come to a door. Only the first two have no right to be asked their name. */
export const KINDS = [
	'nobody',
	'expired',
	'placed',
	'present',
	'other-day',
	'absent',
	'chair',
	'coordinator',
	'assurance',
	'translator',
	'respondent',
	'commissioner',
	'audit',
	'observer',
	'adviser',
	'invitee'
] as const;
export type Kind = (typeof KINDS)[number];

const cast: Partial<Record<Kind, string>> = {
	placed: 'priya-nair',
	absent: 'bethan-howells',
	chair: 'margaret-pugh',
	coordinator: 'elin-prosser',
	assurance: 'huw-jarman',
	translator: 'catrin-medi',
	respondent: 'sam-keane',
	commissioner: 'angharad-voyle',
	audit: 'lowri-fox',
	observer: 'ann-bevan',
	adviser: 'ceri-vaughan',
	invitee: 'mari-tudor'
};

/** An answer of the server, as far as a person or their browser would notice it. */
export interface Answered {
	status: number;
	/** Where it leads, without the server's own address. */
	to: string | null;
	headers: Headers;
	body: string;
}

/** The running product at a stage, and anybody who comes to its door. */
export class Room extends Serving {
	#known: DemoState | null = null;
	readonly #cookies = new Map<string, string>();
	/** Whose each cookie is, by id: what a page made for them would name. */
	readonly #holders = new Map<string, string>();

	private constructor(readonly stage: Stage) {
		super(inject('stages')[stage]);
	}

	static async open(stage: Stage, started: Parameters<Serving['start']>[0] = {}): Promise<Room> {
		const room = new Room(stage);
		await room.start(started);
		await room.#invite('Ceri Vaughan', 'adviser');
		await room.#invite('Mari Tudor', 'invitee');
		await room.#expire();
		room.#known = await room.state();
		return room;
	}

	/** The demo's state as it was when the room was opened. */
	get known(): DemoState {
		return found(this.#known ?? undefined);
	}

	/** The sitting under way, or the last one: the first at `breakouts`, afterwards the second. */
	get sitting(): string {
		return this.known.sittings[this.stage === 'breakouts' ? 0 : 1].id;
	}

	get review(): string {
		return this.known.review.id;
	}

	/** The number of a case that was given to `placed`'s group and to no other. */
	get ownCase(): number {
		return this.stage === 'breakouts' ? 6 : 14;
	}

	/** The number of the case that two groups have. */
	get sharedCase(): number {
		return this.stage === 'breakouts' ? 5 : 13;
	}

	/** The number of a case that the other group has alone. */
	get otherCase(): number {
		return this.stage === 'breakouts' ? 1 : 10;
	}

	/** The letters of `placed`'s group, and of the other one. */
	get letters(): { own: string; other: string } {
		return this.stage === 'breakouts' ? { own: 'B', other: 'A' } : { own: 'D', other: 'C' };
	}

	case(number: number): string {
		return found(this.known.cases.find((each) => each.number === number)).id;
	}

	sittingOf(number: number): string {
		return found(this.known.cases.find((each) => each.number === number)).sitting;
	}

	group(letter: string): string {
		return found(this.known.groups.find((each) => each.letter === letter)).id;
	}

	person(slug: string): string {
		return found(this.known.people.find((each) => each.slug === slug)).id;
	}

	/** Who stands for a kind at this stage; null for whoever has no name here. */
	slug(kind: Kind): string | null {
		if (kind === 'present') return this.stage === 'breakouts' ? 'owain-beynon' : 'derek-hammond';
		if (kind === 'other-day') return this.stage === 'breakouts' ? 'derek-hammond' : 'gethin-rees';
		return cast[kind] ?? null;
	}

	/** The `Cookie` header of a kind of person, or of one of the cast by slug. */
	async cookie(who: Kind | string): Promise<string | null> {
		if (who === 'nobody') return null;
		const kept = this.#cookies.get(who);
		if (kept) return kept;
		const slug = (KINDS as readonly string[]).includes(who) ? this.slug(who as Kind) : who;
		const cookie = await this.enter(found(slug ?? undefined));
		this.#cookies.set(who, cookie);
		return cookie;
	}

	/** A new session of one of the cast. */
	async enter(slug: string): Promise<string> {
		const response = await this.ask(null, '/demo/enter', { form: { person: slug } });
		if (response.status !== 303) throw new Error(`${slug} could not enter: ${response.status}`);
		const cookie = found(response.headers.get('set-cookie') ?? undefined).split(';')[0];
		const people = (this.#known ?? (await this.state())).people;
		const known = people.find((each) => each.slug === slug);
		const { id } = found(known ?? (await this.state()).people.find((each) => each.slug === slug));
		this.#holders.set(cookie, id);
		return cookie;
	}

	/** @param cookie of whoever asks; a `form` makes it a POST, as a page of ours would send it */
	async ask(
		cookie: string | null,
		path: string,
		given: {
			form?: Record<string, string>;
			method?: string;
			lang?: Lang;
			headers?: Record<string, string>;
		} = {}
	): Promise<Answered> {
		const { lang = 'en', headers = {} } = given;
		const holder = this.#holders.get(cookie ?? '');
		const form = given.form && { ...(holder && { for: holder }), ...given.form };
		const method = given.method ?? (form ? 'POST' : 'GET');
		const response = await fetch(this.origin + path, {
			method,
			redirect: 'manual',
			headers: {
				accept: 'text/html',
				cookie: [cookie, `plenary_language=${lang}`].filter(Boolean).join('; '),
				...(method !== 'GET' && { origin: this.origin }),
				...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
				...headers
			},
			...(form && { body: new URLSearchParams(form).toString() })
		});
		const to = response.headers.get('location');
		return {
			status: response.status,
			to: to && to.replace(this.origin, ''),
			headers: response.headers,
			body: await response.text()
		};
	}

	/** What a form of a page with scripts sends, and the answer it reads. */
	async act(
		cookie: string | null,
		path: string,
		form: Record<string, string>
	): Promise<{ type: string; status: number; code: string | null; location: string | null }> {
		const { body, status: plain } = await this.ask(cookie, path, {
			form,
			headers: { accept: 'application/json', 'x-sveltekit-action': 'true' }
		});
		if (!body.startsWith('{')) return { type: 'page', status: plain, code: null, location: null };
		const answer = JSON.parse(body) as {
			type: string;
			status: number;
			data?: string;
			location?: string;
			error?: { code?: string };
		};
		const { type, status, location = null, data = '', error } = answer;
		return { type, status, location, code: error?.code ?? codeIn(data) };
	}

	/** Every row of every table but those of sessions and of papers looked at. */
	async rows(): Promise<Record<string, unknown[]>> {
		const db = await openDatabase(`${this.folder}/plenary.sqlite`);
		try {
			const tables = (await db.introspection.getTables()).map(({ name }) => name);
			const kept = tables.filter((name) => !['sessions', 'file_openings'].includes(name));
			// The outbox moves its letters by itself; what counts is which there are.
			const read = (name: string) => {
				if (name === 'outbox') return db.selectFrom(name).select('id').execute();
				// Each saving of that file is recorded, as it should be.
				if (name === 'history')
					return db.selectFrom(name).selectAll().where('act', '!=', 'save-provenance').execute();
				return db
					.selectFrom(name as 'people')
					.selectAll()
					.execute();
			};
			return Object.fromEntries(
				await Promise.all(kept.map(async (name) => [name, await read(name)]))
			);
		} finally {
			await db.destroy();
		}
	}

	async #invite(name: string, role: string): Promise<void> {
		const added = await this.act(await this.cookie('coordinator'), '/staff/people?/add', {
			name,
			role,
			language: 'en',
			email: '',
			phone: ''
		});
		if (added.type !== 'success') throw new Error(`${name} was not added: ${added.code}`);
	}

	/** A session that ran out a minute ago: the cookie is right, and of a person with every right. */
	async #expire(): Promise<void> {
		const cookie = await this.enter('margaret-pugh');
		const db = await openDatabase(`${this.folder}/plenary.sqlite`);
		const ended = Math.floor(Date.now() / 1000) - 60;
		const latest = await db
			.selectFrom('sessions')
			.select('id')
			.where(
				'user_id',
				'in',
				db.selectFrom('people').select('id').where('slug', '=', 'margaret-pugh')
			)
			.execute();
		await db
			.updateTable('sessions')
			.set({ expires_at: ended })
			.where(
				'id',
				'in',
				latest.map(({ id }) => id)
			)
			.execute();
		await db.destroy();
		this.#cookies.set('expired', cookie);
	}
}

/** The refusal's code in devalue's flat list: `{refused:{code:…}}`. */
function codeIn(data: string): string | null {
	if (data === '') return null;
	const flat = JSON.parse(data) as unknown;
	if (!Array.isArray(flat)) return null;
	const holder = flat.find(
		(each): each is { code: number } => typeof each === 'object' && each !== null && 'code' in each
	);
	return holder ? String(flat[holder.code]) : null;
}

export function found<T>(value: T | undefined): T {
	if (value === undefined) throw new Error('not in the demo');
	return value;
}
