import type { Worksheet } from "@cj-tech-master/excelts";
import { chartsOf, setCharts, type SheetChart } from "../../../files/charts/sheet-charts";
import type { ChartPoint } from "../../../report/annotations";
import type { CellArea } from "../../../return/sheets";
import { type Area, areaColumns, areaRows } from "../cells/addresses";
import type { ExcelState } from "../excel-state";
import { invalidArgument, itemNotFound } from "../host-error";

/** One chart of a sheet. Its `id` stays the same if it is renamed. */
export interface ChartHandle {
  readonly sheet: Worksheet;
  readonly id: string;
}

/** One bar of a chart's first series, counted from 0. */
export interface ChartPointHandle extends ChartHandle {
  readonly index: number;
}

/** What the client can set and read of a chart, beyond what is written to the file. */
interface ClientChartProperties {
  readonly legendShown: boolean;
  readonly legendPosition: string;
  readonly showValues: boolean;
  readonly labelFormat: string;
  readonly labelSpacing: number;
  /** Where the value axis crosses the category axis. */
  readonly crossing: "Automatic" | "Maximum" | "Minimum";
  readonly axisFormat: string;
  readonly gapWidth: number;
  readonly minimum: number | "";
  readonly reversed: boolean;
}

/** A chart as the simulated Excel holds it. */
export type HostChart = SheetChart & ClientChartProperties & { readonly id: string };

const DEFAULT_POINT_STYLE: Omit<ChartPoint, "index"> = {
  fill: "#0F6CBD",
  outline: "#0F6CBD",
  labelFormat: "General",
  labelPosition: "OutsideEnd",
};

const KINDS = { BarClustered: "bar", ColumnClustered: "column", LineMarkers: "line" } as const;

const hostCharts = new WeakMap<Worksheet, readonly HostChart[]>();
let lastId = 0;

/** Returns the charts that the add-in put on a sheet. Those of an opened file are kept but not read. */
export function hostChartsOf(sheet: Worksheet): readonly HostChart[] {
  return chartsOf(sheet).length === 0 ? [] : (hostCharts.get(sheet) ?? []);
}

/** Adds a chart of cells. Throws InvalidArgument for a kind that the simulated Excel does not draw. */
export function addChart(state: ExcelState, sheet: Worksheet, type: string, area: Area): ChartHandle {
  state.requireWritable(sheet);
  const kind = KINDS[type as keyof typeof KINDS] as SheetChart["kind"] | undefined;
  if (kind === undefined) throw invalidArgument(`The simulated Excel draws no chart of type ${type}.`);
  const id = `{00000000-0008-0000-0000-${(++lastId).toString(16).toUpperCase().padStart(12, "0")}}`;
  const chart: HostChart = {
    id,
    kind,
    name: `Chart ${hostChartsOf(sheet).length + 1}`,
    title: "",
    altText: "",
    categoryTitle: "",
    valueTitle: "",
    data: cellArea(area),
    position: { row: 0, column: 0, rows: 15, columns: 8 },
    legendShown: true,
    legendPosition: "Bottom",
    showValues: false,
    labelFormat: "General",
    labelSpacing: 1,
    crossing: "Automatic",
    axisFormat: "General",
    gapWidth: 182,
    minimum: "",
    reversed: false,
  };
  storeCharts(state, sheet, [...hostChartsOf(sheet), chart]);
  return { sheet, id };
}

/** Returns the chart behind a handle. Throws ItemNotFound if it was deleted. */
export function requireChart(state: ExcelState, { sheet, id }: ChartHandle): HostChart {
  state.requirePresent(sheet);
  const chart = hostChartsOf(sheet).find((each) => each.id === id);
  if (chart === undefined) throw itemNotFound(`The chart was deleted from sheet ${sheet.name}.`);
  return chart;
}

export function changeChart(
  state: ExcelState,
  handle: ChartHandle,
  change: Partial<Omit<HostChart, "id">>,
): void {
  state.requireWritable(handle.sheet);
  const chart = requireChart(state, handle);
  const charts = hostChartsOf(handle.sheet).map((each) => (each === chart ? { ...chart, ...change } : each));
  storeCharts(state, handle.sheet, charts);
}

/**
 * Returns a bar's style: the default one until the client sets something. Throws InvalidArgument if there is no
 * such bar.
 */
export function chartPoint(state: ExcelState, handle: ChartPointHandle): ChartPoint {
  const { points = [], data } = requireChart(state, handle);
  if (handle.index < 0 || handle.index >= data.rows - 1) {
    throw invalidArgument(`The chart has no point ${handle.index}.`);
  }
  return (
    points.find(({ index }) => index === handle.index) ?? { ...DEFAULT_POINT_STYLE, index: handle.index }
  );
}

/** Changes a bar's style. Throws InvalidArgument if the chart has no such bar. */
export function changeChartPoint(
  state: ExcelState,
  handle: ChartPointHandle,
  change: Partial<Omit<ChartPoint, "index">>,
): void {
  const changed = { ...chartPoint(state, handle), ...change };
  const others = (requireChart(state, handle).points ?? []).filter(({ index }) => index !== handle.index);
  changeChart(state, handle, { points: [...others, changed].sort((a, b) => a.index - b.index) });
}

export function deleteChart(state: ExcelState, handle: ChartHandle): void {
  state.requireWritable(handle.sheet);
  const chart = requireChart(state, handle);
  storeCharts(
    state,
    handle.sheet,
    hostChartsOf(handle.sheet).filter((each) => each !== chart),
  );
}

/** Converts an area of the simulated Excel to the form used for files. */
export function cellArea(area: Area): CellArea {
  return { row: area.top, column: area.left, rows: areaRows(area), columns: areaColumns(area) };
}

function storeCharts(state: ExcelState, sheet: Worksheet, charts: readonly HostChart[]): void {
  hostCharts.set(sheet, charts);
  setCharts(sheet, charts);
  state.changed({ kind: "sheets", sheet: sheet.name, address: "" });
}
