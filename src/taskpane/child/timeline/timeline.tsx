import { useState } from "react";
import type { CellReference } from "../../../engine/findings";
import type { Timeline as TimelineData } from "../../../report/timeline-data";
import { formatDay } from "../../../return/days";
import { Disclosure } from "../../shared/disclosure";
import { usePageStyles } from "../../shared/page-styles";
import { strings } from "../../strings";
import { TimelinePicture } from "./timeline-picture";
import { TimelineWords } from "./timeline-words";

interface TimelineProps {
  readonly timeline: TimelineData;
  /** Goes to a cell of the return in Excel. */
  readonly onGoTo: (cell: CellReference) => void;
  /** Level of the heading above the year in words. */
  readonly level?: 2 | 3 | 4;
}

/** A child's collection year as a picture, and in words below it. */
export function Timeline({ timeline, onGoTo, level = 3 }: TimelineProps) {
  const page = usePageStyles();
  const [inWords, setInWords] = useState(true);
  return (
    <div className={page.section} data-timeline="">
      <p className={page.quiet}>
        {strings.timelinePeriod(formatDay(timeline.start), formatDay(timeline.end))}
      </p>
      <TimelinePicture timeline={timeline} onGoTo={onGoTo} />
      <div>
        <Disclosure level={level} label={strings.timelineWords} open={inWords} onToggle={setInWords}>
          <TimelineWords sentences={timeline.sentences} onGoTo={onGoTo} />
        </Disclosure>
      </div>
    </div>
  );
}
