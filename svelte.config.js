import adapter from '@sveltejs/adapter-node';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
const config = {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({ out: 'build' }),
		// The hook does it, of more than forms and in the person's language (hooks.server.ts).
		csrf: { trustedOrigins: ['*'] },
		alias: { $server: 'server', '$server/*': 'server/*' },
		// Nothing inline: a case's words are typed by people, so no script or style may ride in with them.
		csp: {
			mode: 'auto',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self'],
				// Kit's own page announcer carries one style attribute; this is its hash, and no other is let in.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				// The hook adds the sockets of this very host.
				'connect-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['self'],
				'frame-ancestors': ['none']
			}
		},
		typescript: {
			config(tsconfig) {
				tsconfig.include.push('../server/**/*.ts', '../server/**/*.js', '../bench/**/*.ts');
				return tsconfig;
			}
		}
	}
};

export default config;
