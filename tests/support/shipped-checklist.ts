import { shippedGuidelines } from 'virtual:shipped-guidelines';
import type { Checklist, ChecklistPin } from '#lib/domain/checklist/checklist.ts';
import { pinChecklist } from '#lib/formats/checklist/digest-checklist.ts';

/** The shipped checklist of a guideline's edition, with its pin. */
export function shippedChecklist(name = 'scsg@3.0'): { checklist: Checklist; pin: ChecklistPin } {
	const found = shippedGuidelines.checklists.find(
		({ checklist }) => `${checklist.guideline}@${checklist.edition}` === name
	);
	if (found === undefined) throw new Error(`${name} is not shipped`);
	return { checklist: found.checklist, pin: pinChecklist(found.checklist) };
}
