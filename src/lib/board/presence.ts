/** Carried in awareness beside the document, never in it. The server writes `person`. */
export interface PresenceState {
	person: { id: string; name: string };
	/** What they are on, for example `point:<id>` or `answer:4`. */
	on: string | null;
	typing: boolean;
}

/** What another client sent, or null where it is anything else. */
export function readPresence(state: unknown): PresenceState | null {
	if (!isRecord(state) || !isRecord(state.person)) return null;
	const { id, name } = state.person;
	if (typeof id !== 'string' || typeof name !== 'string') return null;
	const on = typeof state.on === 'string' && state.on.length <= 100 ? state.on : null;
	return { person: { id, name }, on, typing: state.typing === true };
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
