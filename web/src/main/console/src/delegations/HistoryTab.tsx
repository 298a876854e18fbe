import { useSuspenseQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router";
import type { Delegation } from "../api/schema";
import { Pager } from "../components/Pager";
import { Timeline } from "../components/Timeline";
import { historyOf } from "./queries";

export function HistoryTab({ delegation }: { delegation: Delegation }) {
  const [search] = useSearchParams();
  const { data } = useSuspenseQuery(historyOf(delegation, search.get("after") ?? undefined));
  return (
    <div className="pf-v6-u-mt-md">
      <Timeline entries={data.items} />
      <Pager next={data.next} />
    </div>
  );
}
