import type { ActionResult, SubmitFunction } from '@sveltejs/kit';
import { page } from '$app/state';
import type { RefusalCode, RefusalDetails } from '../../meeting/refusal';
import { refusalText } from '../../sentences/refusals';
import type { Words } from '../../words/words';
import { pressOnce } from './sending/second-press';
import { sent } from './sending/sent';
import { travelling } from './sending/travelling';

/** Milliseconds before a waiting form is sent again; doubled at each try, up to the longest. */
const firstPause = 1000;
const longestPause = 15_000;
/** The button that Enter in a field presses. */
const SUBMITS = 'button:not([type=button], [type=reset])';

interface Staying {
	/** It is sent by itself once it can be, unless its page is left or it says something else by then. */
	waits?: boolean;
	/** The press was not sent: what the form's own code began at the press ends here. */
	unsent?: (result: ActionResult) => void;
}

/**
 * A form whose press cannot be sent changes nothing on its page: it stays with all that is in it, and a
 * sentence at its end says so until the next press. A second press of what is on its way is not sent. Where the press may have been recorded, or was refused as a whole, it
 * says that instead. Everything else is answered by `submit`.
 */
export function staying<
	Success extends Record<string, unknown> | undefined,
	Failure extends Record<string, unknown> | undefined
>(
	submit: SubmitFunction<Success, Failure>,
	{ waits = false, unsent }: Staying = {}
): SubmitFunction<Success, Failure> {
	return async (press) => {
		const form = press.formElement;
		const button = press.submitter ?? form.querySelector<HTMLElement>(SUBMITS);
		const answerPress = pressOnce(form, press.submitter, press.action, press.formData);
		if (!answerPress) return press.cancel();
		const said = sentenceIn(form);
		if (said && !isAgain(said)) said.remove();
		const settle = sent(form);
		const { words } = page.data as { words: Words };
		const arrived = travelling(form, button, words.common.sending);
		const ended = (isLost: boolean) => {
			arrived();
			answerPress(isLost);
		};
		const cancel = () => {
			ended(false);
			settle(false);
			press.cancel();
		};
		const answered = await submit({ ...press, cancel });
		return async (given) => {
			settle(given.result.type === 'success' || given.result.type === 'redirect');
			const fate = fateOf(given.result);
			ended(fate === 'lost');
			if (fate === 'answered') {
				sentenceIn(form)?.remove();
				keepGiven(given.result, press.formData);
				return answered ? answered(given) : given.update();
			}
			const { cannotTell, ...notSent } = words.common.notSent;
			if (fate === 'refused') await sayIn(form, refusalIn(given.result, words));
			else if (fate === 'faulty') await sayIn(form, cannotTell);
			else if (waits && !sentenceIn(form))
				void sendLater(await sayIn(form, notSent.waits), form, press.submitter);
			else if (!waits) await sayIn(form, fate === 'lost' ? cannotTell : notSent.stays);
			unsent?.(given.result);
		};
	};
}

/**
 * `unsent`: nothing was done. `lost`: no answer, or one that is not of our server; it may have been recorded.
 * `faulty`: our server failed while it did it, which may have been recorded, and sending it again would fail again.
 * `refused`: nothing was done. Kit would show an error page for it, and the words in the form would be gone.
 */
function fateOf(result: ActionResult): 'answered' | 'unsent' | 'lost' | 'faulty' | 'refused' {
	if (result.type !== 'error') return 'answered';
	const { status } = result as { status?: number };
	if (status === undefined) return navigator.onLine ? 'lost' : 'unsent';
	if (status === 429 || status === 503) return 'unsent';
	return status < 500 ? 'refused' : status === 502 || status === 504 ? 'lost' : 'faulty';
}

function refusalIn(result: ActionResult, words: Words): string {
	if (result.type !== 'error') return '';
	const { status, error } = result as {
		status?: number;
		error?: { code?: RefusalCode; details?: RefusalDetails } | null;
	};
	if (error?.code && error.code in words.refusals.sentences)
		return refusalText(words, error.code, error.details);
	if (status === 404) return refusalText(words, 'unknown');
	return status === 400 || status === 413
		? refusalText(words, 'form-unreadable')
		: words.common.notSent.stays;
}

/**
 * The form of somebody who is signed out is refused unread, so the answer does not say what was in it. The page shows
 * what the answer says, so what is in the form is put into it.
 */
function keepGiven(result: ActionResult, form: FormData): void {
	if (result.type !== 'failure' || result.status !== 401 || !result.data?.refused) return;
	const typed = [...new Set(form.keys())].filter((name) => !name.includes('password'));
	const words = typed.map((name) => [
		name,
		form
			.getAll(name)
			.filter((value) => typeof value === 'string')
			.join(',')
	]);
	result.data.given = {
		...(Object.fromEntries(words) as object),
		...(result.data.given as object)
	};
}

function sentenceIn(form: HTMLFormElement): HTMLElement | null {
	return form.querySelector<HTMLElement>('.not-sent');
}

/** The sentence at the end of a form, in place of the one before. */
export async function sayIn(form: HTMLFormElement, text: string): Promise<HTMLElement> {
	sentenceIn(form)?.remove();
	const sentence = document.createElement('p');
	sentence.className = 'not-sent';
	sentence.setAttribute('role', 'status');
	form.append(sentence);
	form.closest('dialog')?.addEventListener('close', () => sentence.remove(), { once: true });
	await Promise.resolve(); // a status that changes is read out; one that comes with its words may not be
	sentence.textContent = text;
	return sentence;
}

/** Ends when its sentence goes: at an answer, at a press by hand, or with the form. */
async function sendLater(
	sentence: HTMLElement,
	form: HTMLFormElement,
	submitter: HTMLElement | null
): Promise<void> {
	const action = form.getAttribute('action');
	for (let ms = firstPause; ; ms = Math.min(ms * 2, longestPause)) {
		await pause(ms);
		if (!sentence.isConnected) return;
		// Somebody else did the same act meanwhile, so the button does the opposite now.
		if (form.getAttribute('action') !== action) return sentence.remove();
		sentence.dataset.again = '';
		form.requestSubmit(submitter?.isConnected ? submitter : null);
		delete sentence.dataset.again;
	}
}

function isAgain(sentence: HTMLElement): boolean {
	return sentence.dataset.again !== undefined;
}

/** Ends early when the browser is online again. */
function pause(ms: number): Promise<void> {
	return new Promise((resolve) => {
		const done = () => {
			clearTimeout(timer);
			removeEventListener('online', done);
			resolve();
		};
		const timer = setTimeout(done, ms);
		addEventListener('online', done);
	});
}
