import type { HistoryPage as Page } from "../api/schema";
import { Pager } from "./Pager";
import { Timeline } from "./Timeline";

/** A page of what happened to an object, the newest first. */
export function HistoryPage({ page }: { page: Page }) {
  return (
    <div className="pf-v6-u-mt-md">
      <Timeline entries={page.items} />
      <Pager next={page.next} />
    </div>
  );
}
