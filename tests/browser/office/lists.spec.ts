import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { words } from '../../../src/lib/words/words';
import { dateCell, workbook } from '../../documents/tables/workbook';
import { expect, expectAccessible, test } from '../pages/room';

const w = words.en;
const l = w.caseList.page;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Days counted from 1904: 1 March 2023 is the first of them. */
const from1904 = (n: number) => dateCell(44986 - 1462 + n);
const heads = ['Our no', 'Came in', 'Done', 'How it stands', 'Sort'];
const cases = (prefix: string) =>
	Array.from({ length: 30 }, (_, n) => [
		`${prefix}-${n}`,
		from1904(n),
		from1904(20 + n),
		'Closed',
		n % 2 ? 'Theft' : 'Fraud'
	]);

/** As another force would send it: a sheet of notes, headings of their own, rows hidden, days counted from 1904. */
const unfamiliar = (prefix: string) =>
	workbook({
		date1904: true,
		sheets: [
			{ name: 'Read me', rows: [['Closed cases'], ['Ask Sam about it']] },
			{ name: 'Archive', state: 'hidden', rows: [heads] },
			{
				name: 'Spring',
				rows: [
					['Cases closed in spring'],
					[],
					heads,
					...cases(prefix),
					{
						cells: [`${prefix}-hidden`, from1904(1), from1904(30), 'Closed', 'Theft'],
						row: 'hidden="1"'
					},
					[`${prefix}-1`, from1904(1), from1904(30), 'Closed', 'Theft'],
					['|cmd', from1904(1), null, 'Open', 'Theft'],
					['Total', null, null, null, null]
				]
			}
		]
	});

async function saved(page: Page, name: string): Promise<string> {
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name, exact: true }).first().click()
	]);
	return readFileSync(await file.path(), 'utf8');
}

test('a spreadsheet that nobody knows is matched once; its refused rows are saved, and the next list is read at once', async ({
	room
}) => {
	const house = await room('sample');
	const { review } = await house.state();
	const elin = await house.enter('elin-prosser');
	await elin.goto(`/reviews/${review.id}/list`);
	expect(await saved(elin, l.template)).toContain(`"${l.templateHeads.join('","')}"`);
	const send = (name: string, buffer: Buffer, mimeType = XLSX) =>
		elin.getByLabel(l.choose).setInputFiles({ name, mimeType, buffer });
	const choose = async () => {
		await elin.getByRole('button', { name: l.again }).click();
	};

	await test.step('a file that is no list says why', async () => {
		await send('list.xlsx', Buffer.from('MZ\0 a program'));
		await expect(
			elin.getByText(w.caseList.files['not-a-spreadsheet']({ kind: 'program' }))
		).toBeVisible();
		await expectAccessible(elin);
		await elin.getByRole('button', { name: l.cancel }).click();
		await expect(elin.getByText(l.cancelled)).toBeVisible();
	});

	await test.step('the sheet and the columns are chosen by the office', async () => {
		await send('Spring.xlsx', unfamiliar('A'));
		await elin.getByLabel(l.sheet).selectOption('Spring');
		await choose();
		await expect(elin.locator('#match-reference option', { hasText: 'Our no' })).toHaveCount(1);
		await elin.locator('#match-reference').selectOption('Our no');
		await elin.locator('#match-opened').selectOption('Came in');
		await elin.locator('#match-closed').selectOption('Done');
		await elin.locator('#match-status').selectOption('How it stands');
		await elin.getByText(l.keep, { exact: true }).first().click();
		await elin.getByLabel('Sort').check();
		await choose();
		await expect(elin.getByRole('img', { name: l.counts(30, 4) })).toBeVisible();
		await expect(elin.getByText(/Read from the sheet “Spring”/)).toBeVisible();
		await expect(elin.getByText(w.caseList.rows.hidden)).toBeVisible();
		await expectAccessible(elin);
		await elin.getByRole('link', { name: new RegExp(`^${l.accepted}`) }).click();
		await expect(elin.getByRole('cell', { name: '21 March 2023' }).first()).toBeVisible();
	});

	await test.step('the refused rows are a CSV that no spreadsheet runs', async () => {
		const csv = await saved(elin, l.downloadRefused);
		expect(csv).toContain(w.caseList.rows.hidden);
		expect(csv).toContain(`"'|cmd"`);
		expect(csv).not.toContain('"|cmd"');
	});
	await elin.getByRole('button', { name: l.confirm(30) }).click();
	await expect(elin.getByText(l.confirmed)).toBeVisible();
	expect(await saved(elin, l.downloadAccepted)).toContain('A-29');

	await test.step('a long list is stopped while it is read', async () => {
		const rows = Array.from({ length: 50_000 }, (_, n) => `L-${n},1/3/2023,2/4/2023,Closed,Theft`);
		const long = Buffer.from([heads.join(','), ...rows].join('\n'));
		await send('long.csv', long, 'text/csv');
		await elin.getByRole('button', { name: l.cancel }).click();
		await expect(elin.getByText(l.cancelled)).toBeVisible();
		await expect(elin.getByText(l.storedRows(30))).toBeVisible();
	});

	await test.step('the columns are remembered for the next list of the panel', async () => {
		await send('Spring again.xlsx', unfamiliar('B'));
		await expect(elin.getByRole('img', { name: l.counts(30, 4) })).toBeVisible();
		await elin.getByRole('button', { name: l.confirm(30) }).click();
		await expect(elin.getByText('Spring again.xlsx')).toBeVisible();
		expect(await saved(elin, l.downloadAccepted)).toMatch(/"Sort"[\s\S]*"B-0",.*"Fraud"/);
	});
});
