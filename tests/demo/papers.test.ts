import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, expect, test } from 'vitest';
import { Vault } from '../../server/documents/vault/vault';
import { demoPapers } from '../../server/demo/content/papers';
import { papersOf } from '../../server/store/sitting/papers';
import { papersSeen } from '../../server/views/sitting/board/papers';
import { readerOf } from '../../server/views/sitting/case-papers';
import { demoHouse, dropStages } from '../acts/demo-house';

afterAll(dropStages);

test('cases have papers of every kind, in the vault as they were made, and issued seven days ahead', async () => {
	const house = await demoHouse('breakouts');
	const vault = await Vault.open(house.folder);
	const kinds = new Set<string>();
	for (const each of demoPapers) {
		const kept = await papersOf(house.db, house.caseId(each.case));
		const paper = kept.find(({ name }) => name.cy === each.name.cy);
		if (!paper) throw new Error(each.name.en);
		kinds.add(paper.kind);
		const read: Buffer[] = [];
		for await (const piece of vault.read(paper)) read.push(piece);
		expect(Buffer.concat(read).equals(each.bytes()), each.name.en).toBe(true);
		const issuedAt = each.case < 10 ? '2023-06-26T09:30:00.000Z' : null;
		expect([each.name.en, paper.issuedAt]).toEqual([each.name.en, issuedAt]);
	}
	expect([...kinds].sort()).toEqual(['audio', 'image', 'pdf', 'text']);
	await house.end();
});

test('the PDFs have their words in a text layer, none that are blacked out, and say that they are made up', async () => {
	for (const { bytes, case: number } of demoPapers) {
		const file = bytes();
		if (!file.toString('latin1').startsWith('%PDF')) continue;
		const pdf = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise;
		for (let n = 1; n <= pdf.numPages; n += 1) {
			const { items } = await (await pdf.getPage(n)).getTextContent();
			const text = items.map((item) => ('str' in item ? item.str : '')).join('\n');
			expect(text).toContain('MADE UP for a demonstration');
			expect(text.length, `case ${number}, page ${n}`).toBeGreaterThan(400);
			expect(text).not.toContain('█');
		}
		await pdf.destroy();
	}
});

test('the one that is not redacted is opened by the one member who is vetted for it', async () => {
	const house = await demoHouse('breakouts');
	const closed = async (slug: string) => {
		const person = await house.person(slug);
		const at = { sittingId: house.sittings[0], caseId: house.caseId(8) };
		const { files } = await papersSeen(house, person, await readerOf(house, person, at), 'en');
		return files.find(({ isGuarded }) => isGuarded)?.closed;
	};
	expect(await closed('gethin-rees')).toBeNull();
	expect(await closed('priya-nair')).toBe('paper-vetting');
	expect(await closed('elin-prosser')).toBeNull();
	await house.end();
});
