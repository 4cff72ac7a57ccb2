const names = [
  'constructor',
  'prototype',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'toLocaleString',
  'toString',
  'valueOf',
  '__proto__',
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
]

/** What a plain object inherits, so that no id or key of a map can ever reach it by a careless `object[id]`. */
export const reserved: ReadonlySet<string> = new Set(names)
