import { readFileSync } from 'node:fs';
import { readLines } from '../../src/lib/meeting/sample/draw/drawn-list';
import { readReceipt } from '../../src/lib/meeting/sample/draw/receipt';
import { verifyReceipt } from '../../src/lib/meeting/sample/draw/verify';
import { isRefusal } from '../../src/lib/meeting/refusal';
import { refusalText } from '../../src/lib/sentences/refusals';
import { words } from '../../src/lib/words/words';
import { drawHashing } from '../reading/sample/draw-hashing';

/** `verify-draw RECEIPT LIST`: says in one sentence whether they belong together, and exits 0 or 1. (S4) */
const [receiptFile, listFile] = process.argv.slice(2);
const w = words.en.draw.verify;

const { agrees, sentence } = await verify();
(agrees ? console.log : console.error)(sentence);
process.exitCode = agrees ? 0 : 1;

async function verify(): Promise<{ agrees: boolean; sentence: string }> {
	const no = (sentence: string) => ({ agrees: false, sentence });
	if (!receiptFile || !listFile)
		return no('Say what to verify: npm run verify-draw -- RECEIPT LIST');
	const [receiptText, listText] = [textIn(receiptFile), textIn(listFile)];
	if (receiptText === null) return no(`${receiptFile} cannot be read.`);
	if (listText === null) return no(`${listFile} cannot be read.`);
	try {
		const receipt = readReceipt(JSON.parse(receiptText));
		const verdict = await verifyReceipt(drawHashing, receipt, readLines(listText));
		if (verdict !== 'agrees') return no(w.verdicts[verdict]);
		return { agrees: true, sentence: w.agrees(receipt.drawn, receipt.kind === 'staff') };
	} catch (error) {
		if (isRefusal(error)) return no(refusalText(words.en, error.code, error.details));
		if (error instanceof SyntaxError) return no(w.notJson);
		throw error;
	}
}

function textIn(file: string): string | null {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return null;
	}
}
