import type { ExcelState } from "../excel-state";
import { itemNotFound } from "../host-error";
import { hostObject, type HostObject, type Kind, NULL_OBJECT } from "../client/kind";

function requireSetting(state: ExcelState, key: string): HostObject {
  if (!state.settings.has(key)) throw itemNotFound(`There is no setting ${key}.`);
  return hostObject("Setting", key);
}

export const settingsKind: Kind<null> = {
  items: (_, state) => [...state.settings.keys()].map((key) => hostObject("Setting", key)),
  item: (_, args, state) => requireSetting(state, args.text(0)),
  makers: {
    Add: (_, args, state) => {
      state.requireWritableWorkbook();
      const key = args.text(0);
      state.settings.set(key, args.value(1) ?? null);
      return hostObject("Setting", key);
    },
    GetItem: (_, args, state) => requireSetting(state, args.text(0)),
    GetItemOrNullObject: (_, args, state) =>
      state.settings.has(args.text(0)) ? hostObject("Setting", args.text(0)) : NULL_OBJECT,
  },
  methods: { GetCount: (_, _args, state) => state.settings.size },
};

export const settingKind: Kind<string> = {
  identity: (key, state) => {
    requireSetting(state, key);
    return { _Id: key };
  },
  properties: {
    Key: { read: (key) => key },
    Value: {
      read: (key, state) => state.settings.get(key),
      write: (key, value, state) => {
        state.requireWritableWorkbook();
        state.settings.set(key, value);
      },
    },
    _Id: { read: (key) => key },
  },
  methods: {
    Delete: (key, _args, state) => {
      state.requireWritableWorkbook();
      requireSetting(state, key);
      state.settings.delete(key);
    },
  },
};
