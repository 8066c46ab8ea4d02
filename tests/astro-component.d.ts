/** To plain TypeScript every component is one that a container can draw; `astro check` knows the real props. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
