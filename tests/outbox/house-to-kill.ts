import { issuePapers } from '../../server/acts/paper/issue-papers';
import { smtpServer } from '../../server/outbox/mail-server';
import { Outbox } from '../../server/outbox/outbox';
import { letterWriter } from '../../server/outbox/write-letter';
import { houseIn } from '../acts/demo-house';

/** What a process is told to do with the folder of a demo, and where it dies by itself. */
export interface Orders {
	folder: string;
	smtp: string;
	/** Issues the papers of the first sitting, and dies the moment that is committed. */
	issues: boolean;
}

/** A house to be killed: it acts or sends, and says when it has nothing left to do. */
process.once('message', (orders: Orders) => void open(orders));
process.once('disconnect', () => process.exit());

async function open({ folder, smtp, issues }: Orders): Promise<void> {
	const house = await houseIn(folder);
	if (issues) {
		const posted = () => process.kill(process.pid, 'SIGKILL');
		const elin = await house.person('elin-prosser');
		await issuePapers({ ...house, posted }, elin, { sittingId: house.sittings[0] });
		return;
	}
	house.pass(5);
	const outbox = new Outbox({
		...{ db: house.db, clock: house.clock },
		write: letterWriter({ ...house, origin: 'http://localhost' }),
		server: smtpServer(smtp, 'panel@example.org'),
		log: { info: () => undefined, warn: () => undefined, error: console.error }
	});
	outbox.wake();
	await outbox.idle();
	process.send?.('idle');
}
