import { EmptyState, EmptyStateBody, FormSelect, FormSelectOption } from "@patternfly/react-core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Delegation } from "../api/schema";
import { MemberChanges } from "../components/MemberChanges";
import { useFilters } from "../components/keyset";
import { changesOf, revisionsOf } from "./queries";

/** What each submission changed. */
export function ChangesTab({ delegation }: { delegation: Delegation }) {
  const { t } = useTranslation("delegations");
  if (delegation.revision === 0) {
    return (
      <EmptyState titleText={t("changes.none")} headingLevel="h2">
        <EmptyStateBody>{t("changes.noneBody")}</EmptyStateBody>
      </EmptyState>
    );
  }
  return <RevisionChoice delegation={delegation} />;
}

function RevisionChoice({ delegation }: { delegation: Delegation }) {
  const { t } = useTranslation("delegations");
  const { search, set } = useFilters();
  const { data: revisions } = useSuspenseQuery(revisionsOf(delegation));
  const wanted = Number(search.get("revision"));
  const revision = revisions.find(({ number }) => number === wanted)?.number ?? delegation.revision;
  const { data: changes } = useSuspenseQuery(changesOf(delegation, revision));
  return (
    <div className="pf-v6-u-mt-md">
      {revisions.length > 1 && (
        <FormSelect
          aria-label={t("changes.choose")}
          value={revision}
          className="pf-v6-u-mb-md ciep-form"
          onChange={(_event, value) => set("revision", value)}
        >
          {revisions.map(({ number, status, submittedBy }) => (
            <FormSelectOption
              key={number}
              value={number}
              label={t("changes.revision", { number, status: t(`changes.status.${status}`), name: submittedBy })}
            />
          ))}
        </FormSelect>
      )}
      <MemberChanges changes={changes} />
    </div>
  );
}
