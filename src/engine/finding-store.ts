import { groupBy } from "../return/grouping";
import type { TableData } from "../return/rows";
import type { CellReference, Finding } from "./findings";

/** Lines of one table that moved, from a line on; `offset` is negative for a move up. */
export interface LineShift {
  readonly data: TableData;
  readonly fromLine: number;
  readonly offset: number;
}

/** Findings by child. Those of rows without CHILD are under null. */
export class FindingStore {
  private readonly byChild = new Map<string | null, readonly Finding[]>();

  /** Replaces the findings of some children. */
  replace(children: Iterable<string | null>, findings: readonly Finding[]): void {
    for (const child of children) this.byChild.delete(child);
    for (const [child, group] of groupBy(findings, (finding) => finding.child))
      this.byChild.set(child, [...(this.byChild.get(child) ?? []), ...group]);
  }

  clear(): void {
    this.byChild.clear();
  }

  of(child: string | null): readonly Finding[] {
    return this.byChild.get(child) ?? [];
  }

  all(): Finding[] {
    const all: Finding[] = [];
    for (const findings of this.byChild.values()) for (const finding of findings) all.push(finding);
    return all;
  }

  children(): Iterable<string | null> {
    return this.byChild.keys();
  }

  /** Moves the cells of findings along with their lines. Returns the children whose findings moved. */
  shift(shift: LineShift): (string | null)[] {
    const moved: (string | null)[] = [];
    for (const [child, findings] of this.byChild) {
      if (!findings.some((finding) => finding.cells.some((cell) => isMoved(cell, shift)))) continue;
      moved.push(child);
      this.byChild.set(
        child,
        findings.map((finding) => ({
          ...finding,
          cells: finding.cells.map((cell) => (isMoved(cell, shift) ? movedCell(cell, shift) : cell)),
        })),
      );
    }
    return moved;
  }
}

function isMoved(cell: CellReference, { data, fromLine }: LineShift): boolean {
  return cell.table === data.table && cell.lastYear === data.lastYear && cell.line >= fromLine;
}

function movedCell(cell: CellReference, { offset }: LineShift): CellReference {
  return { ...cell, line: cell.line + offset };
}
