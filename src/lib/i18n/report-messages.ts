import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { report as en } from './messages/en/report.ts';
import { report as ja, type ReportMessages } from './messages/ja/report.ts';

/** The words of the report, and of figures on screen, in a language. */
export const reportMessagesFor = (locale: Locale): ReportMessages => ({ ja, en })[locale];
