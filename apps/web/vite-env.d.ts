// What Vite adds to imports: style sheets, and the endpoints' addresses (contract-routes.config.ts).
/// <reference types="vite/client" />

declare module 'virtual:contract-routes' {
  const routes: import('@orpc/contract').AnyContractRouter
  export default routes
}
