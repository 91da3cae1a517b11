import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { exchange as exchangeEn } from './messages/en/exchange.ts';
import { keys as keysEn } from './messages/en/keys.ts';
import { reviewing as reviewingEn } from './messages/en/reviewing.ts';
import { history as historyEn } from './messages/en/history.ts';
import { responsibility as responsibilityEn } from './messages/en/responsibility.ts';
import { answerSheet as answerSheetEn } from './messages/en/answer-sheet.ts';
import { about as aboutEn } from './messages/en/about.ts';
import { actions as actionsEn } from './messages/en/actions.ts';
import { answering as answeringEn } from './messages/en/answering.ts';
import { common as commonEn } from './messages/en/common.ts';
import { checklistImport as checklistImportEn } from './messages/en/checklist-import.ts';
import { editions as editionsEn } from './messages/en/editions.ts';
import { evidence as evidenceEn } from './messages/en/evidence.ts';
import { guidelines as guidelinesEn } from './messages/en/guidelines.ts';
import { reportMaking as reportMakingEn } from './messages/en/report-making.ts';
import { results as resultsEn } from './messages/en/results.ts';
import { setup as setupEn } from './messages/en/setup.ts';
import { start as startEn } from './messages/en/start.ts';
import { exchange } from './messages/ja/exchange.ts';
import { keys } from './messages/ja/keys.ts';
import { reviewing } from './messages/ja/reviewing.ts';
import { history } from './messages/ja/history.ts';
import { responsibility } from './messages/ja/responsibility.ts';
import { answerSheet } from './messages/ja/answer-sheet.ts';
import { about } from './messages/ja/about.ts';
import { actions } from './messages/ja/actions.ts';
import { answering } from './messages/ja/answering.ts';
import { common } from './messages/ja/common.ts';
import { checklistImport } from './messages/ja/checklist-import.ts';
import { editions } from './messages/ja/editions.ts';
import { evidence } from './messages/ja/evidence.ts';
import { guidelines } from './messages/ja/guidelines.ts';
import { reportMaking } from './messages/ja/report-making.ts';
import { results } from './messages/ja/results.ts';
import { setup } from './messages/ja/setup.ts';
import { start } from './messages/ja/start.ts';

const ja = {
	answerSheet,
	reviewing,
	keys,
	exchange,
	history,
	responsibility,
	common,
	start,
	setup,
	answering,
	results,
	reportMaking,
	actions,
	about,
	editions,
	evidence,
	guidelines,
	checklistImport
};

/** The words of every screen. */
export type AppMessages = typeof ja;

const en: AppMessages = {
	answerSheet: answerSheetEn,
	reviewing: reviewingEn,
	keys: keysEn,
	exchange: exchangeEn,
	history: historyEn,
	responsibility: responsibilityEn,
	common: commonEn,
	start: startEn,
	setup: setupEn,
	answering: answeringEn,
	results: resultsEn,
	reportMaking: reportMakingEn,
	actions: actionsEn,
	about: aboutEn,
	editions: editionsEn,
	evidence: evidenceEn,
	guidelines: guidelinesEn,
	checklistImport: checklistImportEn
};

/** The words of the screens in a language. */
export const messagesFor = (locale: Locale): AppMessages => ({ ja, en })[locale];
