import { mapAnswers } from '../assessment/answer-map.ts';
import type { Assessment, Evidence } from '../assessment/assessment.ts';
import { groupBy } from '../primitives/group-by.ts';
import { canonicalJson, isSameContent } from '../primitives/stable-json.ts';

/** Evidence of theirs that goes by another id in mine: it is there already, or the id was taken. */
export type RenamedEvidence = {
	readonly from: string;
	readonly to: string;
	readonly because: 'there-already' | 'id-taken';
};
export type AlignedEvidence = {
	readonly theirs: Assessment;
	readonly renamed: readonly RenamedEvidence[];
};

/**
 * Gives theirs the evidence ids of mine: what was added on both sides becomes one item, and different
 * items that happen to share an id are told apart. Items of the version both come from keep their ids,
 * whatever they say now; two items of theirs never become one.
 */
export function alignEvidence(
	source: Assessment | undefined,
	mine: Assessment,
	theirs: Assessment
): AlignedEvidence {
	const renamed = renamings(source, mine, theirs);
	if (renamed.length === 0) return { theirs, renamed };
	const names = new Map(renamed.map(({ from, to }) => [from, to]));
	const nameOf = (id: string): string => names.get(id) ?? id;
	const evidence = theirs.evidence.map((item) => ({ ...item, id: nameOf(item.id) }));
	return {
		renamed,
		theirs: {
			...theirs,
			evidence: [...new Map(evidence.map((item) => [item.id, item])).values()],
			answers: mapAnswers(theirs, ({ answer }) => withNames(answer, nameOf)),
			reviews: theirs.reviews.map((review) => withNames(review, nameOf))
		}
	};
}

function renamings(
	source: Assessment | undefined,
	mine: Assessment,
	theirs: Assessment
): readonly RenamedEvidence[] {
	const ofMine = new Map(mine.evidence.map((item) => [item.id, item]));
	const known = new Set(idsOf(source));
	const ofTheirs = new Set(idsOf(theirs));
	const partners = idsByProof(mine.evidence.filter(({ id }) => !ofTheirs.has(id)));
	const taken = new Set([source, mine, theirs].flatMap((one) => idsOf(one)));
	const renamed: RenamedEvidence[] = [];
	for (const item of theirs.evidence) {
		const same = ofMine.get(item.id);
		if (known.has(item.id) || (same !== undefined && isSameContent(same, item))) continue;
		const partner = partners.get(proofKey(item))?.shift();
		if (partner !== undefined) {
			renamed.push({ from: item.id, to: partner, because: 'there-already' });
		} else if (same !== undefined) {
			const to = freeId(item.id, taken);
			taken.add(to);
			renamed.push({ from: item.id, to, because: 'id-taken' });
		}
	}
	return renamed;
}

/** The ids of what says the same, in their order. */
const idsByProof = (evidence: readonly Evidence[]): ReadonlyMap<string, string[]> =>
	new Map([...groupBy(evidence, proofKey)].map(([key, items]) => [key, items.map(({ id }) => id)]));

const idsOf = (assessment: Assessment | undefined): readonly string[] =>
	assessment?.evidence.map(({ id }) => id) ?? [];

/** Everything that evidence says; what its file is called on somebody's disk is no part of it. */
function proofKey({ id: _, file, ...rest }: Evidence): string {
	return canonicalJson({ ...rest, sha256: file?.sha256 });
}

const longestId = 64;

function freeId(id: string, taken: ReadonlySet<string>): string {
	for (let number = 2; ; number += 1) {
		const ending = `-${String(number)}`;
		const made = id.slice(0, longestId - ending.length) + ending;
		if (!taken.has(made)) return made;
	}
}

function withNames<Item extends { readonly evidence?: readonly string[] | undefined }>(
	item: Item,
	nameOf: (id: string) => string
): Item {
	return item.evidence === undefined
		? item
		: { ...item, evidence: [...new Set(item.evidence.map(nameOf))] };
}
