import { allowedWords, type AllowedAt } from './allowed-words.ts';
import { openWorkbookPlan } from './workbook-plan.ts';

/** What the cells of each sheet may hold by its rules; undefined for a file that is no workbook. */
export function openAllowed(
	bytes: Uint8Array
): ((sheet: string) => AllowedAt | undefined) | undefined {
	const plan = openWorkbookPlan(bytes);
	if (!plan.ok) return undefined;
	const known = new Map<string, AllowedAt | undefined>();
	return (sheet) => {
		if (!known.has(sheet)) known.set(sheet, read(sheet));
		return known.get(sheet);
	};

	function read(sheet: string): AllowedAt | undefined {
		if (!plan.ok) return undefined;
		const part = plan.value.sheets.get(sheet);
		const xml = part === undefined ? undefined : plan.value.parts.read(part);
		return xml?.ok === true ? allowedWords(plan.value, sheet, xml.value) : undefined;
	}
}
