import { destroyPapers } from '../../../../server/acts/review/destroy-papers';
import { houseIn } from '../../demo-house';
import { instead } from '../instead';

/** The data folder, the time, and the step of the act before which the program is killed. */
export interface Orders {
	folder: string;
	now: string;
	before: 'sum' | 'edit' | 'freeze' | 'forget' | 'sweep';
}

/** A program that is killed while it destroys papers. */
process.once('message', (orders: Orders) => void meetItsEnd(orders));

async function meetItsEnd({ folder, now, before }: Orders): Promise<void> {
	const house = await houseIn(folder);
	house.pass((new Date(now).getTime() - house.clock().getTime()) / 60_000);
	const end = () => {
		process.kill(process.pid, 'SIGKILL');
		return new Promise<never>(() => undefined);
	};
	const given = {
		...house,
		vault: instead(house.vault, { [before]: end }),
		boards: instead(house.boards, { [before]: end })
	};
	const elin = await house.person('elin-prosser');
	await destroyPapers(given, elin, { reviewId: house.reviewId, sure: true });
	process.exit(1);
}
