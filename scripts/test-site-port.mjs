/** Where the browser tests find the site; another checkout on the same machine can name another port. */
export const testSitePort = Number(process.env.TEST_SITE_PORT ?? 4319);
