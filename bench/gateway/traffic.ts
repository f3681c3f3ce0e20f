// Over 200 lines because typing, hearing and counting share the clock and the list of what is under way.
import { Member } from './member';
import type { Server, Usage } from './servers/server';
import type { TypedBoard } from './typed-board';

export interface Latencies {
	ack: number[];
	remote: number[];
}

/** Microseconds of the server's CPU per update delivered to one other person. */
export interface Spent {
	/** Of all threads. */
	cpu: number;
	/** Of the one that runs JavaScript. */
	main: number;
}

export interface Rush extends Spent {
	/** Updates a second until the last was acknowledged, where the server acknowledges. */
	acked: number | null;
	/** Updates a second until the last was everywhere. */
	shown: number;
}

const SECOND = 1_000;

/** Everybody on every board, and what they have yet to type. */
export class Traffic {
	readonly #server: Server;
	readonly #members: Member[] = [];
	readonly #frames = new Map<Member, Buffer[]>();
	readonly #people: number;
	readonly #writers: number;
	/** Of each member: when each letter was sent. */
	readonly #sent = new Map<Member, number[]>();
	readonly #acked = new Map<Member, number>();
	/** Of each member: the last of their letters that the next person at the table has seen. */
	readonly #seen = new Map<Member, number>();
	#next = 0;
	#delivered = 0;
	#acknowledged = 0;
	#latencies: Latencies | null = null;
	#shownAt = 0;
	#done: () => void = () => undefined;
	#onNews: (writer: Member) => void = () => undefined;

	constructor(server: Server, { boards, people, writers = people }: Shape, typed: TypedBoard) {
		this.#server = server;
		this.#people = people;
		this.#writers = writers;
		const hears = {
			shown: (member: Member, by: number, letter: number) => this.#shown(member, by, letter),
			acknowledged: (member: Member, count: number) => this.#ack(member, count)
		};
		for (let n = 0; n < boards * people; n += 1) {
			const at = { board: Math.floor(n / people), person: n % people, enough: 1_000 };
			const member = new Member(server.port, server.dialect, at, hears);
			this.#members.push(member);
			this.#sent.set(member, []);
			this.#acked.set(member, 0);
			this.#seen.set(member, -1);
			if (at.person < writers) this.#frames.set(member, member.prepare(typed.typed[at.person]));
		}
	}

