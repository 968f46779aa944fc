import type { TypedContents } from "../../report/annotations";
import type { Change } from "../../report/changes/change";
import { readChanges } from "../../report/changes/changes-sheet";
import { changesReadBack, followChanges } from "../../report/changes/follow-changes";
import { snapshotsOf, type Snapshot } from "../../report/changes/snapshot";
import { addressesIn } from "../../report/locate";
import type { Return } from "../../return/children";

interface Followed {
  readonly snapshots: ReadonlyMap<string, Snapshot>;
  readonly changes: readonly Change[];
}

interface TrackedCheck {
  readonly tables: Return;
  /** Our sheets that were read before they are replaced: in the first check they tell the changes of before. */
  readonly typedSheets: readonly TypedContents[];
  /** Cells that suggestions were accepted for since the check before, as "Episodes!F12". */
  readonly corrected: readonly string[];
  readonly checkedAt: string;
}

/** Follows the differences from the data as first checked, from check to check of one workbook. */
export class ChangeTracker {
  private followed: Followed | null = null;

  /** The differences now. They count from the next check on once `keep` is called. */
  look({ tables, typedSheets, corrected, checkedAt }: TrackedCheck): { changes: Change[]; keep: () => void } {
    const now = snapshotsOf(tables);
    const changes = this.followed
      ? followChanges(this.followed.changes, {
          before: this.followed.snapshots,
          now,
          corrected: new Set(corrected),
          noticed: checkedAt,
          addressOf: addressesIn(tables),
        })
      : changesReadBack(
          typedSheets.filter(({ holds }) => holds === "changes").flatMap(({ sheet }) => readChanges(sheet)),
          now,
        );
    return { changes, keep: () => (this.followed = { snapshots: now, changes }) };
  }

  /** The next check is the first: the data as they are then are those that changes are told from. */
  forget(): void {
    this.followed = null;
  }
}
