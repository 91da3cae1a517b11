/** Everything the checks of the answers can find; each has its words in the messages of the results. */
export const qualityFindingKinds = [
	'not-applicable-without-reason',
	'control-not-in-checklist',
	'component-missing',
	'uses-missing-component',
	'evidence-missing',
	'layer-without-component',
	'met-without-evidence',
	'evidence-expired',
	'nobody-owns-it',
	'owners-differ',
	'answered-though-excluded',
	'met-with-open-action',
	'done-action-still-short',
	'reviewer-disagrees',
	'party-disagrees',
	'all-answers-alike',
	'answered-in-seconds'
] as const;
export type QualityFindingKind = (typeof qualityFindingKinds)[number];

/** Something about the answers that makes the figures less trustworthy, with where it is. */
export type QualityFinding = {
	readonly kind: QualityFindingKind;
	readonly component: string | null;
	readonly control: string | null;
	/** What it is about: the id of a component, party, action or piece of evidence, a layer, a status, a name. */
	readonly subject: string | null;
	/** How many answers it is about, where it stands for more than one. */
	readonly count: number | null;
};

/**
 * `wrong`: something does not fit and a figure may be off. `doubtful`: a figure stands on less than it
 * seems. `look`: often right, worth a look.
 */
export type QualitySeverity = 'wrong' | 'doubtful' | 'look';

/** How much a finding weighs, by its kind. */
export const qualitySeverities: Readonly<Record<QualityFindingKind, QualitySeverity>> = {
	'not-applicable-without-reason': 'wrong',
	'control-not-in-checklist': 'wrong',
	'component-missing': 'wrong',
	'uses-missing-component': 'wrong',
	'evidence-missing': 'wrong',
	'layer-without-component': 'wrong',
	'met-without-evidence': 'doubtful',
	'evidence-expired': 'doubtful',
	'nobody-owns-it': 'doubtful',
	'owners-differ': 'look',
	'answered-though-excluded': 'wrong',
	'met-with-open-action': 'wrong',
	'done-action-still-short': 'wrong',
	'reviewer-disagrees': 'doubtful',
	'party-disagrees': 'doubtful',
	'all-answers-alike': 'look',
	'answered-in-seconds': 'look'
};
