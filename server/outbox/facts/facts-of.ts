import type { ForEachKind } from '../letter-kinds';
import type { LetterFacts, Outgoing, Reader } from './letter-facts';
import { papersIssued } from './sitting';

/** The facts of a letter, read when it is about to be sent. */
export const factsOf: ForEachKind<[Outgoing, Reader], Promise<LetterFacts>> = {
	'papers-issued': papersIssued
};
