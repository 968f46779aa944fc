import { similarityKeysOf } from "../../rules/format/identifiers";
import { childFromRows, rowsOfChild, type Child, type Return } from "../return/children";
import { groupBy } from "../return/grouping";
import type { AnyRow } from "../return/rows";

/** The children of a return whose rows can change, by identifier. */
export class EditableChildren {
  private readonly byId = new Map<string, Child>();
  private withoutId: Child[] = [];
  private readonly similarityKeys = new Map<string, readonly string[]>();

  constructor(
    children: readonly Child[],
    private readonly tables: Return,
  ) {
    for (const child of children) {
      if (child.id === null) this.withoutId.push(child);
      else this.byId.set(child.id, child);
    }
  }

  all(): Child[] {
    return [...this.byId.values(), ...this.withoutId];
  }

  /** Returns the child with an identifier; for null, every row without one, each as a child of its own. */
  of(id: string | null): readonly Child[] {
    if (id === null) return this.withoutId;
    const child = this.byId.get(id);
    return child ? [child] : [];
  }

  /** Rebuilds the children with some identifiers after rows were removed and added. */
  regroup(ids: ReadonlySet<string | null>, removed: ReadonlySet<AnyRow>, added: readonly AnyRow[]): void {
    const newRows = groupBy(added, ({ CHILD }) => CHILD);
    for (const id of ids) {
      const kept = this.of(id).flatMap(rowsOfChild);
      const rows = [...kept.filter((row) => !removed.has(row)), ...(newRows.get(id) ?? [])];
      rows.sort((a, b) => a.line - b.line);
      if (id === null) this.withoutId = rows.map((row) => childFromRows(null, [row], this.tables));
      else if (rows.length === 0) this.byId.delete(id);
      else this.byId.set(id, childFromRows(id, rows, this.tables));
    }
  }

  /**
   * Returns the identifiers that look like one of these, or are the same number without leading zeros. The checks on
   * form compare such identifiers with each other.
   */
  similarIdentifiers(ids: Iterable<string | null>): string[] {
    const keys = new Set<string>();
    for (const id of ids) for (const key of id === null ? [] : this.keysOf(id)) keys.add(key);
    return [...this.byId.keys()].filter((id) => this.keysOf(id).some((key) => keys.has(key)));
  }

  private keysOf(id: string): readonly string[] {
    let keys = this.similarityKeys.get(id);
    if (!keys) this.similarityKeys.set(id, (keys = similarityKeysOf(id)));
    return keys;
  }
}
