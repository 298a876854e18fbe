import { Chart, ChartAxis, ChartBar, ChartGroup, ChartStack } from "@patternfly/react-charts/victory";
import { useEffect, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { twoLines, type Figure } from "./figure";

const BAR = 16;
const SIDE = 150;

interface FigureChartProps {
  figure: Figure;
  /** Parts of one whole stand behind each other, others side by side. */
  stacked: boolean;
}

/** The picture of a table of numbers: horizontal bars, each part leads to its list. */
export function FigureChart({ figure: { title, rows, series }, stacked }: FigureChartProps) {
  const navigate = useNavigate();
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(480);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    if (place.current) {
      observer.observe(place.current);
    }
    return () => observer.disconnect();
  }, []);
  const upward = rows.toReversed();
  const labels = upward.map(({ name }) => twoLines(name));
  const gap = labels.some((label) => label.includes("\n")) ? 22 : 14;
  const perRow = stacked ? BAR + gap : BAR * series.length + gap;
  const bars = series.map(({ name, color }, index) => (
    <ChartBar
      key={name}
      name={name}
      barWidth={BAR}
      style={{ data: { fill: color, cursor: "pointer" } }}
      data={upward.map((row, at) => ({ x: at + 1, y: row.cells[index]?.value ?? 0 }))}
      events={[
        {
          target: "data",
          eventHandlers: {
            onClick: (_event: unknown, { index: at }: { index: number }) => {
              const to = upward[at]?.cells[index]?.to;
              if (to) {
                void navigate(to);
              }
              return [];
            },
          },
        },
      ]}
    />
  ));
  const highest = Math.max(
    1,
    ...rows.map(({ cells }) =>
      stacked ? cells.reduce((sum, { value }) => sum + value, 0) : Math.max(...cells.map(({ value }) => value)),
    ),
  );
  return (
    <div ref={place}>
      <Chart
        ariaTitle={title}
        width={width}
        height={rows.length * perRow + 40}
        padding={{ left: SIDE, right: 24, top: 4, bottom: 36 }}
        domain={{ y: [0, highest] }}
        domainPadding={{ x: perRow / 2 }}
      >
        <ChartAxis tickValues={upward.map((_row, at) => at + 1)} tickFormat={(at: number) => labels[at - 1] ?? ""} />
        <ChartAxis dependentAxis showGrid tickCount={4} tickFormat={(tick: number) => (tick % 1 === 0 ? tick : "")} />
        {stacked ? (
          <ChartStack horizontal>{bars}</ChartStack>
        ) : (
          <ChartGroup horizontal offset={BAR + 2}>
            {bars}
          </ChartGroup>
        )}
      </Chart>
    </div>
  );
}
