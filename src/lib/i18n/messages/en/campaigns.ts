import type { campaigns as ja } from '../ja/campaigns.ts';
import { comparing } from './comparing.ts';

const standings: (typeof ja)['standings'] = {
	answered: 'answered',
	unfinished: 'unfinished',
	owing: 'outstanding'
};

/** Words about asking many bodies to answer one checklist by a day. */
export const campaigns: typeof ja = {
	title: comparing.views.campaign,
	lead: 'Asks many bodies to answer one checklist by a deadline, and shows who has answered and who has not. The list is saved to a file: tomorrow, drop it here with the folder of answers and go on. The file holds no answers.',
	openHint: 'Drop a saved campaign file on this screen to continue with it.',
	name: 'Name',
	leftEmpty: (name) => `Left empty, it is “${name}”.`,
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
	unclear: {
		'no-such-code': 'no such code now: merged since, or mistyped',
		none: 'no such name in the list',
		several: 'several bodies have this name; put the prefecture before it'
	},
	unclearMore: (count) => `${String(count)} more`,
	beginWithout: (found, unclear) =>
		`Create it with the ${String(found)} bodies found (without ${String(unclear)} lines)`,
	noList:
		'The list of bodies could not be loaded. Open the app once where its server can be reached.',
	allJapan: 'All of Japan',
	begun: (bodies) =>
		`The campaign asks ${String(bodies)} ${bodies === 1 ? 'body' : 'bodies'}. Save it with “Save the campaign file”.`,
	added: (bodies) => `${String(bodies)} added.`,
	repeated: (lines) =>
		lines === 0
			? ''
			: `${String(lines)} ${lines === 1 ? 'line names' : 'lines name'} a body that is there already.`,
	heading: (name, deadline) => `${name} (deadline ${deadline})`,
	counts: (answered, unfinished, owing) =>
		`${String(answered)} ${standings.answered}, ${String(unfinished)} ${standings.unfinished}, ${String(owing)} ${standings.owing}`,
	standings,
	standingsRule:
		'Unfinished: some questions are unanswered, or it was sent back. Outstanding: no file has come that counts.',
	instead: 'Received, not counted',
	insteadKinds: { 'other-year': 'Another fiscal year' },
	late: 'after the deadline',
	asOf: 'Reference date',
	perhapsInside: (locked, faulty) =>
		`${[
			...(locked === 0 ? [] : [`${String(locked)} locked`]),
			...(faulty === 0 ? [] : [`${String(faulty)} unreadable`])
		].join(
			' and '
		)} ${locked + faulty === 1 ? 'file' : 'files'} may hold answers: open them, or see why, further up this screen.`,
	goneCodes: (names, count) =>
		`${String(count)} ${count === 1 ? 'code is' : 'codes are'} not in the present list (merged since): ${names}. Add the present body and remove this one.`,
	others: (count) =>
		`There ${count === 1 ? 'is 1 more campaign file' : `are ${String(count)} more campaign files`}.`,
	turnTo: (name, deadline, bodies) =>
		`Show “${name}” (deadline ${deadline}, ${String(bodies)} ${bodies === 1 ? 'body' : 'bodies'})`,
	turnToTitle: 'Show another campaign',
	turnToText: 'Changes of this campaign that are in no file will be lost.',
	opened: (name) => `The campaign “${name}” is open.`,
	toStanding: 'See who has answered',
	daysLeft: (days) =>
		days > 0
			? `${String(days)} ${days === 1 ? 'day' : 'days'} left`
			: days === 0
				? 'due today'
				: `${String(-days)} ${days === -1 ? 'day' : 'days'} overdue`,
	caption: 'Bodies and their answers',
	standing: 'State',
	all: 'all',
	show: 'Bodies shown',
	remove: 'Remove',
	removeOf: (name) => `Remove ${name} from the campaign`,
	removed: (name) => `${name} is removed from the campaign.`,
	undo: 'Undo',
	unasked: (count) => `${String(count)} answers came from bodies that were not asked.`,
	unaskedAdd: 'Add them to the campaign',
	addTitle: 'Add bodies',
	addBodies: 'Add to the campaign',
	save: 'Save the campaign file',
	unsaved: 'The list of bodies is not saved to a file yet.',
	saved: 'Saved.',
	close: 'Close the campaign',
	closeText: 'The campaign is taken off this screen. Saved files stay as they are.',
	closeUnsaved: 'Changes that are in no file will be lost.',
	csv: 'Save the states as CSV',
	remind: (count) => `To be reminded (unfinished and outstanding): ${String(count)}`,
	remindShow: 'unfinished and outstanding',
	remindNobody: 'All bodies have answered. Nobody has to be reminded.',
	remindText: 'Copy the list into a spreadsheet or a mail, save it as CSV, or print it.',
	remindCopy: 'Copy the list to remind',
	remindCopied: 'Copied.',
	remindNotCopied: 'It could not be copied. Save it as CSV.',
	owingCsv: 'Save the list to remind as CSV',
	remindPrint: 'Print the list to remind',
	mail: 'Text for reminders',
	mailText: (name, checklist, deadline, days) =>
		`Dear colleague,\n\nYour file for “${name}” has not arrived yet, or some of its questions are unanswered.\n\n- Checklist: ${checklist}\n- Deadline: ${deadline} (${days})\n\nOpen your assessment in Machi Tenken, export it under “Report and exchange”, “Exchange”, and send us the file.\nIf you have sent it already, please disregard this message.`,
	kit: 'Create the kit to hand out (ZIP)',
	kitText:
		'One ZIP with instructions and a blank assessment for each body (code, name and year filled in), and the portable edition where it is at hand. Hand each body its own file, the instructions and the portable edition.',
	kitWithout:
		'The portable edition (machi-tenken.html) is not in this kit: add it from where it is distributed.',
	kitMaking: (percent) => `In progress… ${String(percent)}%`,
	kitPageName: 'READ-ME-FIRST.txt',
	kitPage: (name, checklist, deadline) =>
		`${name}\n\nChecklist: ${checklist}\nDeadline: ${deadline}\n\n1. Open machi-tenken.html in Edge or Chrome (nothing is installed, nothing is sent).\n2. Choose the assessment file of your body (…machi-tenken.json) with “Choose a file”.\n3. When answered, export it under “Report and exchange”, “Exchange”, and return it.\n`,
	commands: 'With the command line',
	commandsText: 'One line for each body.'
};
