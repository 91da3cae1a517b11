import { existsSync, statSync } from 'node:fs';
import { mustRun } from './run-command.mjs';

/** Installs the npm packages of the lock file when they are missing or older than it. */
export function installPackages() {
	const installed = 'node_modules/.package-lock.json';
	const current =
		existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
	if (current) return;
	console.error('必要な部品をインストールします（npm ci） / installing packages');
	mustRun(
		'npm',
		['ci', '--no-audit', '--no-fund'],
		'ネットワークと npm の設定を確かめてください。 Check the network and the npm settings.',
		{
			stdio: ['ignore', 2, 2]
		}
	);
}
