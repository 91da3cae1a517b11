import type { guidelines as ja } from '../ja/guidelines.ts';

const days = (count: number) => `${String(count)} ${count === 1 ? 'day' : 'days'}`;

/** Words of the checklists' screen, the change of edition, the next year, the lenses and the drawer. */
export const guidelines: typeof ja = {
	title: 'Checklists',
	lead: 'The checklists that come with the app and those you imported. An assessment keeps the checklist it was begun on inside its file, so it can be opened whatever changes here.',
	shipped: 'Shipped with the app',
	own: 'Imported by you',
	ownNone:
		'None yet. An official sheet or criteria of your own can be imported from a table or YAML.',
	import: 'Import a checklist',
	controlsCount: (count) => `${String(count)} controls`,
	risksCount: (count) => `${String(count)} risks`,
	published: (when) => `Source of ${when}`,
	importedFrom: (source, when) => `Imported from “${source}” on ${when}`,
	look: 'Look inside',
	backToList: 'To the list of checklists',
	notFound: 'That checklist is not on this terminal.',
	history: 'Revision history',
	historyLead: 'When and why the wording of this checklist changed.',
	revisionOn: (revision, date) => `Revision ${String(revision)} (${date})`,
	fromEdition: (edition) => `What changed since edition ${edition}`,
	futureControl: 'Future control (not scored yet)',
	obsoleteControl: 'Obsolete control (not scored)',
	removeOwn: (title) =>
		`“${title}” will be removed from this terminal. Assessments made on it carry their own copy and can still be opened.`,
	useFor: 'Start an assessment on this checklist',

	changeTitle: 'Change of edition',
	changeLead:
		'Going to another edition or revision carries the answers over by a crosswalk. Until you finish, nothing in the assessment changes; you can leave and come back at any time.',
	now: 'Edition now',
	available: 'Editions you can go to',
	noTargets: 'There is no other edition or revision here.',
	older: 'An earlier edition than the present one',
	begin: 'Begin the change to this edition',
	countsTitle: 'What will change',
	relation: 'Change',
	controls: 'Controls',
	answersColumn: 'Answers carried',
	meaning: 'What becomes of answers',
	review: 'Look at what changes',
	reviewLead:
		'Old and new text stand side by side. Tick what you have looked at; you can finish without ticking everything.',
	seen: 'Looked at',
	seenCount: (seen, all) => `${String(seen)} of ${String(all)} looked at`,
	sameNote: (count) => `Another ${String(count)} controls stay as they are.`,
	before: 'Before',
	after: 'After',
	layerOf: (layer) => `Layer: ${layer}`,
	answersNow: 'Answers now',
	noAnswersYet: 'Not answered yet',
	finish: 'Finish the change',
	finishTitle: 'Finish the change of edition',
	finishText: (marked, drawn) =>
		`${String(marked)} answers will be marked to look at again, ${String(drawn)} go to the drawer. The assessment as it is now is kept as a safety copy on this terminal.`,
	abandon: 'Give the change up',
	abandonText: 'Only your ticks are lost. The assessment is as it was before the change began.',
	done: (edition) => `The assessment now stands on edition ${edition}.`,
	doneMarked: (count) => `${String(count)} answers are marked to look at again.`,
	toMarked: 'See the answers to look at again',
	toOverview: 'To the overview',
	targetGone:
		'The edition you were going to is not on this terminal. Open the assessment in a Machi Tenken that ships it, or give the change up. The assessment stands on its edition as before.',
	offer: (title) => `A newer edition is available: ${title}`,
	offerCounts: (parts) => `What changes: ${parts}`,
	offerAction: 'See the differences and decide',
	inProgress: 'A change of edition has been begun. Nothing in the assessment has changed yet.',
	continue: 'Go on',
	recordLink: 'Revision history and other editions',
	altered:
		'The checklist inside this assessment differs from the shipped one of the same edition and revision. Ask whoever made the file.',

	nextYear: 'Next year, another guideline',
	nextYearLead:
		'Start next year’s assessment, or one on another guideline, from this one. This one stays as it is.',
	nextYearAction: 'Start from this assessment',
	stepReconfirm: (count) => `Look again at ${String(count)} answers carried over`,
	confirm: 'This answer still holds (looked at)',
	anyMark: 'Every marked answer',
	basedOn: (year, asOf) => `Begun from the assessment of FY${String(year)} (as of ${asOf}).`,
	checklistChoice: 'Checklist',
	baseChoice: 'Start from',
	baseNone: 'Nothing (a blank assessment)',
	baseHow: 'What to carry over',
	baseAnswers: 'All answers too (next fiscal year)',
	baseAnswersHint:
		'Answers are marked as last year’s. The edition stays that of the earlier assessment; you can go to a newer one afterwards.',
	baseComponents: 'Components, parties and profile only',
	baseComponentsHint: 'Only what this checklist assesses is copied.',
	baseFailed: 'The assessment to start from could not be read. Nothing kept here was touched.',

	lens: 'Lenses',
	lensLead: 'The same answers in other groupings. One control can belong to several groups.',
	lensChoice: 'Choose a lens',
	lensNone: 'No control of this checklist refers to any of the lenses.',
	lensGroup: 'Group',
	lensControls: 'Controls',
	lensEmpty: 'No control refers to it',
	lensWait: (date, count) => `In force on ${date}: ${days(count)} to go.`,
	lensToday: (date) => `In force today, ${date}.`,
	lensInForce: (date) => `In force since ${date}.`,
	lensVersion: (version, revision) => `${version}, revision ${String(revision)} of the grouping`,

	drawer: 'Answers in the drawer',
	drawerLead:
		'Answers whose control or component is gone or was merged. They are not scored, never lost, and part of every export.',
	drawerWhy: 'Why',

	copies: 'Safety copies',
	copiesLead:
		'Made automatically before an assessment is replaced or changes its edition (the newest five).',
	copiesNone: 'No safety copies yet.',
	copyOpen: 'Open this copy',
	copyDownload: 'Download this copy'
};
