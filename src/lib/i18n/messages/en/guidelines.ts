import type { guidelines as ja } from '../ja/guidelines.ts';

const days = (count: number) => `${String(count)} ${count === 1 ? 'day' : 'days'}`;

/** Words of the checklists' screen, the change of edition, the next year, the lenses and the drawer. */
export const guidelines: typeof ja = {
	title: 'Checklists',
	lead: 'The checklists that come with the app and those you have imported. An assessment keeps the checklist it was started with inside its own file, so it can always be opened, whatever changes here.',
	shipped: 'Shipped with the app',
	own: 'Imported by you',
	ownNone:
		'None yet. You can import an official check sheet or your own criteria from a table or YAML.',
	import: 'Import a checklist',
	controlsCount: (count) => `${String(count)} ${count === 1 ? 'control' : 'controls'}`,
	risksCount: (count) => `${String(count)} ${count === 1 ? 'risk' : 'risks'}`,
	published: (when) => `Source dated ${when}`,
	importedFrom: (source, when) => `Imported from “${source}” on ${when}`,
	look: 'View contents',
	backToList: 'Back to checklists',
	notFound: 'That checklist is not on this device.',
	history: 'Revision history',
	historyLead: 'When and why the wording of this checklist changed.',
	revisionOn: (revision, date) => `Revision ${String(revision)} (${date})`,
	fromEdition: (edition) => `What changed since edition ${edition}`,
	fromRevision: (revision) => `What changed since revision ${String(revision)}`,
	futureControl: 'Future control (not scored yet)',
	obsoleteControl: 'Obsolete control (not scored)',
	removeOwn: (title) =>
		`“${title}” will be removed from this device. Assessments made with it carry their own copy and can still be opened.`,
	useFor: 'Start an assessment with this checklist',

	changeTitle: 'Edition change',
	changeLead:
		'When you move to another edition or revision, answers are carried over according to a crosswalk. Nothing in the assessment changes until you finish; you can leave and resume at any time.',
	now: 'Current edition',
	available: 'Editions you can move to',
	noTargets: 'No other edition or revision is available.',
	older: 'Earlier than the current edition',
	begin: 'Start moving to this edition',
	countsTitle: 'What will change',
	relation: 'Kind of change',
	controls: 'Controls',
	answersColumn: 'Answers carried over',
	meaning: 'What happens to answers',
	review: 'Check what changes',
	reviewLead:
		'The old and new wording of each changed control stand side by side. Tick each one once you have checked it; you can finish without ticking everything.',
	seen: 'Checked',
	seenCount: (seen, all) => `${String(seen)} of ${String(all)} checked`,
	sameNote: (count) => `Controls that stay the same: ${String(count)}.`,
	before: 'Before',
	after: 'After',
	layerOf: (layer) => `Layer: ${layer}`,
	answersNow: 'Current answers',
	noAnswersYet: 'Not answered yet',
	finish: 'Finish edition change',
	finishTitle: 'Finish the edition change',
	finishText: (marked, drawn) =>
		`Answers that will be marked to be reconfirmed: ${String(marked)}. Answers that move to the drawer: ${String(drawn)}. The assessment as it is now is kept on this device as a safety copy.`,
	abandon: 'Cancel edition change',
	abandonText:
		'Only your ticks are lost. The assessment stays as it was before you started the change.',
	done: (edition) => `The assessment is now on edition ${edition}.`,
	doneMarked: (count) =>
		count === 1
			? '1 answer is marked to be reconfirmed.'
			: `${String(count)} answers are marked to be reconfirmed.`,
	toMarked: 'See answers to reconfirm',
	toOverview: 'Go to the overview',
	targetGone:
		'The edition you were moving to is not on this device. Open the assessment in a version of Machi Tenken that includes it, or cancel the change. The assessment is still on its current edition.',
	offer: (title) => `A newer edition is available: ${title}`,
	offerCounts: (parts) => `What changes: ${parts}`,
	offerAction: 'See the differences and decide',
	inProgress: 'An edition change is in progress. Nothing in the assessment has changed yet.',
	continue: 'Continue',
	recordLink: 'Revision history and other editions',
	altered:
		'The checklist inside this assessment differs from the one shipped for the same edition and revision. Check with whoever made the file.',

	nextYear: 'Next year or another guideline',
	nextYearLead:
		'From this assessment you can start next year’s, or one for another guideline. This one stays as it is.',
	nextYearAction: 'Start from this assessment',
	stepReconfirm: (count) =>
		count === 1
			? 'Reconfirm 1 answer carried over'
			: `Reconfirm ${String(count)} answers carried over`,
	confirm: 'Keep this answer (checked)',
	anyMark: 'All marked answers',
	basedOn: (year, asOf) =>
		`Started from the FY${String(year)} assessment (reference date ${asOf}).`,
	checklistChoice: 'Checklist',
	baseChoice: 'Start from',
	baseNone: 'Nothing (a blank assessment)',
	baseHow: 'What to carry over',
	baseAnswers: 'All answers too (for the next fiscal year)',
	baseAnswersHint:
		'Answers are marked “Still last year’s answer”. The edition is that of the earlier assessment; you can move to a newer one afterwards.',
	baseComponents: 'Components, parties and profile only',
	baseComponentsHint: 'Only what this checklist assesses is copied.',
	baseFailed: 'The assessment to start from could not be read. Nothing on this device was touched.',

	lens: 'Lenses',
	lensLead: 'The same answers, grouped in other ways. One control can belong to several groups.',
	lensChoice: 'Choose a lens',
	lensNone: 'No control in this checklist is mapped to any lens.',
	lensGroup: 'Group',
	lensControls: 'Controls',
	lensEmpty: 'No matching control',
	lensWait: (date, count) => `Comes into force on ${date}: ${days(count)} to go.`,
	lensToday: (date) => `Comes into force today, ${date}.`,
	lensInForce: (date) => `In force since ${date}.`,
	lensVersion: (version, revision) => `${version}, mapping revision ${String(revision)}`,

	drawer: 'Answers in the drawer',
	drawerLead:
		'Answers whose control or component was removed or merged. They are not scored, but they are never lost and are part of every export.',
	drawerWhy: 'Why',

	copies: 'Safety copies',
	copiesLead:
		'Copies made automatically before an assessment is replaced or moves to another edition (the newest five).',
	copiesNone: 'No safety copies yet.',
	copyOpen: 'Open this copy',
	copyDownload: 'Download this copy'
};
