import { CLOSE } from '../../../src/lib/live/codes';
import type { Board } from '../board/board';
import type { GatewayLogger } from '../board/load';
import type { Connection } from './connection';
import { NO_GRADE } from './connection-state';
import type { ConnectionGrade, GradeState } from './connection-state';

export interface GradingOptions {
	/** What a person may do on a board now; null where no board has this name. */
	accessOf(personId: string, name: string): Promise<ConnectionGrade | null>;
	log: GatewayLogger;
}

/** Reads what a connection's person may do on its board, and reads it again when that may have changed. */
export class Grading {
	readonly #options: GradingOptions;
	readonly #boardOf: (name: string) => Board | undefined;

	/** @param boardOf the board with this name, only while it is in memory */
	constructor(options: GradingOptions, boardOf: (name: string) => Board | undefined) {
		this.#options = options;
		this.#boardOf = boardOf;
	}

	/**
	 * Reads the rights of one connection. The connection is held until the answer is there. When this is called again
	 * meanwhile, the answer on its way does not count and the rights are read once more.
	 */
	decide(connection: Connection): Promise<void> {
		if (connection.rights.is === 'asked') {
			connection.rights.isStale = true;
			return connection.rights.settled;
		}
		connection.hold();
		const asked: GradeState = { is: 'asked', isStale: false, settled: Promise.resolve() };
		connection.rights = asked;
		asked.settled = this.#askRights(connection, asked).catch((error: unknown) => {
			connection.rights = { is: 'known' };
			this.#options.log.error({ error: String(error) }, 'rights could not be read');
			connection.close(CLOSE.tryLater);
		});
		return asked.settled;
	}

	/**
	 * Reads everybody's rights again, for rights that end by the passing of time. Connections are not held while
	 * their rights are read; only one whose rights have changed is. Rights are read one after the other, because
	 * hundreds of reads at once would delay all others.
	 */
	async lookAgain(everybody: readonly Connection[]): Promise<void> {
		const alike = new Map<string, Connection[]>();
		for (const connection of everybody) {
			const key = `${connection.person.id} ${connection.board} ${connection.isScreen}`;
			alike.set(key, [...(alike.get(key) ?? []), connection]);
		}
		for (const connections of alike.values()) {
			const [{ person, board }] = connections;
			const grade = await this.#options.accessOf(person.id, board).catch((error: unknown) => {
				// An error here must not stop the rights of other people from being read.
				this.#options.log.error({ error: String(error) }, 'rights could not be looked at again');
				return connections[0].grade;
			});
			const { access, scope } = gradeOn(connections[0], grade);
			const changed = connections.filter(
				({ grade: had, closed }) => !closed && (had.access !== access || had.scope !== scope)
			);
			await Promise.all(changed.map((connection) => this.decide(connection)));
		}
	}

	async #askRights(connection: Connection, asked: GradeState & { is: 'asked' }): Promise<void> {
		const { person, board: name } = connection;
		let grade: ConnectionGrade;
		do {
			asked.isStale = false;
			grade = gradeOn(connection, await this.#options.accessOf(person.id, name));
		} while (asked.isStale);
		connection.rights = { is: 'known' };
		const before = connection.grade;
		connection.grade = grade;
		if (grade.access === 'none') {
			const refused = { event: 'refused', board: name, person: person.id };
			this.#options.log.info(refused, 'a board was refused');
			return connection.close(CLOSE.forbidden);
		}
		const board = this.#boardOf(name);
		connection.release(() => {
			if (board?.has(connection)) board.regraded(connection, before);
		});
	}
}

/** What the person's grade is worth on this connection: a screen before a room never writes. */
function gradeOn({ isScreen }: Connection, grade: ConnectionGrade | null): ConnectionGrade {
	const { access } = grade ?? NO_GRADE;
	return isScreen && access === 'write' ? { access: 'read', scope: null } : (grade ?? NO_GRADE);
}
