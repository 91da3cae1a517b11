import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { aggregateMessagesFor } from '#lib/i18n/aggregate-messages.ts';
import { CommandFailure, type CommandContext } from '../command-context.ts';
import { findDuckDb } from './duckdb/engine.ts';
import type { DuckDbPackage } from './duckdb/appended-column.ts';

/** The line that installs the engine, in the version that is tried. */
const installation = 'npm install --no-save @duckdb/node-api@1.5.6-r.1';

/** The engine, or words on how to get it. */
export async function neededDuckDb(context: CommandContext): Promise<DuckDbPackage> {
	const duckdb = await findDuckDb();
	if (duckdb.ok) return duckdb.value;
	const folder = context.program === undefined ? '.' : dirname(fileURLToPath(context.program));
	throw new CommandFailure(
		// Whoever reads it may be neither at home in Japanese nor in English.
		[context.locale, context.locale === 'ja' ? ('en' as const) : ('ja' as const)].flatMap(
			(locale) => {
				const words = aggregateMessagesFor(locale);
				return [...words.notInstalled(folder, installation), words.notInstalledWhy(duckdb.error)];
			}
		)
	);
}
