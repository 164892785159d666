/** A row of tabs over one panel, moved through with the arrow keys. */

import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import './tabs.css';

export type Tab<Id extends string> = {
  id: Id;
  label: string;
  /** Drawn behind the label, such as a count. */
  extra?: ReactNode;
};

/** The panel's `id` and `aria-labelledby`, for who draws the panel itself. */
export function tabIds(base: string, tab: string): { tab: string; panel: string } {
  return { tab: `${base}-tab-${tab}`, panel: `${base}-panel-${tab}` };
}

/** `children` is the panel of the chosen tab. Choosing keeps the focus on the tab. */
export function Tabs<Id extends string>(props: {
  label: string;
  tabs: readonly Tab<Id>[];
  chosen: Id;
  onChoose: (id: Id) => void;
  panelClassName?: string;
  children: ReactNode;
}): ReactNode {
  const { tabs, chosen, onChoose } = props;
  const base = useId();
  const list = useRef<HTMLDivElement>(null);

  // A key of the desk may choose a tab that stands outside of a narrow row. Not `scrollIntoView`: it moves panes too.
  useLayoutEffect(() => {
    const row = list.current;
    const tab = row?.querySelector<HTMLElement>(`#${CSS.escape(tabIds(base, chosen).tab)}`);
    if (row == null || tab == null) return;
    const end = tab.offsetLeft + tab.offsetWidth - row.clientWidth;
    row.scrollLeft = Math.min(Math.max(row.scrollLeft, end), tab.offsetLeft);
  }, [base, chosen]);

  function move(event: KeyboardEvent) {
    const at = tabs.findIndex((tab) => tab.id === chosen);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const tab = next === undefined ? undefined : tabs[(next + tabs.length) % tabs.length];
    if (tab === undefined) return;
    event.preventDefault();
    onChoose(tab.id);
    list.current?.querySelector<HTMLElement>(`#${CSS.escape(tabIds(base, tab.id).tab)}`)?.focus();
  }

  return (
    <>
      <div className="tabs" role="tablist" aria-label={props.label} ref={list} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            id={tabIds(base, tab.id).tab}
            type="button"
            role="tab"
            className="tabs__tab"
            aria-selected={tab.id === chosen}
            aria-controls={tab.id === chosen ? tabIds(base, tab.id).panel : undefined}
            tabIndex={tab.id === chosen ? 0 : -1}
            onClick={() => onChoose(tab.id)}
          >
            {tab.label}
            {tab.extra}
          </button>
        ))}
      </div>
      <div
        id={tabIds(base, chosen).panel}
        role="tabpanel"
        aria-labelledby={tabIds(base, chosen).tab}
        className={props.panelClassName}
      >
        {props.children}
      </div>
    </>
  );
}
