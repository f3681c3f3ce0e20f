import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isRefusal } from '../../src/lib/meeting/refusal';
import { refusalText } from '../../src/lib/sentences/refusals';
import { words } from '../../src/lib/words/words';
import { letIn, makeLink } from '../acts/people/give-sign-in-link';
import { confirmRequest } from '../acts/people/settle-request';
import { decide } from '../acts/decide';
import type { BoardsForCommands, Given } from '../given';
import { Rights } from '../rights/rights';
import { openDatabase } from '../store/engine/database';
import { credentials } from '../store/people/credentials';
import { waitingRequests } from '../store/people/requests';

const USE = `npm run office                   lists what waits for a second person of the office
npm run office -- confirm ID     confirms one of them
npm run office -- link E-MAIL    makes a sign-in link for somebody on the list
`;

/** The operator acts as second person where the office has only one, and lets in people who are locked out. */
const file = join(resolve(process.env.DATA_DIR ?? './data'), 'plenary.sqlite');
const origin = process.env.ORIGIN ?? `http://localhost:${process.env.PORT ?? '3000'}`;

process.exitCode = await run(process.argv.slice(2));

async function run([command, about = '']: string[]): Promise<0 | 1> {
	if (!existsSync(file)) return fail(`There is no panel: ${file} does not exist (set DATA_DIR).`);
	const db = await openDatabase(file);
	const clock = () => new Date();
	const given: Given = {
		...{ db, clock, rights: new Rights(db, clock) },
		vault: {} as Given['vault'],
		boards: { regrade: () => Promise.resolve() } as unknown as BoardsForCommands,
		announce: () => undefined,
		closeLinks: () => undefined
	};
	try {
		if (command === undefined) return await list(given);
		if (command === 'confirm') return await confirm(given, about);
		if (command === 'link') return await link(given, about);
		return fail(USE);
	} catch (error) {
		if (!isRefusal(error)) throw error;
		return fail(refusalText(words.en, error.code, error.details));
	} finally {
		await db.destroy();
	}
}

async function list({ db }: Given): Promise<0> {
	for (const { id, kind, askedAt } of await waitingRequests(db)) console.log(id, askedAt, kind);
	console.log(USE);
	return 0;
}

async function confirm(given: Given, requestId: string): Promise<0> {
	const confirmed = await confirmRequest(given, null, { requestId });
	console.log(confirmed.link ? `${origin}/enter/${confirmed.link.token}` : 'Confirmed.');
	return 0;
}

async function link(given: Given, email: string): Promise<0 | 1> {
	const known = await credentials(given.db, email);
	if (!known) return fail('Nobody on the list has this e-mail address.');
	const { token } = await decide(given, null, async (decision) =>
		makeLink(decision, await letIn(decision, known.id), null)
	);
	console.log(`${origin}/enter/${token}`);
	return 0;
}

function fail(sentence: string): 1 {
	console.error(sentence);
	return 1;
}
