import type { Worksheet } from "@cj-tech-master/excelts";
import { type Area, columnLetters, formatArea, parseArea } from "../cells/addresses";
import { rangeByAddress } from "../cells/address-lookup";
import { Cells } from "../cells/cells";
import type { Arguments } from "../client/arguments";
import { type Answer, hostObject, type Kind, NULL_OBJECT, type Property } from "../client/kind";
import { oneOf } from "../client/property-values";
import type { ExcelState } from "../excel-state";
import { invalidArgument } from "../host-error";

/** The scales at which Excel prints, in per cent. */
const MIN_SCALE = 10;
const MAX_SCALE = 400;

type Zoom = Pick<Excel.PageLayoutZoomOptions, "horizontalFitToPages" | "verticalFitToPages" | "scale">;

function readZoom({ pageSetup }: Worksheet): Zoom {
  if (!pageSetup.fitToPage) return { scale: pageSetup.scale ?? 100 };
  return {
    ...(pageSetup.fitToWidth > 0 && { horizontalFitToPages: pageSetup.fitToWidth }),
    ...(pageSetup.fitToHeight > 0 && { verticalFitToPages: pageSetup.fitToHeight }),
  };
}

/**
 * Sets either a scale, or a number of pages in one or both directions. A direction that is left out takes as many
 * pages as it needs.
 */
function writeZoom(sheet: Worksheet, value: unknown, state: ExcelState): void {
  state.requireWritable(sheet);
  const part = (name: keyof Zoom): number | undefined => {
    const option: unknown =
      typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
    if (option === undefined || option === null) return undefined;
    if (typeof option === "number" && Number.isInteger(option) && option > 0) return option;
    throw invalidArgument(`pageLayout.zoom.${name} needs a whole number from 1.`);
  };
  const [wide, tall, scale] = [part("horizontalFitToPages"), part("verticalFitToPages"), part("scale")];
  const fits = wide !== undefined || tall !== undefined;
  if (fits === (scale !== undefined))
    throw invalidArgument("pageLayout.zoom needs a scale or a number of pages.");
  if (scale !== undefined && (scale < MIN_SCALE || scale > MAX_SCALE)) {
    throw invalidArgument(`pageLayout.zoom.scale is from ${MIN_SCALE} to ${MAX_SCALE}.`);
  }
  if (fits && !state.fitsToPages) return;
  Object.assign(sheet.pageSetup, {
    fitToPage: fits,
    ...(fits ? { fitToWidth: wide ?? 0, fitToHeight: tall ?? 0 } : { scale }),
  });
}

/**
 * Returns the rows ("3:3") or columns ("A:A") printed on each page. A file without them has none, although the type
 * says otherwise.
 */
function printTitleRange(sheet: Worksheet, address: string | undefined): Answer {
  const area = parseArea(address ?? "");
  return area === null ? NULL_OBJECT : hostObject("Range", new Cells(sheet, [area]));
}

function writableArea(sheet: Worksheet, args: Arguments, state: ExcelState): Area {
  state.requireWritable(sheet);
  return (args.optionalCells(0) ?? rangeByAddress(state, sheet, args.text(0))).area;
}

const POINTS_PER_INCH = 72;
/** Excel's default margins, in inches. */
const DEFAULT_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

/** A margin in points. A file holds inches. */
function margin(side: "left" | "right" | "top" | "bottom"): Property<Worksheet> {
  return {
    read: ({ pageSetup }) => ({ ...DEFAULT_MARGINS, ...pageSetup.margins })[side] * POINTS_PER_INCH,
    write: (sheet, value, state) => {
      state.requireWritable(sheet);
      if (typeof value !== "number" || value < 0)
        throw invalidArgument(`pageLayout.${side}Margin needs points from 0.`);
      sheet.pageSetup.margins = {
        ...DEFAULT_MARGINS,
        ...sheet.pageSetup.margins,
        [side]: value / POINTS_PER_INCH,
      };
    },
  };
}

/** How a sheet is printed. */
export const pageLayoutKind: Kind<Worksheet> = {
  properties: {
    Orientation: {
      read: ({ pageSetup }) => (pageSetup.orientation === "landscape" ? "Landscape" : "Portrait"),
      write: (sheet, value, state) => {
        state.requireWritable(sheet);
        const chosen = oneOf(value, ["Portrait", "Landscape"], "pageLayout.orientation");
        sheet.pageSetup.orientation = chosen === "Landscape" ? "landscape" : "portrait";
      },
    },
    Zoom: { read: readZoom, write: writeZoom },
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
  },
  makers: {
    GetPrintTitleRowsOrNullObject: (sheet) => printTitleRange(sheet, sheet.pageSetup.printTitlesRow),
    GetPrintTitleColumnsOrNullObject: (sheet) => printTitleRange(sheet, sheet.pageSetup.printTitlesColumn),
  },
  methods: {
    SetPrintArea: (sheet, args, state) => {
      sheet.pageSetup.printArea = formatArea(writableArea(sheet, args, state));
    },
    SetPrintTitleRows: (sheet, args, state) => {
      const { top, bottom } = writableArea(sheet, args, state);
      sheet.pageSetup.printTitlesRow = `${top + 1}:${bottom + 1}`;
    },
    SetPrintTitleColumns: (sheet, args, state) => {
      const { left, right } = writableArea(sheet, args, state);
      sheet.pageSetup.printTitlesColumn = `${columnLetters(left)}:${columnLetters(right)}`;
    },
  },
};
