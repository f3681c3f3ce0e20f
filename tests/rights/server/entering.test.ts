// Over 400 lines because all of it is asked of two servers, which are costly to start.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openDatabase } from '../../../server/store/engine/database';
import { words } from '../../../src/lib/words/words';
import { command, freePort, open, seed, Serving } from '../../serving';
import { addresses } from '../matrix/content';
import { doors } from '../matrix/doors';
import { found, Room } from '../room';
import { rows } from '../matrix/rows';

describe('the running demo', () => {
	let room: Room;
	beforeAll(async () => void (room = await Room.open('approval')));
	afterAll(() => room.end());

	test('a form of another site is refused, whoever is made to send it', async () => {
		const before = await room.rows();
		const margaret = await room.cookie('chair');
		const elin = await room.cookie('coordinator');
		for (const row of rows.filter(({ form }) => form)) {
			const [path, form] = [row.at(room), row.form?.(room) ?? {}];
			for (const cookie of [margaret, elin]) {
				for (const origin of ['https://evil.example', 'null', 'http://localhost', '']) {
					const asked = { form, headers: { origin }, lang: 'cy' as const };
					const { status, body } = await room.ask(cookie, path, asked);
					expect([row.door, origin, status]).toEqual([row.door, origin, 403]);
					expect(body).toContain(words.cy.refusals.sentences.origin);
				}
				const plain = { origin: 'https://evil.example', 'content-type': 'text/plain' };
				expect((await room.ask(cookie, path, { form, headers: plain })).status).toBe(403);
				const nothing = { origin: 'https://evil.example' };
				const bare = await room.ask(cookie, path, { method: 'POST', headers: nothing, lang: 'cy' });
				expect([row.door, bare.status]).toEqual([row.door, 403]);
				expect(bare.body).toContain(words.cy.refusals.sentences.origin);
			}
		}
		expect(await room.rows()).toEqual(before);
	});

	test('nothing leads out of the site', async () => {
		const cookie = await room.cookie('placed');
		const away = [
			'//evil.example',
			'https://evil.example',
			'/\\evil.example',
			'\\\\evil.example',
			'/%09/evil.example',
			'/\t/evil.example',
			'///evil.example',
			'http:evil.example',
			'javascript:alert(1)',
			'evil.example',
			'/.//evil.example',
			'//here.invalid//evil.example',
			'/a/..//evil.example',
			'/.\\\\evil.example'
		];
		for (const to of away) {
			const chosen = await room.ask(cookie, '/language', { form: { lang: 'cy', to } });
			const entered = await room.ask(cookie, `/enter?to=${encodeURIComponent(to)}`);
			for (const { status, to: led } of [chosen, entered]) {
				expect([to, status]).toEqual([to, 303]);
				const end = new URL(led ?? '', room.origin);
				expect([to, end.origin]).toEqual([to, room.origin]);
				expect([to, led?.startsWith('//')]).toEqual([to, false]);
			}
		}
		const form = { lang: 'en', to: '/privacy#x' };
		expect((await room.ask(cookie, '/language', { form })).to).toBe('/privacy#x');
		expect((await room.ask(cookie, '/language?lang=cy&to=/privacy')).status).toBe(405);
	});

	test('a language chosen at one address of the demo comes along to the next, and where none was it is each person’s own', async () => {
		const { port } = new URL(room.origin);
		const at = async (host: string, path: string, cookie = '') => {
			const headers = { host: `${host}:${port}`, cookie, accept: 'text/html' };
			const [answer] = (await once(
				request({ host: '127.0.0.1', port, path, headers }).end(),
				'response'
			)) as [IncomingMessage];
			return { body: await text(answer), headers: answer.headers };
		};
		const linkFrom = (page: string) =>
			found(/href="http:\/\/joan-whitfield\.localhost:\d+([^"]*)"/.exec(page)?.[1]);
		const plain = linkFrom((await at('localhost', '/demo')).body);
		expect(plain).toBe('/');
		expect((await at('joan-whitfield.localhost', plain)).body).toContain('<html lang="en"');

		const chosen = await at('localhost', '/demo', 'plenary_language=cy');
		const brought = await at('joan-whitfield.localhost', linkFrom(chosen.body));
		expect(brought.headers.location).toBe('/');
		const cookie = found(brought.headers['set-cookie']?.[0].split(';')[0]);
		const entered = await at('joan-whitfield.localhost', '/', cookie);
		expect(entered.body).toContain('<html lang="cy"');
		expect(entered.body).toContain('Joan Whitfield');

		const back = await at('joan-whitfield.localhost', '/demo', cookie);
		expect(back.headers.location).toBe(`${room.origin}/demo?lang=cy`);
		const again = await at('localhost', '/demo?lang=cy', 'plenary_language=en');
		expect(again.headers['set-cookie']?.[0]).toMatch(/^plenary_language=cy;/);
	});

	test('a body that is no form is refused in a sentence, at every door that takes one', async () => {
		const cookie = await room.enter('elin-prosser');
		const broken = (path: string, who: string | null, type: string) =>
			fetch(room.origin + path, {
				method: 'POST',
				redirect: 'manual',
				headers: {
					...{ accept: 'text/html', origin: room.origin, 'content-type': type },
					cookie: [who, 'plenary_language=en'].filter(Boolean).join('; ')
				},
				body: '{"person":'
			});
		const cut = 'multipart/form-data; boundary=x';
		for (const [path, who, type] of [
			['/demo/enter', null, 'application/json'],
			['/demo/enter', null, cut],
			['/enter', null, cut],
			['/staff/people?/add', cookie, cut],
			[`/reviews/${room.review}/approval?/answer`, cookie, cut]
		] as const) {
			const answered = await broken(path, who, type);
			expect([path, answered.status]).toEqual([path, 400]);
			expect(await answered.text()).toContain('did not arrive complete');
		}
	});

	test('the session travels in a cookie that no script can read, and no other site sends', async () => {
		const entered = await room.ask(null, '/demo/enter', { form: { person: 'joan-whitfield' } });
		const [cookie] = entered.headers.getSetCookie();
		expect(cookie).toMatch(/^plenary_session=[a-z0-9]{30,};/);
		expect(cookie).toMatch(/; HttpOnly/i);
		expect(cookie).toMatch(/; SameSite=Lax/i);
		expect(cookie).toMatch(/; Path=\/(;|$)/i);
		expect(cookie).toMatch(/; Max-Age=43200/i);
		expect(cookie).not.toMatch(/; Secure/i);

		const left = await room.ask(cookie.split(';')[0], '/sign-out', {
			form: { for: room.person('joan-whitfield') }
		});
		expect(left.headers.getSetCookie()[0]).toMatch(/^plenary_session=;.*Max-Age=0/i);
		const after = await room.ask(cookie.split(';')[0], `/reviews/${room.review}`);
		expect([after.status, after.to?.startsWith('/enter')]).toEqual([303, true]);
	});

	test('the database holds only the fingerprint of a session', async () => {
		const cookie = await room.enter('joan-whitfield');
		const id = cookie.slice('plenary_session='.length);
		const db = await openDatabase(join(room.folder, 'plenary.sqlite'));
		const kept = (await db.selectFrom('sessions').select('id').execute()).map((row) => row.id);
		await db.destroy();
		expect(kept).toContain(createHash('sha256').update(id).digest('hex'));
		expect(kept).not.toContain(id);
		const files = readdirSync(room.folder, { recursive: true, withFileTypes: true });
		for (const { parentPath, name: file } of files.filter((each) => each.isFile())) {
			expect([file, readFileSync(join(parentPath, file)).includes(id)]).toEqual([file, false]);
		}
	});

	test('a link signs its one person in once, and a password leads only to a page of ours', async () => {
		const person = room.person('bethan-howells');
		const given = await room.ask(await room.cookie('coordinator'), '/staff/people?/link', {
			form: { person }
		});
		const token = found(/\/enter\/([A-Za-z0-9_-]{20,})/.exec(given.body)?.[1]);
		const stored = (await room.rows()).sign_in_links as { token_hash: string }[];
		expect(JSON.stringify(stored)).not.toContain(token);
		expect((await room.ask(null, `/enter/${token}`)).body).toContain('Bethan Howells');

		const password = 'three words and one more';
		const used = await room.ask(null, `/enter/${token}`, { form: { password } });
		expect([used.status, used.to]).toEqual([303, '/']);
		expect((await room.ask(null, `/enter/${token}`, { form: { password } })).status).toBe(410);

		const form = { email: 'bethan-howells@panel.example', password };
		for (const [to, led] of [
			['//evil.example', '/'],
			['https://evil.example/x', '/'],
			['/privacy', '/privacy']
		]) {
			const path = `/enter?to=${encodeURIComponent(to)}`;
			expect((await room.ask(null, path, { form })).to).toBe(led);
		}
	});

	test('every page forbids what is written into it to run, and holds nothing inline', async () => {
		const cookie = await room.cookie('coordinator');
		const { opened } = addresses(room, [3]);
		const pages = [
			...opened.filter((path) => !/\.csv|\.json/.test(path)),
			...['/demo', '/privacy', '/accessibility', '/enter/used', '/no-such']
		];
		for (const path of pages) {
			const { headers, body, status } = await room.ask(cookie, path);
			if (status === 303) continue;
			const policy = headers.get('content-security-policy') ?? '';
			expect([path, policy]).toEqual([path, expect.stringContaining("default-src '")]);
			expect([path, policy]).not.toEqual([path, expect.stringMatching(/unsafe-(inline|eval)/)]);
			expect([path, headers.get('x-content-type-options')]).toEqual([path, 'nosniff']);
			expect([path, headers.get('cache-control')]).toEqual([path, 'private, no-store']);
			expect([path, /\sstyle=["']/.exec(body)?.[0]]).toEqual([path, undefined]);
			expect([path, /<[^>]+\son[a-z]+=["']/.exec(body)?.[0]]).toEqual([path, undefined]);
			const bare = [...body.matchAll(/<script(?![^>]*(nonce|src)=)[^>]*>([^<]*)/g)].filter(
				([, , inside]) => !policy.includes(fingerprint(inside))
			);
			expect([path, bare.map(([tag]) => tag.slice(0, 80))]).toEqual([path, []]);
		}
	});

	test('what is fetched for a page, and every file, is for one person alone', async () => {
		const cookie = await room.cookie('coordinator');
		const { opened, fetched } = addresses(room, []);
		const files = opened.filter((each) => /reports|\.csv/.test(each));
		for (const path of [...files, ...fetched]) {
			const { headers, status } = await room.ask(cookie, path);
			expect([path, status, headers.get('cache-control')]).toEqual([
				path,
				status,
				'private, no-store'
			]);
		}
	});

	test('what does not exist is said to be so, to those who may look', async () => {
		const cookie = await room.cookie('coordinator');
		const wrong: string[] = [];
		for (const door of doors().filter((each) => /^GET .*\[(review|sitting)\]/.test(each))) {
			const path = door.slice(4);
			const nowhere = path.replace(/\[[a-z]+\]/g, 'nothing-here');
			const partly = path
				.replace('[review]', room.review)
				.replace('[sitting]', room.sitting)
				.replace(/\[[a-z]+\]/g, 'nothing-here');
			for (const each of partly.includes('nothing-here') ? [nowhere, partly] : [nowhere]) {
				for (const lang of ['en', 'cy'] as const) {
					const { status, body } = await room.ask(cookie, each, { lang });
					const isSaid = body.includes(words[lang].refusals.sentences.unknown as string);
					if (status !== 404 || !isSaid) wrong.push(`${each} in ${lang}: ${status}`);
				}
			}
		}
		expect(wrong).toEqual([]);
	});

	test('a file that is not made is said to be unknown, not a fault', async () => {
		const cookie = await room.cookie('placed');
		for (const end of [
			'1.en.odt',
			'1.fr.html',
			'2.en.html',
			'0.en.html',
			'1e3.en.json',
			'-1.cy.html'
		]) {
			const { status } = await room.ask(cookie, `/reports/${room.review}/${end}`);
			expect([end, status]).toEqual([end, 404]);
		}
	});
});

describe('starting', () => {
	const folders: string[] = [];
	const folder = () => {
		const made = mkdtempSync(join(tmpdir(), 'plenary-starting-'));
		folders.push(made);
		return made;
	};
	afterAll(() => folders.forEach((each) => rmSync(each, { recursive: true, force: true })));

	test('the demo is refused on a folder that was not made for it, in one sentence', async () => {
		const { code, said } = await started({ DATA_DIR: folder(), DEMO: '1' });
		expect(code).toBe(1);
		expect(said).toBe(
			'DEMO=1 needs a data folder that was made by `npm run demo`: choose another DATA_DIR.\n'
		);
	});

	test('a folder that a newer Plenary has changed is refused in one sentence', async () => {
		const made = folder();
		const file = join(made, 'plenary.sqlite');
		const db = await openDatabase(file);
		const row = { name: '999-later', timestamp: new Date().toISOString() };
		await db
			.insertInto('kysely_migration' as never)
			.values(row as never)
			.execute();
		await db.destroy();
		const { code, said } = await started({ DATA_DIR: made });
		expect(code).toBe(1);
		expect(said).toBe(
			`${file} was last used by a newer Plenary (it has the change "999-later"): start that one, or this one with a copy of the data folder made before it.\n`
		);
	});

	test('another database is refused in one sentence', async () => {
		const { code, said } = await started({
			DATA_DIR: folder(),
			DATABASE_URL: 'postgres://localhost/plenary'
		});
		expect(code).toBe(1);
		expect(said).toBe(
			'DATABASE_URL is not supported yet: unset it, and set DATA_DIR to a folder.\n'
		);
	});

	test('what is written to the data folder is for its owner alone, by a command too, and no command seeds it while it is served', async () => {
		const both = ['boards.sqlite', 'plenary.sqlite'];
		const isOpen = (at: string) => (name: string) => (statSync(join(at, name)).mode & 0o077) !== 0;
		const made = folder();
		expect((await command('seed', ['--demo', 'breakouts'], made)).status).toBe(0);
		expect(readdirSync(made)).toEqual(expect.arrayContaining(both));
		expect(readdirSync(made).filter(isOpen(made))).toEqual([]);

		const house = new Serving(null);
		try {
			await house.start();
			const files = readdirSync(house.folder);
			expect(files).toEqual(expect.arrayContaining(both));
			expect(files.filter(isOpen(house.folder))).toEqual([]);
			expect(await seed('breakouts', house.folder)).toEqual({
				status: 1,
				said: `Another Plenary server is using ${house.folder}: stop that one, or set DATA_DIR to another folder.\n`
			});
		} finally {
			await house.end();
		}
	});

	test('a folder that holds one stage is not made into another', async () => {
		const made = folder();
		expect((await seed('breakouts', made)).status).toBe(0);
		expect(await seed('breakouts', made)).toMatchObject({
			status: 0,
			said: expect.stringContaining('used again')
		});
		const { status, said } = await seed('draft', made);
		expect(status).toBe(1);
		expect(said).toBe(
			`${made} holds the demo at "breakouts": choose another DATA_DIR for "draft".\n`
		);
	});

	test('without DEMO=1 nobody enters as anybody, not even where the demo was made', async () => {
		const port = await freePort();
		const origin = `http://localhost:${port}`;
		const env = { PORT: `${port}`, ORIGIN: origin, DATA_DIR: inject('stages').breakouts };
		const server = open(env, 'inherit');
		await once(server, 'message');
		const state = await fetch(`${origin}/demo/state.json`);
		expect(state.status).toBe(404);
		expect(await state.text()).toContain(words.en.refusals.sentences.unknown);
		expect((await fetch(`${origin}/demo`)).status).toBe(404);
		const entered = await fetch(`${origin}/demo/enter`, {
			method: 'POST',
			headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
			body: 'person=margaret-pugh',
			redirect: 'manual'
		});
		expect([entered.status, entered.headers.getSetCookie()]).toEqual([404, []]);
		server.kill();
		await once(server, 'exit');
	});

	test('over https the cookies are for https alone', async () => {
		const port = await freePort();
		const origin = 'https://plenary.example';
		const stage = folder();
		expect((await seed('breakouts', stage)).status).toBe(0);
		const server = open({ PORT: `${port}`, ORIGIN: origin, DATA_DIR: stage, DEMO: '1' }, 'inherit');
		await once(server, 'message');
		const entered = await fetch(`http://127.0.0.1:${port}/demo/enter`, {
			method: 'POST',
			headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
			body: 'person=margaret-pugh',
			redirect: 'manual'
		});
		expect(entered.status).toBe(303);
		expect(entered.headers.getSetCookie()[0]).toMatch(/; Secure/i);
		const spoken = await fetch(`http://127.0.0.1:${port}/language`, {
			method: 'POST',
			headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
			body: 'lang=cy',
			redirect: 'manual'
		});
		expect(spoken.headers.getSetCookie()[0]).toMatch(/; Secure/i);
		server.kill();
		await once(server, 'exit');
	});
});

/** Starts the server to see how it ends: its exit code and all it said. */
async function started(env: NodeJS.ProcessEnv): Promise<{ code: number; said: string }> {
	const server = open({ PORT: `${await freePort()}`, ...env }, 'pipe');
	let said = '';
	server.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
	const [code] = (await once(server, 'exit')) as [number];
	return { code, said };
}

function fingerprint(script: string): string {
	return createHash('sha256').update(script).digest('base64');
}
