/**
 * Lists the Welsh sentences that no translator has read, in docs/welsh-to-be-read.md: all of the catalogues
 * and presets but those in docs/welsh-read.txt. `npm run welsh` writes the list; a test compares it.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = new URL('../../', import.meta.url);
const LIST = new URL('docs/welsh-to-be-read.md', root);
const READ = new URL('docs/welsh-read.txt', root);
const TOP = `# Welsh that no translator has read

Every Welsh sentence of the screen (by catalogue in \`src/lib/words/cy\`) and of the presets (\`server/presets\`)
that is not in \`docs/welsh-read.txt\`. A variable part is shown as “…”. A translator who has read a sentence adds
its line there. \`npm run welsh\` writes this page.
`;

/** The page as it should be now, in Markdown. */
export function welshToBeRead(): string {
	const read = new Set(existsSync(READ) ? readFileSync(READ, 'utf8').split('\n') : []);
	const parts = [...catalogues(), ...presets()].map(({ name, sentences }) => {
		const lines = [...new Set(sentences)].filter((sentence) => !read.has(sentence));
		return lines.length ? `\n## ${name}\n\n${lines.map((line) => `- ${line}\n`).join('')}` : '';
	});
	return TOP + parts.join('');
}

export const written = (): string => readFileSync(LIST, 'utf8');

interface Part {
	name: string;
	sentences: string[];
}

function* catalogues(): Generator<Part> {
	const folder = new URL('src/lib/words/cy/', root);
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
		name.endsWith('.ts')
	);
	for (const name of names.sort()) {
		const text = readFileSync(new URL(name, folder), 'utf8');
		const sentences = sentencesOf(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true));
		yield { name: name.replace(/\.ts$/, ''), sentences };
	}
}

function* presets(): Generator<Part> {
	for (const room of ['panels', 'templates']) {
		const folder = new URL(`server/presets/${room}/`, root);
		for (const name of readdirSync(folder).sort()) {
			const sentences = welshOf(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
			yield { name: `${room}/${name.replace(/\.json$/, '')}`, sentences };
		}
	}
}

function sentencesOf(node: ts.Node): string[] {
	if (isNoSentence(node)) return [];
	if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return shown(node.text);
	if (ts.isTemplateExpression(node)) {
		const text =
			node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
		return [
			...shown(text),
			...node.templateSpans.flatMap(({ expression }) => sentencesOf(expression))
		];
	}
	return node.getChildren().flatMap(sentencesOf);
}

/** Imports, types, names of fields, and values that are compared: not on the screen. */
function isNoSentence(node: ts.Node): boolean {
	const { parent } = node;
	if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node))
		return true;
	if (!ts.isStringLiteral(node)) return false;
	if (ts.isPropertyAssignment(parent) && parent.name === node) return true;
	if (ts.isElementAccessExpression(parent) || ts.isCaseClause(parent)) return true;
	if (['cy', 'en', 'en-GB', 'cy-GB'].includes(node.text)) return true;
	return ts.isBinaryExpression(parent) && parent.operatorToken.getText().includes('==');
}

/** One line of words; none where there is no word of two letters in it. */
function shown(text: string): string[] {
	const line = text.replace(/\s+/g, ' ').trim();
	return /\p{L}{2}/u.test(line) ? [line] : [];
}

function welshOf(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(welshOf);
	if (value === null || typeof value !== 'object') return [];
	return Object.entries(value).flatMap(([key, each]) =>
		key === 'cy' && typeof each === 'string' ? shown(each) : welshOf(each)
	);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(LIST, welshToBeRead());
