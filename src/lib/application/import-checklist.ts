import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import type { Crosswalk } from '#lib/domain/checklist/crosswalk.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import {
	checklistFileName,
	decodeChecklistFiles,
	type ChecklistFiles
} from '#lib/formats/checklist/decode-checklist-files.ts';
import { decodeChecklistFile } from '#lib/formats/checklist/decode-checklist-file.ts';
import {
	crosswalkFileName,
	decodeCrosswalk,
	decodeCrosswalkFile
} from '#lib/formats/checklist/decode-crosswalk.ts';
import { digestChecklist } from '#lib/formats/checklist/digest-checklist.ts';
import type { FormatIssue } from '#lib/formats/decoding/format-issue.ts';
import type { OwnChecklist, ShippedChecklist } from './ports.ts';

/** Why a sound checklist is still not taken in. */
export type NotTaken =
	/** Its guideline is one that is shipped: nobody could tell the two apart. */
	| { readonly kind: 'shipped-guideline'; readonly guideline: string }
	/** The same revision is kept with another content: raise the revision. */
	| { readonly kind: 'revision-taken'; readonly edition: string; readonly revision: number };

/** A checklist as authored, with its way from the edition before. */
export type AuthoredChecklist = {
	readonly checklist: Checklist;
	readonly crosswalk?: Crosswalk;
};

/** Whether a checklist can stand beside those that are kept. */
export function checkIdentity(
	checklist: Checklist,
	shipped: readonly ShippedChecklist[],
	own: readonly OwnChecklist[]
): Result<ShippedChecklist, NotTaken> {
	const { guideline, edition, revision } = checklist;
	if (shipped.some((item) => item.checklist.guideline === guideline)) {
		return fail({ kind: 'shipped-guideline', guideline });
	}
	const digest = digestChecklist(checklist);
	const taken = own.some(
		(item) =>
			item.digest !== digest &&
			item.checklist.guideline === guideline &&
			item.checklist.edition === edition &&
			item.checklist.revision === revision
	);
	return taken ? fail({ kind: 'revision-taken', edition, revision }) : ok({ checklist, digest });
}

/** The revision an import gets that follows earlier ones of the same guideline and edition. */
export const nextRevision = (
	guideline: string,
	edition: string,
	own: readonly OwnChecklist[]
): number =>
	1 +
	own
		.filter(({ checklist }) => checklist.guideline === guideline && checklist.edition === edition)
		.reduce((highest, { checklist }) => Math.max(highest, checklist.revision), 0);

/** Files as picked, by name, put at their places in an edition's folder. */
export const placeChecklistFiles = (picked: Readonly<Record<string, string>>): ChecklistFiles =>
	Object.fromEntries(
		Object.entries(picked).map(([name, text]) => {
			const top = name === checklistFileName || name === crosswalkFileName;
			return [top ? name : `layers/${name}`, text];
		})
	);

/**
 * Reads an authored checklist: the files of an edition together, or one file that holds all. A crosswalk
 * is held against the edition it comes from; without that edition at hand it cannot be taken.
 */
export function readAuthoredChecklist(
	picked: Readonly<Record<string, string>>,
	known: readonly ShippedChecklist[]
): Result<AuthoredChecklist, readonly FormatIssue[]> {
	const [first, ...others] = Object.entries(picked);
	if (first !== undefined && others.length === 0 && first[0] !== checklistFileName) {
		const whole = decodeChecklistFile(first[1], first[0]);
		return whole.ok ? ok({ checklist: whole.value }) : whole;
	}
	const { [crosswalkFileName]: text, ...files } = placeChecklistFiles(picked);
	const decoded = decodeChecklistFiles(files);
	if (!decoded.ok || text === undefined) {
		return decoded.ok ? ok({ checklist: decoded.value }) : decoded;
	}
	const crosswalk = readCrosswalk(text, decoded.value, known);
	return crosswalk.ok ? ok({ checklist: decoded.value, crosswalk: crosswalk.value }) : crosswalk;
}

function readCrosswalk(
	text: string,
	to: Checklist,
	known: readonly ShippedChecklist[]
): Result<Crosswalk, readonly FormatIssue[]> {
	const shape = decodeCrosswalkFile(text);
	if (!shape.ok) return shape;
	const { guideline, from } = shape.value;
	const before = checklistBefore(shape.value, known);
	if (before !== undefined) return decodeCrosswalk(text, { from: before, to });
	const detail = `${guideline} ${from.edition} ${String(from.revision)}`;
	const issue = { path: ['from'], code: 'unknown-reference', detail, file: crosswalkFileName };
	return fail([issue as FormatIssue]);
}

/** The checklist that a crosswalk comes from, where it is at hand. */
export const checklistBefore = (
	{ guideline, from }: Pick<Crosswalk, 'guideline' | 'from'>,
	known: readonly ShippedChecklist[]
): Checklist | undefined =>
	known
		.map(({ checklist }) => checklist)
		.find(
			(one) =>
				one.guideline === guideline &&
				one.edition === from.edition &&
				one.revision === from.revision
		);
