import { existsSync } from 'node:fs';
import { hasProgram, mustRun, runCommand } from './run-command.mjs';

/** Programs the tests use, with the Debian packages that bring them. */
const tools = [
	{ program: 'chromium', package: 'chromium' },
	{ program: 'pdftotext', package: 'poppler-utils' },
	{ program: 'qpdf', package: 'qpdf' },
	{ program: 'mutool', package: 'mupdf-tools' },
	{ program: 'age', package: 'age' },
	{ program: 'unzip', package: 'unzip' },
	{ program: 'zip', package: 'zip' },
	{ program: 'ssh-keygen', package: 'openssh-client' },
	{ program: 'fc-list', package: 'fontconfig' }
];

const japaneseFont = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';

/** Installs browser, PDF tools and a Japanese screen font where they are missing. */
export function installTestTools() {
	const missing = tools.filter(({ program }) => !hasProgram(program)).map((tool) => tool.package);
	if (hasProgram('apt-get')) {
		if (!existsSync(japaneseFont)) missing.push('fonts-noto-cjk');
		if (missing.length > 0) installWithApt(missing);
		return;
	}
	if (missing.includes('chromium')) {
		mustRun(
			'npx',
			['playwright', 'install', 'chromium'],
			'Install Chromium by hand and run again.'
		);
	}
	const others = missing.filter((name) => name !== 'chromium' && name !== 'fontconfig');
	if (others.length > 0) {
		console.error(
			`テストに必要なプログラムを入れてから実行し直してください / please install: ${others.join(', ')}`
		);
		process.exit(1);
	}
}

function installWithApt(packages) {
	console.log(`テストに必要なプログラムを入れます / installing: ${packages.join(' ')}`);
	const asRoot = process.getuid?.() === 0 ? [] : ['sudo'];
	const apt = (...args) => {
		const [program, ...rest] = [...asRoot, 'apt-get', ...args];
		return [program, rest];
	};
	const env = { DEBIAN_FRONTEND: 'noninteractive' };
	runCommand(...apt('update', '-qq'), { env });
	mustRun(
		...apt('install', '-y', '-qq', '--no-install-recommends', ...packages),
		`管理者権限で apt-get install ${packages.join(' ')} を実行してください。 Run this as administrator.`,
		{ env }
	);
}
