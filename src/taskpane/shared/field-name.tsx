import { Fragment } from "react";

/** A field's name, which can wrap after its underscores and nowhere else. */
export function FieldName({ name }: { readonly name: string }) {
  const parts = name.split("_");
  return parts.map((part, index) => (
    <Fragment key={index}>
      {part}
      {index < parts.length - 1 && (
        <>
          _<wbr />
        </>
      )}
    </Fragment>
  ));
}
