import type { Actor, Given } from '../../given';
import { markRulesRead } from '../../store/people/panels';
import { decide } from '../decide';

/** A person has read what changed in the panel's settings, and is told no more of it. (X6) */
export async function readRules(given: Given, actor: Actor): Promise<void> {
	await decide(given, actor, async ({ tx, at, announce }) => {
		await markRulesRead(tx, actor.id, at);
		announce({ person: actor.id }, { kind: 'changed', what: 'people', id: actor.id });
	});
}
