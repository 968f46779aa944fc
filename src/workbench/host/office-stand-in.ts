/** The newest ExcelApi of Microsoft's npm client. */
const EXCEL_API = "1.15";

/** The ExcelApi of an Excel that has notes. */
export const WITH_NOTES = "1.18";

const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  SharedRuntime: "1.1",
  AddinCommands: "1.3",
  DialogApi: "1.2",
};

/** The event passed to a ribbon command. */
export interface CommandEvent {
  readonly source: { readonly id: string };
  completed(): void;
}

export type CommandHandler = (event: CommandEvent) => void | Promise<void>;

/** The host in Office.js's terms. */
export interface HostInfo {
  readonly host: "Excel";
  readonly platform: "OfficeOnline";
}

const HOST: HostInfo = { host: "Excel", platform: "OfficeOnline" };

/** What the workbench can do with the add-in, besides providing the `Office` object. */
export interface OfficeStandIn {
  /** Members of the global `Office` that the npm client leaves out. */
  readonly office: OfficeMembers;
  /** Presses a ribbon button. Resolves when the command says it is done; rejects if no command is associated. */
  runCommand(id: string): Promise<void>;
  /** The names of the associated commands. */
  readonly commands: readonly string[];
}

/** The members of `Office` that add-ins use outside the Excel object model. */
export interface OfficeMembers {
  onReady(callback?: (info: HostInfo) => void): Promise<HostInfo>;
  readonly context: {
    readonly host: "Excel";
    readonly platform: "OfficeOnline";
    readonly displayLanguage: string;
    readonly contentLanguage: string;
    readonly requirements: { isSetSupported(name: string, version?: string): boolean };
  };
  readonly actions: { associate(id: string, handler: CommandHandler): void };
  readonly addin: {
    showAsTaskpane(): Promise<void>;
    hide(): Promise<void>;
    setStartupBehavior(behaviour: string): Promise<void>;
    getStartupBehavior(): Promise<string>;
  };
  readonly HostType: { readonly Excel: "Excel" };
  readonly PlatformType: { readonly PC: "PC"; readonly Mac: "Mac"; readonly OfficeOnline: "OfficeOnline" };
  readonly StartupBehavior: { readonly none: "None"; readonly load: "Load" };
}

/**
 * Creates the members of the global `Office` that Microsoft's npm client leaves to the host page.
 * @param showTaskPane called with true when the add-in shows its task pane, and false when it hides it
 * @param excelApi the newest ExcelApi that the host claims
 */
export function createOfficeStandIn(
  showTaskPane: (shown: boolean) => void = () => undefined,
  excelApi = EXCEL_API,
): OfficeStandIn {
  const commands = new Map<string, CommandHandler>();
  let startupBehaviour = "None";
  const office: OfficeMembers = {
    onReady(callback) {
      return Promise.resolve(HOST).then((info) => {
        callback?.(info);
        return info;
      });
    },
    context: {
      ...HOST,
      displayLanguage: "en-GB",
      contentLanguage: "en-GB",
      requirements: {
        isSetSupported: (name, version) =>
          includes(name === "ExcelApi" ? excelApi : REQUIREMENT_SETS[name], version),
      },
    },
    actions: { associate: (id, handler) => void commands.set(id, handler) },
    addin: {
      showAsTaskpane: () => Promise.resolve(showTaskPane(true)),
      hide: () => Promise.resolve(showTaskPane(false)),
      setStartupBehavior(behaviour) {
        startupBehaviour = behaviour;
        return Promise.resolve();
      },
      getStartupBehavior: () => Promise.resolve(startupBehaviour),
    },
    HostType: { Excel: "Excel" },
    PlatformType: { PC: "PC", Mac: "Mac", OfficeOnline: "OfficeOnline" },
    StartupBehavior: { none: "None", load: "Load" },
  };
  return {
    office,
    runCommand: (id) => runCommand(commands, id),
    get commands() {
      return [...commands.keys()];
    },
  };
}

/** Whether the newest version of a requirement set, or none, includes a version of it. */
function includes(supported: string | undefined, version = "1.1"): boolean {
  if (supported === undefined) return false;
  const [major = 0, minor = 0] = supported.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split(".").map(Number);
  return wantedMajor < major || (wantedMajor === major && wantedMinor <= minor);
}

async function runCommand(commands: ReadonlyMap<string, CommandHandler>, id: string): Promise<void> {
  const handler = commands.get(id);
  if (handler === undefined) throw new Error(`No command ${id} is associated.`);
  await new Promise<void>((resolve, reject) => {
    Promise.resolve(handler({ source: { id }, completed: resolve })).catch(reject);
  });
}

/**
 * Puts the stand-in in front of the `Office` that Microsoft's client defined: the stand-in's members take precedence,
 * and the client's other members stay. The client itself then asks the stand-in what the host supports.
 * @param globals the global object in which the client was loaded
 */
export function installOfficeStandIn(globals: object, standIn: OfficeStandIn): void {
  const clientOffice: unknown = Reflect.get(globals, "Office");
  // Some of the client's members cannot be assigned to, so they are shadowed instead of changed.
  Reflect.set(globals, "Office", overlay(clientOffice, standIn.office));
}

function overlay(base: unknown, members: object): object {
  const result = Object.create(typeof base === "object" ? base : null) as object;
  for (const [name, member] of Object.entries(members) as [string, unknown][]) {
    const existing: unknown = Reflect.get(result, name);
    const isNested =
      typeof existing === "object" && existing !== null && typeof member === "object" && member !== null;
    Object.defineProperty(result, name, {
      value: isNested ? overlay(existing, member) : member,
      enumerable: true,
    });
  }
  return result;
}
