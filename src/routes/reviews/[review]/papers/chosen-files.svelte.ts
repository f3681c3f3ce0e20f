import { assignPaper } from '$lib/meeting/papers/assign';
import type { AssignableCase } from '$lib/meeting/papers/assign';
import { HEAD, paperTypeOf } from '$lib/meeting/papers/paper-type';
import { FileSender } from '../sending.svelte';

/** Bytes of one paper, as the server counts them. */
const MOST = 500 * 1024 * 1024;
/** Files that systems put into folders by themselves. */
const NOT_MEANT = /(^|\/)(\.[^/]*|Thumbs\.db|desktop\.ini)$/i;

export interface ChosenFile {
	id: number;
	file: File;
	/** Its name with its folders. */
	path: string;
	/** The case it goes to; '' where the office has to say. */
	caseId: string;
	state:
		| { kind: 'waiting' | 'sending' | 'sent' }
		| { kind: 'refused'; code: string | null; details: Record<string, string | number> };
}

/** What the office says of all files that are sent together. */
export interface SaidOfAll {
	redaction: string;
	vetting: string;
	language: string;
}

/** Files that were chosen or dropped, each with its case, sent one after another. */
export class ChosenFiles {
	readonly sender = new FileSender();
	#files = $state.raw<ChosenFile[]>([]);
	#isSending = $state(false);
	#isStopped = false;
	#last = 0;

	get files(): ChosenFile[] {
		return this.#files;
	}

	get isSending(): boolean {
		return this.#isSending;
	}

	/** Files that could be sent now. One that was refused for what it is would be refused again. */
	get ready(): ChosenFile[] {
		return this.#files.filter(
			({ caseId, state }) => caseId !== '' && state.kind !== 'sent' && !isRefusedForGood(state)
		);
	}

	async add(
		found: readonly { file: File; path: string }[],
		cases: readonly AssignableCase[]
	): Promise<void> {
		const meant = found.filter(({ path }) => !NOT_MEANT.test(path));
		const added: ChosenFile[] = [];
		for (const { file, path } of meant.toSorted((a, b) => a.path.localeCompare(b.path))) {
			this.#last += 1;
			added.push({
				...{ id: this.#last, file, path },
				caseId: assignPaper(path, cases) ?? '',
				state: await looked(file)
			});
		}
		// A second choice adds to the first; what was sent goes.
		this.#files = [...this.#files.filter(({ state }) => state.kind !== 'sent'), ...added];
	}

	leaveOut(id: number): void {
		this.#files = this.#files.filter((each) => each.id !== id);
	}

	assign(id: number, caseId: string): void {
		this.#change(id, { caseId });
	}

	/**
	 * Sends every file that has a case, one after another; each is added or refused by itself. Where the connection is
	 * lost the rest waits.
	 */
	async send(review: string, said: SaidOfAll, person: string | undefined): Promise<void> {
		this.#isSending = true;
		this.#isStopped = false;
		for (const { id, file, caseId } of this.ready) {
			if (this.#isStopped) break;
			this.#change(id, { state: { kind: 'sending' } });
			const asked = { case: caseId, name: file.name, ...said, ...(person && { for: person }) };
			await this.sender.send(file, `/reviews/${review}/papers/file?${queryOf(asked)}`);
			const { state } = this.sender;
			if (state.kind === 'sent') this.#change(id, { state: { kind: 'sent' } });
			else if (state.kind === 'failed')
				this.#change(id, {
					state: { kind: 'refused', code: state.code, details: state.details }
				});
			else this.#change(id, { state: { kind: 'waiting' } });
			if (state.kind === 'failed' && state.code === null) break;
		}
		this.#isSending = false;
	}

	stop(): void {
		this.#isStopped = true;
		this.sender.stop();
	}

	#change(id: number, to: Partial<ChosenFile>): void {
		this.#files = this.#files.map((each) => (each.id === id ? { ...each, ...to } : each));
	}
}

/** The file itself was refused, so sending it again cannot succeed. */
function isRefusedForGood(state: ChosenFile['state']): boolean {
	return state.kind === 'refused' && (state.code?.startsWith('paper-') ?? false);
}

function queryOf(asked: Record<string, string>): string {
	return Object.entries(asked)
		.map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
		.join('&');
}

/** What can be told before a file is sent; the server looks again. */
async function looked(file: File): Promise<ChosenFile['state']> {
	const refused = (code: string, details = {}) => ({ kind: 'refused' as const, code, details });
	if (file.size === 0) return refused('paper-empty');
	if (file.size > MOST) return refused('paper-too-large', { megabytes: 500 });
	const head = await file
		.slice(0, HEAD)
		.arrayBuffer()
		.catch(() => null);
	const type = head && paperTypeOf(new Uint8Array(head));
	return typeof type === 'string' ? refused('paper-type', { found: type }) : { kind: 'waiting' };
}

/** All files of what was dropped, folders included. */
export async function dropped(
	items: DataTransferItemList
): Promise<{ file: File; path: string }[]> {
	const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
	return (await Promise.all(entries.map((entry) => filesIn(entry)))).flat();
}

async function filesIn(entry: FileSystemEntry): Promise<{ file: File; path: string }[]> {
	const path = entry.fullPath.replace(/^\//, '');
	if (entry.isFile) {
		const file = await new Promise<File>((resolve, reject) =>
			(entry as FileSystemFileEntry).file(resolve, reject)
		);
		return [{ file, path }];
	}
	const reader = (entry as FileSystemDirectoryEntry).createReader();
	const inside: FileSystemEntry[] = [];
	for (;;) {
		// A reader gives a hundred at a time.
		const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
			reader.readEntries(resolve, reject)
		);
		if (some.length === 0) break;
		inside.push(...some);
	}
	return (await Promise.all(inside.map((each) => filesIn(each)))).flat();
}
