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

/** An error with which a batch is answered. The client turns it into an `OfficeExtension.Error`. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}

/** Returns the error for an argument whose value or shape Excel does not accept. */
export function invalidArgument(detail: string): HostError {
  return new HostError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format. ${detail}`,
  );
}

/** Returns the error for a sheet, table, name or setting that is not in the workbook. */
export function itemNotFound(detail: string): HostError {
  return new HostError("ItemNotFound", `The requested resource doesn't exist. ${detail}`);
}

/** Returns the error for a change that the workbook or the sheet refuses. */
export function accessDenied(detail: string): HostError {
  return new HostError("AccessDenied", `You cannot perform the requested operation. ${detail}`);
}

/** Returns the error for a member that the simulated host does not implement. */
export function memberNotFound(kind: string, member: string): HostError {
  return new HostError("ApiNotFound", `The simulated Excel does not know ${kind}.${member}.`);
}
