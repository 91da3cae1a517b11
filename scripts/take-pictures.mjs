import { build } from './build.mjs';
import { installTestTools } from './install-test-tools.mjs';
import { mustRun } from './run-command.mjs';

// README's pictures, taken from the app as it is; the browser tests tell when they are out of date.
build(['site', 'portable', 'cli']);
installTestTools();
mustRun(
	process.execPath,
	['node_modules/@playwright/test/cli.js', 'test', 'tests/e2e/readme-pictures.e2e.ts'],
	'上の表示の最初の誤りを直してください。 Mend the first error above.',
	{ env: { TAKE_PICTURES: '1' } }
);
