import { Card, CardBody, CardTitle, ExpandableSection, Flex, FlexItem } from "@patternfly/react-core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { DataTable, type Column } from "../components/DataTable";
import type { Cell, Figure, Row } from "./figure";
import { FigureChart } from "./FigureChart";

/** More bars than this are no picture any more. */
const SHOWN = 12;

interface FigureCardProps {
  figure: Figure;
  stacked?: boolean;
}

/** A chart with its legend, and the table behind it. */
export function FigureCard({ figure, stacked = true }: FigureCardProps) {
  const { t } = useTranslation("figures");
  const [open, setOpen] = useState(false);
  const { title, rows, series } = figure;
  const shown = { ...figure, rows: rows.slice(0, SHOWN) };
  return (
    <Card component="section" aria-label={title} isFullHeight>
      <CardTitle component="h2">{title}</CardTitle>
      <CardBody>
        {rows.length === 0 ? (
          <p>{t("empty")}</p>
        ) : (
          <>
            <FigureChart figure={shown} stacked={stacked} />
            {series.length > 1 && <Legend series={series} />}
            {rows.length > SHOWN && <p className="ciep-subtle">{t("first", { count: SHOWN, total: rows.length })}</p>}
            <ExpandableSection
              toggleText={open ? t("hideTable") : t("showTable")}
              isExpanded={open}
              onToggle={(_event, expanded) => setOpen(expanded)}
            >
              <FigureTable figure={figure} />
            </ExpandableSection>
          </>
        )}
      </CardBody>
    </Card>
  );
}

function Legend({ series }: Pick<Figure, "series">) {
  return (
    <Flex component="ul" className="ciep-legend" columnGap={{ default: "columnGapMd" }}>
      {series.map(({ name, color }) => (
        <FlexItem key={name} component="li">
          <span className="ciep-legend-color" style={{ backgroundColor: color }} aria-hidden />
          {name}
        </FlexItem>
      ))}
    </Flex>
  );
}

function FigureTable({ figure: { title, rowLabel, series, rows } }: { figure: Figure }) {
  const columns: Column<Row>[] = [
    { name: "row", label: rowLabel, cell: ({ name }) => name },
    ...series.map(({ name }, index) => ({
      name: String(index),
      label: name,
      numeric: true,
      cell: ({ cells }: Row) => <Value cell={cells[index]} />,
    })),
  ];
  return <DataTable label={title} columns={columns} rows={rows} keyOf={({ name }) => name} breakPoint="" />;
}

function Value({ cell }: { cell: Cell | undefined }) {
  const { i18n } = useTranslation();
  const text = (cell?.value ?? 0).toLocaleString(i18n.language);
  return cell?.to ? <Link to={cell.to}>{text}</Link> : text;
}
