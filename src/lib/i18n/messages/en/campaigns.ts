import type { campaigns as ja } from '../ja/campaigns.ts';
import { comparing } from './comparing.ts';

/** Words about asking many bodies to answer one checklist by a day. */
export const campaigns: typeof ja = {
	title: comparing.views.campaign,
	lead: 'Asks many bodies to answer one checklist by a deadline, and shows who has answered and who has not. The list is saved to a file: tomorrow, drop it here with the folder of answers and go on. The file holds no answers.',
	openHint: 'Drop a saved campaign file on this screen to continue with it.',
	name: 'Name',
	defaultName: (year) => `Assessment of FY${String(year)}`,
	year: 'Fiscal year',
	yearWrong: 'Use a year of four digits, 2000 to 2999.',
	checklist: 'Checklist',
	deadline: 'Deadline',
	deadlineNeeded: 'State the deadline.',
	bodies: 'Who is asked (one code or name a line; CSV can be pasted)',
	bodiesHint:
		'For example 282103, or the official name in Japanese. Where several bodies have one name, put the prefecture before it.',
	bodiesNeeded: 'Name at least one body.',
	prefecture: 'Add all municipalities of a prefecture',
	addPrefecture: 'Add',
	begin: 'Create the campaign',
	faultsTitle: 'Check the form',
	unclearTitle: (count) => `${String(count)} lines do not name exactly one body`,
	unclear: { none: 'not in the list', several: 'several bodies have this name' },
	noList: 'The list of bodies could not be loaded.',
	heading: (name, deadline) => `${name} (deadline ${deadline})`,
	counts: (answered, owing) => `${String(answered)} answered, ${String(owing)} outstanding`,
	daysLeft: (days) =>
		days > 0
			? `${String(days)} ${days === 1 ? 'day' : 'days'} left`
			: days === 0
				? 'due today'
				: `${String(-days)} ${days === -1 ? 'day' : 'days'} overdue`,
	caption: 'Bodies and their answers',
	standing: 'State',
	answered: 'answered',
	owing: 'outstanding',
	all: 'all',
	show: 'Bodies shown',
	remove: 'Remove',
	removeOf: (name) => `Remove ${name} from the campaign`,
	unasked: (count) => `${String(count)} answers came from bodies that were not asked.`,
	unaskedAdd: 'Add them to the campaign',
	addTitle: 'Add bodies',
	addBodies: 'Add to the campaign',
	save: 'Save the campaign file',
	unsaved: 'The list of bodies is not saved to a file yet.',
	saved: 'Saved.',
	close: 'Close the campaign',
	closeText: 'The campaign is taken off this screen. Saved files stay as they are.',
	csv: 'Save the states as CSV',
	owingCsv: 'Save the outstanding ones as CSV',
	mail: 'Text for reminders',
	mailText: (name, checklist, deadline, days) =>
		`Dear colleague,\n\nWe have not received your file for “${name}” yet.\n\n- Checklist: ${checklist}\n- Deadline: ${deadline} (${days})\n\nOpen your assessment in Machi Tenken, export it under “Report and exchange”, “Exchange”, and send us the file.\nIf you have sent it already, please disregard this message.`,
	kit: 'Create the kit to hand out (ZIP)',
	kitText:
		'One ZIP with instructions and a blank assessment for each body (code, name and year filled in), and the portable edition where it is at hand. Hand each body its own file, the instructions and the portable edition.',
	kitWithout:
		'The portable edition (machi-tenken.html) is not in this kit: add it from where it is distributed.',
	kitPageName: 'READ-ME-FIRST.txt',
	kitPage: (name, checklist, deadline) =>
		`${name}\n\nChecklist: ${checklist}\nDeadline: ${deadline}\n\n1. Open machi-tenken.html in Edge or Chrome (nothing is installed, nothing is sent).\n2. Choose the assessment file of your body (…machi-tenken.json) with “Choose a file”.\n3. When answered, export it under “Report and exchange”, “Exchange”, and return it.\n`,
	commands: 'With the command line',
	commandsText: 'One line for each body.'
};
