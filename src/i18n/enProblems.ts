/** What a file had, or should have had, somewhere: as it stands in the sentences of `problems`. */
const problemParts: { readonly [part: string]: string } = {
  nothing: 'nothing',
  null: 'null',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  list: 'a list',
  object: 'an object',
  other: 'something that is no JSON',
  text: 'a text, or one text a language',
  language: 'the tag of a language',
}
const partOf = (part: string) => problemParts[part] ?? part

/**
 * One sentence or two for each thing that can be wrong with a map: what, and what to do. Where it is stands beside it.
 * `closest` is '' when nothing is near.
 */
export const enProblems = {
  empty: () => 'The file is empty.',
  'not-json': ({ line, column, found }: { line: number; column: number; found: string }) =>
    found === ''
      ? `The file is cut off: it ends at line ${line}, in the middle of the map. Save it again at its origin.`
      : `This is no JSON: line ${line}, column ${column} has “${found}” where it may not stand.`,
  'too-deep': ({ levels }: { levels: number }) => `Nested deeper than ${levels} levels, which no map needs.`,
  unreadable: () => 'This could not be read as a map.',
  'not-a-map': ({ got }: { got: string }) =>
    `A map is a JSON object, and this is ${partOf(got)}. Open a file that ends in .entente.json.`,
  'other-format': ({ format }: { format: string }) =>
    format === ''
      ? 'The file does not say that it is a map: "format": "entente" is missing at its beginning.'
      : `The file is of the format “${format}”, not “entente”.`,
  'newer-version': ({ version, known }: { version: number; known: number }) =>
    `The map is of version ${version}, and this page reads up to version ${known}. Open it with a newer Entente.`,
  'bad-version': ({ value, used }: { value: string; used: number }) =>
    value === ''
      ? `No version is given. Read as version ${used}.`
      : `“${value}” is no version number. Read as version ${used}.`,
  'left-out': ({ expected, got }: { expected: string; got: string }) =>
    `Expected ${partOf(expected)}, found ${partOf(got)}. Left out.`,
  'no-id': ({ got }: { got: string }) =>
    got === 'nothing'
      ? 'No “id”, so nothing can refer to it. Left out.'
      : `“id” must be a text that is not empty, and this is ${partOf(got)}. Left out.`,
  'reserved-id': ({ id }: { id: string }) => `“${id}” may not be used as an id. Choose another. Left out.`,
  'reserved-key': ({ key }: { key: string }) =>
    key === '' ? 'A field without a name. Left out.' : `“${key}” may not be used as the name of a field. Left out.`,
  'duplicate-id': ({ id, first }: { id: string; first: string }) =>
    `The id “${id}” is taken already by ${first}. Left out; give it an id of its own.`,
  'duplicate-key': ({ key }: { key: string }) => `The field “${key}” stands here twice. The last one was kept.`,
  'no-end': ({ end, got }: { end: 'from' | 'to'; got: string }) =>
    got === 'nothing'
      ? `The tie does not say ${end === 'from' ? 'from whom it comes' : 'to whom it goes'}: “${end}” is missing. Left out.`
      : `“${end}” must be the id of an actor, and this is ${partOf(got)}. Left out.`,
  'no-actor': ({ id, closest, closestName }: { id: string; closest: string; closestName: string }) =>
    `No actor “${id}”.${closest ? ` Closest: ${closestName} (“${closest}”).` : ''} The tie was left out.`,
  'bad-basis': ({ value, closest }: { value: string; closest: string }) =>
    `“${value}” is no basis. There are documented, stated, reported and alleged.${closest ? ` Closest: ${closest}.` : ''} This piece of evidence was left out.`,
  'not-data': ({ got }: { got: string }) => `A file cannot hold this: ${partOf(got)}. Left out.`,
  'ignored-field': ({ field, expected, got }: { field: string; expected: string; got: string }) =>
    `“${field}” should be ${partOf(expected)}, and this is ${partOf(got)}. Not used, but kept in the file.`,
  'bad-date': ({ value }: { value: string }) =>
    `“${value}” is no date that is understood. Write 2022-01-05, 2022-01, 2022, or 2019/.. Not used, but kept in the file.`,
  'no-such-date': ({ value }: { value: string }) =>
    `There is no such date: “${value}”. Not used, but kept in the file.`,
  'bad-strength': ({ value }: { value: string }) =>
    `The strength must be a number above 0, and this is “${value}”. Not used, but kept in the file.`,
  'bad-color': ({ value }: { value: string }) =>
    `“${value}” is no colour. Write it as #0072b2. Not used, but kept in the file.`,
  'bad-choice': ({ field, value, choices }: { field: string; value: string; choices: string }) =>
    `“${value}” is not among the values of “${field}”: ${choices}. Not used, but kept in the file.`,
  'missing-field': ({ field, used }: { field: string; used: string }) =>
    used === '' ? `“${field}” is missing and stays empty.` : `“${field}” is missing. “${used}” is used.`,
  'replaced-field': ({ field, expected, got, used }: { field: string; expected: string; got: string; used: string }) =>
    `“${field}” should be ${partOf(expected)}, and this is ${partOf(got)}. ${used === '' ? 'It stays empty.' : `“${used}” is used.`}`,
  'bad-language': ({ tag }: { tag: string }) =>
    `“${tag}” is no language. Write en, ru, kk or another tag of BCP 47. Kept as it is.`,
  'unknown-kind': ({ kind, closest }: { kind: string; closest: string }) =>
    `The map does not describe the kind of tie “${kind}”.${closest ? ` Closest: ${closest}.` : ''} Kept as it is.`,
  'unknown-type': ({ type, closest }: { type: string; closest: string }) =>
    `The map does not describe the type of actor “${type}”.${closest ? ` Closest: ${closest}.` : ''} Kept as it is.`,
  'unknown-source': ({ source, closest }: { source: string; closest: string }) =>
    `The map does not describe the source “${source}”.${closest ? ` Closest: ${closest}.` : ''} Kept as it is.`,
  'gone-from-map': ({ id, what }: { id: string; what: 'actor' | 'relation' }) =>
    `This step names the ${what === 'actor' ? 'actor' : 'tie'} “${id}”, which the map does not have. The step shows without it.`,
  'empty-text': ({ field }: { field: string }) => `“${field}” is empty, as if it were not there.`,
  'bad-position': ({ id }: { id: string }) => `The place of “${id}” has no two numbers. It will be placed anew.`,
  'stray-position': ({ id }: { id: string }) => `A place for “${id}”, but there is no such actor. Left out.`,
}
