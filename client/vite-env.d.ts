// What Vite adds to TypeScript: CSS modules, asset addresses, import.meta.
/// <reference types="vite/client" />
