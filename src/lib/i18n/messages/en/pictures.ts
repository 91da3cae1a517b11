import { gradeThresholds } from '#lib/domain/scoring/grade.ts';
import type { pictures as ja } from '../ja/pictures.ts';

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Words of the pictures, on paper and on screen. */
export const pictures: typeof ja = {
	architectureCaption:
		'Architecture and grades: circle A, diamond B, triangle C, square D, grey ring not rated',
	architectureDescription: (layers, uses) =>
		`Architecture of the city. Grade and score of layers and components: ${layers.join('. ')}${uses.length === 0 ? '' : `. What uses what: ${uses.join('; ')}`}`,
	toldLayer: (layer, components) =>
		components.length === 0 ? layer : `${layer} (${components.join(', ')})`,
	dotRangeHeading: 'Scores of layers and components',
	dotRangeCaption: `Scores of layers and components. Lines mark the start of C (${gradeThresholds.C}%), B (${gradeThresholds.B}%) and A (${gradeThresholds.A}%)`,
	dotRangeLayers:
		'Scores of the layers. There are many components; they are shown with the results by layer',
	dotRangeWeakest: 'Scores of the layers, each with its weakest component',
	dotRangeLowest: (shown, all) =>
		`Scores of the ${String(shown)} lowest of ${String(all)} layers; the others are shown with the results by layer`,
	dotRangePart: (caption, part, parts) => `${caption} (${String(part)} of ${String(parts)})`,
	dotRangeDescription: (rows) => `Scores of layers and components: ${rows.join('. ')}`,
	toldRow: ({ name, grade, percent, low, high, supported, earlier }) =>
		percent === '–'
			? `${name}: ${grade}, nothing answered`
			: [
					`${name}: ${grade}, score ${percent}`,
					low === high ? '' : `, range ${low} to ${high}`,
					`, of which ${supported} backed by evidence`,
					earlier === null ? '' : `, last time ${earlier}`
				].join(''),
	inLayer: (layer, component) => `${component} in ${layer}`,
	linkName: (name, grade, percent) => `${name} ${grade} ${percent}`,
	continuedName: (name) => `${name} (continued)`,
	timelineCaption: 'Due dates of actions by owner, earliest first',
	timelineScored:
		'Due dates of actions by owner, earliest first. The score line counts only actions that are still to come, not those that are overdue or have no due date',
	timelineDescription: (asOf, rows, expected) =>
		`Due dates of actions, seen from the reference date (${asOf}): ${rows.join('. ')}${expected.length === 0 ? '' : `. Expected score of the city if all goes to plan: ${expected.join(', ')}`}`,
	toldAction: (title, owner, due, word) =>
		`${title} (${[owner, due, word].filter((text) => text !== '').join(', ')})`,
	timelineExpected: ['Score of the city', 'if all goes to plan'],
	timelineAsOf: 'Reference date',
	timelineInForce: 'Ordinance in force',
	timelineOpen: 'Due',
	timelineUndated: 'No due date',
	monthOf: (month) => months[month - 1] ?? '',
	yearOf: (year) => String(year),
	dayOf: (month, day) => `${String(day)} ${months[month - 1] ?? ''}`,
	yearsCaption:
		'Grade and score of each year; the line on the right shows the score from 0 to 100%',
	yearsCaptionLast: (shown, all) =>
		`Grade and score year by year: the last ${String(shown)} of ${String(all)} years (the table has all). The line at the right shows how the score moved through all of them (0 to 100%)`,
	yearsDescription: (rows) => `Grade and score of each year: ${rows.join('. ')}`,
	toldYears: (name, years) => `${name}: ${years.join(', ')}`,
	toldYear: (year, grade, percent) => `${year} ${grade} ${percent}`,
	yearsMove: 'Change',
	legendProved: 'Backed by evidence',
	legendUnproved: 'Not backed by evidence',
	legendNow: 'Score',
	legendRange: 'Possible range',
	legendEarlier: (label) => `Last time, ${label}`
};
