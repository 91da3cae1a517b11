import { resolve } from 'node:path';
import { build } from './build.mjs';
import { serveSite } from './serve-site.mjs';

build(['site', 'portable', 'cli']);
const { port } = await serveSite('build/site', Number(process.env.PORT ?? 4173));
console.log(`
まち点検 / Machi Tenken

  アプリ / app            http://localhost:${port}/
  1ファイル版 / portable   ${resolve('build/machi-tenken.html')}
                          （ダブルクリックで開けます。インターネットは不要です）

  見本の市の報告書を作るには / the sample city's report:
    npm run -s cli -- sample -o sample.machi-tenken.json
    npm run -s cli -- report sample.machi-tenken.json -o sample.pdf

  終わるには Ctrl+C / stop with Ctrl+C
`);
