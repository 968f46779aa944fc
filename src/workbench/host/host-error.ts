/** Error codes as the Office.js client reports them in `error.code`. */
export type HostErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "ConnectionFailure"
  | "GeneralException"
  | "InactiveWorkbook"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented"
  | "RangeExceedsLimit"
  | "RequestAborted"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "Timeout"
  | "UnsupportedSheet";

/** An error that a batch answers with; the client turns it into an `OfficeExtension.Error`. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}

/** The argument's value or shape is not what Excel accepts. */
export function invalidArgument(detail: string): HostError {
  return new HostError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format. ${detail}`,
  );
}

/** The sheet, table, name or setting asked for is not in the workbook. */
export function itemNotFound(detail: string): HostError {
  return new HostError("ItemNotFound", `The requested resource doesn't exist. ${detail}`);
}

/** The workbook or the sheet refuses the change. */
export function accessDenied(detail: string): HostError {
  return new HostError("AccessDenied", `You cannot perform the requested operation. ${detail}`);
}

/** The simulated host was asked for a member it has not been taught. */
export function memberNotFound(kind: string, member: string): HostError {
  return new HostError("ApiNotFound", `The simulated Excel does not know ${kind}.${member}.`);
}
