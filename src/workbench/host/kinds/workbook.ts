import { Cells } from "../cells/cells";
import type { EventName } from "../events";
import { itemNotFound } from "../host-error";
import { type Answer, hostObject, type Kind, NULL_OBJECT } from "../client/kind";
import type { ExcelState } from "../excel-state";
import { text } from "../client/property-values";

function referenced(id: string, state: ExcelState): Answer | null {
  const cells = state.references.find(id)?.cells;
  return cells === undefined || cells.areas.length === 0 ? null : hostObject("Range", cells);
}

function requireReferenced(id: string, state: ExcelState): Answer {
  const found = referenced(id, state);
  if (found === null) throw itemNotFound("The cells of this event are gone.");
  return found;
}

export const workbookKind: Kind<null> = {
  properties: {
    Name: { read: (_, state) => state.workbook.title || "Book1.xlsx" },
    ReadOnly: { read: (_, state) => state.readOnly },
    IsDirty: { read: () => true },
    AutoSave: { read: () => false },
    PreviouslySaved: { read: () => true },
  },
  objects: {
    Worksheets: () => hostObject("Worksheets", null),
    Names: () => hostObject("Names", null),
    Notes: () => hostObject("Notes", null),
    Comments: () => hostObject("Comments", null),
    Tables: () => hostObject("Tables", null),
    Settings: () => hostObject("Settings", null),
    Protection: () => hostObject("WorkbookProtection", null),
    Application: () => hostObject("Application", null),
    Properties: () => hostObject("DocumentProperties", null),
    _Runtime: () => hostObject("Runtime", null),
  },
  makers: {
    GetSelectedRange: (_, _args, state) =>
      hostObject("Range", new Cells(state.activeSheet, state.selection(state.activeSheet).slice(0, 1))),
    GetSelectedRanges: (_, _args, state) =>
      hostObject("RangeAreas", new Cells(state.activeSheet, state.selection(state.activeSheet))),
    GetActiveCell: (_, _args, state) => {
      const [area] = new Cells(state.activeSheet, state.selection(state.activeSheet)).areas;
      const { top = 0, left = 0 } = area ?? {};
      return hostObject("Range", new Cells(state.activeSheet, [{ top, left, bottom: top, right: left }]));
    },
    _GetRangeForEventByReferenceId: (_, args, state) => requireReferenced(args.text(0), state),
    _GetRangeOrNullObjectForEventByReferenceId: (_, args, state) =>
      referenced(args.text(0), state) ?? NULL_OBJECT,
  },
  methods: {
    _RemoveReference: (_, args, state) => state.references.release(args.text(0)),
    _RemoveAllReferences: (_, _args, state) => state.references.releaseAll(),
    _GetReferenceCount: (_, _args, state) => state.references.size,
  },
};

export const workbookProtectionKind: Kind<null> = {
  properties: { Protected: { read: (_, state) => state.structureProtected } },
};

export const applicationKind: Kind<null> = {
  properties: {
    CalculationMode: {
      read: (_, state) => state.calculationMode,
      write: (_, value, state) => {
        state.calculationMode = text(value, "calculationMode");
      },
    },
    CalculationState: { read: () => "Done" },
    DecimalSeparator: { read: () => "." },
    ThousandsSeparator: { read: () => "," },
    UseSystemSeparators: { read: () => true },
  },
  objects: { CultureInfo: () => hostObject("CultureInfo", null) },
  methods: {
    // Nothing is drawn or calculated between two syncs, so there is nothing to suspend.
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
    Calculate: () => undefined,
  },
};

export const cultureInfoKind: Kind<null> = { properties: { Name: { read: () => "en-GB" } } };

export const runtimeKind: Kind<null> = {
  properties: {
    EnableEvents: {
      read: (_, state) => state.events.enabled,
      write: (_, value, state) => {
        state.events.enabled = value === true;
      },
    },
  },
};

export const documentPropertiesKind: Kind<null> = {
  properties: {
    Title: { read: (_, { workbook }) => workbook.title ?? "" },
    Subject: { read: (_, { workbook }) => workbook.subject ?? "" },
    Author: { read: (_, { workbook }) => workbook.creator ?? "" },
    Keywords: { read: (_, { workbook }) => workbook.keywords ?? "" },
    Comments: { read: (_, { workbook }) => workbook.description ?? "" },
    LastAuthor: { read: (_, { workbook }) => workbook.lastModifiedBy ?? "" },
    Category: { read: (_, { workbook }) => workbook.category ?? "" },
    Manager: { read: (_, { workbook }) => workbook.manager ?? "" },
    Company: { read: (_, { workbook }) => workbook.company ?? "" },
  },
};

/** Returns the pair of hidden methods with which the client starts and stops listening to an event. */
export function eventMethods<Subject>(
  event: EventName,
  target: (subject: Subject, state: ExcelState) => string,
  wireName: string = `${event}Event`,
): NonNullable<Kind<Subject>["methods"]> {
  return {
    [`_Register${wireName}`]: (subject, _args, state) => state.events.register(event, target(subject, state)),
    [`_Unregister${wireName}`]: (subject, _args, state) =>
      state.events.unregister(event, target(subject, state)),
  };
}
