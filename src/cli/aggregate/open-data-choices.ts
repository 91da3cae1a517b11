import { dayInJapan } from '#lib/domain/primitives/japan.ts';
import type { AggregateMessages } from '#lib/i18n/aggregate-messages.ts';
import {
	openLicences,
	type OpenDataSet,
	type OpenLicence
} from '#lib/report/open-data/open-data-set.ts';
import { readFormer } from '#lib/report/open-data/read-former.ts';
import { CommandFailure, type CommandContext } from '../command-context.ts';
import { optionalText } from '../commands/command-options.ts';
import type { CommandInput } from '../commands/command.ts';

/** What the line says of the data set to be published. */
export type OpenDataChoices = Pick<OpenDataSet, 'publisher' | 'licence' | 'former' | 'today'> & {
	/** The guidelines that the former data set is of. */
	readonly formerGuidelines: readonly string[];
	/** Whether the bodies agreed that their own scores are published. */
	readonly named: boolean;
};

/** Reads the options of the data set: a slip is told before hours of work. */
export function openDataChoices(
	context: CommandContext,
	input: CommandInput,
	words: AggregateMessages
): OpenDataChoices {
	const corrections = optionalText(input, 'corrections');
	return {
		publisher: optionalText(input, 'publisher'),
		licence: licenceOf(input, words),
		...(corrections === undefined
			? { former: undefined, formerGuidelines: [] }
			: formerOf(context, input, corrections, words)),
		today: dayInJapan(context.clock()),
		named: input.values.named === true
	};
}

function licenceOf(input: CommandInput, words: AggregateMessages): OpenLicence | undefined {
	const given = optionalText(input, 'licence');
	if (given === undefined) return undefined;
	const names = Object.keys(openLicences) as readonly OpenLicence[];
	const found = names.find((name) => name === given.toLowerCase());
	if (found === undefined) throw new CommandFailure([words.wrongLicence(given, names.join(', '))]);
	return found;
}

/** The folder of a data set that was published before. Figures of fictional cities correct none of real ones. */
function formerOf(
	context: CommandContext,
	input: CommandInput,
	folder: string,
	words: AggregateMessages
): Pick<OpenDataChoices, 'former' | 'formerGuidelines'> {
	const text = (name: string) => new TextDecoder().decode(context.files.read(`${folder}/${name}`));
	const former = { groupFigures: text('group-figures.csv'), corrections: text('corrections.csv') };
	const read = readFormer(former);
	if (!read.ok) throw new CommandFailure([words.notOpenData(`${folder}/${read.error.file}`)]);
	const isSample = input.values.samples === true;
	const { groups, guidelines } = read.value;
	if ([...groups.values()].some(({ sample }) => sample === String(!isSample)))
		throw new CommandFailure([words.otherOpenData[isSample ? 'real' : 'sample'](folder)]);
	return { former, formerGuidelines: guidelines };
}
