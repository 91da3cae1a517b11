import { rulesInForce } from '#lib/application/rules-in-force.ts';
import { yearCalendar } from '#lib/application/year-calendar.ts';
import { isoDateSchema } from '#lib/domain/primitives/iso-date.ts';
import { dayInJapan } from '#lib/domain/primitives/japan.ts';
import { askedPairs } from '#lib/domain/rounds/asked-pairs.ts';
import { listPairs } from '#lib/domain/scoring/list-pairs.ts';
import { encodeIcs } from '#lib/formats/calendar/encode-ics.ts';
import { calendarFile } from '#lib/i18n/calendar-file.ts';
import { CommandFailure, exitCodes } from '../command-context.ts';
import { allowOnly, onlyOperand, optionalText } from './command-options.ts';
import type { Command } from './command.ts';
import { openAssessment } from './open-assessment.ts';
import { encodeCalendar, printCalendar } from './print-calendar.ts';

/** `calendar f.json [-o plan.ics [--details]] [--as-of 2026-11-22] [--json]`: what is overdue and what comes, counted from today. */
export const calendarCommand: Command = (context, input) => {
	allowOnly(context, input, ['output', 'details', 'as-of', 'json']);
	const text = context.words.calendar;
	const today = optionalText(input, 'as-of') ?? dayInJapan(context.clock());
	if (!isoDateSchema.safeParse(today).success)
		throw new CommandFailure([context.messages.wrongDate('as-of', today)]);
	const output = optionalText(input, 'output');
	if (output !== undefined && !output.toLowerCase().endsWith('.ics'))
		throw new CommandFailure([text.wrongForm(output)]);
	const path = onlyOperand(context, input, '<assessment.json>');
	const { assessment, checklist } = openAssessment(context, path);
	const lenses = context.catalogue.lenses();
	const year = yearCalendar({
		assessment,
		pairs: askedPairs(listPairs(checklist, assessment), assessment),
		rules: rulesInForce(checklist, lenses),
		today
	});
	const about = { assessment, checklist, lenses };
	if (input.values.json === true) context.print(encodeCalendar(about, year, today));
	else printCalendar(context, about, { year, today });
	if (output !== undefined) {
		const details = input.values.details === true ? 'included' : 'left-out';
		const file = calendarFile(year, about, { locale: context.locale, details });
		context.files.write(output, encodeIcs(file));
		context.tell(text.written(file.events.length, output));
	}
	return exitCodes.fine;
};
