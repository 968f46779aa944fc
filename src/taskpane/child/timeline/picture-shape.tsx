import { mergeClasses } from "@fluentui/react-components";
import type { CellReference } from "../../../engine/findings";
import { strings } from "../../strings";
import { BAR_HEIGHT, POINT_SIZE, type Shape } from "./layout";
import { usePictureStyles } from "./picture-styles";

/** How far the pointed end of a bar reaches, in pixels, where the bar continues past the edge of the year. */
const POINT = 5;

interface PictureShapeProps {
  readonly shape: Shape;
  /** Whether the Tab key stops here. */
  readonly tabStop: boolean;
  /** The ids of the patterns for the shapes that are hatched. */
  readonly hatches: { readonly missing: string; readonly overlap: string };
  readonly onFocus: () => void;
  readonly onGoTo: (cell: CellReference) => void;
}

/** One bar, mark or point. It is a button that goes to the first of its cells. */
export function PictureShape({ shape, tabStop, hatches, onFocus, onGoTo }: PictureShapeProps) {
  const styles = usePictureStyles();
  const cell = shape.item.cells[0];
  const name = nameOf(shape);
  const { x, y, width, kind } = shape;
  const hit = { x: Math.min(x, x + width / 2 - 12), width: Math.max(width, 24) };
  const hatch = kind === "missing" || kind === "overlap" ? hatches[kind] : null;
  const goTo = () => cell && onGoTo(cell);
  return (
    <g>
      <title>{name}</title>
      <g
        role="button"
        className={styles.button}
        tabIndex={tabStop ? 0 : -1}
        aria-label={name}
        data-key={shape.key}
        onFocus={onFocus}
        onClick={goTo}
        onKeyDown={(event) => {
          if (event.key !== "Enter" && event.key !== " ") return;
          event.preventDefault();
          goTo();
        }}
      >
        <rect className={styles.hit} x={hit.x} y={y} width={hit.width} height={BAR_HEIGHT} />
        {hatch && <path className={styles.hatchGround} d={outline(shape)} />}
        <path
          data-shape=""
          className={mergeClasses(styles.shape, styles[kind])}
          d={outline(shape)}
          // A style, not an attribute: it must override the fill that the forced-colours styles give to shapes.
          style={hatch ? { fill: `url(#${hatch})` } : undefined}
        />
        <ShapeLabel shape={shape} />
        <rect
          data-ring=""
          className={styles.ring}
          x={x - 2}
          y={y - 1.5}
          width={width + 4}
          height={BAR_HEIGHT + 3}
          rx={3}
        />
      </g>
    </g>
  );
}

function ShapeLabel({ shape }: { readonly shape: Shape }) {
  const styles = usePictureStyles();
  const { x, y, width, label, labelAt } = shape;
  if (label === "") return null;
  const place = {
    inside: { x: x + width / 2, textAnchor: "middle" },
    after: { x: x + width + 4, textAnchor: "start" },
    before: { x: x - 4, textAnchor: "end" },
  } as const;
  const hatched = labelAt !== "inside" || shape.kind === "missing" || shape.kind === "overlap";
  return (
    <text
      aria-hidden
      className={mergeClasses(styles.text, hatched && styles.label)}
      y={y + BAR_HEIGHT / 2 + 4}
      {...place[labelAt]}
    >
      {label}
    </text>
  );
}

function nameOf({ item }: Shape): string {
  const cell = item.cells[0];
  if (!cell) return item.text;
  return `${item.text} ${strings.timelineGoTo(cell.field, strings.timelineRow(cell.table, cell.line, cell.lastYear))}`;
}

/** Returns a diamond for a day, or a bar for a period. A bar is pointed where it continues past the edge of the year. */
function outline({ kind, x, y, width, goesOnBefore, goesOnAfter }: Shape): string {
  const middle = y + BAR_HEIGHT / 2;
  if (kind === "reviews") {
    const half = POINT_SIZE / 2;
    return `M${x} ${middle}l${half} ${-half}l${half} ${half}l${-half} ${half}z`;
  }
  const [left, right, top, bottom] = [x + 0.5, x + width - 0.5, y + 1.5, y + BAR_HEIGHT - 1.5];
  const point = Math.min(POINT, width / 3);
  const leftEnd = goesOnBefore
    ? `L${left + point} ${bottom}L${left} ${middle}L${left + point} ${top}`
    : `L${left} ${bottom}L${left} ${top}`;
  const rightEnd = goesOnAfter
    ? `L${right - point} ${top}L${right} ${middle}L${right - point} ${bottom}`
    : `L${right} ${top}L${right} ${bottom}`;
  return `M${goesOnBefore ? left + point : left} ${top}${rightEnd}${leftEnd}Z`;
}
