import { startBreakouts } from '../../../../server/acts/sitting/stages/start-breakouts';
import { houseIn } from '../../demo-house';
import { instead } from '../../report/instead';

/** The data folder, and where in the act the program is killed. */
export interface Orders {
	folder: string;
	/** `nth`: before which call of it, from 1. */
	before: 'create' | 'regrade' | 'announce' | 'decision';
	nth: number;
}

/** A program that is killed while it starts the groups of the second sitting. */
process.once('message', (orders: Orders) => void meetItsEnd(orders));

async function meetItsEnd({ folder, before, nth }: Orders): Promise<void> {
	const house = await houseIn(folder);
	let calls = 0;
	const isTheEnd = () => {
		calls += 1;
		if (calls === nth) process.kill(process.pid, 'SIGKILL');
		return calls === nth;
	};
	const never = new Promise<never>(() => undefined);
	const given = {
		...house,
		boards: instead(house.boards, {
			create: (...of) => (before === 'create' && isTheEnd() ? never : house.boards.create(...of)),
			regrade: (...of) => (before === 'regrade' && isTheEnd() ? never : house.boards.regrade(...of))
		}),
		announce: (...of: Parameters<typeof house.announce>) => {
			if (before !== 'announce' || !isTheEnd()) house.announce(...of);
		},
		// Asked for once the transaction of the decision is open.
		clock: () => {
			if (before === 'decision') isTheEnd();
			return house.clock();
		}
	};
	const elin = await house.person('elin-prosser');
	await startBreakouts(given, elin, { sittingId: house.sittings[1], anyway: false });
	process.exit(1);
}
