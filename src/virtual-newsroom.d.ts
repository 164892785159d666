/** The module that vite/newsroom-plugin.ts makes. */

declare module 'virtual:newsroom' {
  /** A JSON file of `SeedDraft`s. */
  export const newsroomUrl: string;
  export const people: import('./core/policy/permissions.ts').Person[];
}
