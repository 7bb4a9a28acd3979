// What Vite adds to imports: style sheets, the endpoints' addresses (contract-routes.config.ts), and the pages of the
// refusals (problem-pages.config.ts).
/// <reference types="vite/client" />

declare module 'virtual:contract-routes' {
  const routes: import('@orpc/contract').AnyContractRouter
  export default routes
}

declare module 'virtual:problem-pages' {
  const pages: Readonly<Record<string, import('./shell/problem-text.ts').ProblemPage>>
  export default pages
}
