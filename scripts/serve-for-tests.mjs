import { serveSite } from './serve-site.mjs';
import { testSitePort } from './test-site-port.mjs';

await serveSite('build/site', testSitePort);
