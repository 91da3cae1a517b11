import type { Checklist, ChecklistPin } from '#lib/domain/checklist/checklist.ts';
import { sha256Hex } from '../sha256-hex.ts';
import { canonicalJson } from '#lib/domain/primitives/stable-json.ts';

/** SHA-256 of the checklist's canonical JSON, in hex. */
export const digestChecklist = (checklist: Checklist): string =>
	sha256Hex(canonicalJson(checklist));

/** What an assessment keeps to name the checklist it was made on. */
export function pinChecklist(checklist: Checklist): ChecklistPin {
	const { guideline, edition, revision } = checklist;
	return { guideline, edition, revision, digest: digestChecklist(checklist) };
}
