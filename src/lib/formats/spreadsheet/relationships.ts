import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import type { SpreadsheetError } from './spreadsheet-error.ts';
import { xmlEvents } from './xml-events.ts';

/** How one part of a workbook names another. */
export type Relationship = {
	readonly id: string;
	/** The last word of its type, which the older and the strict form of the format share. */
	readonly type: string;
	/** The part named. */
	readonly target: string;
};

/** The part in which a part lists the others that it names. */
export function relationshipsPartOf(part: string): string {
	const folder = folderOf(part);
	return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** Reads what `part` names; what lies outside of the file is left out, and never fetched. */
export function readRelationships(
	xml: string,
	part: string
): Result<readonly Relationship[], SpreadsheetError> {
	const found: Relationship[] = [];
	for (const event of xmlEvents(xml)) {
		if (event.kind === 'wrong') {
			return fail({ ...event, kind: 'wrong-xml', part: relationshipsPartOf(part) });
		}
		if (event.kind !== 'open' || event.path !== 'Relationships/Relationship') continue;
		const [id = '', type = '', target = ''] = ['Id', 'Type', 'Target'].map((name) =>
			event.attributes.get(name)
		);
		if (event.attributes.get('TargetMode') === 'External') continue;
		found.push({ id, type: type.slice(type.lastIndexOf('/') + 1), target: resolve(target, part) });
	}
	return ok(found);
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

function resolve(target: string, part: string): string {
	const whole = target.startsWith('/') ? target : folderOf(part) + target;
	const steps: string[] = [];
	for (const step of whole.split('/')) {
		if (step === '..') steps.pop();
		else if (step !== '' && step !== '.') steps.push(step);
	}
	return steps.join('/');
}