	async joined(): Promise<void> {
		await within(20_000, Promise.all(this.#members.map(({ joined }) => joined)), 'joining');
	}

	/** Each writes so many letters a second, at moments spread evenly over the second. */
	async pace(letters: number, perSecond: number): Promise<Latencies & Spent> {
		const latencies: Latencies = { ack: [], remote: [] };
		this.#latencies = latencies;
		const [before, delivered] = [await this.#server.usage(), this.#delivered];
		const writers = [...this.#frames.keys()];
		const gap = SECOND / perSecond;
		const begun = performance.now();
		const all = writers
			.flatMap((member, n) =>
				Array.from({ length: letters }, (_, letter) => ({
					member,
					at: gap * (letter + ((n * 0.618) % 1))
				}))
			)
			.sort((one, other) => one.at - other.at);
		for (const { member, at } of all) {
			const wait = begun + at - performance.now();
			if (wait > 0.5) await new Promise((resolve) => setTimeout(resolve, wait));
			this.#write(member, 1);
		}
		await this.#settled(all.length);
		this.#latencies = null;
		return { ...latencies, ...(await this.#spent(before, delivered)) };
	}

	/** Everybody writes as fast as the server takes it, with so many letters unseen by their neighbour at most. */
	async rush(letters: number, unseen: number): Promise<Rush> {
		const [before, delivered] = [await this.#server.usage(), this.#delivered];
		const writers = [...this.#frames.keys()];
		const from = this.#next;
		const left = new Map(writers.map((writer) => [writer, letters]));
		const goOn = (writer: Member) => {
			const sent = this.#sent.get(writer)!.length;
			const open = unseen - (sent - 1 - this.#seen.get(writer)!);
			const more = Math.min(left.get(writer)!, open);
			// Half a window at a time: a write for every letter would measure the load's system calls.
			if (more < Math.min(unseen / 2, left.get(writer)!) || more <= 0) return;
			left.set(writer, left.get(writer)! - more);
			this.#write(writer, more);
		};
		this.#onNews = goOn;
		const begun = performance.now();
		let ackedAt = 0;
		const total = letters * writers.length;
		const isAcked = () => this.#acknowledged >= from + total;
		for (const writer of writers) goOn(writer);
		await this.#settled(total, () => {
			if (ackedAt === 0 && isAcked()) ackedAt = performance.now();
		});
		const shownAt = this.#shownAt;
		this.#onNews = () => undefined;
		return {
			...(await this.#spent(before, delivered)),
			acked: this.#server.dialect.acks === 'none' ? null : (total / (ackedAt - begun)) * SECOND,
			shown: (total / (shownAt - begun)) * SECOND
		};
	}

	async #spent(before: Usage, delivered: number): Promise<Spent> {
		const after = await this.#server.usage();
		const deliveries = this.#delivered - delivered;
		return {
			cpu: (after.all - before.all) / deliveries,
			main: (after.main - before.main) / deliveries
		};
	}

	end(): void {
		for (const { link } of this.#members) link.cut();
	}

	/** All that was sent has come to everybody and is acknowledged. */
	async #settled(total: number, look: () => void = () => undefined): Promise<void> {
		this.#next += total;
		const [deliveries, acks] = [this.#next * (this.#people - 1), this.#next];
		const hasAcks = this.#server.dialect.acks !== 'none';
		this.#shownAt = 0;
		const all = new Promise<void>((resolve) => {
			this.#done = () => {
				if (this.#shownAt === 0 && this.#delivered >= deliveries) this.#shownAt = performance.now();
				look();
				if (this.#shownAt > 0 && (!hasAcks || this.#acknowledged >= acks)) resolve();
			};
			this.#done();
		});
		await within(
			40_000,
			all,
			`delivering (${this.#delivered} of ${deliveries}, ${this.#acknowledged} of ${acks} acknowledged)`
		);
		this.#done = () => undefined;
	}

	#write(member: Member, letters: number): void {
		const sent = this.#sent.get(member)!;
		const frames = this.#frames.get(member)!;
		const now = performance.now();
		const from = sent.length;
		if (from + letters > frames.length) throw new Error('nothing is left to type');
		for (let n = 0; n < letters; n += 1) sent.push(now);
		member.link.send(
			letters === 1 ? frames[from] : Buffer.concat(frames.slice(from, from + letters))
		);
	}

	#shown(member: Member, by: number, letter: number): void {
		this.#delivered += 1;
		const writer = this.#members[member.board * this.#people + by];
		this.#latencies?.remote.push(performance.now() - this.#sent.get(writer)![letter]);
		if ((by + 1) % this.#people === member.person) {
			this.#seen.set(writer, letter);
			this.#onNews(writer);
		}
		this.#done();
	}

	#ack(member: Member, count: number): void {
		const before = this.#acked.get(member)!;
		if (count <= before) return;
		this.#acked.set(member, count);
		this.#acknowledged += count - before;
		if (this.#latencies) {
			const sent = this.#sent.get(member)!;
			for (let n = before; n < count; n += 1) this.#latencies.ack.push(performance.now() - sent[n]);
		}
		this.#done();
	}
}

export interface Shape {
	boards: number;
	people: number;
	/** How many of them write; everybody where it is not said. */
	writers?: number;
}

export function within<Value>(ms: number, work: Promise<Value>, what: string): Promise<Value> {
	return new Promise((resolve, reject) => {
		const alarm = setTimeout(() => reject(new Error(`${what} took over ${ms} ms`)), ms);
		work.then(resolve, reject).finally(() => clearTimeout(alarm));
	});
}
