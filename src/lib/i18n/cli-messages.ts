import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { cli as en } from './messages/en/cli.ts';
import { cli as ja } from './messages/ja/cli.ts';

/** The words of the command line. */
export type CliMessages = typeof ja;

/** The words of the command line in a language. */
export const cliMessagesFor = (locale: Locale): CliMessages => ({ ja, en })[locale];
