import type { reportChanges as japanese } from '../ja/report-changes.ts';

/** Words of what changed: answers that carry a mark, editions, the drawer, and since last time, in English. */
export const reportChanges: typeof japanese = {
	answerMarks: {
		'wording-changed': {
			word: '(wording changed)',
			meaning: 'an edition change reworded the control; not yet checked again'
		},
		reconfirm: {
			word: '(reconfirm)',
			meaning: 'an edition change changed what is asked; to be answered again'
		},
		'not-reconfirmed': {
			word: '(last year)',
			meaning: 'copied from last year’s assessment; not yet checked again'
		}
	},
	marksLead:
		'Answers marked with these words were carried over. They count towards the score like any other.',
	markLine: (word, meaning, count) =>
		`${word} ${String(count)} ${count === 1 ? 'answer' : 'answers'}: ${meaning}`,
	editionChangesTitle: 'Edition changes',
	editionChangeTitle: (from, to) => `From ${from} to ${to}`,
	editionDraft: (to, date) =>
		`A change to ${to} was started on ${date} and is not finished. This report is based on the previous edition.`,
	marksLeft: (reworded, reconfirm) =>
		reworded + reconfirm === 0
			? 'Every answer marked by an edition change has been checked again.'
			: `Answers marked by an edition change and not yet checked again: ${String(reworded)} with changed wording, ${String(reconfirm)} to reconfirm.`,
	changedOn: 'Changed on',
	changedBy: 'Changed by',
	relation: 'What became of it',
	changeCount: 'Number',
	answerCount: 'Answers',
	meaning: 'What it means',
	changedControls: 'Controls that changed',
	drawerTitle: 'Answers in the drawer',
	drawerLead: (count) =>
		`Answers to controls or components that are gone or were merged (${String(count)}). They are not scored, but stay in the data.`,
	drawerWhy: 'Why, and from which edition',
	basedOn: 'Carried over from',
	basedOnOf: (year, asOf, edition) => `fiscal year ${year}, as of ${asOf}, ${edition}`,
	sinceTitle: 'Since last time',
	sinceLead: (year, asOf, edition) =>
		edition === null
			? `Compared with the assessment of fiscal year ${year} (reference date ${asOf}).`
			: `Compared with the assessment of fiscal year ${year} (reference date ${asOf}). It was made on edition ${edition}, so part of the change comes from different controls.`,
	sinceThen: 'Last time',
	sinceNow: 'This time',
	sinceChange: 'Change',
	sinceGrade: 'Grade (compared only)',
	gradeBefore: (grade, before) =>
		grade.startsWith(before) ? `${grade} (same)` : `${grade} (was ${before})`,
	better: (points) => `+${points} points`,
	worse: (points) => `−${points} points`,
	unchanged: 'unchanged',
	notCompared: 'not comparable'
};
