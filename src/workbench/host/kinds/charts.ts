import type { Worksheet } from "@cj-tech-master/excelts";
import { hostObject, type Kind, NULL_OBJECT, type Property } from "../client/kind";
import { flag, number, oneOf, text } from "../client/property-values";
import { itemNotFound } from "../host-error";
import {
  addChart,
  cellArea,
  changeChart,
  type ChartHandle,
  deleteChart,
  type HostChart,
  hostChartsOf,
  requireChart,
} from "../sheets/charts";

const OFFICE_TYPES = { bar: "BarClustered", column: "ColumnClustered", line: "LineMarkers" } as const;

function findChart(sheet: Worksheet, key: string): ChartHandle | null {
  const chart = hostChartsOf(sheet).find(({ name, id }) => name === key || id === key);
  return chart ? { sheet, id: chart.id } : null;
}

function requireChartObject(sheet: Worksheet, key: string) {
  const handle = findChart(sheet, key);
  if (handle === null) throw itemNotFound(`There is no chart ${key} on sheet ${sheet.name}.`);
  return hostObject("Chart", handle);
}

export const chartsKind: Kind<Worksheet> = {
  properties: { Count: { read: (sheet) => hostChartsOf(sheet).length } },
  items: (sheet) => hostChartsOf(sheet).map(({ id }) => hostObject("Chart", { sheet, id })),
  item: (sheet, args) => requireChartObject(sheet, args.text(0)),
  makers: {
    Add: (sheet, args, state) =>
      hostObject("Chart", addChart(state, sheet, args.text(0), args.cells(1).area)),
    GetItem: (sheet, args) => requireChartObject(sheet, args.text(0)),
    GetItemOrNullObject: (sheet, args) => {
      const handle = findChart(sheet, args.text(0));
      return handle === null ? NULL_OBJECT : hostObject("Chart", handle);
    },
  },
  methods: { GetCount: (sheet) => hostChartsOf(sheet).length },
};

type Field = Exclude<keyof HostChart, "id">;

/** A property that is stored unchanged in the chart. */
function storedProperty<Name extends Field>(
  name: Name,
  check: (value: unknown, property: string) => HostChart[Name],
): Property<ChartHandle> {
  return {
    read: (handle, state) => requireChart(state, handle)[name],
    write: (handle, value, state) =>
      changeChart(state, handle, { [name]: check(value, `chart.${name}`) } as Partial<HostChart>),
  };
}

/** A title is visible if it has a text. */
function titleKind(name: "title" | "categoryTitle" | "valueTitle"): Kind<ChartHandle> {
  return {
    properties: {
      Text: storedProperty(name, text),
      Visible: { read: (handle, state) => requireChart(state, handle)[name] !== "" },
    },
  };
}

export const chartKind: Kind<ChartHandle> = {
  identity: (handle, state) => ({ Id: requireChart(state, handle).id }),
  properties: {
    Id: { read: ({ id }) => id },
    Name: storedProperty("name", text),
    ChartType: { read: (handle, state) => OFFICE_TYPES[requireChart(state, handle).kind] },
  },
  objects: {
    Title: (handle) => hostObject("ChartTitle", handle),
    Legend: (handle) => hostObject("ChartLegend", handle),
    Axes: (handle) => hostObject("ChartAxes", handle),
    Series: (handle) => hostObject("ChartSeriesList", handle),
    DataLabels: (handle) => hostObject("ChartDataLabels", handle),
    Worksheet: ({ sheet }) => hostObject("Worksheet", sheet),
  },
  methods: {
    SetPosition: (handle, args, state) => {
      const first = args.cells(0).area;
      const last = args.optionalCells(1)?.area ?? first;
      changeChart(state, handle, {
        position: cellArea({ ...first, bottom: last.bottom, right: last.right }),
      });
    },
    Delete: (handle, _args, state) => deleteChart(state, handle),
  },
};

export const chartTitleKind = titleKind("title");

export const chartLegendKind: Kind<ChartHandle> = {
  properties: {
    Visible: storedProperty("legendShown", flag),
    Position: storedProperty("legendPosition", text),
  },
};

export const chartDataLabelsKind: Kind<ChartHandle> = {
  properties: {
    ShowValue: storedProperty("showValues", flag),
    NumberFormat: storedProperty("labelFormat", text),
  },
};

export const chartAxesKind: Kind<ChartHandle> = {
  objects: {
    CategoryAxis: (handle) => hostObject("ChartCategoryAxis", handle),
    ValueAxis: (handle) => hostObject("ChartValueAxis", handle),
  },
};

export const chartCategoryAxisKind: Kind<ChartHandle> = {
  properties: {
    ReversePlotOrder: storedProperty("reversed", flag),
    TickLabelSpacing: storedProperty("labelSpacing", number),
    Position: storedProperty("crossing", (value, property) =>
      oneOf(value, ["Automatic", "Maximum", "Minimum"] as const, property),
    ),
  },
  objects: { Title: (handle) => hostObject("ChartCategoryTitle", handle) },
};

export const chartValueAxisKind: Kind<ChartHandle> = {
  properties: {
    Minimum: storedProperty("minimum", (value, property) => (value === "" ? "" : number(value, property))),
    NumberFormat: storedProperty("axisFormat", text),
    Maximum: storedProperty("maximum", (value, property) =>
      value === "" ? undefined : number(value, property),
    ),
  },
  objects: { Title: (handle) => hostObject("ChartValueTitle", handle) },
};

export const chartCategoryTitleKind = titleKind("categoryTitle");
export const chartValueTitleKind = titleKind("valueTitle");
