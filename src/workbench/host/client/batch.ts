import { Cells } from "../cells/cells";
import type { ExcelState } from "../excel-state";
import { HostError, memberNotFound } from "../host-error";
import type { RangeKind } from "../references";
import { type Answer, hostObject, type KindName, NULL_OBJECT } from "./kind";
import { call, getItem, identify, make, navigate, query, type Selection, setProperty } from "./members";
import {
  ACTION,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type Batch,
  type BatchError,
  type ObjectPath,
  PATH,
} from "./wire";

/** The outcome of a batch: the results of the actions that ran, and the error that stopped it; null if none did. */
export interface BatchOutcome {
  results: ActionResult[];
  error: BatchError | null;
}

/**
 * Runs the actions of a batch in order. As in Excel, the first one that fails ends the batch: those before it have
 * taken effect, and those after it are not run.
 */
export function runBatch(batch: Batch, state: ExcelState): BatchOutcome {
  const run = new BatchRun(batch, state);
  const results: ActionResult[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: run.perform(action) ?? null });
    } catch (failure) {
      return { results, error: describe(failure, action, index) };
    }
  }
  return { results, error: null };
}

function describe(failure: unknown, action: Action, index: number): BatchError {
  const Code = failure instanceof HostError ? failure.code : "GeneralException";
  const Message = failure instanceof Error ? failure.message : String(failure);
  return { Code, Message, ActionIndex: index, Location: action.Name };
}

class BatchRun {
  private readonly objects = new Map<number, Answer>();

  constructor(
    private readonly batch: Batch,
    private readonly state: ExcelState,
  ) {}

  perform(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.resolve(action.ObjectPathId ?? 0);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.instantiate(object);
      case ACTION.query:
        return query(object, selectionOf(action), this.state, pageOf(action));
      case ACTION.method:
        return call(object, action.Name, this.argumentsOf(action.ArgumentInfo), this.state);
      case ACTION.setProperty:
        setProperty(object, action.Name, this.argumentsOf(action.ArgumentInfo)[0], this.state);
        return null;
      default:
        throw memberNotFound("action", String(action.ActionType));
    }
  }

  private instantiate(object: Answer): unknown {
    if (object.kind === null) return null;
    if (this.batch.AutoKeepReference === true && object.subject instanceof Cells && isRange(object.kind)) {
      this.state.references.keep(object.subject, object.kind);
    }
    return identify(object, this.state);
  }

  /**
   * Returns the object of a path. It is created once per batch, so that a path that adds something adds it only once.
   */
  private resolve(id: number): Answer {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (path === undefined) throw new HostError("GeneralException", `The batch has no object path ${id}.`);
    const object = this.open(path);
    if (object.kind !== null && object.subject instanceof Cells) this.state.references.track(object.subject);
    this.objects.set(id, object);
    return object;
  }

  private open(path: ObjectPath): Answer {
    switch (path.ObjectPathType) {
      case PATH.root:
        return hostObject("Workbook", null);
      case PATH.method:
        return make(this.parent(path), path.Name, this.argumentsOf(path.ArgumentInfo), this.state);
      case PATH.property:
        return navigate(this.parent(path), path.Name, this.state);
      case PATH.indexer:
        return getItem(this.parent(path), this.argumentsOf(path.ArgumentInfo), this.state);
      case PATH.reference:
        return this.referenced(path.Name);
      case PATH.nullObject:
        return NULL_OBJECT;
      default:
        throw memberNotFound("object path", String(path.ObjectPathType));
    }
  }

  private parent(path: ObjectPath): Answer {
    return this.resolve(path.ParentObjectPathId ?? 0);
  }

  private referenced(id: string): Answer {
    const range = this.state.references.find(id);
    if (range === undefined) throw new HostError("InvalidReference", "This range is no longer kept.");
    return hostObject(range.kind, range.cells);
  }

  private argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    const values = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds ?? [];
    return values.map((value, index) => {
      const id = references[index];
      if (typeof id !== "number" || id === 0) return value;
      const object = this.resolve(id);
      return object.kind === null ? null : object.subject;
    });
  }
}

function isRange(kind: KindName): kind is RangeKind {
  return kind === "Range" || kind === "RangeAreas";
}

function selectionOf({ QueryInfo }: Action): Selection {
  const paths = [...(QueryInfo?.Select ?? []), ...(QueryInfo?.Expand ?? [])];
  return paths.map((path) => path.split(/[/.]/).map((name) => name.trim()));
}

function pageOf({ QueryInfo }: Action): { top?: number; skip?: number } {
  return {
    ...(typeof QueryInfo?.Top === "number" ? { top: QueryInfo.Top } : {}),
    ...(typeof QueryInfo?.Skip === "number" ? { skip: QueryInfo.Skip } : {}),
  };
}
