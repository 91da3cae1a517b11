import { findAnswersAlike } from './find-answers-alike.ts';
import { findContradictions } from './find-contradictions.ts';
import { findDisagreements } from './find-disagreements.ts';
import { findExcusesWithoutReason } from './find-excuses-without-reason.ts';
import { findExpiredEvidence } from './find-expired-evidence.ts';
import { findHastyAnswers } from './find-hasty-answers.ts';
import { findLostLinks } from './find-lost-links.ts';
import { findOwnerProblems } from './find-owner-problems.ts';
import { findUnprovedAnswers } from './find-unproved-answers.ts';
import type { QualityFinding } from './quality-finding.ts';
import type { QualityCheck, QualitySubject } from './quality-subject.ts';

/** Every check there is, the surest first. */
const qualityChecks: readonly QualityCheck[] = [
	findExcusesWithoutReason,
	findLostLinks,
	findContradictions,
	findDisagreements,
	findExpiredEvidence,
	findUnprovedAnswers,
	findOwnerProblems,
	findAnswersAlike,
	findHastyAnswers
];

/** Everything that makes the figures less trustworthy, check by check, in the order of the assessment. */
export const listQualityFindings = (subject: QualitySubject): readonly QualityFinding[] =>
	qualityChecks.flatMap((check) => check(subject));
