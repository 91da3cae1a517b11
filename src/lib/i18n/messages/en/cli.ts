import type { cli as ja } from '../ja/cli.ts';

/** Words of the command line. */
export const cli: typeof ja = {
	usage: `Machi Tenken command line

Usage: machi-tenken <command> [options]  (in the repository: npm run -s cli -- <command>)

  checklist list [--json]                    the checklists that come with it
  checklist show <guideline>@<edition> [--json]  every control of a checklist
  checklist validate <folder>                checks a checklist of your own
  checklist export <guideline>@<edition> -o c.json  writes it as an OSCAL catalog
  checklist export <guideline>@<edition> <guideline>@<edition> -o m.json  writes the crosswalk as an OSCAL mapping
  checklist fill f.json --workbook original.xlsx -o filled.xlsx [--sheet name]  writes answers back into the original
         [--answer-column O] [--note-column P|none] [--component <id>] [--only-empty]
  checklist diff <guideline>@<edition> <guideline>@<edition> [--json]  what changed between editions
  checklist import <files> [-o own.json] [--preview] [--json]  makes a checklist of a table (xlsx, csv), YAML or OSCAL
         [--sheet name]… [--header-row 5] [--map statement=D,id=B,…] [--take-hidden] [--take-struck]
         [--title name] [--guideline own-kanko] [--edition 1] [--revision 1] [--answered-per organisation|component]
  new --checklist scsg@3.0|own.json --code 282103 --name 加古川市 --fiscal-year 2026 [--title t] [--as-of 2026-11-22] -o f.json
                                             makes a blank assessment
  sample -o sample.json                      writes the assessment of the fictional sample city
  nation -o <folder> [--cities 1741] [--years 2] [--seed 1] [--as assessments|packets|publications|mixed]
         [--with-checklist] [--with-faults]  makes a sample nation (assessments of fictional municipalities)
  answer f.json --csv answers.csv -o g.json  applies an answer table (component,control,status,note,reason)
  sheet f.json [--for party:<id>|component:<id>] -o s.xlsx|s.csv  makes an answer sheet for Excel
  answer f.json --sheet s.xlsx [--accept non-conflicting|theirs] -o g.json  takes in a sheet that came back, or your own
         [--answer-column O] [--note-column P|none] [--component <id>]
  score f.json [--json [--pairs]]            works out the score
  score f.json --lens lg-16-3 [--json]       the figures by another grouping
  plan f.json [--to A|B|C] [--budget 40] [--json]  what lifts the grade, and the best use of an effort
  years 2025.json 2026.json … [--lens lg-16-3] [--json]  the years of one city, over what can be compared
         [--predecessor code]…  also those of a municipality it came from, whose code was another one
  rule f.json [--as-of 2026-11-22] [--json]  how the city stands to the enforcement rule art. 16-3
  calendar f.json [-o plan.ics [--details]] [--as-of 2026-11-22] [--json]  what is overdue and what comes in 12 months
  carry-over f.json --to scsg@3.0 -o g.json  takes the answers to another edition
  report f.json -o r.pdf                     makes a report (pdf, html, docx, xlsx, csv, json, --format oscal-ar)
         [--for full|leaders|public|component:<id>|party:<id>|interview[:<party id>] [--ask open|all]]
         [--mark 機密性2|none] [--since earlier.json]… [--predecessor code]… [--made-on YYYY-MM-DD]
         [--without-data]
  verify r.pdf [--json] [--extract f.json]   tells whether a report is unaltered; takes its data out
  verify f.json --since earlier.json [--json]  whether the history of changes goes on from an earlier file
  merge mine.json theirs.json|response.zip [--base base.json] [-o out.json] [--accept non-conflicting|theirs|none] [--json]
         [--identity … | --passphrase-file …] [--allowed-signers …]  compares and takes in answers that came back
  pack f.json -o p.zip [--kind backup|share|request|response|submission|review|publication] [--evidence folder]
         [--for party:<id>|component:<id>] [--ask open|all] [--deadline 2027-01-31] [--message …] [--noted g.json]
         [--kit machi-tenken.html [--blanks none|allowed] [--not-applicable with-reason|ask-first]
         [--proof where-there-is|needed|not-needed]]  a request with all that is needed to answer it (folder or .zip)
         [--sign-with id_ed25519] [--encrypt-to age1… | --passphrase-file p.txt]  makes a packet
  unpack p.zip -o folder|f.json [--identity key.txt | --passphrase-file p.txt] [--allowed-signers list]  takes it out
  verify p.zip [--json] [--identity … | --passphrase-file …] [--allowed-signers …]  whether it is whole, and who signed it
  aggregate <folder> -o out/ [--checklist scsg@3.0] [--samples] [--stage accepted] [--population population.csv] [--asked asked.csv]
         [--classes similar-bodies.csv]
         [--identity … | --passphrase-file …] [--allowed-signers …] [--aliases] [--jobs 2] [--sql question.sql|name] [--json]
         [--publisher name] [--licence cc-by-4.0|pdl-1.0] [--corrections former-open-data] [--named]
                                            puts the files of many cities together (Parquet, CSV, HTML); needs DuckDB
         --aliases puts aliases for cities, without prefecture, population, day and names of files (scores and answers remain; who is who: out.aliases.csv)
  aggregate out/ --sql question.sql|name [--json]  asks the tables a question in SQL

Everywhere: --lang ja|en (language), -h (this text; after a command, what it takes)
Exit codes: 0 fine, 1 findings or invalid content, 2 wrong use or unreadable input, 70 a bug of ours`,
	wrongOption: (what) => `Something is wrong with an option: ${what}. See -h.`,
	wrongLanguage: (what) => `--lang takes ja or en (given: ${what}).`,
	unknownCommand: (name) => `There is no command "${name}". See -h for the commands.`,
	unknownSubcommand: (command, name) =>
		`${command} has no "${name}". Use list, show, validate, diff, export, import or fill.`,
	missingOption: (name) => `--${name} is needed. See -h.`,
	optionNotHere: (name) => `This command does not take --${name}. Leave it out.`,
	missingOperand: (what) => `${what} is needed. See -h.`,
	surplusOperand: (what) => `This is one too many: ${what}. Leave it out.`,
	unknownChecklist: (name, known) => `There is no checklist ${name} here. Available: ${known}`,
	checklistNotFound: (path, name, digest) =>
		`${path}: the checklist of this assessment, ${name} (digest ${digest.slice(0, 12)}…), is not here. Export the file again with its copy of the checklist, or use a Machi Tenken that ships that edition.`,
	checklistRow: (row) =>
		`${row.guideline}@${row.edition}  revision ${String(row.revision)}  controls ${String(row.controls)}  risks ${String(row.risks)}  ${row.digest.slice(0, 12)}  ${row.title}`,
	checklistHead: (title, revision, digest) =>
		`${title}  revision ${String(revision)}  digest ${digest}`,
	importSheets: (names) => `Sheets read: ${names}`,
	importColumns: (list) => `Columns: ${list}`,
	importHeaderRow: (sheet, row) => `${sheet}: the headings end in row ${String(row)}`,
	importControl: (row) => `  ${row.id}  ${row.title}  [${row.section}, ${row.grade}]`,
	importWeight: (weight, essential) => `weight ${String(weight)}${essential ? ', essential' : ''}`,
	importNotes: (count) => `Please check (${String(count)})`,
	importRefused: (count) =>
		`It cannot be imported. ${String(count)} ${count === 1 ? 'thing' : 'things'} to correct.`,
	importMore: (count) => `${String(count)} more.`,
	importUnmapped:
		'No headings were recognised. Name their row, as --header-row 2, and the column of statements, as --map statement=C. The first rows:',
	importOtherSheets: (names) => `Sheets not read: ${names} (choose with --sheet)`,
	importPreviewOnly: 'This was a preview; nothing was written. Add -o to write the checklist.',
	importWithoutCrosswalk:
		'The crosswalk (crosswalk.yaml) does not fit into one file and was not written.',
	noSuchSheet: (name, known) => `There is no sheet "${name}". There are: ${known}`,
	wrongMap: (part, columns) =>
		`Write --map like statement=D,id=B (given: ${part}). On the left: ${columns}. On the right the letters of a column, or - for none.`,
	wrongHeaderRow: (text) =>
		`--header-row is the number of the last row of headings (given: ${text}; 0 where there are none).`,
	wrongRevision: (text) => `--revision is a whole number from 1 (given: ${text}).`,
	wrongAnsweredPer: (text) => `--answered-per takes organisation or component (given: ${text}).`,
	onlyForTables: (option) => `--${option} is for tables (xlsx, csv) only. Leave it out.`,
	notAChecklist: (path) => `${path} is no checklist. Give a file that checklist import has made.`,
	checklistValid: (name, controls, risks) =>
		`Fine: ${name} (${String(controls)} controls, ${String(risks)} risks)`,
	assessmentTitle: (name, fiscalYear) =>
		`${name} smart-city security check FY${String(fiscalYear)}`,
	wrongCode: (option, code, right) =>
		right === undefined
			? `--${option} takes the six-digit local government code (given: ${code}).`
			: `--${option} ${code} has a wrong check digit or prefecture (if the first five digits are right, the last is ${right}). Check the six-digit local government code.`,
	wrongFiscalYear: (text) => `--fiscal-year takes a four-digit year (given: ${text}; e.g. 2026).`,
	wrongDate: (option, text) => `--${option} takes an existing date as YYYY-MM-DD (given: ${text}).`,
	otherGuideline: (from, to) =>
		`These are different guidelines (${from} and ${to}). Name editions of one guideline.`,
	mappedByIds: 'There is no crosswalk. Controls with the same id were mapped.',
	sameEdition: (name) =>
		`This assessment stands on ${name} already. There is nothing to carry over; no file was written.`,
	relationCount: (name, count) => `${name}: ${String(count)}`,
	textBefore: (text) => `before: ${text}`,
	textAfter: (text) => `after: ${text}`,
	proposedMark: 'Handle with care',
	carriedOver: (marked, drawn) =>
		`${String(marked)} answers to be reconfirmed, ${String(drawn)} answers moved to the drawer`,
	unknownLens: (name, known) => `There is no lens ${name} here. Available: ${known}`,
	lensHead: (title, inForce) => (inForce === null ? title : `${title} (in force ${inForce})`),
	noControlsInGroup: (name) => `${name}: no control refers to it`,
	written: (path) => `Written: ${path}`,
	answersApplied: (rows, changes, path) =>
		`Read ${String(rows)} rows, changed ${String(changes)} answers, written: ${path}`,
	sampleNotice: '[SAMPLE] Data of a fictional city, not of any real municipality.',
	wrongCount: (option, text, least, most) =>
		`--${option} takes a whole number from ${String(least)} to ${String(most)} (given: ${text}).`,
	wrongNationForm: (text, known) => `--as takes one of ${known} (given: ${text}).`,
	nationProgress: (made) => `${String(made)} written`,
	nationWritten: (made, path) => `Made the sample nation (${String(made)} assessments): ${path}`,
	nationNext: (path) =>
		`Aggregate it with: machi-tenken aggregate ${path} -o ${path}-out --samples --population ${path}/population.csv`,
	nationReadme: ({ seed, version, cities, years }) => `The sample nation (Machi Tenken)

Everything in this folder is fictional. Names, codes and populations of municipalities, companies and answers
were made from the seed of a random sequence. They are not of any real municipality and say nothing about the state
of one. Every file carries the mark "sample".
The first two digits of a code are the number of a real prefecture; the three behind them are numbers that no
municipality has. Only how many municipalities each prefecture has is taken from reality.

Seed: ${String(seed)}
Version of the rules: ${String(version)}
Municipalities: ${String(cities)}
Fiscal years: ${years}

The same options give the same content.
Files whose names begin with fault- are wrong on purpose, for trying out how they are read.
population.csv holds the populations of the fictional municipalities.
`,
	scoreHead: (name, fiscalYear) => `${name}  FY${String(fiscalYear)}`,
	overall: 'Overall',
	figureLine: (line) =>
		`${line.name}: grade ${line.grade}  score ${line.percent} (range ${line.range})  coverage ${line.coverage}`,
	gapCount: (count, shown) =>
		count === 0 ? 'No gaps.' : `${String(count)} gaps (the ${String(shown)} largest)`,
	qualityCount: (count) =>
		`${String(count)} points about the quality of the answers (quality in --json).`,
	unknownFormat: (path, known) =>
		`${path}: cannot tell the report format. Let -o end in ${known}, or give --format.`,
	wrongMark: (most) => `--mark takes up to ${String(most)} characters (for example 機密性2).`,
	unknownExtent: (given) =>
		`--for ${given} is not known. Use full, leaders, component:<id>, party:<id>, interview or interview:<party id>.`,
	unknownSubject: (given) =>
		`--for ${given}: not registered in this assessment. Check the id or name of the component or party.`,
	wrongAsk: (given) => `--ask takes open or all (given: ${given}).`,
	otherAssessment: (path, earlier) =>
		`${path}: another assessment than ${earlier}, so their histories cannot be compared. Name an earlier file of the same assessment.`,
	unfitForm: (kind, form, forms) =>
		`A report --for ${kind} cannot be had as ${form}. It can be had as: ${forms}`,
	undrawable: (characters) =>
		`No font has these characters; on paper they show as 〓 (copying gives the original): ${characters}`,
	fileAccess: {
		missing: (path) => `${path}: no such file or folder. Check the place and the name.`,
		'no-permission': (path) =>
			`${path}: no permission to read or write. Choose another place or check the permissions.`,
		'is-folder': (path) => `${path}: is a folder. Name a file.`,
		'too-large': (path) =>
			`${path}: the file is too large (limit 256 MB). Check that it is a file of Machi Tenken.`,
		'no-space': (path) =>
			`${path}: no space left to write. Nothing was changed. Free some space and run again.`,
		other: (path) => `${path}: cannot be read or written. Check the place and the device.`
	},
	bug: (detail) => `A bug of Machi Tenken. No file was changed. Please report this:\n${detail}`
};
