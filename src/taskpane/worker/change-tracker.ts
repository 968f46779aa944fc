import type { TypedContents } from "../../report/annotations";
import type { Change } from "../../report/changes/change";
import { readChanges } from "../../report/changes/changes-sheet";
import { refreshChanges, followChanges } from "../../report/changes/follow-changes";
import { snapshotsOf, type Snapshot } from "../../report/changes/snapshot";
import { addressesIn } from "../../report/locate";
import type { Return } from "../../return/children";

interface TrackedState {
  readonly snapshots: ReadonlyMap<string, Snapshot>;
  readonly changes: readonly Change[];
}

interface TrackedCheck {
  readonly tables: Return;
  /** Our sheets, read before they are replaced. In the first check, they hold the earlier changes. */
  readonly typedSheets: readonly TypedContents[];
  /** Cells with suggestions accepted since the check before, as "Episodes!F12". */
  readonly corrected: readonly string[];
  readonly checkedAt: string;
}

/** Tracks the differences from the data as first checked, from check to check of one workbook. */
export class ChangeTracker {
  private last: TrackedState | null = null;

  /** Returns the differences now. They become the basis of the next check once `keep` is called. */
  compare({ tables, typedSheets, corrected, checkedAt }: TrackedCheck): {
    changes: Change[];
    keep: () => void;
  } {
    const now = snapshotsOf(tables);
    const changes = this.last
      ? followChanges(this.last.changes, {
          before: this.last.snapshots,
          now,
          corrected: new Set(corrected),
          noticed: checkedAt,
          addressOf: addressesIn(tables),
        })
      : refreshChanges(
          typedSheets.filter(({ holds }) => holds === "changes").flatMap(({ sheet }) => readChanges(sheet)),
          now,
        );
    return { changes, keep: () => (this.last = { snapshots: now, changes }) };
  }

  /** Makes the next check the first one: later changes are differences from its data. */
  forget(): void {
    this.last = null;
  }
}
