import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { aggregate as en } from './messages/en/aggregate.ts';
import { aggregate as ja } from './messages/ja/aggregate.ts';

/** The words of a run over many cities. */
export type AggregateMessages = typeof ja;

/** The words of a run over many cities in a language. */
export const aggregateMessagesFor = (locale: Locale): AggregateMessages => ({ ja, en })[locale];
