import type sqlite3 from 'sqlite3';
import { all } from './sqlite';

/** Notices what other processes have committed, such as the operator's command while the server runs. */
export class OtherWriters {
	#version: number | null = null;

	constructor(private readonly writer: sqlite3.Database) {}

	/** Whether any has since this was last asked. SQLite counts commits of other connections than the one that asks. */
	async haveWritten(): Promise<boolean> {
		const [{ data_version }] = await all<{ data_version: number }>(
			this.writer,
			'pragma data_version',
			[]
		);
		const isNew = this.#version !== null && this.#version !== data_version;
		this.#version = data_version;
		return isNew;
	}
}
