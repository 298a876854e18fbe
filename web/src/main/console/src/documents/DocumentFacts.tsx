import { useTranslation } from "react-i18next";
import type { Document } from "../api/schema";
import { Time } from "../components/Time";

/** Which document is there: its name, what it is, how large, since when. */
export function DocumentFacts({ document }: { document: Document }) {
  const { t } = useTranslation("documents");
  const sizeOf = useSize();
  return (
    <p>
      <bdi className="ciep-anywhere">{document.name}</bdi>{" "}
      <span className="ciep-subtle">
        {t("facts", { type: t(`type.${document.type}`), size: sizeOf(document.bytes) })} <Time at={document.keptAt} />
      </span>
    </p>
  );
}

/** In whole kilobytes, or in megabytes with one digit behind the point. */
export function useSize(): (bytes: number) => string {
  const { i18n } = useTranslation();
  return (bytes) => {
    const large = bytes >= 1_000_000;
    return new Intl.NumberFormat(i18n.language, {
      style: "unit",
      unit: large ? "megabyte" : "kilobyte",
      maximumFractionDigits: large ? 1 : 0,
    }).format(large ? bytes / 1_000_000 : Math.max(1, bytes / 1_000));
  };
}
