import type { Lang } from '$lib/words/plural';
import type { LateTurn } from '$server/http/request/request-turns';
import type { House } from '$server/house';
import type { SignedIn } from '$server/sign-in/sessions';
import type { Panel } from '$server/store/people/panels';

declare global {
	namespace App {
		interface Error {
			message: string;
			reference?: string;
			code?: string;
			details?: Readonly<Record<string, string | number>>;
			/** What was typed in a form whose page cannot be shown again, by field. */
			given?: Record<string, string>;
		}
		interface Locals {
			house: House;
			/** The number of the last announcement before anything was read for this answer. */
			announced: number;
			signedIn: SignedIn | null;
			panel: Panel | null;
			lang: Lang;
			/** Of a form whose answer is a whole page: comes before that page is rendered. */
			turn?: LateTurn;
			/** The act of this request was refused, and the log has its code. */
			isLogged?: boolean;
		}
	}
}

export {};
