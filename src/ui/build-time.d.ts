/** Names of the articles in `seeds/`; vite.config.ts puts them here. */
declare const __EXAMPLE__: readonly string[];
