import type { Layout, Shape } from "./layout";

/**
 * Returns the key of the shape that a key press moves to. Left and right move along all shapes, lane after lane; up and
 * down move to the nearest shape in the next lane; Home and End move to the first and the last shape. Returns null for
 * other keys, and where there is no such shape.
 */
export function shapeAfterKey({ lanes }: Layout, current: string, key: string): string | null {
  const all = lanes.flatMap((lane) => lane.shapes);
  const place = all.findIndex((shape) => shape.key === current);
  const lane = lanes.findIndex(({ shapes }) => shapes.some((shape) => shape.key === current));
  const shape = all[place];
  if (!shape) return null;
  switch (key) {
    case "ArrowRight":
      return all[place + 1]?.key ?? null;
    case "ArrowLeft":
      return all[place - 1]?.key ?? null;
    case "ArrowDown":
      return nearest(lanes[lane + 1]?.shapes, shape);
    case "ArrowUp":
      return nearest(lanes[lane - 1]?.shapes, shape);
    case "Home":
      return all[0]?.key ?? null;
    case "End":
      return all.at(-1)?.key ?? null;
    default:
      return null;
  }
}

function nearest(shapes: readonly Shape[] | undefined, to: Shape): string | null {
  const distance = (shape: Shape) => Math.abs(middle(shape) - middle(to));
  return shapes ? ([...shapes].sort((a, b) => distance(a) - distance(b))[0]?.key ?? null) : null;
}

function middle({ x, width }: Shape): number {
  return x + width / 2;
}
