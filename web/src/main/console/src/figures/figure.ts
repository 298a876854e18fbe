import { STATUSES } from "../approvals/filter";
import type { AgeFigure, CaseStatus, Figures, StageFigure, Texts } from "../api/schema";

/** One number, and the list that makes it, unless that is empty. */
export interface Cell {
  value: number;
  to?: string;
}

export interface Row {
  name: string;
  cells: Cell[];
}

export interface Series {
  name: string;
  color: string;
}

/** A table of numbers that a chart draws: rows are bars, series their parts. */
export interface Figure {
  title: string;
  /** Of what each row is. */
  rowLabel: string;
  series: Series[];
  rows: Row[];
}

/** The address of a list of cases. */
function casesAt(edition: number, filter: Record<string, string | number>): string {
  const search = new URLSearchParams({ view: "all", edition: String(edition) });
  Object.entries(filter).forEach(([name, value]) => search.append(name, String(value)));
  return `/inbox?${search.toString()}`;
}

function counted(value: number, to: string): Cell {
  return value > 0 ? { value, to } : { value };
}

export function byStatus({ edition, units }: Figures, statusName: (status: CaseStatus) => string): Row[] {
  return STATUSES.map((status) => ({
    name: statusName(status),
    cells: [
      counted(
        units.filter((unit) => unit.status === status).reduce((sum, { cases }) => sum + cases, 0),
        casesAt(edition, { status }),
      ),
    ],
  }));
}

/** The units with most cases first; among equals, as they are named. */
export function byUnit({ edition, units }: Figures, unitName: (code: string) => string): Row[] {
  const codes = [...new Set(units.map(({ unit }) => unit))];
  const rows = codes.map((unit) => ({
    name: unitName(unit),
    cells: STATUSES.map((status) =>
      counted(
        units.find((figure) => figure.unit === unit && figure.status === status)?.cases ?? 0,
        casesAt(edition, { unit, status }),
      ),
    ),
  }));
  const total = ({ cells }: Row) => cells.reduce((sum, { value }) => sum + value, 0);
  return rows.sort((one, other) => total(other) - total(one) || one.name.localeCompare(other.name));
}

export function byStage(
  { edition, stages }: Figures,
  textOf: (texts: Texts) => string,
  parts: Record<string, (stage: StageFigure) => number>,
): Row[] {
  return stages.map((stage) => ({
    name: textOf(stage.name),
    cells: Object.entries(parts).map(([deadline, valueOf]) =>
      counted(valueOf(stage), casesAt(edition, { deadline, stage: stage.position })),
    ),
  }));
}

export function byAge({ edition, ages }: Figures, ageName: (age: AgeFigure["age"]) => string): Row[] {
  return ages.map(({ age, cases }) => ({
    name: ageName(age),
    cells: [counted(cases, casesAt(edition, { age }))],
  }));
}

/** Of the cases that were decided at a stage; also where that took less than an hour. */
export function byTime({ edition, stages }: Figures, textOf: (texts: Texts) => string): Row[] {
  return stages
    .filter(({ medianHours }) => medianHours !== undefined)
    .map(({ position, name, medianHours = 0, longHours = 0 }) => ({
      name: textOf(name),
      cells: [medianHours, longHours].map((value) => ({
        value,
        to: casesAt(edition, { deadline: "DECIDED", stage: position }),
      })),
    }));
}

/** Letters of a line beside a bar; Chinese ones are twice as wide. */
const LINE = 18;

/** Beside a bar there is room for two short lines; the table has the whole name. */
export function twoLines(name: string): string {
  const han = /\p{Script=Han}/u.test(name);
  const longest = han ? LINE / 2 : LINE;
  const [first = "", ...rest] = Array.from(new Intl.Segmenter(han ? "zh" : "en", { granularity: "word" }).segment(name))
    .map(({ segment }) => segment)
    .reduce<string[]>((lines, word) => {
      const line = lines.at(-1);
      const fits = line !== undefined && Array.from((line + word).trimEnd()).length <= longest;
      return fits ? [...lines.slice(0, -1), line + word] : [...lines, word.trimStart()];
    }, [])
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const second = Array.from(rest.join(han ? "" : " "));
  const end = second.length > longest ? `${second.slice(0, longest - 1).join("")}…` : second.join("");
  return end ? `${first}\n${end}` : first;
}
