import { Cells } from "../cells/cells";
import { invalidArgument } from "../host-error";

/** The arguments of a call. Client objects among them are already replaced by what they stand for. */
export class Arguments {
  constructor(
    readonly member: string,
    private readonly values: readonly unknown[],
  ) {}

  /** Returns an argument as it came; undefined if it was left out. */
  value(index: number): unknown {
    return this.values[index] ?? undefined;
  }

  text(index: number): string {
    const value = this.value(index);
    if (typeof value === "string") return value;
    if (typeof value === "number") return String(value);
    throw invalidArgument(`${this.member} needs text as argument ${index + 1}.`);
  }

  optionalText(index: number): string | undefined {
    return this.value(index) === undefined ? undefined : this.text(index);
  }

  integer(index: number): number {
    const value = this.value(index);
    if (typeof value === "number" && Number.isInteger(value)) return value;
    throw invalidArgument(`${this.member} needs a whole number as argument ${index + 1}.`);
  }

  optionalInteger(index: number): number | undefined {
    return this.value(index) === undefined ? undefined : this.integer(index);
  }

  flag(index: number): boolean {
    return this.value(index) === true;
  }

  /** Returns the cells of a Range or RangeAreas argument; undefined if it is something else or missing. */
  optionalCells(index: number): Cells | undefined {
    const value = this.value(index);
    return value instanceof Cells ? value : undefined;
  }

  cells(index: number): Cells {
    const cells = this.optionalCells(index);
    if (cells === undefined) throw invalidArgument(`${this.member} needs a range as argument ${index + 1}.`);
    return cells;
  }
}
