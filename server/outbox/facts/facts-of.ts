import type { ForEachKind } from '../letter-kinds';
import type { LetterFacts, Outgoing, Reader } from './letter-facts';
import {
	considered,
	earlyFeedback,
	published,
	reportToRead,
	toAnswer,
	toComment,
	toConsider,
	toObject,
	toOpen
} from './report';
import {
	questionAnswered,
	questionAsked,
	reportSent,
	responseOverdue,
	responseReminder,
	rowPassed,
	targetExtended
} from './response';
import { papersIssued, sittingCancelled, sittingToCome, sittingChanged } from './sitting';

/** The facts of a letter, read when it is about to be sent. */
export const factsOf: ForEachKind<[Outgoing, Reader], Promise<LetterFacts>> = {
	invitation: sittingToCome,
	'sitting-changed': sittingChanged,
	'sitting-cancelled': sittingCancelled,
	'papers-issued': papersIssued,
	'to-answer': toAnswer,
	'to-object': toObject,
	'object-reminder': toOpen,
	'to-comment': toComment,
	'answer-reminder': toAnswer,
	'early-feedback': earlyFeedback,
	'report-sent': reportSent,
	'target-extended': targetExtended,
	'response-reminder': responseReminder,
	'response-overdue': responseOverdue,
	'question-asked': questionAsked,
	'question-answered': questionAnswered,
	'row-passed': rowPassed,
	'report-to-read': reportToRead,
	'to-consider': toConsider,
	considered,
	published
};
