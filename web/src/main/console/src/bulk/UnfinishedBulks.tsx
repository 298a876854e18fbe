import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { unfinishedBulks } from "./queries";
import { Notice } from "../components/Notice";

/** What was interrupted waits to be finished. */
export function UnfinishedBulks() {
  const { t } = useTranslation("bulk");
  const { data = [] } = useQuery(unfinishedBulks);
  return data.map(({ id, ready }) => (
    <Notice
      key={id}
      isInline
      component="p"
      variant="warning"
      title={t("interrupted", { count: ready })}
      actionLinks={<Link to={`/bulk-decisions/${id}`}>{t("show")}</Link>}
      className="pf-v6-u-mb-md"
    />
  ));
}
