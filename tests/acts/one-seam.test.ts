import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

/** The messages of the checks for an act's file that says this. */
async function said(code: string, file = 'server/acts/case/some-act.ts'): Promise<string[]> {
	const [result] = await new ESLint().lintText(code, { filePath: file });
	return result.messages.map(({ message }) => message);
}

const transaction = 'export const act = (given) => given.db.transaction().execute(() => 1);\n';

test('a transaction is opened in decide and in the store, and nowhere else', async () => {
	for (const file of [
		'server/acts/case/some-act.ts',
		'server/views/some-page.ts',
		'src/routes/some/+page.server.ts'
	]) {
		expect(await said(transaction, file)).toEqual([
			'A decision is made in `decide`, and nowhere else.'
		]);
	}
	expect(await said(transaction, 'server/store/some-table.ts')).toEqual([]);
	expect(await said(transaction, 'server/acts/decide.ts')).toEqual([]);
});

test('an act edits no board inside its transaction, and collects what follows it', async () => {
	expect(
		await said(`export const act = (given) =>
			decide(given, null, async () => { await given.boards.edit('draft:1', 'elin', () => 0); });`)
	).toEqual(['No board is edited inside a transaction: before `decide`, or in `afterwards`.']);
	for (const code of [
		"export const act = (given) => given.announce({ review: '1' }, {});",
		'export const act = (given) => given.boards.regrade({});'
	]) {
		expect(await said(code)).toEqual(['Regrades and announcements are collected by `decide`.']);
	}
	expect(
		await said("import { record } from '../../store/report/history';\nrecord();")
	).toHaveLength(1);
});
