/** Stands in for `tough-cookie` in the page's build: MSW keeps cookies with it, and this page has none to keep. */

/** The names MSW imports, and no more; `vite.config.ts` puts this file in the package's place (123 kB gz less). */
export class MemoryCookieStore {
  idx: Record<string, never> = {};
}

export class CookieJar {
  getCookiesSync(): [] {
    return [];
  }
  async setCookie(): Promise<void> {}
}

export const Cookie = {
  fromJSON: (): null => null,
};
