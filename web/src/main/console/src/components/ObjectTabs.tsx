import { PageSection } from "@patternfly/react-core";
import { useNavigate } from "react-router";
import { NamedTabs, type NamedTab } from "./NamedTabs";

interface ObjectTabsProps<T extends string> {
  /** Of the object; the first tab is there, each other one behind it. */
  address: string;
  active: T;
  label: string;
  tabs: readonly NamedTab<T>[];
}

/** What belongs to an object, each part at an address of its own. */
export function ObjectTabs<T extends string>({ address, active, label, tabs }: ObjectTabsProps<T>) {
  const navigate = useNavigate();
  const open = (name: string) => void navigate(name === tabs[0]?.name ? address : `${address}/${name}`);
  return (
    <PageSection hasBodyWrapper={false}>
      <NamedTabs label={label} active={active} onOpen={open} tabs={tabs} />
    </PageSection>
  );
}
