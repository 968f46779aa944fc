import {
  ArrowUndoRegular,
  TableDeleteRowRegular,
  TableInsertRowRegular,
  TextSortAscendingRegular,
  TextSortDescendingRegular,
} from "@fluentui/react-icons";
import { strings } from "../strings";
import { deleteRows, insertRows, sortByColumn } from "../user-actions";
import type { Workbench } from "../workbench";
import { Group, RibbonButton } from "./ribbon-parts";

/** What a person does to rows in Excel: insert, delete, sort and undo. */
export function CellsGroup({ workbench }: { readonly workbench: Workbench }) {
  return (
    <Group name={strings.groupCells} shrinks="first">
      <RibbonButton
        text={strings.insertRow}
        hint={strings.insertRowHint}
        icon={<TableInsertRowRegular />}
        onClick={() => insertRows(workbench)}
      />
      <RibbonButton
        text={strings.deleteRow}
        hint={strings.deleteRowHint}
        icon={<TableDeleteRowRegular />}
        onClick={() => deleteRows(workbench)}
      />
      <RibbonButton
        text={strings.sortUp}
        hint={strings.sortHint}
        icon={<TextSortAscendingRegular />}
        onClick={() => sortByColumn(workbench, true)}
      />
      <RibbonButton
        text={strings.sortDown}
        hint={strings.sortHint}
        icon={<TextSortDescendingRegular />}
        onClick={() => sortByColumn(workbench, false)}
      />
      <RibbonButton
        text={strings.undo}
        hint={strings.undoHint}
        icon={<ArrowUndoRegular />}
        onClick={() => workbench.host.undoByUser()}
      />
    </Group>
  );
}
