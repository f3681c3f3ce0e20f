import type { Format } from '../words/format';
import type { Words } from '../words/words';

/** A seat of which too few holders are present. */
export interface SeatLacking<Name = string> {
	name: Name;
	here: number;
	least: number;
}

/** Who is not here though the panel's rules ask for them: "No one is here for: Chair. Lay member: 1 here, 2 needed." (M5) */
export function seatsLacking(
	{ w, format }: { w: Words; format: Pick<Format, 'list'> },
	lacking: readonly SeatLacking[]
): string {
	const said = w.common.quorum;
	const alone = lacking.filter(({ least }) => least === 1).map(({ name }) => name);
	return [
		...(alone.length ? [said.seats(format.list(alone))] : []),
		...lacking
			.filter(({ least }) => least > 1)
			.map(({ name, here, least }) => said.seatsOf(name, here, least))
	].join(' ');
}
