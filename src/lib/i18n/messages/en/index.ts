import type { Messages } from '../ja/index.ts';
import { about } from './about.ts';
import { actions } from './actions.ts';
import { answerSheet } from './answer-sheet.ts';
import { answering } from './answering.ts';
import { checklistImport } from './checklist-import.ts';
import { notTaken, sourceErrors } from './checklist-source-errors.ts';
import { common } from './common.ts';
import { editions } from './editions.ts';
import { errors } from './errors.ts';
import { attachProblems, evidence } from './evidence.ts';
import { exchange } from './exchange.ts';
import { files } from './files.ts';
import { guidelines } from './guidelines.ts';
import { history } from './history.ts';
import { keys } from './keys.ts';
import { merging } from './merging.ts';
import { packets } from './packets.ts';
import { reportMaking } from './report-making.ts';
import { report } from './report.ts';
import { responsibility } from './responsibility.ts';
import { results } from './results.ts';
import { reviewing } from './reviewing.ts';
import { setup } from './setup.ts';
import { start } from './start.ts';
import { verify } from './verify.ts';

/** Every word in English, by area. */
export const en: Messages = {
	about,
	actions,
	answering,
	answerSheet,
	attachProblems,
	checklistImport,
	common,
	editions,
	errors,
	evidence,
	exchange,
	files,
	guidelines,
	history,
	keys,
	merging,
	notTaken,
	packets,
	report,
	reportMaking,
	responsibility,
	results,
	reviewing,
	setup,
	sourceErrors,
	start,
	verify
};
