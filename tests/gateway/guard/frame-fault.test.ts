import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { updateFrame } from '../../../server/gateway/wire/frames';
import { openRig, plain, raw, stock, until } from '../rig';

test('a fault while one frame is handled ends that connection alone, and is logged', async () => {
	let isBroken = false;
	const faulty = {
		name: 'Margaret Pugh',
		get id() {
			if (isBroken) throw new Error('a fault of ours');
			return 'margaret';
		}
	};
	const others = { id: 'nasreen', name: 'Nasreen Akhtar' };
	const rig = await openRig({
		whoIs: async (cookie) => {
			const isMargaret = cookie?.includes('margaret') === true;
			return { sessionId: cookie ?? '', person: isMargaret ? faulty : others };
		}
	});
	const nasreen = stock(rig, 'nasreen');
	const margaret = raw(rig, 'margaret');
	await until(() => nasreen.provider.synced && margaret.of(102).length === 1);

	isBroken = true;
	margaret.send(updateFrame(Y.encodeStateAsUpdate(new Y.Doc())));
	await until(() => margaret.closed() !== null);
	isBroken = false;

	expect(margaret.closed()).toBe(1013);
	expect(rig.reports.map(({ sentence }) => sentence)).toContain('a frame could not be handled');
	nasreen.text.insert(0, 'still here');
	await until(() =>
		rig.boards.read(plain, (doc) => doc.getText('text').toString() === 'still here')
	);
});
