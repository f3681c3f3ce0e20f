import { goto } from '$app/navigation';
import { page } from '$app/state';
import type { Attachment } from 'svelte/attachments';
import type { Words } from '../../words/words';
import { canBeRead } from '../reading/background-reading';
import { sayIn } from './staying';

/**
 * Sends a search or filter form, and shows what it finds. It asks first whether the server answers. If the server does not,
 * the page stays with everything typed on it, and a sentence at the end of the form says that it was not sent. Without this
 * the browser would replace the page with its own error page.
 * @param found called before what was found is shown
 */
export const finding =
	(found?: () => void): Attachment<HTMLFormElement> =>
	(form) => {
		const ask = (event: SubmitEvent) => {
			event.preventDefault();
			const to = new URL(form.action);
			const asked = [...new FormData(form, event.submitter)].map(([name, value]) => [
				name,
				typeof value === 'string' ? value : value.name
			]);
			to.search = new URLSearchParams(asked).toString();
			void find(form, to, found);
		};
		form.addEventListener('submit', ask);
		return () => form.removeEventListener('submit', ask);
	};

/** Counts the questions, so that a slow answer to an earlier one leads nowhere. */
let asked = 0;

async function find(form: HTMLFormElement, to: URL, found?: () => void): Promise<void> {
	const question = ++asked;
	const isAnswered = await canBeRead(to);
	if (question !== asked) return;
	if (isAnswered) {
		form.querySelector('.not-sent')?.remove();
		found?.();
		const stays = to.pathname === location.pathname;
		await goto(to, { noScroll: stays, keepFocus: stays });
	} else {
		const { words } = page.data as { words: Words };
		await sayIn(form, words.common.notSent.stays);
	}
}
