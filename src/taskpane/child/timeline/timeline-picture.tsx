import { mergeClasses } from "@fluentui/react-components";
import { useId, useRef, useState, type KeyboardEvent } from "react";
import type { CellReference } from "../../../engine/findings";
import type { Timeline } from "../../../report/timeline-data";
import { strings } from "../../strings";
import { usePageStyles } from "../../shared/page-styles";
import { layoutOf, type Layout } from "./layout";
import { PictureShape } from "./picture-shape";
import { usePictureStyles } from "./picture-styles";
import { shapeAfterKey } from "./shape-after-key";
import { useWidth } from "./use-width";

/** Where the month lines begin, in pixels: below the month names. */
const AXIS_LINE = 16;

interface TimelinePictureProps {
  readonly timeline: Timeline;
  readonly onGoTo: (cell: CellReference) => void;
}

/** The year as a picture, as wide as the space allows. It is one Tab stop; the arrow keys move within it. */
export function TimelinePicture({ timeline, onGoTo }: TimelinePictureProps) {
  const styles = usePictureStyles();
  const page = usePageStyles();
  const [box, width] = useWidth<HTMLDivElement>();
  const [heading, headingWidth] = useWidth<HTMLSpanElement>(0);
  const svg = useRef<SVGSVGElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const id = useId();
  const hatches = { missing: `${id}-missing`, overlap: `${id}-overlap` };
  const layout = layoutOf(timeline, width, headingWidth);
  const shapes = layout.lanes.flatMap((lane) => lane.shapes);
  const tabStop = shapes.some(({ key }) => key === active) ? active : (shapes[0]?.key ?? null);

  function move(event: KeyboardEvent) {
    const next = tabStop === null ? null : shapeAfterKey(layout, tabStop, event.key);
    if (next === null) return;
    event.preventDefault();
    svg.current?.querySelector<SVGGElement>(`[data-key="${next}"]`)?.focus();
  }

  return (
    <div ref={box}>
      <span ref={heading} aria-hidden className={mergeClasses(styles.axisText, styles.measured)}>
        {strings.timelineLastYear}
      </span>
      {shapes.length === 0 ? (
        <p className={page.quiet}>{strings.timelineNoBars}</p>
      ) : (
        <svg
          ref={svg}
          role="toolbar"
          aria-label={strings.timelineName(strings.child(timeline.child))}
          aria-describedby={`${id}-keys`}
          className={styles.picture}
          width={layout.width}
          height={layout.height}
          onKeyDown={move}
        >
          <desc id={`${id}-keys`}>{strings.timelineKeys}</desc>
          <defs>
            <Hatch id={hatches.missing} className={styles.missingHatch} />
            <Hatch id={hatches.overlap} className={styles.overlapHatch} dense />
          </defs>
          <Axis layout={layout} lastYear={timeline.lastYear !== null} />
          {layout.lanes.map((lane) => (
            <g key={lane.name}>
              <text
                aria-hidden
                className={mergeClasses(styles.title, styles.label)}
                x={layout.titleX}
                y={lane.titleY}
              >
                {strings.timelineLanes[lane.name]}
              </text>
              {lane.shapes.map((shape) => (
                <PictureShape
                  key={shape.key}
                  shape={shape}
                  tabStop={shape.key === tabStop}
                  hatches={hatches}
                  onFocus={() => setActive(shape.key)}
                  onGoTo={onGoTo}
                />
              ))}
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}

/** The months, the line where the year begins, and the heading for last year to the left of it. */
function Axis({ layout, lastYear }: { readonly layout: Layout; readonly lastYear: boolean }) {
  const styles = usePictureStyles();
  return (
    <g aria-hidden>
      {lastYear && (
        <text className={styles.axisText} x={0} y={11}>
          {strings.timelineLastYear}
        </text>
      )}
      {layout.months.map(({ x, label }, month) => (
        <g key={month}>
          <line
            className={month === 0 ? styles.yearLine : styles.monthLine}
            x1={Math.round(x) - 0.5}
            x2={Math.round(x) - 0.5}
            y1={month === 0 ? 0 : AXIS_LINE}
            y2={layout.height}
          />
          <text className={styles.axisText} x={x + 3} y={11}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}

function Hatch({
  id,
  className,
  dense,
}: {
  readonly id: string;
  readonly className: string;
  readonly dense?: boolean;
}) {
  const size = dense ? 4 : 7;
  return (
    <pattern id={id} width={size} height={size} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line className={className} x1={0} y1={0} x2={0} y2={size} strokeWidth={2} />
    </pattern>
  );
}
