import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { sha256Hex } from '../sha256-hex.ts';
import { canonicalJson } from '#lib/domain/primitives/stable-json.ts';

/** SHA-256 of the assessment's canonical JSON, in hex: changes when anything in the data changes. */
export const assessmentDigest = (assessment: Assessment): string =>
	sha256Hex(canonicalJson(assessment));
