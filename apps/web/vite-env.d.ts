// What Vite adds to imports: style sheets, and the build's own variables.
/// <reference types="vite/client" />
