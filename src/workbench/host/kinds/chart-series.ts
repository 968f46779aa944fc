import { hostObject, type Kind, type Property } from "../client/kind";
import { flag, number, oneOf, text } from "../client/property-values";
import { invalidArgument } from "../host-error";
import {
  changeChart,
  changeChartPoint,
  chartPoint,
  type ChartHandle,
  type ChartPointHandle,
  requireChart,
} from "../sheets/charts";

/** The series of a chart. Only the first one is supported here. */
export const chartSeriesListKind: Kind<ChartHandle> = {
  properties: { Count: { read: (handle, state) => requireChart(state, handle).data.columns - 1 } },
  makers: {
    GetItemAt: (handle, args) => {
      if (args.integer(0) !== 0) throw invalidArgument("The simulated Excel knows the first series only.");
      return hostObject("ChartSeries", handle);
    },
  },
};

export const chartSeriesKind: Kind<ChartHandle> = {
  properties: {
    GapWidth: {
      read: (handle, state) => requireChart(state, handle).gapWidth,
      write: (handle, value, state) =>
        changeChart(state, handle, { gapWidth: number(value, "series.gapWidth") }),
    },
  },
  objects: { Points: (handle) => hostObject("ChartPoints", handle) },
};

export const chartPointsKind: Kind<ChartHandle> = {
  properties: { Count: { read: (handle, state) => requireChart(state, handle).data.rows - 1 } },
  makers: {
    GetItemAt: (handle, args) => hostObject("ChartPoint", { ...handle, index: args.integer(0) }),
  },
};

export const chartPointKind: Kind<ChartPointHandle> = {
  properties: {
    HasDataLabel: {
      read: (handle, state) => requireChart(state, handle).showValues,
      write: (_handle, value) => requireShown(value, "point.hasDataLabel"),
    },
  },
  objects: {
    Format: (handle) => hostObject("ChartPointFormat", handle),
    DataLabel: (handle) => hostObject("ChartPointLabel", handle),
  },
};

export const chartPointFormatKind: Kind<ChartPointHandle> = {
  objects: {
    Fill: (handle) => hostObject("ChartPointFill", handle),
    Border: (handle) => hostObject("ChartPointBorder", handle),
  },
};

export const chartPointFillKind: Kind<ChartPointHandle> = {
  methods: {
    SetSolidColor: (handle, args, state) => changeChartPoint(state, handle, { fill: args.text(0) }),
  },
};

export const chartPointBorderKind: Kind<ChartPointHandle> = {
  properties: { Color: storedProperty("outline", text) },
};

export const chartPointLabelKind: Kind<ChartPointHandle> = {
  properties: {
    ShowValue: {
      read: (handle, state) => requireChart(state, handle).showValues,
      write: (_handle, value) => requireShown(value, "dataLabel.showValue"),
    },
    NumberFormat: storedProperty("labelFormat", text),
    Position: storedProperty("labelPosition", (value, property) =>
      oneOf(value, ["OutsideEnd", "InsideBase"] as const, property),
    ),
  },
};

type Point = ReturnType<typeof chartPoint>;
type Field = Exclude<keyof Point, "index">;

/** A property that is stored unchanged in a bar's style. */
function storedProperty<Name extends Field>(
  name: Name,
  check: (value: unknown, property: string) => Point[Name],
): Property<ChartPointHandle> {
  return {
    read: (handle, state) => chartPoint(state, handle)[name],
    write: (handle, value, state) =>
      changeChartPoint(state, handle, { [name]: check(value, `point.${name}`) } as Partial<Point>),
  };
}

/** Refuses to hide a label, because in a file a bar with its own style always has one. */
function requireShown(value: unknown, property: string): void {
  if (!flag(value, property)) throw invalidArgument(`The simulated Excel cannot set ${property} to false.`);
}
