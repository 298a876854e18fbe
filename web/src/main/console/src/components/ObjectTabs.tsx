import { PageSection, Tab, Tabs, TabTitleText } from "@patternfly/react-core";
import type { ReactNode } from "react";
import { useNavigate } from "react-router";
import { useOpenTab } from "./openTab";

interface ObjectTabsProps<T extends string> {
  /** Of the object; the first tab is there, each other one behind it. */
  address: string;
  active: T;
  label: string;
  tabs: readonly { name: T; title: string; content: ReactNode }[];
}

/** What belongs to an object, each part at an address of its own. */
export function ObjectTabs<T extends string>({ address, active, label, tabs }: ObjectTabsProps<T>) {
  const navigate = useNavigate();
  const around = useOpenTab(active);
  const go = (name: string | number) => void navigate(name === tabs[0]?.name ? address : `${address}/${String(name)}`);
  return (
    <PageSection hasBodyWrapper={false}>
      <div ref={around}>
        <Tabs activeKey={active} onSelect={(_event, name) => go(name)} aria-label={label} mountOnEnter unmountOnExit>
          {tabs.map(({ name, title, content }) => (
            <Tab key={name} eventKey={name} title={<TabTitleText>{title}</TabTitleText>}>
              {content}
            </Tab>
          ))}
        </Tabs>
      </div>
    </PageSection>
  );
}
