/** The pane beside the galley: evidence, sources, details, comments and history, one at a time. */

export function SidePane() {
  return <section aria-label="Evidence" />;
}
