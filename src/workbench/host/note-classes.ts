/** What Microsoft's client must know about a member, as sums of these numbers. */
const COLLECTION = 1;
const IN_JSON = 1;
const READ_ONLY = 2;
const READS = 2;
const FOR_ONE_REQUEST = 8;
const BY_KEY = 16;
const LIST = 16;

/** Goes with everything that only reads, as in the client's own classes. */
const READING = { apiFlags: 4 };

interface Member {
  readonly name: string;
  /** The name in messages to Excel. */
  readonly originalName: string;
  readonly behaviorFlags: number;
  readonly [detail: string]: unknown;
}

interface ClassDescription {
  readonly name: string;
  readonly behaviorFlags: number;
  readonly childItemTypeFullName?: string;
  readonly scalarProperties?: readonly Member[];
  readonly navigationProperties?: readonly Member[];
  readonly scalarMethods?: readonly Member[];
  readonly navigationMethods?: readonly Member[];
}

/** What makes classes in Microsoft's client. The client's type definitions leave it out. */
interface LibraryBuilder {
  buildNavigationProperties(type: unknown, description: ClassDescription): void;
}

interface LibraryBuilderClass {
  new (options: {
    readonly metadata: {
      readonly name: string;
      readonly clientObjectTypes: readonly ClassDescription[];
    };
    readonly targetNamespaceObject: object;
  }): LibraryBuilder;
}

/** Microsoft's client as a page has loaded it. */
interface LoadedClient {
  readonly Excel: { readonly Workbook: unknown; readonly Worksheet: unknown };
  readonly OfficeExtension: object;
}

const NOTE: ClassDescription = {
  name: "Note",
  behaviorFlags: 0,
  scalarProperties: [
    member("authorName", IN_JSON + READ_ONLY),
    member("content", IN_JSON),
    member("height", IN_JSON),
    member("visible", IN_JSON),
    member("width", IN_JSON),
  ],
  scalarMethods: [member("delete", 0)],
  navigationMethods: [
    member("getLocation", READS + FOR_ONE_REQUEST, { ...READING, returnTypeFullName: "Excel.Range" }),
  ],
};

const NOTE_COLLECTION: ClassDescription = {
  name: "NoteCollection",
  behaviorFlags: COLLECTION,
  childItemTypeFullName: "Excel.Note",
  scalarMethods: [member("getCount", READS, READING)],
  navigationMethods: [
    member("add", FOR_ONE_REQUEST, { returnTypeFullName: "Excel.Note" }),
    member("getItem", BY_KEY, { returnTypeFullName: "Excel.Note" }),
    member("getItemAt", READS, { ...READING, returnTypeFullName: "Excel.Note" }),
    member("getItemOrNullObject", READS, { ...READING, returnTypeFullName: "Excel.Note" }),
  ],
};

const NOTES = member("notes", LIST + READ_ONLY, {
  propertyTypeFullName: "Excel.NoteCollection",
  getMethodApiFlags: READING.apiFlags,
});

function member(name: string, behaviorFlags: number, details: object = {}): Member {
  const originalName = name.charAt(0).toUpperCase() + name.slice(1);
  return { name, originalName, behaviorFlags, ...details };
}

/**
 * Adds notes (ExcelApi 1.18) to Microsoft's client, whose npm package ends before them. Ours is only the description:
 * the members' names, as Microsoft documents them, and what each of them is. The client makes the classes from it, as
 * it makes some of its own, so that batches, loading, null objects and errors are Microsoft's code. The names in the
 * messages to Excel are made as for the client's other classes; for notes, Microsoft does not document them.
 * A client that has notes is left as it is.
 */
export function addNoteClasses({ Excel, OfficeExtension }: LoadedClient): void {
  if ("NoteCollection" in Excel) return;
  const { LibraryBuilder } = OfficeExtension as { readonly LibraryBuilder: LibraryBuilderClass };
  const builder = new LibraryBuilder({
    metadata: { name: "Excel", clientObjectTypes: [NOTE, NOTE_COLLECTION] },
    targetNamespaceObject: Excel,
  });
  for (const name of ["Workbook", "Worksheet"] as const) {
    const description = { name, behaviorFlags: 0, navigationProperties: [NOTES] };
    builder.buildNavigationProperties(Excel[name], description);
  }
}
