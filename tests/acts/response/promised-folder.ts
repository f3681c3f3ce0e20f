// A program for the browser tests: makes of the demo at `approval` in a folder what comes after it, by acts alone. July's
// response is signed with three promises; on 3 October the next review's sitting is in plenary. Prints ids as JSON.
import { recordProgress } from '../../../server/acts/response/record-progress';
import { markArrival } from '../../../server/acts/sitting/room/mark-arrival';
import { setStage } from '../../../server/store/sitting/sittings';
import { ReportRoom } from '../report/report-room';
import { nextReview } from './next-review';
import { answerRows, promise, rowsOf, sendToForce, sign } from './with-force';

const room = await ReportRoom.open(process.argv[2], new Date('2023-08-04T09:00:00Z'));
await sendToForce(room);
const rows = await rowsOf(room);
await answerRows(room, rows);
const four = [rows[1], rows[2], rows[3], rows[9]];
const text = 'Autumn training on contact times, letters and plain words, for every officer';
const ids = [
	await promise(room, { text, due: '2023-11-30', blocks: four }),
	await promise(room, {
		text: 'Letters kept with the record',
		due: '2023-08-14',
		blocks: [rows[2]]
	}),
	await promise(room, { text: 'A new closing form', due: '2023-09-22', blocks: [rows[6]] })
];
await sign(room);
room.clock.now = new Date('2023-10-03T09:00:00Z');
await recordProgress(room.given, await room.person('elin-prosser'), {
	...{ commitment: ids[2], state: 'met', day: '2023-09-20', text: 'It is in use.', lang: 'en' }
});
const { sittingId } = await nextReview(room);
await setStage(room.db, sittingId, 'arriving');
const chair = await room.person('margaret-pugh');
await markArrival(room.given, chair, { sittingId, personId: chair.id, arrival: 'room' });
await setStage(room.db, sittingId, 'plenary');
await room.stop();
console.log(JSON.stringify({ sitting: sittingId, ids }));
