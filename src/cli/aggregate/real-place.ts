import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Where a path leads: links are followed as far as it is there. */
export function realPlace(path: string): string {
	const whole = resolve(path);
	if (existsSync(whole)) return realpathSync(whole);
	const above = dirname(whole);
	return above === whole ? whole : join(realPlace(above), basename(whole));
}
