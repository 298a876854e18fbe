import { Button } from "@patternfly/react-core";
import PencilAltIcon from "@patternfly/react-icons/dist/esm/icons/pencil-alt-icon";
import { useTranslation } from "react-i18next";
import type { Zone } from "../api/schema";
import { useTexts } from "../app/editions";
import { DataTable, type Column } from "../components/DataTable";

export function ZonesTable({ zones, onChange }: { zones: Zone[]; onChange: (zone: Zone) => void }) {
  const { t } = useTranslation("categories");
  const textOf = useTexts();
  const name = (language: "zh" | "en" | "de", lang: string): Column<Zone> => ({
    name: language,
    label: t(`field.${language}`),
    cell: (zone) => <span lang={lang}>{zone.name[language]}</span>,
  });
  const columns: Column<Zone>[] = [
    { name: "code", label: t("field.code"), cell: ({ code }) => <strong>{code}</strong> },
    name("zh", "zh-CN"),
    name("en", "en"),
    name("de", "de"),
  ];
  return (
    <DataTable
      label={t("zones")}
      columns={columns}
      rows={zones}
      keyOf={({ code }) => code}
      breakPoint="grid-md"
      actions={(zone) => (
        <Button
          variant="plain"
          icon={<PencilAltIcon />}
          aria-label={t("zone.label", { name: textOf(zone.name) })}
          title={t("change.action")}
          onClick={() => onChange(zone)}
        />
      )}
    />
  );
}
