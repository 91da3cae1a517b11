import type { years as ja } from '../ja/years.ts';

export const years: typeof ja = {
	title: 'Through the years',
	lead: 'The assessments of this city, year by year. Scores are worked out anew over those controls alone that asked the same in every year.',
	chosen: 'Assessments to compare',
	reading: 'Reading assessments…',
	item: (title, year, edition, asOf) =>
		`FY${String(year)} ${title} (edition ${edition}, as of ${asOf})`,
	marks: {
		open: 'Open now',
		file: (name) => `File: ${name} (compared only, never kept)`,
		draft: 'A change of edition is under way. Compared on the edition before it.',
		superseded: 'Not used: another assessment of the same year is used.',
		supersededBy: (city) =>
			`Not used: one assessment a year is compared, and that of ${city} is used.`,
		predecessor: (city, code) => `Predecessor: ${city} (code ${code})`
	},
	putAway: (name) => `Put away ${name}`,
	add: 'Add files of earlier years',
	addHint:
		'Pick or drop assessment files, packets, or reports (PDF) that carry their data. They are read to be compared, and never kept.',
	dropHere: 'Drop to add it to this comparison',
	asideTitle: (count) => `Not compared (${String(count)})`,
	onlyOne:
		'There is no other year yet. Add the assessment file of an earlier year if you have one; the next year can be started with the answers of this one.',
	startNext: 'Start the next year',
	noneChosen: 'Choose assessments to compare.',
	predecessors: {
		title: 'If the code of the municipality changed (merger, new status)',
		lead: 'With another code, earlier assessments belong to another municipality. Choose it as a predecessor, and its assessments are compared as years of this city. The choice is not kept.',
		merger:
			'After a merger a predecessor is a part of the city of today. Scores count only the components that are still there and controls that ask the same, but answers for the whole city are those of the predecessor.',
		choose: 'Predecessor',
		chooseNone: 'Choose',
		none: 'There is no assessment of another municipality here. Add the file of a predecessor above; it can then be chosen here.',
		named: (name, code) => `${name} (code ${code})`,
		apart: (name) => `${name} is no predecessor`
	},
	method: 'How they are compared',
	compared: (count, left) =>
		left === 0
			? `All ${String(count)} answers (a control of a component each) are compared. Nothing is left out.`
			: `Scores are worked out over the ${String(count)} answers (a control of a component each) that every year has. What is left out stands at the end, with the reasons.`,
	yardstick: (year) =>
		`Every year is measured with the weights of controls and the criticality of components of FY${String(year)}, so that answers alone move a score. The figures can therefore differ from those in each year's report.`,
	notes: {
		editions: (told) =>
			`The edition changed on the way: ${told}. Only controls that ask the same are compared.`,
		ofEdition: (edition, all) => `edition ${edition} (${all})`,
		gaps: (all) => `Years in between not compared: ${all} (no assessment, or none chosen).`,
		fewAnswers: (least, all) =>
			`Years with less than ${String(least)}% answered: ${all}. Scores are shown, differences are not.`,
		yearOf: (year, city, code) => `${year} (${city}, code ${code})`,
		yearAnd: (year, more) => `${year} (${more})`,
		predecessors: (all) =>
			`Years of a predecessor: ${all}. Their code is another one; they are compared because they were chosen. After a merger the area was not that of today.`,
		names: (all) =>
			`Years in which the municipality had another name: ${all}. Its code is the same, so they are compared as one.`
	},
	nothingShared: 'No control can be compared in all these years. Compare fewer assessments.',
	trend: 'The city and its layers',
	components: 'Components',
	lens: 'By lens',
	lensNone: 'None',
	ofRows: { layer: 'Layer', component: 'Component', lens: 'Group' },
	kindOfRow: 'Kind',
	nameOfRow: 'Name',
	overall: 'Whole city',
	sincePrevious: (year) => `Since ${year}`,
	pointsSince: (year) => `Since ${year}`,
	pointsNote:
		'Score (%) and grade of each year. The last columns are differences of scores in points. “–” stands where nothing can be compared.',
	fewAnswers: (coverage) => `${coverage} answered`,
	noPairs: 'nothing to compare',
	points: {
		up: (points) => `↑ up ${points} points`,
		down: (points) => `↓ down ${points} points`,
		same: 'unchanged',
		none: 'not comparable'
	},
	changes: (from, to) => `What changed (FY${String(from)} to FY${String(to)})`,
	changesFrom: 'Since which year',
	changesOf: (count) =>
		`One by one, the ${String(count)} answers that can be compared in these two years.`,
	nothingChanged: 'No answer has another status.',
	kinds: {
		closed: 'Gaps closed',
		improved: 'Improved (still gaps)',
		opened: 'New gaps',
		back: 'Gaps that came back',
		slipped: 'Slipped',
		found: 'Gaps found',
		lost: 'Answers lost'
	},
	still: (count) =>
		count === 1 ? 'One more gap is as it was.' : `${String(count)} more gaps are as they were.`,
	counted: (title, count) => `${title} (${String(count)})`,
	fromTo: (from, to) => `${from} → ${to}`,
	leftOut: 'Left out of the comparison',
	leftOutLead: 'What follows counts in no score of any year.',
	nothingLeftOut: 'Nothing is left out.',
	relations: {
		new: 'Controls that were not there before',
		strengthened: 'Controls that ask for something else',
		split: 'Controls that came of one that was split',
		merged: 'Controls that several were merged into',
		unsaid: 'Controls with other words, of which nobody says whether they ask the same'
	},
	retired: 'Controls that are asked no longer',
	came: 'Components added',
	went: 'Components removed',
	because: {
		excused: 'Not applicable in some years',
		'not-asked-then': 'Not asked in some years because of what was stated of the city or component',
		'not-asked-now': 'No longer asked because of what is stated of the city or component'
	},
	reworded: 'Controls in other words (they are compared)',
	matched: 'Components with another name or id (compared as the same)',
	matchedBy: {
		id: (now, then) => `${now} (was ${then})`,
		name: (now) => `${now} (known by its name)`
	},
	place: (control, component) => `${control} (${component})`,
	cameFrom: (title, ids) => `${title} (from ${ids})`,
	inYears: (name, years) => `${name}: ${years}`,
	yearName: (year) => `FY${String(year)}`,
	yearsFromTo: (from, to) => `FY${String(from)}–FY${String(to)}`,
	captionOfYears: (caption, from, to) => `${caption} (${from}–${to})`,
	comma: ', ',
	misfits: {
		otherCity: (name, code) =>
			`This is an assessment of ${name} (code ${code}). Only those of one municipality are compared. If the code changed by a merger or a new status, choose it as a predecessor.`,
		otherGuideline: (guideline) =>
			`This is an assessment on another guideline (${guideline}). Which controls belong together is not known, so it cannot be compared.`,
		sample: 'This is a sample. It is not compared with a real city.',
		'not-sample': 'This is a real city. It is not compared with the sample.',
		copy: "This is a copy that was handed out to be answered, reviewed or read. Choose the city's own assessment.",
		locked:
			'This file is locked. Open it on the start screen and take it in; it will then be listed here.',
		'without-answers':
			'This file holds no answers. Choose an assessment file, a backup, or a report that carries its data.',
		untrusted:
			'The signature of this packet is wrong. Its content is not used. Ask whoever handed it to you.'
	},
	notEarlier: {
		'not-earlier': 'Not compared: it is not earlier than this report.',
		unfit:
			'Not compared: its fiscal year, reference date or a name does not fit its field. Open that assessment and correct it.',
		'year-taken': 'Not compared: another assessment of the same year is.',
		'too-many': (most) => `A report compares no more than ${String(most)} earlier years.`
	},
	reportLead: (year, asOf, compared, left) =>
		left === 0
			? `Compared with the assessment of ${year} (as of ${asOf}).`
			: `Compared with the assessment of ${year} (as of ${asOf}) over the ${String(compared)} answers that asked the same, for which the scores are worked out anew. What cannot be compared (${String(left)}) counts in no year.`,
	reportLeadOfYears: (all, last, compared, left) =>
		[
			left === 0
				? `Compared with the assessments of ${all}. Every one of the ${String(compared)} answers asked the same in every year; nothing is left out.`
				: `Compared with the assessments of ${all} over the ${String(compared)} answers that asked the same in every year, for which the scores are worked out anew. What cannot be compared (${String(left)}) counts in no year.`,
			`“Last time” is the assessment of ${last}.`
		].join(' '),
	reportLeftOut: 'What follows cannot be compared and counts in none of these figures.',
	provisionalInTable: (grade) => `prov.\u00a0${grade}`,
	cli: {
		withPredecessor: (code) => `If it is a predecessor, add --predecessor ${code}.`,
		needTwo:
			'Name assessment files of two or more fiscal years; of one year only the newest is used.',
		head: (city, all) => `${city}  ${all}`,
		superseded: (path, by) =>
			`${path} is not used: only the newest assessment of a year is compared (of several as new, the one named last), which is ${by}.`
	}
};
