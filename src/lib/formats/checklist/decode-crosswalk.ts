import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import type { Control } from '#lib/domain/checklist/control.ts';
import { crosswalkSchema, type Crosswalk } from '#lib/domain/checklist/crosswalk.ts';
import { controlsById } from '#lib/domain/checklist/find-control.ts';
import {
	sameGuide,
	sameQuestion,
	type EditionPair
} from '#lib/domain/edition-change/changes-between.ts';
import type { Result } from '#lib/domain/primitives/result.ts';
import { isSameContent } from '#lib/domain/primitives/stable-json.ts';
import type { FormatIssue } from '../decoding/format-issue.ts';
import { parseYamlFile } from './parse-yaml-file.ts';

export const crosswalkFileName = 'crosswalk.yaml';

/** Every crosswalk in the folder of an edition: `crosswalk.yaml`, `crosswalk-revision-1.yaml`. */
export const crosswalkFileNames = /^crosswalk(?:-revision-\d+)?\.yaml$/;

/** Reads the shape of an authored crosswalk, without asking whether its editions have its ids. */
export const decodeCrosswalkFile = (text: string, file = crosswalkFileName) =>
	parseYamlFile(text, file, crosswalkSchema);

/** Reads a crosswalk and holds it against both editions: every id handled once, every relation true. */
export const decodeCrosswalk = (
	text: string,
	editions: EditionPair,
	file = crosswalkFileName
): Result<Crosswalk, readonly FormatIssue[]> =>
	parseYamlFile(text, file, crosswalkSchema, (crosswalk) =>
		findCrosswalkProblems(crosswalk, editions)
	);

/** Everything in which a crosswalk does not fit its editions. Paths lead to the relation. */
export function findCrosswalkProblems(
	crosswalk: Crosswalk,
	{ from, to }: EditionPair
): readonly FormatIssue[] {
	const [old, next] = [controlsById(from), controlsById(to)];
	const ends = crosswalk.relations.map(endsOf);
	return [
		...wrongEnds(crosswalk, { from, to }),
		...idProblems(
			ends.map((end) => end.from),
			old,
			'from'
		),
		...idProblems(
			ends.map((end) => end.to),
			next,
			'to'
		),
		...holes(
			ends.flatMap((end) => end.from),
			old
		),
		...ends.flatMap(({ relation, from: sources, to: targets }, index) =>
			sources.flatMap((id, place) => {
				const [before, after] = [old.get(id), next.get(targets[place] ?? '')];
				if (before === undefined || after === undefined) return [];
				const guideCounts = from.edition === to.edition;
				return isTrue(relation, before, after, guideCounts)
					? []
					: [problemAt(index, 'not-allowed-value', `${relation} ${id}`)];
			})
		)
	];
}

type Ends = {
	readonly relation: Crosswalk['relations'][number]['relation'];
	readonly from: readonly string[];
	readonly to: readonly string[];
};

function endsOf(item: Crosswalk['relations'][number]): Ends {
	if (item.relation === 'same') return { relation: 'same', from: item.ids, to: item.ids };
	const list = (ids: string | readonly string[]) => (typeof ids === 'string' ? [ids] : ids);
	const to = item.relation === 'retired' ? [] : list(item.to);
	return { relation: item.relation, from: list(item.from), to };
}

const problemAt = (index: number, code: FormatIssue['code'], detail: string): FormatIssue => ({
	path: ['relations', index],
	code,
	detail
});

/** Ids the edition does not have, and ids spoken of twice. */
function idProblems(
	lists: readonly (readonly string[])[],
	known: ReadonlyMap<string, Control>,
	end: string
): readonly FormatIssue[] {
	const seen = new Set<string>();
	return lists.flatMap((ids, index) =>
		ids.flatMap((id): readonly FormatIssue[] => {
			if (!known.has(id)) return [problemAt(index, 'unknown-reference', `${end} ${id}`)];
			if (seen.has(id)) return [problemAt(index, 'duplicate-id', `${end} ${id}`)];
			seen.add(id);
			return [];
		})
	);
}

/** Controls of the old edition nobody says anything about. */
function holes(
	handled: readonly string[],
	old: ReadonlyMap<string, Control>
): readonly FormatIssue[] {
	const told = new Set(handled);
	return [...old.keys()]
		.filter((id) => !told.has(id))
		.map((detail) => ({ path: ['relations'], code: 'missing', detail }));
}

/**
 * Whether the relation is what the two controls show. Splits and mergers are the author's to judge. Between
 * revisions of one edition the guide to "partly" counts too: alone, it can ask for more than before.
 */
function isTrue(
	relation: Ends['relation'],
	before: Control,
	after: Control,
	guideCounts: boolean
): boolean {
	const sameText = sameQuestion(before, after) && (!guideCounts || sameGuide(before, after));
	const sameLayer = before.layer === after.layer;
	if (relation === 'same') return sameText && sameLayer;
	if (relation === 'moved') return !sameLayer;
	if (relation !== 'reworded' && relation !== 'strengthened') return true;
	return !isSameContent(askedIn(before), askedIn(after));
}

/** What an officer reads to answer: a control can be other than it was although its statement is not. */
const askedIn = ({ title, statement, partly }: Control) => ({ title, statement, partly });

function wrongEnds(crosswalk: Crosswalk, editions: EditionPair): readonly FormatIssue[] {
	const named = (checklist: Checklist) =>
		`${checklist.guideline} ${checklist.edition} ${String(checklist.revision)}`;
	return (['from', 'to'] as const).flatMap((end): readonly FormatIssue[] => {
		const { edition, revision } = crosswalk[end];
		const written = `${crosswalk.guideline} ${edition} ${String(revision)}`;
		return written === named(editions[end])
			? []
			: [{ path: [end], code: 'unknown-reference', detail: written }];
	});
}
