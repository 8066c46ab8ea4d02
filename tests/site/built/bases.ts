/** The base paths that the site is built for: its own, and that of a folder on somebody else's server. */
export const BASES = [
  { name: 'root', base: '/' },
  { name: 'below', base: '/zt/xmjb/' },
] as const;

/** The name of a build. */
export type Build = (typeof BASES)[number]['name'];
