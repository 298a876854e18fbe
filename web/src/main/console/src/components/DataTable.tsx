import { Checkbox } from "@patternfly/react-core";
import { ExpandableRowContent, Table, Tbody, Td, Th, Thead, Tr, type TableProps } from "@patternfly/react-table";
import { useState, type MouseEvent, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useSorting } from "./sorting";

/** One column: its heading, and what stands in it for a row. */
export interface Column<Row> {
  /** Stays the same in every language: under this name a choice of columns is remembered. */
  name: string;
  label: string;
  cell: (row: Row) => ReactNode;
  /** The API's name of the order by this column, where it has one. */
  sort?: string;
  /** Right-aligned, with figures of one width. */
  numeric?: boolean;
  wrapping?: "never" | "anywhere";
  /** Of the table's width, in per cent. */
  width?: 20 | 40;
  /** Cannot be hidden: the row would have no name. */
  fixed?: boolean;
}

interface DataTableProps<Row> {
  label: string;
  columns: Column<Row>[];
  rows: Row[];
  keyOf: (row: Row, index: number) => string | number;
  /** Below this width the rows become cards. */
  breakPoint?: TableProps["gridBreakPoint"];
  /** By which column the rows are ordered; `-` before it for the reverse. */
  sort?: string;
  onOpen?: (row: Row) => void;
  /** The row that the keys are at. */
  selected?: number | undefined;
  actions?: ((row: Row) => ReactNode) | undefined;
  details?: ((row: Row) => ReactNode) | undefined;
  /** Rows can be chosen, one by one or all that are shown. */
  choice?: Choice<Row> | undefined;
}

export interface Choice<Row> {
  isChosen: (row: Row) => boolean;
  choose: (rows: Row[], chosen: boolean) => void;
  /** Whether the row can be chosen; without it, each can. */
  isOffered?: (row: Row) => boolean;
  /** The row's name, for the box that chooses it. */
  nameOf: (row: Row) => string;
}

/** A compact table; cards on a narrow screen. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, rows, keyOf, breakPoint = "grid-xl", sort = "", actions, details, choice } = props;
  const { t } = useTranslation();
  const sorting = useSorting(
    sort,
    columns.map((column) => column.sort),
  );
  const offered = rows.filter((row) => choice?.isOffered?.(row) ?? true);
  const lines = rows.map((row, index) => <DataRow key={keyOf(row, index)} {...props} row={row} index={index} />);
  return (
    <Table aria-label={label} variant="compact" gridBreakPoint={breakPoint} isExpandable={details !== undefined}>
      <Thead>
        <Tr>
          {details && <Th screenReaderText={t("table.details")} />}
          {choice && (
            <Th modifier="fitContent">
              <Checkbox
                id={`${label}-all`}
                aria-label={t("table.chooseAll")}
                isChecked={offered.every(choice.isChosen)}
                onChange={(_event, chosen) => choice.choose(offered, chosen)}
              />
            </Th>
          )}
          {columns.map(({ name, label: heading, numeric, width }, index) => (
            <Th key={name} modifier="wrap" sort={sorting(index)} className={numeric ? "ciep-right" : ""} width={width}>
              {heading}
            </Th>
          ))}
          {actions && <Th screenReaderText={t("table.actions")} />}
        </Tr>
      </Thead>
      {details ? lines : <Tbody>{lines}</Tbody>}
    </Table>
  );
}

function classOf({ numeric, wrapping }: Column<never>): string {
  return [numeric ? "ciep-numeric ciep-right" : "", wrapping === "never" ? "ciep-name" : ""].join(" ").trim();
}

/** A link, a button or marked text in a row is meant for itself. */
function isForRow({ target }: MouseEvent): boolean {
  const own = target instanceof Element && target.closest("a, button, input, select, label") !== null;
  return !own && (window.getSelection()?.isCollapsed ?? true);
}

interface DataRowProps<Row> extends DataTableProps<Row> {
  row: Row;
  index: number;
}

function ChoiceCell<Row>({ row, id, choice }: { row: Row; id: string; choice: Choice<Row> }) {
  const { t } = useTranslation();
  return (
    <Td modifier="fitContent">
      <Checkbox
        id={id}
        isDisabled={!(choice.isOffered?.(row) ?? true)}
        aria-label={t("table.choose", { name: choice.nameOf(row) })}
        isChecked={choice.isChosen(row)}
        onChange={(_event, chosen) => choice.choose([row], chosen)}
      />
    </Td>
  );
}

function DataRow<Row>({ label, row, index, columns, onOpen, selected, actions, details, choice }: DataRowProps<Row>) {
  const [open, setOpen] = useState(false);
  const current = index === selected;
  const line = (
    <Tr
      data-row={index}
      isClickable={onOpen !== undefined}
      onClick={onOpen && ((event) => isForRow(event) && onOpen(row))}
      // The keyboard opens a row by its link.
      tabIndex={undefined}
      className={current ? "ciep-selected" : ""}
      aria-current={current ? "true" : undefined}
    >
      {details && (
        <Td expand={{ rowIndex: index, isExpanded: open, onToggle: () => setOpen(!open), expandId: "details" }} />
      )}
      {choice && <ChoiceCell row={row} id={`${label}-${index}`} choice={choice} />}
      {columns.map((column) => (
        <Td
          key={column.name}
          dataLabel={column.label}
          className={classOf(column)}
          modifier={column.wrapping === "anywhere" ? "breakWord" : undefined}
        >
          {/* One child, because a card lays its children out in columns. */}
          <div>{column.cell(row)}</div>
        </Td>
      ))}
      {actions && <Td isActionCell>{actions(row)}</Td>}
    </Tr>
  );
  return details ? (
    <Tbody isExpanded={open}>
      {line}
      <Tr isExpanded={open}>
        <Td colSpan={columns.length + 1}>
          <ExpandableRowContent>{details(row)}</ExpandableRowContent>
        </Td>
      </Tr>
    </Tbody>
  ) : (
    line
  );
}
