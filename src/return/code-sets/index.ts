import { sexCodes } from "./sex";
import { ethnicCodes } from "./ethnic";
import { upnUnknownCodes } from "./upn-unknown";
import { motherCodes } from "./mother";
import { uascCodes } from "./uasc";
import { rneCodes } from "./rne";
import { lsCodes } from "./ls";
import { cinCodes } from "./cin";
import { placeCodes } from "./place";
import { placeProviderCodes } from "./place-provider";
import { recCodes } from "./rec";
import { reasonPlaceChangeCodes } from "./reason-place-change";
import { reviewCodeCodes } from "./review-code";
import { sdqReasonCodes } from "./sdq-reason";
import { oc2FlagCodes } from "./oc2-flag";
import { fosterCareCodes } from "./foster-care";
import { nbAdoptrCodes } from "./nb-adoptr";
import { sexAdoptrCodes } from "./sex-adoptr";
import { lsAdoptrCodes } from "./ls-adoptr";
import { reasonPlacedCeasedCodes } from "./reason-placed-ceased";
import { prevPermCodes } from "./prev-perm";
import { laPermCodes } from "./la-perm";
import { datePermUnknownCodes } from "./date-perm-unknown";
import { missingCodes } from "./missing";
import { inTouchCodes } from "./in-touch";
import { activCodes } from "./activ";
import { accomCodes } from "./accom";
import { swReasonCodes } from "./sw-reason";
import { swIdPrefixCodes } from "./sw-id-prefix";
import { urnSpecialCodes } from "./urn-special";
import { plLaSpecialCodes } from "./pl-la-special";
import { plLocationCodes } from "./pl-location";
import { plDistanceSpecialCodes } from "./pl-distance-special";
import type { CodeSet } from "./define-code-set";

/** Every code set of the return, by the name that the table definitions use. */
export const CODE_SETS: Readonly<Record<string, CodeSet>> = Object.fromEntries(
  [
    sexCodes,
    ethnicCodes,
    upnUnknownCodes,
    motherCodes,
    uascCodes,
    rneCodes,
    lsCodes,
    cinCodes,
    placeCodes,
    placeProviderCodes,
    recCodes,
    reasonPlaceChangeCodes,
    reviewCodeCodes,
    sdqReasonCodes,
    oc2FlagCodes,
    fosterCareCodes,
    nbAdoptrCodes,
    sexAdoptrCodes,
    lsAdoptrCodes,
    reasonPlacedCeasedCodes,
    prevPermCodes,
    laPermCodes,
    datePermUnknownCodes,
    missingCodes,
    inTouchCodes,
    activCodes,
    accomCodes,
    swReasonCodes,
    swIdPrefixCodes,
    urnSpecialCodes,
    plLaSpecialCodes,
    plLocationCodes,
    plDistanceSpecialCodes,
  ].map((codeSet) => [codeSet.name, codeSet]),
);

export {
  sexCodes,
  ethnicCodes,
  upnUnknownCodes,
  motherCodes,
  uascCodes,
  rneCodes,
  lsCodes,
  cinCodes,
  placeCodes,
  placeProviderCodes,
  recCodes,
  reasonPlaceChangeCodes,
  reviewCodeCodes,
  sdqReasonCodes,
  oc2FlagCodes,
  fosterCareCodes,
  nbAdoptrCodes,
  sexAdoptrCodes,
  lsAdoptrCodes,
  reasonPlacedCeasedCodes,
  prevPermCodes,
  laPermCodes,
  datePermUnknownCodes,
  missingCodes,
  inTouchCodes,
  activCodes,
  accomCodes,
  swReasonCodes,
  swIdPrefixCodes,
  urnSpecialCodes,
  plLaSpecialCodes,
  plLocationCodes,
  plDistanceSpecialCodes,
};
