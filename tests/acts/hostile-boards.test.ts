import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { openCase } from '../../server/acts/case/open-case';
import { reopenCase } from '../../server/acts/case/reopen-case';
import { readFrame, step1Frame, updateFrame } from '../../server/gateway/wire/frames';
import { latestOpening } from '../../server/store/plenary/openings';
import { addPoint } from '../../src/lib/board/documents/board';
import { readFindings } from '../../src/lib/board/documents/findings';
import { newId } from '../../src/lib/board/ids';
import { boardName, findingsName } from '../../src/lib/board/names';
import { shown } from '../../src/lib/meeting/findings/placement';
import { raw, until } from '../gateway/rig';
import { demoHouse, dropStages, write } from './demo-house';
import type { DemoHouse } from './demo-house';

let house: DemoHouse;
beforeEach(async () => {
	house = await demoHouse('breakouts');
});
afterEach(() => house.end());
afterAll(dropStages);

/** Gethin's frame over a real socket, as no page of ours would send it: null where it was acknowledged, else why not. */
async function send(board: string, change: (doc: Y.Doc) => void): Promise<string | null> {
	const http = createServer();
	http.on('upgrade', (request, socket, head) => house.boards.handleUpgrade(request, socket, head));
	await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
	const { port } = http.address() as AddressInfo;
	const gethin = raw({ url: `ws://127.0.0.1:${port}/boards` }, 'gethin-rees', board);
	const doc = new Y.Doc();
	gethin.send(step1Frame(doc));
	const known = () =>
		gethin.frames.map((frame) => readFrame(frame)).find((heard) => heard?.kind === 'step2');
	await until(() => known() !== undefined || gethin.closed() !== null);
	const step2 = known();
	if (step2?.kind === 'step2') Y.applyUpdate(doc, step2.update);
	const before = Y.encodeStateVector(doc);
	change(doc);
	gethin.send(updateFrame(Y.encodeStateAsUpdate(doc, before)));
	await until(() => gethin.of(100).length + gethin.of(101).length > 0 || gethin.closed() !== null);
	gethin.socket.terminate();
	await new Promise((resolve) => http.close(resolve));
	const [refused] = gethin.of(101);
	return refused
		? new TextDecoder().decode(refused.subarray(3))
		: gethin.closed()
			? 'closed'
			: null;
}

const chair = () => house.person('margaret-pugh');
const caseFive = () => house.caseId(5);
const boardB = (number = 5) => boardName(house.caseId(number), house.groupId('B'));
const findings = () =>
	house.boards.read(findingsName(caseFive()), (doc) => shown(readFindings(doc)));

/** Case 5 is opened and given back, so that its findings can be written before they are gathered again. */
async function givenBack(): Promise<void> {
	await openCase(house, await chair(), { caseId: caseFive(), anyway: true });
	await reopenCase(house, await chair(), { caseId: caseFive() });
}

async function gethinsPoint(): Promise<string> {
	const gethin = await house.person('gethin-rees');
	let id = '';
	const said = await send(boardB(), (doc) => {
		const author = { person: gethin.id, lang: 'en' as const, origin: 'Gethin' };
		id = addPoint(doc, author, { kind: 'query', text: 'Why?' });
	});
	expect(said).toBeNull();
	return id;
}

test('a finding made for a moment under a point’s id keeps no case from being opened and no server from starting', async () => {
	await givenBack();
	const point = await gethinsPoint();
	const said = await send(findingsName(caseFive()), (doc) =>
		doc.transact(() => {
			doc.getMap('findings').set(point, new Y.Map([['kind', 'positive']]));
			doc.getMap('findings').delete(point);
		})
	);
	expect(said).toBe('schema');
	await openCase(house, await chair(), { caseId: caseFive(), anyway: true });
	expect((await latestOpening(house.db, caseFive()))?.complete).toBe(true);
	house = await house.restart();
});

test('nobody places a point that has not been gathered, whatever they write there first', async () => {
	await givenBack();
	const point = await gethinsPoint();
	const name = findingsName(caseFive());
	for (const change of [
		(placement: Y.Map<unknown>) => placement.set(point, 'observation'),
		(placement: Y.Map<unknown>) => {
			placement.set(point, 'observation');
			placement.delete(point);
		},
		(placement: Y.Map<unknown>) => {
			placement.set(point, 'observation');
			placement.set(point, 'observation');
		}
	]) {
		const said = await send(name, (doc) => doc.transact(() => change(doc.getMap('placement'))));
		expect(said).toBe('schema');
	}
	await openCase(house, await chair(), { caseId: caseFive(), anyway: true });
	expect((await findings()).some(({ id, en }) => id === point && en === 'Why?')).toBe(true);
});

test('a point is gathered with its own words, though somebody foresaw its id', async () => {
	await givenBack();
	const margaret = await chair();
	let point = '';
	await write(house, boardB(), margaret, (doc) => {
		const author = { person: margaret.id, lang: 'en' as const, origin: 'Margaret' };
		point = addPoint(doc, author, { kind: 'negative', text: 'He was not believed.' });
	});
	const foreseen = new Y.Map<unknown>([
		['kind', 'positive'],
		['en', new Y.Text('Excellent work.')],
		['cy', new Y.Text()],
		['order', 'a0']
	]);
	await send(findingsName(caseFive()), (doc) => doc.getMap('findings').set(point, foreseen));
	await openCase(house, margaret, { caseId: caseFive(), anyway: true });
	const { placement } = await house.boards.read(findingsName(caseFive()), readFindings);
	const own = (await findings()).find(({ id }) => id === placement[point]);
	expect(own).toMatchObject({ kind: 'negative', en: 'He was not believed.' });
});

test('a point’s id that is on another case’s board too keeps neither from being opened', async () => {
	const gethin = await house.person('gethin-rees');
	const id = newId();
	for (const number of [6, 7]) {
		const said = await send(boardB(number), (doc) => {
			doc.getMap('points').set(
				id,
				new Y.Map<unknown>([
					['kind', 'query'],
					['text', new Y.Text(`Why case ${number}?`)],
					['lang', 'en'],
					['by', gethin.id],
					['order', 'a0']
				])
			);
		});
		expect(said).toBeNull();
	}
	for (const number of [6, 7]) {
		const caseId = house.caseId(number);
		await openCase(house, await chair(), { caseId, anyway: true });
		const found = await house.boards.read(findingsName(caseId), (doc) => shown(readFindings(doc)));
		expect(found.some(({ en }) => en === `Why case ${number}?`)).toBe(true);
	}
	house = await house.restart();
});
