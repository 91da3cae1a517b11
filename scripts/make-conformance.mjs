import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runnerImport } from 'vite';

// Writes the packets that others can try their programs with; a test fails where they are not what this writes.
const { module } = await runnerImport('./tests/conformance/packet-files.ts', { configFile: false });
const files = module.packetFiles();
for (const level of ['archive', 'bag', 'facts', 'contents', 'signature', 'lock', 'keys'])
	rmSync(join(module.packetFolder, level), { recursive: true, force: true });
for (const [path, bytes] of files) {
	const target = join(module.packetFolder, path);
	mkdirSync(dirname(target), { recursive: true });
	writeFileSync(target, bytes);
}
console.log(`${module.packetCases.length} packets in ${module.packetFolder}`);
