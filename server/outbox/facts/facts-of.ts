import type { ForEachKind } from '../letter-kinds';
import type { LetterFacts, FactsContext, Reader } from './letter-facts';
import {
	considered,
	earlyFeedback,
	publishedFacts,
	reportToRead,
	toAnswer,
	toComment,
	toConsider,
	toObject,
	toOpen
} from './report';
import {
	beingCorrected,
	questionAnswered,
	questionAsked,
	reportSent,
	responseOverdue,
	responseReminder,
	rowPassed,
	targetExtended
} from './response';
import {
	dueMoved,
	papersIssued,
	sittingCancelled,
	sittingChanged,
	sittingRemoved,
	sittingToCome
} from './sitting';

/** The facts of a letter, read when it is about to be sent. */
export const factsOf: ForEachKind<[FactsContext, Reader], Promise<LetterFacts>> = {
	invitation: sittingToCome,
	'sitting-changed': sittingChanged,
	'sitting-cancelled': sittingCancelled,
	'sitting-removed': sittingRemoved,
	'due-moved': dueMoved,
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
	'being-corrected': beingCorrected,
	'report-to-read': reportToRead,
	'to-consider': toConsider,
	considered,
	published: publishedFacts
};
