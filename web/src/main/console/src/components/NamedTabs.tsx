import { Tab, Tabs, TabTitleText } from "@patternfly/react-core";
import { useLayoutEffect, useRef, type ReactNode } from "react";

export interface NamedTab<T extends string = string> {
  name: T;
  title: string;
  content: ReactNode;
}

interface NamedTabsProps {
  label: string;
  active: string;
  onOpen: (name: string) => void;
  tabs: readonly NamedTab[];
  /** Whether a tab that was left is as it was when somebody comes back to it. */
  isKept?: boolean;
}

/** Tabs, of which the open one is in sight also where there is no room for all of them. */
export function NamedTabs({ label, active, onOpen, tabs, isKept = false }: NamedTabsProps) {
  const around = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const list = around.current?.querySelector('[role="tablist"]');
    const open = list?.querySelector('[aria-selected="true"]')?.closest("li");
    if (list && open) {
      list.scrollLeft = open.offsetLeft - (list.clientWidth - open.offsetWidth) / 2;
    }
  }, [active]);
  return (
    <div ref={around}>
      <Tabs
        activeKey={active}
        onSelect={(_event, name) => onOpen(String(name))}
        aria-label={label}
        mountOnEnter
        unmountOnExit={!isKept}
      >
        {tabs.map(({ name, title, content }) => (
          <Tab key={name} eventKey={name} title={<TabTitleText>{title}</TabTitleText>}>
            {content}
          </Tab>
        ))}
      </Tabs>
    </div>
  );
}
