import { Button, Label, LabelGroup } from "@patternfly/react-core";
import PencilAltIcon from "@patternfly/react-icons/dist/esm/icons/pencil-alt-icon";
import { useTranslation } from "react-i18next";
import type { Category, Zone } from "../api/schema";
import { useTexts } from "../app/editions";
import { DataTable, type Column } from "../components/DataTable";

interface CategoriesTableProps {
  categories: Category[];
  zones: Zone[];
  onChange: (category: Category) => void;
}

export function CategoriesTable({ categories, zones, onChange }: CategoriesTableProps) {
  const { t } = useTranslation(["categories", "common"]);
  return (
    <DataTable
      label={t("categories")}
      columns={useCategoryColumns(zones)}
      rows={categories}
      keyOf={({ category }) => category}
      breakPoint="grid-lg"
      actions={(row) => (
        <Button
          variant="plain"
          icon={<PencilAltIcon />}
          aria-label={t("change.label", { name: t(`common:categoryName.${row.category}`) })}
          title={t("change.action")}
          onClick={() => onChange(row)}
        />
      )}
    />
  );
}

function useCategoryColumns(zones: Zone[]): Column<Category>[] {
  const { t } = useTranslation(["categories", "common"]);
  const textOf = useTexts();
  return [
    {
      name: "category",
      label: t("column.category"),
      cell: ({ category }) => <strong>{t(`common:categoryName.${category}`)}</strong>,
    },
    {
      name: "zones",
      label: t("column.zones"),
      cell: (row) => (
        <Labels texts={zones.filter(({ code }) => row.zones.includes(code)).map(({ name }) => textOf(name))} />
      ),
    },
    {
      name: "documents",
      label: t("column.documents"),
      cell: ({ documents }) => <Labels texts={documents.map((type) => t(`common:demandedDocument.${type}`))} />,
    },
    {
      name: "photo",
      label: t("column.photo"),
      cell: ({ photoRatio, photoBackground }) =>
        t("photo", { ratio: t(`ratio.${photoRatio}`), background: t(`background.${photoBackground}`) }),
    },
  ];
}

function Labels({ texts }: { texts: string[] }) {
  const { t } = useTranslation("categories");
  return texts.length === 0 ? (
    t("none")
  ) : (
    <LabelGroup numLabels={texts.length}>
      {texts.map((text) => (
        <Label key={text} isCompact textMaxWidth="none">
          {text}
        </Label>
      ))}
    </LabelGroup>
  );
}
