import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ShippedGuidelines } from '#lib/application/ports.ts';
import type { Checklist, ChecklistPin } from '#lib/domain/checklist/checklist.ts';
import { isSameContent } from '#lib/domain/primitives/stable-json.ts';
import { checklistPinSchema } from '#lib/domain/released/checklist-pin-v1.ts';
import { z } from '#lib/domain/primitives/zod.ts';
import { decodeChecklistFile } from '#lib/formats/checklist/decode-checklist-file.ts';
import type { FormatIssue } from '#lib/formats/decoding/format-issue.ts';

const releasesName = 'releases.json';

/** `checklists/releases.json`: every guideline, edition and revision ever released, with its digest. */
const releasesSchema = z.strictObject({ releases: z.array(checklistPinSchema).min(1) });

/** Every released revision, read from the copy that is kept of it; with what was changed since its release. */
export type ReleasedRevisions = {
	readonly checklists: readonly Checklist[];
	readonly issues: readonly FormatIssue[];
};

/** Reads the released revisions of a folder and holds what is shipped from it against them. */
export function readReleasedRevisions(
	folder: string,
	shipped: ShippedGuidelines['checklists']
): ReleasedRevisions {
	const file = join(folder, releasesName);
	if (!existsSync(file)) return { checklists: [], issues: [] };
	const { releases } = releasesSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
	const kept = releases.map((pin) => readKept(folder, pin));
	const checklists = kept.flatMap(({ checklist }) => checklist ?? []);
	return {
		checklists,
		issues: [
			...kept.flatMap(({ issues }) => issues),
			...shipped.flatMap((one) => changedSinceRelease(folder, one, { releases, checklists }))
		]
	};
}

type Kept = { readonly checklist?: Checklist; readonly issues: readonly FormatIssue[] };

/** The copy of a released revision; one that is not what was released is refused. */
function readKept(folder: string, pin: ChecklistPin): Kept {
	const file = join(
		folder,
		pin.guideline,
		pin.edition,
		'revisions',
		`${String(pin.revision)}.json`
	);
	const at = { file, line: 1, path: ['digest'] };
	if (!existsSync(file)) return { issues: [{ ...at, code: 'missing', detail: file }] };
	const text = readFileSync(file, 'utf8');
	const read = decodeChecklistFile(text, file);
	if (!read.ok) {
		const line = 1 + text.slice(0, text.indexOf('"digest"')).split('\n').length - 1;
		return { issues: read.error.map((issue) => ({ line, ...issue, file })) };
	}
	const found = (JSON.parse(text) as { digest?: string }).digest;
	if (found === pin.digest) return { checklist: read.value, issues: [] };
	return { issues: [{ ...at, code: 'not-allowed-value', detail: found ?? '' }] };
}

/** What the authored files of a released revision say otherwise than it did, each at its place. */
function changedSinceRelease(
	folder: string,
	{ checklist, digest }: ShippedGuidelines['checklists'][number],
	{ releases, checklists }: { releases: readonly ChecklistPin[]; checklists: readonly Checklist[] }
): readonly FormatIssue[] {
	const { guideline, edition, revision } = checklist;
	const isIt = (one: Pick<ChecklistPin, 'guideline' | 'edition' | 'revision'>) =>
		one.guideline === guideline && one.edition === edition && one.revision === revision;
	const pin = releases.find(isIt);
	if (pin === undefined || pin.digest === digest) return [];
	const released = checklists.find(isIt);
	const edited = [...checklist.risks, ...checklist.controls].filter(
		(item) => !isSameContent(item, itemsOf(released).get(item.id))
	);
	const places = edited.map(({ id, layer }) => ({ id, name: join('layers', `${layer}.yaml`) }));
	const head = [{ id: revision, name: 'checklist.yaml' }];
	return (places.length === 0 ? head : places).map(({ id, name }) => {
		const file = join(folder, guideline, edition, name);
		return { file, line: lineOf(file, id), path: [id], code: 'not-allowed-value', detail: digest };
	});
}

const itemsOf = (checklist: Checklist | undefined) =>
	new Map(
		[...(checklist?.risks ?? []), ...(checklist?.controls ?? [])].map((one) => [one.id, one])
	);

/** The line on which an id, or the number of a revision, is written. */
export function lineOf(file: string, id: string | number): number {
	const lines = readFileSync(file, 'utf8').split('\n');
	const written = typeof id === 'number' ? `revision: ${String(id)}` : `- id: ${id}`;
	return (
		1 +
		Math.max(
			0,
			lines.findIndex((line) => line.trim() === written)
		)
	);
}
