import { leastCoverage } from '#lib/domain/scoring/grade.ts';
import type { aggregate as ja } from '../ja/aggregate.ts';

/** Words of a run over many cities, on the command line. */
export const aggregate: typeof ja = {
	notInstalled: (folder, command) => [
		'aggregate needs the engine DuckDB, which does not come with the program. Install it with this line, then run the command again.',
		`  cd ${folder} && ${command}`,
		'For a terminal without internet, run the same line on another machine and copy the folder node_modules to the same place.'
	],
	notInstalledWhy: (detail) => `DuckDB could not be loaded: ${detail}`,
	noFolder: (path) => `${path} is no folder. Name the folder with the files to aggregate.`,
	outIsFolder:
		'The folder that is read cannot be the one that is written. Name another folder with -o.',
	notOurs: (path) =>
		`${path} holds files that no aggregate made. Nothing was changed. Name another folder with -o.`,
	otherOptions: (path, options) =>
		`${path} was made with other options (${options}). Nothing was changed. Name another folder with -o, or delete it first if you do not need it.`,
	busy: (path) => `Another run is using ${path}. Wait for its end, or name another folder with -o.`,
	wrongStage: (given, known) => `--stage takes one of ${known} (given: ${given}).`,
	wrongJobs: (given) => `--jobs takes a whole number from 1 to 64 (given: ${given}).`,
	wrongChecklist: (given) =>
		`--checklist takes a name such as scsg@3.0, or scsg for every edition (given: ${given}).`,
	wrongLicence: (given, known) => `--licence takes ${known} (given: ${given}).`,
	notOpenData: (path) =>
		`${path} is no table of a data set that was published before. Give its folder (open-data) with --corrections.`,
	otherOpenData: {
		sample: (folder) =>
			`${folder} holds sample data. Give --corrections the folder of data that were really published, or leave it out if there are none.`,
		real: (folder) =>
			`${folder} holds data of real municipalities; a run over samples (--samples) is not compared with them. Leave --corrections out.`
	},
	otherPublication: (found, guideline) =>
		`The folder of --corrections holds data published on another guideline (${found}). A run over ${guideline} is not compared with it, and nothing was written. Give the folder of data on ${guideline}, or leave it out if there are none.`,
	corrected: (count) =>
		`${String(count)} ${count === 1 ? 'figure differs' : 'figures differ'} from those published before: listed in open-data/corrections.csv.`,
	telling: {
		lead: 'Careful: subtracting from the former publication tells the figures of one to four cities in these groups.',
		moved: (group, before, after) =>
			`  ${group}: the number of cities changed from ${before} to ${after}.`,
		hiddenNow: (group) => `  ${group}: was published before and is hidden now.`,
		more: (count) => `  and ${count} more groups.`,
		everywhere: 'all of Japan',
		advice:
			'Before you publish, ask the cities that came or went, or leave that year as it was published until five or more have joined.'
	},
	noPopulationColumn: 'There is no column of populations (population or 人口).',
	noClassColumn: 'There is no column of classes (class or 類型).',
	listComma: ', ',
	notInClasses: (count, names) =>
		`${String(count)} cities are not in the table of similar bodies and in no class: ${names}`,
	notInPopulation: (count, names) =>
		`${String(count)} cities are not in the table of populations and in no class of size: ${names}`,
	unlisted: (option, count, codes) =>
		`The table of ${option} has ${String(count)} ${count === 1 ? 'code' : 'codes'} of no body that there is (merged cities, wards of large cities and the like). Not counted: ${codes}`,
	notAnOutput: (path) =>
		`${path} is no folder that aggregate made. Name one that was made with -o.`,
	notProtected:
		"Small groups are not hidden in this answer. Keep it to those who hold the cities' files.",
	notProtectedTogether:
		'Groups below five cities are left out of this answer, but subtracting it from the answer to another question may tell the figures of a few cities. To publish, use the tables of open-data.',
	notAQuestion: '--sql takes one single SELECT.',
	wrongSql: (detail) => `The SQL could not be run: ${detail}`,
	noQuestion: (given, names) => [
		`There is no question and no file of SQL named ${given}. The ready questions are these (the number alone will do):`,
		...names.map((name) => `  ${name}`)
	],
	tables: (names) =>
		`The tables are ${names}. Their columns are told in dictionary.csv of the folder.`,
	tooLargeQuestion: (most) =>
		`This question takes more memory than it is given (${most}). Ask for one year or prefecture, or for fewer columns.`,
	resumed: (count) => `Going on from the last run (${String(count)} files were read).`,
	reading: (done, total) => `Reading ${done} / ${total}`,
	writing: 'Writing the tables.',
	nothingUsable: 'There was no file to aggregate. Nothing was written.',
	nothing: {
		empty: 'The folder is empty. Put the files of the cities into it and run the command again.',
		sample: 'To aggregate fictional cities, such as those of the sample nation, add --samples.',
		'not-sample': 'To aggregate real cities, leave --samples out.',
		'other-stage': 'To take results at other stages, leave --stage out or name another.',
		locked: 'Locked files are read with --identity or --passphrase-file.',
		'not-unlocked':
			'Some files could not be unlocked. Check that this is the key or passphrase that the sender locked them for.',
		checklists: (names) =>
			`The folder holds assessments on ${names}. Name one of them with --checklist, or leave --checklist out.`
	},
	moreWrong: (count) => `  and ${count} more.`,
	interrupted: (work) =>
		`Interrupted. What was read is kept in ${work}; the same command goes on from there (delete it if you do not need it).`,
	interruptedEarly:
		'Interrupted. Nothing was kept yet; the same command reads everything from the beginning.',
	interruptedQuestion:
		'Interrupted. The question was not answered to its end. Nothing was changed in the folder of tables.',
	kept: (work) =>
		`What was read is kept in ${work}. Once this is mended, the same command goes on from there (delete it if you do not need it).`,
	whichLeft: 'Which files were left out, and why: see left-out.csv there.',
	namedAliases: '--named (cities by name) and --aliases do not go together. Leave one of them out.',
	aliased: ({ aliases, leftOut }) => [
		`Who is who stands in ${aliases}, and which files were left out and why in ${leftOut}. Do not hand out these two with the folder.`,
		'The folder holds no codes, no names of cities and no names of files; and beside an alias no prefecture, population, class of size, class of similar bodies, whether it was asked, nor the day the figures are of.',
		'Scores and answers remain. Whoever knows the results, or scores that were published, may recognise a city by them; and held against the figures of groups (prefectures and so on) they may narrow down where an alias belongs.'
	],
	done: (out) => `Written to ${out}.`,
	counts: ({ files, cities, results, answers, left }) =>
		`${files} files, ${cities} cities, ${results} results, ${answers} answers, ${left} left out`,
	unfinished: (count) =>
		`  Results with less than ${String(leastCoverage)}% answered: ${count}. They are taken as unfinished and stand in the tables, but in no statistic.`,
	unasked: (count) =>
		`  Cities with a result that --asked does not list: ${count}. They are not in the number of those that answered; statistics treat them like the others.`,
	leftCount: (count, why) => `  ${count}: ${why}`,
	superseded: (file, by) => `  twice: ${by} was used instead of ${file}.`,
	moreSuperseded: (count) => `  ${count} more came twice (left-out.csv).`,
	counted: 'other files of the same kind (counted only)'
};
