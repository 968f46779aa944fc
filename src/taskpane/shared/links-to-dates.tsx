import { useState } from "react";
import { strings } from "../strings";
import type { ShownOtherDates } from "../worker/shown-suggestions";
import { CellLink, type GoTo } from "./cell-link";
import { CellName } from "./cell-name";
import { Disclosure } from "./disclosure";
import { ShowMore } from "./show-more";

interface LinksToDatesProps {
  readonly column: ShownOtherDates;
  readonly goTo: GoTo;
}

/** On request, a link to each of a column's dates that can be read both ways. */
export function LinksToDates({ column: { sheet, field, dates }, goTo }: LinksToDatesProps) {
  const [open, setOpen] = useState(false);
  const label = strings.otherDates(dates.length, field);
  return (
    <Disclosure compact closedByEscape label={label} open={open} onToggle={setOpen}>
      <ShowMore items={dates} label={label} keyOf={({ address }) => address}>
        {({ address, date }) => (
          <CellLink place={{ sheet, address }} field={field} goTo={goTo}>
            {date} <CellName sheet={sheet} address={address} />
          </CellLink>
        )}
      </ShowMore>
    </Disclosure>
  );
}
